/** Says what is being done, does it, and says how long it took: on one line, or on two when others speak meanwhile. */
export async function step<T>(
  name: string,
  doing: string,
  work: () => Promise<T>,
  { done }: { done?: string } = {},
): Promise<T> {
  const began = performance.now();
  process.stdout.write(`${name.padEnd(10)} ${doing}${done ? '\n' : ' '}`);
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${done ? `${name.padEnd(10)} ${done} ` : ''}(${seconds} s)\n`);
  return result;
}
