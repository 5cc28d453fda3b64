import { getTranslations } from 'next-intl/server';
import { knownAfterDays } from '@/features/comments/policy';
import { formatDay, formatMoment } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { StatementView } from '../../queries/statement';
import { doneTo } from './done-to';

/** What stays, whether it is a strike and for how long, and what one may not do until when. */
export async function Consequences({ statement }: { statement: StatementView }) {
  const t = await getTranslations('decisions');
  const ratings = await getTranslations('upload.rating');
  const { rating, votes, spans, outcome } = statement;
  const rated = ratings(`${(rating ?? 'general') as 'general'}.name`);
  return (
    <section className="mt-8">
      <h2 className="text-h3">{t('meansHeading')}</h2>
      <ul className="mt-2 list-disc space-y-1.5 pl-5 text-read text-ink-2">
        <li>
          {outcome === 'reversed'
            ? t('takenBack')
            : t(`stays_${doneTo(statement)}`, { votes: votes ?? 0, rating: rated, days: knownAfterDays })}
        </li>
        <li>{await strikeWords(statement)}</li>
        {
          await Promise.all(
            spans.map(async (span) => <li key={span.scope}>{await spanWords(span, statement.kind === 'ban')}</li>),
          )
        }
      </ul>
    </section>
  );
}

async function strikeWords({ strike }: StatementView): Promise<string> {
  const t = await getTranslations('decisions');
  if (!strike) return t('noStrike');
  const { points, expiresAt, counts } = strike;
  return counts ? t('strike', { points, date: formatDay(await pageLocale(), expiresAt) }) : t('strikeOver', { points });
}

async function spanWords({ scope, until, over }: StatementView['spans'][number], ban: boolean): Promise<string> {
  const t = await getTranslations('decisions');
  if (!until) return t(ban ? 'banned' : 'suspendedOpen');
  const name = scope === 'comments' ? 'muted' : 'suspended';
  return t(over ? `${name}Over` : name, { until: formatMoment(await pageLocale(), until) });
}
