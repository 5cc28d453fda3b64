import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { cases } from '@/db/schema';
import type { ReportInput } from '@/features/moderation/input';
import { reportSubject } from '@/features/moderation/mutations/report';
import { makeViewer } from './viewer';

export const makeModerator = async () => makeViewer(await makeMember({ role: 'moderator' }));
export const makeAdmin = async () => makeViewer(await makeMember({ role: 'admin' }));

/** A stranger reports something: the id of the case that is then open. */
export async function makeCase(subject: ReportInput['subject'], rule: ReportInput['rule'] = 'spam'): Promise<string> {
  const reported = await reportSubject(await makeViewer(), { subject, rule, words: 'Look at this' }, { address: '' });
  if (!reported.ok) throw new Error(reported.reason);
  const [opened] = await db.select({ id: cases.id }).from(cases).where(eq(cases.number, reported.value.number));
  if (!opened) throw new Error('no case');
  return opened.id;
}
