import type { DemoEntry } from '../types';

/** Alita on the track. */
export const motorballEntries: DemoEntry[] = [
  {
    key: 'motorball-helmet',
    by: 'tin_and_tulle',
    daysAgo: 8.7,
    title: 'Number 27, helmet and guards',
    slug: 'number-27-helmet-and-guards',
    subject: { character: 'alita', design: 'motorball-armour' },
    story:
      'Motorball armour as I would want to wear it: a helmet that I can hear through and guards that let me lift a bottle.\n\nThe shell is fibreglass over a bicycle helmet, so there is a real strap and real foam inside. The visor is mirrored film on a bent acrylic sheet; the first one bubbled in the oven, the second had my thumb in it for ever, the third is on the photo. The red guards are foam, the spikes are cast in soft rubber and bend when they meet a door frame, which they did, twice, on the way to the photo.\n\nThe dents are heat-gun dents. The scratches are from the door frame.',
    made: [80, 20, 0],
    event: { name: 'Borealis Con, Tampere', daysBefore: 1 },
    tags: {
      material: ['fibreglass', 'EVA foam', 'leather'],
      technique: ['visor forming', 'weathering'],
      prop: ['helmet'],
      event: ['Borealis Con'],
      style: ['weathered'],
    },
    credits: [
      { role: 'cosplayer', member: 'tin_and_tulle' },
      { role: 'armour', member: 'tin_and_tulle' },
      { role: 'photographer', member: 'nightshift.photo' },
      { role: 'pattern', member: 'foamwright' },
      { role: 'assistant', name: 'My brother, who held the visor' },
    ],
    photos: [
      {
        file: 'racer-helmet-01.jpg',
        group: 'A',
        alt: 'Scuffed yellow racing helmet with a mirrored orange visor and the number 27, red spiked shoulder guards, streaks of light behind.',
      },
      {
        file: 'racer-helmet-02.jpg',
        group: 'A',
        alt: 'Side view of the yellow helmet and one red shoulder guard with a stencilled 27, before blurred light trails.',
      },
    ],
    notes: [
      {
        daysBefore: 33,
        title: 'Fibreglass over a bicycle helmet',
        hours: 18,
        body: 'On the balcony, in a mask. The neighbours asked. I said motorball and they nodded.',
      },
      {
        daysBefore: 12,
        title: 'Third visor',
        hours: 6,
        body: '160 degrees, four minutes, gloves. Write the temperature down; I had not.',
      },
    ],
    votes: 16,
  },
  {
    key: 'motorball-skate',
    by: 'foamwright',
    daysAgo: 2.3,
    title: 'Motorball skate that really rolls',
    slug: 'motorball-skate-that-really-rolls',
    subject: { character: 'alita', design: 'film-motorball-gear' },
    story:
      'It rolls. It does not do so with me on it for longer than a minute, and I do not recommend the minute.\n\nThe wheel is polyurethane from a warehouse trolley. The fork is aluminium, cut by a friend with a mill and bolted through the sole of a work boot. Everything red is foam. The calf plate opens at the back on two leather straps, because the first version needed a second person and a shoehorn.\n\nThe ring at the ankle is lit; the cables behind the calf do nothing at all, but the leg looked lonely without them. For walking there is a stand-in heel of solid oak that takes two bolts.',
    made: [75, 15, 10],
    tags: {
      material: ['EVA foam', 'aluminium', 'leather'],
      technique: ['metalwork', 'weathering'],
      prop: ['skate'],
      style: ['mechanical'],
    },
    credits: [
      { role: 'cosplayer', member: 'foamwright' },
      { role: 'armour', member: 'foamwright' },
      { role: 'props', name: 'Pieter, milling' },
      { role: 'photographer', member: 'nightshift.photo' },
    ],
    photos: [
      {
        file: 'motor-skate-boot-01.jpg',
        group: 'A',
        alt: 'Red and white armoured skate boot with one big orange wheel under the sole and a lit ring at the ankle, on a concrete plinth.',
      },
      {
        file: 'motor-skate-boot-03.jpg',
        group: 'C',
        alt: 'The red shin and calf plates with leather straps and cables, and the glowing ring at the ankle below.',
      },
    ],
    notes: [
      {
        daysBefore: 40,
        title: 'Trolley wheel',
        hours: 4,
        body: 'Eleven euros, 160 mm, rated for 200 kg. I am well inside that. The boot was not: see the next note.',
      },
      {
        daysBefore: 29,
        title: 'A fork that does not twist',
        hours: 19,
        body: 'Printed fork: twisted. Plywood fork: cracked. 6 mm aluminium: silent. Should have started there.',
      },
      {
        daysBefore: 8,
        title: 'Red, white, dents',
        hours: 23,
        body: 'Three coats of red over black so that the scratches have somewhere to go. Oak heel turned and fitted.',
      },
    ],
    votes: 41,
  },
  {
    key: 'copper-arms',
    by: 'hagane_koubou',
    daysAgo: 17.8,
    title: '黒鉛と銅の両腕',
    slug: 'graphite-and-copper-arms',
    subject: { character: 'alita', design: 'berserker-body' },
    story:
      'バーサーカーボディの両腕を、自分なりの配色で作りました。黒は鉛筆の芯を粉にして磨き込んだもの、銅色は塗料を三色重ねています。\n\n難しかったのは手首です。最初の光輪は回すたびに断線しました。導線を輪に沿わせるのをやめ、腕の中心を通して一回ねじれる余裕を持たせたところ、一日着けても切れなくなりました。\n\n指は一本ずつ四つの部品で、第二関節までは本当に曲がります。拳は握れませんが、飲み物は持てます。腕を組むと銅の縞がそろうように、左右で二ミリだけ位置を変えてあります。',
    made: [95, 5, 0],
    event: { name: '北風コスプレ祭・新潟', daysBefore: 6 },
    tags: {
      material: ['EVA foam', 'PLA'],
      technique: ['黒鉛磨き', '3D printing'],
      prop: ['arm'],
      event: ['北風コスプレ祭'],
    },
    credits: [
      { role: 'cosplayer', member: 'hagane_koubou' },
      { role: 'armour', member: 'hagane_koubou' },
      { role: 'photographer', member: 'natsume.shashin' },
      { role: 'props', member: 'yoru_no_hamono' },
    ],
    photos: [
      {
        file: 'android-arms-pair-01.jpg',
        group: 'A',
        alt: '前腕で交差させた黒と銅の機械の両腕。手首の輪が赤く光る。背景はくすんだ緑。',
      },
      {
        file: 'android-arms-pair-02.jpg',
        group: 'C',
        alt: '手の甲の拡大。黒い指の関節、銅の帯、赤く光る手首の輪。',
      },
    ],
    notes: [
      {
        daysBefore: 44,
        title: '指の試作',
        hours: 17,
        body: '四部品で一本。十本目でようやく左右の長さがそろった。',
      },
      {
        daysBefore: 20,
        title: '手首の断線をなくす',
        hours: 12,
        body: '導線を中心に通し、ねじれの余裕を一回転ぶん取る。三百回まわして切れないことを確かめた。',
      },
    ],
    votes: 9,
  },
];
