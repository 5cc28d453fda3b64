import { getTranslations } from 'next-intl/server';
import type { Settings } from '../definitions';
import { groups } from '../groups';
import { settingWords } from './setting-words';

/** The same settings for moderators, who work by them and do not change them. */
export async function SettingsRead({ values }: { values: Settings }) {
  const t = await getTranslations('siteSettings');
  return (
    <>
      <p className="mt-4 max-w-read text-ink-2">{t('readOnly')}</p>
      {groups.map(({ id, keys }) => (
        <section key={id} aria-labelledby={`group-${id}`} className="mt-8">
          <h2 id={`group-${id}`} className="text-h3">
            {t(`group.${id}.name`)}
          </h2>
          <p className="mt-1 max-w-read text-ink-2">{t(`group.${id}.means`)}</p>
          <dl className="mt-3 divide-y border-y">
            {keys.map((key) => (
              <div key={key} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2.5">
                <dt className="min-w-0 flex-1 basis-64">{t(`${key}.name`)}</dt>
                <dd className="font-semibold tabular-nums">{settingWords(t, values[key])}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
