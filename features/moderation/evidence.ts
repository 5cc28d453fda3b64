import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Snapshot } from '@/db/schema';
import { photoStorage, withheldStorage } from '@/lib/storage/photos';
import type { EvidenceCopy } from './jobs';
import type { Picture } from './subjects';

/** Names for copies of what is seen now: what the snapshot says, and what the job has to copy. */
export function planEvidence(pictures: Picture[]): { pictures: Snapshot['pictures']; copies: EvidenceCopy[] } {
  const planned = pictures.map(({ key, widths, alt }) => {
    const width = Math.max(...widths.filter((width) => width <= 960));
    return { from: key, file: `${width}.webp`, to: randomBytes(16).toString('hex'), alt };
  });
  return {
    pictures: planned.map(({ to, file, alt }) => ({ key: to, file, alt })),
    copies: planned.map(({ alt: _, ...copy }) => copy),
  };
}

/** A picture that is gone before it was copied stays gone: the words of the snapshot are kept all the same. */
export async function keepEvidence({ copies }: { copies: EvidenceCopy[] }): Promise<void> {
  for (const { from, file, to } of copies) {
    const bytes = (await photoStorage.read(from, file)) ?? (await withheldStorage.read(from, file));
    if (bytes) await withheldStorage.put(to, file, bytes);
  }
}
