import { getTranslations } from 'next-intl/server';
import type { StatementView } from '../../queries/statement';
import { Quote } from './quote';

/** The thing as it was when it was reported: its pictures, or its words. */
export async function Evidence({ statement: { id, subjectKind, pictures, text, held } }: { statement: StatementView }) {
  const t = await getTranslations('decisions');
  // The title says what an entry is; its whole story would bury the reasons.
  const words = ['comment', 'member', 'story', 'gallery', 'credit'].includes(subjectKind) ? text : '';
  if (pictures.length === 0 && words === '' && !held) return null;
  return (
    <section aria-label={t('asItWas')} className="mt-5">
      {held && <p className="text-ink-2">{t('held')}</p>}
      {pictures.length > 0 && (
        <ul className="no-bar -mx-4 flex gap-2 overflow-x-auto px-4 md:mx-0 md:flex-wrap md:px-0">
          {pictures.map(({ key, file, alt }) => (
            <li key={key} className="shrink-0">
              <img
                src={`/api/decisions/${id}/pictures/${key}/${file}`}
                alt={alt || t('pictureAsItWas')}
                loading="lazy"
                decoding="async"
                className="h-48 min-w-24 max-w-80 rounded-print bg-well object-cover"
              />
            </li>
          ))}
        </ul>
      )}
      {words && <Quote>{words}</Quote>}
    </section>
  );
}
