import type { CatalogueSeries } from './types';

export const demonSlayer: CatalogueSeries = {
  slug: 'demon-slayer',
  title: 'Demon Slayer: Kimetsu no Yaiba',
  nativeTitle: '鬼滅の刃',
  nativeLang: 'ja',
  creators: 'Koyoharu Gotouge',
  startedYear: 2016,
  summary: 'A manga set in the Taishō era about a boy who joins the demon slayers to find a cure for his sister.',
  summaryJa: '大正時代を舞台に、鬼になった妹を人間に戻すため鬼殺隊に入る少年を描く漫画。',
  appearances: [
    {
      slug: 'manga',
      title: 'Demon Slayer: Kimetsu no Yaiba',
      nativeTitle: '鬼滅の刃',
      nativeLang: 'ja',
      medium: 'manga',
      year: 2016,
      endYear: 2020,
      status: 'released',
      people: [
        { name: 'Koyoharu Gotouge', role: 'author' },
        { name: 'Shueisha (Weekly Shōnen Jump)', role: 'publisher' },
      ],
    },
    {
      slug: 'anime',
      title: 'Demon Slayer: Kimetsu no Yaiba',
      nativeTitle: '鬼滅の刃',
      nativeLang: 'ja',
      medium: 'anime',
      year: 2019,
      status: 'released',
      people: [
        { name: 'Haruo Sotozaki', role: 'director' },
        { name: 'ufotable', role: 'studio' },
      ],
    },
    {
      slug: 'mugen-train',
      title: 'Demon Slayer: Mugen Train',
      nativeTitle: '劇場版「鬼滅の刃」無限列車編',
      nativeLang: 'ja',
      medium: 'film',
      year: 2020,
      status: 'released',
      people: [
        { name: 'Haruo Sotozaki', role: 'director' },
        { name: 'ufotable', role: 'studio' },
      ],
    },
  ],
  characters: [
    {
      slug: 'tanjiro-kamado',
      name: 'Tanjiro Kamado',
      nativeName: '竈門炭治郎',
      nativeLang: 'ja',
      summary: 'A charcoal seller’s son with a keen nose who becomes a demon slayer.',
      summaryJa: '炭焼きの家に生まれ、鼻がきく少年。鬼殺隊の剣士になる。',
      aliases: [
        { name: '竈門炭治郎', lang: 'ja', kind: 'name' },
        { name: 'Kamado Tanjirō', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        {
          slug: 'checked-haori',
          name: 'Uniform and green checked haori',
          nameJa: '隊服と市松模様の羽織',
          appearance: 'anime',
        },
      ],
    },
    {
      slug: 'nezuko-kamado',
      name: 'Nezuko Kamado',
      nativeName: '竈門禰豆子',
      nativeLang: 'ja',
      summary: 'Tanjiro’s younger sister, who travels with him in a wooden box.',
      summaryJa: '炭治郎の妹。木の箱に入り、兄とともに旅をする。',
      aliases: [
        { name: '竈門禰豆子', lang: 'ja', kind: 'name' },
        { name: 'Kamado Nezuko', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'pink-kimono', name: 'Pink kimono and bamboo', nameJa: '麻の葉模様の着物と竹', appearance: 'anime' },
      ],
    },
    {
      slug: 'zenitsu-agatsuma',
      name: 'Zenitsu Agatsuma',
      nativeName: '我妻善逸',
      nativeLang: 'ja',
      summary: 'A timid slayer with sharp ears, who knows one form of the sword and knows it well.',
      summaryJa: '臆病で耳のよい隊士。ただ一つの型を極めている。',
      aliases: [
        { name: '我妻善逸', lang: 'ja', kind: 'name' },
        { name: 'Agatsuma Zen’itsu', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'yellow-haori', name: 'Uniform and yellow haori', nameJa: '隊服と黄色い羽織', appearance: 'anime' },
      ],
    },
    {
      slug: 'inosuke-hashibira',
      name: 'Inosuke Hashibira',
      nativeName: '嘴平伊之助',
      nativeLang: 'ja',
      summary: 'A slayer brought up in the mountains, with a boar’s head for a mask and two chipped swords.',
      summaryJa: '山育ちの隊士。猪の頭をかぶり、刃こぼれした二本の刀で戦う。',
      aliases: [
        { name: '嘴平伊之助', lang: 'ja', kind: 'name' },
        { name: 'Hashibira Inosuke', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [{ slug: 'boar-mask', name: 'Boar mask and fur belt', nameJa: '猪の頭と毛皮', appearance: 'anime' }],
    },
    {
      slug: 'shinobu-kocho',
      name: 'Shinobu Kocho',
      nativeName: '胡蝶しのぶ',
      nativeLang: 'ja',
      summary: 'The Insect Hashira, who fights with poison and runs an infirmary.',
      summaryJa: '毒を使って戦う蟲柱。傷ついた隊士の手当てもする。',
      aliases: [
        { name: '胡蝶しのぶ', lang: 'ja', kind: 'name' },
        { name: 'Kochō Shinobu', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'butterfly-haori', name: 'Butterfly-wing haori', nameJa: '蝶の羽模様の羽織', appearance: 'anime' },
      ],
    },
    {
      slug: 'kyojuro-rengoku',
      name: 'Kyojuro Rengoku',
      nativeName: '煉獄杏寿郎',
      nativeLang: 'ja',
      summary: 'The Flame Hashira, loud, cheerful and straightforward.',
      summaryJa: '声が大きく、明るくまっすぐな炎柱。',
      aliases: [
        { name: '煉獄杏寿郎', lang: 'ja', kind: 'name' },
        { name: 'Rengoku Kyōjurō', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [{ slug: 'flame-cape', name: 'Flame-edged haori', nameJa: '炎模様の羽織', appearance: 'mugen-train' }],
    },
  ],
};
