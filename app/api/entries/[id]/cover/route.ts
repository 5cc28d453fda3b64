import { photoInput } from '@/features/photos/input';
import { setCover } from '@/features/photos/mutations/change';
import { answerMember, readBody } from '@/lib/api';

/** Chooses the photo that stands for the entry in lists. */
export const PUT = (request: Request) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, photoInput);
    return body.ok ? setCover(viewer, body.value.photo) : body;
  });
