'use client';

import { Search } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { localPath } from '@/lib/i18n/locales';
import { Logo } from './logo';
import { NavLink } from './nav-link';

/** The bar on top of every page. `viewer` is the part that differs by who looks. */
export function SiteHeader({ locale, viewer }: { locale: string; viewer: ReactNode }) {
  const say = useWords('shell');
  const places = [
    {
      name: say('browse'),
      href: localPath(locale, '/'),
      under: ['/new', '/top'].map((path) => localPath(locale, path)),
    },
    { name: say('characters'), href: localPath(locale, '/c'), under: [localPath(locale, '/c')] },
    { name: say('series'), href: localPath(locale, '/series'), under: [localPath(locale, '/series')] },
    { name: say('galleries'), href: localPath(locale, '/g'), under: [localPath(locale, '/g')] },
    { name: say('stories'), href: localPath(locale, '/s'), under: [localPath(locale, '/s')] },
  ];
  return (
    <header className="sticky top-0 z-40 border-b bg-paper">
      <div className="mx-auto flex h-14 max-w-wall items-center gap-2 px-4 md:h-16 md:gap-4 md:px-8">
        <Link
          href={localPath(locale, '/')}
          prefetch={false}
          className="flex min-h-11 items-center gap-2.5"
          aria-label={say('home')}
        >
          <Logo />
          <span className="display text-[22px] tracking-[-0.02em] md:text-2xl">Kitbash</span>
        </Link>
        <nav aria-label={say('main')} className="ml-3 hidden items-center md:flex">
          {places.map((place) => (
            <NavLink
              key={place.href}
              href={place.href}
              under={place.under}
              className="flex min-h-11 items-center px-3 font-medium text-ink-2 hover:text-ink"
              currentClassName="text-ink underline decoration-mat decoration-2 underline-offset-[9px]"
            >
              {place.name}
            </NavLink>
          ))}
        </nav>
        <Link
          href={localPath(locale, '/c#find')}
          prefetch={false}
          className="ml-auto hidden min-h-11 max-w-md flex-1 items-center gap-2 rounded-control bg-well px-3 text-ink-3 hover:text-ink lg:flex"
        >
          <Search aria-hidden className="size-[18px] shrink-0" strokeWidth={1.9} />
          <span className="flex-1 truncate">{say('find')}</span>
          <kbd aria-hidden>/</kbd>
        </Link>
        <div className="ml-auto flex items-center gap-1 lg:ml-0">
          <Link
            href={localPath(locale, '/c#find')}
            prefetch={false}
            className="btn btn-bare btn-icon lg:hidden"
            aria-label={say('find')}
          >
            <Search aria-hidden className="size-[22px]" strokeWidth={1.9} />
          </Link>
          {viewer}
        </div>
      </div>
    </header>
  );
}
