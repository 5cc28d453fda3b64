import { saveGalleryInput } from '@/features/galleries/input';
import { saveGallery } from '@/features/galleries/mutations/save-gallery';
import { getGalleryStudio } from '@/features/galleries/queries/studio';
import { answerMember, readBody } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ slug: string }> };

const most = 500_000;

/** The gallery as its curators work on it. */
export const GET = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const studio = await getGalleryStudio(viewer, (await params).slug);
    return studio ? done(studio) : refuse('not_found');
  });

/** It saves itself: the whole arrangement, and the revision that the curator saw. */
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, saveGalleryInput, most);
    return body.ok ? saveGallery(viewer, (await params).slug, body.value) : body;
  });
