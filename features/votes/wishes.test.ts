import { beforeEach, expect, test, vi } from 'vitest';
import { entryNow } from '@/features/accounts/viewer-store';
import { type Failure, isWaiting, wishVote } from './wishes';

let connected = true;
let asked: string[] = [];
let answer: (method: string) => Response | Promise<Response>;
const failures: Failure[] = [];
const windowStub = new EventTarget();

beforeEach(() => {
  connected = true;
  asked = [];
  failures.length = 0;
  vi.stubGlobal('window', windowStub);
  vi.stubGlobal('document', { cookie: 'kitbash.hint=1' });
  vi.stubGlobal('navigator', {
    get onLine() {
      return connected;
    },
  });
  vi.stubGlobal('fetch', async (path: string, { method = 'GET' } = {}) => {
    if (path.startsWith('/api/viewer')) return new Response(null, { status: 503 });
    asked.push(method);
    return answer(method);
  });
});

const yes = (method: string) => Response.json({ voted: method === 'PUT', votes: method === 'PUT' ? 8 : 7 });
const fail = (failure: Failure) => void failures.push(failure);
const shown = (id: string) => [entryNow(id)?.voted, entryNow(id)?.votes];

test('a vote shows at once, and then as the server counted it', async () => {
  answer = yes;
  wishVote('a', true, 5, fail);
  expect(shown('a')).toEqual([true, 6]);
  await vi.waitFor(() => expect(shown('a')).toEqual([true, 8]));
  expect(asked).toEqual(['PUT']);
});

test('pressing on and on sends one request at a time, and what was pressed last stands', async () => {
  const waiting: Array<() => void> = [];
  answer = (method) => new Promise((resolve) => waiting.push(() => resolve(yes(method))));
  for (const voted of [true, false, true, false]) wishVote('b', voted, 7, fail);
  expect(asked).toEqual(['PUT']);
  expect(shown('b')).toEqual([false, 7]);
  waiting.shift()?.();
  await vi.waitFor(() => expect(asked).toEqual(['PUT', 'DELETE']));
  waiting.shift()?.();
  await vi.waitFor(() => expect(shown('b')).toEqual([false, 7]));
  expect(asked.length).toBe(2);
});

test.each([
  ['refused', () => Response.json({ error: { message: 'No.' } }, { status: 403 }), { kind: 'refused', message: 'No.' }],
  ['signed out', () => Response.json({ error: {} }, { status: 401 }), { kind: 'sign_in' }],
  ['broken', () => new Response('<html>', { status: 500 }), { kind: 'refused', message: undefined }],
  ['lost', () => Promise.reject(new TypeError('fetch failed')), { kind: 'lost' }],
])('a vote that is %s is rolled back and said', async (name, given, failure) => {
  answer = given;
  wishVote(name, true, 5, fail);
  await vi.waitFor(() => expect(failures).toEqual([failure]));
  expect(shown(name)).toEqual([false, 5]);
});

test('offline, a vote waits for the connection', async () => {
  answer = yes;
  connected = false;
  wishVote('c', true, 5, fail);
  await vi.waitFor(() => expect(failures).toEqual([{ kind: 'waiting' }]));
  expect([isWaiting('c'), asked, shown('c')]).toEqual([true, [], [true, 6]]);
  connected = true;
  windowStub.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(shown('c')).toEqual([true, 8]));
  expect(isWaiting('c')).toBe(false);
});
