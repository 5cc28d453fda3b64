'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { RuleId } from '@/db/schema';
import { rulesAbout } from '../../rules';
import { type Alike, AlikeBoxes } from './alike-boxes';
import { ChoiceChips } from './choice-chips';
import { ClaimButton } from './claim-button';
import type { Decided } from './decision-panel';
import { RuleChoice } from './rule-choice';
import type { Templates } from './templates';
import { useDecide } from './use-decide';
import { WordsField } from './words-field';

type Props = {
  found: Decided;
  handle: string | null;
  templates: Templates;
  back: string;
  /** Nobody sees the photo now. */
  isHidden: boolean;
  /** Other photos of the same request that are still to be decided. */
  alike: Alike[];
};
type Kind = 'remove' | 'lift' | 'keep';

const points = ['0', '1', '2', '3'] as const;

/** What somebody asked for goes, or it stays; both read why. Other photos of the request can be decided with it. */
export function RequestForm({ found, handle, templates, back, isHidden, alike }: Props) {
  const t = useTranslations('moderation');
  const { id: caseId, number, kind: caseKind } = found;
  const stays = caseKind === 'brake' ? 'lift' : 'keep';
  const rules = rulesAbout('photo').map(({ id }) => id);
  const [kind, setKind] = useState<Kind>('remove');
  const [rule, setRule] = useState<RuleId>(found.rule ?? 'no_permission');
  const [strikePoints, setStrikePoints] = useState<(typeof points)[number]>('0');
  const [misuse, setMisuse] = useState(false);
  const [also, setAlso] = useState<string[]>([]);
  const begun = templates[kind === 'remove' ? rule : kind];
  // What the moderator has written is theirs; until then the words follow what is chosen.
  const [written, setWritten] = useState<string | null>(null);
  const words = written ?? begun;
  const { decide, errors, busy } = useDecide(number, back);
  const named = (one: Kind) => t(one === 'lift' && !isHidden ? 'do.leave' : `do.${one}`);

  function carryOut(event: FormEvent) {
    event.preventDefault();
    const base = { kind, caseId, words };
    if (kind === 'remove') void decide({ ...base, rule, strikePoints: Number(strikePoints) }, also);
    else void decide({ ...base, ...(kind === 'lift' && { misuse }) }, also);
  }

  return (
    <form onSubmit={carryOut} noValidate>
      <div className="space-y-5 px-4 py-5 md:px-6">
        <ChoiceChips
          legend={t('whatToDo')}
          options={['remove', stays] as const}
          chosen={kind as 'remove' | typeof stays}
          onChoose={setKind}
          label={named}
        />
        {kind === 'remove' && <RuleChoice rules={rules} chosen={rule} onChoose={setRule} />}
        {kind === 'remove' && handle && (
          <ChoiceChips
            legend={t('strike')}
            hint={t('strikeHint')}
            options={points}
            chosen={strikePoints}
            onChoose={setStrikePoints}
            label={(one) => one}
          />
        )}
        {kind === 'lift' && (
          <label className="flex min-h-11 cursor-pointer items-start gap-3">
            <input
              type="checkbox"
              checked={misuse}
              className="mt-1 size-4 shrink-0 accent-mat"
              onChange={({ target }) => setMisuse(target.checked)}
            />
            <span>
              <span className="font-semibold">{t('misuse')}</span>
              <span className="block text-meta text-ink-3">{t('misuseHint')}</span>
            </span>
          </label>
        )}
        {alike.length > 0 && <AlikeBoxes alike={alike} chosen={also} onChoose={setAlso} />}
        <WordsField
          label={t('bothRead', { handle: handle ?? t('someone') })}
          value={words}
          error={errors.fields.words}
          onChange={setWritten}
        />
      </div>
      <div className="space-y-2 border-t bg-paper px-4 py-4 md:px-6 xl:sticky xl:bottom-0">
        <p role="alert" className="text-meta font-semibold text-pencil-text empty:hidden">
          {errors.message}
        </p>
        <button
          type="submit"
          data-key="enter"
          className={`btn w-full ${kind === 'remove' ? 'btn-pencil' : 'btn-ink'}`}
          aria-disabled={busy || undefined}
        >
          {busy ? t('deciding') : also.length > 0 ? t('carryOutAll', { count: also.length + 1 }) : named(kind)}{' '}
          <kbd className="bg-transparent! text-current!">⏎</kbd>
        </button>
        <div className="flex flex-wrap gap-2 *:flex-1">
          <button
            type="button"
            data-key="e"
            className="btn btn-line btn-sm min-h-11"
            onClick={() => setKind(kind === 'remove' ? stays : 'remove')}
          >
            {t('instead', { what: named(kind === 'remove' ? stays : 'remove') })} <kbd>E</kbd>
          </button>
          <ClaimButton caseId={caseId} held />
        </div>
        <p className="pt-1 text-meta text-ink-3">{t('undoHint')}</p>
      </div>
    </form>
  );
}
