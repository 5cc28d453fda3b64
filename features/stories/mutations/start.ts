import 'server-only';
import { db, type Executor } from '@/db/client';
import { type Locale, stories } from '@/db/schema';
import { mayKeep } from '@/features/accounts/policy';
import { type Limit, overLimit } from '@/lib/limits';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import { storySlug } from '../slug';

const perDay: Limit = { name: 'story', points: 50, seconds: 86_400 };

/** Starts a story, which nobody but moderators sees until it is published. */
export async function startStory(
  viewer: Viewer | null,
  { title, lang }: { title: string; lang: Locale },
  tx: Executor = db,
): Promise<Outcome<{ slug: string }>> {
  const no = mayKeep(viewer) ?? (viewer && (await overLimit(perDay, viewer.id)));
  if (no || !viewer) return no ?? refuse('sign_in');
  const slug = storySlug(title);
  const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const }] };
  const draft = { title, standfirst: '', cover: [], characters: [], series: [], body };
  await tx.insert(stories).values({ slug, lang, authorId: viewer.id, draft });
  return done({ slug });
}
