'use client';

import { type ReactNode, useState } from 'react';
import { RelativeTime } from '@/components/ui/relative-time';
import { useWords } from '@/components/ui/words';
import { PersonMenu } from '@/features/accounts/components/people/person-menu';
import { Swatch } from '@/features/accounts/components/swatch';
import { localPath } from '@/lib/i18n/locales';
import { canEditComment, isWriter } from '../policy';
import type { TalkActions } from '../use-talk';
import type { CommentView } from '../view';
import { CommentBody, plainText } from './comment-body';
import { CommentForm } from './comment-form';

type Props = {
  comment: CommentView;
  removed: boolean;
  actions: TalkActions;
  locale: string;
  small?: boolean;
  onReply?: (start: string) => void;
  children?: ReactNode;
};

const button = 'min-h-11 px-2 hover:text-ink';

export function Comment({ comment, removed, actions, locale, small, onReply, children }: Props) {
  const say = useWords('comments');
  const [editing, setEditing] = useState(false);
  const { writer, role } = comment;
  const sending = comment.id.startsWith('sending-');
  const name = writer?.handle ?? say('formerMember');
  const own = !sending && !removed && isWriter(actions.handle, comment);
  return (
    <article id={`comment-${comment.id}`} tabIndex={-1} aria-label={say('by', { name })} className="flex gap-3 py-4">
      <Swatch handle={removed ? '' : (writer?.handle ?? '')} size={small ? 28 : 36} avatarKey={writer?.avatarKey} />
      <div className="min-w-0 flex-1">
        {removed ? (
          <p className="text-ink-3">{say(comment.byModerator ? 'removedByModerator' : 'removed')}</p>
        ) : (
          <>
            <p className="text-meta text-ink-3">
              {writer ? (
                <a href={localPath(locale, `/@${name}`)} className="font-semibold text-ink hover:underline">
                  {name}
                </a>
              ) : (
                name
              )}
              {role && <span className="st st-none ml-1 h-5">{say(`role_${role}`)}</span>} ·{' '}
              {sending ? say('sending') : <RelativeTime at={comment.createdAt} locale={locale} />}
              {comment.edited && ` · ${say('edited')}`}
            </p>
            {editing ? (
              <CommentForm
                id={`edit-${comment.id}`}
                label={say('change')}
                button={say('sendChange')}
                start={plainText(comment.body)}
                onSend={(text) => actions.edit(comment, text)}
                onClose={() => setEditing(false)}
              />
            ) : (
              <CommentBody parts={comment.body} />
            )}
          </>
        )}
        {!removed && !sending && !editing && (
          <div className="-ml-2 mt-1 flex items-center text-meta font-medium text-ink-2">
            {onReply && (
              <button type="button" className={button} onClick={() => onReply(small ? `@${name} ` : '')}>
                {say('reply')}
              </button>
            )}
            {own && canEditComment(actions.handle, comment) && (
              <button type="button" className={button} onClick={() => setEditing(true)}>
                {say('edit')}
              </button>
            )}
            {own && (
              <button type="button" className={button} onClick={() => actions.remove(comment)}>
                {say('delete')}
              </button>
            )}
            {!own && (
              <a
                href={localPath(locale, `/report/comment/${comment.id}`)}
                rel="nofollow"
                className={`${button} inline-flex items-center font-normal text-ink-3`}
              >
                {say('report')}
              </a>
            )}
            {!own && writer && <PersonMenu handle={writer.handle} locale={locale} className="px-2" />}
          </div>
        )}
        {children}
      </div>
    </article>
  );
}
