import { revalidateTag } from 'next/cache';
import { orderInput } from '@/features/entries/input';
import { orderPhotos } from '@/features/entries/mutations/photos';
import { answerMember, readBody } from '@/lib/api';
import { done } from '@/lib/refusal';

type Context = { params: Promise<{ id: string }> };

export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, orderInput);
    if (!body.ok) return body;
    const ordered = await orderPhotos(viewer, (await params).id, body.value);
    if (!ordered.ok) return ordered;
    for (const tag of ordered.value.tags) revalidateTag(tag, { expire: 0 });
    return done();
  });
