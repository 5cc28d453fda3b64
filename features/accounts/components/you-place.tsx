'use client';

import { UserRound } from 'lucide-react';
import { NavLink } from '@/components/shell/nav-link';
import { useWords } from '@/components/ui/words';
import { localPath } from '@/lib/i18n/locales';
import { useViewer } from '../viewer-store';
import { Swatch } from './swatch';

/** The last place of the bottom bar: one's own page, or signing in. */
export function YouPlace({ locale }: { locale: string }) {
  const say = useWords('shell');
  const { viewer } = useViewer();
  const path = viewer ? `/@${viewer.handle}` : '/sign-in';
  return (
    <NavLink
      href={localPath(locale, path)}
      under={[]}
      className="flex flex-col items-center justify-center gap-0.5 text-[12px] font-medium text-ink-3"
      currentClassName="text-ink"
    >
      {viewer ? (
        <Swatch handle={viewer.handle} size={22} avatarKey={viewer.avatarKey} />
      ) : (
        <UserRound aria-hidden className="size-[22px]" strokeWidth={1.9} />
      )}
      {say('you')}
    </NavLink>
  );
}
