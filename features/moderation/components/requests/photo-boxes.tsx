import { useTranslations } from 'next-intl';
import { photoUrl } from '@/features/photos/view';
import type { ReportedPhoto } from '../../queries/reportable';

type Props = { photos: ReportedPhoto[]; chosen: string[]; blurred: boolean; hint?: string; error?: string };

/** Any number of the photos of an entry, by their codes. A blurred picture shows once it is chosen. */
export function PhotoBoxes({ photos, chosen, blurred, hint, error }: Props) {
  const t = useTranslations('requests');
  const described = [hint ? 'photos-hint' : '', error ? 'photos-error' : ''].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined}>
      <legend className="mb-1.5 font-semibold">{t('photos')}</legend>
      {hint && (
        <p id="photos-hint" className="mb-2 text-meta text-ink-3">
          {hint}
        </p>
      )}
      {error && (
        <p id="photos-error" className="mb-2 text-meta font-semibold text-pencil-text">
          {error}
        </p>
      )}
      <div className="grid grid-cols-2 gap-2 min-[22rem]:grid-cols-3 sm:grid-cols-4">
        {photos.map(({ key, code, alt, widths }) => (
          <label
            key={key}
            className="group min-h-11 cursor-pointer rounded-control border bg-surface p-1.5 has-checked:border-mat has-checked:bg-mat-soft"
          >
            <span className="ph block aspect-[4/5]">
              <img
                src={photoUrl(key, widths.find((width) => width >= 320) ?? widths[0] ?? 160, 'webp')}
                alt=""
                width={160}
                height={200}
                loading="lazy"
                decoding="async"
                className={blurred ? 'blur-lg group-has-checked:blur-none' : undefined}
              />
            </span>
            <span className="mt-1 flex min-h-8 items-center gap-2 px-1">
              <input
                type="checkbox"
                name="photos"
                value={key}
                defaultChecked={chosen.includes(key)}
                aria-label={alt ? t('photoOf', { code, alt }) : t('photo', { code })}
                aria-invalid={error ? true : undefined}
                className="size-4 accent-mat"
              />
              <span aria-hidden className="text-meta font-semibold tabular-nums">
                {code}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
