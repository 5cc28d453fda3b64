import type { DemoEntry } from '../types';

/** Entries written in Japanese; one more is Alita's, in motorball.ts. */
export const japaneseEntries: DemoEntry[] = [
  {
    key: 'tomoe-kabuto',
    by: 'usagi_kacchu',
    daysAgo: 19.2,
    title: '三日月の兜、威し糸四十二メートル',
    slug: 'crescent-kabuto',
    subject: { character: 'tomoe-gozen', design: 'crescent-kabuto' },
    story:
      '巴御前の兜を自由に考えたものです。鉢はEVAフォームに筋を一本ずつ貼り、黒く塗ってから角だけ銅色を出しました。前立ての三日月は熱可塑性の板に金箔風の塗装です。\n\n錣は五段。朱と金の糸を四十二メートル通しました。最初は段ごとの穴の数をそろえたのですが、裾が広がらず、鉢の形になりません。一段ごとに穴を六つずつ増やして通し直すと、きれいに開きました。\n\n重さは一・一キロ。忍緒をしめると頭を振っても動きません。立物は外せるので、電車にも乗れます。',
    made: [96, 4, 0],
    event: { name: '鴨川よろい市・京都', daysBefore: 7 },
    tags: {
      material: ['EVA foam', 'thermoplastic', '組紐'],
      technique: ['威し', 'gilding'],
      prop: ['helmet'],
      event: ['鴨川よろい市'],
      style: ['historical'],
    },
    credits: [
      { role: 'cosplayer', member: 'usagi_kacchu' },
      { role: 'armour', member: 'usagi_kacchu' },
      { role: 'photographer', member: 'natsume.shashin' },
      { role: 'sewing', member: 'itomaki9' },
    ],
    photos: [
      {
        file: 'samurai-kabuto-01.jpg',
        group: 'A',
        alt: '金の三日月の前立てがついた黒い兜と、朱塗りの面頬。赤い背景。',
      },
      {
        file: 'samurai-kabuto-02.jpg',
        group: 'C',
        alt: '兜を後ろから。五段の錣を朱と金の糸で威してある。',
      },
    ],
    notes: [
      {
        daysBefore: 52,
        title: '通し直し',
        hours: 24,
        body: '三段目まで通してから穴の数の間違いに気づく。糸を切らずにほどくのに一晩。',
      },
      { daysBefore: 15, title: '金の三日月', hours: 9, body: '下地を黒にすると金が沈む。黄土色に変えて二度塗り。' },
    ],
    votes: 27,
  },
  {
    key: 'tomoe-mask',
    by: 'usagi_kacchu',
    daysAgo: 48.6,
    title: '面頬、赤を十一回',
    slug: 'war-mask-eleven-coats',
    subject: { character: 'tomoe-gozen', design: 'war-mask' },
    story:
      '兜より先に面頬だけ仕上げました。熱可塑性の板を自分の顔の型に合わせ、しわと歯は粘土で足しています。\n\n赤は十一回。薄く塗って、乾かして、水研ぎ。七回目で埃が入り、三回ぶん戻りました。以後は風呂場で塗っています。湿気で埃が落ちるので、仕上がりがまるで違います。\n\n口は開けてあるので話せますが、麺類は無理でした。',
    made: [100, 0, 0],
    tags: { material: ['thermoplastic', '粘土'], technique: ['水研ぎ', '塗装'], prop: ['mask'] },
    credits: [
      { role: 'armour', member: 'usagi_kacchu' },
      { role: 'photographer', member: 'natsume.shashin' },
    ],
    photos: [
      {
        file: 'samurai-kabuto-03.jpg',
        group: 'A',
        alt: '朱塗りの面頬の大写し。黒い兜の眉庇と、赤い玉の飾りの下で艶が光る。',
      },
    ],
    votes: 3,
  },
  {
    key: 'fox-mask',
    by: 'washi_to_nikawa',
    daysAgo: 3.4,
    title: '狐面、和紙九枚と膠',
    slug: 'fox-mask-paper-and-glue',
    subject: { character: 'tamamo-no-mae', design: 'fox-mask' },
    story:
      '玉藻前のための狐面です。粘土の型に和紙を九枚、膠で張り重ねました。一枚ごとに半日乾かすので、十日ほどかかります。\n\n胡粉を塗ったところで右耳にひびが入りました。膠が濃すぎたのが原因です。ひびに薄い和紙を一枚だけ足し、膠を半分に薄めて塗り直しました。光を斜めに当てると跡がわかりますが、面が一度けがをしたことは残しておきたいと思い、そのままにしています。\n\n目の穴は小さめです。足もとは鼻の下のすき間から見ます。',
    made: [100, 0, 0],
    event: { name: '長良川おもて祭', daysBefore: 5 },
    tags: {
      material: ['和紙', '膠', '組紐'],
      technique: ['張り子', '胡粉塗り'],
      prop: ['mask'],
      event: ['長良川おもて祭'],
    },
    credits: [
      { role: 'props', member: 'washi_to_nikawa' },
      { role: 'photographer', member: 'natsume.shashin' },
      { role: 'assistant', name: '祖父' },
    ],
    photos: [
      {
        file: 'kitsune-mask-01.jpg',
        group: 'A',
        alt: '赤い模様の白い狐面。両側に赤い組紐と金の玉が下がり、後ろに桃色の花の枝。背景は深い赤。',
      },
    ],
    notes: [
      { daysBefore: 22, title: '張り重ね', hours: 11, body: '九枚。雨の日は乾かないので扇風機を回す。' },
      { daysBefore: 8, title: 'ひび', hours: 5, body: '右耳。膠を薄めて、紙を一枚。待つ。' },
    ],
    votes: 21,
  },
  {
    key: 'rose-wand',
    by: 'hoshikuzu_resin',
    daysAgo: 9.9,
    title: 'グリンダの杖、三度目の注型',
    slug: 'glinda-wand-third-casting',
    subject: { character: 'glinda', design: 'wand' },
    story:
      '結晶は透明レジンに桃色を少しだけ。一度目は気泡、二度目は気泡と指紋、三度目でこれです。圧力鍋のような脱泡機がないので、型ごと湯煎で温めてから注ぎ、細い針で一つずつ泡を突きました。\n\n金の輪は木の刺繍枠です。削って丸め、塗装を四回。小さな羽は板粘土で、落とすと折れるので替えを六枚作ってあります。実際に二枚使いました。\n\n星は磁石でつくので、かばんの中で刺さりません。',
    made: [98, 2, 0],
    tags: { material: ['レジン', '木', '粘土'], technique: ['注型', '塗装'], prop: ['wand'], style: ['pastel'] },
    credits: [
      { role: 'props', member: 'hoshikuzu_resin' },
      { role: 'photographer', member: 'natsume.shashin', status: 'proposed' },
    ],
    photos: [
      {
        file: 'magical-wand-01.jpg',
        group: 'A',
        alt: '白と金の杖。金の輪の中に桃色の結晶、根もとに小さな白い羽。薄紫の背景に星が浮かぶ。',
      },
      {
        file: 'magical-wand-02.jpg',
        group: 'C',
        alt: '杖の先の拡大。金の輪、面取りした桃色の結晶、白い羽、金の星。',
      },
    ],
    votes: 5,
  },
  {
    key: 'crystal-keeper',
    by: 'hoshikuzu_resin',
    daysAgo: 41.7,
    title: '灯りひとつで光る水晶の群れ',
    slug: 'crystal-cluster-one-light',
    subject: { name: '水晶の番人(オリジナル)' },
    story:
      '創作の登場人物「水晶の番人」が抱えて歩く水晶です。二十三本の結晶を別々に注型し、根もとを発泡材の岩に差し込みました。\n\n光源は岩の中の白いLED一個だけ。色は結晶の側につけてあります。はじめは結晶ごとに灯りを入れましたが、明るすぎて中の気泡まで見えました。減らすほど良くなり、最後に一個になりました。\n\n底に取っ手があり、片手で持てます。重さは八百グラム。',
    tags: { material: ['レジン', 'LED'], technique: ['注型'], prop: ['水晶'], style: ['オリジナル'] },
    credits: [{ role: 'props', member: 'hoshikuzu_resin' }],
    photos: [
      {
        file: 'resin-crystals-01.jpg',
        group: 'A',
        alt: '黒い岩の台から伸びる紫、桃色、青の結晶の群れ。内側から光っている。',
      },
    ],
    votes: 1,
  },
  {
    key: 'cape-lining',
    by: 'itomaki9',
    daysAgo: 1.1,
    title: '裏地、九枚目',
    slug: 'cape-lining-panel-nine',
    subject: { character: 'morgan-le-fay', design: 'enchantress-gown' },
    story:
      'モーガン・ル・フェイの衣装につける外套の裏地です。紫のサテンで十二枚はぎ、いま九枚目。\n\nサテンは逃げるので、縫い代を先に薄い和紙と一緒に縫い、あとで紙を破って抜いています。三枚目までは待ち針だけで縫い、全部ほどきました。ミシンは祖母のもので、送りがゆっくりなのがかえって助かります。\n\n表地はまだ届いていません。',
    tags: { material: ['サテン'], technique: ['sewing'], style: ['on the bench'] },
    credits: [{ role: 'sewing', member: 'itomaki9' }],
    photos: [
      {
        file: 'wip-sewing-01.jpg',
        group: 'B',
        alt: '水色のミシンの針の下に紫のサテン。手前に赤い針山、木の糸巻きが並ぶ。',
      },
    ],
    votes: 1,
  },
  {
    key: 'night-blade',
    by: 'yoru_no_hamono',
    daysAgo: 14.8,
    title: '配線の見えない光る刃',
    slug: 'blade-light-with-no-wires-showing',
    subject: { name: '夜間配達人(オリジナル)' },
    story:
      '創作「夜間配達人」の刀です。刃の縁だけが光り、導線はどこにも見えません。\n\n透明アクリルの縁を磨き、柄の中から端面に光を入れています。最初は刃の裏に溝を掘って帯状の灯りを貼りましたが、角度によって粒が見えました。端面から入れる方法に変えると、光が縁で折れて線になります。磨きは千五百番まで。傷があるとそこだけ明るくなるので、ごまかせません。\n\n先は丸く、刃に厚みがあります。会場では鞘に入れて申告します。',
    made: [90, 10, 0],
    tags: {
      material: ['acrylic', 'PLA', 'LED'],
      technique: ['導光', '3D printing'],
      prop: ['sword'],
      style: ['neon', 'オリジナル'],
    },
    credits: [
      { role: 'props', member: 'yoru_no_hamono' },
      { role: 'photographer', member: 'natsume.shashin' },
      { role: '3d-print', member: 'hagane_koubou' },
    ],
    photos: [
      {
        file: 'neon-katana-01.jpg',
        group: 'A',
        alt: '縁が桃色に光る黒い刀が立っている。後ろに水色と桃色のネオン管、足もとに霧。',
      },
    ],
    votes: 4,
  },
];
