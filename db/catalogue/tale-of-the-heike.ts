import type { CatalogueSeries } from './types';

export const taleOfTheHeike: CatalogueSeries = {
  slug: 'tale-of-the-heike',
  title: 'The Tale of the Heike',
  nativeTitle: '平家物語',
  nativeLang: 'ja',
  creators: 'Oral tradition, recited to the biwa',
  summary:
    'A medieval Japanese war tale of the struggle between the Taira and Minamoto clans in the 12th century. Noh, the puppet theatre and kabuki took many plays from it and from the legends around it.',
  summaryJa:
    '12世紀の源氏と平家の争いを語る、日本中世の軍記物語。琵琶法師の語りで広まり、能や人形浄瑠璃、歌舞伎の題材となった。',
  appearances: [
    {
      slug: 'tale',
      title: 'The Tale of the Heike',
      nativeTitle: '平家物語',
      nativeLang: 'ja',
      medium: 'legend',
      status: 'released',
      people: [],
    },
    {
      slug: 'gikeiki',
      title: 'The Chronicle of Yoshitsune',
      nativeTitle: '義経記',
      nativeLang: 'ja',
      medium: 'legend',
      status: 'released',
      people: [],
    },
    {
      slug: 'tomoe-noh',
      title: 'Tomoe',
      nativeTitle: '巴',
      nativeLang: 'ja',
      medium: 'play',
      status: 'released',
      people: [],
    },
    {
      slug: 'senbon-zakura',
      title: 'Yoshitsune and the Thousand Cherry Trees',
      nativeTitle: '義経千本桜',
      nativeLang: 'ja',
      medium: 'play',
      year: 1747,
      status: 'released',
      people: [
        { name: 'Takeda Izumo II', role: 'author' },
        { name: 'Miyoshi Shōraku', role: 'author' },
        { name: 'Namiki Senryū I', role: 'author' },
      ],
    },
    {
      slug: 'kanjincho',
      title: 'Kanjinchō',
      nativeTitle: '勧進帳',
      nativeLang: 'ja',
      medium: 'play',
      year: 1840,
      status: 'released',
      people: [],
    },
    {
      slug: 'heike-story',
      title: 'The Heike Story',
      nativeTitle: '平家物語',
      nativeLang: 'ja',
      medium: 'anime',
      year: 2021,
      status: 'released',
      people: [
        { name: 'Naoko Yamada', role: 'director' },
        { name: 'Science SARU', role: 'studio' },
      ],
    },
  ],
  characters: [
    {
      slug: 'tomoe-gozen',
      name: 'Tomoe Gozen',
      nativeName: '巴御前',
      nativeLang: 'ja',
      summary:
        'A woman warrior in the service of Kiso Yoshinaka. The Tale of the Heike praises her strength, her riding and her bow.',
      summaryJa: '木曽義仲に仕えた女武者。『平家物語』は、強弓を引き荒馬を乗りこなす一騎当千の武者として語る。',
      aliases: [
        { name: '巴御前', lang: 'ja', kind: 'name' },
        { name: 'Tomoe Gozen', lang: 'ja-Latn', kind: 'romanised' },
        { name: '巴', lang: 'ja', kind: 'nickname' },
      ],
      designs: [
        {
          slug: 'crescent-kabuto',
          name: 'Crescent kabuto',
          nameJa: '三日月の兜',
          description: 'A free design: armour with a crescent moon on the helmet.',
        },
        {
          slug: 'war-mask',
          name: 'War mask',
          nameJa: '面頬',
          description: 'A free design: armour with a lacquered half mask.',
        },
        { slug: 'bow-and-long-hair', name: 'Armour, bow and loose hair', nameJa: '大鎧と弓', appearance: 'tale' },
        { slug: 'noh-robe', name: 'Noh robe and mask', nameJa: '能装束と面', appearance: 'tomoe-noh' },
      ],
    },
    {
      slug: 'minamoto-no-yoshitsune',
      name: 'Minamoto no Yoshitsune',
      nativeName: '源義経',
      nativeLang: 'ja',
      summary:
        'A young general of the Minamoto clan in the war against the Taira. As a boy in the legends he is called Ushiwakamaru.',
      summaryJa: '平家との戦いで活躍した源氏の若き武将。伝説では、幼いころの名である牛若丸としても親しまれる。',
      aliases: [
        { name: '源義経', lang: 'ja', kind: 'name' },
        { name: 'Minamoto no Yoshitsune', lang: 'ja-Latn', kind: 'romanised' },
        { name: '牛若丸', lang: 'ja', kind: 'nickname' },
        { name: 'Ushiwakamaru', lang: 'ja-Latn', kind: 'romanised' },
        { name: '九郎', lang: 'ja', kind: 'nickname' },
      ],
      designs: [
        { slug: 'general-armour', name: 'General’s great armour', nameJa: '大将の大鎧', appearance: 'tale' },
        {
          slug: 'ushiwakamaru',
          name: 'Ushiwakamaru with flute and veil',
          nameJa: '牛若丸(笛と薄衣)',
          description: 'The boy on Gojō Bridge, as prints and picture books show him.',
        },
        { slug: 'kabuki-yoshitsune', name: 'Kabuki costume', nameJa: '歌舞伎の衣装', appearance: 'senbon-zakura' },
      ],
    },
    {
      slug: 'benkei',
      name: 'Benkei',
      nativeName: '武蔵坊弁慶',
      nativeLang: 'ja',
      summary:
        'A warrior monk of great strength who follows Yoshitsune. Their meeting on a bridge in Kyoto is a favourite scene.',
      summaryJa: '怪力で知られる僧兵で、義経に仕える。京の橋の上での出会いは、よく知られた場面である。',
      aliases: [
        { name: '武蔵坊弁慶', lang: 'ja', kind: 'name' },
        { name: 'Musashibō Benkei', lang: 'ja-Latn', kind: 'romanised' },
        { name: '弁慶', lang: 'ja', kind: 'nickname' },
      ],
      designs: [
        {
          slug: 'warrior-monk',
          name: 'Warrior monk with hood and naginata',
          nameJa: '僧兵(頭巾と薙刀)',
          appearance: 'gikeiki',
        },
        { slug: 'kanjincho', name: 'Kanjinchō mountain priest', nameJa: '勧進帳の山伏', appearance: 'kanjincho' },
      ],
    },
    {
      slug: 'shizuka-gozen',
      name: 'Shizuka Gozen',
      nativeName: '静御前',
      nativeLang: 'ja',
      summary: 'A shirabyōshi, a dancer who performs in a man’s court dress, and Yoshitsune’s companion.',
      summaryJa: '男装で舞う白拍子で、義経の恋人。',
      aliases: [
        { name: '静御前', lang: 'ja', kind: 'name' },
        { name: 'Shizuka Gozen', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'shirabyoshi', name: 'Shirabyōshi dress', nameJa: '白拍子の装束', appearance: 'gikeiki' },
        { slug: 'kabuki-red-robe', name: 'Kabuki red robe', nameJa: '歌舞伎の赤い衣装', appearance: 'senbon-zakura' },
      ],
    },
  ],
};
