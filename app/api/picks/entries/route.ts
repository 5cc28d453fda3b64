import { findPickable } from '@/features/galleries/queries/find-entries';
import { answerMember } from '@/lib/api';
import { overLimit } from '@/lib/limits';
import { done, refuse } from '@/lib/refusal';

const perMinute = { name: 'find-entries', points: 120, seconds: 60 };

/** `?q=`: up to twelve entries by address, title, maker or character, for those who pick the entry of the day. */
export const GET = (request: Request) =>
  answerMember(request, async ({ viewer }) => {
    const over = await overLimit(perMinute, viewer.id);
    if (over) return over;
    const entries = await findPickable(viewer, new URL(request.url).searchParams.get('q') ?? '');
    return entries ? done({ entries }) : refuse('not_found');
  });
