import type { AppearanceStatus, ClaimTier, DatePrecision } from '@/db/catalogue/types';

// What the forms in the browser and the schemas of the server have in common.

export const claimTiers = ['rumour', 'report', 'official'] as const satisfies ClaimTier[];
export const datePrecisions = ['day', 'week', 'month', 'year'] as const satisfies DatePrecision[];
export const claimStatuses = [
  'rumoured',
  'in_talks',
  'announced',
  'in_production',
  'post_production',
  'released',
  'cancelled',
] as const satisfies AppearanceStatus[];

export const longestStatement = 280;
export const longestQuotation = 200;
export const longestMark = 500;
