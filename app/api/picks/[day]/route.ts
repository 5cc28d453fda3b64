import { movePickInput } from '@/features/galleries/input';
import { movePick, removePick } from '@/features/galleries/mutations/picks';
import { mayPick } from '@/features/galleries/policy';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember, readBody } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ day: string }> };

const toInput = movePickInput.pick({ to: true });

/** Gives a pick another day. */
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const no = mayPick(viewer);
    if (no) return no;
    const body = await readBody(request, toInput);
    if (!body.ok) return body;
    const wanted = movePickInput.safeParse({ ...body.value, day: (await params).day });
    return wanted.success ? renewed(await movePick(viewer, wanted.data)) : refuse('not_found');
  });

export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const no = mayPick(viewer);
    if (no) return no;
    const wanted = movePickInput.shape.day.safeParse((await params).day);
    return wanted.success ? renewed(await removePick(viewer, wanted.data)) : refuse('not_found');
  });

function renewed(changed: Awaited<ReturnType<typeof removePick>>) {
  if (!changed.ok) return changed;
  renewAfter(changed.value.tags);
  return done();
}
