'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { ActionKind, RuleId } from '@/db/schema';
import { knownAfterDays } from '@/features/comments/policy';
import { ChoiceChips } from '../choice-chips';
import { usualKind } from '../deciding-kinds';
import { RuleChoice } from '../rule-choice';
import { WordsField } from '../words-field';
import type { TogetherKind } from './common';
import type { LeftCase } from './left-cases';
import { useDecideMany } from './use-decide-many';

type Props = {
  cases: string[];
  actions: ActionKind[];
  /** Those of the actions that have a rule and words. */
  kinds: TogetherKind[];
  rules: RuleId[];
  onDecided: (left: LeftCase[]) => void;
};

const withoutStrike: TogetherKind[] = ['send_back', 'hold'];
const points = ['0', '1', '2', '3'] as const;

/** One rule, one decision and one set of words. */
export function TogetherForm({ cases, actions, kinds, rules, onDecided }: Props) {
  const t = useTranslations('moderation');
  const first = rules[0] ?? 'spam';
  const [rule, setRule] = useState<RuleId>(first);
  const [kind, setKind] = useState(usual(first, kinds));
  const [strikePoints, setStrikePoints] = useState<(typeof points)[number]>('0');
  const [words, setWords] = useState(t(`templates.${first}`));
  const { decide, errors, busy } = useDecideMany(onDecided);
  const mild = actions.includes('approve') ? 'approve' : actions.includes('keep') ? 'keep' : null;

  function chooseRule(next: RuleId) {
    begin(next, usual(next, kinds));
    setRule(next);
  }

  function begin(nextRule: RuleId, nextKind: TogetherKind) {
    if (words === t(beginning(rule, kind))) setWords(t(beginning(nextRule, nextKind)));
    setKind(nextKind);
  }

  function carryOut(event: FormEvent) {
    event.preventDefault();
    const decision = { kind, cases, rule, words };
    void decide(withoutStrike.includes(kind) ? decision : { ...decision, strikePoints: Number(strikePoints) });
  }

  return (
    <form onSubmit={carryOut} noValidate className="mt-5 space-y-5 px-4 md:px-6">
      {mild && (
        <button
          type="button"
          data-key="e"
          className={`btn w-full ${mild === 'approve' ? 'btn-mat' : 'btn-line'}`}
          aria-disabled={busy || undefined}
          onClick={() => void decide({ kind: mild, cases, words: '' })}
        >
          {t(mild === 'approve' ? 'approveAll' : 'keepAll')} <kbd className="bg-transparent! text-current!">E</kbd>
        </button>
      )}
      {kinds.length > 0 && (
        <>
          <RuleChoice rules={rules} chosen={rule} onChoose={chooseRule} />
          <ChoiceChips
            legend={t('whatToDo')}
            hint={
              kind === 'hold'
                ? t('holdHint')
                : kind === 'limit_comments'
                  ? t('limitHint', { days: knownAfterDays })
                  : undefined
            }
            options={kinds}
            chosen={kind}
            onChoose={(next) => begin(rule, next)}
            label={(one) => t(`do.${one}`)}
            keyed={{ option: 'hold', key: 'h' }}
          />
          {!withoutStrike.includes(kind) && (
            <ChoiceChips
              legend={t('strike')}
              hint={`${t('strikeHint')} ${t('bulkStrikeHint')}`}
              options={points}
              chosen={strikePoints}
              onChoose={setStrikePoints}
              label={(one) => one}
            />
          )}
          <WordsField label={t('bulkRead')} value={words} error={errors.fields.words} onChange={setWords} />
        </>
      )}
      <p role="alert" className="text-meta font-semibold text-pencil-text empty:hidden">
        {errors.message}
      </p>
      {kinds.length > 0 && (
        <button
          type="submit"
          data-key="enter"
          className={`btn w-full ${kind === 'warn' || withoutStrike.includes(kind) ? 'btn-ink' : 'btn-pencil'}`}
          aria-disabled={busy || undefined}
        >
          {busy ? t('deciding') : `${t(`carryOut.${kind}`)} (${cases.length})`}{' '}
          <kbd className="bg-transparent! text-current!">⏎</kbd>
        </button>
      )}
      <p className="text-meta text-ink-3">{t('undoHint')}</p>
    </form>
  );
}

const usual = (rule: RuleId, kinds: TogetherKind[]): TogetherKind => {
  const one = usualKind(rule, kinds);
  return kinds.find((kind) => kind === one) ?? 'remove';
};

/** What the words begin as. */
const beginning = (rule: RuleId, kind: TogetherKind) => `templates.${kind === 'hold' ? kind : rule}` as const;
