import type { DemoEntry } from '../types';

/** Alita's entries in English: arms, torso, coat, wrist light, thread. Those for the track are in motorball.ts. */
export const alitaEntries: DemoEntry[] = [
  {
    key: 'berserker-arm',
    by: 'ironthimble',
    daysAgo: 13.4,
    title: 'Berserker arm, left side',
    slug: 'berserker-arm-left-side',
    subject: { character: 'alita', design: 'berserker-body' },
    story:
      'I wanted an arm that looks heavy, repaired and a little too big for her. It also had to lift a coffee. It lifts two.\n\nThe elbow was the whole job. The first hinge was plywood and split on the stairs. The second was printed and squeaked so loudly that people turned round. The third runs on two skate bearings behind the black disc, and the brass bolts you see are real because the painted ones wore off in an afternoon.\n\nThe ring at the wrist is 24 warm LEDs behind a strip of tracing paper. One cell keeps it lit for six hours; the switch hides under the lower edge of the cuff, where I can reach it with the other hand.',
    made: [92, 8, 0],
    event: { name: 'Borealis Con, Tampere', daysBefore: 2 },
    tags: {
      material: ['EVA foam', 'resin', 'leather'],
      technique: ['two-part moulds', 'airbrush', 'soft wiring'],
      prop: ['arm'],
      event: ['Borealis Con'],
      style: ['weathered'],
    },
    credits: [
      { role: 'cosplayer', member: 'ironthimble' },
      { role: 'armour', member: 'ironthimble' },
      { role: 'photographer', member: 'nightshift.photo' },
      { role: 'props', member: 'kilnandquill' },
      { role: 'sewing', member: 'halfstitch' },
      { role: 'wig', member: 'lowtide.wigs', status: 'proposed' },
    ],
    photos: [
      {
        file: 'android-arm-01.jpg',
        group: 'A',
        alt: 'Off-white and burnt-orange cyborg arm standing upright, fingers open, a glowing amber ring at the wrist, against teal.',
      },
      {
        file: 'android-arm-02.jpg',
        group: 'A',
        alt: 'The back of the hand: cream plates, black finger joints, an orange stripe, and the lit ring below it.',
      },
      {
        file: 'wip-android-arm-01.jpg',
        group: 'B',
        alt: 'The arm half painted on a green cutting mat, with sandpaper, sanding dust, brushes and three paint jars.',
      },
      {
        file: 'android-arm-03.jpg',
        group: 'C',
        alt: 'The elbow: a black disc ringed with brass bolts, a cable above it, and chipped white plates with an orange band.',
      },
    ],
    notes: [
      {
        daysBefore: 66,
        title: 'Card mock-up',
        hours: 14,
        body: 'Cereal card and masking tape over a stocking cast of my own arm. I cut the elbow nine times before it bent past 90 degrees.',
      },
      {
        daysBefore: 38,
        title: 'Foam and resin',
        hours: 96,
        body: '4 mm EVA for the forearm shell, resin knuckles over a leather glove. The gate marks are sanded by hand, 400 to 2000 grit. kilnandquill cast the knuckles twice because I measured the first set over the wrong glove.',
      },
      {
        daysBefore: 17,
        title: 'Paint and wear',
        hours: 22,
        body: 'Primer grey, ivory, signal orange. Wear only where the other arm would really rub.',
        photo: 'wip-android-arm-01.jpg',
      },
      {
        daysBefore: 9,
        title: 'Sleeve and light ring',
        hours: 11,
        body: 'halfstitch sewed the nine panels of the sleeve. The ring is soft-wired, so the glove can be washed without it.',
      },
    ],
    votes: 83,
  },
  {
    key: 'doll-torso',
    by: 'kilnandquill',
    daysAgo: 4.2,
    title: 'Doll body torso, forty layers of primer',
    slug: 'doll-body-torso-forty-layers-of-primer',
    subject: { character: 'alita', design: 'doll-body' },
    story:
      'A free take on the doll body: less porcelain, more bodywork. The shells are foam over a dress form; the collar and face plate are printed in eleven pieces and welded with a soldering iron, because glue left a line that came through every coat.\n\nForty thin layers of primer, sanded wet after each fifth. The cyan seam is one strip of light that runs from the collar to the waist and round, cut from a silicone tube. It browned at the bend on the first evening, so it now runs at 60 per cent and has a slot behind it for air.\n\nThe 80 on the shoulder is the number of my first kiln.',
    made: [85, 15, 0],
    tags: {
      material: ['EVA foam', 'PLA', 'LED strip'],
      technique: ['3D printing', 'wet sanding', 'plastic welding'],
      style: ['clean build'],
    },
    credits: [
      { role: 'cosplayer', member: 'kilnandquill' },
      { role: 'armour', member: 'kilnandquill' },
      { role: '3d-print', member: 'foamwright' },
      { role: 'props', member: 'gearmouse' },
      { role: 'photographer', member: 'nightshift.photo', status: 'proposed' },
    ],
    photos: [
      {
        file: 'android-torso-01.jpg',
        group: 'A',
        alt: 'White and graphite cyborg torso on a faceless dark figure, a cyan seam of light from collar to waist, ochre backdrop.',
      },
      {
        file: 'android-torso-02.jpg',
        group: 'A',
        alt: 'Three-quarter view of the graphite face plate with two slits of cyan light above the white collar.',
      },
      {
        file: 'android-torso-03.jpg',
        group: 'C',
        alt: 'The white shoulder guard stencilled with an orange 80, neck hoses and the side of the head behind it.',
      },
    ],
    notes: [
      {
        daysBefore: 51,
        title: 'Eleven pieces',
        hours: 31,
        body: 'Collar and face plate printed by foamwright over three weekends. Welded on the inside, filled on the outside.',
      },
      {
        daysBefore: 30,
        title: 'Primer, one to forty',
        hours: 44,
        body: 'I wrote the numbers on the bathroom wall. Between 20 and 25 the shoulder met the floor, so those five were done again.',
      },
      {
        daysBefore: 6,
        title: 'The seam lights up',
        hours: 9,
        body: 'gearmouse cut the current and the heat with it. Nobody sees the difference; the silicone does.',
      },
    ],
    votes: 33,
  },
  {
    key: 'scrapyard-coat',
    by: 'seamripper_jo',
    daysAgo: 26.1,
    title: 'Scrapyard coat, every patch from something that broke',
    slug: 'scrapyard-coat-every-patch-from-something-that-broke',
    subject: { character: 'alita', design: 'scrapyard-clothes' },
    story:
      'The coat was a sofa. The patches were a satchel, a saddlebag, two aprons and the knee of a pair of motorcycle trousers. All of them had failed at their first job, which seemed right.\n\nThe stitching on the patches is meant to be seen: waxed linen, one hole at a time, with an awl. The shoulder plate is foam with three paints rubbed back to the one below. It first hung from the coat and pulled the collar open, so it now hangs from a strap across the chest that does the work while the coat only pretends to.\n\nThe goggles have welding lenses in brass rings from a plumber. You can see through them indoors if you know the room.',
    made: [88, 12, 0],
    event: { name: 'Rust Harbour Meet, Hull', daysBefore: 5 },
    tags: {
      material: ['leather', 'canvas', 'brass'],
      technique: ['hand stitching', 'weathering'],
      prop: ['goggles'],
      event: ['Rust Harbour Meet'],
      style: ['weathered'],
    },
    credits: [
      { role: 'cosplayer', member: 'seamripper_jo' },
      { role: 'sewing', member: 'seamripper_jo' },
      { role: 'props', member: 'velvetsprue' },
      { role: 'photographer', name: 'M. at the harbour' },
    ],
    photos: [
      {
        file: 'scrap-coat-01.jpg',
        group: 'A',
        alt: 'Worn brown leather coat with stitched patches, an indigo scarf, a rusted shoulder plate and amber goggles, before rusty metal.',
      },
      {
        file: 'scrap-coat-02.jpg',
        group: 'A',
        alt: 'Close view of amber goggles in riveted brass rings, an indigo scarf, a green and rust shoulder plate and a strap across the patched leather collar.',
      },
    ],
    notes: [
      {
        daysBefore: 47,
        title: 'One sofa, unpicked',
        hours: 7,
        body: 'Two square metres of usable leather and 1.85 in coins. Pattern from a coat that fits me, with 4 cm more in the back for the strap.',
      },
      {
        daysBefore: 21,
        title: 'Patches',
        hours: 26,
        body: 'Thirty-one in all. I laid them out on the floor and photographed them from a chair before sewing a single one.',
      },
    ],
    votes: 7,
  },
  {
    key: 'wrist-light',
    by: 'gearmouse',
    daysAgo: 0.35,
    title: 'Wrist light that lasts a whole con day',
    slug: 'wrist-light-that-lasts-a-whole-con-day',
    subject: { character: 'alita' },
    story:
      'On the bench: the bracer that goes under a pair of cyborg arms, with its cyan strips lit for the first time. The small board decides how bright; the coil on the right is the strip that I did not use, because it draws four times as much and looks the same from two metres.\n\nAt 30 per cent it ran for nine hours and ten minutes on the bench. On an arm it will be less, since people wave. The first connector pulled out at the elbow within a minute, so the wires now have a loop the length of a bent arm. Paint next week.',
    made: [90, 10, 0],
    tags: {
      material: ['EVA foam', 'LED strip', 'microcontroller'],
      technique: ['soft wiring', 'soldering'],
      prop: ['bracer'],
      style: ['on the bench'],
    },
    credits: [
      { role: 'props', member: 'gearmouse' },
      { role: 'armour', member: 'ironthimble', status: 'proposed' },
    ],
    photos: [
      {
        file: 'wip-led-bracer-01.jpg',
        group: 'B',
        alt: 'Dark forearm bracer with glowing cyan strips, wired to a small green board on a cutting mat, a coil of lit strip beside it.',
      },
    ],
    notes: [
      {
        daysBefore: 3,
        title: 'Nine hours ten',
        hours: 5,
        body: 'One 18650 cell, 30 per cent, a kitchen timer and a book. It dimmed at nine hours ten and went out at nine twenty.',
        photo: 'wip-led-bracer-01.jpg',
      },
    ],
    votes: 3,
  },
  {
    key: 'thread-match',
    by: 'moth_and_muslin',
    daysAgo: 1.6,
    title: 'Thread match under shop lights',
    slug: 'thread-match-under-shop-lights',
    subject: { character: 'alita', design: 'ova-jumpsuit' },
    story:
      'Step one of the OVA outfit, and the step that I always get wrong. Shop lights made the white look cream and the green look like the other green. At home by the window neither was true.\n\nSo these seven spools went to the shop and back twice, and I now carry a strip of the fabric with a row of stitches in each thread. The white on the left won. The rest go into the drawer, where they will be exactly right for something else.',
    tags: { material: ['polyester thread'], technique: ['sewing'], style: ['on the bench'] },
    credits: [
      { role: 'sewing', member: 'moth_and_muslin' },
      { role: 'photographer', member: 'moth_and_muslin' },
    ],
    photos: [
      {
        file: 'wip-thread-spools-01.jpg',
        group: 'B',
        alt: 'Wooden spools of white, green, magenta, yellow and blue thread on a workbench, the foot of a mint sewing machine behind them.',
      },
    ],
    votes: 0,
  },
];
