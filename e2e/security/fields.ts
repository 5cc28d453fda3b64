import { linkCount } from '@/features/accounts/link-count';
import { definitions, settingKeys } from '@/features/settings/definitions';
import { json } from './ask';
import {
  address,
  base64,
  description,
  type Field,
  inBody,
  inBulk,
  inClaim,
  inDecision,
  inEntry,
  inFilters,
  inForm,
  inProposal,
  inUpload,
  note,
  path,
  sentence,
  webAddress,
} from './field-kinds';
import { galleryFields } from './gallery-fields';
import { requestFields } from './request-fields';
import { bodyOf, inQuotation, inStory, storyRuns } from './story-fields';

/** An id, a date: only what has its form is taken. */
const form = 'form';
/** Asks and writes nothing: "junk for a place in a list …" in headers.test.ts. */
const question = 'question';
/** The name of a file, which nobody types: the rest of a long one is left out. */
const cut = 'cut';

const onVotes = { feature: 'moderation/votes', as: 'moderator' } as const;

/** Every text in every schema of input. A test fails on one that has no row here, and on a row that is left over. */
export const fieldRows: Record<string, Field | typeof form | typeof question | typeof cut> = {
  'accounts/joinInput.handle': inForm('joinAction', 'handle', 30, { controls: 'refused' }),
  'accounts/joinInput.email': inForm('joinAction', 'email', 254, { text: address, controls: 'refused' }),
  'accounts/joinInput.password': inForm('joinAction', 'password', 200, { text: sentence, secret: true }),
  'accounts/joinInput.next': inForm('joinAction', 'next', 2_000, { text: path }),
  'accounts/askJoinMailInput.handle': inForm('askJoinMailAction', 'handle', 30, { controls: 'refused' }),
  'accounts/askJoinMailInput.email': inForm('askJoinMailAction', 'email', 254, { text: address, controls: 'refused' }),
  'accounts/confirmJoinInput.token': inForm('confirmJoinAction', 'token', 200, { controls: 'refused', secret: true }),
  'accounts/confirmJoinInput.password': inForm('confirmJoinAction', 'password', 200, {
    controls: 'refused',
    secret: true,
  }),
  'accounts/signInInput.login': inForm('signInAction', 'login', 254, { controls: 'refused' }),
  'accounts/signInInput.password': inForm('signInAction', 'password', 200, { controls: 'refused', secret: true }),
  'accounts/signInInput.next': inForm('signInAction', 'next', 2_000, { text: path, controls: 'refused' }),
  'accounts/askResetInput.email': inForm('askResetAction', 'email', 254, { text: address, controls: 'refused' }),
  'accounts/resetInput.token': inForm('resetAction', 'token', 200, { controls: 'refused', secret: true }),
  'accounts/resetInput.password': inForm('resetAction', 'password', 200, { controls: 'refused', secret: true }),
  'accounts/verifyInput.token': inForm('verifyAction', 'token', 200, { controls: 'refused' }),
  'accounts/changePasswordInput.current': inForm('changePasswordAction', 'current', 200, {
    controls: 'refused',
    secret: true,
  }),
  'accounts/changePasswordInput.password': inForm('changePasswordAction', 'password', 200, {
    controls: 'refused',
    secret: true,
  }),
  'accounts/profileInput.handle': inForm('updateProfileAction', 'handle', 30, { controls: 'refused' }),
  'accounts/profileInput.displayName': inForm('updateProfileAction', 'displayName', 50),
  'accounts/profileInput.pronouns': inForm('updateProfileAction', 'pronouns', 40),
  'accounts/profileInput.home': inForm('updateProfileAction', 'home', 80),
  'accounts/profileInput.bio': inForm('updateProfileAction', 'bio', 1_000),
  ...Object.fromEntries(
    Array.from({ length: linkCount }, (_, index): [string, Field][] => [
      [
        `accounts/profileInput.linkLabel${index}`,
        inForm('updateProfileAction', `linkLabel${index}`, 40, { beside: { [`linkUrl${index}`]: 'https://x.test' } }),
      ],
      [
        `accounts/profileInput.linkUrl${index}`,
        inForm('updateProfileAction', `linkUrl${index}`, 300, { text: webAddress }),
      ],
    ]).flat(),
  ),

  'entries/saveInput.fields.title': inEntry('title', 120, (title) => ({ title })),
  'entries/saveInput.fields.story': inEntry('story', 5_000, (story) => ({ story })),
  'entries/saveInput.fields.character(listed).slug': form,
  'entries/saveInput.fields.character(listed).design': form,
  'entries/saveInput.fields.character(proposed).name': inProposal('name', 120),
  'entries/saveInput.fields.character(proposed).seriesTitle': inProposal('seriesTitle', 200),
  'entries/saveInput.fields.character(proposed).sourceUrl': inProposal('sourceUrl', 500, webAddress),
  'entries/saveInput.fields.character(own).name': inEntry('character.name', 120, (name) => ({
    character: { kind: 'own', name },
  })),
  'entries/saveInput.fields.credits.name': inEntry('credits.0.name', 80, (name) => ({
    credits: [{ role: 'wig', name, isMember: false }],
  })),
  'entries/saveInput.fields.event': inEntry('event', 120, (event) => ({ event })),
  'entries/saveInput.fields.eventOn': form,
  'entries/saveInput.fields.tags': inEntry('tags.0', 40, (tag) => ({ tags: [tag] })),
  'entries/saveInput.fields.notes.on': form,
  'entries/saveInput.fields.notes.title': inEntry('notes.0.title', 120, (title) => ({ notes: [{ ...note, title }] })),
  'entries/saveInput.fields.notes.body': inEntry('notes.0.body', 5_000, (body) => ({ notes: [{ ...note, body }] })),
  'entries/saveInput.fields.notes.photo': form,
  'entries/entryInput.entry': form,
  'entries/createInput.character': form,
  'entries/createInput.design': form,
  'entries/publicId': form,
  'entries/filtersInput.tags': inFilters('tags'),
  'entries/filtersInput.words': inFilters('words'),
  'entries/findTagsInput.q': question,

  'comments/newCommentInput.body': inBody('body', 4_000, ({ entry }, body) => ({
    method: 'POST',
    path: `/api/entries/${entry.publicId}/comments`,
    ...json({ body }),
  })),
  'comments/newCommentInput.parentId': form,
  'comments/editCommentInput.body': inBody('body', 4_000, ({ comment }, body) => ({
    method: 'PATCH',
    path: `/api/comments/${comment.id}`,
    ...json({ body }),
  })),
  'comments/commentIdInput': form,
  'comments/commentsAfterInput.after': question,

  ...Object.fromEntries(
    Object.entries({
      keep: {},
      remove: { rule: 'spam' },
      hold: { rule: 'spam' },
      rate: { rule: 'wrong_rating', rating: 'gore' },
      lock_comments: { rule: 'spam' },
      limit_comments: { rule: 'spam' },
      warn: { rule: 'spam' },
      suspend: { rule: 'spam', days: 7 },
      ban: { rule: 'spam' },
      approve: {},
      send_back: { rule: 'spam' },
      ask: {},
      lift: {},
      minor: { rule: 'wrong_rating', minor: true },
      uphold: {},
      reverse: {},
    }).flatMap(([kind, more]): [string, Field | typeof form][] => [
      [`moderation/decisionInput(${kind}).words`, inDecision(kind, more)],
      [`moderation/decisionInput(${kind}).caseId`, form],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({
      keep: {},
      remove: { rule: 'spam' },
      hold: { rule: 'spam' },
      lock_comments: { rule: 'spam' },
      limit_comments: { rule: 'spam' },
      warn: { rule: 'spam' },
      approve: {},
      send_back: { rule: 'spam' },
    }).flatMap(([kind, more]): [string, Field | typeof form][] => [
      [`moderation/bulkInput(${kind}).words`, inBulk(kind, more)],
      [`moderation/bulkInput(${kind}).cases`, form],
    ]),
  ),
  'moderation/bulkUndoInput.actions': form,
  ...Object.fromEntries(
    ['entry', 'photo', 'comment', 'member', 'story', 'gallery', 'credit'].flatMap((kind) => [
      [`moderation/subjectInput(${kind}).id`, form],
      [`moderation/reportInput.subject(${kind}).id`, form],
    ]),
  ),
  ...requestFields,
  'moderation/reportInput.words': inForm('reportAction', 'words', 2_000, { feature: 'moderation', as: 'other' }),
  'moderation/appealInput.words': inForm('appealAction', 'words', 2_000, { feature: 'moderation' }),
  'moderation/appealInput.action': form,
  'moderation/answerInput.words': inForm('answerAction', 'words', 2_000, { feature: 'moderation' }),
  'moderation/answerInput.question': form,
  'settings/settingsInput.seen': form,
  ...Object.fromEntries(
    settingKeys
      .filter((key) => definitions[key].kind === 'number')
      .map((key) => [`settings/settingsInput.${key}`, form]),
  ),
  'moderation/noteInput.body': {
    ...inBody('body', 2_000, ({ report }, body) => ({
      method: 'POST',
      path: '/api/moderation/notes',
      ...json({ caseId: report.id, body }),
    })),
    as: 'moderator',
  },
  'moderation/noteInput.caseId': form,
  'moderation/claimInput.caseId': form,
  'moderation/jobInput.job': form,
  'moderation/jobInput.name': form,
  'moderation/roleInput.handle': form,
  'moderation/roleInput.words': inForm('setRoleAction', 'words', 2_000, { feature: 'moderation', as: 'admin' }),
  'moderation/staffNoteInput.handle': form,
  'moderation/staffNoteInput.body': inForm('staffNoteAction', 'body', 2_000, {
    feature: 'moderation',
    as: 'moderator',
  }),
  'moderation/undoInput.action': form,
  'moderation/takeBackInput.words': {
    ...inBody('words', 2_000, ({ standing }, words) => ({
      method: 'POST',
      path: `/api/moderation/decisions/${standing.id}/reversal`,
      ...json({ words }),
    })),
    as: 'moderator',
  },

  'moderation/votes/voidInput.ring': form,
  'moderation/votes/voidInput.vote': form,
  'moderation/votes/voidInput.member': form,
  'moderation/votes/voidInput.words': inForm('voidVotesAction', 'words', 2_000, onVotes),
  'moderation/votes/restoreInput.action': form,
  'moderation/votes/restoreInput.words': inForm('restoreVotesAction', 'words', 2_000, onVotes),
  'moderation/votes/dismissInput.ring': form,

  ...galleryFields,
  'stories/startStoryInput.title': inForm('startStoryAction', 'title', 120, { feature: 'stories', as: 'moderator' }),
  'stories/saveStoryInput.fields.title': inStory('title', 120, (title) => ({ title })),
  'stories/saveStoryInput.fields.standfirst': inStory('standfirst', 280, (standfirst) => ({ standfirst })),
  ...Object.fromEntries(
    ['cover', 'characters', 'series'].map((name) => [`stories/saveStoryInput.fields.${name}`, form]),
  ),
  ...Object.fromEntries(storyRuns.map(([at, field]) => [`stories/saveStoryInput.fields.body.${at}.text`, field])),
  ...Object.fromEntries(
    storyRuns.map(([at]) => [`stories/saveStoryInput.fields.body.${at}.marks(link).attrs.href`, form]),
  ),
  'stories/saveStoryInput.fields.body.content(quotation).attrs.source': inQuotation('source', 120),
  'stories/saveStoryInput.fields.body.content(quotation).attrs.url': inQuotation('url', 500, webAddress),
  'stories/saveStoryInput.fields.body.content(photo).attrs.caption': inStory(
    'body.content.0.attrs.caption',
    280,
    (caption) => bodyOf({ type: 'photo', attrs: { id: '0198c9e4-0000-7000-8000-000000000000', caption } }),
  ),
  ...Object.fromEntries(
    ['(entry).attrs.id', '(photo).attrs.id', '(gallery).attrs.slug', '(character).attrs.slug', '(claim).attrs.id']
      .concat('(appearance).attrs.series', '(appearance).attrs.slug')
      .map((at) => [`stories/saveStoryInput.fields.body.content${at}`, form]),
  ),
  'stories/publishStoryInput.story': form,
  'stories/publishStoryInput.at': form,
  'stories/publishStoryInput.correction': inForm('publishStoryAction', 'correction', 500, {
    feature: 'stories',
    as: 'moderator',
  }),
  'stories/storyInput.story': form,
  'stories/restoreVersionInput.story': form,
  'stories/restoreVersionInput.version': form,

  'series/newClaimInput.appearance': form,
  'series/newClaimInput.corrects': form,
  'series/newClaimInput.statedOn': form,
  'series/newClaimInput.speaker': inClaim('speaker', 120),
  'series/newClaimInput.statement': inClaim('statement', 280),
  'series/newClaimInput.statementJa': inClaim('statementJa', 280),
  'series/newClaimInput.quotation': inClaim('quotation', 200),
  'series/newClaimInput.sourceName': inClaim('sourceName', 120),
  'series/newClaimInput.sourceUrl': inClaim('sourceUrl', 500, webAddress),
  'series/markClaimInput.claim': form,
  'series/markClaimInput.by': form,
  'series/markClaimInput.words': inForm('markClaimAction', 'words', 500, { feature: 'series', as: 'moderator' }),
  'series/unmarkClaimInput.mark': form,

  'photos/uploadInput(entry).entry': form,
  'photos/uploadInput(entry).replaces': form,
  'photos/uploadInput(entry).filename': cut,
  'photos/uploadInput(entry).filetype': inUpload(
    ({ draft }) => `purpose ${base64('entry')},entry ${base64(draft.publicId)}`,
  ),
  'photos/uploadInput(avatar).filename': cut,
  'photos/uploadInput(avatar).filetype': inUpload(() => `purpose ${base64('avatar')}`),
  'photos/photoInput.photo': form,
  'photos/updatePhotoInput.photo': form,
  'photos/updatePhotoInput.alt': description(),
  'photos/describeInput.alt': description(),
  'photos/reorderInput.entry': form,
  'photos/reorderInput.photos.photo': form,
  'photos/orderInput.photos.photo': form,
  'votes/publicId': form,
  'votes/entryStatesInput.entries': question,
};
