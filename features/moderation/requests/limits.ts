import type { Limit } from '@/lib/limits';

const hour = 3_600;

export const requestLimits = {
  /** Requests from one client address. */
  address: { name: 'request-address', points: 6, seconds: hour },
  /** Requests, and so mails, of one mail box, by its hash. */
  person: { name: 'request-person', points: 3, seconds: hour },
  personDay: { name: 'request-person-day', points: 8, seconds: 24 * hour },
  /** Tries of links. */
  link: { name: 'request-link', points: 20, seconds: 600 },
  /** Photos of one member that are frozen in a day; beyond that a case is opened and nothing is frozen. */
  ofOneMember: { name: 'request-of-one', points: 30, seconds: 24 * hour },
} satisfies Record<string, Limit>;

/** Marked misuses in a year after which a brake freezes nothing by itself. */
export const misuses = { most: 2, days: 365 };
export const brakeHours = 48;
export const linkHours = 24;
/** After what was decided, as the mails promise. */
export const addressDays = 30;
