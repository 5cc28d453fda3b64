/** Pages of the desk that are no queues. */
const places = [
  { name: 'members', path: '/mod/members' },
  { name: 'votes', path: '/mod/votes' },
  { name: 'claims', path: '/mod/claims' },
  { name: 'stories', path: '/s/new' },
  { name: 'picks', path: '/mod/picks' },
  { name: 'settings', path: '/mod/settings' },
  { name: 'jobs', path: '/mod/jobs', adminsOnly: true },
  { name: 'log', path: '/log' },
] as const;

export const placesFor = (isAdmin: boolean) => places.filter((place) => isAdmin || !('adminsOnly' in place));
