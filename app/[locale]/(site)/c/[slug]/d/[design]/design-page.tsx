import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { EmptySprue } from '@/components/ui/sprue';
import { nameFor } from '@/features/characters/names';
import { getCharacter } from '@/features/characters/queries/character';
import { listEntries } from '@/features/entries/queries/lists';
import { pageLocale } from '@/lib/i18n/page-locale';
import { EntryWall } from '../../../../components/entry-wall';

type Props = { slug: string; design: string; after?: string | null };

/** One look of a character and who has built it. */
export async function DesignPage({ slug, design: designSlug, after = null }: Props) {
  const locale = await pageLocale();
  const list = `/c/${slug}/d/${designSlug}`;
  const [character, page] = await Promise.all([getCharacter(slug), listEntries(list, after, locale)]);
  const design = character?.designs.find((one) => one.slug === designSlug);
  if (!character || !design || !page) notFound();
  const t = await getTranslations('characters');
  const media = await getTranslations('series');
  const name = (locale === 'ja' && design.nameJa) || design.name;
  const upload = `/upload?character=${slug}&design=${designSlug}`;
  const { appearance } = design;
  return (
    <div className="mx-auto max-w-wall px-4 pt-8 md:px-8 md:pt-12">
      <p className="lab">
        <Link className="lk" href={`/c/${slug}`}>
          {nameFor(locale, character)}
        </Link>
        {appearance && ` · ${[media(`medium_${appearance.medium}`), appearance.year].filter(Boolean).join(', ')}`}
      </p>
      <h1 className="mt-2 break-words text-h1">{name}</h1>
      {design.description && <p className="mt-3 max-w-read text-read text-ink-2">{design.description}</p>}
      {page.cards.length > 0 ? (
        <>
          <p className="mt-6">
            <Link href={upload} className="btn btn-line">
              {t('addYours')}
            </Link>
          </p>
          <EntryWall
            key={list}
            cards={page.cards}
            list={list}
            next={page.next}
            locale={locale}
            eager={6}
            className="mt-6"
          />
        </>
      ) : (
        <EmptySprue title={t('nobodyBuilt', { name })} text={t('wouldBeFirst')}>
          <Link href={upload} className="btn btn-ink">
            {t('addYours')}
          </Link>
        </EmptySprue>
      )}
    </div>
  );
}
