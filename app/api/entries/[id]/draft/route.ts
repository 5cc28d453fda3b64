import { saveInput } from '@/features/entries/input';
import { saveEntry } from '@/features/entries/mutations/save-entry';
import { answerMember, readBody } from '@/lib/api';
import { done } from '@/lib/refusal';

type Context = { params: Promise<{ id: string }> };

const most = 1_000_000;

/** A draft saves itself: everything typed, and the revision that the writer saw. */
export const PATCH = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, saveInput, most);
    if (!body.ok) return body;
    const saved = await saveEntry(viewer, (await params).id, body.value, 'draft');
    if (!saved.ok) return saved;
    const { tags: _, ...value } = saved.value;
    return done(value);
  });
