import postgres from 'postgres';

const system: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file is in its place',
  EISDIR: 'a folder is in its place',
};

/** An end of which the person at the terminal has been told already. */
export class Told extends Error {}

/** What went wrong, in one sentence for the person at the terminal. */
export function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const known = code && system[code];
  if (known && !(error instanceof postgres.PostgresError)) return `${path ?? 'A file'} cannot be written: ${known}.`;
  return error.message;
}
