import { ownPath } from '@/lib/own-path';

type Params = Record<string, string | string[] | undefined>;

const providerErrors = ['provider', 'provider_address_taken', 'provider_without_address'] as const;

/** Where the reader was going, if it is a page of this site. */
export function nextOf({ next }: Params): string | undefined {
  const path = ownPath(next);
  return path === '/' ? undefined : path;
}

export const withNext = (path: string, next?: string): string =>
  next ? `${path}?next=${encodeURIComponent(next)}` : path;

export const tokenOf = ({ token }: Params): string | undefined =>
  typeof token === 'string' && token.length <= 200 ? token : undefined;

/** Why signing in at another site ended here. Words that are not ours, as from next-auth, count as "did not work". */
export function providerErrorOf({ error }: Params): (typeof providerErrors)[number] | null {
  if (error === undefined) return null;
  return providerErrors.find((known) => known === error) ?? 'provider';
}
