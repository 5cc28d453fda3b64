'use client';

import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useLoaded } from '@/components/ui/use-loaded';
import { useWords } from '@/components/ui/words';
import { useViewer } from '../../viewer-store';

const loadDropdown = () => import('./person-dropdown').then((module) => module.PersonDropdown);

type Props = { handle: string; locale: string; className?: string };

/** Muting and blocking the member beside whose words or work it stands; for members only. Its place is kept free. */
export function PersonMenu({ handle, locale, className = '' }: Props) {
  const say = useWords('people');
  const { status, viewer } = useViewer();
  const [opened, setOpened] = useState<{ byKey: boolean } | null>(null);
  const [Dropdown, wantDropdown] = useLoaded(loadDropdown);
  const look = `min-h-11 items-center gap-1.5 text-meta text-ink-3 hover:text-ink ${className}`;
  const face = <MenuFace>{say('more')}</MenuFace>;
  if (status === 'out') return null;
  if (!viewer || viewer.handle === handle) {
    const hidden = viewer ? 'inline-flex' : 'hidden in-data-hint:inline-flex';
    return (
      <span aria-hidden className={`invisible ${hidden} ${look}`}>
        {face}
      </span>
    );
  }
  const trigger = `inline-flex ${look}`;
  const label = say('moreAbout', { handle });
  const open = (byKey: boolean) => {
    wantDropdown();
    setOpened({ byKey });
  };
  if (opened && Dropdown) return <Dropdown {...{ handle, locale, trigger, label }} byKey={opened.byKey} />;
  return (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded={false}
      aria-label={label}
      className={trigger}
      onPointerEnter={wantDropdown}
      onFocus={wantDropdown}
      // A click that a key makes counts no presses of a button.
      onClick={(event) => open(event.detail === 0)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') open(true);
      }}
    >
      {face}
    </button>
  );
}

export const MenuFace = ({ children }: { children: ReactNode }) => (
  <>
    <Ellipsis aria-hidden className="size-4" strokeWidth={1.9} />
    {children}
  </>
);
