import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const features = path.join(import.meta.dirname, '..', '..', 'features');

/** Every text that a schema of some `features/…/input.ts` takes, also of a part's, by the name of the schema and the way to it. */
export async function textFields(): Promise<Map<string, z.ZodType>> {
  const found = new Map<string, z.ZodType>();
  for (const file of readdirSync(features, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(file) !== 'input.ts') continue;
    const schemas: Record<string, unknown> = await import(/* @vite-ignore */ path.join(features, file));
    for (const [name, schema] of Object.entries(schemas)) {
      if (schema instanceof z.ZodType) walk(schema, `${path.dirname(file)}/${name}`, found);
    }
  }
  return found;
}

/** The outermost schema of a text is kept: what is done to a text stands around it. */
function walk(schema: z.ZodType, at: string, found: Map<string, z.ZodType>, outer = schema): void {
  if (schema instanceof z.ZodObject) {
    for (const [name, field] of Object.entries(schema.shape)) walk(field as z.ZodType, `${at}.${name}`, found);
  } else if (schema instanceof z.ZodArray) {
    walk(schema.element as z.ZodType, at, found);
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options as z.ZodType[]) walk(option, `${at}${kindOf(option)}`, found);
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    walk(schema.unwrap() as z.ZodType, at, found, outer);
  } else if (schema instanceof z.ZodPipe) {
    // What is made of what was sent, before it is looked at, has no kind of its own.
    const isMadeBefore = schema.in instanceof z.ZodTransform;
    walk((isMadeBefore ? schema.out : schema.in) as z.ZodType, at, found, isMadeBefore ? undefined : outer);
  } else if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) {
    found.set(at, outer);
  } else if (!isWithoutText(schema)) {
    throw new Error(`${at}: a kind of schema that this test does not know`);
  }
}

/** `(proposed)` for the option of a union whose `kind` is that. */
function kindOf(option: z.ZodType): string {
  const literal =
    option instanceof z.ZodObject && Object.values(option.shape).find((field) => field instanceof z.ZodLiteral);
  return literal ? `(${[...(literal as z.ZodLiteral).values].join()})` : '';
}

const isWithoutText = (schema: z.ZodType) =>
  [z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral].some((kind) => schema instanceof kind);
