import { curatorInput } from '@/features/galleries/input';
import { removeCurator, setCurator } from '@/features/galleries/mutations/curators';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember, readBody } from '@/lib/api';
import { done, invalid } from '@/lib/refusal';

type Context = { params: Promise<{ slug: string; handle: string }> };

const rightInput = curatorInput.pick({ right: true });

/** Gives a member a right in the gallery, or another one. */
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, rightInput);
    if (!body.ok) return body;
    const { slug, handle } = await params;
    const wanted = curatorInput.safeParse({ ...body.value, handle });
    if (!wanted.success) return invalid({ handle: 'unknown_member' });
    return renewed(await setCurator(viewer, slug, wanted.data));
  });

export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const { slug, handle } = await params;
    return renewed(await removeCurator(viewer, slug, handle));
  });

function renewed(changed: Awaited<ReturnType<typeof setCurator>>) {
  if (!changed.ok) return changed;
  renewAfter(changed.value.tags);
  return done();
}
