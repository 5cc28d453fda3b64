import { Link } from '@/components/ui/link';
import { listParts } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { markOf } from '../../sight/mark';

/** Handles in a sentence: "A, B and C". Whoever is not there for a viewer leaves it with the sign before the name. */
export async function Names({ handles, linked = false }: { handles: string[]; linked?: boolean }) {
  const parts = listParts(await pageLocale(), handles);
  return (
    <span className="names">
      {parts.map(({ before, word }) => (
        <span key={word} data-person={markOf(word)}>
          {before && <span className="sep">{before}</span>}
          {linked ? (
            <Link href={`/@${word}`} className="font-semibold text-ink hover:underline">
              {word}
            </Link>
          ) : (
            word
          )}
        </span>
      ))}
    </span>
  );
}
