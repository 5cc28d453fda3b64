import 'server-only';
import { withheldStorage } from '@/lib/storage/photos';
import { isStored } from '@/lib/storage/storage';

const guarded = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Answers with a picture that is not served to everyone, or with 404 for null and for what is not there. */
export async function withheldPicture(asked: { key: string; file: string } | null): Promise<Response> {
  const isPicture = asked && isStored(asked.key, asked.file) && asked.file.endsWith('.webp');
  const bytes = isPicture ? await withheldStorage.read(asked.key, asked.file) : null;
  if (!bytes) return new Response(null, { status: 404, headers: guarded });
  return new Response(new Uint8Array(bytes), { headers: { ...guarded, 'Content-Type': 'image/webp' } });
}
