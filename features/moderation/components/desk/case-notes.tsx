import { getTranslations } from 'next-intl/server';
import { RelativeTime } from '@/components/ui/relative-time';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { CaseView } from '../../queries/case';
import { NoteForm } from './note-form';

/** What only moderators read. */
export async function CaseNotes({ caseId, notes }: { caseId: string; notes: CaseView['notes'] }) {
  const t = await getTranslations('moderation');
  const locale = await pageLocale();
  return (
    <section className="mt-6 rounded-panel bg-quiet p-4">
      <h3 className="text-h4 font-semibold">{t('notes')}</h3>
      {notes.length > 0 && (
        <ul className="mt-2 space-y-3">
          {notes.map(({ id, handle, opinion, body, createdAt }) => (
            <li key={id}>
              <p className="text-ink-2">
                {t(sentence[opinion ?? 'none'], { handle: handle ?? t('someone') })}{' '}
                <RelativeTime at={createdAt.toISOString()} locale={locale} className="text-meta text-ink-2" />
              </p>
              {body && <p className="whitespace-pre-line break-words">{body}</p>}
            </li>
          ))}
        </ul>
      )}
      <NoteForm caseId={caseId} />
    </section>
  );
}

const sentence = { keep: 'saysKeep', remove: 'saysRemove', none: 'noteBy' } as const;
