import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { EmptySprue } from '@/components/ui/sprue';
import { CharacterHeader } from '@/features/characters/components/character-header';
import { CharacterNotes } from '@/features/characters/components/character-notes';
import { DesignSprue } from '@/features/characters/components/design-sprue';
import { nameFor } from '@/features/characters/names';
import { type CharacterView, getCharacter } from '@/features/characters/queries/character';
import { listEntries } from '@/features/entries/queries/lists';
import type { EntryPage } from '@/features/entries/view';
import { GalleriesOfCharacter } from '@/features/galleries/components/galleries-of-character';
import { ClaimLedger } from '@/features/series/components/claim-ledger';
import { Timeline } from '@/features/series/components/timeline';
import { StoriesAbout } from '@/features/stories/components/stories-about';
import { listStoriesAbout } from '@/features/stories/queries/lists';
import { formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { EntryWall } from '../../components/entry-wall';
import { Collage } from './collage';

type Props = { slug: string; list: string; after?: string | null };

/** All about a character, with the cosplays in the order of `list`. After a cursor only those. */
export async function CharacterPage({ slug, list, after = null }: Props) {
  const locale = await pageLocale();
  const [character, page] = await Promise.all([getCharacter(slug), listEntries(list, after, locale)]);
  if (!character || !page) notFound();
  const cosplays = <Cosplays character={character} list={list} page={page} />;
  if (after) return cosplays;
  const t = await getTranslations('characters');
  const stories = await listStoriesAbout({ character: slug }, locale);
  const best = list === `/c/${slug}` ? page : await listEntries(`/c/${slug}`, null, locale, 8);
  return (
    <>
      <CharacterHeader character={character} collage={<Collage cards={best?.cards ?? []} />} />
      <div className="sticky top-14 z-30 border-b bg-paper md:top-16">
        <nav aria-label={t('onThisPage')} className="tabs mx-auto max-w-wall px-4 md:px-8">
          {character.designs.length > 0 && (
            <a href="#designs">
              {t('designs')} <span>{character.designs.length}</span>
            </a>
          )}
          <a href="#cosplays">
            {t('cosplays')} <span>{formatNumber(locale, character.entryCount)}</span>
          </a>
          {character.appearances.length > 0 && (
            <a href="#appearances">
              {t('appearances')} <span>{character.appearances.length}</span>
            </a>
          )}
          {stories.length > 0 && <a href="#stories">{t('stories')}</a>}
        </nav>
      </div>
      {character.designs.length > 0 && <DesignSprue character={character} />}
      {cosplays}
      <GalleriesOfCharacter slug={slug} />
      <Appearances character={character} />
      <StoriesAbout stories={stories} />
      <CharacterNotes notes={character.notes} />
    </>
  );
}

async function Cosplays({ character, list, page }: { character: CharacterView; list: string; page: EntryPage }) {
  const t = await getTranslations('characters');
  const locale = await pageLocale();
  const base = `/c/${character.slug}`;
  const orders = [
    { href: base, name: t('allTime') },
    { href: `${base}/top/year`, name: t('thisYear') },
    { href: `${base}/top/month`, name: t('thisMonth') },
    { href: `${base}/new`, name: t('newest') },
  ];
  return (
    <section id="cosplays" className="mx-auto max-w-wall scroll-mt-24 px-4 pt-14 md:px-8 md:pt-20">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="text-h2">{t('cosplaysOf', { name: nameFor(locale, character) })}</h2>
        {character.entryCount > 0 && (
          <ul className="no-bar -mx-4 flex gap-2 overflow-x-auto px-4 py-1 md:mx-0 md:px-0">
            {orders.map(({ href, name }) => (
              <li key={href}>
                <Link
                  href={`${href}#cosplays`}
                  className={`chip ${list === href ? 'on' : ''}`}
                  aria-current={list === href ? 'true' : undefined}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
      {page.cards.length > 0 ? (
        <EntryWall key={list} cards={page.cards} list={list} next={page.next} locale={locale} className="mt-5" />
      ) : (
        <EmptySprue title={t(character.entryCount > 0 ? 'nothingInTime' : 'nobodyYet')} text={t('wouldBeFirst')}>
          <Link href={`/upload?character=${character.slug}`} className="btn btn-ink">
            {t('addYours')}
          </Link>
        </EmptySprue>
      )}
    </section>
  );
}

async function Appearances({ character }: { character: CharacterView }) {
  if (character.appearances.length === 0) return null;
  const t = await getTranslations('characters');
  const counts = new Map<string, number>();
  for (const { appearance, entryCount } of character.designs) {
    if (appearance) counts.set(appearance.slug, (counts.get(appearance.slug) ?? 0) + entryCount);
  }
  return (
    <section id="appearances" className="mx-auto max-w-wall scroll-mt-24 px-4 pt-14 md:px-8 md:pt-20">
      <h2 className="text-h2">{t('appearances')}</h2>
      <Timeline appearances={character.appearances} entryCounts={counts} />
      {character.appearances.map((appearance) => (
        <ClaimLedger key={appearance.slug} appearance={appearance} />
      ))}
    </section>
  );
}
