'use client';

import NextLink from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '@/lib/i18n/format';
import { localPath } from '@/lib/i18n/locales';
import type { CaseView } from '../../queries/case';
import type { Alike } from './alike-boxes';
import { AppealForm } from './appeal-form';
import { AskForm } from './ask-form';
import { ClaimButton } from './claim-button';
import { DecisionForm } from './decision-form';
import { RequestForm } from './request-form';
import { TakeBackForm } from './take-back-form';
import type { Templates } from './templates';

export type Decided = Pick<
  CaseView,
  | 'id'
  | 'number'
  | 'kind'
  | 'state'
  | 'subjectKind'
  | 'holder'
  | 'isMine'
  | 'ownDecision'
  | 'rule'
  | 'answerDueAt'
  | 'lookedAgain'
  | 'reversible'
> & { isWithdrawn: boolean };
type Props = {
  found: Decided;
  /** Whom it is about. */
  handle: string | null;
  templates: Templates;
  /** What somebody asked for. */
  asked: { isHidden: boolean; lead: number | null; alike: Alike[] } | null;
  /** In which a question is to be answered. */
  days: number;
  back: string;
};

/** What can be done about a case, by whoever has it. */
export function DecisionPanel({ found, handle, templates, asked, days, back }: Props) {
  const t = useTranslations('moderation');
  const [asking, setAsking] = useState(false);
  const mayAsk = handle !== null && found.answerDueAt === null && ['report', 'first', 'held'].includes(found.kind);
  const locale = useLocale();
  const { id, state, kind, isMine, holder, ownDecision, lookedAgain, reversible } = found;
  if (state === 'closed') {
    return (
      <Aside action={reversible && <TakeBackForm action={reversible} />}>
        {t(found.isWithdrawn ? 'withdrawn' : 'closed')}
        {lookedAgain !== null && (
          <>
            {' '}
            <NextLink href={localPath(locale, `${back}/${lookedAgain}`)} className="lk">
              {t('lookedAgain', { number: formatNumber(locale, lookedAgain) })}
            </NextLink>
          </>
        )}
      </Aside>
    );
  }
  if (asked?.lead) return <Aside>{t('withLead', { number: String(asked.lead) })}</Aside>;
  if (ownDecision) return <Aside>{t('ownDecision')}</Aside>;
  if (!isMine) {
    return (
      <Aside action={holder ? null : <ClaimButton caseId={id} />}>
        {holder ? t('takenBy', { handle: holder }) : t('takeFirst')}
      </Aside>
    );
  }
  return (
    <Frame>
      {kind === 'appeal' ? (
        <AppealForm found={found} back={back} />
      ) : asked ? (
        <RequestForm {...{ found, handle, templates, back }} isHidden={asked.isHidden} alike={asked.alike} />
      ) : asking && handle ? (
        <AskForm {...{ found, handle, days, back }} onCancel={() => setAsking(false)} />
      ) : (
        <DecisionForm {...{ found, handle, templates, back }} onAsk={mayAsk ? () => setAsking(true) : null} />
      )}
    </Frame>
  );
}

function Aside({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <Frame>
      <div className="px-4 py-5 md:px-6">
        <p className="text-ink-2">{children}</p>
        {action && <div className="mt-4">{action}</div>}
      </div>
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const t = useTranslations('moderation');
  return (
    <section aria-label={t('decide')} className="border-t bg-paper xl:border-l xl:border-t-0">
      {children}
    </section>
  );
}
