'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { DraftKeeper, type Saved } from '@/components/ui/draft-keeper';
import { keptCopy } from '@/components/ui/kept-copy';
import type { StoryFields } from '@/db/schema';
import { callApi } from '@/lib/call-api';
import type { DeskStory } from '../../queries/desk';

/** What is written, kept for as long as the editor is open and beyond. */
export function useStory({ slug, fields, savedAt, revision }: DeskStory, locale: string) {
  const made = useRef<DraftKeeper<StoryFields>>(null);
  made.current ??= new DraftKeeper<StoryFields>({ fields, savedAt, revision }, services(slug, locale), true);
  const keeper = made.current;
  useEffect(() => {
    keeper.restore();
    const leave = () => keeper.leave();
    const online = () => keeper.get().status === 'retrying' && void keeper.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', online);
      keeper.leave();
      keeper.stop();
    };
  }, [keeper]);
  const state = useSyncExternalStore(keeper.subscribe, keeper.get, keeper.get);
  return { keeper, ...state };
}

export type Story = ReturnType<typeof useStory>;

const services = (slug: string, locale: string) => ({
  send: (body: unknown, keepalive?: boolean) =>
    callApi<Saved>('PATCH', `/api/stories/${slug}/draft`, { body, locale, keepalive }),
  load: () => callApi<Saved & { fields: StoryFields }>('GET', `/api/stories/${slug}`, { locale }),
  copies: keptCopy<StoryFields>(`kitbash.story.${slug}`),
});
