import type { CatalogueSeries } from './types';

export const alice: CatalogueSeries = {
  slug: 'alice',
  title: 'Alice’s Adventures in Wonderland',
  creators: 'Lewis Carroll',
  startedYear: 1865,
  summary:
    'Lewis Carroll’s two books about Alice, with John Tenniel’s drawings, and some of the films and stage works made from them.',
  summaryJa: 'ルイス・キャロルが書き、ジョン・テニエルが挿絵を描いたアリスの二冊の物語と、その映画や舞台。',
  appearances: [
    {
      slug: 'wonderland',
      title: 'Alice’s Adventures in Wonderland',
      medium: 'novel',
      year: 1865,
      status: 'released',
      people: [
        { name: 'Lewis Carroll', role: 'author' },
        { name: 'John Tenniel', role: 'illustrator' },
      ],
    },
    {
      slug: 'looking-glass',
      title: 'Through the Looking-Glass',
      medium: 'novel',
      year: 1871,
      status: 'released',
      people: [
        { name: 'Lewis Carroll', role: 'author' },
        { name: 'John Tenniel', role: 'illustrator' },
      ],
    },
    {
      slug: 'disney-1951',
      title: 'Alice in Wonderland',
      medium: 'film',
      year: 1951,
      status: 'released',
      people: [{ name: 'Walt Disney Productions', role: 'studio' }],
    },
    {
      slug: 'burton-2010',
      title: 'Alice in Wonderland',
      medium: 'film',
      year: 2010,
      status: 'released',
      people: [
        { name: 'Tim Burton', role: 'director' },
        { name: 'Colleen Atwood', role: 'costume designer' },
        { name: 'Mia Wasikowska', role: 'as Alice' },
        { name: 'Johnny Depp', role: 'as the Mad Hatter' },
      ],
    },
    {
      slug: 'ballet-2011',
      title: 'Alice’s Adventures in Wonderland',
      medium: 'ballet',
      year: 2011,
      status: 'released',
      people: [
        { name: 'Christopher Wheeldon', role: 'choreographer' },
        { name: 'Joby Talbot', role: 'composer' },
        { name: 'The Royal Ballet', role: 'company' },
      ],
    },
  ],
  characters: [
    {
      slug: 'alice',
      name: 'Alice',
      summary: 'A curious girl who follows a rabbit down a hole and argues with everyone she meets there.',
      summaryJa: 'ウサギを追って穴に落ち、出会う相手と片端から言い合う、好奇心の強い少女。',
      aliases: [{ name: 'アリス', lang: 'ja', kind: 'name' }],
      designs: [
        {
          slug: 'tenniel',
          name: 'Dress and pinafore after Tenniel',
          nameJa: 'テニエルの挿絵の服',
          appearance: 'wonderland',
        },
        { slug: 'striped-stockings', name: 'Striped stockings', nameJa: '縞の靴下', appearance: 'looking-glass' },
        {
          slug: 'blue-dress',
          name: 'Blue dress and white apron',
          nameJa: '青い服と白いエプロン',
          appearance: 'disney-1951',
        },
        { slug: 'film-armour', name: 'Silver armour', nameJa: '銀の鎧', appearance: 'burton-2010' },
      ],
    },
    {
      slug: 'queen-of-hearts',
      name: 'Queen of Hearts',
      summary: 'A playing-card queen with a croquet ground and one answer to every difficulty.',
      summaryJa: 'トランプの女王。クロケー場を持ち、困りごとにはいつも同じ命令で答える。',
      aliases: [{ name: 'ハートの女王', lang: 'ja', kind: 'name' }],
      designs: [
        { slug: 'playing-card', name: 'Playing-card gown', nameJa: 'トランプのドレス', appearance: 'wonderland' },
        {
          slug: 'disney-queen',
          name: 'Red, black and yellow gown',
          nameJa: '赤と黒と黄のドレス',
          appearance: 'disney-1951',
        },
        { slug: 'ballet-queen', name: 'Ballet queen', nameJa: 'バレエの女王', appearance: 'ballet-2011' },
      ],
    },
    {
      slug: 'mad-hatter',
      name: 'Mad Hatter',
      summary: 'A hatter for whom it is always time for tea. Carroll calls him only the Hatter.',
      summaryJa: 'いつまでもお茶の時間が終わらない帽子屋。',
      aliases: [
        { name: 'The Hatter', lang: 'en', kind: 'name' },
        { name: '帽子屋', lang: 'ja', kind: 'name' },
        { name: 'マッドハッター', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'price-ticket-hat',
          name: 'Top hat with price ticket',
          nameJa: '値札つきのシルクハット',
          appearance: 'wonderland',
        },
        {
          slug: 'film-hatter',
          name: 'Film Hatter with orange hair',
          nameJa: '映画の帽子屋(オレンジの髪)',
          appearance: 'burton-2010',
        },
      ],
    },
    {
      slug: 'cheshire-cat',
      name: 'Cheshire Cat',
      summary: 'A cat that comes and goes by degrees and leaves its grin until last.',
      summaryJa: '少しずつ現れては消え、最後に笑いだけを残す猫。',
      aliases: [{ name: 'チェシャ猫', lang: 'ja', kind: 'name' }],
      designs: [
        { slug: 'grin', name: 'Stripes and grin', nameJa: '縞と笑い', appearance: 'wonderland' },
        {
          slug: 'disney-stripes',
          name: 'Pink and purple stripes',
          nameJa: 'ピンクと紫の縞',
          appearance: 'disney-1951',
        },
      ],
    },
    {
      slug: 'white-rabbit',
      name: 'White Rabbit',
      summary: 'A rabbit with a waistcoat and a watch, who fears being late.',
      summaryJa: 'チョッキを着て時計を持ち、遅刻を恐れるウサギ。',
      aliases: [{ name: '白ウサギ', lang: 'ja', kind: 'name' }],
      designs: [
        {
          slug: 'waistcoat-and-watch',
          name: 'Waistcoat and watch',
          nameJa: 'チョッキと懐中時計',
          appearance: 'wonderland',
        },
        { slug: 'herald', name: 'Herald’s tabard and trumpet', nameJa: '伝令の上着とラッパ', appearance: 'wonderland' },
      ],
    },
  ],
};
