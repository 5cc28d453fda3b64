import { ArrowLeft, Gavel, Undo2 } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { StatementView } from '../../queries/statement';
import { ruleName } from '../rule-name';
import { Consequences } from './consequences';
import { doneTo } from './done-to';
import { Evidence } from './evidence';
import { Quote } from './quote';

/** What was decided, about what, under which rule, in whose words, and what follows. */
export async function Statement({ statement }: { statement: StatementView }) {
  const t = await getTranslations('decisions');
  const locale = await pageLocale();
  const { title, at, rule, words, outcome } = statement;
  return (
    <>
      <p className="pt-4 md:pt-8">
        <Link
          href="/decisions"
          className="inline-flex min-h-11 items-center gap-1.5 text-meta text-ink-2 hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-4" strokeWidth={1.9} />
          {t('all')}
        </Link>
      </p>
      <p className="mt-2 flex flex-wrap gap-2">
        <span className="st st-pencil">
          <Gavel aria-hidden strokeWidth={1.9} />
          {t('decided', { date: formatDay(locale, at) })}
        </span>
        {outcome === 'reversed' && (
          <span className="st st-mat">
            <Undo2 aria-hidden strokeWidth={1.9} />
            {t('appeal_reversed')}
          </span>
        )}
      </p>
      <h1 className="mt-3 break-words text-[30px] leading-9 md:text-h1 md:leading-[2.75rem]">
        {t(`what_${doneTo(statement)}`, { title })}
      </h1>
      <Evidence statement={statement} />
      {rule && <Rule rule={rule} version={statement.rulesVersion} />}
      <section className="mt-8">
        <h2 className="text-h3">{t('wordsHeading')}</h2>
        <Quote>{words}</Quote>
      </section>
      <Consequences statement={statement} />
    </>
  );
}

async function Rule({ rule, version }: { rule: NonNullable<StatementView['rule']>; version: string }) {
  const t = await getTranslations('decisions');
  const rules = await getTranslations('rules');
  return (
    <section className="mt-8">
      <h2 className="text-h3">{await ruleName(rule)}</h2>
      <p className="mt-2 text-read text-ink-2">{rules(`${rule}.text`)}</p>
      <p className="mt-2 flex flex-wrap gap-x-4 text-meta text-ink-3">
        <span>{t('version', { date: formatDay(await pageLocale(), version) })}</span>
        <Link href={`/rules#${rule}`} className="lk">
          {t('readRule')}
        </Link>
      </p>
    </section>
  );
}
