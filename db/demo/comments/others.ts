import type { DemoThreads } from '../types';

/** What is said under all other entries. */
export const otherThreads: DemoThreads = {
  'icarus-wings': [
    {
      by: 'oldgrowth.props',
      text: 'Two boxes, L and R, is the kind of sentence that saves a person a month. How did you tell them apart at the start?',
      replies: [
        [
          'seamripper_jo',
          'Lay it on the table with the curve down. If the broad side is on the right it is a left one. Then do that 940 times.',
        ],
        ['oldgrowth.props', 'We counted 1,400 scales and still feel you had the worse of it.'],
      ],
    },
    {
      by: 'tin_and_tulle',
      text: '2.9 kg on the belt and nothing on the shoulders: is the belt boned?',
      replies: [
        [
          'seamripper_jo',
          'Two layers of saddle leather with a strip of spring steel at the back, where the frame plugs in. It is more of a girdle than a belt.',
        ],
        ['tin_and_tulle', 'I will come and look at it. I will bring cake.'],
      ],
    },
    {
      by: 'gearmouse',
      text: 'I held the left one on the cliff. For anyone who builds these: the wind does not care how the story goes.',
      replies: [['seamripper_jo', 'You held on very well.']],
    },
    {
      by: 'velvetsprue',
      text: 'Folding upwards through doors. And in a car?',
      replies: [['seamripper_jo', 'Off. They come off with one pin and lie on the back seat like two large birds.']],
    },
    {
      by: 'washi_to_nikawa',
      text: '羽根の根もとの重なりが自然ですね。短い羽根から長い羽根への変わり目で、何枚くらい混ぜていますか。',
      replies: [
        [
          'seamripper_jo',
          'About five rows where both lengths mix, one in three at first, then half. / 五段くらい混ぜています。',
        ],
      ],
    },
    {
      by: 'moth_and_muslin',
      text: 'Did you dye them or is that their own ivory? I have a jar for that colour and it is not nearly as even.',
      replies: [['seamripper_jo', 'Their own, after three washes. They arrived rather grey.']],
    },
    { by: 'foamwright', text: 'A lamp is a fair price for a hinge that works.' },
    { by: 'natsume.shashin', text: '曇りの日の光がよく合っています。影が柔らかく、一枚ずつの縁まで見えますね。' },
  ],
  'tomoe-kabuto': [
    {
      by: 'hagane_koubou',
      text: '一段ごとに六つ増やす、というところに大事なことが詰まっていますね。糸は何本取りですか。',
      replies: [
        ['usagi_kacchu', '平たい組紐を一本です。丸い紐だと錣が浮きます。'],
        ['hagane_koubou', 'なるほど、だから面が静かに見えるのですね。'],
      ],
    },
    {
      by: 'bodkin_row',
      text: 'The crest comes off for the train: magnet, or a real socket?',
      replies: [
        [
          'usagi_kacchu',
          'A slot of brass, as in the old ones, and one small magnet so that it makes a click. / 角元に差し込み、磁石を一つ。',
        ],
      ],
    },
    {
      by: 'washi_to_nikawa',
      text: '金の下地を黄土色に変えたとのこと、胡粉の仕事でも同じです。黒の上の金は夜の色になります。',
    },
    {
      by: 'oldgrowth.props',
      text: 'Forty-two metres. Did you cut it in lengths or pull the whole cord through every time?',
      replies: [['usagi_kacchu', 'Lengths of 2.5 m, joined where the next plate hides it.']],
    },
    { by: 'itomaki9', text: '組紐の端の始末、うちで縫わせていただいたところです。見えませんが、うれしいです。' },
  ],
  'fox-mask': [
    {
      by: 'usagi_kacchu',
      text: 'ひびの跡、光を斜めにした写真も見てみたいです。直したところがいちばん強くなると言いますし。',
      replies: [
        ['washi_to_nikawa', '次の晴れた日に撮ってみます。膠は嘘をつけません。'],
        ['natsume.shashin', 'では晴れた日に伺います。'],
      ],
    },
    {
      by: 'kilnandquill',
      text: 'Rabbit-skin glue, thinned to half for the repair: by weight or by eye?',
      replies: [
        [
          'washi_to_nikawa',
          'By weight, one part to fourteen of water. By eye I got the crack. / 目分量でひびが入りました。',
        ],
      ],
    },
    { by: 'hoshikuzu_resin', text: '赤い線の太さが途中で変わるのが生きているようです。筆は何を使われましたか。' },
    {
      by: 'moth_and_muslin',
      text: 'I hung my failed beak in the kitchen. Yours you mended and kept. I have thought about that for a day.',
    },
  ],
  'moon-helmet': [
    {
      by: 'foamwright',
      text: 'Where does the fan take its air? Mine fogged worse with a fan because it pulled from the collar.',
      replies: [
        [
          'seamripper_jo',
          'From the back of the left pod, through a bit of stocking. Out through the neck ring. Never from where you breathe.',
        ],
      ],
    },
    { by: 'bodkin_row', text: 'A cake dome. I have walked past the visor aisle all these years.' },
    {
      by: 'gearmouse',
      text: 'B flat is right for that fan at five volts. At four and a half it is an A and you can still talk.',
    },
    {
      by: 'ironthimble',
      text: 'The planter deserves an entry of its own.',
      replies: [['seamripper_jo', 'The basil has asked for privacy.']],
    },
    {
      by: 'velvetsprue',
      text: 'Neck ring: aluminium tape over foam, in case anyone asks. The rivets are upholstery pins. I am told I made the best part.',
    },
  ],
  'dragon-scale': [
    {
      by: 'halfstitch',
      text: 'Rows sewn so that each covers the stitches of the one below: did you start at the hem?',
      replies: [
        ['oldgrowth.props', 'At the hem, yes. We started at the neck first, for about an hour.'],
        ['halfstitch', 'Everyone starts at the neck once.'],
      ],
    },
    {
      by: 'usagi_kacchu',
      text: '鱗の緑が角度で金に変わる塗り、とても美しいです。日本の小札とは重なりの向きが逆なのも面白いです。',
    },
    {
      by: 'lowtide.wigs',
      text: 'The fur collar would sit well over a braid. I say this with no interest in the matter at all.',
    },
  ],
  'sun-harness': [
    {
      by: 'bodkin_row',
      text: 'Tights under the edges. I have spent years on wax.',
      replies: [['tin_and_tulle', 'Forty denier. Sixty is too thick and the plates stand off.']],
    },
    {
      by: 'oldgrowth.props',
      text: 'Can you lift both arms over your head, or only one at a time?',
      replies: [['tin_and_tulle', 'Both, to about the ears. Above that the sun comes up to meet my chin.']],
    },
  ],
  'siege-helm': [
    {
      by: 'ironthimble',
      text: 'Everything you agreed to in the dark: is any of it binding?',
      replies: [['bodkin_row', 'I own a third of a marquee.']],
    },
    {
      by: 'greyfelt',
      text: 'Which felt are the washers? Craft felt goes flat in a week.',
      replies: [['bodkin_row', 'Piano felt, 3 mm. Yours, from the offcut bag. Thank you for the offcut bag.']],
    },
  ],
  'automaton-visor': [
    {
      by: 'gearmouse',
      text: 'The spare row was my idea and I would like that written down.',
      replies: [['foamwright', 'It is written down.']],
    },
    {
      by: 'yoru_no_hamono',
      text: '九ミリのすき間から見える範囲、床だけというのがよくわかります。暗い会場では誰かに手を引いてもらっています。',
    },
  ],
  'plague-beak': [
    {
      by: 'kilnandquill',
      text: 'Nine days under string. Is there any way to hurry it that does not end in a question mark?',
      replies: [
        [
          'moth_and_muslin',
          'A fan on low, from behind, after day five. Never heat. Heat is how I got the punctuation.',
        ],
      ],
    },
    {
      by: 'washi_to_nikawa',
      text: '縫い目の間隔がそろっていて、見ていて落ち着きます。待つ仕事は国が違っても同じですね。',
    },
  ],
  'airship-goggles': [
    {
      by: 'foamwright',
      text: 'Is the loupe glass? I would worry about my nose.',
      replies: [['ironthimble', 'Acrylic, and it locks up. My nose was the reason for the lock.']],
    },
  ],
  'rose-wand': [
    {
      by: 'kilnandquill',
      text: 'Warming the mould in a water bath before pouring: how warm? I lose about one in three to bubbles as well.',
      replies: [
        [
          'hoshikuzu_resin',
          '四十五度くらいで五分です。それより熱いと型が柔らかくなって面がだれました。 / About 45 °C, five minutes.',
        ],
      ],
    },
  ],
  'night-blade': [
    {
      by: 'gearmouse',
      text: 'Edge-lit and polished to 1500. Does a scratch in the middle show as well, or only on the edge?',
      replies: [['yoru_no_hamono', '縁だけです。真ん中の傷は鞘の跡に見えるので、そのままにしています。']],
    },
    {
      by: 'hagane_koubou',
      text: '印刷した鍔、うちの機械の癖で縦縞が出たのですが、うまく柄の模様にしてくださいました。',
    },
  ],
  'tomoe-mask': [
    { by: 'washi_to_nikawa', text: '風呂場で塗る方がここにもいらっしゃいました。換気扇は止めてからがいいですね。' },
  ],
  'cape-lining': [
    {
      by: 'halfstitch',
      text: 'Sewing satin with paper and tearing it out afterwards: yes. And somebody else photographs linings. / 裏地仲間がいてうれしいです。',
    },
  ],
};
