import accounts from './en/accounts.json';
import characters from './en/characters.json';
import claims from './en/claims.json';
import clientComments from './en/client-comments.json';
import clientPhotos from './en/client-photos.json';
import curate from './en/curate.json';
import decisions from './en/decisions.json';
import editor from './en/editor.json';
import entries from './en/entries.json';
import errors from './en/errors.json';
import fields from './en/fields.json';
import filters from './en/filters.json';
import galleries from './en/galleries.json';
import jobs from './en/jobs.json';
import log from './en/log.json';
import mail from './en/mail.json';
import members from './en/members.json';
import moderation from './en/moderation.json';
import photos from './en/photos.json';
import picks from './en/picks.json';
import ranking from './en/ranking.json';
import refusals from './en/refusals.json';
import reports from './en/reports.json';
import requests from './en/requests.json';
import rings from './en/rings.json';
import rules from './en/rules.json';
import series from './en/series.json';
import shell from './en/shell.json';
import siteSettings from './en/site-settings.json';
import staff from './en/staff.json';
import stories from './en/stories.json';
import suggest from './en/suggest.json';
import upload from './en/upload.json';
import frame from './frame/en';

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
