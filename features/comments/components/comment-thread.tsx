'use client';

import { useState } from 'react';
import { useWords } from '@/components/ui/words';
import { markOf } from '@/features/accounts/sight/mark';
import { isRemoved } from '../talk';
import type { TalkActions } from '../use-talk';
import type { Thread } from '../view';
import { Comment } from './comment';
import { CommentForm } from './comment-form';
import { MoreLink } from './more-link';

type Props = {
  thread: Thread;
  actions: TalkActions;
  locale: string;
  /** Nobody may answer any more. */
  closed?: boolean;
  pageOf: (cursor: string) => string;
};

/** A comment, what was answered, and where to answer. */
export function CommentThread({ thread, actions, locale, closed = false, pageOf }: Props) {
  const say = useWords('comments');
  const [answering, setAnswering] = useState<string | null>(null);
  const removed = isRemoved(actions.talk, thread);
  const onReply = removed || closed ? undefined : setAnswering;
  return (
    <Comment comment={thread} removed={removed} actions={actions} locale={locale} onReply={onReply}>
      {(thread.replies.length > 0 || thread.next || answering !== null) && (
        <div className="border-l-2 border-line pl-4 md:pl-5">
          <ol aria-label={say('replies')}>
            {thread.replies.map((reply) => (
              <li key={reply.id} data-by={reply.writer ? markOf(reply.writer.handle) : undefined}>
                <Comment comment={reply} removed={false} actions={actions} locale={locale} onReply={onReply} small />
              </li>
            ))}
          </ol>
          {thread.next && (
            <MoreLink
              small
              href={pageOf(thread.next)}
              cursor={thread.next}
              onLoad={(cursor) => actions.load(cursor, 'replies')}
            >
              {say('moreReplies')}
            </MoreLink>
          )}
          {answering !== null && (
            <CommentForm
              id={`reply-to-${thread.id}`}
              label={say('writeReply')}
              button={say('sendReply')}
              start={answering}
              visitor={actions.status === 'out'}
              onSend={(text) => actions.write(text, thread.id)}
              onClose={() => setAnswering(null)}
            />
          )}
        </div>
      )}
    </Comment>
  );
}
