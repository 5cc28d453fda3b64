import { Feed } from './feed';
import { feedMetadata } from './feed-metadata';

export const revalidate = 60;
export const generateMetadata = () => feedMetadata('/');

export default function HotPage() {
  return <Feed list="/" />;
}
