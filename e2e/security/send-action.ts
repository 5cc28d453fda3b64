import { readFileSync } from 'node:fs';
import { type Answer, ask } from './ask';
import type { Site } from './site';

/** A field given as a list is sent that many times. */
export type Form = Record<string, string | string[]>;
export type Sent = { path: string; form: Form; cookie?: string; origin?: string | null };
type Reference = { id: string; name: string; cached: boolean };
type State = { status: string; code?: string; message?: string } & Record<'fields' | 'typed', Record<string, string>>;

export const boundary = '----kitbash7MA4YWxkTrZu0gW9pLq2';

/** As the page's own script sends `action(state, form)`. */
export const asAction = (site: Site, id: string, { form, ...asked }: Sent): Promise<Answer> =>
  post(site, asked, form, id, '[{"status":"idle","fields":{},"typed":{}},"$K1"]');

/** As the page's own script sends `action(form)`. */
export const asPlainAction = (site: Site, id: string, { form, ...asked }: Sent): Promise<Answer> =>
  post(site, asked, form, id, '["$K1"]');

/** As a browser without script sends the form. */
export const asForm = (site: Site, id: string, { form, ...asked }: Sent): Promise<Answer> =>
  multipart(site, asked, [[`$ACTION_ID_${id}`, ''], ...pairs(form)], {});

/** The fields as plain arguments: an object instead of a form. */
export const asArguments = (site: Site, id: string, { form, ...asked }: Sent): Promise<Answer> =>
  ask(site, {
    ...asked,
    method: 'POST',
    headers: { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify([{ status: 'idle' }, form, 'x', null, 40]),
  });

/** The first byte of an id says, in its top bit, that the function is only cached and not an action. */
export function references(): Reference[] {
  const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  return Object.entries(node).map(([id, { filename, exportedName }]) => ({
    id,
    name: `${filename}#${exportedName}`,
    cached: (Number.parseInt(id.slice(0, 2), 16) & 0x80) !== 0,
  }));
}

export function idOf(action: string): string {
  built ??= references();
  const found = built.find(({ name }) => name === action);
  if (!found) throw new Error(`${action} is not in the build`);
  return found.id;
}

let built: Reference[] | undefined;

/** What the form would show, out of the answer to an action; null where it is sent elsewhere or says nothing. */
export function stateOf({ body }: Answer): State | null {
  const rows = new Map<string, string>();
  let rest = Buffer.from(body);
  while (rest.length > 0) {
    const head = /^([0-9a-f]*):(?:T([0-9a-f]+),)?/.exec(rest.toString('latin1', 0, 40));
    const start = head?.[0].length ?? 0;
    // A long text says its length; every other row is a line.
    const line = rest.indexOf('\n');
    const end = head?.[2] ? start + Number.parseInt(head[2], 16) : line < 0 ? rest.length : line;
    rows.set(head?.[1] ?? '', rest.toString('utf8', start, end));
    rest = rest.subarray(head?.[2] ? end : end + 1);
  }
  const state = [...rows.values()].find((row) => row.startsWith('{"status":'));
  if (!state) return null;
  return JSON.parse(state, (_name, value: unknown) => {
    if (typeof value !== 'string' || !value.startsWith('$')) return value;
    return value.startsWith('$$') ? value.slice(1) : (rows.get(value.slice(1)) ?? null);
  });
}

function post(site: Site, asked: Omit<Sent, 'form'>, form: Form, id: string, root: string) {
  const fields = pairs(form).map(([name, value]): [string, string] => [`_1_${name}`, value]);
  // What the root refers to comes before it.
  return multipart(site, asked, [...fields, ['0', root]], { 'Next-Action': id });
}

function multipart(site: Site, asked: Omit<Sent, 'form'>, fields: [string, string][], headers: Record<string, string>) {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const type = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
  const body = `${parts.join('')}--${boundary}--\r\n`;
  return ask(site, { ...asked, method: 'POST', headers: { ...type, ...headers }, body });
}

const pairs = (form: Form): [string, string][] =>
  Object.entries(form).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
