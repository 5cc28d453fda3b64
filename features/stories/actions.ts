'use server';

import { updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { formAction } from '@/lib/form-action';
import { type Locale, localPath } from '@/lib/i18n/locales';
import { publishStoryInput, restoreVersionInput, startStoryInput, storyInput } from './input';
import { deleteStory, type Published, publishStory, withdrawStory } from './mutations/publish';
import { restoreVersion } from './mutations/save';
import { startStory } from './mutations/start';

export const startStoryAction = formAction(startStoryInput, (input, { viewer }) => startStory(viewer, input), {
  after: async ({ slug }, { locale }) => redirect(localPath(locale, `/s/${slug}/edit`)),
});

export const publishStoryAction = formAction(publishStoryInput, (input, { viewer }) => publishStory(viewer, input), {
  after: renew,
});

export const withdrawStoryAction = formAction(storyInput, (input, { viewer }) => withdrawStory(viewer, input), {
  after: renew,
});

/** The editor begins anew with the version that was chosen. */
export const restoreVersionAction = formAction(
  restoreVersionInput,
  (input, { viewer }) => restoreVersion(viewer, input),
  { after: async (_saved, { locale }) => (await words(locale))('restored') },
);

export const deleteStoryAction = formAction(storyInput, (input, { viewer }) => deleteStory(viewer, input), {
  after: async (_gone, { locale }) => redirect(localPath(locale, '/s/new')),
});

async function renew({ tags, state }: Published, { locale }: { locale: Locale }): Promise<string> {
  for (const tag of tags) updateTag(tag);
  const said = { draft: 'withdrawn', scheduled: 'scheduled', published: 'published', removed: 'isRemoved' } as const;
  return (await words(locale))(said[state]);
}

const words = (locale: Locale) => getTranslations({ locale, namespace: 'editor' });
