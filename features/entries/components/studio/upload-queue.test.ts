import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Kept, secondsLeft } from './upload-item';
import { parallel, retryMs, UploadQueue } from './upload-queue';

type Run = Parameters<ConstructorParameters<typeof UploadQueue>[0]['start']>[2] & { stopped: boolean[]; id: string };

let runs: Run[];
let kept: Map<string, Kept>;
let online: boolean;
let now: number;
let queue: UploadQueue;

const photo = (name: string, size = 1000, type = 'image/jpeg') =>
  new File([new Uint8Array(size)], name, { type, lastModified: 1 });
const statuses = () => queue.get().items.map((item) => item.status);
const item = (at = 0) => {
  const found = queue.get().items[at];
  if (!found) throw new Error(`there is no item ${at}`);
  return found;
};
const run = (at: number) => {
  const found = runs[at];
  if (!found) throw new Error(`there is no run ${at}`);
  return found;
};

beforeEach(() => {
  vi.useFakeTimers();
  runs = [];
  kept = new Map();
  online = true;
  now = 0;
  queue = new UploadQueue({
    start: (_file, started, on) => {
      const made = { ...on, stopped: [] as boolean[], id: started.id };
      runs.push(made);
      return { stop: (forget) => made.stopped.push(forget) };
    },
    kept: { put: (record) => kept.set(record.id, record), remove: (id) => kept.delete(id) },
    isOnline: () => online,
    now: () => now,
  });
  return () => vi.useRealTimers();
});

describe('a queue of files', () => {
  test('sends three at once and the next as one ends', () => {
    queue.add(
      [1, 2, 3, 4].map((n) => photo(`${n}.jpg`)),
      'A',
    );
    expect(statuses()).toEqual(['uploading', 'uploading', 'uploading', 'waiting']);
    expect(runs).toHaveLength(parallel);
    run(0).sent();
    expect(statuses()).toEqual(['sent', 'uploading', 'uploading', 'uploading']);
  });

  test('one that is refused does not hold up the others', () => {
    queue.add(
      [1, 2, 3, 4].map((n) => photo(`${n}.jpg`)),
      'A',
    );
    run(1).failed({ kind: 'refused', message: 'No room.' });
    expect(statuses()).toEqual(['uploading', 'refused', 'uploading', 'uploading']);
    expect(item(1).message).toBe('No room.');
  });

  test.each([
    ['cv.pdf', 10, 'application/pdf', 'type'],
    ['empty.jpg', 0, 'image/jpeg', 'empty'],
    ['huge.png', 40 * 1024 * 1024 + 1, 'image/png', 'size'],
  ] as const)('%s is refused before it is sent, and not kept', (name, size, type, problem) => {
    queue.add([photo(name, size, type), photo('fine.jpg')], 'A');
    expect(item(0)).toMatchObject({ status: 'refused', problem });
    expect(statuses()[1]).toBe('uploading');
    expect([...kept.values()].map((record) => record.name)).toEqual(['fine.jpg']);
  });

  test('HEIC without a type is known by its ending', () => {
    queue.add([photo('IMG_1.HEIC', 10, '')], 'A');
    expect(statuses()).toEqual(['uploading']);
  });

  test('the same file twice is sent once', () => {
    queue.add([photo('a.jpg')], 'A');
    queue.add([photo('a.jpg')], 'B');
    expect(queue.get().items).toHaveLength(1);
  });
});

describe('pause, resume and remove', () => {
  test('a paused file keeps its bytes and lets another go', () => {
    queue.add(
      [1, 2, 3, 4].map((n) => photo(`${n}.jpg`)),
      'A',
    );
    run(0).progress(400);
    queue.pause(item(0).id);
    expect(statuses()).toEqual(['paused', 'uploading', 'uploading', 'uploading']);
    expect(run(0).stopped).toEqual([false]);
    expect(item(0).sent).toBe(400);
    run(1).sent();
    queue.resume(item(0).id);
    expect(item(0)).toMatchObject({ status: 'uploading', sent: 400 });
  });

  test('a removed file is stopped, taken back from the server and forgotten', () => {
    queue.add([photo('a.jpg')], 'A');
    const { id } = item(0);
    queue.remove(id);
    expect(run(0).stopped).toEqual([true]);
    expect(queue.get().items).toEqual([]);
    expect(kept.has(id)).toBe(false);
  });
});

describe('a lost connection', () => {
  test('waits for the network and goes on by itself', () => {
    queue.add([photo('a.jpg')], 'A');
    online = false;
    queue.wentOffline();
    expect(statuses()).toEqual(['offline']);
    online = true;
    queue.cameOnline();
    expect(statuses()).toEqual(['uploading']);
    expect(runs).toHaveLength(2);
  });

  test('a server that does not answer is tried again after a while', () => {
    queue.add([photo('a.jpg')], 'A');
    run(0).failed({ kind: 'lost', message: '' });
    expect(statuses()).toEqual(['lost']);
    vi.advanceTimersByTime(retryMs);
    expect(statuses()).toEqual(['uploading']);
  });

  test('an answer that comes after a pause changes nothing', () => {
    queue.add([photo('a.jpg')], 'A');
    queue.pause(item(0).id);
    run(0).failed({ kind: 'lost', message: '' });
    expect(statuses()).toEqual(['paused']);
    vi.advanceTimersByTime(retryMs * 2);
    expect(statuses()).toEqual(['paused']);
  });
});

describe('after a reload', () => {
  const record = (file: File | null): Kept => ({
    ...{ id: 'k', name: 'a.jpg', size: 1000, type: 'image/jpeg', lastModified: 1, group: 'B', file },
    ...{ replaces: null, place: null, uploadId: 'u', alt: 'A hand' },
  });

  test('a file that was kept goes on by itself, in its group and with its words', () => {
    queue.restore([record(photo('a.jpg'))]);
    expect(item(0)).toMatchObject({ status: 'uploading', group: 'B', uploadId: 'u', alt: 'A hand' });
  });

  test('one that could not be kept is asked for, and the same file goes on from there', () => {
    queue.restore([record(null)]);
    expect(statuses()).toEqual(['needs_file']);
    queue.add([photo('a.jpg')], 'A');
    expect(queue.get().items).toHaveLength(1);
    expect(item(0)).toMatchObject({ id: 'k', status: 'uploading' });
  });

  test('a file is kept until its photo is there', () => {
    queue.add([photo('a.jpg')], 'A');
    run(0).named('upload-1');
    run(0).sent();
    expect(kept.get(item(0).id)).toMatchObject({ uploadId: 'upload-1' });
    queue.arrived(item(0).id);
    expect(kept.size).toBe(0);
  });
});

test('the time left follows the speed', () => {
  queue.add([photo('a.jpg', 10_000)], 'A');
  expect(secondsLeft(item(0))).toBeNull();
  now = 1_000;
  run(0).progress(1_000);
  expect(secondsLeft(item(0))).toBe(9);
});
