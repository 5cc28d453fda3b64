import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Swatch } from '@/features/accounts/components/swatch';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { MemberRow } from '../../queries/members';
import { Standing } from './standing';

export async function MemberList({ rows }: { rows: MemberRow[] }) {
  const t = await getTranslations('staff');
  const locale = await pageLocale();
  return (
    <ul className="mt-6 max-w-[56rem] divide-y border-y">
      {rows.map((member) => (
        <li key={member.handle} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
          <Swatch handle={member.handle} size={34} />
          <div className="min-w-0 flex-1">
            <Link
              href={`/mod/members/${member.handle}`}
              className="inline-flex min-h-6 items-center break-all font-semibold hover:underline"
            >
              {member.handle}
            </Link>
            <p className="break-words text-meta text-ink-3">
              {[member.displayName, t('since', { date: formatDay(locale, member.since) })].filter(Boolean).join(' · ')}
            </p>
          </div>
          <Standing member={member} />
        </li>
      ))}
    </ul>
  );
}
