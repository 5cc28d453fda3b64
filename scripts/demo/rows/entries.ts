import { demoEntries } from '@/db/demo/entries';
import { publicIdOf } from '@/db/demo/public-id';
import type { DemoEntry } from '@/db/demo/types';
import type { entries } from '@/db/schema';
import { idAt } from './ids';
import { dateOf, daysBefore } from './moments';

export type Place = { characterId: string; seriesId: string; designId: string | null };
export type DemoPeople = Map<string, string>;
type EntryRow = typeof entries.$inferInsert & { id: string; memberId: string; createdAt: Date };

/** An entry of the demo with its row, which is a draft until its photos have come in. */
export type PlannedEntry = { demo: DemoEntry; row: EntryRow; publishedAt: Date };

/** `placeOf` finds what an entry portrays in the catalogue of this installation. */
export function planEntries(
  now: Date,
  people: DemoPeople,
  placeOf: (character: string, design?: string) => Place,
): PlannedEntry[] {
  return demoEntries.map((demo) => {
    const publishedAt = daysBefore(now, demo.daysAgo);
    const createdAt = daysBefore(publishedAt, 1.5);
    const [handmadePercent, boughtPercent, commissionedPercent] = demo.made ?? [];
    const row: EntryRow = {
      id: idAt(createdAt),
      publicId: publicIdOf(demo.key),
      memberId: personOf(people, demo.by),
      title: demo.title,
      slug: demo.slug,
      story: demo.story,
      ...subjectOf(demo, placeOf),
      handmadePercent,
      boughtPercent,
      commissionedPercent,
      event: demo.event?.name,
      eventOn: demo.event && dateOf(daysBefore(publishedAt, demo.event.daysBefore)),
      isDemo: true,
      createdAt,
      savedAt: publishedAt,
    };
    return { demo, row, publishedAt };
  });
}

export function personOf(people: DemoPeople, handle: string): string {
  const id = people.get(handle);
  if (!id) throw new Error(`the demo has no member ${handle}`);
  return id;
}

function subjectOf({ subject }: DemoEntry, placeOf: (character: string, design?: string) => Place) {
  return 'name' in subject ? { characterName: subject.name } : placeOf(subject.character, subject.design);
}
