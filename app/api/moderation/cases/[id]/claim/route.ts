import { claimInput } from '@/features/moderation/input';
import { claimCase, releaseCase } from '@/features/moderation/mutations/claim';
import { answerMember } from '@/lib/api';
import { refuse } from '@/lib/refusal';

type Context = { params: Promise<{ id: string }> };

const asked = async ({ params }: Context) => claimInput.safeParse({ caseId: (await params).id });

export const PUT = (request: Request, context: Context) =>
  answerMember(request, async ({ viewer }) => {
    const { data } = await asked(context);
    return data ? claimCase(viewer, data) : refuse('not_found');
  });

export const DELETE = (request: Request, context: Context) =>
  answerMember(request, async ({ viewer }) => {
    const { data } = await asked(context);
    return data ? releaseCase(viewer, data) : refuse('not_found');
  });
