import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { accounts, type Locale, members } from '@/db/schema';
import { isSingleAddress } from '@/lib/mail/address';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import { handleFromName } from '../handles';
import { mailLater } from '../jobs';
import { isHandleHeld } from '../pending-members';
import { createSession } from './sessions';

/** Who someone is at Google, Discord or GitHub, as far as that site vouches for it. */
export type ProvidedPerson = {
  provider: string;
  providerAccountId: string;
  name: string;
  email: string | null;
  emailVerified: boolean;
};

type Client = { userAgent: string | null; locale: Locale };

/**
 * Gives the id of a new session of the member with this account elsewhere; the first time it makes the member. An
 * address that already belongs to a member is not enough to become that member, whoever vouches for it.
 */
export async function signInWith(person: ProvidedPerson, client: Client): Promise<Outcome<string>> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await transact(db, async (tx) => {
        const known = await findLinked(tx, person);
        const member = known ? done(known) : await makeMember(tx, person, client.locale, attempt);
        return member.ok ? done(await createSession(tx, member.value, client.userAgent)) : member;
      });
    } catch (error) {
      const constraint = violatedConstraint(error);
      // Two first sign-ins at once: the second try finds the account that the other one made.
      const again = constraint === 'members_handle_key' || constraint?.startsWith('accounts_');
      if (!again || attempt >= 5) throw error;
    }
  }
}

async function findLinked(tx: Executor, { provider, providerAccountId }: ProvidedPerson): Promise<string | null> {
  const [account] = await tx
    .select({ memberId: accounts.memberId })
    .from(accounts)
    .where(and(eq(accounts.provider, provider), eq(accounts.providerAccountId, providerAccountId)));
  return account?.memberId ?? null;
}

async function makeMember(
  tx: Executor,
  { provider, providerAccountId, name, ...person }: ProvidedPerson,
  locale: Locale,
  attempt: number,
): Promise<Outcome<string>> {
  const email = person.email?.toLowerCase() ?? null;
  if (!email || !isSingleAddress(email)) return refuse('invalid', 'provider_without_address');
  const [member] = await tx
    .insert(members)
    .values({
      handle: await freeHandle(tx, name, attempt),
      displayName: name.trim().slice(0, 50) || null,
      email,
      emailVerifiedAt: person.emailVerified ? sql`now()` : null,
      locale,
    })
    .onConflictDoNothing({ target: members.email })
    .returning({ id: members.id });
  if (!member) return refuse('conflict', 'provider_address_taken');
  await tx.insert(accounts).values({ provider, providerAccountId, memberId: member.id });
  if (!person.emailVerified) await mailLater(tx, { kind: 'verify_email', email });
  return done(member.id);
}

/** Past the handles that are held for people who are joining. */
async function freeHandle(tx: Executor, name: string, attempt: number): Promise<string> {
  const handle = handleFromName(name, attempt);
  return (await isHandleHeld(tx, handle)) ? freeHandle(tx, name, attempt + 1) : handle;
}
