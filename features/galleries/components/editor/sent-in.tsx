'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { callApi } from '@/lib/call-api';
import type { GalleryStudio, WaitingSubmission } from '../../queries/studio';
import type { Arrangement } from '../../studio-view';
import { type GalleryEditing, toSaved } from './use-gallery';

type Decided = { revision: number; arrangement: Arrangement };

/** What members sent in, each accepted or declined with a word. */
export function SentIn({ gallery }: { gallery: GalleryEditing }) {
  const t = useTranslations('curate');
  const { submissions } = gallery.studio;
  return (
    <section>
      <h2 className="text-h3">{t('suggested', { count: submissions.length })}</h2>
      <ul className="mt-3 divide-y border-y">
        {submissions.map((submission) => (
          <Sent key={submission.id} gallery={gallery} submission={submission} />
        ))}
      </ul>
    </section>
  );
}

function Sent({ gallery, submission }: { gallery: GalleryEditing; submission: WaitingSubmission }) {
  const t = useTranslations('curate');
  const [words, setWords] = useState('');
  const [error, setError] = useState('');
  const { keeper, studio, locale } = gallery;
  const { id, entry, handle } = submission;
  const path = `/api/galleries/${studio.slug}/submissions/${id}`;

  async function taken(answer: Awaited<ReturnType<typeof callApi<Decided>>>) {
    setError(answer.ok ? '' : Object.values(answer.fields)[0] || answer.message || t('lost'));
    if (!answer.ok) return false;
    const fresh = await callApi<GalleryStudio>('GET', `/api/galleries/${studio.slug}`, { locale });
    if (fresh.ok && fresh.value.revision !== keeper.get().revision) keeper.take(toSaved(fresh.value));
    await gallery.reload();
    return true;
  }
  async function decide(accept: boolean) {
    if (gallery.may('edit') && !(await keeper.flush())) return;
    const done = await taken(await callApi<Decided>('PUT', path, { locale, body: { accept, words } }));
    if (done)
      void toast(t(accept ? 'accepted' : 'declined'), { label: t('undo'), onClick: () => void undo() }, undefined, 20);
  }
  async function undo() {
    if (gallery.may('edit') && !(await keeper.flush())) return;
    await taken(await callApi<Decided>('DELETE', path, { locale }));
  }
  return (
    <li className="py-4">
      <div className="flex gap-3">
        {entry.cover && (
          <img
            src={`/media/${entry.cover.key}/${entry.cover.width}.webp`}
            alt=""
            className="size-20 flex-none rounded-[3px] bg-well object-cover"
          />
        )}
        <div className="min-w-0 leading-5">
          <p className="break-words font-semibold">{entry.title}</p>
          <p className="text-meta text-ink-3">{t('sentBy', { handle })}</p>
          {submission.words && <p className="mt-1 text-ui text-ink-2">“{submission.words}”</p>}
        </div>
      </div>
      {submission.isOwn ? (
        <p className="mt-3 text-meta text-ink-3">{t('yourOwn')}</p>
      ) : (
        <>
          <label className="mt-3 block">
            <span className="mb-1 block text-meta font-semibold">{t('answer', { handle })}</span>
            <input
              className="field min-h-11"
              maxLength={500}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          </label>
          {error && (
            <p role="alert" className="mt-1 text-meta font-semibold text-pencil-text">
              {error}
            </p>
          )}
          <div className="mt-2 flex gap-2">
            <button type="button" className="btn btn-line min-h-11 flex-1" onClick={() => void decide(true)}>
              <Check aria-hidden strokeWidth={1.9} />
              {t('accept')}
              <span className="sr-only">: {entry.title}</span>
            </button>
            <button type="button" className="btn btn-bare min-h-11" onClick={() => void decide(false)}>
              {t('decline')}
              <span className="sr-only">: {entry.title}</span>
            </button>
          </div>
        </>
      )}
    </li>
  );
}
