import 'server-only';
import { headers } from 'next/headers';
import type { z } from 'zod';
import { defaultLocale, isLocale, type Locale } from './i18n/locales';
import { isSameOrigin } from './origin';
import { invalid, type Outcome, refuse } from './refusal';
import { refusalFor, sayRefusal } from './say-refusal';
import { fieldErrors } from './validation';
import { getViewer, type Viewer } from './viewer';

/** What a form shows after it was sent: the message, an error for each field, and what was typed; of several with one name, a line each. */
export type FormState = {
  status: 'idle' | 'done' | 'refused';
  code?: string;
  message?: string;
  fields: Record<string, string>;
  typed: Record<string, string>;
};

export const idle: FormState = { status: 'idle', fields: {}, typed: {} };

type Context = { viewer: Viewer | null; locale: Locale; headers: Headers };

/**
 * A server action for `useActionState`: who, parse, call. `work` gets the parsed input and returns a mutation's
 * outcome; after a yes it may refresh tags and redirect in `after`. Secrets named in `forget` are not sent back; what
 * `keep` names is sent back after a yes too.
 */
export function formAction<Input, Value>(
  schema: z.ZodType<Input>,
  work: (input: Input, context: Context) => Promise<Outcome<Value>>,
  {
    after,
    forget = [],
    keep = [],
  }: {
    after?: (value: Value, context: Context) => Promise<string | undefined>;
    forget?: string[];
    keep?: string[];
  } = {},
) {
  return async (_state: FormState, sentForm: FormData): Promise<FormState> => {
    // Anyone can call an action with any arguments: what is no form is read as an empty one.
    const form = sentForm instanceof FormData ? sentForm : new FormData();
    const asked = form.get('locale');
    const locale = isLocale(asked) ? asked : defaultLocale;
    const typed = typedValues(form, forget);
    const sent = await headers();
    let outcome: Outcome<Value>;
    let context: Context = { viewer: null, locale, headers: sent };
    try {
      context = { ...context, viewer: await getViewer() };
      outcome = await attempt(schema, form, (input) => work(input, context), sent);
    } catch (error) {
      outcome = refusalFor(error);
    }
    if (!outcome.ok) {
      const said = await sayRefusal(outcome, locale);
      return { status: 'refused', code: said.code, message: said.message, fields: said.fields, typed };
    }
    const message = await after?.(outcome.value, context);
    const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => keep.includes(name)));
    return { status: 'done', message, fields: {}, typed: kept };
  };
}

async function attempt<Input, Value>(
  schema: z.ZodType<Input>,
  form: FormData,
  work: (input: Input) => Promise<Outcome<Value>>,
  sent: Headers,
): Promise<Outcome<Value>> {
  if (!isSameOrigin(sent)) return refuse('forbidden', 'cross_site');
  const parsed = schema.safeParse(formValues(form));
  return parsed.success ? work(parsed.data) : invalid(fieldErrors(parsed.error));
}

/** Next adds fields of its own, which begin with `$ACTION`; `locale` is ours. A name given twice becomes a list. */
function formValues(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$ACTION') && name !== 'locale');
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

function typedValues(form: FormData, forget: string[]): Record<string, string> {
  const typed = [...form.entries()].filter(
    (field): field is [string, string] =>
      typeof field[1] === 'string' && !forget.includes(field[0]) && !field[0].startsWith('$'),
  );
  const values: Record<string, string> = {};
  for (const [name, value] of typed) values[name] = values[name] === undefined ? value : `${values[name]}\n${value}`;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.slice(0, 10_000)]));
}
