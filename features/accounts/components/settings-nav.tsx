import { Ban, EyeOff, KeyRound, Scale, User } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

const places = [
  { id: 'profile', href: '/settings/profile', Icon: User },
  { id: 'account', href: '/settings/account', Icon: KeyRound },
  { id: 'filters', href: '/settings/filters', Icon: EyeOff },
  { id: 'people', href: '/settings/people', Icon: Ban },
  { id: 'decisions', href: '/decisions', Icon: Scale },
] as const;

export type SettingsPlace = (typeof places)[number]['id'];

export async function SettingsNav({ current }: { current: SettingsPlace }) {
  const t = await getTranslations('accounts');
  return (
    <nav aria-label={t('settings')} className="-mx-3 flex flex-wrap gap-x-1 md:mx-0 md:block md:space-y-0.5">
      {places.map(({ id, href, Icon }) => (
        <Link
          key={id}
          href={href}
          aria-current={id === current ? 'page' : undefined}
          className={`flex min-h-11 items-center gap-2.5 whitespace-nowrap rounded-control px-3 ${
            id === current ? 'bg-mat-soft font-semibold text-mat-text' : 'text-ink-2 hover:text-ink'
          }`}
        >
          <Icon aria-hidden className="size-[18px]" strokeWidth={1.9} />
          {t(id)}
        </Link>
      ))}
    </nav>
  );
}
