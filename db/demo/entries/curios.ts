import type { DemoEntry } from '../types';

/** Helmets for the Moon, beaks, goggles, a hat. */
export const curioEntries: DemoEntry[] = [
  {
    key: 'moon-helmet',
    by: 'seamripper_jo',
    daysAgo: 0.9,
    title: 'Helmet lights from two bicycles',
    slug: 'helmet-lights-from-two-bicycles',
    subject: { character: 'impey-barbicane', design: 'explorer-suit' },
    story:
      'If the president of the Gun Club had gone up a century later, in orange.\n\nThe helmet is fibreglass over a beach ball. The ball had a slow leak, so the first shell came out as an egg and is now a planter. The gold visor is a cake dome with window film inside. The side lamps are front lights from two bicycles, mine and one from the tip, with the lenses sanded so that people can look at me.\n\nA computer fan behind the left lamp moves enough air to stop the fog. The hoses carry the cable for it and nothing else. The buttons on the chest are bottle caps.',
    made: [82, 18, 0],
    event: { name: 'Small Moon Day, Leeds', daysBefore: 2 },
    tags: {
      material: ['fibreglass', 'acrylic', 'aluminium'],
      technique: ['lamination', 'visor forming'],
      prop: ['helmet'],
      event: ['Small Moon Day'],
      style: ['retro'],
    },
    credits: [
      { role: 'cosplayer', member: 'seamripper_jo' },
      { role: 'props', member: 'seamripper_jo' },
      { role: 'armour', member: 'velvetsprue' },
      { role: 'photographer', name: 'Ada' },
      { role: 'assistant', member: 'gearmouse', status: 'proposed' },
    ],
    photos: [
      {
        file: 'astronaut-helmet-01.jpg',
        group: 'A',
        alt: 'White space helmet with red stripes, a gold mirrored visor and two lit side lamps, ribbed hoses over an orange suit.',
      },
      {
        file: 'astronaut-helmet-02.jpg',
        group: 'A',
        alt: 'The space helmet from the side: gold visor, red and white ear pod, riveted metal neck ring.',
      },
    ],
    notes: [
      { daysBefore: 36, title: 'Egg', hours: 9, body: 'Check the ball for leaks. The planter holds basil.' },
      {
        daysBefore: 18,
        title: 'Round this time',
        hours: 16,
        body: 'Three layers, a day apart, and the ball topped up with a bicycle pump in between.',
      },
      { daysBefore: 4, title: 'Fan', hours: 3, body: 'Five volts, one power bank, no fog. It hums in B flat.' },
    ],
    votes: 14,
  },
  {
    key: 'automaton-visor',
    by: 'foamwright',
    daysAgo: 29.3,
    title: 'Visor with 212 addressable LEDs',
    slug: 'visor-with-212-addressable-leds',
    subject: { character: 'olimpia', design: 'automaton' },
    story:
      'Olimpia, if her maker had owned a soldering iron. The story only gives her eyes; I gave her a display.\n\n212 LEDs sit behind a smoked acrylic strip in four rows. They run a slow sweep from cyan to magenta, and when somebody dances with her they follow the beat from a small microphone. I see out through a gap of 9 mm below the rows, which is enough for floors and not for faces.\n\nTwo dead LEDs in row three cost me a weekend: on this type, one dead one stops all that follow. There is a spare row now, and a plug on each.',
    made: [88, 12, 0],
    tags: {
      material: ['PLA', 'LED strip', 'acrylic'],
      technique: ['3D printing', 'soldering'],
      prop: ['visor'],
      style: ['neon'],
    },
    credits: [
      { role: 'cosplayer', member: 'foamwright' },
      { role: 'props', member: 'gearmouse' },
      { role: 'photographer', member: 'nightshift.photo' },
    ],
    photos: [
      {
        file: 'cyber-visor-01.jpg',
        group: 'A',
        alt: 'Black glossy head with a wide visor of small lights running from cyan to magenta, coloured tubes in the dark behind.',
      },
    ],
    votes: 6,
  },
  {
    key: 'plague-beak',
    by: 'moth_and_muslin',
    daysAgo: 38.8,
    title: 'Beak in vegetable leather',
    slug: 'beak-in-vegetable-leather',
    subject: { character: 'medico-della-peste', design: 'beak-mask' },
    story:
      'Vegetable-tanned leather, soaked and shaped over a carved foam beak, then stitched along the top with waxed thread, about five stitches to the centimetre. Dyed with walnut from behind the tram depot, three baths.\n\nLeather shrinks as it dries. The first beak pulled itself into a question mark and hangs in the kitchen. The second dried on the form, under string, for nine days.\n\nThe eyes are brass drain rings with amber glass. There is lavender in the tip, which was once thought to help and is at least pleasant. The vial is resin with one coin cell in its cap. greyfelt blocked the hat over a bucket.',
    made: [94, 0, 6],
    tags: {
      material: ['leather', 'brass', 'wool felt', 'resin'],
      technique: ['wet moulding', 'hand stitching', 'natural dye'],
      prop: ['mask'],
      style: ['historical'],
    },
    credits: [
      { role: 'cosplayer', member: 'moth_and_muslin' },
      { role: 'props', member: 'moth_and_muslin' },
      { role: 'sewing', member: 'greyfelt' },
      { role: 'photographer', member: 'nightshift.photo' },
    ],
    photos: [
      {
        file: 'plague-doctor-01.jpg',
        group: 'A',
        alt: 'Plague doctor’s leather mask with a long stitched beak and amber eyes under a wide hat, a green vial glowing at the chest.',
      },
      {
        file: 'plague-doctor-02.jpg',
        group: 'A',
        alt: 'The mask in profile: curved stitched beak, grey hood and wide hat against the dark.',
      },
    ],
    notes: [
      {
        daysBefore: 31,
        title: 'Question mark',
        hours: 8,
        body: 'Leather remembers what it wants. String remembers better.',
      },
      {
        daysBefore: 17,
        title: 'Nine days under string',
        hours: 12,
        body: 'Looked at it every morning. Did not touch it. Hardest part of the build.',
      },
    ],
    votes: 6,
  },
  {
    key: 'hedge-witch',
    by: 'greyfelt',
    daysAgo: 62.4,
    title: 'Hat, broom and a bottle of green',
    slug: 'hat-broom-and-a-bottle-of-green',
    subject: { character: 'baba-yaga', design: 'hedge-witch' },
    story:
      'A still life, because the wearer had a cold. The hat is one piece of wool felt, steamed over a road cone and crushed while hot; the folds are held by a wire that goes three times round inside. It has been sat on since and came back.\n\nThe band is dyed with onion skins and closed with a buckle from a school bag. The broom was in the shed. The bottle is tonic water over a small ultraviolet lamp in the cork, so it glows and may be drunk, though not after a day on the table.',
    made: [90, 10, 0],
    tags: { material: ['wool felt', 'straw'], technique: ['felting', 'natural dye'], prop: ['hat', 'broom'] },
    credits: [
      { role: 'props', member: 'greyfelt' },
      { role: 'assistant', member: 'moth_and_muslin' },
    ],
    photos: [
      {
        file: 'witch-hat-broom-01.jpg',
        group: 'A',
        alt: 'Crooked purple witch’s hat with an orange buckled band and lavender on a wooden table, candles, a broom and a glowing green bottle.',
      },
    ],
    votes: 2,
  },
  {
    key: 'airship-goggles',
    by: 'ironthimble',
    daysAgo: 11.5,
    title: 'Goggles from two tea strainers',
    slug: 'goggles-from-two-tea-strainers',
    subject: { character: 'robur', design: 'airship-mechanic' },
    story:
      'A weekend away from arms. The rims are tea strainers without their mesh, the lenses are amber acrylic, and the small loupe on its arm came off a broken desk lamp. It swings down. I can read with it, slowly.\n\nThe cap is upholstery leather in eight panels. My first pattern was for a head that is rounder than anyone’s; the second came from a swimming cap and a marker pen. The scarf is knitted on big needles, four metres of it, because the deck of an airship is cold and so is the hall at Tampere.',
    made: [91, 9, 0],
    tags: {
      material: ['leather', 'brass', 'wool'],
      technique: ['hand stitching', 'knitting'],
      prop: ['goggles'],
      style: ['retro'],
    },
    credits: [
      { role: 'cosplayer', member: 'ironthimble' },
      { role: 'props', member: 'ironthimble' },
      { role: 'photographer', member: 'nightshift.photo' },
    ],
    photos: [
      {
        file: 'steampunk-goggles-01.jpg',
        group: 'A',
        alt: 'Linen head in a brown leather flight cap with brass goggles and a small loupe pushed up, a thick red scarf, warm light.',
      },
    ],
    votes: 5,
  },
];
