import 'server-only';
import { Feed } from 'feed';
import { env } from '@/env';
import { cardUrl } from '@/features/photos/view';
import { type Locale, localPath } from '@/lib/i18n/locales';
import type { StoryTeaser } from './queries/lists';

type About = { locale: Locale; title: string; words: string };

/** Stories as Atom (RFC 4287), the newest first: what they are called and about, by whom and since when. */
export function storiesAtom(stories: StoryTeaser[], { locale, title, words }: About): string {
  const address = (path: string) => new URL(localPath(locale, path), env.publicUrl).href;
  const page = address('/s');
  const feed = new Feed({
    ...{ id: page, link: page, title, description: words, language: locale, generator: 'Kitbash' },
    updated: stories[0]?.publishAt ?? new Date(0),
    feedLinks: { atom: `${page}/feed.xml` },
    author: { name: 'Kitbash', link: address('/') },
  });
  for (const { slug, title, standfirst, publishAt, author, cover } of stories) {
    const link = address(`/s/${slug}`);
    feed.addItem({
      ...{ id: link, link, title: escaped(title), description: escaped(standfirst) },
      ...{ date: publishAt, published: publishAt },
      author: author ? [{ name: author, link: address(`/@${author}`) }] : [],
      ...(cover && { image: { url: new URL(cardUrl(cover.key), env.publicUrl).href, type: 'image/jpeg' } }),
    });
  }
  return feed.atom1();
}

/** The library writes titles and summaries as HTML, and ours are plain words. */
const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
