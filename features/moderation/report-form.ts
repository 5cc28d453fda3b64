import { z } from 'zod';
import { prose } from '@/lib/validation';
import { longestWords, reportInput } from './input';
import { ruleFor, ruleIds } from './rules';

/** What the page of a report sends: a report about an entry may name one of its photos instead. */
export const reportForm = z
  .strictObject({
    kind: z.enum(['entry', 'comment', 'member', 'story', 'gallery', 'credit']),
    id: z.string().max(80),
    photo: z.string().max(32).default(''),
    rule: z.enum(ruleIds, { error: 'choose_rule' }),
    words: prose(longestWords),
  })
  .refine(({ photo, rule }) => photo === '' || ruleFor(rule).about.includes('photo'), {
    path: ['rule'],
    message: 'rule_whole_entry',
  })
  .transform(({ kind, id, photo, rule, words }) => ({
    subject: kind === 'entry' && photo ? { kind: 'photo', id: photo } : { kind, id },
    rule,
    words,
  }))
  .pipe(reportInput);
