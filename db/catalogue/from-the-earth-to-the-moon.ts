import type { CatalogueSeries } from './types';

export const fromTheEarthToTheMoon: CatalogueSeries = {
  slug: 'from-the-earth-to-the-moon',
  title: 'From the Earth to the Moon',
  nativeTitle: 'De la Terre à la Lune',
  nativeLang: 'fr',
  creators: 'Jules Verne',
  startedYear: 1865,
  summary:
    'A novel in which the artillerymen of the Baltimore Gun Club, idle after the American Civil War, set about firing a shell at the Moon. A second book follows the journey itself.',
  summaryJa:
    '南北戦争が終わって暇を持て余したボルティモアの「大砲クラブ」が、月に砲弾を撃ち込もうとする長編小説。続編では月への旅そのものが語られる。',
  appearances: [
    {
      slug: 'novel',
      title: 'From the Earth to the Moon',
      nativeTitle: 'De la Terre à la Lune',
      nativeLang: 'fr',
      medium: 'novel',
      year: 1865,
      status: 'released',
      people: [{ name: 'Jules Verne', role: 'author' }],
    },
    {
      slug: 'around-the-moon',
      title: 'Around the Moon',
      nativeTitle: 'Autour de la Lune',
      nativeLang: 'fr',
      medium: 'novel',
      year: 1869,
      status: 'released',
      people: [{ name: 'Jules Verne', role: 'author' }],
    },
    {
      slug: 'film-1958',
      title: 'From the Earth to the Moon',
      medium: 'film',
      year: 1958,
      status: 'released',
      people: [
        { name: 'Byron Haskin', role: 'director' },
        { name: 'Joseph Cotten', role: 'as Barbicane' },
      ],
    },
  ],
  characters: [
    {
      slug: 'impey-barbicane',
      name: 'Impey Barbicane',
      summary: 'The president of the Gun Club: cool, punctual, and the man who proposes to reach the Moon.',
      summaryJa: '大砲クラブの会長。冷静で几帳面な人物で、月へ砲弾を送る計画を持ち出す。',
      aliases: [
        { name: 'インピー・バービケーン', lang: 'ja', kind: 'name' },
        { name: 'President Barbicane', lang: 'en', kind: 'nickname' },
      ],
      designs: [
        {
          slug: 'explorer-suit',
          name: 'Explorer’s suit',
          nameJa: '探検服',
          description: 'A free design: what the 1860s might have worn to the Moon.',
        },
        {
          slug: 'gun-club-president',
          name: 'Frock coat and tall hat',
          nameJa: 'フロックコートとシルクハット',
          appearance: 'novel',
        },
      ],
    },
    {
      slug: 'michel-ardan',
      name: 'Michel Ardan',
      summary:
        'A French adventurer who telegraphs that he will travel inside the shell. His surname is an anagram of Nadar, the photographer.',
      summaryJa:
        '砲弾に乗って月へ行くと電報で告げてくる、フランス人の冒険家。姓は写真家ナダールの名の綴りを入れ替えたもの。',
      aliases: [{ name: 'ミシェル・アルダン', lang: 'ja', kind: 'name' }],
      designs: [
        { slug: 'traveller', name: 'Loose travelling clothes', nameJa: 'ゆったりした旅装', appearance: 'novel' },
        {
          slug: 'lunar-passenger',
          name: 'Passenger in the shell',
          nameJa: '砲弾の乗客',
          appearance: 'around-the-moon',
        },
      ],
    },
    {
      slug: 'captain-nicholl',
      name: 'Captain Nicholl',
      summary: 'A maker of armour plate from Philadelphia, and the rival of Barbicane, who makes guns.',
      summaryJa: 'フィラデルフィアの装甲板の専門家で、大砲をつくるバービケーンの好敵手。',
      aliases: [{ name: 'ニコール大尉', lang: 'ja', kind: 'name' }],
      designs: [{ slug: 'captain', name: 'Captain’s coat', nameJa: '大尉の外套', appearance: 'novel' }],
    },
  ],
};
