import { Feed } from '../../../feed';
import { feedMetadata } from '../../../feed-metadata';

export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = () => feedMetadata('/new', true);

export default async function FurtherNewPage({ params }: { params: Promise<{ cursor: string }> }) {
  return <Feed list="/new" after={(await params).cursor} />;
}
