import { revalidateTag } from 'next/cache';
import { saveInput } from '@/features/entries/input';
import { saveEntry } from '@/features/entries/mutations/save-entry';
import { getStudioEntry } from '@/features/entries/queries/studio';
import { answerMember, readBody } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ id: string }> };

const most = 1_000_000;

/** One's own entry as the studio edits it. */
export const GET = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const entry = await getStudioEntry(viewer.id, (await params).id);
    return entry ? done(entry) : refuse('not_found');
  });

/** Changes a published entry, which everyone then sees. */
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, saveInput, most);
    if (!body.ok) return body;
    const saved = await saveEntry(viewer, (await params).id, body.value, 'published');
    if (!saved.ok) return saved;
    const { tags, ...value } = saved.value;
    for (const tag of tags) revalidateTag(tag, { expire: 0 });
    return done(value);
  });
