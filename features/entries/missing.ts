/** What an entry must have before it can be published; each is said beside its field. */
export type Missing = 'title' | 'character' | 'photo';

type Ready = { title: string; hasCharacter: boolean; photoCount: number };

/** `photoCount` leaves out files that could not be taken. */
export function missingFrom({ title, hasCharacter, photoCount }: Ready): Missing[] {
  const missing: Missing[] = [];
  if (title.trim() === '') missing.push('title');
  if (!hasCharacter) missing.push('character');
  if (photoCount === 0) missing.push('photo');
  return missing;
}
