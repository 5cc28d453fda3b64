import { expect, test, vi } from 'vitest';
import { aborted, keepRunning, type Running } from './part';
import { StartedProcesses } from './started';

/** A process that ends when the test says so. */
function pretend(pid: number) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const running: Running = { pid, ended, stop: async () => end(), kill: () => end() };
  return { running, end };
}

test('what ends by itself is started again, also when that fails at first', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const [first, second] = [pretend(1), pretend(2)];
  const launch = vi
    .fn<() => Promise<Running>>()
    .mockResolvedValueOnce(first.running)
    .mockRejectedValueOnce(new Error('not yet'))
    .mockResolvedValueOnce(second.running);
  const heard: number[] = [];
  const part = await keepRunning('part', launch, async ({ pid }) => void heard.push(pid));
  first.end();
  await vi.waitFor(() => expect(heard).toEqual([1, 2]), 5_000);
  await part.stop();
  expect(launch).toHaveBeenCalledTimes(3);
});

test('what is stopped stays stopped', async () => {
  const only = pretend(1);
  const launch = vi.fn(async () => only.running);
  const part = await keepRunning('part', launch, async () => undefined);
  await part.stop();
  expect(launch).toHaveBeenCalledTimes(1);
});

test('a first start that fails is the failure of the whole', async () => {
  const launch = () => Promise.reject(new Error('no'));
  await expect(keepRunning('part', launch, async () => undefined)).rejects.toThrow('no');
});

test('parts are stopped last first, and one that hangs can still be killed', async () => {
  const said: string[] = [];
  const started = new StartedProcesses();
  started.add({
    name: 'first',
    stop: async () => void said.push('first stopped'),
    kill: () => void said.push('first killed'),
  });
  let free = () => {};
  const hanging = new Promise<void>((resolve) => {
    free = resolve;
  });
  started.add({ name: 'second', stop: () => hanging, kill: () => void said.push('second killed') });
  const stopped = started.stop();
  started.kill();
  expect(said).toEqual(['second killed', 'first killed']);
  free();
  await stopped;
  expect(said).toEqual(['second killed', 'first killed', 'first stopped']);
});

test('a signal that fired before is not waited for', async () => {
  await aborted(AbortSignal.abort());
});
