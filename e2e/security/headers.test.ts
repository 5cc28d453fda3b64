import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ask } from './ask';
import { type Site, startSite } from './site';
import { cookieFor, makeWorld, type World } from './world';

vi.setConfig({ testTimeout: 90_000 });

let site: Site;
let world: World;

beforeAll(async () => {
  site = await startSite();
  world = await makeWorld();
}, 300_000);
afterAll(() => site?.stop());

const publicPages = ({ entry, character, design, series, members }: World) => [
  ...['/', '/new', '/top/week', '/c', '/series', '/ranking', '/rules', '/log', '/ja'],
  ...[`/c/${character.slug}`, `/c/${character.slug}/d/${design.slug}`, `/series/${series.slug}`],
  ...[`/@${members.owner.handle}`, `/e/${entry.publicId}/${entry.slug}`],
];
const memberPages = ({ draft, entry, joiner, decision, asked }: World) => [
  ...['/photo-of-me', `/photo-of-me/confirm?token=${asked.links.brake}`, `/photo-of-me/${asked.codes.brake}`],
  ...['/takedown', `/ja/takedown/confirm?token=${asked.links.takedown}`, `/takedown/${asked.codes.takedown}`],
  ...['/upload', `/upload/${draft.publicId}`, '/settings/profile', '/settings/account', '/ja/settings/account'],
  ...['/sign-in', '/join', `/join/confirm?token=${joiner.token}`, '/reset', '/verify', '/ja/join'],
  ...[
    `/report/entry/${entry.publicId}`,
    '/decisions',
    `/decisions/${decision.id}`,
    `/ja/decisions/${decision.id}`,
    '/mod/open',
  ],
];

const pictureOf = ({ decision: { id, picture } }: World) =>
  `/api/decisions/${id}/pictures/${picture.key}/${picture.file}`;

test('every kind of answer carries the headers that keep a browser from being led astray', async () => {
  const kinds = [
    ...publicPages(world),
    ...memberPages(world),
    ...[
      '/not/there/at/all',
      '/e/zzzzzzzzzz/x',
      '/top',
      '/api/viewer',
      '/api/entries/zzzzzzzzzz',
      '/api/nothing',
      '/api/health',
    ],
    ...[
      '/sitemap.xml',
      '/robots.txt',
      '/icon.svg',
      `/media/${world.photo.key}/320.webp`,
      `/media/${world.photo.key}/9.webp`,
      pictureOf(world),
    ],
  ];
  for (const path of kinds) {
    const { headers, status } = await ask(site, { path, cookie: world.cookies.owner });
    expect(status, path).not.toBe(500);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['content-security-policy'], path).toMatch(/frame-ancestors 'none'|sandbox/);
    expect(headers['referrer-policy'], path).toMatch(/^(strict-origin(-when-cross-origin)?|no-referrer)$/);
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['access-control-allow-origin'], path).toBeUndefined();
  }
});

test('scripts of member pages carry a nonce of their own, and no other script runs there', async () => {
  for (const path of memberPages(world)) {
    const policies = [];
    for (let time = 0; time < 2; time++) {
      const { headers, body } = await ask(site, { path, cookie: cookieFor(world, 'owner') });
      const policy = headers['content-security-policy'] ?? '';
      const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
      const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1];
      expect(nonce, path).toMatch(/^[A-Za-z0-9+/]{22}==$/);
      expect(scripts, path).not.toMatch(/unsafe-inline|unsafe-eval/);
      expect(policy, path).toContain("script-src-attr 'none'");
      expect(headers['cache-control'], path).toMatch(/no-store/);
      for (const [, attributes] of body.matchAll(/<script([^>]*)>/g)) {
        if (!/src=/.test(attributes ?? '') && !/type="application\/(ld\+)?json"/.test(attributes ?? '')) continue;
        if (/src=/.test(attributes ?? '')) expect(attributes, path).toContain(`nonce="${nonce}"`);
      }
      policies.push(policy);
    }
    expect(policies[0], path).not.toBe(policies[1]);
  }
});

