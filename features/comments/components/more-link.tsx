'use client';

import { type ReactNode, useState } from 'react';

type Props = {
  href: string;
  cursor: string;
  small?: boolean;
  onLoad: (cursor: string) => Promise<void>;
  children: ReactNode;
};

/** More of a list in place; a page of its own where scripts do not run. */
export function MoreLink({ href, cursor, small, onLoad, children }: Props) {
  const [busy, setBusy] = useState(false);
  return (
    <a
      href={href}
      aria-disabled={busy}
      className={small ? 'btn btn-bare btn-sm -ml-2' : 'btn btn-line mt-4 w-full'}
      onClick={async (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        if (busy) return;
        setBusy(true);
        await onLoad(cursor);
        setBusy(false);
      }}
    >
      {children}
    </a>
  );
}
