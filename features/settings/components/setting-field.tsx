'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { definitions, type SettingKey } from '../definitions';

type Props = { name: SettingKey; value: number | boolean; typed?: string; error?: string };

/** One setting: what it is called, its value, and below it what it means and between which bounds. */
export function SettingField({ name, value, typed, error }: Props) {
  const t = useTranslations('siteSettings');
  const definition = definitions[name];
  const given = typed ?? (typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value));
  const means = t(`${name}.means`);
  const bounds =
    definition.kind === 'number'
      ? t('bounds', { min: definition.min, max: definition.max, initial: definition.initial })
      : '';
  return (
    <Field
      key={given}
      name={name}
      label={t(`${name}.name`)}
      hint={[means, bounds].filter(Boolean).join(' ')}
      error={error}
    >
      {(input) =>
        definition.kind === 'switch' ? (
          <select {...input} className="field sm:max-w-60" defaultValue={given}>
            <option value="on">{t('on')}</option>
            <option value="off">{t('off')}</option>
          </select>
        ) : (
          <input {...input} className="field max-w-28 tabular-nums" inputMode="numeric" defaultValue={given} />
        )
      }
    </Field>
  );
}
