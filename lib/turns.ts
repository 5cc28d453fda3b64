import { DatabaseUnavailable, isUnavailable } from '@/db/availability';

type Turns = <T>(work: () => Promise<T>) => Promise<T>;
type Waiting = { begin: () => void; giveUp: (reason: unknown) => void };

/**
 * At most `slots` pieces of work at once; the others wait their turn, first come first served, for `waitMs` at most.
 * In a rush each piece then finds the database free for all of its statements, and leaves room for other requests,
 * where a thousand started together would starve each other and everybody else. Once a piece finds the database away,
 * all that wait hear of it.
 */
export function takingTurns(slots: number, waitMs: number): Turns {
  const waiting = new Set<Waiting>();
  let free = slots;

  async function begin(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const entry: Waiting = {
        begin: () => {
          clearTimeout(timer);
          resolve();
        },
        giveUp: (reason) => {
          clearTimeout(timer);
          reject(reason);
        },
      };
      const timer = setTimeout(() => {
        waiting.delete(entry);
        entry.giveUp(new DatabaseUnavailable('no turn in time'));
      }, waitMs);
      waiting.add(entry);
    });
  }

  function giveUpAll(reason: unknown): void {
    const all = [...waiting];
    waiting.clear();
    for (const { giveUp } of all) giveUp(reason);
  }

  function end(): void {
    const [next] = waiting;
    if (!next) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next.begin();
  }

  return async (work) => {
    await begin();
    try {
      return await work();
    } catch (error) {
      if (isUnavailable(error)) giveUpAll(error);
      throw error;
    } finally {
      end();
    }
  };
}

export const atOnce: Turns = (work) => work();
