'use client';

import { BookUser, House, Library, Plus } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { localPath } from '@/lib/i18n/locales';
import { NavLink } from './nav-link';

/** The five places of a phone. `you` is the last one: the viewer's own page, or signing in. */
export function BottomBar({ locale, you }: { locale: string; you: ReactNode }) {
  const say = useWords('shell');
  const place = 'flex flex-col items-center justify-center gap-0.5 text-[12px] font-medium text-ink-3';
  const home = localPath(locale, '/');
  const characters = localPath(locale, '/c');
  const series = localPath(locale, '/series');
  return (
    <nav
      aria-label={say('main')}
      className="fixed inset-x-0 bottom-0 z-40 grid h-16 grid-cols-5 border-t bg-paper md:hidden"
    >
      <NavLink href={home} under={[]} className={place} currentClassName="text-ink">
        <House aria-hidden className="size-[22px]" strokeWidth={1.9} />
        {say('homePlace')}
      </NavLink>
      <NavLink href={characters} under={[characters]} className={place} currentClassName="text-ink">
        <BookUser aria-hidden className="size-[22px]" strokeWidth={1.9} />
        {say('characters')}
      </NavLink>
      <Link href={localPath(locale, '/upload')} prefetch={false} className={place} aria-label={say('upload')}>
        <span className="grid h-8 w-12 place-items-center rounded-control bg-ink text-on-ink">
          <Plus aria-hidden className="size-5" strokeWidth={1.9} />
        </span>
      </Link>
      <NavLink href={series} under={[series]} className={place} currentClassName="text-ink">
        <Library aria-hidden className="size-[22px]" strokeWidth={1.9} />
        {say('series')}
      </NavLink>
      {you}
    </nav>
  );
}
