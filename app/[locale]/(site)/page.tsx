import { curatedBand } from './components/curated-band';
import { Feed } from './feed';
import { feedMetadata } from './feed-metadata';

export const revalidate = 60;
export const generateMetadata = () => feedMetadata('/');

export default async function HotPage() {
  return <Feed list="/" band={await curatedBand()} />;
}
