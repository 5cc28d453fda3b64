import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Door } from '@/features/accounts/components/door';

export const dynamic = 'force-dynamic';

// The links of mails carry a secret in their address: no other page is told it.
export const metadata: Metadata = { robots: { index: false }, referrer: 'strict-origin' };

export default function EntranceLayout({ children }: { children: ReactNode }) {
  return <Door>{children}</Door>;
}
