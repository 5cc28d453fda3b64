import type { CatalogueSeries } from './types';

export const robur: CatalogueSeries = {
  slug: 'robur',
  title: 'Robur the Conqueror',
  nativeTitle: 'Robur-le-Conquérant',
  nativeLang: 'fr',
  creators: 'Jules Verne',
  startedYear: 1886,
  summary:
    'A novel about an engineer who takes the leaders of a balloonists’ club round the world in a flying machine heavier than air. A second book follows.',
  summaryJa:
    '空気より重い飛行機械をつくった技師が、気球愛好家の協会の会長たちを世界一周の空の旅に連れ去る長編小説。続編がある。',
  appearances: [
    {
      slug: 'novel',
      title: 'Robur the Conqueror',
      nativeTitle: 'Robur-le-Conquérant',
      nativeLang: 'fr',
      medium: 'novel',
      year: 1886,
      status: 'released',
      people: [
        { name: 'Jules Verne', role: 'author' },
        { name: 'Léon Benett', role: 'illustrator' },
      ],
    },
    {
      slug: 'master-of-the-world',
      title: 'Master of the World',
      nativeTitle: 'Maître du monde',
      nativeLang: 'fr',
      medium: 'novel',
      year: 1904,
      status: 'released',
      people: [{ name: 'Jules Verne', role: 'author' }],
    },
    {
      slug: 'film-1961',
      title: 'Master of the World',
      medium: 'film',
      year: 1961,
      status: 'released',
      people: [
        { name: 'William Witney', role: 'director' },
        { name: 'Vincent Price', role: 'as Robur' },
      ],
    },
  ],
  characters: [
    {
      slug: 'robur',
      name: 'Robur',
      summary:
        'An engineer of unknown origin, builder and captain of the airship Albatross, who holds that the air belongs to machines heavier than it.',
      summaryJa: '素性の知れない技師。飛行船「あほうどり号」をつくって指揮し、空は空気より重い機械のものだと主張する。',
      aliases: [
        { name: 'Robur the Conqueror', lang: 'en', kind: 'nickname' },
        { name: 'Robur-le-Conquérant', lang: 'fr', kind: 'nickname' },
        { name: 'ロビュール', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'airship-mechanic',
          name: 'Airship captain’s flight gear',
          nameJa: '飛行船の船長の装備',
          description: 'A free design: goggles, leather and tools for a deck in the wind.',
        },
        { slug: 'engineer', name: 'Engineer’s coat', nameJa: '技師の上着', appearance: 'novel' },
        { slug: 'film-captain', name: 'Film captain’s uniform', nameJa: '映画の船長服', appearance: 'film-1961' },
      ],
    },
    {
      slug: 'uncle-prudent',
      name: 'Uncle Prudent',
      summary: 'The president of the Weldon Institute in Philadelphia, and a firm believer in balloons.',
      summaryJa: 'フィラデルフィアのウェルドン協会の会長。気球こそ空の乗り物だと信じて疑わない。',
      aliases: [{ name: 'アンクル・プルーデント', lang: 'ja', kind: 'name' }],
      designs: [{ slug: 'balloonist', name: 'Balloonist’s suit', nameJa: '気球家の服', appearance: 'novel' }],
    },
  ],
};
