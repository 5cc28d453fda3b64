const day = 86_400_000;

export const daysBefore = (moment: Date, days: number): Date => new Date(moment.getTime() - days * day);

/** The point at `part` (0 to 1) of the way between two moments. */
export const between = (from: Date, to: Date, part: number): Date =>
  new Date(from.getTime() + (to.getTime() - from.getTime()) * part);

/** YYYY-MM-DD, as a date column takes it. */
export const dateOf = (moment: Date): string => moment.toISOString().slice(0, 10);
