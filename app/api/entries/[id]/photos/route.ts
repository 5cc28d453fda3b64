import { listOwnPhotos } from '@/features/photos/queries';
import { answerMember } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ id: string }> };

/** How the photos of an own entry are doing, for the page on which they are arranged. */
export const GET = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const photos = await listOwnPhotos(viewer.id, (await params).id);
    return photos ? done({ photos }) : refuse('not_found');
  });
