import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { ClaimView } from '../queries/appearances';
import { whenStated } from '../when';

type Props = { mark: NonNullable<ClaimView['mark']>; by: ClaimView['markedBy'] };

/** Why a claim does not count any more: which other one, or which words, say so, and since when it is marked. */
export async function ClaimMark({ mark, by }: Props) {
  const t = await getTranslations('series');
  const locale = await pageLocale();
  const { kind, words, createdAt } = mark;
  const other =
    by && t('byClaim', { speaker: by.speaker, when: whenStated(locale, by, (day) => t('weekOf', { day })) });
  return (
    <p className="mt-1 text-meta text-ink-2">
      <b className="font-semibold">{t(`mark_${kind}`)}</b>
      {other && ` ${other}`}
      {words && (
        <>
          {': '}
          <span lang="und">{words}</span>
        </>
      )}{' '}
      <span className="text-ink-3">({t('markedOn', { day: formatDay(locale, createdAt) })})</span>
    </p>
  );
}
