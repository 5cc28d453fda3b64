import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Question } from '@/features/moderation/components/questions/question';
import { getOwnQuestion } from '@/features/moderation/queries/questions';
import { requireViewer } from '@/lib/require-viewer';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisions');
  return { title: t('question'), robots: { index: false } };
}

/** A question of a moderator, for the one who is asked. */
export default async function QuestionPage({ params }: Props) {
  const { id } = await params;
  const viewer = await requireViewer(`/decisions/asked/${id}`);
  const question = await getOwnQuestion(viewer.id, id);
  if (!question) notFound();
  return (
    <div className="mx-auto max-w-page px-4 pb-16 md:px-8">
      <article className="max-w-read">
        <Question question={question} />
      </article>
    </div>
  );
}
