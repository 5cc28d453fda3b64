import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Question } from '@/features/moderation/components/questions/question';
import { AskedAbout } from '@/features/moderation/components/requests/asked-about';
import { getOwnQuestion } from '@/features/moderation/queries/questions';
import { caseNumber } from '@/features/moderation/requests/paths';
import { getOwnAsked } from '@/features/moderation/requests/queries/own-asked';
import { requireViewer } from '@/lib/require-viewer';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisions');
  return { title: t('question'), robots: { index: false } };
}

/** A question of a moderator, or with the number of a case what somebody asked about a photo: for whose it is. */
export default async function AskedPage({ params }: Props) {
  const { id } = await params;
  const viewer = await requireViewer(`/decisions/asked/${id}`);
  const number = caseNumber(id);
  const asked = number && (await getOwnAsked(viewer.id, number));
  const question = number ? null : await getOwnQuestion(viewer.id, id);
  if (!asked && !question) notFound();
  return (
    <div className="mx-auto max-w-page px-4 pb-16 md:px-8">
      <article className="max-w-read">
        {asked && <AskedAbout asked={asked} />}
        {question && <Question question={question} />}
      </article>
    </div>
  );
}
