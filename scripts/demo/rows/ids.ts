import { randomBytes } from 'node:crypto';

/** A version 7 UUID as of a moment, so that rows dated backwards also sort backwards. */
export function idAt(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  const rest = randomBytes(10);
  rest.writeUInt8((rest.readUInt8(0) & 0x0f) | 0x70, 0);
  rest.writeUInt8((rest.readUInt8(2) & 0x3f) | 0x80, 2);
  const tail = rest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8), tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join('-');
}
