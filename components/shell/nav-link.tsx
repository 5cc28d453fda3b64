'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type Props = { href: string; under: string[]; className: string; currentClassName: string; children: ReactNode };

/** A link of the main navigation that knows when the reader is at it, or at a page under one of `under`. */
export function NavLink({ href, under, className, currentClassName, children }: Props) {
  const path = usePathname();
  const current = path === href || under.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={current ? 'page' : undefined}
      className={`${className} ${current ? currentClassName : ''}`}
    >
      {children}
    </Link>
  );
}
