import { revalidateTag } from 'next/cache';
import { isSigned, refreshInput, signatureHeader } from '@/lib/cache-refresh';

const maxLength = 32_768;

/** Our own worker and scripts say which pages are out of date. Nobody else can sign such a request. */
export async function POST(request: Request): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? Infinity) > maxLength) return new Response(null, { status: 413 });
  const body = await request.text();
  if (!isSigned(body, request.headers.get(signatureHeader))) return new Response(null, { status: 404 });
  const asked = refreshInput.safeParse(JSON.parse(body));
  if (!asked.success) return new Response(null, { status: 400 });
  for (const tag of asked.data.tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
