import type { CatalogueSeries } from './types';

export const joanOfArc: CatalogueSeries = {
  slug: 'joan-of-arc',
  title: 'Joan of Arc',
  nativeTitle: 'Jeanne d’Arc',
  nativeLang: 'fr',
  creators: 'History; many authors',
  summary:
    'The life of Joan of Arc, who led French troops in the Hundred Years’ War, and the plays, operas, paintings and films made of it since.',
  summaryJa: '百年戦争でフランス軍を率いたジャンヌ・ダルクの生涯と、それを題材にした戯曲、オペラ、絵画、映画。',
  appearances: [
    {
      slug: 'history',
      title: 'Joan of Arc’s campaigns and trial',
      medium: 'history',
      year: 1429,
      endYear: 1431,
      status: 'released',
      people: [],
    },
    {
      slug: 'schiller-play',
      title: 'The Maid of Orleans',
      nativeTitle: 'Die Jungfrau von Orleans',
      nativeLang: 'de',
      medium: 'play',
      year: 1801,
      status: 'released',
      people: [{ name: 'Friedrich Schiller', role: 'author' }],
    },
    {
      slug: 'bastien-lepage-painting',
      title: 'Joan of Arc',
      nativeTitle: 'Jeanne d’Arc',
      nativeLang: 'fr',
      medium: 'painting',
      year: 1879,
      status: 'released',
      people: [{ name: 'Jules Bastien-Lepage', role: 'painter' }],
    },
    {
      slug: 'tchaikovsky-opera',
      title: 'The Maid of Orleans',
      nativeTitle: 'Орлеанская дева',
      nativeLang: 'ru',
      medium: 'opera',
      year: 1881,
      status: 'released',
      people: [{ name: 'Pyotr Ilyich Tchaikovsky', role: 'composer' }],
    },
    {
      slug: 'saint-joan',
      title: 'Saint Joan',
      medium: 'play',
      year: 1923,
      status: 'released',
      people: [{ name: 'George Bernard Shaw', role: 'author' }],
    },
    {
      slug: 'dreyer-film',
      title: 'The Passion of Joan of Arc',
      nativeTitle: 'La Passion de Jeanne d’Arc',
      nativeLang: 'fr',
      medium: 'film',
      year: 1928,
      status: 'released',
      people: [
        { name: 'Carl Theodor Dreyer', role: 'director' },
        { name: 'Renée Falconetti', role: 'as Joan' },
      ],
    },
    {
      slug: 'besson-film',
      title: 'The Messenger: The Story of Joan of Arc',
      nativeTitle: 'Jeanne d’Arc',
      nativeLang: 'fr',
      medium: 'film',
      year: 1999,
      status: 'released',
      people: [
        { name: 'Luc Besson', role: 'director' },
        { name: 'Milla Jovovich', role: 'as Joan' },
      ],
    },
  ],
  characters: [
    {
      slug: 'joan-of-arc',
      name: 'Joan of Arc',
      nativeName: 'Jeanne d’Arc',
      nativeLang: 'fr',
      summary:
        'A young woman from Domrémy who said that she was sent to help the French king, and who rode with his army in the Hundred Years’ War. She is best known for the relief of Orléans in 1429.',
      summaryJa:
        'ドンレミ村に生まれ、フランス王を助けよという声を聞いたとして百年戦争の軍に加わった女性。1429年のオルレアン解放で知られる。',
      aliases: [
        { name: 'Jeanne d’Arc', lang: 'fr', kind: 'name' },
        { name: 'ジャンヌ・ダルク', lang: 'ja', kind: 'name' },
        { name: 'The Maid of Orléans', lang: 'en', kind: 'nickname' },
        { name: 'オルレアンの乙女', lang: 'ja', kind: 'nickname' },
      ],
      designs: [
        {
          slug: 'sun-crest-harness',
          name: 'Full harness with sun crest',
          nameJa: '太陽の紋章の全身甲冑',
          description: 'A free design: full plate with a sun on the breast.',
        },
        { slug: 'siege-helm', name: 'Siege helm', nameJa: '攻城戦の兜', appearance: 'history' },
        { slug: 'banner-and-plate', name: 'White armour and banner', nameJa: '白い甲冑と軍旗', appearance: 'history' },
        {
          slug: 'domremy-dress',
          name: 'Village dress',
          nameJa: '村娘の服',
          appearance: 'bastien-lepage-painting',
          description: 'Laced bodice and long skirt, as in the garden of the painting.',
        },
      ],
    },
    {
      slug: 'la-hire',
      name: 'La Hire',
      nativeName: 'Étienne de Vignolles',
      nativeLang: 'fr',
      summary: 'A Gascon captain, Étienne de Vignolles by name, who fought for France and beside Joan at Orléans.',
      summaryJa:
        '本名エティエンヌ・ド・ヴィニョル。フランス側で戦い、オルレアンではジャンヌとともにいたガスコーニュの武将。',
      aliases: [
        { name: 'Étienne de Vignolles', lang: 'fr', kind: 'name' },
        { name: 'ラ・イル', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'captain-armour', name: 'Captain’s armour', nameJa: '隊長の甲冑', appearance: 'history' },
        {
          slug: 'jack-of-hearts',
          name: 'Jack of Hearts',
          nameJa: 'ハートのジャック',
          description: 'French playing cards name the Jack of Hearts after him.',
        },
      ],
    },
  ],
};
