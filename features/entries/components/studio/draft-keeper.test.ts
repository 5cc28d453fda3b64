import { beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '@/lib/call-api';
import type { EntryFields } from '../../fields';
import { type Copy, DraftKeeper, pauseMs, type SavedDraft } from './draft-keeper';

const empty: EntryFields = {
  ...{ title: '', story: '', character: { kind: 'none' }, credits: [], made: null },
  ...{ event: '', eventOn: null, tags: [], sensitive: null, showsMinor: false, notes: [] },
};
const lost = { ok: false, code: 'lost', message: '', fields: {} } as const;
const conflict = { ok: false, code: 'conflict', message: 'Saved elsewhere.', fields: {} } as const;

let sent: Copy[];
let answers: Array<Answer<SavedDraft>>;
let copy: Copy | null;
let server: EntryFields;
let revision: number;
let keeper: DraftKeeper;

const make = (auto = true) =>
  new DraftKeeper(
    { fields: empty, savedAt: '2026-11-23T03:00:00.000Z', revision: 0, credits: [] },
    {
      send: async (body) => {
        sent.push(body);
        return answers.shift() ?? { ok: true, value: { savedAt: 'now', revision: ++revision, credits: [] } };
      },
      load: async () => ({
        ok: true,
        value: { fields: server, savedAt: 'then', revision: 7, credits: [] },
      }),
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
    auto,
  );

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answers = [];
  copy = null;
  server = { ...empty, title: 'Theirs' };
  revision = 0;
  keeper = make();
  return () => vi.useRealTimers();
});

test('what is typed is kept here at once and saved after a pause', async () => {
  keeper.change({ title: 'Ar' });
  keeper.change({ title: 'Arm' });
  expect(copy?.fields.title).toBe('Arm');
  expect(sent).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(sent).toEqual([{ seen: 0, fields: { ...empty, title: 'Arm' } }]);
  expect(keeper.get()).toMatchObject({ status: 'saved', revision: 1 });
  expect(copy).toBeNull();
});

test('a save that gets no answer is tried again until it does', async () => {
  answers = [lost, lost];
  keeper.change({ title: 'Arm' });
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(keeper.get().status).toBe('retrying');
  expect(copy?.fields.title).toBe('Arm');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(3);
  expect(keeper.get().status).toBe('saved');
});

test('what is typed while a save runs is saved after it, on top of it', async () => {
  keeper.change({ title: 'Arm' });
  const saving = keeper.flush();
  keeper.change({ title: 'Arms' });
  expect(await saving).toBe(false);
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(sent.map(({ seen, fields }) => [seen, fields.title])).toEqual([
    [0, 'Arm'],
    [1, 'Arms'],
  ]);
});

test('a newer save elsewhere stops this one; nothing typed is lost', async () => {
  answers = [conflict];
  keeper.change({ title: 'Mine' });
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(keeper.get().status).toBe('conflict');
  keeper.change({ title: 'Mine too' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(copy?.fields.title).toBe('Mine too');
  await keeper.keepMine();
  expect(sent[1]).toMatchObject({ seen: 7, fields: { title: 'Mine too' } });
  expect(keeper.get().status).toBe('saved');
});

test('or the newer one is taken', async () => {
  answers = [conflict];
  keeper.change({ title: 'Mine' });
  await vi.advanceTimersByTimeAsync(pauseMs);
  await keeper.loadNewer();
  expect(keeper.get()).toMatchObject({ status: 'saved', revision: 7, fields: { title: 'Theirs' } });
  expect(copy).toBeNull();
});

test('after a reload what never arrived is taken up and saved', async () => {
  copy = { seen: 0, fields: { ...empty, title: 'Before' } };
  keeper.restore();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent[0]?.fields.title).toBe('Before');
});

test('unless the entry was saved elsewhere meanwhile: then one is asked', () => {
  copy = { seen: -1, fields: { ...empty, title: 'Before' } };
  keeper.restore();
  expect(keeper.get()).toMatchObject({ status: 'conflict', fields: { title: 'Before' } });
});

test('a save that the page sent as it left is no conflict', async () => {
  server = { ...empty, title: 'Typed ' };
  copy = { seen: 0, fields: { ...empty, title: 'Typed' } };
  answers = [conflict];
  keeper.restore();
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.get()).toMatchObject({ status: 'saved', revision: 7, fields: { title: 'Typed' } });
});

test('nor when more is typed before it is noticed: that is saved on top', async () => {
  server = { ...empty, title: 'Typed' };
  copy = { seen: 0, fields: { ...empty, title: 'Typed' } };
  answers = [conflict];
  keeper.restore();
  keeper.change({ title: 'Typed on' });
  await vi.advanceTimersByTimeAsync(pauseMs + 10);
  expect(sent.at(-1)).toMatchObject({ seen: 7, fields: { title: 'Typed on' } });
  expect(keeper.get().status).toBe('saved');
});

test('a note without a title stays here until it has one', async () => {
  const note = { on: '2026-11-01', title: '', body: 'Cut foam', hours: null, photo: null };
  keeper.change({ notes: [note] });
  await vi.advanceTimersByTimeAsync(pauseMs);
  expect(sent[0]?.fields.notes).toEqual([]);
  expect(copy?.fields.notes).toEqual([note]);
});

test('what is public is saved only when asked to', async () => {
  keeper = make(false);
  keeper.change({ title: 'Arm' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(0);
  expect(await keeper.flush()).toBe(true);
  expect(sent).toHaveLength(1);
});
