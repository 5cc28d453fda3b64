import { revalidateTag } from 'next/cache';
import { commentsTag } from '@/features/comments/cache';
import { commentsAfterInput, newCommentInput } from '@/features/comments/input';
import { writeComment } from '@/features/comments/mutations';
import { findComment, listCommentsAfter, listFirstComments } from '@/features/comments/queries';
import { entryTag } from '@/features/entries/cache';
import { answer, answerMember, readBody } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ id: string }> };

export const GET = (request: Request, { params }: Context) =>
  answer(request, async () => {
    const asked = commentsAfterInput.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return refuse('invalid');
    const { id } = await params;
    const { after } = asked.data;
    const list = after ? await listCommentsAfter(id, after) : await listFirstComments(id);
    return list ? done<object>(list) : refuse('not_found');
  });

export const POST = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const input = await readBody(request, newCommentInput);
    if (!input.ok) return input;
    const written = await writeComment(viewer, (await params).id, input.value);
    if (!written.ok) return written;
    const { id, publicId, count } = written.value;
    revalidateTag(commentsTag(publicId), { expire: 0 });
    revalidateTag(entryTag(publicId), { expire: 0 });
    return done({ comment: await findComment(id), count });
  });
