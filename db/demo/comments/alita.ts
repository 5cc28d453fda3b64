import type { DemoThreads } from '../types';

/** What is said under Alita's entries. */
export const alitaThreads: DemoThreads = {
  'berserker-arm': [
    {
      by: 'oldgrowth.props',
      text: 'The gate marks on the knuckles are gone completely. Did you wet-sand after the primer or before?',
      replies: [
        ['ironthimble', 'Both. 800 dry before, 2000 wet after. The second pass is the one you see.'],
        ['velvetsprue', 'Stealing this for a doll body elbow. You get a credit.'],
        ['oldgrowth.props', 'Thank you. We stop at 600 and wonder why it shows.'],
      ],
    },
    {
      by: 'bodkin_row',
      text: 'How do you get out of it for lunch? Asking as someone who was trapped in a gauntlet for an hour at Borealis.',
      replies: [
        [
          'ironthimble',
          'The cuff unscrews a quarter turn, left-handed thread so that waving tightens it. Eleven seconds. I timed it because I was hungry.',
        ],
        ['bodkin_row', 'Left-handed thread. Of course. I will be in the workshop.'],
      ],
    },
    {
      by: 'nightshift.photo',
      text: 'One softbox from the left, one orange gel behind the wrist. The ring did the rest. For the elbow I lay on the floor.',
    },
    {
      by: 'hagane_koubou',
      text: '肘の軸受け、スケート用とのことですが、608番でしょうか。自分の腕は樹脂の軸で、半日でがたが出ました。',
      replies: [
        [
          'ironthimble',
          '608, yes. Two of them, 8 mm apart, on a bolt with a lock nut. One alone tilts. / はい、608を二個、8 mm離しています。',
        ],
        ['hagane_koubou', 'ありがとうございます。二個にすればよかったのですね。'],
      ],
    },
    {
      by: 'foamwright',
      text: 'The bolts. I looked for a while to see how you had painted them and then read the text.',
      replies: [['ironthimble', 'M3, brass, 200 in a bag. I have 188 left, so expect bolts.']],
    },
    {
      by: 'halfstitch',
      text: 'For the record, nine panels because eight would not go round the elbow. She sent me the stocking cast in a shoebox and the post office asked questions.',
    },
    {
      by: 'gearmouse',
      text: 'Six hours with 24 warm LEDs on one cell is a good sum. Is the tracing paper one layer or two?',
      replies: [
        ['ironthimble', 'Two, with a gap of 3 mm. With one layer you can count the LEDs.'],
        ['gearmouse', 'Noted. Everyone forgets the gap.'],
      ],
    },
    {
      by: 'tin_and_tulle',
      text: 'The chips are where a hand would knock against a table. Most of us put them where the brush happens to be.',
    },
    { by: 'usagi_kacchu', text: '塗装の剥げ方に理由があるのがいいですね。橙の帯の縁だけ少し明るいのも好きです。' },
    {
      by: 'lowtide.wigs',
      text: 'I have seen the credit request and will answer it when the wig has dried. It is nearly dry.',
      replies: [['ironthimble', 'No hurry. The arm waits well.']],
    },
  ],
  'doll-torso': [
    {
      by: 'ironthimble',
      text: 'Welding instead of gluing on the inside: soldering iron tip, or one of those heated knives?',
      replies: [
        [
          'kilnandquill',
          'An old tip, filed flat, at about 230. Open window, mask. Then a strip of the same filament pressed in as a seam.',
        ],
        ['foamwright', 'She made me watch. It holds better than the print does.'],
      ],
    },
    {
      by: 'tin_and_tulle',
      text: 'Can you sit in it?',
      replies: [
        ['kilnandquill', 'On a stool, yes. On a sofa I need a hand.'],
        ['tin_and_tulle', 'That is better than most kings.'],
      ],
    },
    { by: 'hoshikuzu_resin', text: '光の筋がむらなく出ていますね。シリコンの管は乳白色のものですか。' },
    {
      by: 'velvetsprue',
      text: 'Forty coats. I had to lie down after reading that.',
      replies: [['kilnandquill', 'Forty-five. The five on the floor do not count.']],
    },
  ],
  'scrapyard-coat': [
    {
      by: 'moth_and_muslin',
      text: 'What did you do about the sofa smell? I have a sofa.',
      replies: [['seamripper_jo', 'Saddle soap, a week on the line, and then acceptance.']],
    },
    {
      by: 'halfstitch',
      text: 'A strap that carries the shoulder and a coat that only pretends: I will use that sentence on my students.',
    },
  ],
  'wrist-light': [
    {
      by: 'foamwright',
      text: 'The loop at the elbow is the thing. Mine pulled out in the lift, on the way down to the photo.',
      replies: [['gearmouse', 'Measure it bent, add two fingers.']],
    },
  ],
  'thread-match': [
    { by: 'itomaki9', text: '布の端に一目ずつ縫って持ち歩くの、さっそく真似します。蛍光灯の下の緑は信用できません。' },
  ],
  'motorball-helmet': [
    {
      by: 'foamwright',
      text: 'Real strap and real foam inside: please, everyone who builds one of these, read that twice.',
      replies: [
        ['tin_and_tulle', 'I fell off the kerb at the photo. The helmet did what it was made for before it was mine.'],
      ],
    },
    {
      by: 'bodkin_row',
      text: 'What do you hear in there? My visors all turn into seashells.',
      replies: [
        [
          'tin_and_tulle',
          'Two slots behind the ear pods, 6 by 40 mm, covered with speaker cloth. Voices come through. So does the fountain.',
        ],
      ],
    },
    {
      by: 'yoru_no_hamono',
      text: 'バイザーの映り込みがきれいです。曲げる前に鏡膜を貼っていますか、あとですか。',
      replies: [['tin_and_tulle', 'After bending. Before, it wrinkles. / 曲げたあとです。']],
    },
  ],
  'motorball-skate': [
    {
      by: 'ironthimble',
      text: 'I was present for the minute. It was a long minute.',
      replies: [
        ['foamwright', 'You counted out loud. That did not help.'],
        ['ironthimble', 'Somebody had to know when to catch you.'],
      ],
    },
    {
      by: 'seamripper_jo',
      text: 'How is the fork fixed to the boot? I see the bolts at the side and nothing under the sole.',
      replies: [
        [
          'foamwright',
          'A 4 mm aluminium plate between two layers of sole, four M6 through it. The side bolts only hold the cover.',
        ],
        ['seamripper_jo', 'So the boot is a sandwich.'],
        ['foamwright', 'A very expensive sandwich.'],
      ],
    },
    {
      by: 'gearmouse',
      text: 'The ring at the ankle is the same part as my wrist light. I feel I should be told these things.',
      replies: [['foamwright', 'I would have told you, but I was lying on the carpet.']],
    },
    {
      by: 'hagane_koubou',
      text: '車輪だけ本物の存在感があって、全体が信じられるようになりますね。歩行用の踵まで用意されているのがすばらしい考えです。',
    },
    {
      by: 'kilnandquill',
      text: 'Red over black and then scratch: how many coats before it stops going through on its own?',
      replies: [
        ['foamwright', 'Three, with a light sealer between black and red. Without the sealer your thumb is enough.'],
      ],
    },
    { by: 'oldgrowth.props', text: 'The cables that do nothing are doing a lot.' },
  ],
  'copper-arms': [
    {
      by: 'ironthimble',
      text: 'Graphite powder, polished: I had not thought of that for a whole arm. Does it come off on clothes?',
      replies: [
        [
          'hagane_koubou',
          '艶消しの透明を一回吹いてから磨き直すと、つきません。吹いたままだと色が死にます。 / One matt coat, then polish again.',
        ],
      ],
    },
    { by: 'yoru_no_hamono', text: '手首の件、三百回の試験に立ち会いました。後半は数を間違えました。' },
    { by: 'usagi_kacchu', text: '腕を組んだとき縞がそろう、という一文で見直しました。二ミリの仕事ですね。' },
  ],
};
