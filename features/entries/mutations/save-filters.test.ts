import { expect, test } from 'vitest';
import { makeEntry, makeTag } from '@/db/factories';
import { makeViewer } from '@/test/viewer';
import { filtersInput } from '../input';
import { findTags, getFilters } from '../queries/filters';
import { saveFilters } from './save-filters';

const blurred = { gore: 'blur', horror: 'blur', nudity: 'blur', flashing: 'blur' } as const;

test('filters are kept whole, and the next ones take their place', async () => {
  const [viewer, other] = [await makeViewer(), await makeViewer()];
  const tag = await makeTag((await makeEntry()).id);
  const kinds = { ...blurred, gore: 'hide', nudity: 'show' } as const;
  await saveFilters(viewer, { kinds, tags: [tag.slug, 'no-such-tag'], words: ['crow', 'crow'] });
  expect(await getFilters(viewer.id)).toEqual({ kinds, tags: [{ slug: tag.slug, name: tag.name }], words: ['crow'] });
  expect(await getFilters(other.id)).toEqual({ kinds: blurred, tags: [], words: [] });
  await saveFilters(viewer, { kinds: blurred, tags: [], words: ['raven'] });
  expect(await getFilters(viewer.id)).toEqual({ kinds: blurred, tags: [], words: ['raven'] });
});

test('two saves at once leave one of the two, and fail nobody', async () => {
  const viewer = await makeViewer();
  const save = (word: string) => saveFilters(viewer, { kinds: { ...blurred, gore: 'hide' }, tags: [], words: [word] });
  const answers = await Promise.all(['a', 'b', 'a', 'b'].map(save));
  expect(answers.every(({ ok }) => ok)).toBe(true);
});

test('words are kept as they are compared; more than 50, empty ones and unknown choices are refused', () => {
  const parsed = filtersInput.safeParse({ kinds: blurred, tags: [], words: ['  Fake-BLOOD  '] });
  expect(parsed.data?.words).toEqual(['fake blood']);
  const many = Array.from({ length: 51 }, (_, n) => `w${n}`);
  for (const wrong of [
    { kinds: blurred, tags: [], words: many },
    { kinds: blurred, tags: many, words: [] },
    { kinds: blurred, tags: [], words: ['…'] },
    { kinds: { ...blurred, gore: 'never' }, tags: [], words: [] },
    { kinds: { gore: 'blur' }, tags: [], words: [] },
  ]) {
    expect(filtersInput.safeParse(wrong).success).toBe(false);
  }
});

test('tags are found by how they begin, and signs of patterns are only signs', async () => {
  const tag = await makeTag((await makeEntry()).id);
  expect(await findTags(tag.slug.slice(0, 5).toUpperCase())).toContainEqual({ slug: tag.slug, name: tag.name });
  expect(await findTags('%')).toEqual([]);
  expect(await findTags('')).toEqual([]);
});
