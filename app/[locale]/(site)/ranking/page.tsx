import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export async function generateMetadata() {
  const t = await getTranslations('ranking');
  return pageMetadata({ locale: await pageLocale(), path: '/ranking', title: t('title'), description: t('about') });
}

export default async function RankingPage() {
  const t = await getTranslations('ranking');
  return (
    <article className="mx-auto max-w-page px-4 pt-8 md:px-8 md:pt-12">
      <div className="max-w-read text-read text-ink-2">
        <h1 className="text-h1 text-ink">{t('title')}</h1>
        <p className="mt-4">{t('about')}</p>
        <h2 className="mt-10 text-h2 text-ink">{t('hotTitle')}</h2>
        <p className="mt-2">{t('hotWords')}</p>
        <p className="mt-4 overflow-x-auto rounded-control bg-well px-4 py-3 text-ui text-ink">
          <code className="font-sans tabular-nums">hot = log10(max(votes, 1)) + published / 432000</code>
        </p>
        <p className="mt-4">{t('hotFormula')}</p>
        <p className="mt-4">{t('hotExample')}</p>
        <h2 className="mt-10 text-h2 text-ink">{t('newTitle')}</h2>
        <p className="mt-2">{t('newWords')}</p>
        <h2 className="mt-10 text-h2 text-ink">{t('topTitle')}</h2>
        <p className="mt-2">{t('topWords')}</p>
        <h2 className="mt-10 text-h2 text-ink">{t('fairTitle')}</h2>
        <ul className="mt-2 list-disc space-y-2 pl-5">
          <li>{t('fairMaker')}</li>
          <li>{t('fairVote')}</li>
          <li>{t('fairCounted')}</li>
          <li>{t('fairPair')}</li>
          <li>{t('fairNothing')}</li>
        </ul>
      </div>
    </article>
  );
}
