import { notFound } from 'next/navigation';
import { readTail } from '@/features/entries/list-path';
import { seriesMetadata } from '../series-metadata';
import { SeriesPage } from '../series-page';

type Props = { params: Promise<{ slug: string; rest: string[] }> };

export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = async ({ params }: Props) => seriesMetadata((await params).slug, true);

export default async function Page({ params }: Props) {
  const { slug, rest } = await params;
  const place = readTail(`/series/${slug}`, rest);
  if (!place?.after) notFound();
  return <SeriesPage slug={slug} after={place.after} />;
}
