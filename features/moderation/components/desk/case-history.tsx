import { getTranslations } from 'next-intl/server';
import { RelativeTime } from '@/components/ui/relative-time';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { CaseView } from '../../queries/case';

/** What was done, the newest first. */
export async function CaseHistory({ actions }: { actions: CaseView['actions'] }) {
  if (actions.length === 0) return null;
  const t = await getTranslations('moderation');
  const rules = await getTranslations('rules');
  const locale = await pageLocale();
  return (
    <section className="mt-6">
      <h3 className="text-h4 font-semibold">{t('happened')}</h3>
      <ol className="mt-2 space-y-3">
        {actions.map(({ id, kind, rule, words, handle, strikePoints, createdAt }) => (
          <li key={id}>
            <p>
              {t(`did.${kind}`, { handle: handle ?? t('someone') })}
              {rule && kind !== 'keep' && `, ${rules(`${rule}.name`)}`}
              {strikePoints > 0 && `, ${t('points', { count: strikePoints })}`}{' '}
              <RelativeTime at={createdAt.toISOString()} locale={locale} className="text-meta text-ink-3" />
            </p>
            {words && <p className="mt-0.5 whitespace-pre-line break-words text-ink-2">{words}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
