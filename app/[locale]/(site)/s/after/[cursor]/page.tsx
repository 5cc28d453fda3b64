import { storiesMetadata } from '../../stories-metadata';
import { StoriesPage } from '../../stories-page';

export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = () => storiesMetadata(true);

export default async function FurtherStories({ params }: { params: Promise<{ cursor: string }> }) {
  return <StoriesPage after={(await params).cursor} />;
}
