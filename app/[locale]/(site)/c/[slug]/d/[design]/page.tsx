import { designMetadata } from './design-metadata';
import { DesignPage } from './design-page';

type Props = { params: Promise<{ slug: string; design: string }> };

export const revalidate = 300;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { slug, design } = await params;
  return designMetadata(slug, design);
}

export default async function Page({ params }: Props) {
  return <DesignPage {...(await params)} />;
}
