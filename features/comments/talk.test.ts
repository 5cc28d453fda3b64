import { expect, test } from 'vitest';
import { changeTalk, neighbourOf, shownThreads, type Talk, type TalkChange } from './talk';
import type { CommentView, Thread } from './view';

const comment = (id: string): CommentView => ({
  id,
  writer: { handle: 'somebody', avatarKey: null },
  role: null,
  body: [id],
  removed: false,
  byModerator: false,
  createdAt: '2026-11-09T12:00:00Z',
  edited: false,
});
const thread = (id: string, replies: string[] = [], next: string | null = null): Thread => ({
  ...comment(id),
  replies: replies.map(comment),
  next,
});
const start: Talk = { threads: [thread('5', ['6', '7']), thread('3')], next: 'more', hidden: [] };

const after = (...changes: TalkChange[]) => changes.reduce(changeTalk, start);
const outline = (talk: Talk) => shownThreads(talk).map(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]);

test('a new comment stands on top, a new reply at the end, until the server names them', () => {
  const written = after(
    { do: 'write', comment: comment('sending-1'), parentId: null },
    { do: 'write', comment: comment('sending-2'), parentId: '5' },
  );
  expect(outline(written)).toEqual([['sending-1'], ['5', '6', '7', 'sending-2'], ['3']]);
  const named = [
    { do: 'replace', id: 'sending-1', comment: comment('9') },
    { do: 'replace', id: 'sending-2', comment: comment('8') },
  ] as const;
  expect(outline(named.reduce(changeTalk, written))).toEqual([['9'], ['5', '6', '7', '8'], ['3']]);
});

test('what did not arrive is taken out again', () => {
  const written = after({ do: 'write', comment: comment('sending-1'), parentId: '5' }, { do: 'drop', id: 'sending-1' });
  expect(outline(written)).toEqual(outline(start));
});

test('a removed comment keeps its place while it is answered, and goes with the last answer', () => {
  expect(outline(after({ do: 'hide', id: '3' }))).toEqual([['5', '6', '7']]);
  const answered = after({ do: 'hide', id: '5' }, { do: 'hide', id: '6' });
  expect(outline(answered)).toEqual([['5', '7'], ['3']]);
  expect(outline(changeTalk(answered, { do: 'hide', id: '7' }))).toEqual([['3']]);
  expect(outline(changeTalk(answered, { do: 'show', id: '5' }))).toEqual([['5', '7'], ['3']]);
});

test('older comments and further replies come where they belong, each once', () => {
  const older = after({ do: 'older', list: { threads: [thread('3'), thread('1')], next: null } });
  expect(outline(older)).toEqual([['5', '6', '7'], ['3'], ['1']]);
  expect(older.next).toBeNull();
  const more = after(
    { do: 'write', comment: comment('sending-1'), parentId: '5' },
    { do: 'replies', list: { threads: [thread('5', ['7', '8'], 'on')], next: null } },
  );
  expect(outline(more)).toEqual([['5', '6', '7', '8', 'sending-1'], ['3']]);
  expect(more.threads[0]?.next).toBe('on');
  expect(more.next).toBe('more');
});

test.each([
  ['6', '7'],
  ['7', '3'],
  ['3', '7'],
  ['5', '5'],
])('the focus of %s goes to %s', (id, next) => {
  expect(neighbourOf(start, id)).toBe(next);
});
