import type { CatalogueSeries } from './types';

export const frieren: CatalogueSeries = {
  slug: 'frieren',
  title: 'Frieren: Beyond Journey’s End',
  nativeTitle: '葬送のフリーレン',
  nativeLang: 'ja',
  creators: 'Kanehito Yamada, Tsukasa Abe',
  startedYear: 2020,
  summary:
    'A manga about an elven mage, decades after her party defeated the Demon King, and how she comes to understand the people she travelled with.',
  summaryJa: '魔王を倒した勇者一行のその後を、長命なエルフの魔法使いの目から描く漫画。',
  appearances: [
    {
      slug: 'manga',
      title: 'Frieren: Beyond Journey’s End',
      nativeTitle: '葬送のフリーレン',
      nativeLang: 'ja',
      medium: 'manga',
      year: 2020,
      status: 'released',
      people: [
        { name: 'Kanehito Yamada', role: 'writer' },
        { name: 'Tsukasa Abe', role: 'artist' },
        { name: 'Shogakukan (Weekly Shōnen Sunday)', role: 'publisher' },
      ],
    },
    {
      slug: 'anime',
      title: 'Frieren: Beyond Journey’s End',
      nativeTitle: '葬送のフリーレン',
      nativeLang: 'ja',
      medium: 'anime',
      year: 2023,
      status: 'released',
      people: [
        { name: 'Keiichirō Saitō', role: 'director' },
        { name: 'Madhouse', role: 'studio' },
      ],
    },
  ],
  characters: [
    {
      slug: 'frieren',
      name: 'Frieren',
      nativeName: 'フリーレン',
      nativeLang: 'ja',
      summary: 'An elf and mage more than a thousand years old, fond of odd little spells.',
      summaryJa: '千年以上を生きるエルフの魔法使い。変わった魔法を集めるのが趣味。',
      aliases: [
        { name: 'フリーレン', lang: 'ja', kind: 'name' },
        { name: 'Furīren', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        {
          slug: 'travelling-clothes',
          name: 'White and gold travelling clothes',
          nameJa: '白と金の旅装',
          appearance: 'manga',
        },
      ],
    },
    {
      slug: 'fern',
      name: 'Fern',
      nativeName: 'フェルン',
      nativeLang: 'ja',
      summary: 'A young mage and Frieren’s apprentice, who sees to it that they get up in the morning.',
      summaryJa: 'フリーレンの弟子の若い魔法使い。朝の弱い師匠の世話も焼く。',
      aliases: [
        { name: 'フェルン', lang: 'ja', kind: 'name' },
        { name: 'Ferun', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'black-coat', name: 'Dark coat over white dress', nameJa: '黒い外套と白い服', appearance: 'manga' },
      ],
    },
    {
      slug: 'stark',
      name: 'Stark',
      nativeName: 'シュタルク',
      nativeLang: 'ja',
      summary: 'A young warrior with an axe, braver than he believes.',
      summaryJa: '斧で戦う若い戦士。自分で思うよりも勇敢である。',
      aliases: [
        { name: 'シュタルク', lang: 'ja', kind: 'name' },
        { name: 'Shutaruku', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [{ slug: 'red-coat', name: 'Red coat and axe', nameJa: '赤い上着と斧', appearance: 'manga' }],
    },
    {
      slug: 'himmel',
      name: 'Himmel',
      nativeName: 'ヒンメル',
      nativeLang: 'ja',
      summary: 'The hero who led the party against the Demon King, and never passed a village without helping.',
      summaryJa: '魔王を倒した一行を率いた勇者。立ち寄る村ごとに人助けをした。',
      aliases: [
        { name: 'ヒンメル', lang: 'ja', kind: 'name' },
        { name: 'Hinmeru', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [{ slug: 'hero-cape', name: 'Hero’s cape and sword', nameJa: '勇者のマントと剣', appearance: 'manga' }],
    },
  ],
};
