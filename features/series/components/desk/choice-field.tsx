import { Field } from '@/components/ui/field';

type Props = {
  name: string;
  id: string;
  label: string;
  error?: string;
  defaultValue: string;
  options: { value: string; name: string }[];
};

/** One of a few words. */
export function ChoiceField({ name, id, label, error, defaultValue, options }: Props) {
  return (
    <Field name={name} id={id} label={label} error={error}>
      {(input) => (
        // React forgets what was chosen when a form was answered: made anew, it begins with the last choice.
        <select {...input} key={defaultValue} className="field" defaultValue={defaultValue || undefined}>
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
