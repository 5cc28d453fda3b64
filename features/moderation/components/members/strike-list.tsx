import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Dossier } from '../../queries/dossier';

type Strike = Dossier['strikes'][number];

/** Every strike with its points, its rule, and until when it counts or why it does not. */
export async function StrikeList({ strikes }: { strikes: Strike[] }) {
  const t = await getTranslations('staff');
  const rules = await getTranslations('rules');
  const locale = await pageLocale();
  const day = (date: Date) => formatDay(locale, date);
  const fate = ({ revokedAt, expiresAt }: Strike) => {
    if (revokedAt) return t('revoked', { date: day(revokedAt) });
    return t(expiresAt > new Date() ? 'until' : 'over', { date: day(expiresAt) });
  };
  return (
    <section>
      <h2 className="text-h3">{t('strikes')}</h2>
      {strikes.length === 0 && <p className="mt-2 text-ink-2">{t('noStrikes')}</p>}
      <ul className="mt-2 divide-y">
        {strikes.map((strike) => (
          <li key={strike.id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span>
              <span className="font-semibold">{t('points', { count: strike.points })}</span>
              {strike.rule && ` · ${rules(`${strike.rule}.name`)}`}
            </span>
            <span className="text-meta text-ink-3">
              {day(strike.createdAt)}, {fate(strike)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
