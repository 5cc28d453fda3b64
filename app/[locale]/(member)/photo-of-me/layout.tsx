import type { Metadata } from 'next';
import type { ReactNode } from 'react';

// Links of mails and codes are secrets in the address: no other page is told it.
export const metadata: Metadata = { referrer: 'strict-origin' };

export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
