'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { KindChoice as Choice, SensitiveKind } from '@/db/schema';
import { sensitiveKinds } from '../../fields';
import { type Filters, kindChoices } from '../../filters';

type Props = { kinds: Filters['kinds']; onChange: (kind: SensitiveKind, choice: Choice) => void };

/** For each sensitive kind: show, blur or hide. */
export function KindChoice({ kinds, onChange }: Props) {
  const t = useTranslations('filters');
  const id = useId();
  return (
    <div className="mt-4 divide-y border-y">
      {sensitiveKinds.map((kind) => (
        <fieldset key={kind} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
          <legend className="float-left min-w-44 flex-1 py-2.5 font-semibold">{t(`kind_${kind}`)}</legend>
          <div className="flex gap-2">
            {kindChoices.map((choice) => (
              <label
                key={choice}
                className="chip min-h-11! cursor-pointer has-checked:bg-mat-soft has-checked:font-semibold has-checked:text-mat-text has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
              >
                <input
                  type="radio"
                  name={`${id}-${kind}`}
                  value={choice}
                  checked={kinds[kind] === choice}
                  onChange={() => onChange(kind, choice)}
                  className="size-4 accent-mat"
                />
                {t(`choice_${choice}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
