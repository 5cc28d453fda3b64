'use client';

import { useTranslations } from 'next-intl';
import type { RuleId } from '@/db/schema';
import { ruleFor } from '../../rules';

type Props = { rules: RuleId[]; chosen: RuleId; onChoose: (rule: RuleId) => void };

/** Each rule with what is usually done under it, and its key. */
export function RuleChoice({ rules, chosen, onChoose }: Props) {
  const t = useTranslations('moderation');
  const say = useTranslations('rules');
  return (
    <fieldset>
      <legend className="font-semibold">{t('whichRule')}</legend>
      <div className="mt-2 space-y-0.5">
        {rules.map((id, nth) => (
          <label
            key={id}
            className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 has-focus-visible:outline-2 has-focus-visible:outline-focus md:min-h-9 ${id === chosen ? 'bg-mat-soft font-semibold' : 'hover:bg-quiet'}`}
          >
            <input
              type="radio"
              name="rule"
              value={id}
              data-key={nth + 1}
              checked={id === chosen}
              className="size-4 accent-mat"
              onChange={() => onChoose(id)}
            />
            <span className="min-w-0 flex-1">{say(`${id}.name`)}</span>
            <span className="text-meta font-normal text-ink-3">{t(`do.${ruleFor(id).usual}`)}</span>
            <kbd aria-hidden>{nth + 1}</kbd>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
