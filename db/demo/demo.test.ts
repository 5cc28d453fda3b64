import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { demoThreads } from './comments';
import { crowdHandles } from './crowd';
import { demoEntries } from './entries';
import { demoMembers } from './members';

const handles = [...demoMembers.map(({ handle }) => handle), ...crowdHandles];
const handleForm = /^[a-z0-9][a-z0-9._-]{1,28}[a-z0-9]$/;

it('shows each photograph of the folder once, described', () => {
  const used = demoEntries.flatMap(({ photos }) => photos.map(({ file }) => file));
  expect(used.toSorted()).toEqual(readdirSync(path.join(import.meta.dirname, 'photos')).toSorted());
  for (const { photos } of demoEntries) for (const { alt } of photos) expect(alt.length).toBeGreaterThan(20);
});

it('has members whose handles can exist, each once', () => {
  expect(new Set(handles).size).toBe(handles.length);
  expect(handles.filter((handle) => !handleForm.test(handle))).toEqual([]);
});

it('links to domains that nobody can own', () => {
  for (const { links = [] } of demoMembers) {
    for (const { url } of links) expect(new URL(url).hostname).toMatch(/\.example$/);
  }
});

it('portrays characters and designs of the catalogue', () => {
  const known = new Set(
    catalogue.flatMap(({ characters }) =>
      characters.flatMap(({ slug, designs }) => [slug, ...designs.map((design) => `${slug}/${design.slug}`)]),
    ),
  );
  const asked = demoEntries.flatMap(({ subject }) =>
    'character' in subject ? [subject.design ? `${subject.character}/${subject.design}` : subject.character] : [],
  );
  expect(asked.filter((slug) => !known.has(slug))).toEqual([]);
});

it('keeps Alita alive, and a third of the entries Japanese', () => {
  const alita = demoEntries.filter(({ subject }) => 'character' in subject && subject.character === 'alita');
  const japanese = demoEntries.filter(({ story }) => /[ぁ-ん]/.test(story));
  expect(alita.length).toBeGreaterThanOrEqual(8);
  expect(japanese.length / demoEntries.length).toBeCloseTo(1 / 3, 1);
});

it('names only its own members', () => {
  const named = [
    ...demoEntries.flatMap(({ by, credits }) => [
      by,
      ...credits.flatMap((credit) => ('member' in credit ? [credit.member] : [])),
    ]),
    ...Object.values(demoThreads).flatMap((threads) =>
      threads.flatMap(({ by, replies = [] }) => [by, ...replies.map(([who]) => who)]),
    ),
  ];
  expect(named.filter((handle) => !handles.includes(handle))).toEqual([]);
});

it('talks about entries that are there, and has no more votes than voters', () => {
  const keys = demoEntries.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(Object.keys(demoThreads).filter((key) => !keys.includes(key))).toEqual([]);
  for (const { votes } of demoEntries) expect(votes).toBeLessThan(handles.length);
});

it('has a photo for each picture of a build note', () => {
  for (const { photos, notes = [] } of demoEntries) {
    const files = photos.map(({ file }) => file);
    expect(notes.flatMap(({ photo }) => photo ?? []).filter((file) => !files.includes(file))).toEqual([]);
  }
});
