import { revalidateTag } from 'next/cache';
import { commentsTag } from '@/features/comments/cache';
import { countFor } from '@/features/comments/count-for';
import { commentIdInput, editCommentInput } from '@/features/comments/input';
import { deleteComment, editComment } from '@/features/comments/mutations';
import { findComment } from '@/features/comments/queries';
import { entryTag } from '@/features/entries/cache';
import { answerMember, readBody } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ id: string }> };

export const PATCH = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const id = commentIdInput.safeParse((await params).id);
    if (!id.success) return refuse('not_found', 'comment_gone');
    const input = await readBody(request, editCommentInput);
    if (!input.ok) return input;
    const edited = await editComment(viewer, id.data, input.value);
    if (!edited.ok) return edited;
    revalidateTag(commentsTag(edited.value.publicId), { expire: 0 });
    return done({ comment: await findComment(id.data), count: await countFor(viewer.id, edited.value) });
  });

export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const id = commentIdInput.safeParse((await params).id);
    if (!id.success) return refuse('not_found', 'comment_gone');
    const deleted = await deleteComment(viewer, id.data);
    if (!deleted.ok) return deleted;
    revalidateTag(commentsTag(deleted.value.publicId), { expire: 0 });
    revalidateTag(entryTag(deleted.value.publicId), { expire: 0 });
    return done({ count: await countFor(viewer.id, deleted.value) });
  });
