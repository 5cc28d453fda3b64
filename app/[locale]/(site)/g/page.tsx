import { galleriesMetadata } from './galleries-metadata';
import { GalleriesPage } from './galleries-page';

export const revalidate = 60;
export const generateMetadata = () => galleriesMetadata();

export default function Galleries() {
  return <GalleriesPage />;
}
