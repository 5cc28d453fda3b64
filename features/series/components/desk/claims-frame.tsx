import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

type Props = { series?: { slug: string; title: string }; children: ReactNode };

/** The heading of the moderators' pages about claims, with the rule that they work by. */
export async function ClaimsFrame({ series, children }: Props) {
  const t = await getTranslations('claims');
  return (
    <>
      <h1 className="mt-2 text-h1" lang={series && 'en'}>
        {series ? series.title : t('desk')}
      </h1>
      <p className="mt-2 max-w-read text-ink-2">{t('lead')}</p>
      <p className="mt-2 max-w-read text-ink-2">{t('rule')}</p>
      {series && (
        <p className="mt-3">
          <Link href={`/series/${series.slug}`} className="lk">
            {t('see')}
          </Link>
        </p>
      )}
      {children}
    </>
  );
}
