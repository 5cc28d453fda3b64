import { z } from 'zod';
import { line, orNull, prose, requiredLine } from '@/lib/validation';
import { claimStatuses, claimTiers, datePrecisions, longestMark, longestQuotation, longestStatement } from './limits';

const httpsUrl = requiredLine(500).refine((text) => isHttps(text), 'web_address');
const earlier = z.iso.date('invalid').refine((day) => new Date(day).getTime() <= Date.now(), 'in_future');
const claimId = z.uuid();

/** A claim as a moderator types it. With `corrects` it takes the place of one that was written down wrongly. */
export const newClaimInput = z.strictObject({
  appearance: z.uuid(),
  speaker: requiredLine(120),
  statement: requiredLine(longestStatement),
  statementJa: orNull(line(longestStatement)),
  quotation: orNull(line(longestQuotation)),
  statedOn: earlier,
  precision: z.enum(datePrecisions),
  sourceName: requiredLine(120),
  sourceUrl: httpsUrl,
  tier: z.enum(claimTiers),
  status: z.enum(claimStatuses),
  corrects: claimId.optional(),
});

/** Says why a claim does not count any more: another claim about the same appearance, or words. */
export const markClaimInput = z
  .strictObject({
    claim: claimId,
    kind: z.enum(['superseded', 'disproved']),
    by: z.union([claimId, z.literal('none')]).transform((id) => (id === 'none' ? null : id)),
    words: prose(longestMark),
  })
  .superRefine(({ claim, kind, by, words }, context) => {
    if (by === claim) context.addIssue({ code: 'custom', path: ['by'], message: 'invalid' });
    if (kind === 'superseded' && !by) context.addIssue({ code: 'custom', path: ['by'], message: 'required' });
    if (kind === 'disproved' && !by && !words)
      context.addIssue({ code: 'custom', path: ['words'], message: 'required' });
  });

export const unmarkClaimInput = z.strictObject({ mark: z.uuid() });

export type NewClaim = z.output<typeof newClaimInput>;
export type MarkClaim = z.output<typeof markClaimInput>;

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:' && text.startsWith('https://');
}
