import { notFound } from 'next/navigation';
import { readTail } from '@/features/entries/list-path';
import { characterMetadata } from '../character-metadata';
import { CharacterPage } from '../character-page';

type Props = { params: Promise<{ slug: string; rest: string[] }> };

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { slug, rest } = await params;
  const place = readTail(`/c/${slug}`, rest);
  return place ? characterMetadata(slug, place.list, place.after !== null) : {};
}

/** A character's cosplays in another order, or further ones: `/c/alita/new`, `/c/alita/top/year/after/…`. */
export default async function Page({ params }: Props) {
  const { slug, rest } = await params;
  const place = readTail(`/c/${slug}`, rest);
  if (!place) notFound();
  return <CharacterPage slug={slug} {...place} />;
}
