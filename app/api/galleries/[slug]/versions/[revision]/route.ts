import { restoreInput } from '@/features/galleries/input';
import { restoreVersion } from '@/features/galleries/mutations/restore-version';
import { answerMember, readBody } from '@/lib/api';
import { refuse } from '@/lib/refusal';

type Context = { params: Promise<{ slug: string; revision: string }> };

const seenInput = restoreInput.pick({ seen: true });

/** Brings this version back as a new one. */
export const POST = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const body = await readBody(request, seenInput);
    if (!body.ok) return body;
    const { slug, revision } = await params;
    const wanted = restoreInput.safeParse({ ...body.value, revision: Number(revision) });
    return wanted.success ? restoreVersion(viewer, slug, wanted.data) : refuse('not_found');
  });
