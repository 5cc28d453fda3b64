import { useTranslations } from 'next-intl';

export type RuleOption = { id: string; name: string; short: string; alsoPhotos: boolean };
type Props = { rules: RuleOption[]; chosen?: string; error?: string };

/** The rules that can be meant. While a photo is chosen above, those about whole entries are not among them. */
export function RuleChoice({ rules, chosen, error }: Props) {
  const t = useTranslations('reports');
  return (
    <fieldset aria-describedby={error ? 'rule-error' : undefined}>
      <legend className="mb-1.5 font-semibold">{t('rule')}</legend>
      {error && (
        <p id="rule-error" className="mb-2 text-meta font-semibold text-pencil-text">
          {error}
        </p>
      )}
      <div className="space-y-2">
        {rules.map(({ id, name, short, alsoPhotos }) => (
          <label
            key={id}
            className={`flex min-h-11 cursor-pointer items-start gap-3 rounded-control border bg-surface px-3 py-2.5 has-checked:border-mat has-checked:bg-mat-soft ${
              alsoPhotos ? '' : 'group-has-[[name=photo]:not([value=""]):checked]/report:hidden'
            }`}
          >
            <input
              type="radio"
              name="rule"
              value={id}
              defaultChecked={chosen === id}
              aria-invalid={error ? true : undefined}
              aria-describedby={`rule-${id}`}
              className="mt-1 size-4 shrink-0 accent-mat"
            />
            <span>
              <span className="block font-semibold">{name}</span>
              <span id={`rule-${id}`} className="block text-meta text-ink-2">
                {short}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
