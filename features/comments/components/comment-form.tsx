'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '@/components/ui/words';
import { forgetDraft, keepDraft, keptDraft } from '../draft';
import { longestComment } from '../policy';
import type { Sent } from '../send';

type Props = {
  id: string;
  label: string;
  button: string;
  note?: string;
  start?: string;
  visitor?: boolean;
  onSend: (text: string) => Promise<Sent<unknown>>;
  /** A form that can be closed opens with the focus in it. */
  onClose?: () => void;
};

/** Where a comment is written. What was typed is kept in this tab until it has arrived. */
export function CommentForm({ id, label, button, note, start = '', visitor, onSend, onClose }: Props) {
  const say = useWords('comments');
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(start);
  const [error, setError] = useState<string | null>(null);
  const closes = onClose !== undefined;
  useEffect(() => {
    setText((now) => keptDraft(id) || now);
    if (closes) focusAtEnd(field.current);
  }, [id, closes]);

  const left = longestComment - [...text].length;
  const problem = text.trim() === '' ? say('empty') : left < 0 ? say('tooLong', { count: -left }) : null;

  function type(value: string) {
    setText(value);
    setError(null);
    keepDraft(id, value);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (problem) {
      setError(problem);
      return field.current?.focus();
    }
    if (visitor) return signIn();
    setText('');
    const sent = await onSend(text);
    if (sent.ok) {
      forgetDraft(id);
      return onClose?.();
    }
    keepDraft(id, text);
    if (sent.signIn) return signIn();
    setText((now) => (now ? `${text}\n\n${now}` : text));
    setError(sent.message);
    focusAtEnd(field.current);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
    if (event.key === 'Escape' && onClose) onClose();
  }

  return (
    <form className="group/form min-w-0 flex-1 pb-2" action="/sign-in" onSubmit={submit}>
      <textarea
        ref={field}
        id={id}
        value={text}
        rows={2}
        aria-label={label}
        placeholder={label}
        aria-describedby={`${id}-says`}
        aria-invalid={error !== null}
        className="field min-h-[76px] field-sizing-content resize-y"
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-says`} className="mt-1.5 flex flex-wrap gap-x-3 text-meta text-ink-3">
        {error && (
          <span role="alert" className="font-semibold text-pencil-text">
            {error}
          </span>
        )}
        {note}
      </div>
      <div className="mt-2 hidden items-center gap-2 group-focus-within/form:flex group-has-[textarea:not(:placeholder-shown)]/form:flex">
        <button type="submit" className="btn btn-ink">
          {visitor ? say('signIn') : button}
        </button>
        {onClose && (
          <button type="button" className="btn btn-quiet" onClick={onClose}>
            {say('cancel')}
          </button>
        )}
        <span className={`ml-auto text-meta tabular-nums ${left < 0 ? 'text-pencil-text' : 'text-ink-3'}`}>
          {say('left', { count: left.toLocaleString('en') })}
        </span>
      </div>
    </form>
  );
}

function focusAtEnd(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

function signIn() {
  const next = encodeURIComponent(`${window.location.pathname}#comments`);
  window.location.assign(`${document.documentElement.lang === 'ja' ? '/ja' : ''}/sign-in?next=${next}`);
}
