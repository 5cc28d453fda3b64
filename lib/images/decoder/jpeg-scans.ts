/**
 * How many scans the first picture of a JPEG file has, counted without decoding. Real photographs have one, or about
 * ten when progressive; each scan costs a pass over all pixels, so thousands of them in a small file are an attack.
 */
export function countScans(bytes: Buffer, atMost: number): number {
  let scans = 0;
  let at = 2;
  while (at + 4 <= bytes.length) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) break;
    const marker = bytes[at + 1];
    if (marker === 0xd9) break;
    if (marker === undefined || marker === 0xff || marker === 0x00 || marker === 0x01 || isRestartOrStart(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xda && ++scans > atMost) break;
    // The segment itself is skipped: a thumbnail inside has scans of its own.
    at += 2 + (at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 2);
  }
  return scans;
}

const isRestartOrStart = (marker: number) => marker >= 0xd0 && marker <= 0xd8;
