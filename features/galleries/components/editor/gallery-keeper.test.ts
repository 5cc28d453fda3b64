import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Copy, pauseMs } from '@/components/ui/draft-keeper';
import type { Arrangement } from '../../studio-view';
import { GalleryKeeper } from './gallery-keeper';

const named = (title: string): Arrangement => ({
  ...{ lang: 'en', title, words: '', other: { title: '', words: '' }, quote: '', cover: null },
  sections: [{ key: 's1', title: '', words: '', items: [] }],
});

function open(kept: Copy<Arrangement> | null = null) {
  let copy = kept;
  const server = { revision: 1, savedAt: '', fields: named('Old') };
  const send = vi.fn(async ({ seen, fields }: Copy<Arrangement>) => {
    if (seen !== server.revision) return { ok: false as const, code: 'conflict', message: 'Saved by Ann', fields: {} };
    Object.assign(server, { fields, revision: seen + 1 });
    return { ok: true as const, value: { revision: server.revision, savedAt: 'now' } };
  });
  const keeper = new GalleryKeeper(
    { ...server },
    {
      send,
      load: async () => ({ ok: true, value: { ...server } }),
      copies: {
        read: () => copy,
        write: (next) => {
          copy = next;
        },
        clear: () => {
          copy = null;
        },
      },
    },
  );
  return { keeper, server, send, copy: () => copy };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('it saves after a pause, once for what is typed in a row', async () => {
  const { keeper, server, send, copy } = open();
  keeper.change(named('N'), 'title');
  keeper.change(named('New'), 'title');
  expect(copy()).toEqual({ seen: 1, fields: named('New') });
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(send).toHaveBeenCalledTimes(1);
  expect(server.fields.title).toBe('New');
  expect(keeper.get()).toMatchObject({ status: 'saved', revision: 2 });
  expect(copy()).toBeNull();
  keeper.undo();
  expect(keeper.get().fields.title).toBe('Old');
});

test('a reload takes up what was not saved', async () => {
  const { keeper, server } = open({ seen: 1, fields: named('Typed') });
  keeper.restore();
  expect(keeper.get().fields.title).toBe('Typed');
  await vi.advanceTimersByTimeAsync(1);
  expect(server.fields.title).toBe('Typed');
});

test('a save that meets somebody else’s stops; either can go on, and nothing is lost', async () => {
  const { keeper, server, send } = open();
  Object.assign(server, { revision: 5, fields: named('Theirs') });
  keeper.change(named('Mine'));
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(keeper.get()).toMatchObject({ status: 'conflict', message: 'Saved by Ann' });
  keeper.change(named('Mine still'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(1);
  await keeper.keepMine();
  expect(server).toMatchObject({ revision: 6, fields: { title: 'Mine still' } });

  Object.assign(server, { revision: 9, fields: named('Theirs again') });
  keeper.change(named('Mine again'));
  await vi.advanceTimersByTimeAsync(pauseMs);
  await keeper.loadNewer();
  expect(keeper.get()).toMatchObject({ status: 'saved', fields: { title: 'Theirs again' } });
  keeper.undo();
  expect(keeper.get().fields.title).toBe('Mine again');
});

test('what this page sent as it left is no conflict after a reload', () => {
  const { keeper, copy } = open({ seen: 0, fields: named('Old ') });
  keeper.restore();
  expect(keeper.get().status).toBe('saved');
  expect(copy()).toBeNull();
});
