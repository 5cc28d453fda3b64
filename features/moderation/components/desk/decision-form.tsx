'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { RuleId } from '@/db/schema';
import { knownAfterDays } from '@/features/comments/policy';
import { leavesOpen, rulesAbout } from '../../rules';
import { ChoiceChips } from './choice-chips';
import { type DecidingKind, decidingKinds, usualKind } from './deciding-kinds';
import { DecisionBar } from './decision-bar';
import type { Decided } from './decision-panel';
import { RuleChoice } from './rule-choice';
import { ShowButton } from './show-button';
import type { Templates } from './templates';
import { useDecide } from './use-decide';
import { WordsField } from './words-field';

type Props = {
  found: Decided;
  handle: string | null;
  templates: Templates;
  back: string;
  onAsk: (() => void) | null;
};

const ratings = ['general', 'gore', 'horror', 'nudity', 'flashing'] as const;
const answers = ['yes', 'no'] as const;
const points = ['0', '1', '2', '3'] as const;
const withoutStrike: DecidingKind[] = ['suspend', 'ban', 'send_back', 'hold'];
const spans = ['1', '3', '7', '30', '90', '365'] as const;

/** A rule, what to do, how far, and the words that the person concerned will read. */
export function DecisionForm({ found, handle, templates, back, onAsk }: Props) {
  const t = useTranslations('moderation');
  const { id: caseId, number, kind: caseKind, subjectKind } = found;
  const rules = rulesAbout(subjectKind);
  const kinds = decidingKinds(caseKind, subjectKind);
  const first = rules.find(({ id }) => id === found.rule)?.id ?? rules[0]?.id ?? 'spam';
  const [rule, setRule] = useState<RuleId>(first);
  const [kind, setKind] = useState<DecidingKind>(usualKind(first, kinds));
  const [reach, setReach] = useState<'photo' | 'entry'>('photo');
  const [rating, setRating] = useState<(typeof ratings)[number]>('general');
  const [strikePoints, setStrikePoints] = useState<(typeof points)[number]>('0');
  const [minor, setMinor] = useState<(typeof answers)[number]>('yes');
  const [days, setDays] = useState<(typeof spans)[number]>('7');
  const [words, setWords] = useState(templates[first]);
  const { decide, errors, busy } = useDecide(number, back);
  const staysOpen = leavesOpen(caseKind, kind);
  const hint = staysOpen
    ? t('leavesOpen')
    : kind === 'hold'
      ? t('holdHint')
      : kind === 'limit_comments'
        ? t('limitHint', { days: knownAfterDays })
        : undefined;

  // What the moderator has written is theirs; a template they did not touch follows what they choose.
  function begin(next: Begun) {
    const begun = { rule, kind, minor };
    if (words === templates[beginning(begun)]) setWords(templates[beginning({ ...begun, ...next })]);
    if (next.rule) setRule(next.rule);
    if (next.kind) setKind(next.kind);
    if (next.minor) setMinor(next.minor);
  }

  function carryOut(event: FormEvent) {
    event.preventDefault();
    const base = { kind, caseId, rule, words };
    if (kind === 'suspend') void decide({ ...base, days: Number(days) });
    else if (kind === 'ban' || kind === 'send_back' || kind === 'hold') void decide(base);
    else {
      const more = {
        ...(kind === 'remove' && subjectKind === 'photo' && { reach }),
        ...(kind === 'rate' && { rating }),
        ...(kind === 'minor' && { minor: minor === 'yes' }),
      };
      void decide({ ...base, ...more, strikePoints: Number(strikePoints) }, [], staysOpen);
    }
  }

  return (
    <form onSubmit={carryOut} noValidate>
      {caseKind === 'held' && (
        <ShowButton
          busy={busy}
          label={t('showAgain')}
          hint={t('showAgainHint', { words: `“${templates.shown_again}”` })}
          onShow={() => void decide({ kind: 'lift', caseId, words: templates.shown_again })}
        />
      )}
      {caseKind === 'first' && (
        <ShowButton
          busy={busy}
          label={t('carryOut.approve')}
          hint={t('approveHint')}
          onShow={() => void decide({ kind: 'approve', caseId, words: '' })}
        />
      )}
      <div className="space-y-5 px-4 py-5 md:px-6">
        <RuleChoice
          rules={rules.map(({ id }) => id)}
          chosen={rule}
          onChoose={(next) => begin({ rule: next, kind: usualKind(next, kinds) })}
        />
        <ChoiceChips
          legend={t('whatToDo')}
          hint={hint}
          options={kinds}
          chosen={kind}
          // Nobody has reported a first entry under any rule yet.
          onChoose={(next) =>
            begin({ kind: next, ...(caseKind === 'first' && next === 'minor' && { rule: 'wrong_rating' }) })
          }
          label={(one) => t(`do.${one}`)}
          keyed={{ option: 'hold', key: 'h' }}
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
        {kind === 'minor' && (
          <ChoiceChips
            legend={t('minorOrNot')}
            hint={t('minorHint')}
            options={answers}
            chosen={minor}
            onChoose={(next) => begin({ minor: next })}
            label={(one) => t(one === 'yes' ? 'minorYes' : 'minorNo')}
          />
        )}
        {kind === 'suspend' && (
          <ChoiceChips legend={t('days')} options={spans} chosen={days} onChoose={setDays} label={(one) => one} />
        )}
        {!withoutStrike.includes(kind) && handle && (
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
      <DecisionBar
        caseId={caseId}
        kind={kind}
        busy={busy}
        message={errors.message}
        onKeep={
          caseKind === 'first' || caseKind === 'held' ? null : () => void decide({ kind: 'keep', caseId, words: '' })
        }
        onAsk={onAsk}
      />
    </form>
  );
}

type Begun = { rule?: RuleId; kind?: DecidingKind; minor?: (typeof answers)[number] };

/** With which words a moderator begins. */
const beginning = ({ rule, kind, minor }: Required<Begun>): keyof Templates =>
  kind === 'hold' ? kind : kind === 'minor' ? (minor === 'yes' ? 'minor' : 'not_minor') : rule;
