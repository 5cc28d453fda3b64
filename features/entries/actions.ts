'use server';

import { updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import { formAction } from '@/lib/form-action';
import { localPath } from '@/lib/i18n/locales';
import { createInput, entryInput } from './input';
import { createDraft as create } from './mutations/create-draft';
import { deleteEntry } from './mutations/delete-entry';
import { publishEntry } from './mutations/publish';
import { unpublishEntry } from './mutations/unpublish';

/** Starts a draft and goes to it. */
export const startDraft = formAction(createInput, (input, { viewer }) => create(viewer, input), {
  after: async ({ publicId }, { locale }) => redirect(localPath(locale, `/upload/${publicId}`)),
});

/** Shows the entry to everyone and goes to its page, or to where its maker sees that it waits. */
export const publish = formAction(entryInput, ({ entry }, { viewer }) => publishEntry(viewer, entry), {
  after: async ({ publicId, slug, state, tags }, { locale }) => {
    for (const tag of tags) updateTag(tag);
    return redirect(localPath(locale, state === 'waiting' ? `/upload/${publicId}` : `/e/${publicId}/${slug}`));
  },
});

export const unpublish = formAction(entryInput, ({ entry }, { viewer }) => unpublishEntry(viewer, entry), {
  after: async ({ tags }) => {
    for (const tag of tags) updateTag(tag);
    return undefined;
  },
});

/** Deletes the entry with its photos, votes and comments, for good, and goes back to the list of drafts. */
export const remove = formAction(entryInput, ({ entry }, { viewer }) => deleteEntry(viewer, entry), {
  after: async ({ tags }, { locale }) => {
    for (const tag of tags) updateTag(tag);
    return redirect(localPath(locale, '/upload'));
  },
});
