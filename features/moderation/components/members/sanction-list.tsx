import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Dossier } from '../../queries/dossier';

/** When they could read and not act, or not comment. */
export async function SanctionList({ sanctions }: { sanctions: Dossier['sanctions'] }) {
  const t = await getTranslations('staff');
  const locale = await pageLocale();
  const day = (date: Date) => formatDay(locale, date);
  return (
    <section>
      <h2 className="text-h3">{t('sanctions')}</h2>
      {sanctions.length === 0 && <p className="mt-2 text-ink-2">{t('noSanctions')}</p>}
      <ul className="mt-2 divide-y">
        {sanctions.map(({ id, scope, startsAt, endsAt, liftedAt }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className="font-semibold">{t(`scope.${scope}`)}</span>
            <span className="text-meta text-ink-3">
              {endsAt ? t('span', { from: day(startsAt), to: day(endsAt) }) : t('open', { from: day(startsAt) })}
              {liftedAt && `, ${t('lifted', { date: day(liftedAt) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
