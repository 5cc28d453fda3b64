import { findCharacters } from '@/features/characters/queries/search';
import { answer } from '@/lib/api';
import { clientAddress } from '@/lib/client-address';
import { overLimit } from '@/lib/limits';
import { done } from '@/lib/refusal';

const perAddress = { name: 'characters', points: 120, seconds: 60 };

/** `?q=`: up to ten characters by name, other name or series, for fields that complete what is typed. */
export async function GET(request: Request): Promise<Response> {
  const response = await answer(request, async () => {
    const over = await overLimit(perAddress, clientAddress(request.headers));
    if (over) return over;
    return done({ characters: await findCharacters(new URL(request.url).searchParams.get('q') ?? '') });
  });
  if (response.ok) {
    response.headers.set('Cache-Control', 'public, max-age=60');
    response.headers.delete('Vary');
  }
  return response;
}
