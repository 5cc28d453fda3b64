import { seriesMetadata } from './series-metadata';
import { SeriesPage } from './series-page';

type Props = { params: Promise<{ slug: string }> };

export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = async ({ params }: Props) => seriesMetadata((await params).slug);

export default async function Page({ params }: Props) {
  return <SeriesPage slug={(await params).slug} />;
}
