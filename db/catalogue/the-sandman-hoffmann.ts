import type { CatalogueSeries } from './types';

export const theSandmanHoffmann: CatalogueSeries = {
  slug: 'the-sandman-hoffmann',
  title: 'The Sandman',
  nativeTitle: 'Der Sandmann',
  nativeLang: 'de',
  creators: 'E. T. A. Hoffmann',
  startedYear: 1816,
  summary:
    'A German tale about the student Nathanael, a fear from his childhood and a young woman at a window. The ballet Coppélia and Offenbach’s opera drew on it.',
  summaryJa:
    '学生ナタナエルと、幼いころの恐れ、窓辺に座る若い女性をめぐるドイツの短編小説。バレエ『コッペリア』とオペラ『ホフマン物語』のもとになった。',
  appearances: [
    {
      slug: 'tale',
      title: 'The Sandman',
      nativeTitle: 'Der Sandmann',
      nativeLang: 'de',
      medium: 'novel',
      year: 1816,
      status: 'released',
      people: [{ name: 'E. T. A. Hoffmann', role: 'author' }],
    },
    {
      slug: 'coppelia',
      title: 'Coppélia',
      nativeTitle: 'Coppélia, ou La Fille aux yeux d’émail',
      nativeLang: 'fr',
      medium: 'ballet',
      year: 1870,
      status: 'released',
      people: [
        { name: 'Arthur Saint-Léon', role: 'choreographer' },
        { name: 'Léo Delibes', role: 'composer' },
      ],
    },
    {
      slug: 'tales-of-hoffmann',
      title: 'The Tales of Hoffmann',
      nativeTitle: 'Les Contes d’Hoffmann',
      nativeLang: 'fr',
      medium: 'opera',
      year: 1881,
      status: 'released',
      people: [{ name: 'Jacques Offenbach', role: 'composer' }],
    },
    {
      slug: 'film-1951',
      title: 'The Tales of Hoffmann',
      medium: 'film',
      year: 1951,
      status: 'released',
      people: [
        { name: 'Michael Powell', role: 'director' },
        { name: 'Emeric Pressburger', role: 'director' },
        { name: 'Moira Shearer', role: 'as Olympia' },
      ],
    },
  ],
  characters: [
    {
      slug: 'olimpia',
      name: 'Olimpia',
      nativeName: 'Olimpia',
      nativeLang: 'de',
      summary:
        'The quiet young woman whom Professor Spalanzani presents as his daughter. In the opera, where she is Olympia, her song is a showpiece for high soprano.',
      summaryJa:
        'スパランツァーニ教授が娘として披露する、もの静かな若い女性。オペラではオランピアと呼ばれ、その歌は高音の聴かせどころとして知られる。',
      aliases: [
        { name: 'Olympia', lang: 'fr', kind: 'name' },
        { name: 'オリンピア', lang: 'ja', kind: 'name' },
        { name: 'オランピア', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'automaton', name: 'Automaton', nameJa: '自動人形', appearance: 'tale' },
        { slug: 'opera-gown', name: 'Opera gown', nameJa: 'オペラのドレス', appearance: 'tales-of-hoffmann' },
        { slug: 'film-tutu', name: 'Film ballet dress', nameJa: '映画のバレエ衣装', appearance: 'film-1951' },
      ],
    },
    {
      slug: 'coppelius',
      name: 'Coppelius',
      nativeName: 'Coppelius',
      nativeLang: 'de',
      summary:
        'A lawyer who frightens the children in Hoffmann’s tale; in the ballet, an old man with a workshop of mechanical dolls.',
      summaryJa: '小説では子どもたちに恐れられる弁護士。バレエでは、からくり人形の工房を持つ老人。',
      aliases: [
        { name: 'Doctor Coppélius', lang: 'fr', kind: 'name' },
        { name: 'コッペリウス', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'lawyer', name: 'Grey coat and wig', nameJa: '灰色の上着とかつら', appearance: 'tale' },
        { slug: 'toymaker', name: 'Toymaker of the ballet', nameJa: 'バレエの人形師', appearance: 'coppelia' },
      ],
    },
    {
      slug: 'swanilda',
      name: 'Swanilda',
      nativeName: 'Swanilda',
      nativeLang: 'fr',
      summary:
        'The heroine of the ballet Coppélia, who goes into the workshop to see the girl at the window for herself.',
      summaryJa: 'バレエ『コッペリア』のヒロイン。窓辺の娘を自分の目で確かめようと、工房に入りこむ。',
      aliases: [{ name: 'スワニルダ', lang: 'ja', kind: 'name' }],
      designs: [
        { slug: 'village-dress', name: 'Village dress', nameJa: '村娘の衣装', appearance: 'coppelia' },
        { slug: 'doll-dress', name: 'Doll’s dress', nameJa: '人形の衣装', appearance: 'coppelia' },
      ],
    },
  ],
};
