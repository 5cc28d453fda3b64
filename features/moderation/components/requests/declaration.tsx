import { useTranslations } from 'next-intl';

/** Without it nobody asks in the name of an owner. */
export function Declaration({ checked, error }: { checked: boolean; error?: string }) {
  const t = useTranslations('requests');
  return (
    <div>
      <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-control border bg-surface px-3 py-2.5 has-checked:border-mat has-checked:bg-mat-soft">
        <input
          type="checkbox"
          name="declaration"
          defaultChecked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'declaration-error' : undefined}
          className="mt-1 size-4 shrink-0 accent-mat"
        />
        {t('declaration')}
      </label>
      {error && (
        <p id="declaration-error" className="mt-1.5 text-meta font-semibold text-pencil-text">
          {error}
        </p>
      )}
    </div>
  );
}
