import { getTranslations } from 'next-intl/server';
import { Picture } from '@/features/photos/components/picture';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { EntryView } from '../queries/entry';

const open = 6;

/** The dated notes of the build, the oldest first; after six steps the rest folds away. */
export async function BuildLog({ entry }: { entry: EntryView }) {
  const t = await getTranslations('entries');
  const { notes } = entry;
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="build-log">
      <h2 id="build-log" className="mt-10 text-h2">
        {t('buildLog')}
      </h2>
      <Steps entry={entry} notes={notes.slice(0, open)} />
      {notes.length > open && (
        <details>
          <summary className="btn btn-line">{t('moreSteps', { count: notes.length - open })}</summary>
          <Steps entry={entry} notes={notes.slice(open)} />
        </details>
      )}
    </section>
  );
}

async function Steps({ entry, notes }: { entry: EntryView; notes: EntryView['notes'] }) {
  const t = await getTranslations('entries');
  const locale = await pageLocale();
  return (
    <ol className="mt-4">
      {notes.map((note, index) => {
        const day = formatDay(locale, note.notedOn);
        const hours = note.hours ? t('hours', { hours: note.hours }) : null;
        const photo = note.code ? entry.parts.find(({ code }) => code === note.code)?.photo : null;
        return (
          <li
            key={`${note.notedOn} ${note.title}`}
            className="grid grid-cols-[20px_1fr] gap-x-4 md:grid-cols-[104px_20px_1fr] md:gap-x-5"
          >
            <p className="hidden pt-0.5 text-right text-meta text-ink-3 md:block">
              {day}
              <br />
              <span className="tabular-nums">{hours}</span>
            </p>
            <span className="relative flex justify-center" aria-hidden="true">
              <span
                className={`absolute w-0.5 bg-line ${index === 0 ? 'top-2' : 'top-0'} ${index === notes.length - 1 ? 'h-3' : 'bottom-0'}`}
              />
              <span className="relative mt-1.5 size-3 rounded-[3px] border-2 border-mat bg-paper" />
            </span>
            <div className="min-w-0 pb-8">
              <h3 className="break-words text-h4">{note.title}</h3>
              <p className="text-meta text-ink-3 md:hidden">{[day, hours].filter(Boolean).join(', ')}</p>
              <div className="mt-1.5 flex gap-4">
                <p className="min-w-0 flex-1 whitespace-pre-line break-words text-read text-ink-2">{note.body}</p>
                {photo && (
                  <a
                    href={`#${note.code}`}
                    aria-label={t('photo', { code: note.code ?? '' })}
                    className="ph block h-24 w-20 shrink-0 md:h-28 md:w-36"
                  >
                    <Picture photo={{ ...photo, alt: '' }} sizes="(min-width:52rem) 144px, 80px" widths={[160, 320]} />
                    <span className="tag absolute bottom-1 left-1">{note.code}</span>
                  </a>
                )}
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
