'use client';

import { useRef } from 'react';
import { DraftKeeper, type Saved } from '@/components/ui/draft-keeper';
import { keptCopy } from '@/components/ui/kept-copy';
import { useKeeper } from '@/components/ui/use-keeper';
import type { StoryFields } from '@/db/schema';
import { callApi } from '@/lib/call-api';
import type { DeskStory } from '../../queries/desk';

/** What is written, kept for as long as the editor is open and beyond. */
export function useStory({ slug, fields, savedAt, revision }: DeskStory, locale: string) {
  const made = useRef<DraftKeeper<StoryFields>>(null);
  made.current ??= new DraftKeeper<StoryFields>({ fields, savedAt, revision }, services(slug, locale), true);
  const keeper = made.current;
  const state = useKeeper(keeper);
  return { keeper, ...state };
}

export type Story = ReturnType<typeof useStory>;

const services = (slug: string, locale: string) => ({
  send: (body: unknown, keepalive?: boolean) =>
    callApi<Saved>('PATCH', `/api/stories/${slug}/draft`, { body, locale, keepalive }),
  load: () => callApi<Saved & { fields: StoryFields }>('GET', `/api/stories/${slug}`, { locale }),
  copies: keptCopy<StoryFields>(`kitbash.story.${slug}`),
});
