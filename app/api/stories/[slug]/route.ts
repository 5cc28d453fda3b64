import { getDeskStory } from '@/features/stories/queries/desk';
import { answerMember } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ slug: string }> };

/** A story as its editor has it: what is written, and the revision that it is. */
export const GET = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const story = await getDeskStory(viewer, (await params).slug);
    if (!story) return refuse('not_found');
    const { fields, revision, savedAt } = story;
    return done({ fields, revision, savedAt });
  });
