'use client';

import { useTranslations } from 'next-intl';
import type { SensitiveKind } from '@/db/schema';
import { sensitiveKinds } from '../../fields';

type Change = { sensitive?: SensitiveKind | null; showsMinor?: boolean };
type Props = {
  sensitive: SensitiveKind | null;
  showsMinor: boolean;
  /** Moderators said that a minor is shown. */
  byModerator: boolean;
  error?: string;
  onChange: (change: Change) => void;
};

/** What readers are told before they see it. Each choice says what it is for. With a minor in it, it is for everyone. */
export function RatingField({ sensitive, showsMinor, byModerator, error, onChange }: Props) {
  const t = useTranslations('upload.rating');
  return (
    <fieldset aria-describedby={error ? 'rating-error' : undefined}>
      <legend className="mb-1.5 font-semibold">{t('label')}</legend>
      {error && (
        <p id="rating-error" className="mb-2 text-meta font-semibold text-pencil-text">
          {error}
        </p>
      )}
      <div className="space-y-2">
        {([null, ...sensitiveKinds] as const).map((kind) => {
          const name = kind ?? 'general';
          const isOn = sensitive === kind;
          const isClosed = showsMinor && kind !== null;
          return (
            <label
              key={name}
              className={`flex min-h-11 items-start gap-3 rounded-control border px-3 py-2.5 ${isOn ? 'border-mat bg-mat-soft' : 'bg-surface'} ${isClosed ? '' : 'cursor-pointer'}`}
            >
              <input
                type="radio"
                name="rating"
                checked={isOn}
                disabled={isClosed}
                aria-invalid={error && isOn ? true : undefined}
                onChange={() => onChange({ sensitive: kind })}
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
      <label className={`mt-3 flex min-h-11 items-start gap-3 ${byModerator ? '' : 'cursor-pointer'}`}>
        <input
          type="checkbox"
          // A copy that was kept in the browser before this was asked says nothing about it.
          checked={showsMinor === true}
          disabled={byModerator}
          className="mt-1 size-4 shrink-0 accent-mat"
          onChange={({ target: { checked } }) => onChange({ showsMinor: checked, ...(checked && { sensitive: null }) })}
        />
        <span>
          <span className="block font-semibold">{t('minor.name')}</span>
          <span className="block text-meta text-ink-2">{t(byModerator ? 'minor.byModerator' : 'minor.means')}</span>
        </span>
      </label>
    </fieldset>
  );
}
