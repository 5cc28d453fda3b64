import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { StatusMark } from '@/features/series/components/timeline';
import { whenStated } from '@/features/series/when';
import { formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { EmbeddedClaim } from '../queries/embeds';

/** Beside a story about claims: where the adaptation stands that the first of them is about. */
export async function StoryRail({ claims }: { claims: EmbeddedClaim[] }) {
  const t = await getTranslations();
  const locale = await pageLocale();
  const [claim] = claims;
  if (!claim) return null;
  const setting = claims.find(({ setsStatus }) => setsStatus);
  const { status, title } = claim.appearance;
  return (
    <aside className="max-lg:hidden" aria-label={t('stories.whereItStands')}>
      <div className="sticky top-24 pt-14">
        <p className="lab">{t('stories.whereItStands')}</p>
        <p className="mt-1 font-semibold" lang="en">
          {title}
        </p>
        <p className="mt-2">
          <StatusMark status={status} label={t(`series.status_${status}`)} />
        </p>
        <dl className="mt-4 space-y-3 text-meta">
          {setting && (
            <div>
              <dt className="text-ink-3">{t('stories.since')}</dt>
              <dd>{whenStated(locale, setting, (day) => t('series.weekOf', { day }))}</dd>
            </div>
          )}
          <div>
            <dt className="text-ink-3">{t('stories.officialWord')}</dt>
            <dd>{t(claim.hasOfficial ? 'stories.someOfficial' : 'stories.noOfficial')}</dd>
          </div>
          <div>
            <dt className="text-ink-3">{t('stories.onFile')}</dt>
            <dd>
              <Link href={`/series/${claim.series}#claim-${claim.id}`} className="lk">
                {formatNumber(locale, claim.onFile)}
              </Link>
            </dd>
          </div>
        </dl>
      </div>
    </aside>
  );
}
