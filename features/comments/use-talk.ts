'use client';

import { useEffect, useReducer, useState } from 'react';
import { toast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { entryNow, setEntryState, useEntryState, useViewer } from '@/features/accounts/viewer-store';
import { removeSoon } from './removal';
import { type Sent, send } from './send';
import { changeTalk, neighbourOf } from './talk';
import type { CommentView, ThreadList } from './view';

type Answer = { comment: CommentView; count: number };
export type TalkActions = ReturnType<typeof useTalk>;

/** A conversation and what its reader can do to it. Everything shows at once and is taken back when it fails. */
export function useTalk(entryId: string, first: ThreadList, countOnPage: number) {
  const say = useWords('comments');
  const { status, viewer } = useViewer();
  const fresh = useEntryState(entryId)?.comments;
  const [talk, change] = useReducer(changeTalk, { ...first, hidden: [] });
  const [news, setNews] = useState('');
  const [focused, setFocused] = useState<{ id: string | null }>({ id: null });
  useEffect(() => {
    if (focused.id) document.getElementById(`comment-${focused.id}`)?.focus();
  }, [focused]);
  const focus = (id: string | null) => setFocused({ id });

  const handle = viewer?.handle ?? null;
  const path = `/api/entries/${entryId}/comments`;

  async function write(text: string, parentId: string | null): Promise<Sent<Answer>> {
    const comment = unsent(text, handle, viewer?.avatarKey ?? null);
    change({ do: 'write', comment, parentId });
    const sent = await send<Answer>('POST', path, { body: text, parentId }, say('lost'));
    if (sent.ok) {
      change({ do: 'replace', id: comment.id, comment: sent.value.comment });
      count(sent.value.count);
      setNews(say('sent'));
      if (parentId) focus(sent.value.comment.id);
    } else change({ do: 'drop', id: comment.id });
    return sent;
  }

  async function edit(comment: CommentView, text: string): Promise<Sent<Answer>> {
    change({ do: 'replace', id: comment.id, comment: { ...comment, body: [text], edited: true } });
    const sent = await send<Answer>('PATCH', `/api/comments/${comment.id}`, { body: text }, say('lost'));
    change({ do: 'replace', id: comment.id, comment: sent.ok ? sent.value.comment : comment });
    if (sent.ok) setNews(say('changed'));
    return sent;
  }

  function remove(comment: CommentView) {
    change({ do: 'hide', id: comment.id });
    focus(neighbourOf(talk, comment.id));
    const back = () => change({ do: 'show', id: comment.id });
    const sendRemoval = async () => {
      const sent = await send<Answer>('DELETE', `/api/comments/${comment.id}`, null, say('lostRemoval'));
      if (sent.ok) return count(sent.value.count);
      back();
      void toast(sent.message);
    };
    removeSoon({ said: say('removing'), undo: say('undo'), onUndo: back, send: () => void sendRemoval() });
  }

  async function load(after: string, what: 'older' | 'replies') {
    const sent = await send<ThreadList>('GET', `${path}?after=${after}`, null, say('lostMore'));
    if (!sent.ok) return void toast(sent.message);
    change({ do: what, list: sent.value });
    const [first] = sent.value.threads;
    focus((what === 'older' ? first?.id : first?.replies[0]?.id) ?? null);
  }

  function count(comments: number) {
    if (entryNow(entryId)) setEntryState(entryId, { comments });
  }

  return { talk, status, handle, viewer, news, count: fresh ?? countOnPage, write, edit, remove, load };
}

let last = 0;

const unsent = (text: string, handle: string | null, avatarKey: string | null): CommentView => ({
  id: `sending-${++last}`,
  writer: handle ? { handle, avatarKey } : null,
  role: null,
  body: [text],
  removed: false,
  byModerator: false,
  createdAt: new Date().toISOString(),
  edited: false,
});
