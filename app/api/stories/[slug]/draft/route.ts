import { saveStoryInput } from '@/features/stories/input';
import { saveStory } from '@/features/stories/mutations/save';
import { answerMember, readBody } from '@/lib/api';

type Context = { params: Promise<{ slug: string }> };

const most = 1_000_000;

/** A draft saves itself: all that is written, and the revision that the writer saw. */
export const PATCH = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, saveStoryInput, most);
    return body.ok ? saveStory(viewer, (await params).slug, body.value) : body;
  });
