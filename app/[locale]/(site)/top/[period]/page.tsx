import { Feed } from '../../feed';
import { feedMetadata } from '../../feed-metadata';

type Props = { params: Promise<{ period: string }> };

export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = async ({ params }: Props) => feedMetadata(`/top/${(await params).period}`);

export default async function TopPage({ params }: Props) {
  return <Feed list={`/top/${(await params).period}`} />;
}
