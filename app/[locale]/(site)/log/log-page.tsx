import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Figures } from '@/features/moderation/components/log/figures';
import { LogList } from '@/features/moderation/components/log/log-list';
import { listLog } from '@/features/moderation/queries/log';

/** What moderators did, for everyone to see. The figures stand on its first page alone. */
export async function LogPage({ after = null }: { after?: string | null }) {
  const page = await listLog(after);
  if (!page) notFound();
  const t = await getTranslations('log');
  return (
    <div className="mx-auto max-w-page px-4 pt-8 md:px-8 md:pt-12">
      <div className="max-w-[56rem]">
        <h1 className="text-h1">{t('title')}</h1>
        <p className="mt-4 max-w-read text-read text-ink-2">
          {t.rich('lead', {
            rules: (words) => (
              <Link href="/rules" className="lk">
                {words}
              </Link>
            ),
          })}
        </p>
        {!after && <Figures />}
        <LogList rows={page.rows} />
        {page.next && (
          <Link href={`/log/after/${page.next}`} className="btn btn-line mt-5">
            {t('older')}
          </Link>
        )}
        <p className="mt-6 max-w-read text-meta text-ink-3">{t('undone')}</p>
      </div>
    </div>
  );
}
