'use server';

import { updateTag } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { formAction } from '@/lib/form-action';
import { settingsTag } from './cache';
import { settingsInput } from './input';
import { changeSettings } from './mutations';

export const changeSettingsAction = formAction(settingsInput, (input, { viewer }) => changeSettings(viewer, input), {
  after: async ({ changed }, { locale }) => {
    updateTag(settingsTag);
    return (await getTranslations({ locale, namespace: 'siteSettings' }))('saved', { count: changed });
  },
});
