const waiting: { urgent: boolean; start: () => void }[] = [];
let busy = false;

/** Runs one piece of work at a time in this process; urgent work goes before what waits without hurry. */
export async function withSlot<T>(urgent: boolean, work: () => Promise<T>): Promise<T> {
  if (busy) await new Promise<void>((start) => waiting.push({ urgent, start }));
  busy = true;
  try {
    return await work();
  } finally {
    const at = waiting.findIndex((one) => one.urgent);
    const [next] = waiting.splice(Math.max(at, 0), 1);
    // The slot is handed over, never seen free in between.
    if (next) next.start();
    else busy = false;
  }
}
