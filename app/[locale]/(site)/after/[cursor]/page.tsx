import { Feed } from '../../feed';
import { feedMetadata } from '../../feed-metadata';

export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = () => feedMetadata('/', true);

export default async function FurtherHotPage({ params }: { params: Promise<{ cursor: string }> }) {
  return <Feed list="/" after={(await params).cursor} />;
}
