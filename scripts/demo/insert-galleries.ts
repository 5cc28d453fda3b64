import type { Executor } from '@/db/client';
import { demoGalleries, demoPicks } from '@/db/demo/galleries';
import { publicIdOf } from '@/db/demo/public-id';
import type { DemoGallery } from '@/db/demo/types';
import { type Arrangement, galleries, galleryCurators, gallerySubmissions, galleryVersions, picks } from '@/db/schema';
import { writeArrangement } from '@/features/galleries/mutations/write-arrangement';
import { type PlannedEntry, personOf } from './rows/entries';
import { idAt } from './rows/ids';
import type { MemberRow } from './rows/members';
import { dateOf, daysBefore } from './rows/moments';

/** Writes the curated galleries, what was sent in to them, and the entries of the day. */
export async function insertGalleries(
  tx: Executor,
  now: Date,
  members: MemberRow[],
  planned: PlannedEntry[],
): Promise<void> {
  const people = new Map(members.map(({ handle, id }) => [handle, id]));
  const entries = new Map(planned.map(({ demo, row }) => [demo.key, row]));
  const entryOf = (key: string) => {
    const row = entries.get(key);
    if (!row) throw new Error(`the demo has no entry ${key}`);
    return { entryId: row.id, memberId: row.memberId };
  };
  for (const demo of demoGalleries) {
    const publishedAt = daysBefore(now, demo.daysAgo);
    const galleryId = idAt(publishedAt);
    const [owner, ...others] = demo.curators.map((handle) => personOf(people, handle));
    const arrangement = arrangementOf(demo);
    await tx.insert(galleries).values({
      ...{ id: galleryId, slug: demo.slug, state: 'published', title: demo.title, publishedAt, revision: 1 },
      ...(demo.openDays && { isOpen: true, openUntil: dateOf(daysBefore(now, -demo.openDays)) }),
      ...{ isDemo: true, createdAt: publishedAt, savedAt: publishedAt },
    });
    await tx
      .insert(galleryCurators)
      .values([
        { galleryId, memberId: owner ?? '', right: 'owner', createdAt: publishedAt },
        ...others.map((memberId) => ({ galleryId, memberId, right: 'editor' as const, createdAt: publishedAt })),
      ]);
    const times = { createdAt: publishedAt, savedAt: publishedAt, shownAt: publishedAt };
    await tx.insert(galleryVersions).values({ galleryId, revision: 1, arrangement, memberId: owner, ...times });
    await writeArrangement(tx, galleryId, arrangement);
    const sent = demo.submissions?.map(({ entry, words }) => ({ galleryId, words, ...entryOf(entry) }));
    if (sent) await tx.insert(gallerySubmissions).values(sent);
  }
  const pickedById = personOf(people, 'bodkin_row');
  await tx.insert(picks).values(
    demoPicks.map(({ day, entry }) => ({
      ...{ day: dateOf(daysBefore(now, -day)), pickedById, isDemo: true },
      ...entryOf(entry),
    })),
  );
}

function arrangementOf({ lang, title, words, other, quote, cover, sections }: DemoGallery): Arrangement {
  return {
    ...{ lang, title, words, other, quote, cover: publicIdOf(cover) },
    sections: sections.map((section, at) => ({
      ...{ key: `s${at + 1}`, title: section.title, words: section.words },
      items: section.items.map(({ entry, lead = false, note = '' }) => ({
        ...{ entry: publicIdOf(entry), photo: null, note, lead },
      })),
    })),
  };
}
