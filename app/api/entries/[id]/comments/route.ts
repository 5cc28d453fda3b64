import { revalidateTag } from 'next/cache';
import { listOutOfSight } from '@/features/accounts/sight/out-of-sight';
import { commentsTag } from '@/features/comments/cache';
import { countFor } from '@/features/comments/count-for';
import { commentsAfterInput, newCommentInput } from '@/features/comments/input';
import { withoutPeople } from '@/features/comments/met';
import { writeComment } from '@/features/comments/mutations';
import { findComment, listCommentsAfter, listFirstComments } from '@/features/comments/queries';
import { entryTag } from '@/features/entries/cache';
import { isEntryInSight } from '@/features/entries/queries/in-sight';
import { answer, answerMember, readBody } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ id: string }> };

export const GET = (request: Request, { params }: Context) =>
  answer(request, async ({ viewer }) => {
    const asked = commentsAfterInput.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return refuse('invalid');
    const { id } = await params;
    const { after } = asked.data;
    const viewerId = viewer?.id ?? null;
    const [list, seen, { gone, muted }] = await Promise.all([
      after ? listCommentsAfter(id, after) : listFirstComments(id),
      isEntryInSight(viewerId, id),
      listOutOfSight(viewerId),
    ]);
    return list && seen ? done<object>(withoutPeople(list, [...gone, ...muted])) : refuse('not_found');
  });

export const POST = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const input = await readBody(request, newCommentInput);
    if (!input.ok) return input;
    const written = await writeComment(viewer, (await params).id, input.value);
    if (!written.ok) return written;
    const { id, publicId } = written.value;
    revalidateTag(commentsTag(publicId), { expire: 0 });
    revalidateTag(entryTag(publicId), { expire: 0 });
    return done({ comment: await findComment(id), count: await countFor(viewer.id, written.value) });
  });
