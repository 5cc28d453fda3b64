import { z } from 'zod';

/** The first message of each field, as the key of a sentence under `fields` in the messages. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path.join('.') || issue.code;
    fields[name] ??= /^[a-z_]+$/.test(issue.message) ? issue.message : 'invalid';
  }
  return fields;
}

// Other control characters, lone surrogates and characters that turn the direction of the text around it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(unprintable, '').normalize('NFC').trim();

/** One line: spaces folded, control and direction characters dropped. Lengths are in characters (code points). */
export const line = (max: number) =>
  z
    .string({ error: 'required' })
    .max(max * 4, 'too_long')
    .transform((text) => clean(text).replace(/\s+/g, ' '))
    .refine((text) => [...text].length <= max, 'too_long');

export const requiredLine = (max: number) => line(max).refine((text) => text !== '', 'required');

/** Several lines, kept as typed. */
export const prose = (max: number) =>
  z
    .string({ error: 'required' })
    .max(max * 4, 'too_long')
    .transform(clean)
    .refine((text) => [...text].length <= max, 'too_long');

export const requiredProse = (max: number) => prose(max).refine((text) => text !== '', 'required');

/** A piece of a longer text, whose spaces at both ends belong to it. */
export const run = (max: number) =>
  z
    .string({ error: 'required' })
    .max(max * 4, 'too_long')
    .transform((text) => text.replace(/\s/g, ' ').replace(unprintable, '').normalize('NFC'))
    .refine((text) => [...text].length <= max, 'too_long');

/** An empty text becomes null, as the database keeps it. */
export const orNull = <T extends z.ZodType<string>>(schema: T) => schema.transform((text) => text || null);
