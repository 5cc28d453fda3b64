import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { Swatch } from '@/features/accounts/components/swatch';
import { nameFor } from '@/features/characters/names';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { EntryView } from '../queries/entry';

/** Where the entry belongs, its title, and who made it when. */
export async function EntryHeading({ entry }: { entry: EntryView }) {
  const t = await getTranslations('entries');
  const media = await getTranslations('series');
  const locale = await pageLocale();
  const { character, design, appearance, maker } = entry;
  const source = appearance && [media(`medium_${appearance.medium}`), appearance.year].filter(Boolean).join(', ');
  return (
    <>
      <nav aria-label={t('belongs')}>
        <ol className="crumbs flex flex-wrap items-center gap-1.5 text-meta text-ink-2">
          {character ? (
            <li>
              <Link href={`/c/${character.slug}`} className="lk">
                {nameFor(locale, character)}
              </Link>
            </li>
          ) : (
            <li>{entry.characterName}</li>
          )}
          {character && design && (
            <li>
              <Link href={`/c/${character.slug}/d/${design.slug}`} className="lk">
                {(locale === 'ja' && design.nameJa) || design.name}
              </Link>
            </li>
          )}
          {source ? <li>{source}</li> : null}
        </ol>
      </nav>
      <h1 className="mt-2 break-words text-[30px] leading-9 tracking-[-0.02em] md:text-[34px] md:leading-10">
        {entry.title}
      </h1>
      <div className="mt-4 flex items-center gap-3">
        <Swatch handle={maker.handle} size={40} avatarKey={maker.avatarKey} />
        <div className="min-w-0 flex-1 leading-5">
          <Link href={`/@${maker.handle}`} className="font-semibold hover:underline">
            {maker.handle}
          </Link>
          <p className="text-meta text-ink-3">
            {t.rich('published', {
              when: () => <RelativeTime at={entry.publishedAt.toISOString()} locale={locale} />,
            })}
            {entry.editedAt && t('edited')}
          </p>
        </div>
      </div>
    </>
  );
}
