import { isIP } from 'node:net';
import { env } from '@/env';

/**
 * The address that limits count. Only `KITBASH_TRUSTED_HOPS` entries from the right of `X-Forwarded-For` were written by
 * our own proxies; the web server appends the address of the connection itself. An IPv6 /64 is one client.
 */
export function clientAddress(headers: { get(name: string): string | null }): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const address = hops.at(-1 - env.KITBASH_TRUSTED_HOPS) ?? hops[0] ?? '';
  const plain = address.replace(/^::ffff:/, '');
  if (isIP(plain) === 6) return `${expand(plain).slice(0, 4).join(':')}::/64`;
  return isIP(plain) === 4 ? plain : 'unknown';
}

function expand(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array(zeros).fill('0'), ...right].map((part) => part.replace(/^0+(?=.)/, ''));
}
