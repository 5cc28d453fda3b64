import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type TokenKind, tokens } from '@/db/schema';

const minutes: Record<TokenKind, number> = { reset_password: 60, verify_email: 24 * 60 };

type Owner = { memberId: string; email: string };

/** The secret of a new link. Only its hash is kept, and links of this kind that were sent before stop working. */
export async function issueToken(tx: Executor, kind: TokenKind, { memberId, email }: Owner): Promise<string> {
  const { secret, hash } = makeSecret();
  const [made] = await tx
    .insert(tokens)
    .values({
      memberId,
      email,
      kind,
      hash,
      expiresAt: sql`now() + make_interval(mins => ${minutes[kind]})`,
    })
    .returning({ id: tokens.id });
  await tx
    .update(tokens)
    .set({ usedAt: sql`now()` })
    .where(
      and(eq(tokens.memberId, memberId), eq(tokens.kind, kind), isNull(tokens.usedAt), ne(tokens.id, made?.id ?? '')),
    );
  return secret;
}

/** Whose link it is, once: null for one that is unknown, used, replaced or too old. */
export async function useToken(tx: Executor, kind: TokenKind, secret: string): Promise<Owner | null> {
  const [owner] = await tx
    .update(tokens)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(tokens.hash, digest(secret)),
        eq(tokens.kind, kind),
        isNull(tokens.usedAt),
        gt(tokens.expiresAt, sql`now()`),
      ),
    )
    .returning({ memberId: tokens.memberId, email: tokens.email });
  return owner ?? null;
}

/** What a link carries, and what is kept of it. */
export function makeSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: digest(secret) };
}

export const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();
