'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import { type FormEvent, useState } from 'react';
import { longestUrl } from '../../limits';
import { isStoryLink } from '../../links';

type Props = {
  href: string | null;
  onSet: (href: string) => void;
  onRemove: () => void;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
};

/** Asks where the chosen words lead to. */
export function LinkDialog({ href, onSet, onRemove, onClose, onCloseAutoFocus }: Props) {
  const t = useTranslations('editor');
  return (
    <Dialog.Root open={href !== null} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-[oklch(0.1_0.01_170/0.55)]" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={onCloseAutoFocus}
          className="fixed left-1/2 top-[20vh] z-50 w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 rounded-panel border bg-raised p-5 shadow-xl"
        >
          <Dialog.Title className="text-h3">{t('link')}</Dialog.Title>
          {href !== null && <LinkForm href={href} onSet={onSet} onRemove={onRemove} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function LinkForm({ href, onSet, onRemove }: { href: string } & Pick<Props, 'onSet' | 'onRemove'>) {
  const t = useTranslations('editor');
  const [typed, setTyped] = useState(href);
  const [isWrong, setWrong] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isStoryLink(typed.trim())) onSet(typed.trim());
    else setWrong(true);
  };
  return (
    <form onSubmit={send} noValidate>
      <label htmlFor="story-link" className="mt-3 mb-1.5 block font-semibold">
        {t('linkAddress')}
      </label>
      <input
        id="story-link"
        type="url"
        className="field"
        maxLength={longestUrl}
        value={typed}
        aria-invalid={isWrong || undefined}
        aria-describedby="story-link-hint"
        onChange={(event) => setTyped(event.target.value)}
      />
      <p
        id="story-link-hint"
        role={isWrong ? 'alert' : undefined}
        className={`mt-1.5 text-meta ${isWrong ? 'font-semibold text-pencil-text' : 'text-ink-3'}`}
      >
        {t(isWrong ? 'linkWrong' : 'linkHint')}
      </p>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        {href && (
          <button type="button" className="btn btn-line" onClick={onRemove}>
            {t('removeLink')}
          </button>
        )}
        <button type="submit" className="btn btn-ink">
          {t('setLink')}
        </button>
      </div>
    </form>
  );
}
