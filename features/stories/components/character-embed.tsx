import { Link } from '@/components/ui/link';
import { nameFor } from '@/features/characters/names';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { EmbeddedCharacter } from '../queries/embeds';

/** A character in a story: her name, where she is from, and who she is. */
export async function CharacterEmbed({ character }: { character: EmbeddedCharacter }) {
  const locale = await pageLocale();
  return (
    <aside className="my-8 border-y py-4" lang={locale}>
      <p className="lab" lang="en">
        {character.series}
      </p>
      <Link href={`/c/${character.slug}`} className="display mt-1 block text-h3 font-semibold hover:underline">
        {nameFor(locale, character)}
      </Link>
      <p className="mt-1 text-read text-ink-2">{locale === 'ja' ? character.summaryJa : character.summary}</p>
    </aside>
  );
}
