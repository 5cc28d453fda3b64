import { useTranslations } from 'next-intl';
import { photoUrl } from '@/features/photos/view';
import type { ReportedPhoto } from '../../queries/reportable';

type Props = { photos: ReportedPhoto[]; chosen: string; blurred: boolean; hint?: string };

/** The whole entry, or one of its photos by its code. A blurred picture shows once it is chosen. */
export function PhotoChoice({ photos, chosen, blurred, hint }: Props) {
  const t = useTranslations('reports');
  return (
    <fieldset aria-describedby={hint ? 'photo-hint' : undefined}>
      <legend className="mb-1.5 font-semibold">{t('which')}</legend>
      {hint && (
        <p id="photo-hint" className="mb-2 text-meta text-ink-3">
          {hint}
        </p>
      )}
      <label className={`${box} flex items-center gap-3 px-3`}>
        <input type="radio" name="photo" value="" defaultChecked={chosen === ''} className="size-4 accent-mat" />
        {t('whole')}
      </label>
      <div className="mt-2 grid grid-cols-3 gap-2 sm:grid-cols-5">
        {photos.map(({ key, code, alt, widths }) => (
          <label key={key} className={`${box} group p-1.5`}>
            <span className="ph block aspect-[4/5]">
              <img
                src={photoUrl(key, widths.find((width) => width >= 320) ?? widths[0] ?? 160, 'webp')}
                alt={alt}
                width={160}
                height={200}
                loading="lazy"
                decoding="async"
                className={blurred ? 'blur-lg group-has-checked:blur-none' : undefined}
              />
            </span>
            <span className="mt-1 flex min-h-8 items-center gap-2 px-1">
              <input
                type="radio"
                name="photo"
                value={key}
                defaultChecked={chosen === key}
                aria-label={alt ? t('photoOf', { code, alt }) : t('photo', { code })}
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

const box = 'min-h-11 cursor-pointer rounded-control border bg-surface has-checked:border-mat has-checked:bg-mat-soft';
