import type { CatalogueSeries } from './types';

export const oz: CatalogueSeries = {
  slug: 'oz',
  title: 'The Wonderful Wizard of Oz',
  creators: 'L. Frank Baum',
  startedYear: 1900,
  summary:
    'The children’s books about the land of Oz, which began with The Wonderful Wizard of Oz, and the films and stage shows after them.',
  summaryJa: '『オズの魔法使い』に始まる、オズの国を舞台にした児童文学と、その映画や舞台。',
  appearances: [
    {
      slug: 'wizard',
      title: 'The Wonderful Wizard of Oz',
      medium: 'novel',
      year: 1900,
      status: 'released',
      people: [
        { name: 'L. Frank Baum', role: 'author' },
        { name: 'W. W. Denslow', role: 'illustrator' },
      ],
    },
    {
      slug: 'land-of-oz',
      title: 'The Marvelous Land of Oz',
      medium: 'novel',
      year: 1904,
      status: 'released',
      people: [
        { name: 'L. Frank Baum', role: 'author' },
        { name: 'John R. Neill', role: 'illustrator' },
      ],
    },
    {
      slug: 'ozma-of-oz',
      title: 'Ozma of Oz',
      medium: 'novel',
      year: 1907,
      status: 'released',
      people: [
        { name: 'L. Frank Baum', role: 'author' },
        { name: 'John R. Neill', role: 'illustrator' },
      ],
    },
    {
      slug: 'film-1939',
      title: 'The Wizard of Oz',
      medium: 'film',
      year: 1939,
      status: 'released',
      people: [
        { name: 'Victor Fleming', role: 'director' },
        { name: 'Metro-Goldwyn-Mayer', role: 'studio' },
        { name: 'Judy Garland', role: 'as Dorothy' },
        { name: 'Billie Burke', role: 'as Glinda' },
      ],
    },
    {
      slug: 'wicked-novel',
      title: 'Wicked: The Life and Times of the Wicked Witch of the West',
      medium: 'novel',
      year: 1995,
      status: 'released',
      people: [{ name: 'Gregory Maguire', role: 'author' }],
    },
    {
      slug: 'wicked-musical',
      title: 'Wicked',
      medium: 'play',
      year: 2003,
      status: 'released',
      people: [
        { name: 'Stephen Schwartz', role: 'composer' },
        { name: 'Winnie Holzman', role: 'writer' },
      ],
    },
    {
      slug: 'wicked-film',
      title: 'Wicked',
      medium: 'film',
      year: 2024,
      status: 'released',
      people: [
        { name: 'Jon M. Chu', role: 'director' },
        { name: 'Cynthia Erivo', role: 'as Elphaba' },
        { name: 'Ariana Grande', role: 'as Glinda' },
      ],
    },
  ],
  characters: [
    {
      slug: 'glinda',
      name: 'Glinda',
      summary: 'A good witch: of the South in Baum’s books, of the North in the film of 1939.',
      summaryJa: 'よい魔女。原作では南の魔女、1939年の映画では北の魔女とされる。',
      aliases: [
        { name: 'Glinda the Good', lang: 'en', kind: 'nickname' },
        { name: 'Galinda', lang: 'en', kind: 'name' },
        { name: 'グリンダ', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'wand',
          name: 'Wand and gown',
          nameJa: '杖とドレス',
          description: 'A free design: any gown, one wand.',
        },
        {
          slug: 'film-crown',
          name: 'Pink gown and tall crown',
          nameJa: 'ピンクのドレスと高い冠',
          appearance: 'film-1939',
        },
        { slug: 'bubble-dress', name: 'Bubble dress', nameJa: 'バブルドレス', appearance: 'wicked-musical' },
      ],
    },
    {
      slug: 'dorothy-gale',
      name: 'Dorothy Gale',
      summary: 'A girl from Kansas whom a cyclone carries to Oz, house, dog and all.',
      summaryJa: '竜巻で家ごと、犬のトトと一緒にオズの国へ運ばれる、カンザスの少女。',
      aliases: [
        { name: 'Dorothy', lang: 'en', kind: 'nickname' },
        { name: 'ドロシー・ゲイル', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'silver-shoes',
          name: 'Gingham and silver shoes',
          nameJa: 'ギンガムの服と銀の靴',
          appearance: 'wizard',
        },
        {
          slug: 'ruby-slippers',
          name: 'Blue pinafore and ruby slippers',
          nameJa: '青いジャンパースカートとルビーの靴',
          appearance: 'film-1939',
        },
      ],
    },
    {
      slug: 'tin-woodman',
      name: 'Tin Woodman',
      summary: 'A woodcutter made wholly of tin, who goes to the Wizard for a heart.',
      summaryJa: '全身がブリキでできた木こり。心臓をもらうため、魔法使いのもとへ向かう。',
      aliases: [
        { name: 'Tin Man', lang: 'en', kind: 'nickname' },
        { name: 'Nick Chopper', lang: 'en', kind: 'name' },
        { name: 'ブリキの木こり', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'denslow', name: 'Tin suit after Denslow', nameJa: 'デンスロウの挿絵のブリキ姿', appearance: 'wizard' },
        { slug: 'film-tin-man', name: 'Film Tin Man', nameJa: '映画のブリキ男', appearance: 'film-1939' },
      ],
    },
    {
      slug: 'scarecrow',
      name: 'Scarecrow',
      summary: 'A scarecrow taken down from his pole in a cornfield, who goes to the Wizard for brains.',
      summaryJa: 'トウモロコシ畑の棒から下ろされたかかし。脳みそをもらうため、魔法使いのもとへ向かう。',
      aliases: [{ name: 'かかし', lang: 'ja', kind: 'name' }],
      designs: [
        { slug: 'denslow', name: 'Blue clothes and painted face', nameJa: '青い服と描かれた顔', appearance: 'wizard' },
        { slug: 'film-scarecrow', name: 'Film Scarecrow', nameJa: '映画のかかし', appearance: 'film-1939' },
      ],
    },
    {
      slug: 'cowardly-lion',
      name: 'Cowardly Lion',
      summary: 'A lion who is ashamed of being afraid, and goes to the Wizard for courage.',
      summaryJa: '自分の臆病さを恥じるライオン。勇気をもらうため、魔法使いのもとへ向かう。',
      aliases: [{ name: '臆病なライオン', lang: 'ja', kind: 'name' }],
      designs: [{ slug: 'film-lion', name: 'Film Lion', nameJa: '映画のライオン', appearance: 'film-1939' }],
    },
    {
      slug: 'ozma',
      name: 'Ozma',
      summary: 'The rightful ruler of Oz in Baum’s later books.',
      summaryJa: '二作目以降に登場する、オズの国の正統な支配者。',
      aliases: [
        { name: 'Princess Ozma', lang: 'en', kind: 'name' },
        { name: 'オズマ姫', lang: 'ja', kind: 'name' },
        { name: 'Tip', lang: 'en', kind: 'spoiler' },
      ],
      designs: [
        {
          slug: 'poppy-crown',
          name: 'Crown and red poppies',
          nameJa: '冠と赤いポピー',
          appearance: 'ozma-of-oz',
          description: 'A circlet with a large flower at each side of the head, after Neill’s drawings.',
        },
      ],
    },
    {
      slug: 'elphaba',
      name: 'Elphaba',
      summary:
        'A green-skinned student at Shiz University, in Gregory Maguire’s retelling and the musical made from it.',
      summaryJa: 'マグワイアの小説とそのミュージカルの主人公。シズ大学で学ぶ、緑色の肌の女性。',
      aliases: [
        { name: 'The Wicked Witch of the West', lang: 'en', kind: 'nickname' },
        { name: 'エルファバ', lang: 'ja', kind: 'name' },
        { name: '西の悪い魔女', lang: 'ja', kind: 'nickname' },
      ],
      designs: [
        { slug: 'shiz-student', name: 'Student clothes', nameJa: '学生服', appearance: 'wicked-musical' },
        {
          slug: 'black-dress',
          name: 'Black dress, hat and broom',
          nameJa: '黒いドレスと帽子とほうき',
          appearance: 'wicked-musical',
        },
        { slug: 'film-elphaba', name: 'Film black dress', nameJa: '映画の黒いドレス', appearance: 'wicked-film' },
      ],
    },
  ],
};
