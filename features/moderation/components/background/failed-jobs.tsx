import { getTranslations } from 'next-intl/server';
import { RelativeTime } from '@/components/ui/relative-time';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { FailedJob } from '@/lib/queue-desk';
import { JobForm } from './job-form';

/** What the worker gave up, and the two things that can be done about it. */
export async function FailedJobs({ failed }: { failed: FailedJob[] }) {
  const t = await getTranslations('jobs');
  const locale = await pageLocale();
  return (
    <section className="mt-10 max-w-[56rem]">
      <h2 className="text-h3">{t('givenUp')}</h2>
      <p className="mt-1 text-meta text-ink-3">{t('givenUpLead')}</p>
      {failed.length === 0 && <p className="mt-3 text-ink-2">{t('noneFailed')}</p>}
      <ul className="mt-3 divide-y">
        {failed.map(({ id, name, failedAt, tries, reason }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-semibold">{name}</p>
              <p className="break-words text-ink-2">{reason || t('noReason')}</p>
              <p className="text-meta text-ink-3">
                {t('tries', { count: tries })} <RelativeTime at={failedAt} locale={locale} className="" />
              </p>
            </div>
            <JobForm name={name} job={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
