import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

/** In place of the editor while a moderator's decision stands. */
export async function RemovedStory({ title }: { title: string }) {
  const t = await getTranslations('editor');
  return (
    <div className="mx-auto max-w-read px-4 pt-12 md:px-8">
      <h1 className="text-h2">{title}</h1>
      <p className="mt-3 text-read text-ink-2">{t('isRemoved')}</p>
      <Link href="/s/new" className="btn btn-line mt-5">
        {t('desk')}
      </Link>
    </div>
  );
}
