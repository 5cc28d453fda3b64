import { getTranslations } from 'next-intl/server';
import { RelativeTime } from '@/components/ui/relative-time';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Dossier } from '../../queries/dossier';
import { StaffNoteForm } from './staff-note-form';

/** What moderators keep in mind about a member. */
export async function StaffNotes({ handle, notes }: { handle: string; notes: Dossier['notes'] }) {
  const t = await getTranslations('staff');
  const locale = await pageLocale();
  return (
    <section className="rounded-panel bg-quiet p-4">
      <h2 className="text-h3">{t('notes')}</h2>
      <p className="mt-1 text-meta text-ink-2">{t('notesLead')}</p>
      {notes.length === 0 && <p className="mt-3 text-ink-2">{t('noNotes')}</p>}
      <ul className="mt-3 space-y-3">
        {notes.map(({ id, body, handle: author, createdAt }) => (
          <li key={id}>
            <p className="text-meta text-ink-2">
              {author ? t('noteBy', { handle: author }) : t('someone')}{' '}
              <RelativeTime at={createdAt.toISOString()} locale={locale} className="" />
            </p>
            <p className="whitespace-pre-line break-words">{body}</p>
          </li>
        ))}
      </ul>
      <StaffNoteForm handle={handle} />
    </section>
  );
}
