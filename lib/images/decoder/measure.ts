import { createHash } from 'node:crypto';
import { fromPixels, type Pixels } from './open.ts';

/** The mean colour as `#rrggbb`; what shows through weighs as much as it shows. */
export async function averageColour(pixels: Pixels): Promise<string> {
  const { data } = await fromPixels(pixels)
    .resize(1, 1, { fit: 'fill', kernel: 'linear' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${data.subarray(0, 3).toString('hex')}`;
}

/**
 * 64 bits that are alike for pictures that look alike, however scaled or compressed: the "difference hash" of Neal
 * Krawetz (hackerfactor.com, "Kind of Like That", 2013). Bit n says whether one of 8 × 8 places is brighter than its
 * right neighbour.
 */
export async function perceptualHash(pixels: Pixels): Promise<string> {
  const grey = await fromPixels(pixels)
    .flatten({ background: '#808080' })
    .greyscale()
    .resize(9, 8, { fit: 'fill' })
    .raw()
    .toBuffer();
  let bits = '';
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const at = row * 9 + column;
      bits += (grey[at] ?? 0) > (grey[at + 1] ?? 0) ? '1' : '0';
    }
  }
  return bits;
}

/** Alike for pictures that show exactly the same, whatever files they came in. */
export const pixelHash = ({ data, width, height, channels }: Pixels): string =>
  createHash('sha256').update(`${width}x${height}x${channels}\n`).update(data).digest('hex');
