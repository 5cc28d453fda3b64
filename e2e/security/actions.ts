import { randomUUID } from 'node:crypto';
import type { World } from './world';

export type ActionRow = {
  /** A page that holds the form: at any other, Next answers without calling the action. */
  page: (world: World) => string;
  /** What a person might well send. */
  form: (world: World) => Record<string, string>;
  /** Fields of the form that may be sent more than once. */
  several?: string[];
  /** What a stranger, another member or a suspended one may change with it: their own, at most. */
  mayChange?: string[];
};

const password = 'a long and unlikely sentence 73';
const entrance = (page: string, form: ActionRow['form'], mayChange: string[] = []): ActionRow => ({
  page: () => page,
  form,
  mayChange,
});
const studio = (form: ActionRow['form'] = ({ draft }) => ({ entry: draft.publicId })): ActionRow => ({
  page: ({ draft }) => `/upload/${draft.publicId}`,
  form,
});
const claims = (form: ActionRow['form']): ActionRow => ({ page: ({ series }) => `/mod/claims/${series.slug}`, form });
const inEditor = (form: ActionRow['form']): ActionRow => ({ page: ({ writing }) => `/s/${writing.slug}/edit`, form });

/** Every server action of the build by its file and name. A test fails on an action that has no row here. */
export const actions: Record<string, ActionRow> = {
  'features/galleries/actions.ts#createGalleryAction': {
    page: () => '/g/new',
    form: ({ secret }) => ({ title: `Mine ${secret}`, slug: '' }),
  },
  // Only one's own entries can be sent in, and taken back.
  'features/galleries/actions.ts#submitEntryAction': {
    page: ({ gallery }) => `/g/${gallery.slug}/submit`,
    form: ({ gallery, processing }) => ({ slug: gallery.slug, entry: processing.publicId, words: 'Please' }),
  },
  'features/galleries/actions.ts#withdrawSubmissionAction': {
    page: ({ gallery }) => `/g/${gallery.slug}/submit`,
    form: ({ gallery, submission }) => ({ slug: gallery.slug, submission: submission.id }),
  },
  'features/accounts/actions.ts#joinAction': entrance(
    '/join',
    ({ secret }) => ({
      handle: `j${secret.slice(-10)}`,
      email: `j${secret.slice(-10)}@example.test`,
      password,
    }),
    ['pending_members', 'pgboss.job'],
  ),
  // The answer is the same for every handle and address.
  'features/accounts/actions.ts#askJoinMailAction': entrance(
    '/join',
    ({ members }) => ({ handle: members.owner.handle, email: members.owner.email ?? '' }),
    ['pgboss.job'],
  ),
  // With the link and without the password.
  'features/accounts/actions.ts#confirmJoinAction': {
    page: ({ joiner }) => `/join/confirm?token=${joiner.token}`,
    form: ({ joiner }) => ({ token: joiner.token, password }),
  },
  'features/accounts/actions.ts#signInAction': entrance('/sign-in', ({ members }) => ({
    login: members.owner.handle,
    password,
  })),
  // Ends the session of the browser that asks, and no other.
  'features/accounts/actions.ts#signOutAction': entrance('/settings/account', () => ({}), ['sessions']),
  'features/accounts/actions.ts#signOut': entrance('/', () => ({}), ['sessions']),
  'features/accounts/actions.ts#signOutEverywhereAction': entrance('/settings/account', () => ({}), ['sessions']),
  'features/accounts/actions.ts#verifyAction': entrance('/verify', () => ({ token: 'x'.repeat(43) })),
  'features/accounts/actions.ts#resendAction': entrance('/settings/account', () => ({}), ['pgboss.job']),
  // The answer is the same for every address: whether anyone has it is found out where the mail is made.
  'features/accounts/actions.ts#askResetAction': entrance(
    '/reset',
    ({ members }) => ({ email: members.owner.email ?? '' }),
    ['pgboss.job'],
  ),
  'features/accounts/actions.ts#resetAction': entrance('/reset', () => ({ token: 'x'.repeat(43), password })),
  'features/accounts/actions.ts#changePasswordAction': entrance('/settings/account', () => ({
    current: 'not the password',
    password,
  })),
  // A member's own profile; without the right handle form it changes nothing.
  'features/accounts/actions.ts#updateProfileAction': entrance(
    '/settings/profile',
    ({ secret }) => ({
      handle: `p${secret.slice(-10)}`,
      displayName: 'Changed',
      pronouns: '',
      home: '',
      bio: '',
      language: 'en',
    }),
    ['members'],
  ),
  'features/entries/actions.ts#startDraft': {
    page: () => '/upload',
    form: () => ({}),
    mayChange: ['entries', 'credits'],
  },
  'features/entries/actions.ts#publish': studio(),
  'features/entries/actions.ts#unpublish': studio(({ entry }) => ({ entry: entry.publicId })),
  'features/entries/actions.ts#remove': studio(({ entry }) => ({ entry: entry.publicId })),
  'features/series/actions.ts#addClaimAction': claims(({ appearance }) => ({
    ...{ appearance: appearance.id, speaker: 'Someone', statement: 'says so', statementJa: '', quotation: '' },
    ...{ statedOn: '2023-05-09', precision: 'day', sourceName: 'A paper', sourceUrl: 'https://x.test/' },
    ...{ tier: 'report', status: 'in_talks' },
  })),
  'features/series/actions.ts#markClaimAction': claims(({ claim }) => ({
    ...{ claim: claim.id, kind: 'disproved', by: 'none', words: 'A joke' },
  })),
  'features/series/actions.ts#unmarkClaimAction': claims(({ mark }) => ({ mark: mark.id })),
  'features/moderation/actions.ts#settleJobAction': {
    page: () => '/mod/jobs',
    form: () => ({ name: 'process-photo', job: randomUUID(), fate: 'discard' }),
  },
  'features/moderation/actions.ts#setRoleAction': {
    page: ({ members }) => `/mod/members/${members.owner.handle}`,
    form: ({ members }) => ({ handle: members.owner.handle, role: 'admin', words: 'Why not' }),
  },
  'features/moderation/actions.ts#staffNoteAction': {
    page: ({ members }) => `/mod/members/${members.owner.handle}`,
    form: ({ members }) => ({ handle: members.owner.handle, body: 'A note' }),
  },
  'features/moderation/votes/actions.ts#voidVotesAction': {
    page: ({ ring }) => `/mod/votes/${ring.number}`,
    form: ({ ring }) => ({ ring: String(ring.number), member: ring.memberId, rule: 'spam', words: 'The reasons' }),
    several: ['member'],
  },
  'features/moderation/votes/actions.ts#restoreVotesAction': {
    page: ({ ring }) => `/mod/votes/${ring.number}`,
    form: ({ ring }) => ({ action: ring.voidId, words: 'The reasons' }),
  },
  'features/moderation/votes/actions.ts#dismissRingAction': {
    page: ({ ring }) => `/mod/votes/${ring.number}`,
    form: ({ ring }) => ({ ring: String(ring.number), dismissed: 'yes' }),
  },
  'features/moderation/votes/actions.ts#lookForRingsAction': { page: () => '/mod/votes', form: () => ({}) },
  'features/stories/actions.ts#startStoryAction': {
    page: () => '/s/new',
    form: () => ({ title: 'A story', lang: 'en' }),
  },
  'features/stories/actions.ts#publishStoryAction': inEditor(({ writing }) => ({
    ...{ story: writing.slug, seen: '0', at: '' },
  })),
  'features/stories/actions.ts#withdrawStoryAction': inEditor(({ story }) => ({ story: story.slug })),
  'features/stories/actions.ts#restoreVersionAction': inEditor(({ writing, version }) => ({
    ...{ story: writing.slug, version: version.id, seen: '0' },
  })),
  'features/stories/actions.ts#deleteStoryAction': inEditor(({ writing }) => ({ story: writing.slug })),
  // Anyone may ask, also without an account and while suspended; nothing follows until the mailed link was followed.
  'features/moderation/requests/actions.ts#askBrakeAction': {
    page: ({ asked }) => `/photo-of-me?of=${asked.pictured.publicId}`,
    form: ({ asked, secret }) => ({
      ...{ entry: asked.pictured.publicId, photos: asked.picturedKey, standing: 'pictured', words: 'I said no' },
      email: `${secret.slice(-10)}@example.test`,
    }),
    mayChange: ['picture_requests', 'picture_request_photos', 'pgboss.job'],
  },
  'features/moderation/requests/actions.ts#askTakedownAction': {
    page: () => '/takedown',
    form: ({ asked, secret }) => ({
      ...{ standing: 'artist', name: 'Somebody', work: 'The drawing', words: '', declaration: 'on' },
      ...{ addresses: `/e/${asked.pictured.publicId}`, email: `${secret.slice(-10)}@example.test` },
    }),
    mayChange: ['picture_requests', 'picture_request_photos', 'pgboss.job'],
  },
  'features/moderation/requests/actions.ts#answerCaseAction': {
    page: ({ asked }) => `/decisions/asked/${asked.brakeCase.number}`,
    form: ({ asked }) => ({ number: String(asked.brakeCase.number), words: 'They agreed' }),
  },
  // With a link or a code that nobody was given.
  'features/moderation/requests/actions.ts#confirmRequestAction': {
    page: ({ asked }) => `/photo-of-me/confirm?token=${asked.links.brake}`,
    form: () => ({ token: 'x'.repeat(43) }),
  },
  'features/moderation/requests/actions.ts#withdrawRequestAction': {
    page: ({ asked }) => `/photo-of-me/${asked.codes.brake}`,
    form: () => ({ code: 'aaaa-aaaa-aaaa-aaaa' }),
  },
  // Anyone may report, also without an account and while suspended; it opens a case and has its picture copied.
  'features/moderation/actions.ts#reportAction': {
    page: ({ entry }) => `/report/entry/${entry.publicId}`,
    form: ({ entry }) => ({ kind: 'entry', id: entry.publicId, photo: '', rule: 'spam', words: 'Look at this' }),
    mayChange: ['cases', 'reports', 'pgboss.job'],
  },
  'features/moderation/actions.ts#answerAction': {
    page: ({ question }) => `/decisions/asked/${question.id}`,
    form: ({ question }) => ({ question: question.id, words: 'They did' }),
  },
  'features/settings/actions.ts#changeSettingsAction': {
    page: () => '/mod/settings',
    form: () => ({
      ...{
        seen: '00000000-0000-0000-0000-000000000000',
        firstEntriesWait: 'off',
        approvalsToTrust: '1',
        daysToTrust: '0',
      },
      ...{ removalWeight: '1', waitingBase: '3', approvalsPerPlace: '1', waitingLeast: '1', waitingMost: '10' },
      ...{ daysToAnswer: '7', daysVotesHeld: '3', votesADay: '200', votesADayNew: '60', votesAMaker: '30' },
    }),
  },
  'features/moderation/actions.ts#appealAction': {
    page: ({ decision }) => `/decisions/${decision.id}`,
    form: ({ decision }) => ({ action: decision.id, words: 'It was a mistake' }),
  },
};
