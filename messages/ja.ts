import frame from './frame/ja';
import accounts from './ja/accounts.json';
import characters from './ja/characters.json';
import claims from './ja/claims.json';
import clientComments from './ja/client-comments.json';
import clientPhotos from './ja/client-photos.json';
import curate from './ja/curate.json';
import decisions from './ja/decisions.json';
import editor from './ja/editor.json';
import entries from './ja/entries.json';
import errors from './ja/errors.json';
import fields from './ja/fields.json';
import filters from './ja/filters.json';
import galleries from './ja/galleries.json';
import jobs from './ja/jobs.json';
import log from './ja/log.json';
import mail from './ja/mail.json';
import members from './ja/members.json';
import moderation from './ja/moderation.json';
import photos from './ja/photos.json';
import picks from './ja/picks.json';
import ranking from './ja/ranking.json';
import refusals from './ja/refusals.json';
import reports from './ja/reports.json';
import requests from './ja/requests.json';
import rings from './ja/rings.json';
import rules from './ja/rules.json';
import series from './ja/series.json';
import shell from './ja/shell.json';
import siteSettings from './ja/site-settings.json';
import staff from './ja/staff.json';
import stories from './ja/stories.json';
import suggest from './ja/suggest.json';
import upload from './ja/upload.json';

/** Every sentence of the interface, by namespace. `client` holds the few that scripts on public pages say. */
export default {
  accounts,
  characters,
  claims,
  curate,
  decisions,
  editor,
  entries,
  errors,
  fields,
  galleries,
  jobs,
  filters,
  log,
  mail,
  members,
  moderation,
  photos,
  picks,
  ranking,
  refusals,
  reports,
  requests,
  rings,
  rules,
  series,
  shell,
  staff,
  siteSettings,
  suggest,
  stories,
  upload,
  client: { ...frame, comments: clientComments, photos: clientPhotos },
};
