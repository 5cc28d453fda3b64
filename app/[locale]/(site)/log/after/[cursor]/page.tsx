import { logMetadata } from '../../log-metadata';
import { LogPage } from '../../log-page';

export const revalidate = 60;
export const generateStaticParams = () => [];
export const generateMetadata = () => logMetadata(true);

export default async function FurtherLog({ params }: { params: Promise<{ cursor: string }> }) {
  return <LogPage after={(await params).cursor} />;
}
