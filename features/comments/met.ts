import type { CommentView, Thread, ThreadList } from './view';

/** A conversation without what these people wrote, and without what was answered to it. */
export function withoutPeople<T extends ThreadList>(list: T, handles: readonly string[]): T {
  const away = new Set(handles);
  return { ...list, threads: threadsWithout(list.threads, (handle) => away.has(handle)) };
}

export const threadsWithout = (threads: Thread[], isAway: (handle: string) => boolean): Thread[] => {
  const isMet = ({ writer }: CommentView) => !writer || !isAway(writer.handle);
  return threads.filter(isMet).map((thread) => ({ ...thread, replies: thread.replies.filter(isMet) }));
};
