import { pageLocale } from '@/lib/i18n/page-locale';
import type { CharacterView } from '../queries/character';

/** Short sections about a character, in the reader's language. */
export async function CharacterNotes({ notes }: { notes: CharacterView['notes'] }) {
  const locale = await pageLocale();
  if (notes.length === 0) return null;
  return (
    <div className="mx-auto grid max-w-wall gap-x-12 gap-y-10 px-4 pt-14 md:grid-cols-2 md:px-8 md:pt-20 xl:grid-cols-3">
      {notes.map((note) => (
        <section key={note.heading}>
          <h2 className="text-h3">{locale === 'ja' ? note.headingJa : note.heading}</h2>
          <p className="mt-2 max-w-read whitespace-pre-line text-read text-ink-2">
            {locale === 'ja' ? note.bodyJa : note.body}
          </p>
        </section>
      ))}
    </div>
  );
}
