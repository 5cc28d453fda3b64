import { type Asked, json } from './ask';
import type { Statuses } from './row';
import { draftOf, type World } from './world';

/** To everyone but moderators the desk is not there. */
const desk = (moderators: number): Statuses => [401, 404, 404, 404, 404, moderators, moderators];
const page: Statuses = [307, 404, 404, 404, 404, 200, 200];

const row = (route: string, expect: Statuses, ask: (world: World) => Asked, method?: string) => ({
  route,
  expect,
  ask,
  method,
});

export const deskRoutes = [
  row('/[locale]/mod', [307, 307, 307, 307, 307, 307, 307], () => ({ path: '/mod' })),
  row('/[locale]/mod/[queue]', page, () => ({ path: '/mod/open' })),
  row('/[locale]/mod/[queue]/[number]', page, ({ report }) => ({ path: `/mod/open/${report.number}` })),
  row('/[locale]/mod/jobs', [307, 404, 404, 404, 404, 404, 200], () => ({ path: '/mod/jobs' })),
  row('/[locale]/mod/members', page, () => ({ path: '/mod/members' })),
  row('/[locale]/mod/members/[handle]', page, ({ members }) => ({ path: `/mod/members/${members.owner.handle}` })),
  row('/[locale]/s/new', page, () => ({ path: '/s/new' })),
  row('/[locale]/s/[slug]/edit', page, ({ writing }) => ({ path: `/s/${writing.slug}/edit` })),
  row('/[locale]/s/[slug]/preview', page, ({ writing }) => ({ path: `/s/${writing.slug}/preview` })),
  row('/api/stories/[slug]', desk(200), ({ writing }) => ({ path: `/api/stories/${writing.slug}` })),
  row('/api/stories/find', desk(200), () => ({ path: '/api/stories/find?kind=claim&q=x' })),
  row(
    '/api/stories/[slug]/draft',
    desk(200),
    ({ writing }) => ({
      path: `/api/stories/${writing.slug}/draft`,
      ...json({ seen: 0, fields: draftOf('Other words') }),
    }),
    'PATCH',
  ),
  row('/[locale]/mod/claims', page, () => ({ path: '/mod/claims' })),
  row('/[locale]/mod/claims/[series]', page, ({ series }) => ({ path: `/mod/claims/${series.slug}` })),
  row('/[locale]/mod/[queue]/[number]', page, ({ first }) => ({ path: `/mod/first/${first.number}` })),
  row('/[locale]/mod/votes', page, () => ({ path: '/mod/votes' })),
  row('/[locale]/mod/votes/[ring]', page, ({ ring }) => ({ path: `/mod/votes/${ring.number}` })),
  row('/[locale]/mod/settings', page, () => ({ path: '/mod/settings' })),
  row('/api/moderation/queue/[queue]', desk(200), () => ({ path: '/api/moderation/queue/open' })),
  row('/api/moderation/evidence/[key]/[file]', desk(200), ({ decision: { picture } }) => ({
    path: `/api/moderation/evidence/${picture.key}/${picture.file}`,
  })),
  row(
    '/api/moderation/cases/[id]/claim',
    desk(200),
    ({ report }) => ({ path: `/api/moderation/cases/${report.id}/claim` }),
    'PUT',
  ),
  row(
    '/api/moderation/cases/[id]/claim',
    desk(409),
    ({ report }) => ({ path: `/api/moderation/cases/${report.id}/claim` }),
    'DELETE',
  ),
  row(
    '/api/moderation/decisions',
    desk(200),
    ({ report }) => ({
      path: '/api/moderation/decisions',
      ...json({ kind: 'remove', caseId: report.id, rule: 'spam', words: 'Reasons' }),
    }),
    'POST',
  ),
  row(
    '/api/moderation/decisions/bulk',
    desk(200),
    ({ report }) => ({
      path: '/api/moderation/decisions/bulk',
      ...json({ kind: 'remove', cases: [report.id], rule: 'spam', words: 'Reasons' }),
    }),
    'POST',
  ),
  row(
    '/api/moderation/decisions/bulk/undo',
    desk(404),
    ({ decision }) => ({ path: '/api/moderation/decisions/bulk/undo', ...json({ actions: [decision.id] }) }),
    'POST',
  ),
  // Only the moderator whose decision it is takes it back.
  row(
    '/api/moderation/decisions/[id]',
    desk(404),
    ({ decision }) => ({ path: `/api/moderation/decisions/${decision.id}` }),
    'DELETE',
  ),
  row(
    '/api/moderation/decisions/[id]/reversal',
    desk(200),
    ({ standing }) => ({ path: `/api/moderation/decisions/${standing.id}/reversal`, ...json({ words: 'A mistake' }) }),
    'POST',
  ),
  row(
    '/api/moderation/notes',
    desk(200),
    ({ report }) => ({ path: '/api/moderation/notes', ...json({ caseId: report.id, body: 'A word' }) }),
    'POST',
  ),
];
