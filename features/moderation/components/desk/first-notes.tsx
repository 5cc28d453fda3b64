import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { FirstEntry } from '../../queries/first-entry';

/** The build log of an entry that waits: words that nobody has read yet. */
export async function FirstNotes({ notes }: { notes: FirstEntry['notes'] }) {
  if (notes.length === 0) return null;
  const t = await getTranslations('moderation');
  const locale = await pageLocale();
  return (
    <section className="mt-6">
      <h3 className="text-h4 font-semibold">{t('log_of')}</h3>
      <ul className="mt-2 divide-y border-y">
        {notes.map(({ notedOn, title, body }) => (
          <li key={`${notedOn} ${title} ${body}`} className="py-2.5">
            <p className="break-words">
              <span className="text-meta text-ink-3">{formatDay(locale, notedOn)}</span> {title}
            </p>
            {body && <p className="mt-0.5 whitespace-pre-line break-words text-ink-2">{body}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
