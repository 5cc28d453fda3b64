import { publishGalleryInput } from '@/features/galleries/input';
import { publishGallery, unpublishGallery } from '@/features/galleries/mutations/publish-gallery';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember, readBody } from '@/lib/api';
import { done } from '@/lib/refusal';

type Context = { params: Promise<{ slug: string }> };

/** Shows it to everyone, at once or from a moment on. */
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, publishGalleryInput);
    return body.ok ? renewed(await publishGallery(viewer, (await params).slug, body.value)) : body;
  });

/** Takes it out of sight, or its date away. */
export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => renewed(await unpublishGallery(viewer, (await params).slug)));

function renewed(published: Awaited<ReturnType<typeof publishGallery>>) {
  if (!published.ok) return published;
  const { tags, ...value } = published.value;
  renewAfter(tags);
  return done(value);
}
