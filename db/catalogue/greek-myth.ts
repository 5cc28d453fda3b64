import type { CatalogueSeries } from './types';

export const greekMyth: CatalogueSeries = {
  slug: 'greek-myth',
  title: 'Greek myth',
  nativeTitle: 'Ἑλληνικὴ μυθολογία',
  nativeLang: 'grc',
  creators: 'Ancient tradition',
  summary: 'Gods, heroes and monsters of ancient Greece, from Hesiod and Homer through Ovid to the cinema.',
  summaryJa: '古代ギリシアの神々、英雄、怪物。ホメロスやヘシオドスからオウィディウス、映画まで、長く語られてきた。',
  appearances: [
    { slug: 'myth', title: 'Greek myth', medium: 'legend', status: 'released', people: [] },
    {
      slug: 'odyssey',
      title: 'Odyssey',
      nativeTitle: 'Ὀδύσσεια',
      nativeLang: 'grc',
      medium: 'poem',
      status: 'released',
      people: [{ name: 'Homer', role: 'author' }],
    },
    {
      slug: 'metamorphoses',
      title: 'Metamorphoses',
      nativeTitle: 'Metamorphoses',
      nativeLang: 'la',
      medium: 'poem',
      status: 'released',
      people: [{ name: 'Ovid', role: 'author' }],
    },
    {
      slug: 'waterhouse-circe',
      title: 'Circe Offering the Cup to Ulysses',
      medium: 'painting',
      year: 1891,
      status: 'released',
      people: [{ name: 'John William Waterhouse', role: 'painter' }],
    },
    {
      slug: 'lament-for-icarus',
      title: 'The Lament for Icarus',
      medium: 'painting',
      year: 1898,
      status: 'released',
      people: [{ name: 'Herbert James Draper', role: 'painter' }],
    },
    {
      slug: 'clash-of-the-titans',
      title: 'Clash of the Titans',
      medium: 'film',
      year: 1981,
      status: 'released',
      people: [
        { name: 'Desmond Davis', role: 'director' },
        { name: 'Ray Harryhausen', role: 'visual effects' },
      ],
    },
  ],
  characters: [
    {
      slug: 'icarus',
      name: 'Icarus',
      nativeName: 'Ἴκαρος',
      nativeLang: 'grc',
      summary:
        'The son of the craftsman Daedalus, who made wings of feathers and wax so that the two of them could leave Crete.',
      summaryJa: '工匠ダイダロスの息子。父は、二人でクレタ島を出るために、羽根を蝋で固めた翼をつくった。',
      aliases: [
        { name: 'Ἴκαρος', lang: 'grc', kind: 'name' },
        { name: 'Ikaros', lang: 'grc-Latn', kind: 'romanised' },
        { name: 'イカロス', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'wings', name: 'Wax and feather wings', nameJa: '蝋と羽根の翼', appearance: 'metamorphoses' },
        {
          slug: 'draper-wings',
          name: 'Great wings of the painting',
          nameJa: '絵画の大きな翼',
          appearance: 'lament-for-icarus',
        },
      ],
    },
    {
      slug: 'medusa',
      name: 'Medusa',
      nativeName: 'Μέδουσα',
      nativeLang: 'grc',
      summary: 'One of the three Gorgons, with snakes for hair and a look that turns the living to stone.',
      summaryJa: 'ゴルゴン三姉妹の一人。髪は蛇で、その目を見た者は石になる。',
      aliases: [
        { name: 'Μέδουσα', lang: 'grc', kind: 'name' },
        { name: 'Medousa', lang: 'grc-Latn', kind: 'romanised' },
        { name: 'メドゥーサ', lang: 'ja', kind: 'name' },
        { name: 'Gorgon', lang: 'en', kind: 'nickname' },
      ],
      designs: [
        { slug: 'snake-hair', name: 'Snake hair', nameJa: '蛇の髪', appearance: 'myth' },
        {
          slug: 'film-medusa',
          name: 'Stop-motion Medusa with bow',
          nameJa: '弓を持つコマ撮りのメドゥーサ',
          appearance: 'clash-of-the-titans',
        },
      ],
    },
    {
      slug: 'athena',
      name: 'Athena',
      nativeName: 'Ἀθηνᾶ',
      nativeLang: 'grc',
      summary:
        'The goddess of wisdom, of crafts such as weaving, and of war fought with forethought. Helmet, spear, aegis and owl are her marks.',
      summaryJa: '知恵と、機織りなどの手仕事、策をもって戦う戦争の女神。兜、槍、アイギス、梟が目印。',
      aliases: [
        { name: 'Ἀθηνᾶ', lang: 'grc', kind: 'name' },
        { name: 'Athēnā', lang: 'grc-Latn', kind: 'romanised' },
        { name: 'アテナ', lang: 'ja', kind: 'name' },
        { name: 'Pallas', lang: 'en', kind: 'nickname' },
        { name: 'Minerva', lang: 'la', kind: 'name' },
      ],
      designs: [
        { slug: 'aegis', name: 'Aegis, helmet and spear', nameJa: 'アイギスと兜と槍', appearance: 'myth' },
        { slug: 'peplos-and-owl', name: 'Peplos and owl', nameJa: 'ペプロスと梟', appearance: 'myth' },
      ],
    },
    {
      slug: 'circe',
      name: 'Circe',
      nativeName: 'Κίρκη',
      nativeLang: 'grc',
      summary: 'An enchantress on the island of Aeaea, who turns visitors into animals with a drink and a wand.',
      summaryJa: 'アイアイエ島に住む魔女。飲み物と杖で、訪れた者を獣に変える。',
      aliases: [
        { name: 'Κίρκη', lang: 'grc', kind: 'name' },
        { name: 'Kirkē', lang: 'grc-Latn', kind: 'romanised' },
        { name: 'キルケ', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'cup-and-wand', name: 'Cup and wand', nameJa: '杯と杖', appearance: 'odyssey' },
        {
          slug: 'waterhouse',
          name: 'Sheer robe of the painting',
          nameJa: '絵画の薄衣',
          appearance: 'waterhouse-circe',
        },
      ],
    },
  ],
};
