'use client';

import { useWords } from '@/components/ui/words';
import { Swatch } from '@/features/accounts/components/swatch';
import { markOf } from '@/features/accounts/sight/mark';
import { useNotMet } from '@/features/accounts/viewer-store';
import { localPath } from '@/lib/i18n/locales';
import { threadsWithout } from '../met';
import { knownAfterDays } from '../policy';
import { shownThreads } from '../talk';
import { useTalk } from '../use-talk';
import type { Closed, ThreadList } from '../view';
import { CommentForm } from './comment-form';
import { CommentThread } from './comment-thread';
import { MoreLink } from './more-link';

type Props = {
  entryId: string;
  slug: string;
  count: number;
  closed: Closed;
  first: ThreadList;
  locale: string;
};

export function CommentThreads({ entryId, slug, count, closed, first, locale }: Props) {
  const say = useWords('comments');
  const actions = useTalk(entryId, first, count);
  const { talk, viewer, news, write, load } = actions;
  const { gone, muted } = useNotMet();
  const threads = threadsWithout(shownThreads(talk), (handle) => muted.has(handle) || gone.has(markOf(handle)));
  const pageOf = (cursor: string) => localPath(locale, `/e/${entryId}/${slug}/comments/${cursor}`);
  return (
    <>
      <h2 className="text-h2">
        {say('heading')} <span className="text-ink-3 tabular-nums">{actions.count.toLocaleString('en')}</span>
      </h2>
      {closed && (
        <p className="mt-3 max-w-read text-ink-2">
          {closed === 'all' ? say('locked') : say('limited', { days: knownAfterDays })}
        </p>
      )}
      {closed !== 'all' && (
        <div className="mt-4 flex gap-3">
          <Swatch handle={viewer?.handle ?? ''} size={36} avatarKey={viewer?.avatarKey} />
          <CommentForm
            id={`comment-on-${entryId}`}
            label={say('write')}
            button={say('send')}
            note={say('note')}
            visitor={actions.status === 'out'}
            onSend={(text) => write(text, null)}
          />
        </div>
      )}
      <p role="status" className="sr-only">
        {news}
      </p>
      {threads.length === 0 && <p className="mt-6 text-ink-2">{say('none')}</p>}
      <ol className="mt-3 divide-y" aria-label={say('heading')}>
        {threads.map((thread) => (
          <li key={thread.id} data-by={thread.writer ? markOf(thread.writer.handle) : undefined}>
            <CommentThread {...{ thread, actions, locale, pageOf }} closed={closed === 'all'} />
          </li>
        ))}
      </ol>
      {talk.next && (
        <MoreLink href={pageOf(talk.next)} cursor={talk.next} onLoad={(cursor) => load(cursor, 'older')}>
          {say('older')}
        </MoreLink>
      )}
    </>
  );
}
