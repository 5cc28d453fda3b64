import type { CatalogueSeries } from './types';

export const akira: CatalogueSeries = {
  slug: 'akira',
  title: 'Akira',
  nativeTitle: 'AKIRA',
  nativeLang: 'ja',
  creators: 'Katsuhiro Otomo',
  startedYear: 1982,
  summary:
    'A manga about a motorcycle gang in Neo-Tokyo and a military secret named Akira. Its author also directed the film.',
  summaryJa: 'ネオ東京の暴走族の少年たちと、「アキラ」と呼ばれる軍の秘密を描く漫画。作者自身の監督で映画化された。',
  appearances: [
    {
      slug: 'manga',
      title: 'Akira',
      nativeTitle: 'AKIRA',
      nativeLang: 'ja',
      medium: 'manga',
      year: 1982,
      endYear: 1990,
      status: 'released',
      people: [
        { name: 'Katsuhiro Otomo', role: 'author' },
        { name: 'Kodansha (Young Magazine)', role: 'publisher' },
      ],
    },
    {
      slug: 'film',
      title: 'Akira',
      nativeTitle: 'AKIRA',
      nativeLang: 'ja',
      medium: 'film',
      year: 1988,
      status: 'released',
      people: [{ name: 'Katsuhiro Otomo', role: 'director' }],
    },
  ],
  characters: [
    {
      slug: 'shotaro-kaneda',
      name: 'Shotaro Kaneda',
      nativeName: '金田正太郎',
      nativeLang: 'ja',
      summary: 'The leader of a motorcycle gang, with a red machine that nobody else may ride.',
      summaryJa: '暴走族のリーダー。赤いバイクを誰にも触らせない。',
      aliases: [
        { name: '金田正太郎', lang: 'ja', kind: 'name' },
        { name: 'Kaneda Shōtarō', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        {
          slug: 'red-jacket',
          name: 'Red jacket with capsule',
          nameJa: 'カプセルの赤いジャケット',
          appearance: 'film',
          description: 'Red biker suit with a large pill on the back.',
        },
        { slug: 'manga-rider', name: 'Manga rider’s clothes', nameJa: '漫画のライダー姿', appearance: 'manga' },
      ],
    },
    {
      slug: 'tetsuo-shima',
      name: 'Tetsuo Shima',
      nativeName: '島鉄雄',
      nativeLang: 'ja',
      summary: 'Kaneda’s friend since childhood, in whom an accident wakes a strange power.',
      summaryJa: '金田の幼なじみで、仲間の一人。事故をきっかけに不思議な力に目覚める。',
      aliases: [
        { name: '島鉄雄', lang: 'ja', kind: 'name' },
        { name: 'Shima Tetsuo', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'red-cape', name: 'Red cape', nameJa: '赤いマント', appearance: 'film' },
        { slug: 'biker', name: 'Biker clothes', nameJa: 'バイクの服', appearance: 'film' },
      ],
    },
    {
      slug: 'kei',
      name: 'Kei',
      nativeName: 'ケイ',
      nativeLang: 'ja',
      summary: 'A member of the resistance whose path crosses Kaneda’s.',
      summaryJa: '金田と出会う、反政府組織の一員。',
      aliases: [
        { name: 'ケイ', lang: 'ja', kind: 'name' },
        { name: 'Kei', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [{ slug: 'resistance', name: 'Resistance clothes', nameJa: '反政府組織の服', appearance: 'film' }],
    },
  ],
};
