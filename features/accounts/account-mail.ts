import 'server-only';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { type Locale, members } from '@/db/schema';
import { env } from '@/env';
import { localPath } from '@/lib/i18n/locales';
import { mailWords } from '@/lib/i18n/translator';
import { composeMail } from '@/lib/mail/compose';
import { sendMail } from '@/lib/mail/send';
import type { AccountMail } from './jobs';
import { findJoin, issueJoinLink } from './pending-members';
import { issueToken } from './tokens';

type Letter = {
  kind: AccountMail['kind'] | 'address_taken';
  to: { handle: string; locale: Locale };
  path: string;
  secret?: string;
};

/** Sends one mail to who has an address, in their language. Nobody has it: no mail, and nobody is told. */
export async function sendAccountMail(job: AccountMail): Promise<void> {
  const letter = job.kind === 'join' ? await letterToJoin(job) : await letterToMember(job.kind, job.email);
  if (!letter) return;
  const { kind, to, path, secret } = letter;
  const words = mailWords(to.locale);
  const mail = composeMail(
    {
      subject: words(`${kind}.subject`),
      paragraphs: [words('greeting', { handle: to.handle }), words(`${kind}.text`)],
      link: { label: words(`${kind}.link`), url: address(to.locale, path, secret) },
      closing: words(`${kind}.closing`),
    },
    to.locale,
  );
  await sendMail(job.email, mail);
}

async function letterToJoin(join: { email: string; handle: string }): Promise<Letter | null> {
  const pending = await findJoin(db, join);
  if (!pending) return null;
  const member = await findMember(join.email);
  if (member) return { kind: 'address_taken', to: member, path: '/reset' };
  return { kind: 'join', to: pending, path: '/join/confirm', secret: await issueJoinLink(db, pending.id) };
}

async function letterToMember(kind: Exclude<AccountMail['kind'], 'join'>, email: string): Promise<Letter | null> {
  const member = await findMember(email);
  if (!member || (kind === 'verify_email' && member.verifiedAt)) return null;
  if (kind === 'password_changed') return { kind, to: member, path: '/reset' };
  const secret = await db.transaction((tx) => issueToken(tx, kind, { memberId: member.id, email }));
  return { kind, to: member, path: kind === 'verify_email' ? '/verify' : '/reset', secret };
}

async function findMember(email: string) {
  const [member] = await db
    .select({ id: members.id, handle: members.handle, locale: members.locale, verifiedAt: members.emailVerifiedAt })
    .from(members)
    .where(eq(members.email, email));
  return member ?? null;
}

/** Built from the configured address alone: what a request claims about its host has no say in a mail. */
function address(locale: Locale, path: string, token: string | undefined): string {
  const url = new URL(localPath(locale, path), env.publicUrl);
  if (token) url.searchParams.set('token', token);
  return url.href;
}
