'use client';

import { useTranslations } from 'next-intl';
import type { SensitiveKind } from '@/db/schema';
import { sensitiveKinds } from '../../fields';

type Props = { sensitive: SensitiveKind | null; onChange: (sensitive: SensitiveKind | null) => void };

/** What readers are told before they see it. Each choice says what it is for. */
export function RatingField({ sensitive, onChange }: Props) {
  const t = useTranslations('upload.rating');
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{t('label')}</legend>
      <div className="space-y-2">
        {([null, ...sensitiveKinds] as const).map((kind) => {
          const name = kind ?? 'general';
          const isOn = sensitive === kind;
          return (
            <label
              key={name}
              className={`flex min-h-11 cursor-pointer items-start gap-3 rounded-control border px-3 py-2.5 ${isOn ? 'border-mat bg-mat-soft' : 'bg-surface'}`}
            >
              <input
                type="radio"
                name="rating"
                checked={isOn}
                onChange={() => onChange(kind)}
                className="mt-1 size-4 accent-mat"
              />
              <span>
                <span className="block font-semibold">{t(`${name}.name`)}</span>
                <span className="block text-meta text-ink-2">{t(`${name}.means`)}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
