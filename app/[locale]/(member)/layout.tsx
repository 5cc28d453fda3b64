import type { ReactNode } from 'react';
import { SiteFrame } from '../site-frame';

export const dynamic = 'force-dynamic';

export default function MemberLayout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
