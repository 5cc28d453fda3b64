import type { useTranslations } from 'next-intl';
import type { SubjectKind } from '@/db/schema';

type Say = ReturnType<typeof useTranslations<'moderation'>>;
type Named = { subjectKind: SubjectKind; title: string; handle: string | null };

/** What a case is called: the title of an entry, or whose comment or profile it is. */
export function subjectName(t: Say, { subjectKind, title, handle }: Named): string {
  if (subjectKind === 'comment') return t('subject.comment', { handle: handle ?? t('someone') });
  if (subjectKind === 'credit') return t('subject.credit', { title });
  if (subjectKind === 'member') return t('subject.member', { handle: handle ?? title });
  return `“${title || t('untitled')}”`;
}
