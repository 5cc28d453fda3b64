import { EyeOff } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Hold } from '../../queries/hold';

/** That nobody sees the entry, by whom and why, and that it is still to be decided. */
export async function HeldBy({ hold: { handle, at, words, from }, queue }: { hold: Hold; queue: string }) {
  const t = await getTranslations('moderation');
  const locale = await pageLocale();
  return (
    <section aria-labelledby="held-by" className="mt-4 rounded-control bg-tape-soft px-4 py-3">
      <h3 id="held-by" className="flex items-center gap-2 font-semibold">
        <EyeOff aria-hidden className="size-4 shrink-0" strokeWidth={1.9} />
        {t('heldBy', { handle: handle ?? t('someone'), date: formatDay(locale, at) })}
      </h3>
      <p className="mt-1 text-ink-2">{t('heldText')}</p>
      <p className="mt-2 text-meta text-ink-2">{t('heldWords')}</p>
      <p className="whitespace-pre-line break-words">{words}</p>
      <Link href={`/mod/${queue}/${from.number}`} className="lk mt-1 inline-flex min-h-11 items-center md:min-h-6">
        {t('heldFrom')}: {t('number', { number: formatNumber(locale, from.number) })}
      </Link>
    </section>
  );
}
