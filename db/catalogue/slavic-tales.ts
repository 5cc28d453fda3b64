import type { CatalogueSeries } from './types';

export const slavicTales: CatalogueSeries = {
  slug: 'slavic-tales',
  title: 'Slavic tales',
  nativeTitle: 'Славянские сказки',
  nativeLang: 'ru',
  creators: 'Folk tradition',
  summary:
    'Fairy tales told in the Slavic lands, above all those that Alexander Afanasyev collected, and the stage works made of them.',
  summaryJa:
    'スラヴの各地で語られてきた昔話。アファナーシエフが集めたロシアの民話と、そこから生まれた舞台作品を中心とする。',
  appearances: [
    { slug: 'folk-tales', title: 'Folk tales', medium: 'legend', status: 'released', people: [] },
    {
      slug: 'afanasyev',
      title: 'Russian Folk Tales',
      nativeTitle: 'Народные русские сказки',
      nativeLang: 'ru',
      medium: 'legend',
      year: 1855,
      endYear: 1863,
      status: 'released',
      people: [{ name: 'Alexander Afanasyev', role: 'collector' }],
    },
    {
      slug: 'bilibin-illustrations',
      title: 'Illustrations to Vasilisa the Beautiful',
      nativeTitle: 'Василиса Прекрасная',
      nativeLang: 'ru',
      medium: 'painting',
      status: 'released',
      people: [{ name: 'Ivan Bilibin', role: 'illustrator' }],
    },
    {
      slug: 'firebird-ballet',
      title: 'The Firebird',
      nativeTitle: 'L’Oiseau de feu',
      nativeLang: 'fr',
      medium: 'ballet',
      year: 1910,
      status: 'released',
      people: [
        { name: 'Michel Fokine', role: 'choreographer' },
        { name: 'Igor Stravinsky', role: 'composer' },
        { name: 'Aleksandr Golovin', role: 'designer' },
        { name: 'Léon Bakst', role: 'designer' },
      ],
    },
  ],
  characters: [
    {
      slug: 'baba-yaga',
      name: 'Baba Yaga',
      nativeName: 'Баба-Яга',
      nativeLang: 'ru',
      summary:
        'A witch of the deep forest, whose hut stands on hen’s legs and who travels in a mortar. She may harm a visitor or help one.',
      summaryJa:
        '深い森に住む魔女。鶏の足の上に立つ小屋に暮らし、臼に乗って移動する。訪れる者を害することも助けることもある。',
      aliases: [
        { name: 'Баба-Яга', lang: 'ru', kind: 'name' },
        { name: 'Baba-Yaga', lang: 'ru-Latn', kind: 'romanised' },
        { name: 'バーバ・ヤガー', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'hedge-witch',
          name: 'Hedge witch',
          nameJa: '森の魔女',
          description: 'A free design: shawls, roots, herbs and bones.',
        },
        {
          slug: 'mortar-and-pestle',
          name: 'Mortar, pestle and broom',
          nameJa: '臼と杵とほうき',
          appearance: 'afanasyev',
        },
        {
          slug: 'bilibin',
          name: 'Bilibin’s Baba Yaga',
          nameJa: 'ビリービンの挿絵',
          appearance: 'bilibin-illustrations',
        },
      ],
    },
    {
      slug: 'vasilisa',
      name: 'Vasilisa',
      nativeName: 'Василиса Прекрасная',
      nativeLang: 'ru',
      summary: 'A girl sent to Baba Yaga’s hut to ask for a light, with a small doll from her mother in her pocket.',
      summaryJa: '母の形見の小さな人形を持ち、火をもらいにバーバ・ヤガーの小屋へやられる娘。',
      aliases: [
        { name: 'Василиса Прекрасная', lang: 'ru', kind: 'name' },
        { name: 'Vasilisa Prekrasnaya', lang: 'ru-Latn', kind: 'romanised' },
        { name: 'Vasilisa the Beautiful', lang: 'en', kind: 'name' },
        { name: 'ワシリーサ', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'skull-lantern', name: 'Skull lantern', nameJa: '髑髏の灯', appearance: 'bilibin-illustrations' },
        { slug: 'sarafan', name: 'Sarafan and doll', nameJa: 'サラファンと人形', appearance: 'afanasyev' },
      ],
    },
    {
      slug: 'firebird',
      name: 'The Firebird',
      nativeName: 'Жар-птица',
      nativeLang: 'ru',
      summary: 'A bird whose feathers glow like fire, and the title role of the ballet of 1910.',
      summaryJa: '羽が火のように輝く鳥。1910年のバレエの題名役でもある。',
      aliases: [
        { name: 'Жар-птица', lang: 'ru', kind: 'name' },
        { name: 'Zhar-ptitsa', lang: 'ru-Latn', kind: 'romanised' },
        { name: '火の鳥', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'ballet', name: 'Ballet costume', nameJa: 'バレエの衣装', appearance: 'firebird-ballet' },
        { slug: 'feather-cloak', name: 'Feather cloak', nameJa: '羽根の外套', appearance: 'folk-tales' },
      ],
    },
    {
      slug: 'koschei',
      name: 'Koschei the Deathless',
      nativeName: 'Кощей Бессмертный',
      nativeLang: 'ru',
      summary: 'A gaunt sorcerer who keeps his death hidden away from his body.',
      summaryJa: '自分の死を体の外に隠している、痩せこけた魔法使い。',
      aliases: [
        { name: 'Кощей Бессмертный', lang: 'ru', kind: 'name' },
        { name: 'Koshchey Bessmertny', lang: 'ru-Latn', kind: 'romanised' },
        { name: '不死身のコシチェイ', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'bone-king', name: 'Bone crown and black robe', nameJa: '骨の冠と黒衣', appearance: 'folk-tales' },
        { slug: 'ballet', name: 'Ballet costume', nameJa: 'バレエの衣装', appearance: 'firebird-ballet' },
      ],
    },
  ],
};
