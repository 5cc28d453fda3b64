import { storiesMetadata } from './stories-metadata';
import { StoriesPage } from './stories-page';

export const revalidate = 60;
export const generateMetadata = () => storiesMetadata();

export default function Stories() {
  return <StoriesPage />;
}
