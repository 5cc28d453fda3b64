import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundView } from '@/components/shell/not-found-view';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors');
  return { title: t('notFound'), robots: { index: false } };
}

/** The finished page that `web/not-found.ts` sends, with status 404, wherever there is none. */
export default function NotHerePage() {
  return <NotFoundView />;
}
