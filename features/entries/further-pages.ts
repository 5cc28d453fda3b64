'use client';

import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keepPlace, recallPlace } from './kept-place';
import { afterPath } from './list-path';
import type { EntryCardView, EntryPage } from './view';

type Given = { list: string; next: string | null; locale: string; known: EntryCardView[] };

/**
 * Loads further pages of a list in place, and brings them and the scroll position back when the reader comes back.
 * Without script the link that carries `onClick` leads to the next page.
 */
export function useFurtherPages({ list, next, locale, known }: Given) {
  const [pages, setPages] = useState<EntryPage[]>([]);
  const [busy, setBusy] = useState(false);
  const ref = useRef<HTMLUListElement>(null);
  const endRef = useRef<HTMLParagraphElement>(null);
  const cursor = pages.length > 0 ? (pages.at(-1)?.next ?? null) : next;

  useRestoredPlace(list, pages, setPages);

  async function load(fromKeyboard: boolean) {
    if (!cursor || busy) return;
    setBusy(true);
    const page = await fetchPage(list, cursor, locale);
    setBusy(false);
    if (!page) {
      window.location.assign(endRef.current?.querySelector('a')?.href ?? afterPath(list, cursor));
      return;
    }
    const shown = ref.current?.children.length ?? 0;
    setPages((before) => [...before, page]);
    if (fromKeyboard) requestAnimationFrame(() => linkAt(ref.current, shown)?.focus());
  }

  useAtEnd(endRef, pages.length >= 2 && !busy, () => load(false));

  const seen = new Set(known.map(({ id }) => id));
  const cards = pages.flatMap((page) => page.cards).filter(({ id }) => !seen.has(id) && seen.add(id));
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    load(event.detail === 0);
  };
  return { cards, next: cursor, busy, ref, endRef, onClick };
}

async function fetchPage(list: string, after: string, locale: string): Promise<EntryPage | null> {
  try {
    const answer = await fetch(`/api/entries?${new URLSearchParams({ list, after, locale })}`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

const linkAt = (wall: HTMLElement | null, index: number) => wall?.children[index]?.querySelector<HTMLElement>('.title');

/** After two pages that were asked for, the rest loads by itself as its end comes near. */
function useAtEnd(end: { current: HTMLElement | null }, wanted: boolean, load: () => void) {
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    if (!wanted || !end.current) return;
    const watcher = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) latest.current();
      },
      { rootMargin: '800px' },
    );
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [end, wanted]);
}

function useRestoredPlace(list: string, pages: EntryPage[], setPages: (pages: EntryPage[]) => void) {
  const scroll = useRef<number | null>(null);
  const restore = useRef(setPages);
  useLayoutEffect(() => {
    const kept = recallPlace(list);
    if (!kept) return;
    scroll.current = kept.scroll;
    restore.current(kept.pages);
  }, [list]);
  useLayoutEffect(() => {
    if (pages.length === 0) return;
    if (scroll.current !== null) window.scrollTo({ top: scroll.current, behavior: 'instant' });
    scroll.current = null;
    return keepPlace(list, pages);
  }, [list, pages]);
}
