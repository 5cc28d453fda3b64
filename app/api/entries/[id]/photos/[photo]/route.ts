import { describeInput, isPhotoId } from '@/features/photos/input';
import { updatePhoto } from '@/features/photos/mutations/change';
import { removePhoto } from '@/features/photos/mutations/remove';
import { answerMember, readBody } from '@/lib/api';
import { refuse } from '@/lib/refusal';

type Context = { params: Promise<{ id: string; photo: string }> };

/** What a photo shows, its group, and the point of it that stays in the frame. */
export const PATCH = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, describeInput);
    if (!body.ok) return body;
    const { photo } = await params;
    return isPhotoId(photo) ? updatePhoto(viewer, { photo, ...body.value }) : refuse('not_found');
  });

/** Takes a photo away, with its files. */
export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const { photo } = await params;
    return isPhotoId(photo) ? removePhoto(viewer, photo) : refuse('not_found');
  });
