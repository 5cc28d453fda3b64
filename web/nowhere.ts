import type { ServerResponse } from 'node:http';
import { subjectOf } from '@/lib/out-of-sight';

/** An address in which another name, as long and never anybody's, stands for the one that it names. */
export type Nowhere = { url: string; named: string; instead: string };

/** The same address about an entry or a member that cannot be: spelled alike, so that all else about the answer is alike. */
export function nowhereLike(url: string): Nowhere | null {
  const subject = subjectOf(url);
  if (!subject) return null;
  const [path = '', ...rest] = url.split(/(?=[?#])/);
  const segments = path.split('/');
  const name = 'entry' in subject ? subject.entry : subject.handle;
  const at = segments.findIndex((segment) => decoded(segment).toLowerCase().includes(name));
  const segment = segments[at] ?? '';
  // Where the name itself is spelled with escapes, all that follows the sign before it stands for it.
  const found = segment.toLowerCase().indexOf(name);
  const start = found < 0 ? (/^(?:@|%40)?/.exec(segment)?.[0].length ?? 0) : found;
  const end = found < 0 ? segment.length : found + name.length;
  const named = segment.slice(start, end);
  // No name begins with a dash. Capitals are kept, because they are sent to the address without them.
  const instead = `-${found >= 0 && /[A-Z]/.test(named) ? 'A' : '-'}`.padEnd(named.length, '-');
  segments[at] = `${segment.slice(0, start)}${instead}${segment.slice(end)}`;
  return { url: segments.join('/') + rest.join(''), named, instead };
}

/** Lets an answer speak of what was named where it repeats the address that it was asked by. */
export function speakOfNamed(response: ServerResponse, { named, instead }: Nowhere): void {
  const { writeHead, write, end } = response;
  const back = (text: string) => text.replaceAll(instead, named).replaceAll(instead.toLowerCase(), named.toLowerCase());
  const backIn = (body: unknown) => {
    const repeats = response.statusCode >= 300 && response.statusCode < 400;
    if (!repeats || !(typeof body === 'string' || body instanceof Uint8Array)) return body;
    return back(Buffer.from(body as string).toString());
  };
  response.writeHead = function writeNamed(this: ServerResponse, ...given: never[]) {
    for (const [header, value] of Object.entries(this.getHeaders()))
      if (typeof value === 'string') this.setHeader(header, back(value));
    return (writeHead as (...args: unknown[]) => ServerResponse).apply(this, given);
  } as typeof writeHead;
  response.write = function writeNamed(this: ServerResponse, body: unknown, ...given: never[]) {
    return (write as (...args: unknown[]) => boolean).call(this, backIn(body), ...given);
  } as typeof write;
  response.end = function endNamed(this: ServerResponse, body: unknown, ...given: never[]) {
    return (end as (...args: unknown[]) => ServerResponse).call(this, backIn(body), ...given);
  } as typeof end;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
