import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Appeal } from '@/features/moderation/components/decisions/appeal';
import { Statement } from '@/features/moderation/components/decisions/statement';
import { getStatement } from '@/features/moderation/queries/statement';
import { requireViewer } from '@/lib/require-viewer';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisions');
  return { title: t('one'), robots: { index: false } };
}

/** The reasons for one decision, for the one whom it concerns. */
export default async function DecisionPage({ params }: Props) {
  const { id } = await params;
  const viewer = await requireViewer(`/decisions/${id}`);
  const statement = await getStatement(viewer.id, id);
  if (!statement) notFound();
  return (
    <div className="mx-auto max-w-page px-4 md:px-8">
      <article className="max-w-read">
        <Statement statement={statement} />
        <Appeal statement={statement} />
      </article>
    </div>
  );
}