test('other spellings of a member page get no weaker policy', async () => {
  for (const path of [
    '/%75pload',
    '//upload',
    '/en/upload',
    '/upload/',
    '/Upload',
    '/ja//upload',
    '/x/../upload',
    '/%2e/upload',
  ]) {
    const { status, headers, body } = await ask(site, { path, cookie: world.cookies.owner });
    if (status !== 200 || !body.includes(world.draft.title)) continue;
    expect(headers['content-security-policy'], path).toMatch(/'nonce-/);
  }
});

const forged = {
  Host: 'evil.test',
  'X-Forwarded-Host': 'evil.test',
  'X-Forwarded-Proto': 'gopher',
  'X-Forwarded-Server': 'evil.test',
  Forwarded: 'host=evil.test;proto=gopher',
  'X-Original-URL': '/evil.test',
  'X-Rewrite-URL': '/evil.test',
  'x-nonce': 'evil.test',
  'Content-Security-Policy': "script-src 'nonce-evil.test'",
  'User-Agent': 'evil.test',
  'Accept-Language': 'evil.test',
};

test('what a client claims about the site is in no answer', async () => {
  const paths = [
    ...publicPages(world),
    ...memberPages(world),
    '/sitemap.xml',
    '/robots.txt',
    '/top',
    '/en/new',
    '/upload/',
  ];
  for (const path of paths) {
    for (const headers of [forged, { ...forged, RSC: '1' }] as Record<string, string>[]) {
      const { body, headers: given, status } = await ask(site, { path, headers });
      expect(status, path).toBeLessThan(500);
      expect(`${JSON.stringify(given)} ${body}`.includes('evil.test'), path).toBe(false);
      expect(`${JSON.stringify(given)} ${body}`.includes('gopher'), path).toBe(false);
    }
  }
});

test('what is private is never kept, and a kept page is nobody’s', async () => {
  for (const path of [
    ...memberPages(world),
    '/api/viewer',
    '/api/avatar',
    `/api/entries/${world.draft.publicId}`,
    pictureOf(world),
  ]) {
    for (const headers of [{}, { RSC: '1' }] as Record<string, string>[]) {
      const answer = await ask(site, { path, headers, cookie: world.cookies.owner });
      // Next sends an RSC request on to an address of its own; HTTP caches keep no such answer by themselves.
      if (answer.status === 307 && headers.RSC) continue;
      expect(answer.headers['cache-control'] ?? 'none', `${path} ${answer.status}`).toMatch(/no-store/);
      expect(answer.headers['cache-control'], path).not.toMatch(/public|s-maxage/);
    }
  }
  for (const path of publicPages(world)) {
    const { headers, setCookie } = await ask(site, { path, cookie: world.cookies.owner });
    expect(headers['cache-control'], path).toMatch(/s-maxage/);
    expect(headers.vary, path).toMatch(/rsc/i);
    expect(headers.vary, path).not.toMatch(/cookie/i);
    expect(setCookie, path).toEqual([]);
  }
});

test('public pages are the same bytes for a stranger, a member and another', async () => {
  for (const path of publicPages(world)) {
    for (const headers of [{}, { RSC: '1' }] as Record<string, string>[]) {
      const answers = [];
      for (const role of ['anon', 'owner', 'other'] as const) {
        answers.push((await ask(site, { path, headers, cookie: cookieFor(world, role) })).body);
      }
      expect(answers[1] === answers[0] && answers[2] === answers[0], path).toBe(true);
    }
  }
});

test('the picture service of Next is not there', async () => {
  const { photo } = world;
  for (const url of [
    'http://127.0.0.1:5432/',
    `/media/${photo.key}/320.webp`,
    '/api/viewer',
    '/icon.svg',
    '//evil.test/a.avif',
  ]) {
    const { status } = await ask(site, { path: `/_next/image?url=${encodeURIComponent(url)}&w=640&q=75` });
    expect(status, url).toBe(404);
  }
});

test.each(['TRACE', 'PROPFIND', 'LINK'])('%s is not a method here', async (method) => {
  for (const path of ['/', '/api/viewer', '/upload']) expect((await ask(site, { method, path })).status).toBe(405);
});

test('a file of ours is reached by its name alone', async () => {
  const { key } = world.photo;
  const names = [
    '..%2f..%2fenv.ts',
    '%2e%2e/%2e%2e/secrets.json',
    '..\\..\\x',
    '320.webp%00.jpg',
    '320.webp/',
    '/etc/passwd',
    '320.html',
  ];
  for (const name of [...names, 'x'.repeat(300)]) {
    const { status, body } = await ask(site, { path: `/media/${key}/${name}` });
    expect([400, 404, 405], name).toContain(status);
    expect(body, name).not.toMatch(/root:|KITBASH/);
  }
});

test('junk for a place in a list is the start of it or nothing, never an error', async () => {
  const { entry } = world;
  const long = 'a'.repeat(5_000);
  for (const junk of ['x', '%00', '%F0%28', '../../x', long, 'W10', 'WzFlMzA4LCJhIl0', "'%20OR%201=1--", '__proto__']) {
    for (const path of [
      ...[`/api/entries?list=/new&after=${junk}`, `/api/entries?list=${junk}`, `/api/characters?q=${junk}`],
      ...[`/api/entries/${entry.publicId}/comments?after=${junk}`, `/api/viewer?entries=${junk}`, `/after/${junk}`],
      ...[
        `/c/${junk}`,
        `/series/${junk}`,
        `/@${junk}`,
        `/e/${junk}/x`,
        `/top/${junk}`,
        `/api/entries/${junk}/comments`,
      ],
      ...[`/upload/${junk}`, `/api/entries/${junk}`, `/verify?token=${junk}`, `/sign-in?next=${junk}`],
    ]) {
      const { status } = await ask(site, { path, cookie: world.cookies.owner });
      expect(status, path.slice(0, 100)).toBeLessThan(500);
    }
  }
});
