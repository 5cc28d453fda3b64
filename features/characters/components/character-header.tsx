import { Plus } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { years } from '@/features/series/years';
import { formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { nameFor } from '../names';
import type { CharacterView } from '../queries/character';

/** Who a character is and under which names; `collage` shows the best photos. */
export async function CharacterHeader({ character, collage }: { character: CharacterView; collage: ReactNode }) {
  const t = await getTranslations('characters');
  const locale = await pageLocale();
  const { aliases, series, appearances } = character;
  const title = nameFor(locale, character);
  const native = aliases.filter(({ lang, kind }) => isJapanese(lang) && kind !== 'spoiler').map(({ name }) => name);
  const names = [character.name, ...(native.length > 0 ? native : [character.nativeName ?? ''])];
  const shown = [...new Set(names)].filter((name) => name !== '' && name !== title);
  const others = aliases.filter(({ lang, kind }) => kind !== 'spoiler' && !isJapanese(lang));
  const spoilers = aliases.filter(({ kind }) => kind === 'spoiler');
  const first = appearances.find(({ year }) => year !== null);
  return (
    <section className="border-b bg-surface">
      <div className="mx-auto grid max-w-wall gap-x-12 px-4 pt-6 md:px-8 md:pt-10 lg:grid-cols-12">
        <div className="flex min-w-0 flex-col pb-6 lg:col-span-6 lg:pb-10">
          <p className="lab">
            {t('character')} ·{' '}
            <Link className="lk" href={`/series/${series.slug}`}>
              {(locale === series.nativeLang && series.nativeTitle) || series.title}
            </Link>
          </p>
          <h1 className="mt-2 break-words text-poster max-md:text-[clamp(2.5rem,13vw,4rem)]">{title}</h1>
          {shown.length > 0 && (
            <p
              className="mt-3 text-h3 text-ink-2"
              lang={title === character.name ? (character.nativeLang ?? 'ja') : undefined}
            >
              {shown.join(' · ')}
            </p>
          )}
          <p className="mt-4 max-w-read text-read text-ink-2">
            {locale === 'ja' ? character.summaryJa : character.summary}
          </p>
          <dl className="mt-5 grid gap-x-8 gap-y-2 text-ui sm:grid-cols-[auto_1fr]">
            {(others.length > 0 || spoilers.length > 0) && (
              <>
                <dt className="text-ink-3">{t('alsoKnownAs')}</dt>
                <dd className="flex flex-wrap gap-x-3 gap-y-1">
                  {others.map(({ name, lang }) => (
                    <span key={name} lang={lang}>
                      {name}
                    </span>
                  ))}
                  {spoilers.length > 0 && (
                    <details>
                      <summary className="lk text-ink-2">{t('spoilerNames', { count: spoilers.length })}</summary>
                      {spoilers.map(({ name, lang }) => (
                        <span key={name} lang={lang} className="mr-3">
                          {name}
                        </span>
                      ))}
                    </details>
                  )}
                </dd>
              </>
            )}
            {first && (
              <>
                <dt className="text-ink-3">{t('firstSeenIn')}</dt>
                <dd>
                  {first.title}
                  {first.nativeTitle && first.nativeTitle !== first.title && (
                    <>
                      {' '}
                      <span lang={first.nativeLang ?? undefined}>{first.nativeTitle}</span>
                    </>
                  )}
                  , {years(first.year, null)}
                </dd>
              </>
            )}
          </dl>
          <div className="mt-6 flex flex-wrap items-center gap-2">
            <Link href={`/upload?character=${character.slug}`} className="btn btn-line">
              <Plus aria-hidden strokeWidth={1.9} />
              {t('addYours')}
            </Link>
          </div>
          <dl className="mt-8 flex gap-8 lg:mt-auto lg:pt-8">
            <div>
              <dt className="lab">{t('entries')}</dt>
              <dd className="display text-h2 tabular-nums">{formatNumber(locale, character.entryCount)}</dd>
            </div>
            <div>
              <dt className="lab">{t('makers')}</dt>
              <dd className="display text-h2 tabular-nums">{formatNumber(locale, character.makerCount)}</dd>
            </div>
          </dl>
        </div>
        {collage}
      </div>
    </section>
  );
}

const isJapanese = (lang: string) => lang === 'ja';
