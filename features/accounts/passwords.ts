import 'server-only';
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// Argon2id (2) with 19 MiB, two passes and one lane, as OWASP recommends.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let nobody: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Costs the same whether there is a password to compare with or not, so that the time tells nothing. */
export async function isPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(32).toString('hex'));
  const right = await verify(kept ?? (await nobody), password);
  return right && typeof kept === 'string';
}
