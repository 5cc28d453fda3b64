import { revalidateTag } from 'next/cache';
import { describeInput } from '@/features/entries/input';
import { describePhoto } from '@/features/entries/mutations/photos';
import { answerMember, readBody } from '@/lib/api';
import { done } from '@/lib/refusal';

type Context = { params: Promise<{ id: string; photo: string }> };

export const PATCH = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, describeInput);
    if (!body.ok) return body;
    const { id, photo } = await params;
    const described = await describePhoto(viewer, id, photo, body.value);
    if (!described.ok) return described;
    for (const tag of described.value.tags) revalidateTag(tag, { expire: 0 });
    return done();
  });
