'use client';

import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, startTransition, useActionState, useEffect, useState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { TextField } from '@/components/ui/text-field';
import { formatMoment } from '@/lib/i18n/format';
import { localPath } from '@/lib/i18n/locales';
import { publishStoryAction } from '../../actions';
import { longestCorrection } from '../../limits';
import type { DeskStory } from '../../queries/desk';
import { DraftMenu } from './draft-menu';
import type { Story } from './use-story';

type Props = { desk: DeskStory; story: Story; onRefused: (fields: Record<string, string>) => void };

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** Publishes what is written, after it was saved: now, on a date, or as a correction of what is public. */
export function PublishPanel({ desk, story, onRefused }: Props) {
  const t = useTranslations('editor');
  const locale = useLocale();
  const router = useRouter();
  const [state, send, isSending] = useActionState(publishStoryAction, untouched);
  const [at, setAt] = useState('');
  const { slug, publishAt } = desk;
  const isPublic = desk.state === 'published';

  useEffect(() => {
    if (state.status === 'done') router.refresh();
    onRefused(state.status === 'refused' ? state.fields : {});
  }, [state, router, onRefused]);

  async function publish(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (!(await story.keeper.flush())) return;
    form.set('seen', String(story.keeper.get().revision));
    // The field holds the writer's own time, without its zone.
    form.delete('when');
    form.set('at', at && !isPublic ? new Date(at).toISOString() : '');
    startTransition(() => send(form));
  }

  return (
    <section aria-labelledby="publish" className="rounded-panel border bg-surface p-5">
      <h2 id="publish" className="text-h3">
        {t('publishing')}
      </h2>
      {publishAt && desk.state !== 'draft' && (
        <p className="mt-1 text-ink-2">
          {t(desk.state === 'scheduled' ? 'scheduledFor' : 'publishedOn', {
            moment: formatMoment(locale, new Date(publishAt)),
          })}
        </p>
      )}
      <form onSubmit={publish} className="mt-4 space-y-4" noValidate>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="story" value={slug} />
        <FormMessage status={state.status}>{state.message}</FormMessage>
        {isPublic ? (
          <TextField
            name="correction"
            label={t('correction')}
            hint={t('correctionHint')}
            error={state.fields.correction}
            defaultValue={state.typed.correction}
            rows={2}
            maxLength={longestCorrection}
          />
        ) : (
          <TextField
            name="when"
            type="datetime-local"
            label={t('schedule')}
            hint={t('scheduleHint')}
            error={state.fields.at}
            value={at}
            onChange={(event) => setAt(event.target.value)}
          />
        )}
        <div className="flex flex-wrap gap-2">
          <button type="submit" className="btn btn-mat" aria-disabled={isSending || undefined}>
            {isSending ? t('publishing_busy') : t(isPublic ? 'changed' : at ? 'scheduleIt' : 'publishNow')}
          </button>
          <NextLink href={localPath(locale, `/s/${slug}/preview`)} prefetch={false} className="btn btn-line">
            {t('preview')}
          </NextLink>
          {isPublic && (
            // A whole load: what everyone reads now, not what this tab kept of an earlier look.
            <a href={localPath(locale, `/s/${slug}`)} className="btn btn-line">
              {t('see')}
            </a>
          )}
        </div>
      </form>
      <DraftMenu desk={desk} />
    </section>
  );
}
