import { demoThreads } from '@/db/demo/comments';
import type { comments } from '@/db/schema';
import { diceOf } from './dice';
import { type DemoPeople, type PlannedEntry, personOf } from './entries';
import { idAt } from './ids';
import { between, daysBefore } from './moments';

type CommentRow = typeof comments.$inferInsert & { id: string };

const talkedAboutForDays = 6;

/** The comments of an entry, spread over its first days and none later than now. */
export function commentRows({ demo, row, publishedAt }: PlannedEntry, people: DemoPeople): CommentRow[] {
  const threads = demoThreads[demo.key] ?? [];
  const dice = diceOf(`talk ${demo.key}`);
  const end = daysBefore(publishedAt, -Math.min(demo.daysAgo * 0.95, talkedAboutForDays));
  const make = (by: string, body: string, part: number, parentId?: string): CommentRow => {
    const createdAt = between(publishedAt, end, part);
    return {
      id: idAt(createdAt),
      entryId: row.id,
      memberId: personOf(people, by),
      parentId,
      body,
      isDemo: true,
      createdAt,
    };
  };
  return threads.flatMap(({ by, text, replies = [] }, i) => {
    const start = 0.04 + (0.7 * (i + dice() * 0.8)) / threads.length;
    const comment = make(by, text, start);
    const step = 0.2 / (replies.length + 1);
    const answers = replies.map(([who, words], j) =>
      make(who, words, start + step * (j + 0.3 + dice() * 0.6), comment.id),
    );
    return [comment, ...answers];
  });
}
