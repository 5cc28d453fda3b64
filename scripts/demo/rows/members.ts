import { crowdHandles } from '@/db/demo/crowd';
import { demoMembers } from '@/db/demo/members';
import type { members } from '@/db/schema';
import { signIns } from '../sign-ins';
import { diceOf } from './dice';
import { idAt } from './ids';
import { daysBefore } from './moments';

export type MemberRow = typeof members.$inferInsert & { id: string };

/** Every member of the demo. Those who sign in get the address and the password; nobody else can. */
export function memberRows(now: Date, passwordHash: string): MemberRow[] {
  const dice = diceOf('crowd');
  const makers = demoMembers.map(({ joinedDaysAgo, ...member }): MemberRow => {
    const createdAt = daysBefore(now, joinedDaysAgo);
    const signIn = signIns.find(({ handle }) => handle === member.handle);
    const account = signIn && { email: signIn.email, emailVerifiedAt: createdAt, passwordHash };
    return { id: idAt(createdAt), ...member, ...account, isDemo: true, createdAt, votesHeld: false };
  });
  const crowd = crowdHandles.map((handle): MemberRow => {
    const createdAt = daysBefore(now, 90 + dice() * 560);
    return { id: idAt(createdAt), handle, isDemo: true, createdAt, votesHeld: false };
  });
  return [...makers, ...crowd];
}
