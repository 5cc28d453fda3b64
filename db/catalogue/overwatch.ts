import type { CatalogueSeries } from './types';

export const overwatch: CatalogueSeries = {
  slug: 'overwatch',
  title: 'Overwatch',
  creators: 'Blizzard Entertainment',
  startedYear: 2016,
  summary: 'A team shooter set in a near future, with heroes from many countries.',
  summaryJa: '近未来の世界で、さまざまな国のヒーローが戦うチーム対戦シューティングゲーム。',
  appearances: [
    {
      slug: 'overwatch',
      title: 'Overwatch',
      medium: 'game',
      year: 2016,
      status: 'released',
      people: [{ name: 'Blizzard Entertainment', role: 'developer' }],
    },
    {
      slug: 'overwatch-2',
      title: 'Overwatch 2',
      medium: 'game',
      year: 2022,
      status: 'released',
      people: [{ name: 'Blizzard Entertainment', role: 'developer' }],
    },
  ],
  characters: [
    {
      slug: 'tracer',
      name: 'Tracer',
      summary: 'A British pilot, Lena Oxton, who jumps back and forth in time by a few seconds.',
      summaryJa: '数秒の時間を行き来するイギリスの元パイロット、レナ・オクストン。',
      aliases: [
        { name: 'Lena Oxton', lang: 'en', kind: 'name' },
        { name: 'トレーサー', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'flight-jacket',
          name: 'Flight jacket, orange leggings and harness',
          nameJa: '飛行服とオレンジのタイツ、胸の装置',
          appearance: 'overwatch',
        },
        { slug: 'overwatch-2', name: 'Overwatch 2 version', nameJa: 'オーバーウォッチ2版', appearance: 'overwatch-2' },
      ],
    },
    {
      slug: 'widowmaker',
      name: 'Widowmaker',
      summary: 'A sniper of the organisation Talon, with blue skin and a visor of many eyes.',
      summaryJa: '組織「タロン」の狙撃手。青い肌と、多眼のバイザーが目を引く。',
      aliases: [
        { name: 'Amélie Lacroix', lang: 'fr', kind: 'name' },
        { name: 'ウィドウメイカー', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'bodysuit',
          name: 'Purple bodysuit and visor',
          nameJa: '紫のボディスーツとバイザー',
          appearance: 'overwatch',
        },
      ],
    },
    {
      slug: 'd-va',
      name: 'D.Va',
      nativeName: '송하나',
      nativeLang: 'ko',
      summary: 'Hana Song, a former professional gamer from South Korea who pilots an armoured machine.',
      summaryJa: '韓国の元プロゲーマー、ハナ・ソン。大型の機体に乗って戦う。',
      aliases: [
        { name: '송하나', lang: 'ko', kind: 'name' },
        { name: 'Song Hana', lang: 'ko-Latn', kind: 'romanised' },
        { name: 'Hana Song', lang: 'en', kind: 'name' },
        { name: 'ハナ・ソン', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'pilot-suit',
          name: 'Pilot suit and headset',
          nameJa: 'パイロットスーツとヘッドセット',
          appearance: 'overwatch',
        },
        { slug: 'overwatch-2', name: 'Overwatch 2 version', nameJa: 'オーバーウォッチ2版', appearance: 'overwatch-2' },
      ],
    },
    {
      slug: 'mercy',
      name: 'Mercy',
      summary: 'A Swiss doctor, Angela Ziegler, who heals her team from a winged suit.',
      summaryJa: '翼のあるスーツで味方を癒やすスイスの医師、アンジェラ・ジーグラー。',
      aliases: [
        { name: 'Angela Ziegler', lang: 'de', kind: 'name' },
        { name: 'マーシー', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'valkyrie-suit', name: 'Valkyrie suit', nameJa: 'ヴァルキリースーツ', appearance: 'overwatch' },
        { slug: 'witch', name: 'Witch', nameJa: '魔女', appearance: 'overwatch' },
      ],
    },
    {
      slug: 'genji',
      name: 'Genji Shimada',
      nativeName: '島田源氏',
      nativeLang: 'ja',
      summary: 'A cyborg ninja, once of the Shimada clan.',
      summaryJa: 'サイボーグの忍者。島田一族の出身。',
      aliases: [
        { name: '島田源氏', lang: 'ja', kind: 'name' },
        { name: 'Shimada Genji', lang: 'ja-Latn', kind: 'romanised' },
        { name: 'ゲンジ', lang: 'ja', kind: 'name' },
      ],
      designs: [{ slug: 'cyborg-armour', name: 'Cyborg armour', nameJa: 'サイボーグの装甲', appearance: 'overwatch' }],
    },
  ],
};
