import { listMarked } from '@/features/accounts/sight/marked';
import { getFilters } from '@/features/entries/queries/filters';
import { viewerStyle } from '@/features/entries/viewer-style';
import { answer } from '@/lib/api';
import { done } from '@/lib/refusal';

// Kept by this one browser for a minute. Its address changes with the session and with each change by the member.
const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'private, max-age=60', Vary: 'Cookie' };

/** Style rules for what this viewer does not meet; empty for a visitor. Pages of members ask for it before they paint. */
export const GET = (request: Request) =>
  answer(request, async ({ viewer }) => {
    if (!viewer) return done(new Response('', { headers }));
    const [people, filters] = await Promise.all([listMarked(viewer.id), getFilters(viewer.id)]);
    return done(new Response(viewerStyle(people, filters), { headers }));
  });
