import { Feed } from '../../../../feed';
import { feedMetadata } from '../../../../feed-metadata';

type Props = { params: Promise<{ period: string; cursor: string }> };

export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = async ({ params }: Props) => feedMetadata(`/top/${(await params).period}`, true);

export default async function FurtherTopPage({ params }: Props) {
  const { period, cursor } = await params;
  return <Feed list={`/top/${period}`} after={cursor} />;
}
