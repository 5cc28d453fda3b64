import 'server-only';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { members } from '@/db/schema';
import { env } from '@/env';
import { localPath } from '@/lib/i18n/locales';
import { mailWords } from '@/lib/i18n/translator';
import { composeMail } from '@/lib/mail/compose';
import { sendMail } from '@/lib/mail/send';
import type { DecisionMail } from './jobs';

/** One mail about a decision, in the language of the member. Throws when it did not leave, and is tried again. */
export async function sendDecisionMail({ memberId, about, title, words, path }: DecisionMail): Promise<void> {
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
      link: {
        label: say(about === 'approved' ? 'moderation.linkApproved' : 'moderation.link'),
        url: new URL(localPath(locale, path), env.publicUrl).href,
      },
      closing: say(closings[about] ?? (isAppealable(about) ? 'moderation.closing' : 'moderation.closing_plain')),
    },
    locale,
  );
  await sendMail(member.email, composed);
}

const isAppealable = (about: DecisionMail['about']) =>
  about.startsWith('decision.') && about !== 'decision.lift' && about !== 'decision.keep';
/** What is no decision against anybody cannot be appealed. */
const closings: Partial<Record<DecisionMail['about'], 'moderation.closingApproved' | 'moderation.closingAsked'>> = {
  approved: 'moderation.closingApproved',
  asked: 'moderation.closingAsked',
};
