import type { CatalogueSeries } from './types';

export const arthurianLegend: CatalogueSeries = {
  slug: 'arthurian-legend',
  title: 'Arthurian legend',
  creators: 'Many authors, from the Middle Ages on',
  summary: 'The stories of King Arthur and his court, told across medieval Europe and retold ever since.',
  summaryJa: 'アーサー王とその宮廷をめぐる物語。中世ヨーロッパの各地で語られ、今も語り直されている。',
  appearances: [
    { slug: 'legend', title: 'Arthurian legend', medium: 'legend', status: 'released', people: [] },
    {
      slug: 'knight-of-the-cart',
      title: 'Lancelot, the Knight of the Cart',
      nativeTitle: 'Lancelot, le Chevalier de la charrette',
      nativeLang: 'fr',
      medium: 'poem',
      status: 'released',
      people: [{ name: 'Chrétien de Troyes', role: 'author' }],
    },
    {
      slug: 'morte-darthur',
      title: 'Le Morte Darthur',
      medium: 'novel',
      year: 1485,
      status: 'released',
      people: [
        { name: 'Thomas Malory', role: 'author' },
        { name: 'William Caxton', role: 'publisher' },
      ],
    },
    {
      slug: 'sandys-painting',
      title: 'Morgan le Fay',
      medium: 'painting',
      year: 1864,
      status: 'released',
      people: [{ name: 'Frederick Sandys', role: 'painter' }],
    },
    {
      slug: 'once-and-future-king',
      title: 'The Once and Future King',
      medium: 'novel',
      year: 1958,
      status: 'released',
      people: [{ name: 'T. H. White', role: 'author' }],
    },
    {
      slug: 'sword-in-the-stone',
      title: 'The Sword in the Stone',
      medium: 'film',
      year: 1963,
      status: 'released',
      people: [
        { name: 'Wolfgang Reitherman', role: 'director' },
        { name: 'Walt Disney Productions', role: 'studio' },
      ],
    },
    {
      slug: 'excalibur',
      title: 'Excalibur',
      medium: 'film',
      year: 1981,
      status: 'released',
      people: [
        { name: 'John Boorman', role: 'director' },
        { name: 'Nigel Terry', role: 'as Arthur' },
        { name: 'Nicol Williamson', role: 'as Merlin' },
        { name: 'Helen Mirren', role: 'as Morgana' },
      ],
    },
  ],
  characters: [
    {
      slug: 'arthur',
      name: 'Arthur',
      summary:
        'The king of Britain in legend, who drew a sword from a stone and held court with the knights of the Round Table.',
      summaryJa: '伝説のブリテン王。石に刺さった剣を抜いて王となり、円卓の騎士たちを従えた。',
      aliases: [
        { name: 'King Arthur', lang: 'en', kind: 'name' },
        { name: 'Arthur Pendragon', lang: 'en', kind: 'name' },
        { name: 'Wart', lang: 'en', kind: 'nickname' },
        { name: 'アーサー王', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'excalibur', name: 'Sword Excalibur', nameJa: '聖剣エクスカリバー', appearance: 'legend' },
        { slug: 'crown-and-mail', name: 'Crown and mail', nameJa: '王冠と鎖帷子', appearance: 'morte-darthur' },
        { slug: 'film-plate', name: 'Bright plate armour', nameJa: '輝く板金鎧', appearance: 'excalibur' },
        { slug: 'wart', name: 'Wart’s tunic', nameJa: 'ワートの服', appearance: 'sword-in-the-stone' },
      ],
    },
    {
      slug: 'morgan-le-fay',
      name: 'Morgan le Fay',
      summary:
        'An enchantress of Arthur’s family: a healer in the oldest stories, an opponent of the court in later ones.',
      summaryJa: 'アーサー王の血縁とされる魔女。古い物語では癒やし手、のちの物語では宮廷に敵対する者として描かれる。',
      aliases: [
        { name: 'Morgana', lang: 'en', kind: 'name' },
        { name: 'Morgaine', lang: 'fr', kind: 'name' },
        { name: 'モーガン・ル・フェイ', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'enchantress-gown', name: 'Enchantress’s gown', nameJa: '魔女のドレス', appearance: 'legend' },
        { slug: 'painted-robe', name: 'Robe of the painting', nameJa: '絵画の長衣', appearance: 'sandys-painting' },
        { slug: 'film-morgana', name: 'Film Morgana', nameJa: '映画のモルガナ', appearance: 'excalibur' },
      ],
    },
    {
      slug: 'merlin',
      name: 'Merlin',
      nativeName: 'Myrddin',
      nativeLang: 'cy',
      summary: 'A wizard and prophet who counsels Arthur, and in many versions brings him up or teaches him.',
      summaryJa: 'アーサー王を導く魔術師にして予言者。幼い王の養育や教育に関わる話も多い。',
      aliases: [
        { name: 'Myrddin', lang: 'cy', kind: 'name' },
        { name: 'Merlyn', lang: 'en', kind: 'name' },
        { name: 'マーリン', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'robe-and-staff', name: 'Robe and staff', nameJa: '長衣と杖', appearance: 'legend' },
        {
          slug: 'blue-robe',
          name: 'Blue robe and pointed hat',
          nameJa: '青い長衣ととんがり帽子',
          appearance: 'sword-in-the-stone',
        },
        { slug: 'skullcap', name: 'Metal skullcap', nameJa: '金属の帽子', appearance: 'excalibur' },
      ],
    },
    {
      slug: 'guinevere',
      name: 'Guinevere',
      nativeName: 'Gwenhwyfar',
      nativeLang: 'cy',
      summary: 'The queen of Arthur’s court.',
      summaryJa: 'アーサー王の王妃。',
      aliases: [
        { name: 'Gwenhwyfar', lang: 'cy', kind: 'name' },
        { name: 'Guenièvre', lang: 'fr', kind: 'name' },
        { name: 'グィネヴィア', lang: 'ja', kind: 'name' },
      ],
      designs: [
        { slug: 'queen-gown', name: 'Queen’s gown', nameJa: '王妃のドレス', appearance: 'legend' },
        { slug: 'may-queen', name: 'Maying dress in green', nameJa: '五月祭の緑の衣', appearance: 'morte-darthur' },
      ],
    },
    {
      slug: 'lancelot',
      name: 'Lancelot',
      nativeName: 'Lancelot du Lac',
      nativeLang: 'fr',
      summary: 'A knight brought up by the Lady of the Lake, and among the foremost of the Round Table.',
      summaryJa: '湖の貴婦人に育てられた騎士。円卓の騎士のなかでも指折りの武人とされる。',
      aliases: [
        { name: 'Lancelot du Lac', lang: 'fr', kind: 'name' },
        { name: 'Launcelot', lang: 'en', kind: 'name' },
        { name: 'ランスロット', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'knight-of-the-cart',
          name: 'Knight of the cart',
          nameJa: '荷車の騎士',
          appearance: 'knight-of-the-cart',
        },
        { slug: 'film-plate', name: 'Bright plate armour', nameJa: '輝く板金鎧', appearance: 'excalibur' },
      ],
    },
  ],
};
