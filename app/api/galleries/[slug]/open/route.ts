import { openInput } from '@/features/galleries/input';
import { openGallery } from '@/features/galleries/mutations/open-gallery';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember, readBody } from '@/lib/api';
import { done } from '@/lib/refusal';

type Context = { params: Promise<{ slug: string }> };

/** Whether members may send entries in, and until when. */
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, openInput);
    if (!body.ok) return body;
    const opened = await openGallery(viewer, (await params).slug, body.value);
    if (!opened.ok) return opened;
    renewAfter(opened.value.tags);
    return done();
  });
