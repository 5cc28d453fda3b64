import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeMember, makeSession } from '@/db/factories';
import { rateLimits } from '@/db/schema';
import type { AccountMail } from '@/features/accounts/jobs';
import { hashPassword } from '@/features/accounts/passwords';
import { outboxFolder } from '@/lib/mail/outbox';
import { findViewer, type Viewer } from '@/lib/viewer';

// What the tests of accounts share.

export const goodPassword = 'patina lobster quiet ramen';
export const otherPassword = 'glacier thimble under nine 7';

let hashed: Promise<string> | undefined;

export async function makeMemberWithPassword(given: Parameters<typeof makeMember>[0] = {}) {
  hashed ??= hashPassword(goodPassword);
  return makeMember({ passwordHash: await hashed, ...given });
}

export async function viewerOf(memberId: string): Promise<Viewer> {
  const viewer = await findViewer((await makeSession(memberId)).id);
  if (!viewer) throw new Error('the session is not seen');
  return viewer;
}

/** The account mails that wait in the queue for an address. */
export async function waitingMails(email: string): Promise<AccountMail[]> {
  const rows = await db.execute<{ data: AccountMail }>(
    sql`SELECT data FROM pgboss.job WHERE name = 'account-mail' AND data->>'email' = ${email} ORDER BY created_on`,
  );
  return [...rows].map(({ data }) => data);
}

/** The texts of the mails that were sent, oldest first. */
export async function sentMails(): Promise<string[]> {
  const files = await readdir(outboxFolder()).catch(() => []);
  const texts = files.filter((file) => file.endsWith('.txt')).sort();
  return Promise.all(texts.map((file) => readFile(path.join(outboxFolder(), file), 'utf8')));
}

export const tokenIn = (text = '') => new URL(/https?:\S+/.exec(text)?.[0] ?? '').searchParams.get('token') ?? '';

export const forgetLimits = () => db.delete(rateLimits);

let last = 0;
/** A client address that no other test uses. */
export const somewhere = () => `198.51.${Math.floor(++last / 250)}.${last % 250}`;
