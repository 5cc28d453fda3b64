import { characterMetadata } from './character-metadata';
import { CharacterPage } from './character-page';

type Props = { params: Promise<{ slug: string }> };

export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = async ({ params }: Props) => characterMetadata((await params).slug);

export default async function Page({ params }: Props) {
  const { slug } = await params;
  return <CharacterPage slug={slug} list={`/c/${slug}`} />;
}
