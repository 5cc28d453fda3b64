import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';

const flag = (fallback: '0' | '1') =>
  z
    .enum(['0', '1'])
    .default(fallback)
    .transform((value) => value === '1');
const optionalText = z.string().optional();

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  KITBASH_HOME: z.string().default('.kitbash'),
  KITBASH_DEMO: flag('1'),
  KITBASH_HEIC: flag('1'),
  KITBASH_SECRET: z.string().min(32).optional(),
  KITBASH_TRUSTED_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  DATABASE_URL: optionalText,
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  SMTP_URL: optionalText,
  MAIL_FROM: z.string().default('Kitbash <noreply@localhost>'),
  GOOGLE_CLIENT_ID: optionalText,
  GOOGLE_CLIENT_SECRET: optionalText,
  DISCORD_CLIENT_ID: optionalText,
  DISCORD_CLIENT_SECRET: optionalText,
  GITHUB_CLIENT_ID: optionalText,
  GITHUB_CLIENT_SECRET: optionalText,
});

// A setting that is given as nothing counts as not given.
const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
const parsed = schema.safeParse(given);
if (!parsed.success) {
  const problems = parsed.error.issues.map(({ path: [name], message }) => `${String(name)} (${message})`);
  throw new Error(`The environment holds what cannot be used: ${problems.join(', ')}.`);
}
const settings = parsed.data;
const host = settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST;

/** Every setting, read from the environment once. `docs/operations.md` lists them with their defaults. */
export const env = {
  ...settings,
  home: path.resolve(/* turbopackIgnore: true */ settings.KITBASH_HOME),
  publicUrl: new URL(settings.PUBLIC_URL ?? `http://${host}:${settings.PORT}`),
  /** `npm start` keeps the secret in KITBASH_HOME; a process started alone without one gets one that dies with it. */
  secret: settings.KITBASH_SECRET ?? randomBytes(32).toString('base64url'),
};
