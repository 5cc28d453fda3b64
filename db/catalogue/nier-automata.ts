import type { CatalogueSeries } from './types';

export const nierAutomata: CatalogueSeries = {
  slug: 'nier-automata',
  title: 'NieR:Automata',
  nativeTitle: 'NieR:Automata',
  nativeLang: 'ja',
  creators: 'Yoko Taro, PlatinumGames, Square Enix',
  startedYear: 2017,
  summary: 'An action role-playing game about androids sent to an Earth held by machines.',
  summaryJa: '機械生命体に支配された地球へ送られるアンドロイドたちを描くアクションRPG。',
  appearances: [
    {
      slug: 'game',
      title: 'NieR:Automata',
      nativeTitle: 'NieR:Automata',
      nativeLang: 'ja',
      medium: 'game',
      year: 2017,
      status: 'released',
      people: [
        { name: 'Yoko Taro', role: 'director' },
        { name: 'PlatinumGames', role: 'developer' },
        { name: 'Square Enix', role: 'publisher' },
        { name: 'Akihiko Yoshida', role: 'character designer' },
      ],
    },
    {
      slug: 'anime',
      title: 'NieR:Automata Ver1.1a',
      nativeTitle: 'NieR:Automata Ver1.1a',
      nativeLang: 'ja',
      medium: 'anime',
      year: 2023,
      endYear: 2024,
      status: 'released',
      people: [{ name: 'A-1 Pictures', role: 'studio' }],
    },
  ],
  characters: [
    {
      slug: '2b',
      name: '2B',
      nativeName: 'ヨルハ二号B型',
      nativeLang: 'ja',
      summary: 'A combat android of the YoRHa unit, composed and sparing with words.',
      summaryJa: 'ヨルハ部隊の戦闘用アンドロイド。冷静で口数が少ない。',
      aliases: [
        { name: 'ヨルハ二号B型', lang: 'ja', kind: 'name' },
        { name: 'YoRHa No. 2 Type B', lang: 'en', kind: 'name' },
        { name: 'トゥービー', lang: 'ja', kind: 'nickname' },
        { name: '2E', lang: 'en', kind: 'spoiler' },
      ],
      designs: [
        {
          slug: 'black-dress',
          name: 'Black dress and visor',
          nameJa: '黒いドレスと戦闘用ゴーグル',
          appearance: 'game',
        },
        {
          slug: 'without-visor',
          name: 'Black dress without visor',
          nameJa: '黒いドレス(ゴーグルなし)',
          appearance: 'game',
        },
      ],
    },
    {
      slug: '9s',
      name: '9S',
      nativeName: 'ヨルハ九号S型',
      nativeLang: 'ja',
      summary: 'A reconnaissance android of the YoRHa unit, curious and good at hacking.',
      summaryJa: 'ヨルハ部隊の調査用アンドロイド。好奇心が強く、ハッキングを得意とする。',
      aliases: [
        { name: 'ヨルハ九号S型', lang: 'ja', kind: 'name' },
        { name: 'YoRHa No. 9 Type S', lang: 'en', kind: 'name' },
        { name: 'ナインエス', lang: 'ja', kind: 'nickname' },
        { name: 'ナインズ', lang: 'ja', kind: 'nickname' },
      ],
      designs: [
        {
          slug: 'black-uniform',
          name: 'Black coat, shorts and visor',
          nameJa: '黒い上着と半ズボン、戦闘用ゴーグル',
          appearance: 'game',
        },
      ],
    },
    {
      slug: 'a2',
      name: 'A2',
      nativeName: 'ヨルハA型二号',
      nativeLang: 'ja',
      summary: 'An android of an older make, who fights alone.',
      summaryJa: '一人で戦い続ける、旧型のアンドロイド。',
      aliases: [
        { name: 'ヨルハA型二号', lang: 'ja', kind: 'name' },
        { name: 'YoRHa Type A No. 2', lang: 'en', kind: 'name' },
      ],
      designs: [
        { slug: 'worn-frame', name: 'Long hair and worn armour', nameJa: '長い髪と傷んだ装甲', appearance: 'game' },
      ],
    },
  ],
};
