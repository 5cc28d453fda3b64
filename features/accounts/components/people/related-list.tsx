import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Relation } from '../../relate';
import type { RelatedList as List } from '../../sight/out-of-sight';
import { Swatch } from '../swatch';
import { EndRelation } from './end-relation';

type Props = { relation: Relation; list: List };

/** Whom a member blocked or muted, and the way back. Those who are blocked are not linked: their page is not there. */
export async function RelatedList({ relation, list: { people, next } }: Props) {
  const t = await getTranslations('accounts.peopleList');
  const locale = await pageLocale();
  return (
    <section className="py-6" aria-labelledby={relation}>
      <h3 id={relation} className="text-h4">
        {t(`${relation}s`)}
      </h3>
      <p className="mt-0.5 text-ink-2">{t(`${relation}sLead`)}</p>
      {people.length === 0 ? (
        <p className="mt-4 text-ink-3">{t(`${relation}sNone`)}</p>
      ) : (
        <ul className="mt-4 divide-y border-y">
          {people.map(({ id, handle, avatarKey, since }) => (
            <li key={id} className="flex min-h-14 items-center gap-3 py-1.5">
              <Swatch handle={handle} size={32} avatarKey={avatarKey} />
              <span className="min-w-0 flex-1 leading-5">
                {relation === 'mute' ? (
                  <Link href={`/@${handle}`} className="break-words font-semibold hover:underline">
                    {handle}
                  </Link>
                ) : (
                  <span className="break-words font-semibold">{handle}</span>
                )}
                <span className="block text-meta text-ink-3">{t('since', { date: formatDay(locale, since) })}</span>
              </span>
              <EndRelation handle={handle} relation={relation} />
            </li>
          ))}
        </ul>
      )}
      {next && (
        <p className="mt-4">
          <Link href={`/settings/people?${relation}s=${next}`} className="btn btn-line">
            {t('more')}
          </Link>
        </p>
      )}
    </section>
  );
}
