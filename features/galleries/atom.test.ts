import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { makeGallery } from '@/db/factories/gallery';
import { galleryItems } from '@/db/schema';
import { galleriesAtom, galleryAtom } from './atom';
import { listFeedEntries } from './queries/feed';
import { getGallery } from './queries/gallery';
import { listGalleries } from './queries/lists';

const atom = 'http://www.w3.org/2005/Atom';
const nasty = `<b>"Tea" & 'cups'</b> ]]> &amp; 槍`;

type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] };

test('the feed of a gallery is valid Atom, whatever its words are', async () => {
  const entry = await makeEntry({ title: nasty });
  const sensitive = await makeEntry({ rating: 'sensitive', sensitiveKind: 'gore' });
  const gallery = await makeGallery({ title: nasty, words: nasty, entries: [entry, sensitive] });
  await db.update(galleryItems).set({ note: nasty });
  const view = await getGallery(gallery.slug, 'en');
  if (!view) throw new Error('no gallery');

  const feed = parse(galleryAtom(view, await listFeedEntries(gallery.slug, 'en'), 'en'));

  expectValid(feed);
  expect(childrenOf(feed, 'entry')).toHaveLength(2);
  const [first, second] = childrenOf(feed, 'entry');
  expect(plain(first, 'title')).toBe(nasty);
  expect(plain(first, 'summary')).toBe(nasty);
  expect(linksOf(first).enclosure).toMatch(/card\.jpg$/);
  expect(linksOf(second).enclosure).toBeUndefined();
  expect(linksOf(feed).self).toMatch(new RegExp(`/g/${gallery.slug}/feed.xml$`));
});

test('the feed of all galleries is valid Atom, in either language', async () => {
  await makeGallery({ title: nasty, words: nasty });
  for (const locale of ['en', 'ja'] as const) {
    const cards = (await listGalleries(null, locale))?.cards ?? [];
    const feed = parse(galleriesAtom(cards, { locale, title: 'Galleries', words: 'Words' }));
    expectValid(feed);
    expect(childrenOf(feed, 'entry').length).toBe(cards.length);
  }
  expectValid(parse(galleriesAtom([], { locale: 'en', title: 'Galleries', words: '' })));
});

/** What RFC 4287 asks of a feed and of each entry. */
function expectValid(feed: Element): void {
  expect(feed.name).toBe('feed');
  for (const one of [feed, ...childrenOf(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) expect(childrenOf(one, name)).toHaveLength(1);
    expect(new URL(plain(one, 'id')).protocol).toMatch(/^https?:$/);
    expect(plain(one, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    expect(childrenOf(one, 'author').length).toBeGreaterThan(0);
    for (const author of childrenOf(one, 'author')) expect(plain(author, 'name')).not.toBe('');
    for (const link of childrenOf(one, 'link')) expect(() => new URL(link.attributes.href ?? '')).not.toThrow();
  }
  const ids = childrenOf(feed, 'entry').map((entry) => plain(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe(atom);
    const own = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element: Element = { name: local, attributes: own, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const add = (text: string) => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  const [feed] = root.children;
  if (!feed) throw new Error('nothing in it');
  return feed;
}

const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The text of a child; what is marked as HTML is read as HTML. */
function plain(element: Element | undefined, name: string): string {
  const [child] = childrenOf(element, name);
  const text = child?.text ?? '';
  if (child?.attributes.type !== 'html') return text;
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const linksOf = (element: Element | undefined): Record<string, string | undefined> =>
  Object.fromEntries(
    childrenOf(element, 'link').map(({ attributes }) => [attributes.rel ?? 'alternate', attributes.href]),
  );
