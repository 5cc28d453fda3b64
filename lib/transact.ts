import 'server-only';
import type { Executor } from '@/db/client';
import { type Outcome, RefusalError } from './refusal';

/** Runs `work` in a transaction. A refusal that `work` returns undoes what it wrote, and is returned. */
export async function transact<T>(
  executor: Executor,
  work: (tx: Executor) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await executor.transaction(async (tx) => {
      const outcome = await work(tx);
      if (!outcome.ok) throw new RefusalError(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
}
