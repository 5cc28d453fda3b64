import { notFound } from 'next/navigation';
import { readTail } from '@/features/entries/list-path';
import { designMetadata } from '../design-metadata';
import { DesignPage } from '../design-page';

type Props = { params: Promise<{ slug: string; design: string; rest: string[] }> };

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { slug, design } = await params;
  return designMetadata(slug, design, true);
}

export default async function Page({ params }: Props) {
  const { slug, design, rest } = await params;
  const place = readTail(`/c/${slug}/d/${design}`, rest);
  if (!place?.after) notFound();
  return <DesignPage slug={slug} design={design} after={place.after} />;
}
