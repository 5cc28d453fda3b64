type Option = { value: string; label: string };
type Props = { legend: string; options: Option[]; chosen?: string; error?: string };

/** What the one who asks is to the photos, or to the work in them. */
export function StandingChoice({ legend, options, chosen, error }: Props) {
  return (
    <fieldset aria-describedby={error ? 'standing-error' : undefined}>
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      {error && (
        <p id="standing-error" className="mb-2 text-meta font-semibold text-pencil-text">
          {error}
        </p>
      )}
      <div className="space-y-2">
        {options.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border bg-surface px-3 py-2 has-checked:border-mat has-checked:bg-mat-soft"
          >
            <input
              type="radio"
              name="standing"
              value={value}
              defaultChecked={chosen === value}
              aria-invalid={error ? true : undefined}
              className="size-4 shrink-0 accent-mat"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
