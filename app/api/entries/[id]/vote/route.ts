import { env } from '@/env';
import { castVote, withdrawVote } from '@/features/votes/mutations';
import { answerMember } from '@/lib/api';
import { clientAddress } from '@/lib/client-address';
import { takingTurns } from '@/lib/turns';

type Context = { params: Promise<{ id: string }> };

// A rush of votes takes at most half of the connections to the database.
const turns = takingTurns(Math.ceil(env.DATABASE_POOL / 2), 30_000);

// Pages are not renewed by a vote (docs/decisions): counts come with the viewer's own state, and pages within a minute.
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => castVote(viewer, (await params).id, from(request.headers)), turns);

export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => withdrawVote(viewer, (await params).id), turns);

const from = (headers: Headers) => ({ address: clientAddress(headers), agent: headers.get('user-agent') ?? '' });
