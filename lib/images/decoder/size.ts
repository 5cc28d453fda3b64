import { Refused, type Task } from './protocol.ts';

/** Refuses a picture by the size in its header, before its pixels are touched. */
export function checkSize(width: number, height: number, { maxPixels, maxSide }: Task): void {
  if (width * height > maxPixels) throw new Refused('too_many_pixels');
  if (Math.max(width, height) > maxSide) throw new Refused('side_too_long');
}
