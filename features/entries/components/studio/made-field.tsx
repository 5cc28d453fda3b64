'use client';

import { useTranslations } from 'next-intl';
import type { Made } from '../../fields';
import { FieldError } from './field-error';
import { withShare } from './made';

const shares = ['handmade', 'bought', 'commissioned'] as const;

type Props = { made: Made | null; error?: string; onChange: (made: Made | null) => void };

/** Three shares that are always a hundred: what one gets, the others give. */
export function MadeField({ made, error, onChange }: Props) {
  const t = useTranslations('upload.made');
  if (!made) {
    return (
      <div>
        <span className="mb-1.5 block font-semibold">{t('label')}</span>
        <button
          type="button"
          className="btn btn-line"
          onClick={() => onChange({ handmade: 100, bought: 0, commissioned: 0 })}
        >
          {t('say')}
        </button>
      </div>
    );
  }
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{t('label')}</legend>
      <div className="space-y-1">
        {shares.map((name) => (
          <div key={name} className="grid grid-cols-[7.5rem_1fr_5.5rem] items-center gap-3">
            <label htmlFor={`made-${name}`}>{t(name)}</label>
            <input
              type="range"
              tabIndex={-1}
              aria-hidden="true"
              min={0}
              max={100}
              value={made[name]}
              className="h-11 w-full accent-mat"
              onChange={(event) => onChange(withShare(made, name, event.target.valueAsNumber))}
            />
            <span className="flex items-center gap-1">
              <input
                id={`made-${name}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={100}
                value={made[name]}
                className="field px-2! text-right tabular-nums"
                onChange={(event) => onChange(withShare(made, name, event.target.valueAsNumber))}
              />
              %
            </span>
          </div>
        ))}
      </div>
      <FieldError id="made-error">{error}</FieldError>
      <p className="mt-2 text-meta text-ink-3">{t('hint')}</p>
      <button type="button" className="btn btn-bare btn-sm -ml-2.5 min-h-11!" onClick={() => onChange(null)}>
        {t('leave_out')}
      </button>
    </fieldset>
  );
}
