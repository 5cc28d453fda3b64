import { DatabaseUnavailable } from '@/db/availability';

type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * At most `slots` pieces of work at once; the others wait their turn, first come first served, for `waitMs` at most.
 * In a rush each piece then finds the database free for all of its statements, and leaves room for other requests,
 * where a thousand started together would starve each other and everybody else.
 */
export function takingTurns(slots: number, waitMs: number): Turns {
  const waiting: Array<() => void> = [];
  let free = slots;

  async function begin(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(turn), 1);
        reject(new DatabaseUnavailable('no turn in time'));
      }, waitMs);
      waiting.push(turn);
    });
  }

  function end(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  return async (work) => {
    await begin();
    try {
      return await work();
    } finally {
      end();
    }
  };
}

export const atOnce: Turns = (work) => work();
