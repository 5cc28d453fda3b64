import { BookUser, House, Library, Plus } from 'lucide-react';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { localPath } from '@/lib/i18n/locales';
import { NavLink } from './nav-link';

/** The five places of a phone. `you` is the last one: the viewer's own page, or signing in. */
export async function BottomBar({ you }: { you: ReactNode }) {
  const t = await getTranslations('shell');
  const locale = await getLocale();
  const place = 'flex flex-col items-center justify-center gap-0.5 text-[12px] font-medium text-ink-3';
  const home = localPath(locale, '/');
  const characters = localPath(locale, '/c');
  const series = localPath(locale, '/series');
  return (
    <nav
      aria-label={t('main')}
      className="fixed inset-x-0 bottom-0 z-40 grid h-16 grid-cols-5 border-t bg-paper md:hidden"
    >
      <NavLink href={home} under={[]} className={place} currentClassName="text-ink">
        <House aria-hidden className="size-[22px]" strokeWidth={1.9} />
        {t('homePlace')}
      </NavLink>
      <NavLink href={characters} under={[characters]} className={place} currentClassName="text-ink">
        <BookUser aria-hidden className="size-[22px]" strokeWidth={1.9} />
        {t('characters')}
      </NavLink>
      <Link href="/upload" className={place} aria-label={t('upload')}>
        <span className="grid h-8 w-12 place-items-center rounded-control bg-ink text-on-ink">
          <Plus aria-hidden className="size-5" strokeWidth={1.9} />
        </span>
      </Link>
      <NavLink href={series} under={[series]} className={place} currentClassName="text-ink">
        <Library aria-hidden className="size-[22px]" strokeWidth={1.9} />
        {t('series')}
      </NavLink>
      {you}
    </nav>
  );
}
