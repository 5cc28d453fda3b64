import { expect, test } from 'vitest';
import { packCards, unpackCards } from './packed';
import type { EntryCardView } from './view';

const plain: EntryCardView = {
  id: 'abc123defg',
  slug: 'berserker-arm-left-side',
  title: 'Berserker arm, “left” side | ガリィ',
  maker: 'ironthimble',
  character: { name: 'Alita', slug: 'alita' },
  votes: 83,
  photos: 4,
  sensitive: null,
  tags: 'k3f9a 00zz1',
  cover: {
    ...{ key: '0c9f2c860e4ce3a5291ff7afff66bfe5', width: 1000, height: 1500, averageColour: '#284945' },
    ...{ webpWidths: [320, 480, 640], avifWidths: [], focusX: 0.5, focusY: 0.3512 },
  },
};
const other: EntryCardView = {
  ...plain,
  ...{ id: 'zzz', slug: 'named-before', character: { name: 'Somebody', slug: null }, votes: 0, photos: 1, tags: '' },
  ...{ sensitive: 'gore', ratedByModerator: true as const },
};

test('what was packed is the same when it is unpacked', () => {
  for (const cards of [[], [plain], [other], [plain, other, plain]])
    expect(unpackCards(packCards(cards))).toEqual(cards);
});

test('a tab or a new line in a title does not move what comes after it', () => {
  const [card, next] = unpackCards(packCards([{ ...plain, title: 'a\tb\nc' }, other]));
  expect(card).toEqual({ ...plain, title: 'a b c' });
  expect(next).toEqual(other);
});
