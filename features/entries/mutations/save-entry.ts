import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { entries } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { overLimit } from '@/lib/limits';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { EntryFields, SavedEntry } from '../fields';
import type { SaveInput } from '../input';
import { missingFrom } from '../missing';
import { entrySlug } from '../naming';
import { findCharacter, keepProposal } from './character-choice';
import { moveCount } from './counts';
import { saveCredits } from './credits';
import { saveNotes } from './notes';
import { saveTags } from './tags';
import { touchedTags } from './touched';

const perMinute = { name: 'save', points: 120, seconds: 60 };

/** A draft saves itself as it is typed; what is published changes only when its maker says so. */
export type Occasion = 'draft' | 'published';

type Saved = SavedEntry & { tags: string[] };

/**
 * Writes everything that the maker typed, or nothing. `seen` is the revision that the writer had before her: when
 * the entry was saved since, it answers `conflict` and changes nothing.
 */
export async function saveEntry(
  viewer: Viewer | null,
  publicId: string,
  { seen, fields }: SaveInput,
  occasion: Occasion,
  tx: Executor = db,
): Promise<Outcome<Saved>> {
  const no = mayAct(viewer) ?? (viewer && (await overLimit(perMinute, viewer.id)));
  if (no || !viewer) return no ?? refuse('sign_in');
  if (fields.showsMinor && fields.sensitive) return invalid({ sensitive: 'minor_sensitive' });
  const save = transact(tx, async (tx) => {
    const place = await findCharacter(tx, fields.character);
    if (!place) return invalid({ character: 'unknown_character' });
    if (occasion === 'published') {
      const hasCharacter = fields.character.kind !== 'none';
      const missing = missingFrom({ title: fields.title, hasCharacter, photoCount: 1 });
      if (missing.length) return invalid(Object.fromEntries(missing.map((name) => [name, `missing_${name}`])));
    }
    const [entry] = await tx
      .update(entries)
      .set({
        ...columnsOf(fields),
        ...place,
        savedAt: sql`now()`,
        revision: sql`${entries.revision} + 1`,
        ...(occasion === 'published' && { editedAt: sql`now()` }),
      })
      .where(
        and(
          eq(entries.publicId, publicId),
          eq(entries.memberId, viewer.id),
          occasion === 'published' ? eq(entries.state, 'published') : inArray(entries.state, ['draft', 'unpublished']),
          eq(entries.revision, seen),
        ),
      )
      .returning({
        id: entries.id,
        revision: entries.revision,
        savedAt: entries.savedAt,
        isDemo: entries.isDemo,
        was: {
          characterId: sql<string | null>`old.character_id`,
          designId: sql<string | null>`old.design_id`,
          seriesId: sql<string | null>`old.series_id`,
        },
      });
    if (!entry) return explain(tx, viewer, publicId);
    await keepProposal(tx, viewer.id, entry.id, fields.character);
    const credits = await saveCredits(tx, viewer.id, entry.id, fields.credits);
    await saveTags(tx, entry.id, fields.tags);
    await saveNotes(tx, entry, fields.notes);
    if (occasion === 'published') await moveCount(tx, entry.was, place);
    const tags = await touchedTags(tx, {
      publicId,
      handle: viewer.handle,
      characterIds: [entry.was.characterId, place.characterId],
    });
    return done({ savedAt: entry.savedAt.toISOString(), revision: entry.revision, credits, tags });
  });
  return save.catch((error) => {
    if (violatedConstraint(error) === 'entries_minor_by_moderator') return refuse('conflict', 'minor_by_moderator');
    throw error;
  });
}

function columnsOf(fields: EntryFields) {
  return {
    title: fields.title,
    slug: entrySlug(fields.title),
    story: fields.story,
    rating: fields.sensitive ? ('sensitive' as const) : ('general' as const),
    sensitiveKind: fields.sensitive,
    showsMinor: fields.showsMinor,
    handmadePercent: fields.made?.handmade ?? null,
    boughtPercent: fields.made?.bought ?? null,
    commissionedPercent: fields.made?.commissioned ?? null,
    event: fields.event || null,
    eventOn: fields.eventOn,
  };
}

async function explain(tx: Executor, viewer: Viewer, publicId: string) {
  const [entry] = await tx
    .select({ state: entries.state })
    .from(entries)
    .where(and(eq(entries.publicId, publicId), eq(entries.memberId, viewer.id)));
  if (!entry) return refuse('not_found');
  if (entry.state === 'waiting') return refuse('conflict', 'waits_unchanged');
  if (entry.state === 'held') return refuse('conflict', 'held_by_moderator');
  return refuse('conflict', entry.state === 'removed' ? 'removed_by_moderator' : 'saved_elsewhere');
}
