import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Dossier } from '../../queries/dossier';

type Action = Dossier['actions'][number];

/** What was decided about a member, by whom and with which words. */
export async function ActionList({ actions }: { actions: Action[] }) {
  const t = await getTranslations('staff');
  return (
    <section>
      <h2 className="text-h3">{t('actions')}</h2>
      {actions.length === 0 && <p className="mt-2 text-ink-2">{t('noActions')}</p>}
      <ul className="mt-2 divide-y">
        {actions.map((action) => (
          <ActionRow key={action.id} action={action} />
        ))}
      </ul>
    </section>
  );
}

async function ActionRow({ action }: { action: Action }) {
  const t = await getTranslations('staff');
  const log = await getTranslations('log');
  const rules = await getTranslations('rules');
  const locale = await pageLocale();
  const { kind, rule, words, number, title, handle, createdAt } = action;
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{log(`kind_${kind}`)}</span>
        {title && <span className="min-w-0 break-words">{title}</span>}
        {kind === 'role' && <RoleWords action={action} />}
        {rule && <span className="text-ink-2">{rules(`${rule}.name`)}</span>}
      </p>
      {words && <p className="mt-0.5 whitespace-pre-line break-words text-ink-2">{words}</p>}
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-meta text-ink-3">
        <span>{handle ?? t('someone')}</span>
        <RelativeTime at={createdAt.toISOString()} locale={locale} className="" />
        {number && (
          <Link href={`/mod/open/${number}`} className="lk">
            {t('case', { number: String(number) })}
          </Link>
        )}
      </p>
    </li>
  );
}

async function RoleWords({ action: { from, to, refused } }: { action: Action }) {
  const t = await getTranslations('staff');
  const name = (role: string | null) => t(`role.${(role ?? 'member') as 'member' | 'moderator' | 'admin'}`);
  return (
    <span>{refused ? t('roleRefused', { to: name(to) }) : t('roleFromTo', { from: name(from), to: name(to) })}</span>
  );
}
