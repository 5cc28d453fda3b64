'use client';

import Link from 'next/link';
import { KeyboardShortcuts } from '@/components/ui/keyboard-shortcuts';
import { useWords } from '@/components/ui/words';
import { localPath } from '@/lib/i18n/locales';
import { LanguageLink } from './language-link';
import { Logo } from './logo';
import { ThemeSwitch } from './theme-switch';

export function SiteFooter({ locale }: { locale: string }) {
  const say = useWords('shell');
  const item = 'flex min-h-11 items-center hover:text-ink md:min-h-7';
  const places = [
    { name: say('ranking'), href: '/ranking' },
    { name: say('rules'), href: '/rules' },
    { name: say('log'), href: '/log' },
    { name: say('photoOfMe'), href: '/photo-of-me' },
  ];
  return (
    <footer className="mt-20 border-t">
      <div className="mx-auto flex max-w-wall flex-wrap items-center gap-x-6 gap-y-2 px-4 py-6 text-meta text-ink-3 md:px-8">
        <Logo className="size-5" />
        <span>{say('footer')}</span>
        <nav aria-label={say('about')} className="flex flex-wrap items-center gap-x-5 gap-y-1 md:ml-auto">
          {places.map(({ name, href }) => (
            <Link key={href} href={localPath(locale, href)} prefetch={false} className={item}>
              {name}
            </Link>
          ))}
          <KeyboardShortcuts className={`${item} touch:hidden`} />
          <ThemeSwitch className={item} />
          <LanguageLink className={item} />
        </nav>
      </div>
    </footer>
  );
}
