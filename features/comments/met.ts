import type { CommentView, Thread, ThreadList } from './view';

/** A conversation without what these people wrote, and without what was answered to it. */
export function withoutPeople<T extends ThreadList>(list: T, handles: ReadonlySet<string>): T {
  if (handles.size === 0) return list;
  return { ...list, threads: threadsWithout(list.threads, handles) };
}

export const threadsWithout = (threads: Thread[], handles: ReadonlySet<string>): Thread[] =>
  threads
    .filter((thread) => isMet(thread, handles))
    .map((thread) => ({ ...thread, replies: thread.replies.filter((reply) => isMet(reply, handles)) }));

const isMet = ({ writer }: CommentView, handles: ReadonlySet<string>) => !writer || !handles.has(writer.handle);
