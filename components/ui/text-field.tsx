import type { ComponentProps } from 'react';
import { Field } from './field';

type Own = Pick<ComponentProps<typeof Field>, 'name' | 'label' | 'hint' | 'error' | 'note' | 'id'>;
type Props = Own & Omit<ComponentProps<'input'>, keyof Own> & { rows?: number };

/** A field with a line of text; with `rows`, one with several. */
export function TextField({ name, label, hint, error, note, id, rows, className = '', ...rest }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={error} note={note} id={id}>
      {(input) =>
        rows ? (
          <textarea
            {...input}
            rows={rows}
            className={`field ${className}`}
            defaultValue={rest.defaultValue}
            maxLength={rest.maxLength}
            required={rest.required}
            placeholder={rest.placeholder}
            lang={rest.lang}
          />
        ) : (
          <input {...rest} {...input} className={`field ${className}`} />
        )
      }
    </Field>
  );
}
