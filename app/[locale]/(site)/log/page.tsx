import { logMetadata } from './log-metadata';
import { LogPage } from './log-page';

export const revalidate = 60;
export const generateMetadata = () => logMetadata();

export default function Log() {
  return <LogPage />;
}
