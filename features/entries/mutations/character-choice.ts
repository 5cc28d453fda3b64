import 'server-only';
import { and, eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { characterProposals, characters, designs } from '@/db/schema';
import type { CharacterChoice } from '../fields';
import { nowhere, type Place } from './counts';

/** The columns of an entry for a choice; null when the catalogue has no such character, or she no such design. */
export async function findCharacter(
  tx: Executor,
  choice: CharacterChoice,
): Promise<(Place & { characterName: string | null }) | null> {
  if (choice.kind === 'none') return { ...nowhere, characterName: null };
  if (choice.kind !== 'listed') return { ...nowhere, characterName: choice.name };
  const [found] = await tx
    .select({ characterId: characters.id, seriesId: characters.seriesId, designId: designs.id })
    .from(characters)
    .leftJoin(designs, and(eq(designs.characterId, characters.id), eq(designs.slug, choice.design ?? '')))
    .where(eq(characters.slug, choice.slug));
  if (!found || (choice.design && !found.designId)) return null;
  return { ...found, characterName: null };
}

/** An entry has at most one proposal for the catalogue; it goes when the maker chooses otherwise. */
export async function keepProposal(tx: Executor, memberId: string, entryId: string, choice: CharacterChoice) {
  if (choice.kind !== 'proposed') {
    await tx.delete(characterProposals).where(eq(characterProposals.entryId, entryId));
    return;
  }
  const words = { name: choice.name, seriesTitle: choice.seriesTitle, sourceUrl: choice.sourceUrl };
  await tx
    .insert(characterProposals)
    .values({ memberId, entryId, ...words })
    .onConflictDoUpdate({ target: characterProposals.entryId, set: words });
}
