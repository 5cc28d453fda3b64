import { openEvidence } from '@/features/moderation/pictures';
import { answerMember } from '@/lib/api';

type Context = { params: Promise<{ key: string; file: string }> };

export const GET = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => openEvidence(viewer, await params));
