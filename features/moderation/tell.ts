import 'server-only';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { cases, members, moderationActions, reports, statements } from '@/db/schema';
import { env } from '@/env';
import { enqueueTags } from '@/lib/cache-refresh';
import { localPath } from '@/lib/i18n/locales';
import { mailWords } from '@/lib/i18n/translator';
import { composeMail } from '@/lib/mail/compose';
import { sendMail } from '@/lib/mail/send';
import { moderationLogTag } from './cache';

/**
 * Tells the person concerned and whoever reported it, unless the decision was taken back meanwhile. Each row is marked
 * before its mail goes out: cut off between the two, one mail is lost, and the page of decisions says it all the same.
 */
export async function tellDecision({ actionId }: { actionId: string }): Promise<void> {
  if ((await db.$count(moderationActions, eq(moderationActions.reversesId, actionId))) > 0) return;
  const [action] = await db
    .select({
      kind: moderationActions.kind,
      words: moderationActions.words,
      caseId: moderationActions.caseId,
      title: sql<string>`${cases.snapshot} ->> 'title'`,
      appealedId: cases.appealedId,
    })
    .from(moderationActions)
    .innerJoin(cases, eq(cases.id, moderationActions.caseId))
    .where(eq(moderationActions.id, actionId));
  if (!action?.caseId) return;
  const { kind, words, caseId, title, appealedId } = action;
  if (appealedId) await tellAppellant(appealedId, { kind, words, title });
  else await tellConcerned(actionId, { kind, words, title });
  await enqueueTags(db, [moderationLogTag]);
  await tellReporters(caseId, kind === 'keep' ? 'report_kept' : 'report_acted', title);
}

type Said = { kind: string; words: string; title: string };

async function tellConcerned(actionId: string, { kind, words, title }: Said): Promise<void> {
  const [told] = await db
    .update(statements)
    .set({ toldAt: sql`now()` })
    .where(and(eq(statements.actionId, actionId), isNull(statements.toldAt)))
    .returning({ memberId: statements.memberId });
  if (told)
    await mail(told.memberId, { about: `decision.${kind}` as About, title, words, path: `/decisions/${actionId}` });
}

async function tellAppellant(appealedId: string, { kind, words, title }: Said): Promise<void> {
  const [statement] = await db
    .select({ memberId: statements.memberId })
    .from(statements)
    .where(and(eq(statements.actionId, appealedId), isNotNull(statements.outcome)));
  const about = kind === 'reverse' ? 'appeal_reversed' : 'appeal_upheld';
  if (statement) await mail(statement.memberId, { about, title, words, path: `/decisions/${appealedId}` });
}

async function tellReporters(caseId: string, about: About, title: string): Promise<void> {
  const told = await db
    .update(reports)
    .set({ toldAt: sql`now()` })
    .where(and(eq(reports.caseId, caseId), isNull(reports.toldAt), isNotNull(reports.reporterId)))
    .returning({ memberId: reports.reporterId });
  for (const { memberId } of told) if (memberId) await mail(memberId, { about, title, words: '', path: '/decisions' });
}

type About =
  | `decision.${'remove' | 'rate' | 'lock_comments' | 'warn' | 'suspend' | 'ban'}`
  | 'appeal_upheld'
  | 'appeal_reversed'
  | 'report_acted'
  | 'report_kept';
type Mail = { about: About; title: string; words: string; path: string };

async function mail(memberId: string, { about, title, words, path }: Mail): Promise<void> {
  const [member] = await db
    .select({ handle: members.handle, email: members.email, locale: members.locale })
    .from(members)
    .where(eq(members.id, memberId));
  if (!member?.email) return;
  const { locale } = member;
  const say = mailWords(locale);
  const composed = composeMail(
    {
      subject: say('moderation.subject', { title: title.slice(0, 80) }),
      paragraphs: [
        say('greeting', { handle: member.handle }),
        say(`moderation.${about}`, { title }),
        ...words.split(/\n+/).filter(Boolean),
      ],
      link: { label: say('moderation.link'), url: new URL(localPath(locale, path), env.publicUrl).href },
      closing: say('moderation.closing'),
    },
    locale,
  );
  await sendMail(member.email, composed);
}
