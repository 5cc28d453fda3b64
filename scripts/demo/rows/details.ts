import type { buildNotes, credits } from '@/db/schema';
import { type DemoPeople, type PlannedEntry, personOf } from './entries';
import { between, dateOf, daysBefore } from './moments';

export function creditRows({ demo, row, publishedAt }: PlannedEntry, people: DemoPeople, now: Date) {
  return demo.credits.map((credit, position): typeof credits.$inferInsert => {
    const asked = { entryId: row.id, position, role: credit.role, createdAt: publishedAt };
    if ('name' in credit) return { ...asked, name: credit.name };
    const own = credit.member === demo.by;
    const status = own ? 'accepted' : (credit.status ?? 'accepted');
    const answeredAt = own ? row.createdAt : between(publishedAt, now, 0.2);
    return {
      ...asked,
      memberId: personOf(people, credit.member),
      name: credit.member,
      status,
      answeredAt: status === 'proposed' ? null : answeredAt,
    };
  });
}

/** `photoIds` finds a photo of the entry by its file. */
export function noteRows({ demo, row, publishedAt }: PlannedEntry, photoIds: Map<string, string>) {
  return (demo.notes ?? []).map((note): typeof buildNotes.$inferInsert => ({
    entryId: row.id,
    notedOn: dateOf(daysBefore(publishedAt, note.daysBefore)),
    title: note.title,
    body: note.body,
    hours: note.hours,
    photoId: note.photo && photoIds.get(note.photo),
    isDemo: true,
  }));
}
