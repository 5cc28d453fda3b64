import type { CatalogueSeries } from './types';

export const howlsMovingCastle: CatalogueSeries = {
  slug: 'howls-moving-castle',
  title: 'Howl’s Moving Castle',
  creators: 'Diana Wynne Jones',
  startedYear: 1986,
  summary:
    'A novel about a young hatter under a spell and a wizard with a castle that walks. Studio Ghibli made it into a film.',
  summaryJa: '呪いをかけられた帽子屋の娘と、動く城に住む魔法使いの物語。スタジオジブリが映画化した。',
  appearances: [
    {
      slug: 'novel',
      title: 'Howl’s Moving Castle',
      medium: 'novel',
      year: 1986,
      status: 'released',
      people: [{ name: 'Diana Wynne Jones', role: 'author' }],
    },
    {
      slug: 'film',
      title: 'Howl’s Moving Castle',
      nativeTitle: 'ハウルの動く城',
      nativeLang: 'ja',
      medium: 'film',
      year: 2004,
      status: 'released',
      people: [
        { name: 'Hayao Miyazaki', role: 'director' },
        { name: 'Joe Hisaishi', role: 'composer' },
        { name: 'Studio Ghibli', role: 'studio' },
      ],
    },
  ],
  characters: [
    {
      slug: 'sophie-hatter',
      name: 'Sophie Hatter',
      summary: 'The eldest of three sisters, who works in a hat shop until a witch turns her into an old woman.',
      summaryJa: '三姉妹の長女で、帽子屋で働く娘。魔女の呪いで老婆の姿になる。',
      aliases: [{ name: 'ソフィー・ハッター', lang: 'ja', kind: 'name' }],
      designs: [
        {
          slug: 'hat-shop',
          name: 'Hat-shop dress and straw hat',
          nameJa: '帽子屋の服と麦わら帽子',
          appearance: 'film',
        },
        { slug: 'old-sophie', name: 'Old Sophie', nameJa: '老婆のソフィー', appearance: 'film' },
      ],
    },
    {
      slug: 'howl',
      name: 'Howl',
      summary: 'A vain and gifted wizard who takes care not to be found.',
      summaryJa: '腕は立つが見栄っ張りで、人に見つからないよう暮らす魔法使い。',
      aliases: [
        { name: 'ハウル', lang: 'ja', kind: 'name' },
        { name: 'Wizard Howl', lang: 'en', kind: 'name' },
      ],
      designs: [
        { slug: 'diamond-coat', name: 'Diamond-patterned coat', nameJa: '菱形模様の上着', appearance: 'film' },
        { slug: 'dark-hair', name: 'White shirt and dark hair', nameJa: '白いシャツと黒髪', appearance: 'film' },
        { slug: 'blue-and-silver-suit', name: 'Blue and silver suit', nameJa: '青と銀の服', appearance: 'novel' },
      ],
    },
    {
      slug: 'calcifer',
      name: 'Calcifer',
      summary: 'A fire demon who lives in the hearth and moves the castle.',
      summaryJa: '暖炉に住み、城を動かしている火の悪魔。',
      aliases: [{ name: 'カルシファー', lang: 'ja', kind: 'name' }],
      designs: [{ slug: 'flame', name: 'Hearth flame', nameJa: '暖炉の炎', appearance: 'film' }],
    },
  ],
};
