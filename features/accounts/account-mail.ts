import 'server-only';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { type Locale, members, type TokenKind } from '@/db/schema';
import { env } from '@/env';
import { localPath } from '@/lib/i18n/locales';
import { mailWords } from '@/lib/i18n/translator';
import { composeMail } from '@/lib/mail/compose';
import { sendMail } from '@/lib/mail/send';
import type { AccountMail } from './jobs';
import { issueToken } from './tokens';

const links: Record<AccountMail['kind'], { path: string; token?: TokenKind }> = {
  verify_email: { path: '/verify', token: 'verify_email' },
  reset_password: { path: '/reset', token: 'reset_password' },
  address_taken: { path: '/reset' },
  password_changed: { path: '/reset' },
};

/** Sends one mail to the member of an address, in their language. No member has it: no mail, and nobody is told. */
export async function sendAccountMail({ kind, email, next }: AccountMail): Promise<void> {
  const [member] = await db
    .select({ id: members.id, handle: members.handle, locale: members.locale, verifiedAt: members.emailVerifiedAt })
    .from(members)
    .where(eq(members.email, email));
  if (!member || (kind === 'verify_email' && member.verifiedAt)) return;
  const { path, token } = links[kind];
  const secret = token && (await db.transaction((tx) => issueToken(tx, token, { memberId: member.id, email })));
  const words = mailWords(member.locale);
  const mail = composeMail(
    {
      subject: words(`${kind}.subject`),
      paragraphs: [words('greeting', { handle: member.handle }), words(`${kind}.text`)],
      link: { label: words(`${kind}.link`), url: address(member.locale, path, { token: secret, next }) },
      closing: words(`${kind}.closing`),
    },
    member.locale,
  );
  await sendMail(email, mail);
}

/** Built from the configured address alone: what a request claims about its host has no say in a mail. */
function address(locale: Locale, path: string, values: Record<string, string | undefined>): string {
  const url = new URL(localPath(locale, path), env.publicUrl);
  for (const [name, value] of Object.entries(values)) if (value) url.searchParams.set(name, value);
  return url.href;
}
