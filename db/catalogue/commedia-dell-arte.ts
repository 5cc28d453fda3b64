import type { CatalogueSeries } from './types';

export const commediaDellArte: CatalogueSeries = {
  slug: 'commedia-dell-arte',
  title: 'Commedia dell’arte',
  nativeTitle: 'Commedia dell’arte',
  nativeLang: 'it',
  creators: 'Italian travelling companies, from the 16th century',
  summary:
    'The Italian theatre of masked types and improvised scenes, together with the masks of the Venetian Carnival that grew up beside it.',
  summaryJa: '仮面をつけた決まった役柄が即興で演じるイタリアの喜劇。ヴェネツィアのカーニバルの仮面もあわせて扱う。',
  appearances: [
    { slug: 'stage', title: 'Commedia dell’arte', medium: 'play', status: 'released', people: [] },
    {
      slug: 'carnival',
      title: 'The Carnival of Venice',
      nativeTitle: 'Carnevale di Venezia',
      nativeLang: 'it',
      medium: 'history',
      status: 'released',
      people: [],
    },
    {
      slug: 'watteau-pierrot',
      title: 'Pierrot (formerly Gilles)',
      nativeTitle: 'Pierrot, dit autrefois Gilles',
      nativeLang: 'fr',
      medium: 'painting',
      status: 'released',
      people: [{ name: 'Antoine Watteau', role: 'painter' }],
    },
    {
      slug: 'servant-of-two-masters',
      title: 'The Servant of Two Masters',
      nativeTitle: 'Il servitore di due padroni',
      nativeLang: 'it',
      medium: 'play',
      status: 'released',
      people: [{ name: 'Carlo Goldoni', role: 'author' }],
    },
    {
      slug: 'carnaval-ballet',
      title: 'Le Carnaval',
      nativeTitle: 'Le Carnaval',
      nativeLang: 'fr',
      medium: 'ballet',
      year: 1910,
      status: 'released',
      people: [
        { name: 'Michel Fokine', role: 'choreographer' },
        { name: 'Robert Schumann', role: 'composer' },
        { name: 'Léon Bakst', role: 'designer' },
      ],
    },
  ],
  characters: [
    {
      slug: 'medico-della-peste',
      name: 'The Plague Doctor',
      nativeName: 'Il medico della peste',
      nativeLang: 'it',
      summary:
        'A long-beaked mask of the Venetian Carnival, after the dress that some doctors wore in times of plague. It is worn beside the stage types rather than being one of them.',
      summaryJa:
        '疫病の時代に医師が身につけた装束をもとにした、長いくちばしのカーニバルの仮面。喜劇の役柄そのものではなく、ヴェネツィアのカーニバルで並んで用いられてきた。',
      aliases: [
        { name: 'Il medico della peste', lang: 'it', kind: 'name' },
        { name: 'ペスト医師', lang: 'ja', kind: 'name' },
        { name: 'Plague Doctor', lang: 'en', kind: 'name' },
      ],
      designs: [
        { slug: 'beak-mask', name: 'Beak mask', nameJa: 'くちばしの仮面', appearance: 'carnival' },
        {
          slug: 'physician',
          name: 'Physician’s coat, hat and stick',
          nameJa: '医師の外套と帽子と杖',
          appearance: 'carnival',
        },
      ],
    },
    {
      slug: 'harlequin',
      name: 'Harlequin',
      nativeName: 'Arlecchino',
      nativeLang: 'it',
      summary: 'A nimble, hungry servant in a costume of coloured patches, which later became diamonds.',
      summaryJa: '身軽で食いしん坊の召使い。色とりどりのつぎはぎの衣装は、のちに菱形の模様になった。',
      aliases: [
        { name: 'Arlecchino', lang: 'it', kind: 'name' },
        { name: 'Arlequin', lang: 'fr', kind: 'name' },
        { name: 'アルレッキーノ', lang: 'ja', kind: 'name' },
        { name: 'ハーレクイン', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'patches',
          name: 'Patches, half mask and slapstick',
          nameJa: 'つぎはぎの服と半面',
          appearance: 'stage',
        },
        {
          slug: 'two-masters',
          name: 'Servant of two masters',
          nameJa: '二人の主人の召使い',
          appearance: 'servant-of-two-masters',
        },
        { slug: 'ballet-diamonds', name: 'Ballet diamonds', nameJa: 'バレエの菱形模様', appearance: 'carnaval-ballet' },
      ],
    },
    {
      slug: 'columbina',
      name: 'Columbina',
      nativeName: 'Colombina',
      nativeLang: 'it',
      summary: 'A quick-witted maid who usually knows more than her masters. On stage she often plays unmasked.',
      summaryJa: '機転のきく小間使い。主人たちより物事がよく見えている。舞台では仮面をつけないことが多い。',
      aliases: [
        { name: 'Colombina', lang: 'it', kind: 'name' },
        { name: 'Columbine', lang: 'en', kind: 'name' },
        { name: 'コロンビーナ', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'maid', name: 'Maid’s dress and apron', nameJa: '小間使いの服とエプロン', appearance: 'stage' },
        { slug: 'half-mask', name: 'Carnival half mask', nameJa: 'カーニバルの半面', appearance: 'carnival' },
        {
          slug: 'ballet-columbine',
          name: 'Ballet Columbine',
          nameJa: 'バレエのコロンビーヌ',
          appearance: 'carnaval-ballet',
        },
      ],
    },
    {
      slug: 'pantalone',
      name: 'Pantalone',
      nativeName: 'Pantalone',
      nativeLang: 'it',
      summary: 'An old Venetian merchant, careful of his money and of very little else.',
      summaryJa: '金に細かいヴェネツィアの老商人。',
      aliases: [
        { name: 'Pantaloon', lang: 'en', kind: 'name' },
        { name: 'パンタローネ', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'red-and-black',
          name: 'Red stockings, black cloak and hooked mask',
          nameJa: '赤い長靴下と黒い外套、鷲鼻の仮面',
          appearance: 'stage',
        },
      ],
    },
    {
      slug: 'pierrot',
      name: 'Pierrot',
      nativeName: 'Pierrot',
      nativeLang: 'fr',
      summary:
        'The trusting servant in loose white, who made his name on the French stage and grew sad with the years.',
      summaryJa: 'ゆったりした白い服の、人を疑わない召使い。フランスの舞台で親しまれ、時代とともに悲しげな姿になった。',
      aliases: [
        { name: 'Pedrolino', lang: 'it', kind: 'name' },
        { name: 'ピエロ', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'watteau', name: 'White suit of the painting', nameJa: '絵画の白い服', appearance: 'watteau-pierrot' },
        { slug: 'white-face', name: 'White face and ruff', nameJa: '白塗りと襞襟', appearance: 'stage' },
      ],
    },
  ],
};
