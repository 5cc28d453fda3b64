import { galleriesMetadata } from '../../galleries-metadata';
import { GalleriesPage } from '../../galleries-page';

export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = () => galleriesMetadata(true);

export default async function FurtherGalleries({ params }: { params: Promise<{ cursor: string }> }) {
  return <GalleriesPage after={(await params).cursor} />;
}
