import type { CatalogueSeries } from './types';

export const battleAngelAlita: CatalogueSeries = {
  slug: 'battle-angel-alita',
  title: 'Battle Angel Alita',
  nativeTitle: '銃夢',
  nativeLang: 'ja',
  creators: 'Yukito Kishiro',
  startedYear: 1990,
  summary:
    'A science-fiction manga about a cyborg without a past, set in a scrap city that lies under a floating one. Known in Japan as Gunnm, it has led to further manga, an OVA and a film.',
  summaryJa:
    '空中都市の真下に広がるクズ鉄の町を舞台に、過去を失ったサイボーグの少女を描くSF漫画。続編の漫画のほか、OVAと実写映画がつくられている。',
  appearances: [
    {
      slug: 'manga',
      title: 'Battle Angel Alita',
      nativeTitle: '銃夢',
      nativeLang: 'ja',
      medium: 'manga',
      year: 1990,
      endYear: 1995,
      status: 'released',
      people: [
        { name: 'Yukito Kishiro', role: 'author' },
        { name: 'Shueisha (Business Jump)', role: 'publisher' },
      ],
    },
    {
      slug: 'ova',
      title: 'Battle Angel',
      nativeTitle: '銃夢',
      nativeLang: 'ja',
      medium: 'ova',
      year: 1993,
      status: 'released',
      people: [
        { name: 'Hiroshi Fukutomi', role: 'director' },
        { name: 'Madhouse', role: 'production' },
      ],
    },
    {
      slug: 'last-order',
      title: 'Battle Angel Alita: Last Order',
      nativeTitle: '銃夢 Last Order',
      nativeLang: 'ja',
      medium: 'manga',
      year: 2000,
      endYear: 2014,
      status: 'released',
      people: [{ name: 'Yukito Kishiro', role: 'author' }],
    },
    {
      slug: 'mars-chronicle',
      title: 'Battle Angel Alita: Mars Chronicle',
      nativeTitle: '銃夢火星戦記',
      nativeLang: 'ja',
      medium: 'manga',
      year: 2014,
      status: 'released',
      people: [{ name: 'Yukito Kishiro', role: 'author' }],
    },
    {
      slug: 'film',
      title: 'Alita: Battle Angel',
      medium: 'film',
      year: 2019,
      status: 'released',
      people: [
        { name: 'Robert Rodriguez', role: 'director' },
        { name: 'James Cameron', role: 'producer' },
        { name: 'Jon Landau', role: 'producer' },
        { name: 'Rosa Salazar', role: 'as Alita' },
        { name: 'Christoph Waltz', role: 'as Dyson Ido' },
        { name: 'Jennifer Connelly', role: 'as Chiren' },
        { name: 'Keean Johnson', role: 'as Hugo' },
        { name: 'Ed Skrein', role: 'as Zapan' },
      ],
    },
    {
      slug: 'untitled-sequel',
      title: 'Untitled sequel',
      medium: 'film',
      status: 'rumoured',
      people: [],
      claims: [
        {
          key: 'rodriguez-2023-05',
          speaker: 'Robert Rodriguez',
          statement: 'says that he, James Cameron and Jon Landau have been talking about a second film',
          statementJa: 'ジェームズ・キャメロン、ジョン・ランドーと2作目について話し合っていると語る',
          quotation: 'We haven’t set it for sure yet, but we’re definitely hoping to',
          statedOn: '2023-05-09',
          precision: 'day',
          sourceName: 'Total Film, as quoted by CinemaBlend',
          sourceUrl:
            'https://www.cinemablend.com/movies/how-avatars-sequels-are-impacting-alita-battle-angel-2-according-to-robert-rodriguez',
          tier: 'report',
          status: 'in_talks',
        },
      ],
    },
  ],
  characters: [
    {
      slug: 'alita',
      name: 'Alita',
      nativeName: 'ガリィ',
      nativeLang: 'ja',
      summary:
        'A cyborg found in the scrap beneath a floating city and brought back by a doctor. She remembers nothing of her past, except how to fight. In Japan she is Gally; the English manga and the film call her Alita.',
      summaryJa:
        '空中都市の下に積もるクズ鉄の山で見つかり、医師イドの手でよみがえったサイボーグの少女。記憶を失っているが、戦い方だけは体が覚えている。原作ではガリィ、英語版の漫画と映画ではアリータと呼ばれる。',
      aliases: [
        { name: 'Gally', lang: 'ja-Latn', kind: 'romanised' },
        { name: 'ガリィ', lang: 'ja', kind: 'name' },
        { name: 'アリータ', lang: 'ja', kind: 'name' },
        { name: 'Battle Angel', lang: 'en', kind: 'nickname' },
        { name: 'Yoko', lang: 'ja-Latn', kind: 'spoiler' },
        { name: '陽子', lang: 'ja', kind: 'spoiler' },
      ],
      designs: [
        { slug: 'berserker-body', name: 'Berserker body', nameJa: 'バーサーカーボディ', appearance: 'manga' },
        {
          slug: 'motorball-armour',
          name: 'Motorball armour',
          nameJa: 'モーターボールの装甲',
          appearance: 'manga',
          description: 'Track armour with wheels at the feet, from the Motorball chapters.',
        },
        {
          slug: 'scrapyard-clothes',
          name: 'Scrapyard clothes: coat',
          nameJa: 'クズ鉄町の服(コート)',
          appearance: 'manga',
        },
        {
          slug: 'doll-body',
          name: 'Doll body',
          nameJa: 'ドールボディ',
          appearance: 'film',
          description: 'The first body that Ido gives her in the film, pale and finely engraved.',
        },
        { slug: 'film-motorball-gear', name: 'Motorball gear', nameJa: 'モーターボールの装備', appearance: 'film' },
        { slug: 'ova-jumpsuit', name: 'OVA outfit', nameJa: 'OVAの服', appearance: 'ova' },
      ],
      notes: [
        {
          heading: 'Who she is',
          headingJa: 'どんな人物か',
          body: 'Alita is a cyborg who wakes in the Scrapyard, a city built around the rubbish that a floating city lets fall on it. Daisuke Ido, a doctor who repairs cyborgs, finds what is left of her in the scrap heap, gives her a body and a name, and takes her in. She remembers nothing from before. The story follows her as she works out who she wants to be: first at Ido’s side, later on her own. In the Japanese original he calls her Gally, which was the name of his cat. The English manga and the film call her Alita. Both names are right, and a search for either leads here.',
          bodyJa:
            'ガリィは、空中都市が落とす廃棄物のまわりにできた「クズ鉄町」で目を覚ますサイボーグである。サイボーグの治療を仕事にする医師イド・ダイスケが、クズ鉄の山で残骸となった彼女を見つけ、体と名前を与えて家に迎える。それより前のことは何も覚えていない。物語は、はじめはイドのそばで、やがて一人で、自分が何者でありたいかを探していく姿を追う。原作でイドがつけた名はガリィで、もとは飼い猫の名前だった。英語版の漫画と映画ではアリータと呼ばれる。どちらも正しい名で、どちらで検索してもこのページに着く。',
        },
        {
          heading: 'What she can do',
          headingJa: '何ができるか',
          body: 'Alita has lost her memory but not her training. In danger she moves before she thinks, in a style called Panzer Kunst: a martial art made for cyborgs, with German names for its techniques, that hardly anyone around her has seen. The skill is hers and not the machine’s. She keeps it from one body to the next, from the first one that Ido gives her to the Berserker body and the armour that she wears for Motorball, and it lets her face cyborgs many times her size. She fights above all with her hands and feet; in the film she also carries a sword, the Damascus Blade. A pose that suits one design will therefore often suit another.',
          bodyJa:
            '記憶をなくしても、身につけた技は消えていない。危険が迫ると、考えるより先に体が動く。その技が「機甲術(パンツァークンスト)」である。サイボーグのための格闘術で、技にはドイツ語の名がつき、まわりに知る者はほとんどいない。強さは機械の性能ではなく、彼女自身のものだ。イドが最初に与えた体からバーサーカーボディへ、さらにモーターボールの装甲へと替わっても技は変わらず、何倍も大きなサイボーグとも渡り合う。主に素手と足で戦い、映画ではダマスカス・ブレードという剣も使う。そのため、ある衣装のポーズが別の衣装にも合うことが多い。',
        },
        {
          heading: 'Motorball',
          headingJa: 'モーターボール',
          body: 'Motorball is the great spectator sport of the Scrapyard: part race, part brawl. Players are cyborgs on wheels. They go round a one-way circuit and fight over a heavy ball that has a motor in it and does not roll where one expects. Whoever holds the ball when crossing the line after the set number of laps wins. Blows are allowed, and players build blades and armour into themselves; guns and anything else that shoots or explodes are not. There are several leagues, with the champions in the top one. In the manga Alita joins as a newcomer and gives herself to the sport for several chapters. The film shows her in Motorball gear as well, with wheels at her feet.',
          bodyJa:
            'モーターボールは、クズ鉄町で人気を集める観戦競技で、レースと格闘を合わせたものである。選手は車輪をつけたサイボーグ。一方通行のサーキットを走りながら、内部のモーターで思わぬ方向へ転がる重い球を奪い合う。決められた周回を終え、球を持ってゴールした者が勝つ。打撃は認められ、選手は刃や装甲を体に組みこむが、銃のように撃つ武器や爆発する武器は使えない。いくつかのリーグがあり、いちばん上のトップリーグに王者がいる。漫画のガリィは新人として加わり、しばらくこの競技に打ちこむ。映画にも、足に車輪をつけたモーターボールの装備で走る場面がある。',
        },
        {
          heading: 'On page and screen',
          headingJa: '漫画と映像',
          body: 'Yukito Kishiro’s manga 銃夢 (Gunnm) ran in Shueisha’s Business Jump from 1990 to 1995; Last Order and Mars Chronicle carry it on. A two-part OVA of 1993, directed by Hiroshi Fukutomi, tells the opening of the story. Robert Rodriguez directed the film of 2019, produced by James Cameron and Jon Landau, with Rosa Salazar as Alita. It ends with its villain, Nova, played by Edward Norton, still out of her reach, and leaves that thread open. What is said about a sequel stands under Appearances on this page, each claim with its source; the status follows from them.',
          bodyJa:
            '木城ゆきとの漫画『銃夢』は、1990年から1995年まで集英社の『ビジネスジャンプ』に連載され、『銃夢 Last Order』と『銃夢火星戦記』がその後に続く。1993年のOVA(全2話、福富博監督)は物語の序盤を描く。2019年の映画『アリータ:バトル・エンジェル』は、監督がロバート・ロドリゲス、製作がジェームズ・キャメロンとジョン・ランドー、アリータ役がローサ・サラザール。エドワード・ノートン演じる敵ノヴァに彼女の手が届かないまま終わり、その先は語られない。続編についての発言は、このページの「展開」に出典とともに並べてあり、状況はそこから導かれる。',
        },
      ],
    },
    {
      slug: 'daisuke-ido',
      name: 'Daisuke Ido',
      nativeName: 'イド・ダイスケ',
      nativeLang: 'ja',
      summary:
        'A doctor who repairs cyborgs in the Scrapyard, and the one who finds Alita. The film calls him Dyson Ido.',
      summaryJa: 'クズ鉄町でサイボーグを治療する医師で、ガリィを見つけた人物。映画での名はダイソン・イド。',
      aliases: [
        { name: 'イド・ダイスケ', lang: 'ja', kind: 'name' },
        { name: 'Ido Daisuke', lang: 'ja-Latn', kind: 'romanised' },
        { name: 'Dyson Ido', lang: 'en', kind: 'name' },
        { name: 'ダイソン・イド', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'rocket-hammer',
          name: 'Coat, hat and rocket hammer',
          nameJa: 'コートと帽子、ロケットハンマー',
          appearance: 'manga',
        },
        { slug: 'film-dyson-ido', name: 'Dyson Ido', nameJa: 'ダイソン・イド', appearance: 'film' },
      ],
    },
    {
      slug: 'hugo',
      name: 'Hugo',
      nativeName: 'ユーゴ',
      nativeLang: 'ja',
      summary:
        'A young man of the Scrapyard who takes odd jobs and saves for a way up to the floating city. He is Yugo in the Japanese manga and the OVA.',
      summaryJa: '空中都市へ行くことを夢見て、クズ鉄町で働きながら金をためる少年。映画での名はヒューゴ。',
      aliases: [
        { name: 'ユーゴ', lang: 'ja', kind: 'name' },
        { name: 'Yugo', lang: 'ja-Latn', kind: 'romanised' },
        { name: 'ヒューゴ', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'scrapyard-clothes', name: 'Scrapyard clothes', nameJa: 'クズ鉄町の服', appearance: 'manga' },
        { slug: 'film-clothes', name: 'Iron City clothes', nameJa: 'アイアンシティの服', appearance: 'film' },
      ],
    },
    {
      slug: 'jashugan',
      name: 'Jashugan',
      nativeName: 'ジャシュガン',
      nativeLang: 'ja',
      summary: 'The champion of the top Motorball league. Early English editions spell his name Jasugun.',
      summaryJa: 'モーターボールのトップリーグに君臨する王者。',
      aliases: [
        { name: 'ジャシュガン', lang: 'ja', kind: 'name' },
        { name: 'Jasugun', lang: 'en', kind: 'name' },
      ],
      designs: [
        { slug: 'champion-armour', name: 'Champion’s Motorball armour', nameJa: '王者の装甲', appearance: 'manga' },
      ],
    },
    {
      slug: 'desty-nova',
      name: 'Desty Nova',
      nativeName: 'ディスティ・ノヴァ',
      nativeLang: 'ja',
      summary: 'A scientist from the floating city who treats the fates of other people as his experiments.',
      summaryJa: '空中都市出身の科学者。人の運命そのものを研究の対象にしている。',
      aliases: [
        { name: 'ディスティ・ノヴァ', lang: 'ja', kind: 'name' },
        { name: 'Professor Nova', lang: 'en', kind: 'nickname' },
        { name: 'Nova', lang: 'en', kind: 'nickname' },
      ],
      designs: [
        { slug: 'scientist', name: 'Scientist’s clothes', nameJa: '科学者の服', appearance: 'manga' },
        { slug: 'film-version', name: 'Film version', nameJa: '映画版', appearance: 'film' },
      ],
    },
    {
      slug: 'zapan',
      name: 'Zapan',
      nativeName: 'ザパン',
      nativeLang: 'ja',
      summary: 'A hunter-warrior, one of the Scrapyard’s licensed bounty hunters, with much pride in his looks.',
      summaryJa: 'クズ鉄町の賞金稼ぎ「ハンターウォーリア」の一人。自尊心が強い。',
      aliases: [
        { name: 'ザパン', lang: 'ja', kind: 'name' },
        { name: 'Zapan', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'hunter-warrior', name: 'Hunter-warrior', nameJa: 'ハンターウォーリア', appearance: 'manga' },
        {
          slug: 'damascus-blade',
          name: 'Film version with the Damascus Blade',
          nameJa: '映画版(ダマスカス・ブレード)',
          appearance: 'film',
        },
      ],
    },
    {
      slug: 'chiren',
      name: 'Chiren',
      nativeName: 'チレン',
      nativeLang: 'ja',
      summary: 'A cyborg doctor who once worked with Ido. The OVA introduced her, and the film has her too.',
      summaryJa: 'かつてイドとともに働いていたサイボーグの医師。OVAで生まれた人物で、映画にも登場する。',
      aliases: [
        { name: 'チレン', lang: 'ja', kind: 'name' },
        { name: 'Chiren', lang: 'ja-Latn', kind: 'romanised' },
      ],
      designs: [
        { slug: 'ova-version', name: 'OVA version', nameJa: 'OVA版', appearance: 'ova' },
        { slug: 'film-version', name: 'Film version', nameJa: '映画版', appearance: 'film' },
      ],
    },
  ],
};
