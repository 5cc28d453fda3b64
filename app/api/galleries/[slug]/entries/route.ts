import { findEntries } from '@/features/galleries/queries/find-entries';
import { answerMember } from '@/lib/api';
import { overLimit } from '@/lib/limits';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ slug: string }> };

const perMinute = { name: 'find-entries', points: 120, seconds: 60 };

/** `?q=`: up to twelve entries by address, title, maker or character, for the curators of this gallery. */
export const GET = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const over = await overLimit(perMinute, viewer.id);
    if (over) return over;
    const asked = new URL(request.url).searchParams.get('q') ?? '';
    const entries = await findEntries(viewer, (await params).slug, asked);
    return entries ? done({ entries }) : refuse('not_found');
  });
