'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Takes the place of a form that was sent, and the focus with it. */
export function Sent({ label, className, children }: { label: string; className: string; children: ReactNode }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1} aria-label={label} className={`outline-none ${className}`}>
      {children}
    </section>
  );
}
