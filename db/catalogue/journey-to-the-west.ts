import type { CatalogueSeries } from './types';

export const journeyToTheWest: CatalogueSeries = {
  slug: 'journey-to-the-west',
  title: 'Journey to the West',
  nativeTitle: '西遊記',
  nativeLang: 'zh-Hant',
  creators: 'Attributed to Wu Cheng’en',
  summary:
    'A Chinese novel of the Ming dynasty about a monk on his way to India for scriptures, and the companions who protect him.',
  summaryJa: '経典を求めて天竺へ向かう僧と、旅を守る供の者たちを描く、中国・明代の長編小説。',
  appearances: [
    {
      slug: 'novel',
      title: 'Journey to the West',
      nativeTitle: '西遊記',
      nativeLang: 'zh-Hant',
      medium: 'novel',
      status: 'released',
      people: [{ name: 'Wu Cheng’en (attributed)', role: 'author' }],
    },
    {
      slug: 'peking-opera',
      title: 'Monkey King plays of Peking opera',
      nativeTitle: '京劇',
      nativeLang: 'zh-Hant',
      medium: 'opera',
      status: 'released',
      people: [],
    },
    {
      slug: 'television-1986',
      title: 'Journey to the West',
      nativeTitle: '西游记',
      nativeLang: 'zh-Hans',
      medium: 'television',
      year: 1986,
      status: 'released',
      people: [
        { name: 'Yang Jie', role: 'director' },
        { name: 'Liu Xiao Ling Tong', role: 'as Sun Wukong' },
      ],
    },
  ],
  characters: [
    {
      slug: 'sun-wukong',
      name: 'Sun Wukong',
      nativeName: '孫悟空',
      nativeLang: 'zh-Hant',
      summary:
        'A monkey born from a stone, with seventy-two transformations, a cloud to ride and a staff that changes its size.',
      summaryJa: '石から生まれた猿。七十二の変化の術を使い、雲に乗り、伸び縮みする如意棒を操る。',
      aliases: [
        { name: '孫悟空', lang: 'zh-Hant', kind: 'name' },
        { name: 'Sūn Wùkōng', lang: 'zh-Latn', kind: 'romanised' },
        { name: 'そんごくう', lang: 'ja', kind: 'name' },
        { name: 'Monkey King', lang: 'en', kind: 'nickname' },
        { name: '齊天大聖', lang: 'zh-Hant', kind: 'nickname' },
      ],
      designs: [
        { slug: 'pilgrim', name: 'Pilgrim with golden headband', nameJa: '緊箍児をつけた旅姿', appearance: 'novel' },
        {
          slug: 'great-sage',
          name: 'Great Sage in armour with long plumes',
          nameJa: '斉天大聖の鎧と雉の羽',
          appearance: 'novel',
        },
        { slug: 'opera-monkey', name: 'Peking opera Monkey King', nameJa: '京劇の孫悟空', appearance: 'peking-opera' },
      ],
    },
    {
      slug: 'tang-sanzang',
      name: 'Tang Sanzang',
      nativeName: '唐三藏',
      nativeLang: 'zh-Hant',
      summary: 'The monk who makes the journey, named after the real pilgrim Xuanzang.',
      summaryJa: '経典を求めて旅をする僧。実在の玄奘三蔵をもとにしている。',
      aliases: [
        { name: '唐三藏', lang: 'zh-Hant', kind: 'name' },
        { name: 'Táng Sānzàng', lang: 'zh-Latn', kind: 'romanised' },
        { name: '三蔵法師', lang: 'ja', kind: 'name' },
        { name: 'Tripitaka', lang: 'en', kind: 'name' },
      ],
      designs: [
        { slug: 'monk-robes', name: 'Robes, staff and monk’s hat', nameJa: '袈裟と錫杖と僧帽', appearance: 'novel' },
      ],
    },
    {
      slug: 'zhu-bajie',
      name: 'Zhu Bajie',
      nativeName: '豬八戒',
      nativeLang: 'zh-Hant',
      summary: 'A pilgrim with a pig’s face, a nine-toothed rake and a good appetite.',
      summaryJa: '豚の顔をした供の者。九本歯の熊手を持ち、食べることが好き。',
      aliases: [
        { name: '豬八戒', lang: 'zh-Hant', kind: 'name' },
        { name: 'Zhū Bājiè', lang: 'zh-Latn', kind: 'romanised' },
        { name: '猪八戒', lang: 'ja', kind: 'name' },
        { name: 'Pigsy', lang: 'en', kind: 'nickname' },
      ],
      designs: [{ slug: 'rake', name: 'Pilgrim with rake', nameJa: '熊手を持つ旅姿', appearance: 'novel' }],
    },
    {
      slug: 'sha-wujing',
      name: 'Sha Wujing',
      nativeName: '沙悟淨',
      nativeLang: 'zh-Hant',
      summary: 'A river ogre turned pilgrim, quiet and steady. Japanese versions often make him a kappa.',
      summaryJa: '川に住む妖怪から供の者となった、口数の少ない人物。日本では河童とされることが多い。',
      aliases: [
        { name: '沙悟淨', lang: 'zh-Hant', kind: 'name' },
        { name: 'Shā Wùjìng', lang: 'zh-Latn', kind: 'romanised' },
        { name: '沙悟浄', lang: 'ja', kind: 'name' },
        { name: 'Sandy', lang: 'en', kind: 'nickname' },
      ],
      designs: [
        {
          slug: 'skull-necklace',
          name: 'Necklace of skulls and staff',
          nameJa: '髑髏の首飾りと杖',
          appearance: 'novel',
        },
      ],
    },
  ],
};
