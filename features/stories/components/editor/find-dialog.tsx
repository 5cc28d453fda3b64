'use client';

import { Search, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import { callApi } from '@/lib/call-api';
import type { Findable, Found } from '../../found';

type Props = {
  kind: Findable | null;
  onChoose: (found: Found) => void;
  onClose: () => void;
  onCloseAutoFocus?: (event: Event) => void;
};

/** Looks for something that a story can hold. */
export function FindDialog({ kind, onChoose, onClose, onCloseAutoFocus }: Props) {
  const t = useTranslations('editor');
  return (
    <Dialog.Root open={kind !== null} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-[oklch(0.1_0.01_170/0.55)]" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={onCloseAutoFocus}
          className="fixed left-1/2 top-[8vh] z-50 flex max-h-[80vh] w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 flex-col rounded-panel border bg-raised p-5 shadow-xl"
        >
          <div className="flex items-center justify-between gap-3">
            <Dialog.Title className="text-h3">
              {t('find')}: {kind && (kind === 'series' ? t('series') : t(`insert_${kind}`))}
            </Dialog.Title>
            <Dialog.Close className="btn btn-bare btn-icon" aria-label={t('close')}>
              <X aria-hidden strokeWidth={1.9} />
            </Dialog.Close>
          </div>
          {kind && <Finder kind={kind} onChoose={onChoose} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Finder({ kind, onChoose }: { kind: Findable; onChoose: Props['onChoose'] }) {
  const t = useTranslations('editor');
  const [asked, setAsked] = useState('');
  const { found, status } = useFound(kind, asked);
  const says = { idle: '', finding: t('finding'), none: t('nothingFound'), failed: t('findFailed'), found: '' }[status];
  return (
    <>
      <label htmlFor="story-find" className="mt-3 mb-1.5 block font-semibold">
        {t(`find_${kind}`)}
      </label>
      <div className="field">
        <Search aria-hidden strokeWidth={1.9} />
        <input
          id="story-find"
          type="search"
          autoComplete="off"
          className="min-h-11 w-full min-w-0 flex-1 bg-transparent outline-none"
          maxLength={200}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
      </div>
      <p role="status" className="mt-2 min-h-5 text-meta text-ink-3">
        {says}
      </p>
      <ul className="mt-1 min-h-0 overflow-y-auto">
        {found.map((one) => (
          <li key={JSON.stringify(one.attrs)}>
            <button
              type="button"
              className="flex min-h-11 w-full items-center gap-3 rounded-control px-2 py-2 text-left hover:bg-mat-soft"
              onClick={() => onChoose(one)}
            >
              {one.picture && (
                <img
                  src={one.picture}
                  alt=""
                  width={40}
                  height={40}
                  className="size-10 shrink-0 rounded-[3px] object-cover"
                />
              )}
              <span className="min-w-0">
                <span className="block truncate font-semibold">{one.name}</span>
                <span className="block truncate text-meta text-ink-3">{one.note}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type Status = 'idle' | 'finding' | 'found' | 'none' | 'failed';

/** Asks when the typing rests; an answer to an older question is dropped. */
function useFound(kind: Findable, asked: string): { found: Found[]; status: Status } {
  const locale = useLocale();
  const [answer, setAnswer] = useState<{ found: Found[]; status: Status }>({ found: [], status: 'idle' });
  useEffect(() => {
    const words = asked.trim();
    if (words === '') return setAnswer({ found: [], status: 'idle' });
    let old = false;
    setAnswer((before) => ({ ...before, status: 'finding' }));
    const timer = setTimeout(async () => {
      const path = `/api/stories/find?kind=${kind}&q=${encodeURIComponent(words)}`;
      const said = await callApi<{ found: Found[] }>('GET', path, { locale });
      if (old) return;
      const found = said.ok ? said.value.found : [];
      setAnswer({ found, status: !said.ok ? 'failed' : found.length > 0 ? 'found' : 'none' });
    }, 200);
    return () => {
      old = true;
      clearTimeout(timer);
    };
  }, [kind, asked, locale]);
  return answer;
}
