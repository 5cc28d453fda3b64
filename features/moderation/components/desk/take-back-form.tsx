'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { toast } from '@/components/ui/toast';
import { callApi } from '@/lib/call-api';
import { WordsField } from './words-field';

/** For a decision that turned out wrong: everything that it did is taken back, with words for the person concerned. */
export function TakeBackForm({ action }: { action: string }) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  const router = useRouter();
  const [words, setWords] = useState('');
  const [error, setError] = useState({ message: '', words: '' });
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const path = `/api/moderation/decisions/${action}/reversal`;
    const answer = await callApi('POST', path, { locale, body: { words } });
    setBusy(false);
    if (!answer.ok) return setError({ message: answer.message || t('lost'), words: answer.fields.words ?? '' });
    void toast(t('tookBack'));
    router.refresh();
  }

  return (
    <details className="mt-4 border-t pt-2">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{t('takeBack')}</summary>
      <form onSubmit={send} noValidate className="mt-1 space-y-3">
        <p className="text-ink-2">{t('takeBackLead')}</p>
        <WordsField label={t('takeBackWords')} value={words} error={error.words} onChange={setWords} />
        <p role="alert" className="text-meta font-semibold text-pencil-text empty:hidden">
          {error.message}
        </p>
        <button type="submit" className="btn btn-line w-full" aria-disabled={busy || undefined}>
          {busy ? t('deciding') : t('takeBackSend')}
        </button>
      </form>
    </details>
  );
}
