import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Executor } from '@/db/client';
import { env } from '@/env';
import { defineJob, enqueue } from './queue';

export const refreshPath = '/api/internal/tags';
export const signatureHeader = 'kitbash-signature';

const tags = z.array(z.string().min(1).max(200)).min(1).max(100);
export const refreshInput = z.strictObject({ tags });

/** Has the web process renew what carries these tags. For those who are not inside it: jobs and scripts. */
export const refreshTagsJob = defineJob({ name: 'refresh-tags', payload: refreshInput, retries: 5, expires: 30 });

export const enqueueTags = (tx: Executor, names: string[]): Promise<void> =>
  enqueue(tx, refreshTagsJob, { tags: names });

/** Tells the web process at once. Throws when it is not there. */
export async function postTags(names: string[]): Promise<void> {
  const body = JSON.stringify({ tags: names });
  const host = ['0.0.0.0', '::'].includes(env.HOST) ? '127.0.0.1' : env.HOST;
  const response = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${env.PORT}${refreshPath}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: env.publicUrl.origin, [signatureHeader]: sign(body) },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`the web process answered ${response.status} to a refresh of its pages`);
}

/** True for a body that one of our own processes signed. */
export function isSigned(body: string, signature: string | null): boolean {
  const given = Buffer.from(signature ?? '', 'utf8');
  const right = Buffer.from(sign(body), 'utf8');
  return given.length === right.length && timingSafeEqual(given, right);
}

const sign = (body: string) => createHmac('sha256', env.secret).update(`refresh-tags\n${body}`).digest('hex');
