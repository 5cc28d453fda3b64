import type { NextRequest } from 'next/server';
import { listEntries } from '@/features/entries/queries/lists';
import { isLocale } from '@/lib/i18n/locales';

/** A further page of a list, the same for everyone: `?list=/top/week&after=<cursor>&locale=en`. */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams;
  const locale = asked.get('locale');
  const page = await listEntries(asked.get('list') ?? '', asked.get('after'), isLocale(locale) ? locale : 'en');
  if (!page) return Response.json({ error: { code: 'not_found' } }, { status: 404 });
  return Response.json(page, { headers: { 'Cache-Control': 'public, max-age=0, s-maxage=60' } });
}
