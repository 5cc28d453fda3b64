'use client';

import { Plus } from 'lucide-react';
import NextLink from 'next/link';
import { useState } from 'react';
import { useLoaded } from '@/components/ui/use-loaded';
import { useWords } from '@/components/ui/words';
import { localPath } from '@/lib/i18n/locales';
import { type ClientViewer, useViewer } from '../viewer-store';
import { Swatch } from './swatch';

const loadDropdown = () => import('./viewer-dropdown').then((module) => module.ViewerDropdown);

/** The end of the top bar: signing in and joining, or uploading and the member's own menu. Its place is kept free. */
export function ViewerMenu({ locale }: { locale: string }) {
  const { status, viewer } = useViewer();
  const local = (path: string) => localPath(locale, path);
  return (
    <div className="flex min-w-[9.5rem] items-center justify-end gap-1 max-md:in-data-hint:min-w-11 md:min-w-[12rem] md:gap-2">
      {viewer ? (
        <Member viewer={viewer} local={local} />
      ) : (
        // A browser that holds a session hint is most likely signed in: the links wait unseen until that is sure.
        <Visitor
          local={local}
          className={status === 'unknown' ? 'in-data-hint:invisible max-md:in-data-hint:hidden' : ''}
        />
      )}
    </div>
  );
}

type Local = (path: string) => string;

function Visitor({ local, className }: { local: Local; className: string }) {
  const say = useWords('shell');
  return (
    <>
      <NextLink href={local('/sign-in')} prefetch={false} className={`btn btn-bare ${className}`}>
        {say('signIn')}
      </NextLink>
      <NextLink href={local('/join')} prefetch={false} className={`btn btn-ink ${className}`}>
        {say('join')}
      </NextLink>
    </>
  );
}

function Member({ viewer, local }: { viewer: ClientViewer; local: Local }) {
  const say = useWords('shell');
  const [opened, setOpened] = useState<{ byKey: boolean } | null>(null);
  const [Dropdown, wantDropdown] = useLoaded(loadDropdown);
  const open = (byKey: boolean) => {
    wantDropdown();
    setOpened({ byKey });
  };
  return (
    <>
      <NextLink href={local('/upload')} prefetch={false} className="btn btn-ink hidden md:inline-flex">
        <Plus aria-hidden strokeWidth={1.9} />
        {say('upload')}
      </NextLink>
      {opened && Dropdown ? (
        <Dropdown viewer={viewer} local={local} byKey={opened.byKey} />
      ) : (
        <button
          type="button"
          aria-haspopup="menu"
          aria-expanded={false}
          aria-label={say('yourMenu', { handle: viewer.handle })}
          className="grid size-11 place-items-center rounded-control"
          onPointerEnter={wantDropdown}
          onFocus={wantDropdown}
          // A click that a key makes counts no presses of a button.
          onClick={(event) => open(event.detail === 0)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') open(true);
          }}
        >
          <Swatch handle={viewer.handle} size={34} avatarKey={viewer.avatarKey} />
        </button>
      )}
    </>
  );
}
