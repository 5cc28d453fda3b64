import { createHash, randomBytes } from 'node:crypto';

/** Ten letters and digits that follow from a word: the demo has the same addresses on every machine. */
export function publicIdOf(key: string): string {
  const hash = createHash('sha256').update(`kitbash demo entry ${key}`).digest();
  return hash.readBigUInt64BE().toString(36).padStart(10, '0').slice(-10);
}

/** A version 7 UUID as of a moment, so that rows dated backwards also sort backwards. */
export function idAt(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  const rest = randomBytes(10);
  rest.writeUInt8((rest.readUInt8(0) & 0x0f) | 0x70, 0);
  rest.writeUInt8((rest.readUInt8(2) & 0x3f) | 0x80, 2);
  const tail = rest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8), tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join('-');
}
