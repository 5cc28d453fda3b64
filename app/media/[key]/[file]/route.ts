import { answerMedia } from '@/lib/storage/answer-media';

type Context = { params: Promise<{ key: string; file: string }> };

export const GET = async (request: Request, { params }: Context) => answerMedia(request, await params);
export const HEAD = GET;
