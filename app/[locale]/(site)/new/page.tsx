import { Feed } from '../feed';
import { feedMetadata } from '../feed-metadata';

export const revalidate = 60;
export const generateMetadata = () => feedMetadata('/new');

export default function NewPage() {
  return <Feed list="/new" />;
}
