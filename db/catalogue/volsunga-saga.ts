import type { CatalogueSeries } from './types';

export const volsungaSaga: CatalogueSeries = {
  slug: 'volsunga-saga',
  title: 'Völsunga saga',
  nativeTitle: 'Völsunga saga',
  nativeLang: 'non',
  creators: 'Anonymous, Iceland, 13th century',
  summary:
    'An Icelandic prose saga about the Völsung family, told also in the Poetic Edda and, in its German form, in the Nibelungenlied.',
  summaryJa:
    'ヴォルスング家の人びとを語る、アイスランドの散文サガ。『詩のエッダ』や、ドイツの『ニーベルンゲンの歌』にも同じ伝説がある。',
  appearances: [
    {
      slug: 'saga',
      title: 'Völsunga saga',
      nativeTitle: 'Völsunga saga',
      nativeLang: 'non',
      medium: 'legend',
      status: 'released',
      people: [],
    },
    { slug: 'poetic-edda', title: 'Poetic Edda', medium: 'poem', status: 'released', people: [] },
    {
      slug: 'nibelungenlied',
      title: 'The Song of the Nibelungs',
      nativeTitle: 'Das Nibelungenlied',
      nativeLang: 'de',
      medium: 'poem',
      status: 'released',
      people: [],
    },
    {
      slug: 'ring',
      title: 'The Ring of the Nibelung',
      nativeTitle: 'Der Ring des Nibelungen',
      nativeLang: 'de',
      medium: 'opera',
      year: 1876,
      status: 'released',
      people: [{ name: 'Richard Wagner', role: 'composer' }],
    },
    {
      slug: 'lang-film',
      title: 'Die Nibelungen',
      nativeTitle: 'Die Nibelungen',
      nativeLang: 'de',
      medium: 'film',
      year: 1924,
      status: 'released',
      people: [
        { name: 'Fritz Lang', role: 'director' },
        { name: 'Thea von Harbou', role: 'writer' },
      ],
    },
  ],
  characters: [
    {
      slug: 'sigurd',
      name: 'Sigurd',
      nativeName: 'Sigurðr',
      nativeLang: 'non',
      summary:
        'The hero of the Völsung family, who faces the dragon Fáfnir with a sword reforged for him. German tradition calls him Siegfried.',
      summaryJa:
        'ヴォルスング家の英雄。鍛え直された剣を手に、竜ファーヴニルに挑む。ドイツの伝承ではジークフリートと呼ばれる。',
      aliases: [
        { name: 'Sigurðr', lang: 'non', kind: 'name' },
        { name: 'Siegfried', lang: 'de', kind: 'name' },
        { name: 'シグルズ', lang: 'ja', kind: 'name' },
        { name: 'シグルド', lang: 'ja', kind: 'name' },
        { name: 'ジークフリート', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'dragon-scale',
          name: 'Dragon-scale mail',
          nameJa: '竜鱗の鎧',
          description: 'A free design: scale armour of the kind that the dragon might have left.',
        },
        { slug: 'saga-hero', name: 'Tunic, mail and sword Gram', nameJa: '鎖帷子と剣グラム', appearance: 'saga' },
        { slug: 'opera-siegfried', name: 'Opera Siegfried', nameJa: 'オペラのジークフリート', appearance: 'ring' },
        {
          slug: 'film-siegfried',
          name: 'Silent-film Siegfried',
          nameJa: '無声映画のジークフリート',
          appearance: 'lang-film',
        },
      ],
    },
    {
      slug: 'brynhildr',
      name: 'Brynhildr',
      nativeName: 'Brynhildr',
      nativeLang: 'non',
      summary: 'A shield-maiden and valkyrie who sleeps within a ring of fire. In Wagner’s operas she is Brünnhilde.',
      summaryJa: '炎に囲まれて眠る盾の乙女、ヴァルキューレ。ワーグナーのオペラではブリュンヒルデ。',
      aliases: [
        { name: 'Brünnhilde', lang: 'de', kind: 'name' },
        { name: 'Brynhild', lang: 'en', kind: 'name' },
        { name: 'ブリュンヒルド', lang: 'ja', kind: 'name' },
        { name: 'ブリュンヒルデ', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'shield-maiden', name: 'Shield-maiden’s mail', nameJa: '盾の乙女の鎧', appearance: 'saga' },
        {
          slug: 'opera-valkyrie',
          name: 'Opera valkyrie with winged helmet',
          nameJa: 'オペラのヴァルキューレ(羽根兜)',
          appearance: 'ring',
        },
      ],
    },
    {
      slug: 'gudrun',
      name: 'Gudrun',
      nativeName: 'Guðrún Gjúkadóttir',
      nativeLang: 'non',
      summary:
        'The daughter of King Gjúki, and one of the two women on whom the saga turns. In the Nibelungenlied her part is Kriemhild’s.',
      summaryJa: 'ギューキ王の娘で、サガの要となる女性の一人。『ニーベルンゲンの歌』ではクリームヒルトにあたる。',
      aliases: [
        { name: 'Guðrún', lang: 'non', kind: 'name' },
        { name: 'Kriemhild', lang: 'de', kind: 'name' },
        { name: 'グズルーン', lang: 'ja', kind: 'name' },
        { name: 'クリームヒルト', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'saga-gown', name: 'Court dress of the saga', nameJa: 'サガの宮廷衣装', appearance: 'saga' },
        {
          slug: 'film-kriemhild',
          name: 'Silent-film Kriemhild with long braids',
          nameJa: '無声映画のクリームヒルト',
          appearance: 'lang-film',
        },
      ],
    },
    {
      slug: 'odin',
      name: 'Odin',
      nativeName: 'Óðinn',
      nativeLang: 'non',
      summary: 'The chief of the gods, who walks into the saga as an old man with one eye, a hat and a cloak.',
      summaryJa: '神々の長。サガには、帽子と外套をまとった隻眼の老人の姿で現れる。',
      aliases: [
        { name: 'Óðinn', lang: 'non', kind: 'name' },
        { name: 'Wotan', lang: 'de', kind: 'name' },
        { name: 'オーディン', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'one-eyed-wanderer', name: 'One-eyed wanderer', nameJa: '隻眼の旅人', appearance: 'saga' },
        { slug: 'opera-wotan', name: 'Opera Wotan', nameJa: 'オペラのヴォータン', appearance: 'ring' },
      ],
    },
  ],
};
