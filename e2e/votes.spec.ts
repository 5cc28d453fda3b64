import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { entries, votes } from '@/db/schema';
import { sealedSession, signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// The photographs of these entries were never made.
test.use({ expectedErrors: [/\/media\/|\/vote|ERR_INTERNET_DISCONNECTED/] });

const pathOf = (entry: { publicId: string; slug: string }) => `/e/${entry.publicId}/${entry.slug}`;
const voteOn = (page: Page, entry: { title: string }) =>
  page.getByRole('button', { name: new RegExp(`Vote for ${entry.title}$`) });

/** Who voted. Votes and their count are read in one statement, so that no vote arrives in between. */
async function votesOf(entry: { id: string }) {
  const rows = await db
    .select({ memberId: votes.memberId, count: entries.voteCount })
    .from(entries)
    .leftJoin(votes, eq(votes.entryId, entries.id))
    .where(eq(entries.id, entry.id));
  const voters = rows.flatMap(({ memberId }) => memberId ?? []);
  expect(rows[0]?.count).toBe(voters.length);
  return voters;
}

test('a vote shows before it has arrived, stays, and can be taken back with the keyboard', async ({ page }) => {
  const [entry, member] = [await makeEntry(), await makeMember()];
  await signIn(page, member);
  await page.goto(pathOf(entry));
  const button = voteOn(page, entry);
  await expect(button).toHaveAttribute('aria-pressed', 'false');

  let arrive: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/vote', async (route) => {
    await held;
    await route.continue();
  });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toHaveAccessibleName(/^Voted, 1\./);
  expect(await votesOf(entry)).toEqual([]);
  arrive();
  await expect.poll(() => votesOf(entry)).toEqual([member.id]);

  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.focus();
  await page.keyboard.press('Space');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => votesOf(entry)).toEqual([]);
});

test('a vote that does not arrive is rolled back, and says so', async ({ page }) => {
  const entry = await makeEntry();
  await signIn(page, await makeMember());
  await page.route('**/vote', (route) => route.abort());
  await page.goto(pathOf(entry));
  await expect(page.getByRole('button', { name: 'Your menu' })).toBeVisible();
  await voteOn(page, entry).click();
  await expect(page.getByText('Your vote did not arrive. Try again.')).toBeVisible();
  await expect(voteOn(page, entry)).toHaveAttribute('aria-pressed', 'false');
  await expect(voteOn(page, entry)).toHaveAccessibleName(/^Vote, 0\./);
});

test('a refused vote is rolled back with the reason', async ({ page }) => {
  const entry = await makeEntry();
  await signIn(page, await makeMember({ emailVerifiedAt: null }));
  await page.goto(pathOf(entry));
  await expect(page.getByRole('button', { name: 'Your menu' })).toBeVisible();
  await voteOn(page, entry).click();
  await expect(page.getByText('Confirm your e-mail address first.')).toBeVisible();
  await expect(voteOn(page, entry)).toHaveAttribute('aria-pressed', 'false');
  expect(await votesOf(entry)).toEqual([]);
});

test('offline, a vote waits and is sent when the connection is back', async ({ page, context }) => {
  const [entry, member] = [await makeEntry(), await makeMember()];
  await signIn(page, member);
  await page.goto(pathOf(entry));
  await expect(page.getByRole('button', { name: 'Your menu' })).toBeVisible();
  await page.route('**/api/viewer*', (route) => route.abort());
  await context.setOffline(true);
  await voteOn(page, entry).click();
  await expect(voteOn(page, entry)).toHaveAccessibleName(/^Waiting to be sent, 1\./);
  expect(await votesOf(entry)).toEqual([]);
  await context.setOffline(false);
  await expect.poll(() => votesOf(entry)).toEqual([member.id]);
  await expect(voteOn(page, entry)).toHaveAccessibleName(/^Voted, 1\./);
});

test('a visitor who votes is asked to sign in, and the vote is then carried out', async ({ page }) => {
  const [entry, member] = [await makeEntry(), await makeMember()];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pathOf(entry));
  await voteOn(page, entry).click();
  await page.waitForURL(/\/sign-in\?next=/);
  expect(asked).not.toContain('/api/viewer');

  const next = new URL(page.url()).searchParams.get('next') ?? '';
  expect(next).toBe(pathOf(entry));
  await signIn(page, member);
  await page.goto(next);
  await expect(voteOn(page, entry)).toHaveAttribute('aria-pressed', 'true');
  await expect(voteOn(page, entry)).toBeFocused();
  await expect.poll(() => votesOf(entry)).toEqual([member.id]);
});

test('one’s own entry shows its count and no button', async ({ page }) => {
  const maker = await makeMember();
  const entry = await makeEntry({ memberId: maker.id, title: 'A gauntlet of my own' });
  await signIn(page, maker);
  await page.goto(pathOf(entry));
  await expect(page.getByText('Votes for your entry A gauntlet of my own:')).toBeAttached();
  await expect(voteOn(page, entry)).toHaveCount(0);
  const refused = await page.request.put(`/api/entries/${entry.publicId}/vote`, {
    headers: { Origin: new URL(page.url()).origin },
  });
  expect(refused.status()).toBe(403);
});

test('the viewer’s own state is asked for once a page, and is nobody else’s', async ({ page }) => {
  const [entry, member] = [await makeEntry(), await makeMember()];
  await signIn(page, member);
  const asked: string[] = [];
  page.on('request', (request) => /\/api\/viewer(?:\?|$)/.test(request.url()) && asked.push(request.url()));
  await page.goto(pathOf(entry));
  await expect(page.getByRole('button', { name: `Your menu, ${member.handle}` })).toBeVisible();
  expect(asked.length).toBe(1);
  const answer = await page.request.get(asked[0] ?? '');
  expect(answer.headers()['cache-control']).toBe('private, no-store');
  expect((await page.request.get('/api/viewer?entries=,x')).status()).toBe(422);
  expect((await page.request.get('/api/viewer?other=1')).status()).toBe(422);
});

test('a thousand requests of fifty members at once are counted exactly', async ({ baseURL, isMobile }) => {
  test.skip(isMobile, 'nothing of it is seen');
  const entry = await makeEntry();
  const voters = await Promise.all(Array.from({ length: 50 }, () => makeMember()));
  const cookies = await Promise.all(voters.map(async (voter) => `kitbash.session=${await sealedSession(voter)}`));
  const send = async (turn: number, method: 'PUT' | 'DELETE') => {
    const headers = { Cookie: cookies[turn % 50] ?? '', Origin: baseURL ?? '' };
    return (await fetch(`${baseURL}/api/entries/${entry.publicId}/vote`, { method, headers })).status;
  };
  const storm = Array.from({ length: 1_000 }, (_, turn) => send(turn, (turn * 7) % 3 === 0 ? 'DELETE' : 'PUT'));
  const statuses = await Promise.all(storm);
  // A machine that is busy with other things may ask some to come back; it answers most, and fails none.
  expect(new Set(statuses).difference(new Set([200, 503]))).toEqual(new Set());
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(500);
  await votesOf(entry);

  const last = voters.map((_, turn) => send(turn, turn % 3 === 0 ? 'DELETE' : 'PUT'));
  expect(new Set(await Promise.all(last))).toEqual(new Set([200]));
  const wanted = voters.filter((_, turn) => turn % 3 !== 0).map(({ id }) => id);
  expect((await votesOf(entry)).sort()).toEqual(wanted.sort());
});
