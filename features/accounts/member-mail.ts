import 'server-only';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { members } from '@/db/schema';
import { env } from '@/env';
import { localPath } from '@/lib/i18n/locales';
import { mailWords } from '@/lib/i18n/translator';
import { composeMail } from '@/lib/mail/compose';
import { sendMail } from '@/lib/mail/send';

type Letter = {
  subject: string;
  /** What is said between the greeting and the words. */
  says: string;
  /** What a person wrote to them: a line each. */
  words: string;
  link: { label: string; path: string };
  closing: string;
};

/**
 * One mail to a member, in their language; none when they have no address any more. Throws when it did not leave, so
 * that the job is tried again.
 */
export async function sendMemberMail(
  memberId: string,
  write: (say: ReturnType<typeof mailWords>) => Letter,
): Promise<void> {
  const [member] = await db
    .select({ handle: members.handle, email: members.email, locale: members.locale })
    .from(members)
    .where(eq(members.id, memberId));
  if (!member?.email) return;
  const { handle, email, locale } = member;
  const say = mailWords(locale);
  const { subject, says, words, link, closing } = write(say);
  const composed = composeMail(
    {
      ...{ subject, closing },
      paragraphs: [say('greeting', { handle }), says, ...words.split(/\n+/).filter(Boolean)],
      link: { label: link.label, url: new URL(localPath(locale, link.path), env.publicUrl).href },
    },
    locale,
  );
  await sendMail(email, composed);
}
