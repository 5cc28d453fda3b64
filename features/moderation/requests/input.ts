import { z } from 'zod';
import { isPublicId } from '@/lib/identifiers';
import { mailAddress } from '@/lib/mail/address';
import { line, prose, requiredLine, requiredProse } from '@/lib/validation';

/** Of one request; an entry holds 20. */
export const mostPhotos = 40;
export const longest = { words: 2_000, name: 120, work: 500, addresses: 4_000 };

const words = prose(longest.words);
const key = z.string().regex(/^[0-9a-f]{32}$/);
/** Boxes of a form: none is not there, one is a text, several are a list. */
const boxes = z.preprocess(
  (sent) => (typeof sent === 'string' ? [sent] : sent),
  z.array(key, { error: 'choose_photos' }).min(1, 'choose_photos').max(mostPhotos),
);

export const brakeStandings = ['pictured', 'guardian', 'agent'] as const;
export const takedownStandings = ['photographer', 'artist', 'brand', 'agent'] as const;

/** Somebody in photos of one entry asks that they are not shown. */
export const brakeInput = z.strictObject({
  entry: z.string().refine(isPublicId),
  photos: boxes,
  standing: z.enum(brakeStandings, { error: 'choose_standing' }),
  words,
  email: mailAddress,
});

/** The owner of a work asks that it is taken out of photos here. */
export const takedownInput = z.strictObject({
  standing: z.enum(takedownStandings, { error: 'choose_standing' }),
  name: requiredLine(longest.name),
  work: requiredProse(longest.work),
  addresses: requiredProse(longest.addresses),
  words,
  declaration: z.literal('on', { error: 'declare' }),
  email: mailAddress,
});

const secret = line(200);
export const confirmRequestInput = z.strictObject({ token: secret });
export const withdrawInput = z.strictObject({ code: secret });
export const answerInput = z.strictObject({
  number: z.coerce.number().int().min(1).max(999_999_999),
  words: requiredProse(longest.words),
});

export type BrakeInput = z.output<typeof brakeInput>;
export type TakedownInput = z.output<typeof takedownInput>;
export type AnswerInput = z.output<typeof answerInput>;
