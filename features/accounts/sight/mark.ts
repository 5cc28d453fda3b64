/**
 * The name under which a viewer's style speaks of a member: 53 bits of their handle, in base 36. It hides nothing from
 * who works it out for a handle that they know; but the style of a member, which lists those who blocked them, cannot be
 * read as a list of people. The same on the server and in the browser.
 */
export function markOf(handle: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of handle.toLowerCase()) {
    const code = sign.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & (high >>> 0)) + (low >>> 0)).toString(36);
}
