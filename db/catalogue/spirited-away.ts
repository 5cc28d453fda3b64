import type { CatalogueSeries } from './types';

export const spiritedAway: CatalogueSeries = {
  slug: 'spirited-away',
  title: 'Spirited Away',
  nativeTitle: '千と千尋の神隠し',
  nativeLang: 'ja',
  creators: 'Hayao Miyazaki, Studio Ghibli',
  startedYear: 2001,
  summary: 'A film about a ten-year-old who has to find work in a bathhouse for gods and spirits.',
  summaryJa: '神々の訪れる湯屋で働くことになった10歳の少女を描くアニメーション映画。',
  appearances: [
    {
      slug: 'film',
      title: 'Spirited Away',
      nativeTitle: '千と千尋の神隠し',
      nativeLang: 'ja',
      medium: 'film',
      year: 2001,
      status: 'released',
      people: [
        { name: 'Hayao Miyazaki', role: 'director' },
        { name: 'Toshio Suzuki', role: 'producer' },
        { name: 'Joe Hisaishi', role: 'composer' },
        { name: 'Studio Ghibli', role: 'studio' },
      ],
    },
    {
      slug: 'stage',
      title: 'Spirited Away (stage)',
      nativeTitle: '舞台『千と千尋の神隠し』',
      nativeLang: 'ja',
      medium: 'play',
      year: 2022,
      status: 'released',
      people: [
        { name: 'John Caird', role: 'director' },
        { name: 'Kanna Hashimoto', role: 'as Chihiro' },
        { name: 'Mone Kamishiraishi', role: 'as Chihiro' },
      ],
    },
  ],
  characters: [
    {
      slug: 'chihiro',
      name: 'Chihiro Ogino',
      nativeName: '荻野千尋',
      nativeLang: 'ja',
      summary: 'A girl who loses her way on moving day. At the bathhouse she is called Sen.',
      summaryJa: '引っ越しの日に不思議な町へ迷いこむ少女。湯屋では「千」と呼ばれる。',
      aliases: [
        { name: '荻野千尋', lang: 'ja', kind: 'name' },
        { name: 'Ogino Chihiro', lang: 'ja-Latn', kind: 'romanised' },
        { name: '千', lang: 'ja', kind: 'nickname' },
        { name: 'Sen', lang: 'ja-Latn', kind: 'nickname' },
      ],
      designs: [
        { slug: 'striped-shirt', name: 'Striped shirt and shorts', nameJa: '縞のシャツと短パン', appearance: 'film' },
        { slug: 'bathhouse', name: 'Bathhouse work clothes', nameJa: '湯屋の水干', appearance: 'film' },
      ],
    },
    {
      slug: 'haku',
      name: 'Haku',
      nativeName: 'ハク',
      nativeLang: 'ja',
      summary: 'A boy who works for the owner of the bathhouse and helps Chihiro.',
      summaryJa: '湯屋の主に仕える少年。千尋を助ける。',
      aliases: [
        { name: 'ハク', lang: 'ja', kind: 'name' },
        { name: 'Haku', lang: 'ja-Latn', kind: 'romanised' },
        { name: 'ニギハヤミコハクヌシ', lang: 'ja', kind: 'spoiler' },
        { name: 'Nigihayami Kohakunushi', lang: 'ja-Latn', kind: 'spoiler' },
      ],
      designs: [
        {
          slug: 'white-and-blue',
          name: 'White jacket and blue hakama',
          nameJa: '白い水干と青い袴',
          appearance: 'film',
        },
      ],
    },
    {
      slug: 'no-face',
      name: 'No-Face',
      nativeName: 'カオナシ',
      nativeLang: 'ja',
      summary: 'A silent spirit with a white mask, who follows Chihiro into the bathhouse.',
      summaryJa: '白い面をつけた、言葉を持たない存在。千尋について湯屋に入る。',
      aliases: [
        { name: 'カオナシ', lang: 'ja', kind: 'name' },
        { name: 'Kaonashi', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'mask-and-robe', name: 'White mask and black robe', nameJa: '白い面と黒い衣', appearance: 'film' },
      ],
    },
    {
      slug: 'yubaba',
      name: 'Yubaba',
      nativeName: '湯婆婆',
      nativeLang: 'ja',
      summary: 'The witch who owns the bathhouse and holds its workers by their names.',
      summaryJa: '湯屋を営む魔女。働く者の名を奪って支配する。',
      aliases: [
        { name: '湯婆婆', lang: 'ja', kind: 'name' },
        { name: 'Yubāba', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        {
          slug: 'blue-dress',
          name: 'Blue dress, bun and rings',
          nameJa: '青いドレスと大きな髷、指輪',
          appearance: 'film',
        },
      ],
    },
  ],
};
