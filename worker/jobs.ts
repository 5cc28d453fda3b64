import { sendAccountMail } from '@/features/accounts/account-mail';
import { accountMail, sweepAccounts } from '@/features/accounts/jobs';
import { sweepExpired } from '@/features/accounts/mutations/sessions';
import { tagsOf } from '@/features/entries/cache';
import { renewPicks } from '@/features/galleries/day-changed';
import { sendGalleryMail } from '@/features/galleries/gallery-mail';
import { dayChangedJob, galleryMailJob, publishDueJob, submissionDecidedJob } from '@/features/galleries/jobs';
import { publishDue } from '@/features/galleries/publish-due';
import { tellSubmission } from '@/features/galleries/tell-submission';
import { reconcileCounters } from '@/features/moderation/counters/reconcile';
import { sendDecisionMail } from '@/features/moderation/decision-mail';
import { keepEvidence } from '@/features/moderation/evidence';
import {
  decisionMailJob,
  keepEvidenceJob,
  lapseQuestionsJob,
  reconcileCountersJob,
  roleMailJob,
  sweepEvidenceJob,
  tellDecisionJob,
} from '@/features/moderation/jobs';
import { lapseQuestions } from '@/features/moderation/lapse';
import { brakeIsDue } from '@/features/moderation/requests/due';
import { brakeDueJob, requestMailJob, sweepRequestsJob } from '@/features/moderation/requests/jobs';
import { sendRequestMail } from '@/features/moderation/requests/mail';
import { sweepRequests } from '@/features/moderation/requests/sweep';
import { sendRoleMail } from '@/features/moderation/role-mail';
import { sweepEvidence } from '@/features/moderation/sweep-evidence';
import { tellDecision } from '@/features/moderation/tell';
import {
  deleteFilesJob,
  entryChangedJob,
  hashPhotosJob,
  makeAvifJob,
  placeFilesJob,
  processPhotoJob,
  sweepUploadsJob,
} from '@/features/photos/jobs';
import { deleteFiles, sweepUploads } from '@/features/photos/processing/clean-up';
import { hashPhotos } from '@/features/photos/processing/hash-photos';
import { makeAvif } from '@/features/photos/processing/make-avif';
import { placeFiles } from '@/features/photos/processing/place-files';
import { givePhotoUp, processPhoto } from '@/features/photos/processing/process-photo';
import { getEntryPlaces } from '@/features/photos/queries';
import { releaseStoryJob } from '@/features/stories/jobs';
import { releaseStory } from '@/features/stories/mutations/release';
import { findRingsJob, recountVotesJob, settleVotesJob, sweepTracesJob } from '@/features/votes/jobs';
import { recountVotes } from '@/features/votes/recount';
import { findRings } from '@/features/votes/rings/find';
import { settleDueVotes } from '@/features/votes/standing';
import { sweepTraces } from '@/features/votes/traces';
import { postTags, refreshTagsJob } from '@/lib/cache-refresh';
import { type Handler, handle } from '@/lib/queue-worker';
import { sweepLimits, sweepLimitsJob } from './sweep-limits';

/** Every background job of the product, with the work it stands for. */
export const handlers: Handler[] = [
  handle(accountMail, sendAccountMail),
  handle(sweepAccounts, sweepExpired),
  handle(processPhotoJob, processPhoto, givePhotoUp),
  handle(makeAvifJob, makeAvif),
  handle(deleteFilesJob, deleteFiles),
  handle(placeFilesJob, placeFiles),
  handle(sweepUploadsJob, sweepUploads),
  handle(hashPhotosJob, hashPhotos),
  handle(entryChangedJob, async ({ entryId }) => {
    const places = await getEntryPlaces(entryId);
    if (places) await postTags(tagsOf(places));
  }),
  handle(keepEvidenceJob, keepEvidence),
  handle(tellDecisionJob, tellDecision),
  handle(lapseQuestionsJob, lapseQuestions),
  handle(decisionMailJob, sendDecisionMail),
  handle(requestMailJob, sendRequestMail),
  handle(brakeDueJob, brakeIsDue),
  handle(sweepRequestsJob, sweepRequests),
  handle(sweepEvidenceJob, sweepEvidence),
  handle(roleMailJob, sendRoleMail),
  handle(publishDueJob, publishDue),
  handle(dayChangedJob, renewPicks),
  handle(submissionDecidedJob, tellSubmission),
  handle(galleryMailJob, sendGalleryMail),
  handle(releaseStoryJob, releaseStory),
  handle(recountVotesJob, recountVotes),
  handle(settleVotesJob, settleDueVotes),
  handle(sweepTracesJob, sweepTraces),
  handle(findRingsJob, findRings),
  handle(reconcileCountersJob, reconcileCounters),
  handle(refreshTagsJob, ({ tags }) => postTags(tags)),
  handle(sweepLimitsJob, sweepLimits),
];
