import { notFound } from 'next/navigation';
import { CaseDetail } from '@/features/moderation/components/desk/case-detail';
import { DecisionPanel } from '@/features/moderation/components/desk/decision-panel';
import { templatesFor } from '@/features/moderation/components/desk/templates';
import { getCase } from '@/features/moderation/queries/case';
import { getSettings } from '@/features/settings/queries';
import { getViewer } from '@/lib/viewer';

type Props = { params: Promise<{ queue: string; number: string }> };

export default async function CasePage({ params }: Props) {
  const { queue, number } = await params;
  const found = /^[1-9]\d{0,8}$/.test(number) ? await getCase(await getViewer(), Number(number)) : null;
  if (!found) notFound();
  const { id, kind, state, subjectKind, holder, isMine, ownDecision, member, rule, answerDueAt, asked } = found;
  const isWithdrawn = (kind === 'first' || asked !== null) && found.actions.length === 0;
  return (
    <div className="grid min-h-0 flex-1 xl:grid-cols-[minmax(0,1fr)_356px]">
      <CaseDetail found={found} queue={queue} />
      <DecisionPanel
        key={`${id}-${isMine}-${state}-${found.actions.length}`}
        found={{
          id,
          number: found.number,
          kind,
          state,
          subjectKind,
          holder,
          isMine,
          ownDecision,
          rule,
          answerDueAt,
          isWithdrawn,
          lookedAgain: found.lookedAgain,
          reversible: found.reversible,
        }}
        handle={member?.handle ?? null}
        templates={await templatesFor(found.locale)}
        asked={
          asked && {
            isHidden: asked.status === 'frozen',
            lead: asked.lead,
            alike: asked.alike.filter(({ state, isTaken }) => state === 'open' && !isTaken),
          }
        }
        days={(await getSettings()).daysToAnswer}
        back={`/mod/${queue}`}
      />
    </div>
  );
}
