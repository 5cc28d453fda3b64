import type { Limit } from '@/lib/limits';

const minute = 60;
const hour = 60 * minute;

/**
 * How often an act may be tried. A window on an account is short: whoever guesses at it can slow its owner down for
 * minutes, never lock them out, and a new password by mail opens the window at once.
 */
export const accountLimits = {
  signInAccount: { name: 'sign-in-account', points: 10, seconds: 5 * minute },
  signInAddress: { name: 'sign-in-address', points: 30, seconds: 10 * minute },
  joinAddress: { name: 'join-address', points: 10, seconds: hour },
  joinEmail: { name: 'join-email', points: 3, seconds: hour },
  resetEmail: { name: 'reset-email', points: 3, seconds: 15 * minute },
  resetAddress: { name: 'reset-address', points: 10, seconds: hour },
  tokenAddress: { name: 'token-address', points: 20, seconds: 10 * minute },
  verifyMail: { name: 'verify-mail', points: 3, seconds: 15 * minute },
  changePassword: { name: 'change-password', points: 10, seconds: 10 * minute },
  profile: { name: 'profile', points: 30, seconds: 10 * minute },
  changeHandle: { name: 'change-handle', points: 3, seconds: 24 * hour },
} satisfies Record<string, Limit>;
