import { findable } from '@/features/stories/found';
import { findEmbeddable } from '@/features/stories/queries/find';
import { answerMember } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

/** What a story can embed, by `kind`, whose name or address is like `q`. */
export const GET = (request: Request) =>
  answerMember(request, async ({ viewer }) => {
    const asked = new URL(request.url).searchParams;
    const kind = findable.find((one) => one === asked.get('kind'));
    const found = kind ? await findEmbeddable(viewer, kind, asked.get('q') ?? '') : null;
    return found ? done({ found }) : refuse('not_found');
  });
