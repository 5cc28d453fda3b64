import 'server-only';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { members } from '@/db/schema';
import { env } from '@/env';
import { localPath } from '@/lib/i18n/locales';
import { mailWords } from '@/lib/i18n/translator';
import { composeMail } from '@/lib/mail/compose';
import { sendMail } from '@/lib/mail/send';
import type { RoleMail } from './jobs';

/** What a member's new role is and why, in their language. Throws when it did not leave, and is tried again. */
export async function sendRoleMail({ memberId, role, words }: RoleMail): Promise<void> {
  const [member] = await db
    .select({ handle: members.handle, email: members.email, locale: members.locale })
    .from(members)
    .where(eq(members.id, memberId));
  if (!member?.email) return;
  const { locale } = member;
  const say = mailWords(locale);
  const path = localPath(locale, role === 'member' ? '/' : '/mod');
  const composed = composeMail(
    {
      subject: say('role.subject'),
      paragraphs: [
        say('greeting', { handle: member.handle }),
        say(`role.${role}`),
        ...words.split(/\n+/).filter(Boolean),
      ],
      link: { label: say(role === 'member' ? 'role.home' : 'role.desk'), url: new URL(path, env.publicUrl).href },
      closing: say('role.closing'),
    },
    locale,
  );
  await sendMail(member.email, composed);
}
