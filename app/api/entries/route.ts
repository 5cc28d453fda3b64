import type { NextRequest } from 'next/server';
import { isHandleAcrossBlock } from '@/features/accounts/sight/in-block';
import { listOutOfSight } from '@/features/accounts/sight/out-of-sight';
import { parseListPath } from '@/features/entries/list-path';
import { listEntries } from '@/features/entries/queries/lists';
import { isLocale } from '@/lib/i18n/locales';
import { sessionCookie } from '@/lib/session-cookie';
import { getViewer } from '@/lib/viewer';

/**
 * A further page of a list: `?list=/top/week&after=<cursor>&locale=en`. It is the same for everyone, but for whose
 * entries a member does not meet.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams;
  const locale = asked.get('locale');
  const list = asked.get('list') ?? '';
  const page = await listEntries(list, asked.get('after'), isLocale(locale) ? locale : 'en');
  const viewer = request.cookies.has(sessionCookie) ? await getViewer() : null;
  const scope = parseListPath(list)?.scope;
  if (!page) return Response.json({ error: { code: 'not_found' } }, { status: 404 });
  if (!viewer) return Response.json(page, { headers: { 'Cache-Control': 'public, max-age=0, s-maxage=60' } });
  // As with a handle that nobody has.
  const gone = scope?.kind === 'member' && (await isHandleAcrossBlock(viewer.id, scope.handle));
  if (gone) return Response.json({ cards: [], next: null }, { headers: notKept });
  const people = await listOutOfSight(viewer.id);
  const absent = new Set([...people.gone, ...(scope?.kind === 'member' ? [] : people.muted)]);
  return Response.json({ ...page, cards: page.cards.filter(({ maker }) => !absent.has(maker)) }, { headers: notKept });
}

const notKept = { 'Cache-Control': 'private, no-store', Vary: 'Cookie' };
