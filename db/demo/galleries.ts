import type { DemoGallery, DemoPick } from './types';

/** The galleries of the demo, newest first. Entries are named by their keys. */
export const demoGalleries: DemoGallery[] = [
  {
    slug: 'how-it-stays-on',
    lang: 'en',
    daysAgo: 0.6,
    curators: ['bodkin_row', 'velvetsprue', 'hagane_koubou'],
    openDays: 7,
    title: 'How it stays on',
    words:
      'Arms, helmets and wings that last a whole con day without tape. Their makers say where the weight goes, and most of them show the inside, because the inside is the point.',
    other: {
      title: '一日、外れない',
      words:
        'テープに頼らず、会場で一日つけていられる腕や兜や翼を集めました。重さをどこで受けているか、作り手が書いてくれています。裏側の写真があるものを優先しました。',
    },
    quote: 'If you can lift a cup in it, it is finished.',
    cover: 'berserker-arm',
    sections: [
      {
        title: '',
        words: '',
        items: [
          {
            entry: 'berserker-arm',
            lead: true,
            note: 'Two skate bearings behind the black disc. It lifts two coffees, and the glove comes out for the wash.',
          },
          {
            entry: 'moon-helmet',
            lead: true,
            note: 'The hoses hide one cable and the fan hums in B flat. Read how the first shell became a planter.',
          },
          { entry: 'icarus-wings' },
          { entry: 'siege-helm' },
          { entry: 'dragon-scale' },
          { entry: 'motorball-helmet' },
        ],
      },
      {
        title: 'Straps, belts and a sofa',
        words: 'Where the load is not where you think it is.',
        items: [
          { entry: 'sun-harness' },
          { entry: 'scrapyard-coat' },
          { entry: 'tomoe-kabuto' },
          { entry: 'motorball-skate' },
        ],
      },
    ],
    submissions: [
      { entry: 'airship-goggles', words: 'The cap carries the goggles, so nothing rests on the nose.' },
      { entry: 'automaton-visor', words: 'A visor, not an arm. Does that count?' },
    ],
  },
  {
    slug: 'hikari-wa-hitotsu',
    lang: 'ja',
    daysAgo: 5.2,
    curators: ['kitbash_admin', 'natsume.shashin'],
    title: '灯りはひとつ',
    words:
      '光る小道具は、灯りを増やすほど難しくなります。ここに並べたのは、減らしてよくなったもの、隠してよくなったものです。明かりの置き場所に目を向けて見てください。',
    other: {
      title: 'One light is enough',
      words:
        'Props that glow get harder with every lamp you add. These got better when their makers took lamps away, or hid the one that was left. Look for where the light sits.',
    },
    quote: '最後に一個になりました。',
    cover: 'crystal-keeper',
    sections: [
      {
        title: '',
        words: '',
        items: [
          {
            entry: 'crystal-keeper',
            lead: true,
            note: '岩の中に白い灯りが一つだけ。結晶ごとに入れた灯りを、一つずつ外していった結果だそうです。',
          },
          {
            entry: 'night-blade',
            lead: true,
            note: '光は刃の中を通り、縁で折れて線になります。傷があるとそこだけ明るい、という一文が好きです。',
          },
          { entry: 'copper-arms' },
          { entry: 'wrist-light' },
          { entry: 'plague-beak' },
          { entry: 'doll-torso' },
        ],
      },
    ],
  },
  {
    slug: 'the-first-one-broke',
    lang: 'en',
    daysAgo: 16.5,
    curators: ['bodkin_row'],
    title: 'The first one broke',
    words:
      'Second tries, third castings and one egg that is now a planter. Failures that were written down, so that yours can be a different one.',
    other: {
      title: '一つ目は壊れた',
      words:
        '二度目の型、三度目の注型、そして植木鉢になった兜。失敗を書き残してくれた作品を集めました。同じ失敗をせずにすみます。',
    },
    quote: '',
    cover: 'plague-beak',
    sections: [
      {
        title: '',
        words: '',
        items: [
          {
            entry: 'plague-beak',
            lead: true,
            note: 'The first beak pulled itself into a question mark and hangs in the kitchen. The second spent nine days under string.',
          },
          { entry: 'rose-wand' },
          { entry: 'fox-mask' },
          { entry: 'moon-helmet' },
          { entry: 'tomoe-mask' },
          { entry: 'thread-match' },
          { entry: 'cape-lining' },
        ],
      },
    ],
  },
];

/** Entries of the day, by days from now. No maker comes twice. */
export const demoPicks: DemoPick[] = [
  { day: -3, entry: 'berserker-arm' },
  { day: -2, entry: 'tomoe-kabuto' },
  { day: -1, entry: 'doll-torso' },
  { day: 0, entry: 'icarus-wings' },
  { day: 1, entry: 'dragon-scale' },
  { day: 2, entry: 'rose-wand' },
  { day: 3, entry: 'fox-mask' },
];
