import 'server-only';
import { Feed } from 'feed';
import { env } from '@/env';
import { entryPath } from '@/features/entries/view';
import { cardUrl } from '@/features/photos/view';
import { type Locale, localPath } from '@/lib/i18n/locales';
import { type FeedEntry, type GalleryCardView, type GalleryView, galleryPath } from './view';

type About = { locale: Locale; path: string; title: string; words: string; updated: Date };

/** All galleries as Atom (RFC 4287): one entry a gallery, the newest first. */
export function galleriesAtom(galleries: GalleryCardView[], about: Omit<About, 'path' | 'updated'>): string {
  const updated = galleries[0]?.publishedAt ?? new Date(0);
  const feed = openFeed({ ...about, path: '/g', updated });
  for (const gallery of galleries) {
    const link = address(about.locale, galleryPath(gallery));
    feed.addItem({
      ...{ id: link, link, title: escaped(gallery.title.text), description: escaped(gallery.words.text) },
      ...{ date: gallery.publishedAt, published: gallery.publishedAt },
      author: gallery.curators.map((handle) => ({ name: handle, link: address(about.locale, `/@${handle}`) })),
    });
  }
  return feed.atom1();
}

/** One gallery as Atom: its entries in their order, with what the curators wrote about them. */
export function galleryAtom(gallery: GalleryView, entries: FeedEntry[], locale: Locale): string {
  const { title, words, updatedAt } = gallery;
  const feed = openFeed({
    ...{ locale, path: galleryPath(gallery), title: title.text, words: words.text, updated: updatedAt },
  });
  for (const entry of entries) {
    const link = address(locale, entryPath(entry));
    feed.addItem({
      ...{ id: address('en', `/e/${entry.id}`), link, title: escaped(entry.title) },
      description: escaped(entry.note || `${entry.character.name}, ${entry.maker}`),
      ...{ date: entry.publishedAt, published: entry.publishedAt },
      author: [{ name: entry.maker, link: address(locale, `/@${entry.maker}`) }],
      // A picture that its maker labelled is not shown where nobody can be asked.
      ...(!entry.sensitive && { image: { url: address('en', cardUrl(entry.cover.key)), type: 'image/jpeg' } }),
    });
  }
  return feed.atom1();
}

function openFeed({ locale, path, title, words, updated }: About): Feed {
  const page = address(locale, path);
  return new Feed({
    ...{ id: page, link: page, title, description: words, language: locale, updated, generator: 'Kitbash' },
    feedLinks: { atom: `${page}/feed.xml` },
    author: { name: 'Kitbash', link: address(locale, '/') },
  });
}

const address = (locale: Locale, path: string): string => new URL(localPath(locale, path), env.publicUrl).href;

/** The library writes titles and summaries as HTML, and ours are plain words. */
const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
