import 'server-only';
import { and, asc, eq, ne, notInArray } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import {
  buildNotes,
  characterProposals,
  characters,
  credits,
  designs,
  entries,
  entryTags,
  members,
  series,
  tags,
} from '@/db/schema';
import type { CharacterChoice, EntryFields, SavedCredit } from '../fields';

/** Everything that the studio edits, or null when the entry is not this member's, or moderators removed or hold it. */
export async function getStudioEntry(memberId: string, publicId: string, tx: Executor = db) {
  const [entry] = await tx
    .select({
      id: entries.id,
      publicId: entries.publicId,
      slug: entries.slug,
      state: entries.state,
      savedAt: entries.savedAt,
      revision: entries.revision,
      title: entries.title,
      story: entries.story,
      characterName: entries.characterName,
      sensitive: entries.sensitiveKind,
      showsMinor: entries.showsMinor,
      minorByModerator: entries.minorByModerator,
      handmade: entries.handmadePercent,
      bought: entries.boughtPercent,
      commissioned: entries.commissionedPercent,
      event: entries.event,
      eventOn: entries.eventOn,
      character: { slug: characters.slug, name: characters.name, series: series.title },
      design: { slug: designs.slug, name: designs.name },
      proposal: {
        name: characterProposals.name,
        seriesTitle: characterProposals.seriesTitle,
        sourceUrl: characterProposals.sourceUrl,
      },
    })
    .from(entries)
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .leftJoin(series, eq(series.id, characters.seriesId))
    .leftJoin(designs, eq(designs.id, entries.designId))
    .leftJoin(characterProposals, eq(characterProposals.entryId, entries.id))
    .where(
      and(
        eq(entries.publicId, publicId),
        eq(entries.memberId, memberId),
        notInArray(entries.state, ['removed', 'held']),
      ),
    );
  if (!entry) return null;
  const [saved, words, notes] = await Promise.all([
    listCredits(entry.id, tx),
    listTags(entry.id, tx),
    listNotes(entry.id, tx),
  ]);
  const { handmade, bought, commissioned } = entry;
  const fields: EntryFields = {
    title: entry.title,
    story: entry.story,
    character: choiceOf(entry),
    credits: saved.map(({ role, name, isMember }) => ({ role, name, isMember })),
    made: handmade === null || bought === null || commissioned === null ? null : { handmade, bought, commissioned },
    event: entry.event ?? '',
    eventOn: entry.eventOn,
    tags: words,
    sensitive: entry.sensitive,
    showsMinor: entry.showsMinor,
    notes,
  };
  return {
    publicId: entry.publicId,
    slug: entry.slug,
    state: entry.state,
    savedAt: entry.savedAt.toISOString(),
    revision: entry.revision,
    /** Moderators said that a minor is shown: only they can say otherwise. */
    minorByModerator: entry.minorByModerator,
    fields,
    credits: saved,
    character: await withDesigns(entry.character, tx),
  };
}

export type StudioEntry = NonNullable<Awaited<ReturnType<typeof getStudioEntry>>>;

type Chosen = {
  characterName: string | null;
  character: { slug: string | null } | null;
  design: { slug: string | null } | null;
  proposal: { name: string; seriesTitle: string; sourceUrl: string | null } | null;
};

function choiceOf({ character, design, proposal, characterName }: Chosen): CharacterChoice {
  if (character?.slug) return { kind: 'listed', slug: character.slug, design: design?.slug ?? null };
  if (proposal) return { kind: 'proposed', ...proposal };
  return characterName ? { kind: 'own', name: characterName } : { kind: 'none' };
}

async function listCredits(entryId: string, tx: Executor): Promise<SavedCredit[]> {
  const rows = await tx
    .select({ role: credits.role, name: credits.name, handle: members.handle, status: credits.status })
    .from(credits)
    .leftJoin(members, eq(members.id, credits.memberId))
    .where(and(eq(credits.entryId, entryId), ne(credits.status, 'removed')))
    .orderBy(asc(credits.position), asc(credits.id));
  return rows.map(({ role, name, handle, status }) => ({
    role,
    name: handle ?? name,
    isMember: handle !== null,
    standing: handle === null ? 'plain' : status,
  }));
}

async function listTags(entryId: string, tx: Executor): Promise<string[]> {
  const rows = await tx
    .select({ name: tags.name })
    .from(entryTags)
    .innerJoin(tags, eq(tags.id, entryTags.tagId))
    .where(eq(entryTags.entryId, entryId))
    .orderBy(asc(entryTags.position), asc(tags.name));
  return rows.map((tag) => tag.name);
}

const listNotes = (entryId: string, tx: Executor) =>
  tx
    .select({
      on: buildNotes.notedOn,
      title: buildNotes.title,
      body: buildNotes.body,
      hours: buildNotes.hours,
      photo: buildNotes.photoId,
    })
    .from(buildNotes)
    .where(eq(buildNotes.entryId, entryId))
    .orderBy(asc(buildNotes.id))
    .limit(100);

async function withDesigns(
  character: { slug: string | null; name: string | null; series: string | null } | null,
  tx: Executor,
) {
  if (!character?.slug || !character.name) return null;
  const { slug, name, series } = character;
  return { slug, name, series: series ?? '', designs: await listDesigns(slug, tx) };
}

const listDesigns = (characterSlug: string, tx: Executor) =>
  tx
    .select({ slug: designs.slug, name: designs.name, nameJa: designs.nameJa })
    .from(designs)
    .innerJoin(characters, eq(characters.id, designs.characterId))
    .where(eq(characters.slug, characterSlug))
    .orderBy(asc(designs.position), asc(designs.slug));
