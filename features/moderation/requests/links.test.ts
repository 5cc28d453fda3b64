import { createHmac } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { pictureRequests } from '@/db/schema';
import { env } from '@/env';
import { closeQueue } from '@/lib/queue';
import { sentMails, somewhere } from '@/test/accounts';
import { readPhoto, waitingJobs } from '@/test/photos';
import { ask, brake, linkFor, makePicturedEntry, someAddress } from '@/test/requests';
import { codeHash, codeOf } from './code';
import { requestLimits } from './limits';
import { sendRequestMail } from './mail';
import { confirmRequest } from './mutations/confirm';
import { personOf } from './person';

afterAll(closeQueue);

const confirm = (token: string) => confirmRequest({ token }, { address: somewhere() });

async function asked() {
  const { entry, photo } = await makePicturedEntry();
  const email = someAddress();
  await ask(entry.publicId, [photo.key], { email });
  const status = async () => (await readPhoto(photo.id)).status;
  return { entry, photo, email, status };
}

test('the mail waits in the queue with the request, and holds no secret there', async () => {
  const { email } = await asked();
  const [request] = await db.select().from(pictureRequests).where(eq(pictureRequests.email, email));
  expect(request).toMatchObject({ linkHash: null, codeHash: null, confirmedAt: null });
  const jobs = (await waitingJobs('request-mail')).filter(({ requestId }) => requestId === request?.id);
  expect(jobs).toEqual([{ about: 'confirm', requestId: request?.id }]);
});

test('a link works once, and only its hash is kept', async () => {
  const { email, status } = await asked();
  const token = await linkFor(email);
  const [request] = await db.select().from(pictureRequests).where(eq(pictureRequests.email, email));
  expect(request?.linkHash).toHaveLength(32);
  expect(Math.round(((request?.linkExpiresAt?.getTime() ?? 0) - Date.now()) / 3_600_000)).toBe(24);
  expect(JSON.stringify(request)).not.toContain(token);
  expect(await confirm('guessed')).toMatchObject({ code: 'not_found', reason: 'link_over' });
  expect(await status()).toBe('ready');
  expect(await confirm(token)).toMatchObject({ ok: true });
  expect(await status()).toBe('frozen');
  expect(await confirm(token)).toMatchObject({ reason: 'link_over' });
});

test('tries of links are counted by where they come from', async () => {
  const address = somewhere();
  const guess = () => confirmRequest({ token: 'guessed' }, { address });
  for (let nth = 0; nth < requestLimits.link.points; nth += 1)
    expect(await guess()).toMatchObject({ reason: 'link_over' });
  expect(await guess()).toMatchObject({ code: 'too_many' });
});

test('of two who follow one link at once, one does', async () => {
  const { email } = await asked();
  const token = await linkFor(email);
  const outcomes = await Promise.all([confirm(token), confirm(token)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a link that is too old, or that a newer one replaced, does nothing', async () => {
  const { email, status } = await asked();
  const first = await linkFor(email);
  const second = await linkFor(email);
  expect(await confirm(first)).toMatchObject({ reason: 'link_over' });
  await db.update(pictureRequests).set({ linkExpiresAt: new Date() }).where(eq(pictureRequests.email, email));
  expect(await confirm(second)).toMatchObject({ reason: 'link_over' });
  expect(await status()).toBe('ready');
});

test('after a confirmation no link is made any more, and the mail with the page follows', async () => {
  const { entry, photo } = await makePicturedEntry();
  const { email, code } = await brake(entry.publicId, [photo.key]);
  const [request] = await db.select().from(pictureRequests).where(eq(pictureRequests.email, email));
  const requestId = request?.id ?? '';
  const before = (await sentMails()).length;
  await sendRequestMail({ about: 'confirm', requestId });
  expect((await sentMails()).length).toBe(before);
  await sendRequestMail({ about: 'confirmed', requestId });
  expect((await sentMails()).at(-1)).toContain(`/photo-of-me/${code}`);
});

test('the code of a page is 80 bits, is read however it is written, and differs for every request', () => {
  const code = codeOf('0199a5c2-0000-7000-8000-000000000000');
  expect(code).toMatch(/^(?:[0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
  expect(codeHash(code.toUpperCase().replaceAll('-', ' '))).toEqual(codeHash(code));
  expect(codeOf('0199a5c2-0000-7000-8000-000000000001')).not.toBe(code);
});

test('without the secret of the site nobody works out a code, nor whose address a hash is', () => {
  const keyed = (text: string) => createHmac('sha256', env.secret).update(text).digest();
  const id = '0199a5c2-0000-7000-8000-000000000000';
  const letters = [...keyed(`request-code\n${id}`).subarray(0, 16)].map(
    (byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte % 32],
  );
  expect(codeOf(id).replaceAll('-', '')).toBe(letters.join(''));
  expect(personOf('Ada+1@example.test')).toEqual(keyed('request\nada@example.test'));
});
