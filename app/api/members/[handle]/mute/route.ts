import { muteMember, unmuteMember } from '@/features/accounts/mutations/block';
import { answerMember } from '@/lib/api';

type Context = { params: Promise<{ handle: string }> };

export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => muteMember(viewer, (await params).handle));

export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => unmuteMember(viewer, (await params).handle));
