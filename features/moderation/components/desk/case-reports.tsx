import { getTranslations } from 'next-intl/server';
import { RelativeTime } from '@/components/ui/relative-time';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { CaseView } from '../../queries/case';

export async function CaseReports({ reports }: { reports: CaseView['reports'] }) {
  if (reports.length === 0) return null;
  const t = await getTranslations('moderation');
  const rules = await getTranslations('rules');
  const locale = await pageLocale();
  return (
    <section className="mt-6">
      <h3 className="text-h4 font-semibold">{t('saidBy')}</h3>
      <ul className="mt-2 divide-y border-y">
        {reports.map(({ id, handle, rule, words, createdAt }) => (
          <li key={id} className="py-2.5">
            <p className="text-meta text-ink-3">
              <span className="font-semibold text-ink">{handle ?? t('visitor')}</span> · {rules(`${rule}.name`)} ·{' '}
              <RelativeTime at={createdAt.toISOString()} locale={locale} />
            </p>
            <p className={`mt-0.5 whitespace-pre-line break-words ${words ? '' : 'text-ink-3'}`}>
              {words || t('noWords')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
