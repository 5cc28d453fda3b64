import { createHash } from 'node:crypto';
import { db, type Executor } from '../client';
import { voteRingMembers, voteRings, votes, voteTraces, voteVoids } from '../schema';
import { makeEntry, makeMember } from '.';
import { makeDecision } from './decision';

type Place = { network: string; device?: string };
type Given = { from: string; to: string; minutesAgo: number } & Partial<Place>;

/** Votes as they were given, with a trace where a place is named. */
export async function makeVotes(given: Given[], tx: Executor = db): Promise<void> {
  const now = Date.now();
  const rows = given.map(({ from, to, minutesAgo, ...place }) => ({
    ...{ memberId: from, entryId: to, createdAt: new Date(now - minutesAgo * 60_000) },
    ...place,
  }));
  await tx.insert(votes).values(rows.map(({ memberId, entryId, createdAt }) => ({ memberId, entryId, createdAt })));
  const traced = rows.flatMap(({ network, device = network, ...row }) =>
    network && device ? [{ ...row, network: hashed(network), device: hashed(`${network} ${device}`) }] : [],
  );
  if (traced.length > 0) await tx.insert(voteTraces).values(traced);
}

/** Members of whom each votes for all entries of all others, one after the other at one computer within a minute. */
export async function makeVoteRing({ size = 4, entriesEach = 2 } = {}, tx: Executor = db) {
  const members = await Promise.all(Array.from({ length: size }, () => makeMember({}, tx)));
  const entries = await Promise.all(
    members.flatMap(({ id }) => Array.from({ length: entriesEach }, () => makeEntry({ memberId: id }, tx))),
  );
  await makeVotes(
    members.flatMap(({ id }) =>
      entries
        .filter(({ memberId }) => memberId !== id)
        .map((entry, at) => ({
          from: id,
          to: entry.id,
          minutesAgo: 60 + at * 5,
          network: `ring of ${members[0]?.id}`,
        })),
    ),
    tx,
  );
  return { members, entries };
}

const hashed = (text: string) => createHash('sha256').update(text).digest().subarray(0, 16);

/** A ring as the nightly job would have kept it, and a void of one vote of its first member: rows alone. */
export async function makeKnownRing(tx: Executor = db) {
  const { members, entries } = await makeVoteRing({ size: 3, entriesEach: 1 }, tx);
  const [ring] = await tx
    .insert(voteRings)
    .values({ score: 0.8, expiresAt: new Date(Date.now() + 86_400_000) })
    .returning();
  const [first] = members;
  const target = entries.find(({ memberId }) => memberId !== first?.id);
  if (!ring || !first || !target) throw new Error('no ring');
  await tx
    .insert(voteRingMembers)
    .values(members.map(({ id }) => ({ ringId: ring.id, memberId: id, part: 'voter' as const, given: 2, inside: 2 })));
  const { id: voidId } = await makeDecision(
    { memberId: first.id, kind: 'void_votes', subjectKind: 'member', subjectId: first.id, rule: 'spam' },
    tx,
  );
  await tx.insert(voteVoids).values({ memberId: first.id, entryId: target.id, actionId: voidId });
  return { number: ring.number, memberId: first.id, voidId };
}
