import { getTranslations } from 'next-intl/server';
import { RelativeTime } from '@/components/ui/relative-time';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { SettingChange } from '../queries';
import { settingWords } from './setting-words';

/** Who changed what, the newest first. */
export async function SettingChanges({ changes }: { changes: SettingChange[] }) {
  const t = await getTranslations('siteSettings');
  const locale = await pageLocale();
  return (
    <section aria-labelledby="changes" className="mt-12">
      <h2 id="changes" className="text-h3">
        {t('changes')}
      </h2>
      {changes.length === 0 ? (
        <p className="mt-3 border-y py-5 text-ink-2">{t('noChanges')}</p>
      ) : (
        <ol className="mt-3 divide-y border-y">
          {changes.map(({ id, key, before, after, handle, createdAt }) => (
            <li key={id} className="py-2.5">
              <p>
                <b className="font-semibold">{t(`${key}.name`)}</b>
                {': '}
                {t('fromTo', { before: settingWords(t, before), after: settingWords(t, after) })}
              </p>
              <p className="text-meta text-ink-3">
                {handle ?? t('someone')} · <RelativeTime at={createdAt.toISOString()} locale={locale} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
