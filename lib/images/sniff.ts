/** What the first bytes of a file say it is. `other` is a picture of a kind that is not taken. */
export type Kind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'other';

const others = [
  'GIF8',
  'BM',
  'II*\0',
  'MM\0*',
  'II+\0',
  '8BPS',
  'II\xbc\x01',
  'FUJIFILMCCD-RAW',
  '\xff\x0a',
  '\0\0\x01\0',
];
const boxed = ['JXL ', 'jP  '];
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1']);

/** Null for what is no picture. Neither the name nor the type that the sender claims is asked. */
export function sniff(bytes: Uint8Array): Kind | null {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.slice(4, 8) === 'ftyp') return fromBrands(head);
  if (others.some((magic) => head.startsWith(magic)) || boxed.includes(head.slice(4, 8))) return 'other';
  return null;
}

/** A file of the MP4 family names the codecs that it needs: AVIF and HEIC may share the general brand `mif1`. */
function fromBrands(head: string): Kind | null {
  const size = Math.min(Buffer.from(head, 'latin1').readUInt32BE(0), head.length);
  const brands = [head.slice(8, 12)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(head.slice(at, at + 4));
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  if (brands.some((brand) => heicBrands.has(brand))) return 'heic';
  return brands[0] === 'crx ' ? 'other' : null;
}
