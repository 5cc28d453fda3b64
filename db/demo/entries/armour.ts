import type { DemoEntry } from '../types';

/** Knights, scales, wings and a sword. */
export const armourEntries: DemoEntry[] = [
  {
    key: 'siege-helm',
    by: 'bodkin_row',
    daysAgo: 33.5,
    title: 'Visor for a very long siege',
    slug: 'visor-for-a-very-long-siege',
    subject: { character: 'joan-of-arc', design: 'siege-helm' },
    story:
      'A helmet that closes is easy. A helmet that opens again without help is this one.\n\nIt is 6 mm foam over a skating helmet, heat-formed, sealed with nine coats of thinned wood glue. The visor turns on two brass cupboard knobs. On the first outing it dropped shut whenever I nodded, so everything I agreed to that day I agreed to in the dark. There is now a felt washer under each knob and a small magnet above the brow.\n\nThe gold on the slit is rub-on wax, sealed. The neck plates slide over each other on elastic and stay put up to a fairly lively argument.',
    made: [90, 10, 0],
    event: { name: 'Long Field Weekend, Kilkenny', daysBefore: 4 },
    tags: {
      material: ['EVA foam', 'brass'],
      technique: ['heat forming', 'rub-on wax'],
      prop: ['helmet'],
      event: ['Long Field Weekend'],
      style: ['historical'],
    },
    credits: [
      { role: 'cosplayer', member: 'bodkin_row' },
      { role: 'armour', member: 'bodkin_row' },
      { role: 'photographer', name: 'Wrenna H.' },
    ],
    photos: [
      {
        file: 'knight-helm-01.jpg',
        group: 'A',
        alt: 'Dark steel-coloured knight’s helmet with a gold-rimmed eye slit, round breathing holes and layered neck plates, seen from the front.',
      },
      {
        file: 'knight-helm-02.jpg',
        group: 'A',
        alt: 'Side view of the helmet: the visor’s hinge with a brass knob, breathing holes and riveted neck plates.',
      },
      {
        file: 'wip-painted-helm-01.jpg',
        group: 'B',
        alt: 'The helmet half silver, half bare grey foam with guide lines, paint jars and a red brush in front.',
      },
    ],
    notes: [
      {
        daysBefore: 35,
        title: 'Half silver',
        hours: 13,
        body: 'I paint one half and leave the other for a day. If the painted half still looks right in the morning, the other may have it too.',
        photo: 'wip-painted-helm-01.jpg',
      },
      {
        daysBefore: 16,
        title: 'The visor stays up',
        hours: 4,
        body: 'Felt washers, one 5 mm magnet. It survived a flight of stairs and a sneeze.',
      },
    ],
    votes: 8,
  },
  {
    key: 'sun-harness',
    by: 'tin_and_tulle',
    daysAgo: 45.2,
    title: 'Full harness, first walk',
    slug: 'full-harness-first-walk',
    subject: { character: 'joan-of-arc', design: 'sun-crest-harness' },
    story:
      'Everything from the neck to the hips in one layer system, so that it goes on in four minutes with help and eleven without. The pauldrons are five plates each, riveted to leather strips on the inside, and they slide: I can reach the top shelf.\n\nThe plates squeaked. Chalk did nothing, wax did for an hour. A strip of tights glued under each edge has kept quiet ever since. The sun on the breast is resin, gilded, and screwed on from behind because I do not trust glue over a heart.\n\nThe blue at the back is a cape of heavy wool that was a curtain in a town hall.',
    made: [93, 7, 0],
    tags: {
      material: ['EVA foam', 'leather', 'resin'],
      technique: ['heat forming', 'gilding'],
      style: ['historical'],
    },
    credits: [
      { role: 'cosplayer', member: 'tin_and_tulle' },
      { role: 'armour', member: 'tin_and_tulle' },
      { role: 'sewing', member: 'halfstitch' },
      { role: 'props', member: 'bodkin_row' },
      { role: 'photographer', member: 'nightshift.photo', status: 'declined' },
    ],
    photos: [
      {
        file: 'knight-armor-01.jpg',
        group: 'A',
        alt: 'Full upper harness of dark polished plate with gold edges, a golden sun on the breast, closed helmet and a blue cape.',
      },
      {
        file: 'wip-foam-bench-01.jpg',
        group: 'B',
        alt: 'Curved grey foam plates of a pauldron on a green cutting mat with discs, knife, ruler, tape and a tin of glue.',
      },
      {
        file: 'knight-armor-02.jpg',
        group: 'C',
        alt: 'Close view of one pauldron of five gold-edged plates beside the sun on the breastplate.',
      },
    ],
    notes: [
      {
        daysBefore: 71,
        title: 'Five plates and a lot of contact cement',
        hours: 21,
        body: 'Window open, both windows. Each plate is 3 mm shorter than the one above, which I found out on the third try.',
        photo: 'wip-foam-bench-01.jpg',
      },
      {
        daysBefore: 40,
        title: 'Rivets',
        hours: 15,
        body: 'Ninety-two, set by hand on a bag of sand so that the neighbours can sleep.',
      },
      { daysBefore: 13, title: 'Silence', hours: 3, body: 'Tights under the edges. Two pairs, forty denier.' },
    ],
    votes: 11,
  },
  {
    key: 'dragon-scale',
    by: 'oldgrowth.props',
    daysAgo: 21.6,
    title: 'Scale by scale, 1,400 of them',
    slug: 'scale-by-scale-1400-of-them',
    subject: { character: 'sigurd', design: 'dragon-scale' },
    story:
      'We cut 1,400 scales from craft foam with two pairs of scissors and one argument about whether to count them. They are sewn in rows on a linen vest, each row covering the stitches of the one below, and painted afterwards: black, green, then a glaze that turns gold at an angle.\n\nThe first paint cracked wherever the vest bent. We scraped 300 scales and did them again with flexible primer. The horned pauldrons are thermoplastic over foam, scratched with a wire brush while warm. The fur is from a coat with no buttons left.\n\nIt sits on the hips with a belt so that the shoulders carry only the fur.',
    made: [97, 3, 0],
    event: { name: 'Fjordcraft Fair, Bergen', daysBefore: 9 },
    tags: {
      material: ['craft foam', 'thermoplastic', 'faux fur', 'leather'],
      technique: ['scale mail', 'glazing'],
      event: ['Fjordcraft Fair'],
      style: ['weathered'],
    },
    credits: [
      { role: 'armour', member: 'oldgrowth.props' },
      { role: 'cosplayer', name: 'Eirik' },
      { role: 'sewing', member: 'moth_and_muslin' },
      { role: 'photographer', member: 'nightshift.photo' },
    ],
    photos: [
      {
        file: 'dragon-rider-01.jpg',
        group: 'A',
        alt: 'Mannequin in a vest of glossy green scales with horned bronze pauldrons, a fur collar, a wide belt and a dark red cape.',
      },
      {
        file: 'dragon-rider-02.jpg',
        group: 'C',
        alt: 'Close view of a horned, chipped bronze pauldron beside the fur collar and rows of green scales.',
      },
    ],
    notes: [
      {
        daysBefore: 90,
        title: 'Counting',
        hours: 30,
        body: 'One of us counts, one cuts. After 600 we changed places.',
      },
      {
        daysBefore: 48,
        title: 'Three hundred again',
        hours: 25,
        body: 'Acrylic on unprimed foam cracks at the waist. Everybody says so. We had to see it.',
      },
    ],
    votes: 12,
  },
  {
    key: 'icarus-wings',
    by: 'seamripper_jo',
    daysAgo: 6.1,
    title: 'Wings, 940 feathers, one harness',
    slug: 'wings-940-feathers-one-harness',
    subject: { character: 'icarus', design: 'wings' },
    story:
      '940 goose feathers, washed, sorted by length and side. Left and right feathers curve differently; I learned that after gluing the first 60.\n\nThe frame is spring steel wire in brass tube. It folds upwards, which lets me through doors and makes me very tall. The harness is leather, with one buckle at the front: a blue glass cabochon that covers the only screw. All the weight goes into the belt, 2.9 kg, and after four hours I was tired in the legs and nowhere else.\n\nHot glue let go in the sun, as the story says it should. It is contact cement now.',
    made: [96, 4, 0],
    event: { name: 'Chalk Cliff Shoot Day, Whitby', daysBefore: 3 },
    tags: {
      material: ['feathers', 'wire', 'leather'],
      technique: ['featherwork', 'folding frame'],
      prop: ['wings'],
      event: ['Chalk Cliff Shoot Day'],
    },
    credits: [
      { role: 'cosplayer', member: 'seamripper_jo' },
      { role: 'props', member: 'seamripper_jo' },
      { role: 'photographer', name: 'Ada on the cliff' },
      { role: 'assistant', member: 'gearmouse' },
    ],
    photos: [
      {
        file: 'feather-wings-01.jpg',
        group: 'A',
        alt: 'Large ivory feather wings spread on a linen mannequin, a leather harness with a round blue stone at the waist.',
      },
      {
        file: 'feather-wings-02.jpg',
        group: 'C',
        alt: 'One wing close up: layered ivory feathers, short ones above, long flight feathers along the edge.',
      },
    ],
    notes: [
      {
        daysBefore: 58,
        title: 'Left and right',
        hours: 20,
        body: 'Two cardboard boxes, L and R. Sixty feathers off again with a hairdryer.',
      },
      {
        daysBefore: 27,
        title: 'The frame folds',
        hours: 28,
        body: 'Brass tube, spring wire, four hinges. It opened by itself in the hall and took a lamp with it.',
      },
      { daysBefore: 11, title: 'Feathers on', hours: 46, body: 'Long ones first, from the tip inwards. Podcasts.' },
    ],
    votes: 64,
  },
  {
    key: 'excalibur',
    by: 'velvetsprue',
    daysAgo: 52.9,
    title: 'Hilt turned from a broom handle',
    slug: 'hilt-turned-from-a-broom-handle',
    subject: { character: 'arthur', design: 'excalibur' },
    story:
      'The broom lost. Its handle is the core of the grip, wound with cord under the gilding so that the twist catches the light. The guard and pommel are cast resin with gold wax; the red stones are glass, backed with foil from a chocolate bar.\n\nThe blade is foam board around a carbon tube, filled, sanded, and polished with graphite until it stopped looking like foam. It weighs 410 g. The tip is round and soft, and it still gets a peace-bond at every door.\n\nOn velvet because the table was a mess.',
    made: [100, 0, 0],
    tags: { material: ['resin', 'wood', 'carbon'], technique: ['casting', 'gilding'], prop: ['sword'] },
    credits: [
      { role: 'props', member: 'velvetsprue' },
      { role: 'photographer', member: 'velvetsprue' },
    ],
    photos: [
      {
        file: 'jewelled-longsword-01.jpg',
        group: 'A',
        alt: 'Longsword with a twisted golden grip and red stones, lying on folded purple velvet.',
      },
    ],
    votes: 2,
  },
];
