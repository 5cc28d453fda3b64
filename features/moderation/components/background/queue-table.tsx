import { getTranslations } from 'next-intl/server';
import { formatDuration, formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { QueueFigures } from '@/lib/queue-desk';

const columns = ['ready', 'later', 'running', 'failed'] as const;

/** What each kind of job has to do. */
export async function QueueTable({ queues }: { queues: QueueFigures[] }) {
  const t = await getTranslations('jobs');
  const locale = await pageLocale();
  if (queues.length === 0) return <p className="mt-6 text-ink-2">{t('idle')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key.
    <section aria-label={t('queues')} tabIndex={0} className="mt-6 max-w-[56rem] overflow-x-auto">
      <table className="w-full border-collapse text-left tabular-nums">
        <thead>
          <tr className="border-b">
            <th scope="col" className="lab py-2 pr-4">
              {t('kind')}
            </th>
            {[...columns, 'age' as const].map((column) => (
              <th key={column} scope="col" className="lab px-3 py-2 text-right">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {queues.map((queue) => (
            <tr key={queue.name}>
              <th scope="row" className="py-2 pr-4 font-semibold">
                {queue.name}
              </th>
              {columns.map((column) => (
                <td key={column} className="px-3 py-2 text-right">
                  {formatNumber(locale, queue[column])}
                </td>
              ))}
              <td className="whitespace-nowrap px-3 py-2 text-right">
                {queue.age === null ? '' : formatDuration(locale, queue.age / 60)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
