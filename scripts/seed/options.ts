import { parseArgs } from 'node:util';

/** How large the site becomes: a vote is one of a member's for an entry of another, so votes need members. */
export type Size = { entries: number; votes: number; comments: number; members: number };

const usage = 'npm run seed -- --entries 1000000 [--votes 10000000] [--comments 2000000] [--members 100000]';

/** Reads the words after `npm run seed --`. What is not given follows from the entries. Throws one plain sentence. */
export function readSize(words: string[]): Size {
  const number = { type: 'string' } as const;
  const { values } = parse(words, { entries: number, votes: number, comments: number, members: number });
  const entries = whole('entries', values.entries, 20);
  const size = {
    entries,
    votes: whole('votes', values.votes ?? `${entries * 10}`, 0),
    comments: whole('comments', values.comments ?? `${entries * 2}`, 0),
    members: whole('members', values.members ?? `${Math.max(200, Math.ceil(entries / 10))}`, 10),
  };
  if (size.votes > (size.entries * (size.members - 1)) / 4) {
    throw new Error(`${size.members} members cannot cast so many votes as real ones would; give more --members.`);
  }
  return size;
}

function parse(words: string[], options: Record<keyof Size, { type: 'string' }>) {
  try {
    return parseArgs({ args: words, options });
  } catch {
    throw new Error(`Usage: ${usage}`);
  }
}

function whole(name: string, text: string | undefined, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= 100_000_000) return value;
  throw new Error(`--${name} is a whole number of at least ${least}. Usage: ${usage}`);
}
