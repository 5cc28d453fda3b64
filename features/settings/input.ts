import { z } from 'zod';
import { definitions, type SettingKey, type Settings, settingKeys } from './definitions';

const bounded = ({ min, max }: { min: number; max: number }) => z.number().int().min(min).max(max);

/** What a row may hold. Another value counts as none, and the setting is what the code begins with. */
export const storedValue = (key: SettingKey): z.ZodType<number | boolean> => {
  const definition = definitions[key];
  return definition.kind === 'switch' ? z.boolean() : bounded(definition);
};

const typedNumber = (definition: { min: number; max: number }) =>
  z
    .string({ error: 'required' })
    .trim()
    .regex(/^\d{1,6}$/, 'whole_number')
    .transform(Number)
    .refine((value) => value >= definition.min && value <= definition.max, 'out_of_bounds');
const typedSwitch = z.enum(['on', 'off'], { error: 'required' }).transform((word) => word === 'on');

const typed = (key: SettingKey) => {
  const definition = definitions[key];
  return definition.kind === 'switch' ? typedSwitch : typedNumber(definition);
};

/** `seen` before the first change. */
export const noChange = '00000000-0000-0000-0000-000000000000';

/** The form of all settings. `seen` is the newest change that its reader knew of. */
export const settingsInput = z
  .strictObject({
    seen: z.uuid(),
    ...(Object.fromEntries(settingKeys.map((key) => [key, typed(key)])) as unknown as {
      [Key in SettingKey]: z.ZodType<Settings[Key], string>;
    }),
  })
  .refine(({ waitingLeast, waitingMost }) => waitingLeast <= waitingMost, {
    path: ['waitingMost'],
    message: 'least_over_most',
  });

export type SettingsInput = z.output<typeof settingsInput>;
