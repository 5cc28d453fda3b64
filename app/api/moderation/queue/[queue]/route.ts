import { countQueues, listCases } from '@/features/moderation/queries/queue';
import { isQueue } from '@/features/moderation/queues';
import { answerMember } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ queue: string }> };

/** What the desk asks every few seconds: which cases are there, and who has them. `?after=` goes on in the list. */
export const GET = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const { queue } = await params;
    const after = new URL(request.url).searchParams.get('after');
    const page = isQueue(queue) ? await listCases(viewer, queue, after) : null;
    return page ? done({ ...page, counts: await countQueues(viewer) }) : refuse('not_found');
  });
