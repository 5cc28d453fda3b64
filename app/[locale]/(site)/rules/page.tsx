import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { ruleIds, rulesVersion } from '@/features/moderation/rules';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export async function generateMetadata() {
  const t = await getTranslations('rules');
  return pageMetadata({ locale: await pageLocale(), path: '/rules', title: t('title'), description: t('about') });
}

export default async function RulesPage() {
  const t = await getTranslations('rules');
  return (
    <article className="mx-auto max-w-page px-4 pt-8 md:px-8 md:pt-12">
      <div className="max-w-read text-read text-ink-2">
        <h1 className="text-h1 text-ink">{t('title')}</h1>
        <p className="mt-4">{t('about')}</p>
        <p className="mt-2 text-meta text-ink-3">{t('since', { date: formatDay(await pageLocale(), rulesVersion) })}</p>
        {ruleIds.map((id, at) => (
          <section key={id} id={id} aria-labelledby={`${id}-name`} className="scroll-mt-24">
            <h2 id={`${id}-name`} className="mt-10 text-h2 text-ink">
              {t('numbered', { number: at + 1, name: t(`${id}.name`) })}
            </h2>
            <p className="mt-2 font-semibold text-ink">{t(`${id}.short`)}</p>
            <p className="mt-2">{t(`${id}.text`)}</p>
          </section>
        ))}
        <h2 className="mt-14 border-t pt-10 text-h2 text-ink">{t('happensTitle')}</h2>
        <p className="mt-2">{t('happensReport')}</p>
        <p className="mt-3">{t('happensDecision')}</p>
        <h2 id="photos-of-you" className="mt-10 text-h2 text-ink">
          {t('askedTitle')}
        </h2>
        <p className="mt-2">{t.rich('askedBrake', { brake: (words) => <Way to="/photo-of-me">{words}</Way> })}</p>
        <p className="mt-3">{t.rich('askedTakedown', { takedown: (words) => <Way to="/takedown">{words}</Way> })}</p>
        <h2 id="strikes" className="mt-10 text-h2 text-ink">
          {t('strikesTitle')}
        </h2>
        <p className="mt-2">{t('strikesWords')}</p>
        <ul className="mt-2 list-disc space-y-2 pl-5">
          <li>{t('strikesTwo')}</li>
          <li>{t('strikesThree')}</li>
          <li>{t('strikesEnd')}</li>
        </ul>
        <h2 id="appeals" className="mt-10 text-h2 text-ink">
          {t('appealTitle')}
        </h2>
        <p className="mt-2">{t('appealWords')}</p>
        <p className="mt-3">{t.rich('logWords', { log: (words) => <Way to="/log">{words}</Way> })}</p>
      </div>
    </article>
  );
}

const Way = ({ to, children }: { to: string; children: React.ReactNode }) => (
  <Link href={to} className="lk">
    {children}
  </Link>
);
