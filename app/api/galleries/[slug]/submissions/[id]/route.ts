import { verdictInput } from '@/features/galleries/input';
import { decideSubmission, reopenSubmission } from '@/features/galleries/mutations/decide-submission';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember, readBody } from '@/lib/api';
import { isUuid } from '@/lib/identifiers';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ slug: string; id: string }> };

/** Accepts or declines what a member sent in. */
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, verdictInput);
    if (!body.ok) return body;
    const { slug, id: submission } = await params;
    if (!isUuid(submission)) return refuse('not_found');
    return renewed(await decideSubmission(viewer, { slug, submission }, body.value));
  });

/** Takes one's own decision back, while the member does not know of it. */
export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const { slug, id: submission } = await params;
    if (!isUuid(submission)) return refuse('not_found');
    return renewed(await reopenSubmission(viewer, { slug, submission }));
  });

function renewed(decided: Awaited<ReturnType<typeof decideSubmission>>) {
  if (!decided.ok) return decided;
  const { tags, ...value } = decided.value;
  renewAfter(tags);
  return done(value);
}
