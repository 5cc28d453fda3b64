import type { CatalogueSeries } from './types';

export const dracula: CatalogueSeries = {
  slug: 'dracula',
  title: 'Dracula',
  creators: 'Bram Stoker',
  startedYear: 1897,
  summary:
    'A novel in letters and diaries about a Transylvanian count who moves to England, and the people who find out what he is.',
  summaryJa: 'イギリスへ渡ってきたトランシルヴァニアの伯爵と、その正体に気づく人びとを、手紙と日記で描く長編小説。',
  appearances: [
    {
      slug: 'novel',
      title: 'Dracula',
      medium: 'novel',
      year: 1897,
      status: 'released',
      people: [{ name: 'Bram Stoker', role: 'author' }],
    },
    {
      slug: 'nosferatu',
      title: 'Nosferatu: A Symphony of Horror',
      nativeTitle: 'Nosferatu, eine Symphonie des Grauens',
      nativeLang: 'de',
      medium: 'film',
      year: 1922,
      status: 'released',
      people: [
        { name: 'F. W. Murnau', role: 'director' },
        { name: 'Max Schreck', role: 'as Count Orlok' },
      ],
    },
    {
      slug: 'universal-1931',
      title: 'Dracula',
      medium: 'film',
      year: 1931,
      status: 'released',
      people: [
        { name: 'Tod Browning', role: 'director' },
        { name: 'Bela Lugosi', role: 'as Dracula' },
      ],
    },
    {
      slug: 'coppola-1992',
      title: 'Bram Stoker’s Dracula',
      medium: 'film',
      year: 1992,
      status: 'released',
      people: [
        { name: 'Francis Ford Coppola', role: 'director' },
        { name: 'Eiko Ishioka', role: 'costume designer' },
        { name: 'Gary Oldman', role: 'as Dracula' },
        { name: 'Winona Ryder', role: 'as Mina' },
      ],
    },
  ],
  characters: [
    {
      slug: 'count-dracula',
      name: 'Count Dracula',
      summary: 'A nobleman with a castle in the Carpathians, a liking for the night and plans for London.',
      summaryJa: 'カルパチア山脈の城に住む伯爵。夜を好み、ロンドンへの移住を企てる。',
      aliases: [
        { name: 'Dracula', lang: 'en', kind: 'name' },
        { name: 'ドラキュラ伯爵', lang: 'ja', kind: 'name' },
        { name: 'Count Orlok', lang: 'en', kind: 'name' },
      ],
      designs: [
        {
          slug: 'evening-dress',
          name: 'Evening dress and cape',
          nameJa: '夜会服とマント',
          appearance: 'universal-1931',
        },
        {
          slug: 'orlok',
          name: 'Count Orlok',
          nameJa: 'オルロック伯爵',
          appearance: 'nosferatu',
          description: 'Long buttoned coat, bare head and long fingers.',
        },
        { slug: 'red-robe', name: 'Red robe with long train', nameJa: '裾の長い赤い衣', appearance: 'coppola-1992' },
        { slug: 'red-armour', name: 'Red muscle armour', nameJa: '筋肉を模した赤い鎧', appearance: 'coppola-1992' },
      ],
    },
    {
      slug: 'mina-harker',
      name: 'Mina Harker',
      summary:
        'An assistant schoolmistress with shorthand and a typewriter, who puts the papers of the story in order.',
      summaryJa: '速記とタイプライターを使いこなす教師。物語の記録を順序立ててまとめあげる。',
      aliases: [
        { name: 'Wilhelmina Murray', lang: 'en', kind: 'name' },
        { name: 'ミナ・ハーカー', lang: 'ja', kind: 'name' },
      ],
      designs: [
        {
          slug: 'victorian-day-dress',
          name: 'Victorian day dress',
          nameJa: 'ヴィクトリア朝の昼の服',
          appearance: 'novel',
        },
        { slug: 'film-gown', name: 'Film gown', nameJa: '映画のドレス', appearance: 'coppola-1992' },
      ],
    },
    {
      slug: 'van-helsing',
      name: 'Abraham Van Helsing',
      summary: 'A Dutch doctor and scholar, called in when ordinary medicine has no answer.',
      summaryJa: '通常の医学では手に負えないときに呼ばれる、オランダの医師で学者。',
      aliases: [
        { name: 'Professor Van Helsing', lang: 'en', kind: 'nickname' },
        { name: 'ヴァン・ヘルシング', lang: 'ja', kind: 'name' },
      ],
      designs: [{ slug: 'professor', name: 'Professor’s coat and bag', nameJa: '教授の外套と鞄', appearance: 'novel' }],
    },
  ],
};
