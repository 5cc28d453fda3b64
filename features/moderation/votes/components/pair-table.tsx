import { getTranslations } from 'next-intl/server';
import { formatNumber, formatPercent } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { RingPair } from '../queries/ring';
import { ScrollingTable } from './scrolling-table';

/** Every two of a ring, with the numbers that their score is made of. */
export async function PairTable({ pairs }: { pairs: RingPair[] }) {
  const t = await getTranslations('rings');
  const locale = await pageLocale();
  const heads = [t('pair'), t('scoreHead'), t('eachOther'), t('devices'), t('networks'), t('minutes')];
  return (
    <ScrollingTable label={t('pairs')} heads={heads}>
      {pairs.map(({ one, other, score, toOther, toOne, devices, networks, minutes, shared }) => (
        <tr key={`${one} ${other}`}>
          <th scope="row" className="py-2 pr-4 font-semibold">
            {t('two', { one, other })}
          </th>
          <td className="px-3 py-2">{formatPercent(locale, Math.round(score * 100))}</td>
          <td className="whitespace-nowrap px-3 py-2">{t('thereAndBack', { there: toOther, back: toOne })}</td>
          <td className="px-3 py-2">{formatNumber(locale, devices)}</td>
          <td className="px-3 py-2">{formatNumber(locale, networks)}</td>
          <td className="whitespace-nowrap px-3 py-2">{t('ofShared', { minutes, shared })}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}
