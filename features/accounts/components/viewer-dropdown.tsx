'use client';

import NextLink from 'next/link';
import * as Menu from 'radix-ui/dropdown-menu';
import { type FocusEvent, startTransition, useRef } from 'react';
import { useWords } from '@/components/ui/words';
import { signOut } from '../actions';
import { type ClientViewer, refreshViewer } from '../viewer-store';
import { Swatch } from './swatch';

type Props = { viewer: ClientViewer; local: (path: string) => string; byKey: boolean };

const item =
  'flex min-h-11 w-full cursor-pointer items-center rounded-control px-3 text-ink outline-none data-highlighted:bg-quiet';

/** The member's own places. It arrives over the wire when it is first wanted, and opens at once. */
export function ViewerDropdown({ viewer, local, byKey }: Props) {
  const say = useWords('shell');
  const startsAtFirst = useRef(byKey);
  const places = [
    { name: say('profile'), href: local(`/@${viewer.handle}`) },
    { name: say('drafts'), href: local('/upload') },
    { name: say('settings'), href: local('/settings/profile') },
    ...(viewer.role === 'member' ? [] : [{ name: say('moderation'), href: local('/mod/open') }]),
  ];
  // Radix did not see the key that opened a menu which came after it, and leaves the focus on the whole.
  const toFirst = ({ target, currentTarget: menu }: FocusEvent<HTMLDivElement>) => {
    if (!startsAtFirst.current || target !== menu) return;
    startsAtFirst.current = false;
    menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  };
  return (
    <Menu.Root defaultOpen modal={false}>
      <Menu.Trigger
        aria-label={say('yourMenu', { handle: viewer.handle })}
        className="grid size-11 place-items-center rounded-control"
      >
        <Swatch handle={viewer.handle} size={34} avatarKey={viewer.avatarKey} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          onFocus={toFirst}
          className="z-50 w-60 rounded-panel border bg-raised p-1.5 shadow-pop"
        >
          <p className="truncate px-3 py-2 text-meta text-ink-3">{viewer.displayName ?? viewer.handle}</p>
          {places.map((place) => (
            <Menu.Item key={place.href} asChild>
              <NextLink href={place.href} prefetch={false} className={item}>
                {place.name}
              </NextLink>
            </Menu.Item>
          ))}
          <Menu.Separator className="my-1.5 h-px bg-line" />
          <Menu.Item className={item} onSelect={leave}>
            {say('signOut')}
          </Menu.Item>
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

function leave() {
  const form = new FormData();
  form.set('locale', document.documentElement.lang);
  startTransition(async () => {
    // It ends in a redirect, which is thrown.
    await signOut(form).finally(refreshViewer);
  });
}
