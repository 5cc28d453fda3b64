import type { CatalogueSeries } from './types';

export const ghostInTheShell: CatalogueSeries = {
  slug: 'ghost-in-the-shell',
  title: 'Ghost in the Shell',
  nativeTitle: '攻殻機動隊',
  nativeLang: 'ja',
  creators: 'Masamune Shirow',
  startedYear: 1989,
  summary:
    'A manga about a security unit in a networked future where brains and bodies can be machines. Several films and series retell it.',
  summaryJa:
    '脳と体を機械化できる、ネットワークの発達した近未来の公安部隊を描く漫画。映画やテレビシリーズがいくつもつくられている。',
  appearances: [
    {
      slug: 'manga',
      title: 'The Ghost in the Shell',
      nativeTitle: '攻殻機動隊 THE GHOST IN THE SHELL',
      nativeLang: 'ja',
      medium: 'manga',
      year: 1989,
      status: 'released',
      people: [
        { name: 'Masamune Shirow', role: 'author' },
        { name: 'Kodansha', role: 'publisher' },
      ],
    },
    {
      slug: 'film-1995',
      title: 'Ghost in the Shell',
      nativeTitle: 'GHOST IN THE SHELL / 攻殻機動隊',
      nativeLang: 'ja',
      medium: 'film',
      year: 1995,
      status: 'released',
      people: [
        { name: 'Mamoru Oshii', role: 'director' },
        { name: 'Production I.G', role: 'studio' },
      ],
    },
    {
      slug: 'stand-alone-complex',
      title: 'Ghost in the Shell: Stand Alone Complex',
      nativeTitle: '攻殻機動隊 STAND ALONE COMPLEX',
      nativeLang: 'ja',
      medium: 'anime',
      year: 2002,
      endYear: 2003,
      status: 'released',
      people: [
        { name: 'Kenji Kamiyama', role: 'director' },
        { name: 'Production I.G', role: 'studio' },
      ],
    },
    {
      slug: 'innocence',
      title: 'Ghost in the Shell 2: Innocence',
      nativeTitle: 'イノセンス',
      nativeLang: 'ja',
      medium: 'film',
      year: 2004,
      status: 'released',
      people: [
        { name: 'Mamoru Oshii', role: 'director' },
        { name: 'Production I.G', role: 'studio' },
      ],
    },
    {
      slug: 'film-2017',
      title: 'Ghost in the Shell',
      medium: 'film',
      year: 2017,
      status: 'released',
      people: [
        { name: 'Rupert Sanders', role: 'director' },
        { name: 'Scarlett Johansson', role: 'as the Major' },
      ],
    },
  ],
  characters: [
    {
      slug: 'motoko-kusanagi',
      name: 'Motoko Kusanagi',
      nativeName: '草薙素子',
      nativeLang: 'ja',
      summary: 'The field commander of Section 9, known as the Major. Her body is wholly mechanical.',
      summaryJa: '公安9課の現場指揮官で、「少佐」と呼ばれる。全身が義体である。',
      aliases: [
        { name: '草薙素子', lang: 'ja', kind: 'name' },
        { name: 'Kusanagi Motoko', lang: 'ja-Latn', kind: 'romanised' },
        { name: 'The Major', lang: 'en', kind: 'nickname' },
        { name: '少佐', lang: 'ja', kind: 'nickname' },
      ],
      designs: [
        { slug: 'film-jacket', name: 'Film jacket', nameJa: '映画のジャケット', appearance: 'film-1995' },
        {
          slug: 'sac-jacket',
          name: 'Leather jacket and bodysuit',
          nameJa: '革のジャケットとボディスーツ',
          appearance: 'stand-alone-complex',
        },
        {
          slug: 'sac-grey-uniform',
          name: 'Section 9 combat gear',
          nameJa: '公安9課の戦闘装備',
          appearance: 'stand-alone-complex',
        },
        { slug: 'film-2017-suit', name: 'Thermoptic suit', nameJa: '光学迷彩スーツ', appearance: 'film-2017' },
      ],
    },
    {
      slug: 'batou',
      name: 'Batou',
      nativeName: 'バトー',
      nativeLang: 'ja',
      summary: 'A big, broad officer of Section 9 with artificial eyes.',
      summaryJa: '義眼が目を引く、大柄な公安9課の隊員。',
      aliases: [
        { name: 'バトー', lang: 'ja', kind: 'name' },
        { name: 'Batō', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'film-jacket', name: 'Film jacket', nameJa: '映画のジャケット', appearance: 'film-1995' },
        {
          slug: 'sac-jacket',
          name: 'Series jacket',
          nameJa: 'テレビ版のジャケット',
          appearance: 'stand-alone-complex',
        },
      ],
    },
    {
      slug: 'togusa',
      name: 'Togusa',
      nativeName: 'トグサ',
      nativeLang: 'ja',
      summary:
        'A former detective, the member of Section 9 with the fewest machine parts and a fondness for revolvers.',
      summaryJa: '元刑事の公安9課員。ほとんど義体化しておらず、リボルバーを愛用する。',
      aliases: [
        { name: 'トグサ', lang: 'ja', kind: 'name' },
        { name: 'Togusa', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        {
          slug: 'suit-and-revolver',
          name: 'Suit and revolver',
          nameJa: '背広とリボルバー',
          appearance: 'stand-alone-complex',
        },
      ],
    },
    {
      slug: 'tachikoma',
      name: 'Tachikoma',
      nativeName: 'タチコマ',
      nativeLang: 'ja',
      summary: 'A blue walking tank with a curious mind and a high voice; there are several.',
      summaryJa: '青い多脚戦車。好奇心が強く、甲高い声で話す。複数の機体がある。',
      aliases: [
        { name: 'タチコマ', lang: 'ja', kind: 'name' },
        { name: 'Tachikoma', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'blue-tank', name: 'Blue walking tank', nameJa: '青い多脚戦車', appearance: 'stand-alone-complex' },
      ],
    },
  ],
};
