'use client';

import { Ban, VolumeX } from 'lucide-react';
import * as Menu from 'radix-ui/dropdown-menu';
import { type FocusEvent, type ReactNode, useRef } from 'react';
import { toast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { type Relation, relate } from '../../relate';
import { useNotMet } from '../../viewer-store';
import { MenuFace } from './person-menu';

type Props = {
  handle: string;
  locale: string;
  trigger: string;
  label: string;
  byKey: boolean;
};

const item =
  'flex min-h-11 w-full cursor-pointer items-center gap-2.5 rounded-control px-3 text-ink outline-none data-highlighted:bg-quiet';

/** It arrives over the wire when it is first wanted, and opens at once. Each act can be taken back from its toast. */
export function PersonDropdown({ handle, locale, trigger, label, byKey }: Props) {
  const say = useWords('people');
  const muted = useNotMet().muted.has(handle);
  const startsAtFirst = useRef(byKey);
  const toFirst = ({ target, currentTarget: menu }: FocusEvent<HTMLDivElement>) => {
    if (!startsAtFirst.current || target !== menu) return;
    startsAtFirst.current = false;
    menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  };

  async function act(relation: Relation, on: boolean) {
    const answer = await relate(handle, relation, on, locale);
    if (!answer.ok) return void toast(answer.message || say('lost'));
    const undo = { label: say('undo'), onClick: () => void takeBack(relation, !on) };
    void toast(say(said(relation, on), { handle }), undo);
  }

  async function takeBack(relation: Relation, on: boolean) {
    const answer = await relate(handle, relation, on, locale);
    if (!answer.ok) return void toast(answer.message || say('lost'));
    // The page itself may have gone with its maker.
    if (relation === 'block') window.location.reload();
  }

  return (
    <Menu.Root defaultOpen modal={false}>
      <Menu.Trigger aria-label={label} className={trigger}>
        <MenuFace>{say('more')}</MenuFace>
      </Menu.Trigger>
      <Menu.Content
        align="end"
        sideOffset={4}
        collisionPadding={8}
        onFocus={toFirst}
        className="z-50 w-64 rounded-panel border bg-raised p-1.5 shadow-pop"
      >
        <Act
          icon={<VolumeX aria-hidden className="size-[18px] shrink-0" strokeWidth={1.9} />}
          onSelect={() => void act('mute', !muted)}
        >
          <b className="block font-medium">{say(muted ? 'doUnmute' : 'doMute', { handle })}</b>
          <span className="text-meta text-ink-3">{say(muted ? 'unmuteWhat' : 'muteWhat')}</span>
        </Act>
        <Act
          icon={<Ban aria-hidden className="size-[18px] shrink-0" strokeWidth={1.9} />}
          onSelect={() => void act('block', true)}
        >
          <b className="block font-medium">{say('doBlock', { handle })}</b>
          <span className="text-meta text-ink-3">{say('blockWhat')}</span>
        </Act>
      </Menu.Content>
    </Menu.Root>
  );
}

const Act = ({ icon, onSelect, children }: { icon: ReactNode; onSelect: () => void; children: ReactNode }) => (
  <Menu.Item className={`${item} items-start py-2`} onSelect={onSelect}>
    <span className="mt-0.5">{icon}</span>
    <span className="min-w-0 break-words">{children}</span>
  </Menu.Item>
);

const said = (relation: Relation, on: boolean) => {
  if (relation === 'block') return on ? 'block' : 'blockOver';
  return on ? 'mute' : 'muteOver';
};
