import type { CatalogueSeries } from './types';

export const leagueOfLegends: CatalogueSeries = {
  slug: 'league-of-legends',
  title: 'League of Legends',
  creators: 'Riot Games',
  startedYear: 2009,
  summary: 'A team game with a large cast of champions, and Arcane, the animated series about some of them.',
  summaryJa: '多数のチャンピオンが登場するチーム対戦ゲームと、その一部を主人公にしたアニメシリーズ『アーケイン』。',
  appearances: [
    {
      slug: 'game',
      title: 'League of Legends',
      medium: 'game',
      year: 2009,
      status: 'released',
      people: [{ name: 'Riot Games', role: 'developer' }],
    },
    {
      slug: 'arcane',
      title: 'Arcane',
      medium: 'television',
      year: 2021,
      endYear: 2024,
      status: 'released',
      people: [
        { name: 'Christian Linke', role: 'creator' },
        { name: 'Alex Yee', role: 'creator' },
        { name: 'Fortiche', role: 'studio' },
      ],
    },
  ],
  characters: [
    {
      slug: 'jinx',
      name: 'Jinx',
      summary: 'An inventor of bombs and guns from the undercity, with long blue braids.',
      summaryJa: '地下都市で爆弾や銃をつくる発明家。長い青い三つ編みが目を引く。',
      aliases: [
        { name: 'ジンクス', lang: 'ja', kind: 'name' },
        { name: 'Powder', lang: 'en', kind: 'spoiler' },
        { name: 'パウダー', lang: 'ja', kind: 'spoiler' },
      ],
      designs: [
        { slug: 'game', name: 'Game version', nameJa: 'ゲーム版', appearance: 'game' },
        {
          slug: 'arcane-braids',
          name: 'Arcane version with braids',
          nameJa: 'アーケイン版(三つ編み)',
          appearance: 'arcane',
        },
        {
          slug: 'arcane-short-hair',
          name: 'Arcane version with short hair',
          nameJa: 'アーケイン版(短い髪)',
          appearance: 'arcane',
        },
      ],
    },
    {
      slug: 'vi',
      name: 'Vi',
      summary: 'A fighter from the undercity with a pair of very large gauntlets.',
      summaryJa: '巨大な籠手で戦う、地下都市出身の闘士。',
      aliases: [{ name: 'ヴァイ', lang: 'ja', kind: 'name' }],
      designs: [
        { slug: 'game', name: 'Game version with gauntlets', nameJa: 'ゲーム版(巨大な籠手)', appearance: 'game' },
        {
          slug: 'arcane-red-jacket',
          name: 'Arcane red jacket',
          nameJa: 'アーケイン版の赤いジャケット',
          appearance: 'arcane',
        },
        { slug: 'enforcer', name: 'Enforcer uniform', nameJa: '執行官の制服', appearance: 'arcane' },
      ],
    },
    {
      slug: 'caitlyn',
      name: 'Caitlyn',
      summary: 'An enforcer of Piltover and a fine shot.',
      summaryJa: 'ピルトーヴァーの執行官で、射撃の名手。',
      aliases: [
        { name: 'Caitlyn Kiramman', lang: 'en', kind: 'name' },
        { name: 'ケイトリン', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'game-top-hat',
          name: 'Game version with top hat',
          nameJa: 'ゲーム版(シルクハット)',
          appearance: 'game',
        },
        { slug: 'enforcer', name: 'Enforcer uniform', nameJa: '執行官の制服', appearance: 'arcane' },
      ],
    },
    {
      slug: 'ekko',
      name: 'Ekko',
      summary: 'A young inventor from the undercity with a device that turns time back.',
      summaryJa: '時間を巻き戻す装置をつくった、地下都市の若い発明家。',
      aliases: [{ name: 'エコー', lang: 'ja', kind: 'name' }],
      designs: [
        { slug: 'game', name: 'Game version', nameJa: 'ゲーム版', appearance: 'game' },
        {
          slug: 'firelight',
          name: 'Firelight with owl mask',
          nameJa: 'ファイアライトの梟の仮面',
          appearance: 'arcane',
        },
      ],
    },
    {
      slug: 'ahri',
      name: 'Ahri',
      summary: 'A vastaya with nine fox tails, drawn from East Asian fox legends.',
      summaryJa: '九本の狐の尾を持つヴァスタヤ。東アジアの狐の伝説をもとにしている。',
      aliases: [
        { name: '아리', lang: 'ko', kind: 'name' },
        { name: 'アーリ', lang: 'ja', kind: 'name' },
        { name: 'The Nine-Tailed Fox', lang: 'en', kind: 'nickname' },
      ],
      designs: [
        { slug: 'classic', name: 'Classic look with nine tails', nameJa: '九尾の基本衣装', appearance: 'game' },
        { slug: 'kda', name: 'K/DA stage outfit', nameJa: 'K/DAのステージ衣装', appearance: 'game' },
      ],
    },
  ],
};
