import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { RingMember } from '../queries/ring';
import { ScrollingTable } from './scrolling-table';

/** Everyone of a ring, and how much of what they give stays in it. */
export async function MemberTable({ members }: { members: RingMember[] }) {
  const t = await getTranslations('rings');
  const locale = await pageLocale();
  const heads = [t('member'), t('part'), t('given'), t('inside'), t('since')];
  return (
    <ScrollingTable label={t('members')} heads={heads}>
      {members.map(({ id, handle, part, given, inside, since, isHeld }) => (
        <tr key={id}>
          <th scope="row" className="py-2 pr-4 font-semibold">
            <Link href={`/mod/members/${handle}`} className="lk">
              {handle}
            </Link>
          </th>
          <td className="whitespace-nowrap px-3 py-2">
            {t(part)}
            {isHeld && ` · ${t('state_held')}`}
          </td>
          <td className="px-3 py-2">{part === 'voter' && formatNumber(locale, given)}</td>
          <td className="px-3 py-2">{part === 'voter' && formatNumber(locale, inside)}</td>
          <td className="whitespace-nowrap px-3 py-2">{formatDay(locale, since)}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}
