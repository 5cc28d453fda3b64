import { findTagsInput } from '@/features/entries/input';
import { findTags } from '@/features/entries/queries/filters';
import { answerMember } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

/** Tags that begin with what is typed: `?q=foam`. */
export const GET = (request: Request) =>
  answerMember(request, async () => {
    const asked = findTagsInput.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    return asked.success ? done({ tags: await findTags(asked.data.q) }) : refuse('invalid');
  });
