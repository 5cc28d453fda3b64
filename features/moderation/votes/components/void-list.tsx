import { getTranslations } from 'next-intl/server';
import { formatMoment } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { ruleName } from '../../components/rule-name';
import type { RingVoid } from '../queries/ring';
import { RestoreForm } from './restore-form';

/** What was voided here, and the way back. */
export async function VoidList({ voids }: { voids: RingVoid[] }) {
  const t = await getTranslations('rings');
  const locale = await pageLocale();
  if (voids.length === 0) return <p className="mt-2 text-ink-2">{t('noVoids')}</p>;
  return (
    <ul className="mt-3 divide-y border-y">
      {
        await Promise.all(
          voids.map(async ({ id, voter, moderator, votes, rule, words, createdAt, reversed }) => (
            <li key={id} className="py-3.5">
              <p className="font-semibold">{t('voidedOf', { count: votes, voter: voter ?? t('someone') })}</p>
              <p className="mt-0.5 text-meta text-ink-3">
                {moderator ?? t('someone')} · {formatMoment(locale, createdAt)} · {rule && (await ruleName(rule))}
              </p>
              <p className="mt-1 whitespace-pre-line break-words text-ink-2">{words}</p>
              {reversed ? (
                <p className="mt-1.5">
                  <span className="st st-mat">{t('takenBack')}</span>
                </p>
              ) : (
                <RestoreForm action={id} />
              )}
            </li>
          )),
        )
      }
    </ul>
  );
}
