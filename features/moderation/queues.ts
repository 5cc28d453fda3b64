/** Of what is reported or asked for, of what is asked for alone, of first entries, what this moderator has, what waits for an answer, and appeals. */
export const queues = ['open', 'brakes', 'first', 'mine', 'asked', 'appeals'] as const;
export type Queue = (typeof queues)[number];
export const isQueue = (word: string): word is Queue => queues.includes(word as Queue);
