import type { RequestKind } from '@/db/schema';

const roots: Record<RequestKind, string> = { brake: '/photo-of-me', takedown: '/takedown' };

/** Without the language: the private page of a request by its code, or `confirm` for the page of the mailed link. */
export const requestPath = (kind: RequestKind, code: string): string => `${roots[kind]}/${code}`;

/** The number of a case in an address, or null for any other word. */
export const caseNumber = (word: string): number | null => (/^[1-9]\d{0,8}$/.test(word) ? Number(word) : null);
