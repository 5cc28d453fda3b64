'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { Opinion } from '@/db/schema';
import { callApi } from '@/lib/call-api';

const opinions = [
  { value: '', label: 'opinionNone' },
  { value: 'keep', label: 'opinionKeep' },
  { value: 'remove', label: 'opinionRemove' },
] as const;

/** A word or an opinion for the other moderators. What was typed stays until it has arrived. */
export function NoteForm({ caseId }: { caseId: string }) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  const router = useRouter();
  const id = useId();
  const [body, setBody] = useState('');
  const [opinion, setOpinion] = useState<Opinion | ''>('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const note = { caseId, body, opinion: opinion || null };
    const answer = await callApi('POST', '/api/moderation/notes', { locale, body: note });
    setBusy(false);
    setError(answer.ok ? '' : answer.fields.body || answer.message || t('lost'));
    if (!answer.ok) return;
    setBody('');
    setOpinion('');
    void toast(t('noteSent'));
    router.refresh();
  }

  return (
    <form onSubmit={send} className="mt-3" noValidate>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {t('noteLabel')}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={2_000}
        className="field area"
        value={body}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => setBody(event.target.value)}
      />
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1.5 text-meta font-semibold text-pencil-text">
          {error}
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">{t('opinion')}</legend>
          {opinions.map(({ value, label }) => (
            <label key={value} className={`chip ${opinion === value ? 'on' : ''}`}>
              <input
                type="radio"
                name={`${id}-opinion`}
                className="sr-only"
                checked={opinion === value}
                onChange={() => setOpinion(value)}
              />
              {t(label)}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="btn btn-line btn-sm ml-auto min-h-11" aria-disabled={busy || undefined}>
          {busy ? t('sending') : t('sendNote')}
        </button>
      </div>
    </form>
  );
}
