import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { OutOfSight } from '@/features/accounts/components/people/out-of-sight';
import { markOf } from '@/features/accounts/sight/mark';
import { OlderComments } from '@/features/comments/components/older-comments';
import { findSubject, listCommentsAfter } from '@/features/comments/queries';

export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ id: string; slug: string; cursor: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('client.comments');
  return { title: t('older'), robots: { index: false } };
}

/** Where "Show older comments" leads without script. */
export default async function OlderCommentsPage({ params }: Props) {
  const { id, cursor } = await params;
  const [subject, list] = await Promise.all([findSubject(id), listCommentsAfter(id, cursor)]);
  if (!subject || !list) notFound();
  return (
    <div className="mx-auto max-w-read px-4 py-8" data-subject={markOf(subject.maker)}>
      <OutOfSight handle={subject.maker} />
      <h1 className="text-h1">
        <Link href={`/e/${subject.publicId}/${subject.slug}`} className="lk">
          {subject.title}
        </Link>
      </h1>
      <div className="mt-8">
        <OlderComments
          entryId={id}
          list={list}
          slug={subject.slug}
          count={subject.count}
          closed={subject.closed}
          locale={await getLocale()}
        />
      </div>
    </div>
  );
}
