import { orderInput } from '@/features/photos/input';
import { reorderPhotos } from '@/features/photos/mutations/change';
import { answerMember, readBody } from '@/lib/api';

type Context = { params: Promise<{ id: string }> };

/** Puts photos into groups and places; those that are not named follow. */
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, orderInput);
    return body.ok ? reorderPhotos(viewer, { entry: (await params).id, ...body.value }) : body;
  });
