'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { ActionKind, RuleId } from '@/db/schema';
import { actionsOn, ruleFor, rulesAbout } from '../../rules';
import { ChoiceChips } from './choice-chips';
import { ClaimButton } from './claim-button';
import type { Decided } from './decision-panel';
import { RuleChoice } from './rule-choice';
import { useDecide } from './use-decide';
import { WordsField } from './words-field';

type Props = { found: Decided; handle: string | null; templates: Record<RuleId, string>; back: string };
type Kind = Exclude<ActionKind, 'keep' | 'uphold' | 'reverse'>;

const ratings = ['general', 'gore', 'horror', 'nudity', 'flashing'] as const;
const points = ['0', '1', '2', '3'] as const;
const spans = ['1', '3', '7', '30', '90', '365'] as const;

/** A rule, what to do, how far, and the words that the person concerned will read. */
export function DecisionForm({ found, handle, templates, back }: Props) {
  const t = useTranslations('moderation');
  const { id: caseId, number, kind: caseKind, subjectKind } = found;
  const rules = rulesAbout(subjectKind);
  const kinds = kindsFor(caseKind, subjectKind);
  const first = rules.find(({ id }) => id === found.rule)?.id ?? rules[0]?.id ?? 'spam';
  const [rule, setRule] = useState<RuleId>(first);
  const [kind, setKind] = useState<Kind>(usualFor(first, kinds));
  const [reach, setReach] = useState<'photo' | 'entry'>('photo');
  const [rating, setRating] = useState<(typeof ratings)[number]>('general');
  const [strikePoints, setStrikePoints] = useState<(typeof points)[number]>('0');
  const [days, setDays] = useState<(typeof spans)[number]>('7');
  const [words, setWords] = useState(templates[first]);
  const { decide, errors, busy } = useDecide(number, back);

  function chooseRule(next: RuleId) {
    // What the moderator has written is theirs; a template they did not touch follows the rule.
    if (words === templates[rule]) setWords(templates[next]);
    setRule(next);
    setKind(usualFor(next, kinds));
  }

  function carryOut(event: FormEvent) {
    event.preventDefault();
    const base = { kind, caseId, rule, words };
    if (kind === 'suspend') void decide({ ...base, days: Number(days) });
    else if (kind === 'ban') void decide(base);
    else {
      const more = {
        ...(kind === 'remove' && subjectKind === 'photo' && { reach }),
        ...(kind === 'rate' && { rating }),
      };
      void decide({ ...base, ...more, strikePoints: Number(strikePoints) });
    }
  }

  return (
    <form onSubmit={carryOut} noValidate>
      <div className="space-y-5 px-4 py-5 md:px-6">
        <RuleChoice rules={rules.map(({ id }) => id)} chosen={rule} onChoose={chooseRule} />
        <ChoiceChips
          legend={t('whatToDo')}
          options={kinds}
          chosen={kind}
          onChoose={setKind}
          label={(one) => t(`do.${one}`)}
        />
        {kind === 'remove' && subjectKind === 'photo' && (
          <ChoiceChips
            legend={t('howFar')}
            options={['photo', 'entry'] as const}
            chosen={reach}
            onChoose={setReach}
            label={(one) => t(one === 'photo' ? 'thisPhoto' : 'wholeEntry')}
          />
        )}
        {kind === 'rate' && (
          <ChoiceChips
            legend={t('newRating')}
            options={ratings}
            chosen={rating}
            onChoose={setRating}
            label={(one) => t(one)}
          />
        )}
        {kind === 'suspend' && (
          <ChoiceChips legend={t('days')} options={spans} chosen={days} onChoose={setDays} label={(one) => one} />
        )}
        {kind !== 'suspend' && kind !== 'ban' && handle && (
          <ChoiceChips
            legend={t('strike')}
            hint={t('strikeHint')}
            options={points}
            chosen={strikePoints}
            onChoose={setStrikePoints}
            label={(one) => one}
          />
        )}
        <WordsField
          label={handle ? t('willRead', { handle }) : t('willReadNobody')}
          value={words}
          error={errors.fields.words}
          onChange={setWords}
        />
      </div>
      <div className="space-y-2 border-t bg-paper px-4 py-4 md:px-6 xl:sticky xl:bottom-0">
        <p role="alert" className="text-meta font-semibold text-pencil-text empty:hidden">
          {errors.message}
        </p>
        <button
          type="submit"
          data-key="enter"
          className={`btn w-full ${kind === 'rate' || kind === 'warn' ? 'btn-ink' : 'btn-pencil'}`}
          aria-disabled={busy || undefined}
        >
          {busy ? t('deciding') : t(`carryOut.${kind}`)} <kbd className="bg-transparent! text-current!">⏎</kbd>
        </button>
        <div className="grid grid-cols-2 gap-2">
          <button
            type="button"
            data-key="e"
            className="btn btn-line btn-sm min-h-11"
            onClick={() => void decide({ kind: 'keep', caseId, words: '' })}
          >
            {t('keep')} <kbd>E</kbd>
          </button>
          <ClaimButton caseId={caseId} held />
        </div>
        <p className="pt-1 text-meta text-ink-3">{t('undoHint')}</p>
      </div>
    </form>
  );
}

const kindsFor = (caseKind: string, subjectKind: Decided['subjectKind']): Kind[] =>
  actionsOn[subjectKind].filter(
    (kind): kind is Kind => kind !== 'keep' && (caseKind !== 'review' || kind === 'suspend' || kind === 'ban'),
  );

function usualFor(rule: RuleId, kinds: Kind[]): Kind {
  const { usual } = ruleFor(rule);
  return kinds.find((kind) => kind === usual) ?? kinds[0] ?? 'warn';
}
