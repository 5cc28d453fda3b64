import type { CatalogueSeries } from './types';

export const nausicaa: CatalogueSeries = {
  slug: 'nausicaa',
  title: 'Nausicaä of the Valley of the Wind',
  nativeTitle: '風の谷のナウシカ',
  nativeLang: 'ja',
  creators: 'Hayao Miyazaki',
  startedYear: 1982,
  summary: 'A manga, and a film by its author, about a princess in a world that a poisonous forest is slowly covering.',
  summaryJa: '毒の森「腐海」が広がる世界に生きる姫を描く漫画と、作者自身による映画。',
  appearances: [
    {
      slug: 'manga',
      title: 'Nausicaä of the Valley of the Wind',
      nativeTitle: '風の谷のナウシカ',
      nativeLang: 'ja',
      medium: 'manga',
      year: 1982,
      endYear: 1994,
      status: 'released',
      people: [
        { name: 'Hayao Miyazaki', role: 'author' },
        { name: 'Tokuma Shoten (Animage)', role: 'publisher' },
      ],
    },
    {
      slug: 'film',
      title: 'Nausicaä of the Valley of the Wind',
      nativeTitle: '風の谷のナウシカ',
      nativeLang: 'ja',
      medium: 'film',
      year: 1984,
      status: 'released',
      people: [
        { name: 'Hayao Miyazaki', role: 'director' },
        { name: 'Isao Takahata', role: 'producer' },
        { name: 'Joe Hisaishi', role: 'composer' },
        { name: 'Topcraft', role: 'studio' },
      ],
    },
    {
      slug: 'kabuki',
      title: 'Nausicaä of the Valley of the Wind (kabuki)',
      nativeTitle: '新作歌舞伎 風の谷のナウシカ',
      nativeLang: 'ja',
      medium: 'play',
      year: 2019,
      status: 'released',
      people: [],
    },
  ],
  characters: [
    {
      slug: 'nausicaa',
      name: 'Nausicaä',
      nativeName: 'ナウシカ',
      nativeLang: 'ja',
      summary: 'The princess of the Valley of the Wind, who flies a glider and studies the insects that others fear.',
      summaryJa: '風の谷の姫。小型の飛行機械メーヴェに乗り、人びとの恐れる蟲に心を通わせる。',
      aliases: [
        { name: 'ナウシカ', lang: 'ja', kind: 'name' },
        { name: 'Naushika', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'valley-blue', name: 'Blue flying clothes', nameJa: '青い飛行服', appearance: 'film' },
        { slug: 'pejite-dress', name: 'Pejite clothes', nameJa: 'ペジテの服', appearance: 'film' },
        { slug: 'breathing-mask', name: 'With breathing mask', nameJa: '防毒マスク姿', appearance: 'film' },
        { slug: 'manga-clothes', name: 'Manga flying clothes', nameJa: '漫画の飛行服', appearance: 'manga' },
      ],
    },
    {
      slug: 'kushana',
      name: 'Kushana',
      nativeName: 'クシャナ',
      nativeLang: 'ja',
      summary: 'A princess and commander of the Torumekian army.',
      summaryJa: 'トルメキアの王女で、軍の司令官。',
      aliases: [
        { name: 'クシャナ', lang: 'ja', kind: 'name' },
        { name: 'Kushana', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'armour', name: 'Torumekian armour', nameJa: 'トルメキアの鎧', appearance: 'film' },
        { slug: 'manga-armour', name: 'Manga armour', nameJa: '漫画の鎧', appearance: 'manga' },
      ],
    },
    {
      slug: 'lord-yupa',
      name: 'Lord Yupa',
      nativeName: 'ユパ・ミラルダ',
      nativeLang: 'ja',
      summary: 'A wandering swordsman and Nausicaä’s teacher.',
      summaryJa: '各地を旅する剣士で、ナウシカの師。',
      aliases: [
        { name: 'ユパ・ミラルダ', lang: 'ja', kind: 'name' },
        { name: 'Yupa Miralda', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'travelling-cloak', name: 'Travelling cloak and hat', nameJa: '旅の外套と帽子', appearance: 'film' },
      ],
    },
  ],
};
