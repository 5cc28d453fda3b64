import type { CommentView, ReplyList, Thread, ThreadList } from './view';

/** The conversation as this reader sees it: what was loaded, what they wrote, and what they took away. */
export type Talk = ThreadList & { hidden: string[] };

export type TalkChange =
  | { do: 'write'; comment: CommentView; parentId: string | null }
  | { do: 'replace'; id: string; comment: CommentView }
  | { do: 'drop'; id: string }
  | { do: 'hide'; id: string }
  | { do: 'show'; id: string }
  | { do: 'older'; list: ThreadList }
  | { do: 'replies'; list: ThreadList };

export function changeTalk(talk: Talk, change: TalkChange): Talk {
  switch (change.do) {
    case 'write': {
      const { comment, parentId } = change;
      if (parentId) return onReplies(talk, parentId, (list) => ({ ...list, replies: [...list.replies, comment] }));
      return { ...talk, threads: [{ ...comment, replies: [], next: null }, ...talk.threads] };
    }
    case 'replace':
      return onEach(talk, (comment) => (comment.id === change.id ? { ...comment, ...change.comment } : comment));
    case 'drop':
      return onEach(talk, (comment) => (comment.id === change.id ? null : comment));
    case 'hide':
      return { ...talk, hidden: [...talk.hidden, change.id] };
    case 'show':
      return { ...talk, hidden: talk.hidden.filter((id) => id !== change.id) };
    case 'older':
      return { ...talk, threads: merge(talk.threads, change.list.threads).reverse(), next: change.list.next };
    case 'replies': {
      const [more] = change.list.threads;
      if (!more) return talk;
      return onReplies(talk, more.id, ({ replies }) => ({ replies: merge(replies, more.replies), next: more.next }));
    }
  }
}

export const isRemoved = (talk: Talk, comment: CommentView): boolean =>
  comment.removed || talk.hidden.includes(comment.id);

/** Comments that are removed and answered by nobody are not shown at all. */
export function shownThreads(talk: Talk): Thread[] {
  return talk.threads
    .map((thread) => ({ ...thread, replies: thread.replies.filter((reply) => !isRemoved(talk, reply)) }))
    .filter((thread) => !isRemoved(talk, thread) || thread.replies.length > 0 || thread.next !== null);
}

/** Where the focus goes when a comment is taken away: its place if that stays, else the comment that follows. */
export function neighbourOf(talk: Talk, id: string): string | null {
  const ids = (of: Talk) =>
    shownThreads(of).flatMap((thread) => [thread.id, ...thread.replies.map((reply) => reply.id)]);
  const left = ids(changeTalk(talk, { do: 'hide', id }));
  return left.includes(id) ? id : (left[ids(talk).indexOf(id)] ?? left.at(-1) ?? null);
}

const onReplies = (talk: Talk, parentId: string, work: (list: ReplyList) => ReplyList): Talk => ({
  ...talk,
  threads: talk.threads.map((thread) => (thread.id === parentId ? { ...thread, ...work(thread) } : thread)),
});

function onEach(talk: Talk, work: <T extends CommentView>(comment: T) => T | null): Talk {
  const threads = talk.threads.flatMap((thread) => {
    const changed = work(thread);
    return changed ? [{ ...changed, replies: thread.replies.flatMap((reply) => work(reply) ?? []) }] : [];
  });
  return { ...talk, threads };
}

/** Oldest first, each once. Ids grow with time, and one that is still being sent sorts last. */
function merge<T extends { id: string }>(known: T[], more: T[]): T[] {
  const byId = new Map([...known, ...more].map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
