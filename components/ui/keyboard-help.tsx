'use client';

import { X } from 'lucide-react';
import * as Dialog from 'radix-ui/dialog';
import { useState } from 'react';
import { keysAreOn, switchKeys } from './keyboard';
import { useWords } from './words';

const keys = [
  ['/', 'keyFind'],
  ['J', 'keyNext'],
  ['K', 'keyPrevious'],
  ['Enter', 'keyOpen'],
  ['L', 'keyVote'],
  ['C', 'keyComment'],
  ['← →', 'keyPhotos'],
  ['Esc', 'keyBack'],
  ['?', 'keyHelp'],
] as const;

/** All single keys, and the switch that turns them off. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const say = useWords('shell');
  const [on, setOn] = useState(keysAreOn);
  const [before] = useState(() => document.activeElement);
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-black/50" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (before instanceof HTMLElement) before.focus();
          }}
          className="fixed left-1/2 top-1/2 z-50 max-h-[90vh] w-[min(26rem,calc(100vw-2rem))] -translate-1/2 overflow-y-auto rounded-panel bg-raised p-5 shadow-pop"
        >
          <div className="flex items-center justify-between">
            <Dialog.Title className="text-h3">{say('keys')}</Dialog.Title>
            <Dialog.Close className="btn btn-bare btn-icon -mr-2" aria-label={say('close')}>
              <X aria-hidden strokeWidth={1.9} />
            </Dialog.Close>
          </div>
          <dl className="mt-3 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
            {keys.map(([key, does]) => (
              <div key={key} className="contents">
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{say(does)}</dd>
              </div>
            ))}
          </dl>
          <button
            type="button"
            role="switch"
            aria-checked={on}
            className="mt-4 flex min-h-11 w-full items-center justify-between gap-4 border-t pt-3 text-left"
            onClick={() => {
              switchKeys(!on);
              setOn(keysAreOn());
            }}
          >
            {say('keysOn')}
            <span aria-hidden className={`sw ${on ? 'on' : ''}`} />
          </button>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
