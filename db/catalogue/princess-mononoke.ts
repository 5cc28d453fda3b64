import type { CatalogueSeries } from './types';

export const princessMononoke: CatalogueSeries = {
  slug: 'princess-mononoke',
  title: 'Princess Mononoke',
  nativeTitle: 'もののけ姫',
  nativeLang: 'ja',
  creators: 'Hayao Miyazaki, Studio Ghibli',
  startedYear: 1997,
  summary: 'A film set in medieval Japan, where people who smelt iron and the gods of the forest are at war.',
  summaryJa: '室町時代の日本を舞台に、鉄をつくる人びとと森の神々の争いを描くアニメーション映画。',
  appearances: [
    {
      slug: 'film',
      title: 'Princess Mononoke',
      nativeTitle: 'もののけ姫',
      nativeLang: 'ja',
      medium: 'film',
      year: 1997,
      status: 'released',
      people: [
        { name: 'Hayao Miyazaki', role: 'director' },
        { name: 'Toshio Suzuki', role: 'producer' },
        { name: 'Joe Hisaishi', role: 'composer' },
        { name: 'Studio Ghibli', role: 'studio' },
      ],
    },
  ],
  characters: [
    {
      slug: 'san',
      name: 'San',
      nativeName: 'サン',
      nativeLang: 'ja',
      summary: 'A young woman brought up by the wolf god Moro, who fights on the side of the forest.',
      summaryJa: '犬神モロに育てられ、森の側に立って戦う少女。',
      aliases: [
        { name: 'サン', lang: 'ja', kind: 'name' },
        { name: 'San', lang: 'ja-Latn', kind: 'romanised' },
        { name: 'もののけ姫', lang: 'ja', kind: 'nickname' },
        { name: 'Princess Mononoke', lang: 'en', kind: 'nickname' },
      ],
      designs: [
        { slug: 'wolf-cape', name: 'Fur cape and spear', nameJa: '毛皮と槍', appearance: 'film' },
        { slug: 'red-mask', name: 'Battle mask', nameJa: '土面', appearance: 'film' },
      ],
    },
    {
      slug: 'ashitaka',
      name: 'Ashitaka',
      nativeName: 'アシタカ',
      nativeLang: 'ja',
      summary: 'A young man of the Emishi who leaves his village to find the source of a curse on his arm.',
      summaryJa: '腕に受けた呪いのわけを知るため、村を出るエミシの青年。',
      aliases: [
        { name: 'アシタカ', lang: 'ja', kind: 'name' },
        { name: 'Ashitaka', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'traveller', name: 'Hood, straw cape and bow', nameJa: '頭巾と蓑と弓', appearance: 'film' },
        { slug: 'blue-tunic', name: 'Blue tunic', nameJa: '青い衣', appearance: 'film' },
      ],
    },
    {
      slug: 'lady-eboshi',
      name: 'Lady Eboshi',
      nativeName: 'エボシ御前',
      nativeLang: 'ja',
      summary: 'The head of the ironworks, who gives work to those whom others turn away.',
      summaryJa: 'タタラ場を率いる女性。行き場のない人びとに仕事を与えている。',
      aliases: [
        { name: 'エボシ御前', lang: 'ja', kind: 'name' },
        { name: 'Eboshi Gozen', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [{ slug: 'ironworks', name: 'Ironworks robes and cloak', nameJa: 'タタラ場の装束', appearance: 'film' }],
    },
    {
      slug: 'kodama',
      name: 'Kodama',
      nativeName: 'コダマ',
      nativeLang: 'ja',
      summary: 'Small white tree spirits with heads that rattle.',
      summaryJa: '頭をカタカタと鳴らす、小さな白い森の精霊。',
      aliases: [
        { name: 'コダマ', lang: 'ja', kind: 'name' },
        { name: 'Kodama', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [{ slug: 'tree-spirit', name: 'Tree spirit', nameJa: '木の精霊', appearance: 'film' }],
    },
  ],
};
