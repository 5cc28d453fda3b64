import { pickInput } from '@/features/galleries/input';
import { addPick } from '@/features/galleries/mutations/picks';
import { mayPick } from '@/features/galleries/policy';
import { listPicks } from '@/features/galleries/queries/picks';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember, readBody } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

/** What is picked from today on, and what was before. */
export const GET = (request: Request) =>
  answerMember(request, async ({ viewer }) => {
    const picks = await listPicks(viewer);
    return picks ? done(picks) : refuse('not_found');
  });

/** Makes an entry, by its address, the entry of a day. */
export const POST = (request: Request) =>
  answerMember(request, async ({ viewer }) => {
    const no = mayPick(viewer);
    if (no) return no;
    const body = await readBody(request, pickInput);
    if (!body.ok) return body;
    const picked = await addPick(viewer, body.value);
    if (!picked.ok) return picked;
    renewAfter(picked.value.tags);
    return done();
  });
