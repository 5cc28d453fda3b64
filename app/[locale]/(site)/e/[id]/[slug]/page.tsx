import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { WordsProvider } from '@/components/ui/words';
import { OutOfSight } from '@/features/accounts/components/people/out-of-sight';
import { PersonMenu } from '@/features/accounts/components/people/person-menu';
import { markOf } from '@/features/accounts/sight/mark';
import { nameFor } from '@/features/characters/names';
import { Comments } from '@/features/comments/components/comments';
import { BuildLog } from '@/features/entries/components/build-log';
import { CreditLabel } from '@/features/entries/components/credit-label';
import { EntryFacts } from '@/features/entries/components/entry-facts';
import { EntryHeading } from '@/features/entries/components/entry-heading';
import { ShareButton } from '@/features/entries/components/share-button';
import { Veil } from '@/features/entries/components/veil';
import { type EntryView, getEntry } from '@/features/entries/queries/entry';
import { listEntries } from '@/features/entries/queries/lists';
import { entryPath } from '@/features/entries/view';
import { pair, wholeRows } from '@/features/entries/wall';
import { InGalleries } from '@/features/galleries/components/in-galleries';
import { ReportLink } from '@/features/moderation/components/report-link';
import { PhotoOfMeLink } from '@/features/moderation/components/requests/photo-of-me-link';
import { PhotoStage } from '@/features/photos/components/photo-stage';
import { cardUrl } from '@/features/photos/view';
import { VoteButton } from '@/features/votes/components/vote-button';
import { localPath } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';
import { EntryWall } from '../../../components/entry-wall';

type Props = { params: Promise<{ id: string; slug: string }> };

export const revalidate = 300;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const entry = await getEntry((await params).id);
  if (!entry) return {};
  const t = await getTranslations('entries');
  const locale = await pageLocale();
  const character = entry.character ? nameFor(locale, entry.character) : (entry.characterName ?? '');
  const cover = entry.parts.find(({ isCover }) => isCover)?.photo;
  return pageMetadata({
    locale,
    path: entryPath(entry),
    title: t('titleEntry', { title: entry.title, character }),
    description: entry.story.slice(0, 200) || t('about', { character, maker: entry.maker.handle }),
    image: cover && !entry.sensitive ? cardUrl(cover.key) : undefined,
    type: 'article',
  });
}

export default async function EntryPage({ params }: Props) {
  const { id, slug } = await params;
  const entry = await getEntry(id);
  if (!entry) notFound();
  if (slug !== entry.slug) permanentRedirect(localPath(await pageLocale(), entryPath(entry)));
  return (
    <div data-subject={markOf(entry.maker.handle)}>
      <OutOfSight handle={entry.maker.handle} />
      <article className="lg:grid lg:grid-cols-[minmax(0,1fr)_400px] lg:bg-stage xl:grid-cols-[minmax(0,1fr)_432px]">
        <WordsProvider words={{ photos: (await getMessages()).client.photos }}>
          <PhotoStage
            entryId={entry.id}
            places={entry.parts}
            veil={
              entry.sensitive ? (
                <Veil kind={entry.sensitive} byModerator={entry.ratedByModerator} locale={await pageLocale()} />
              ) : undefined
            }
          />
        </WordsProvider>
        <div className="border-line px-4 pt-5 pb-10 md:px-8 lg:border-l lg:bg-surface lg:px-8 lg:pt-8">
          <EntryHeading entry={entry} />
          <div className="mt-5 flex gap-2">
            <VoteButton entryId={entry.id} title={entry.title} count={entry.votes} variant="page" />
            <ShareButton title={entry.title} />
          </div>
          <CreditLabel credits={entry.credits} />
          <EntryFacts entry={entry} />
          <InGalleries entryId={entry.id} />
          <p className="mt-4 flex flex-wrap gap-x-4">
            <ReportLink kind="entry" id={entry.id} />
            <PhotoOfMeLink entry={entry.id} />
            <PersonMenu handle={entry.maker.handle} locale={await pageLocale()} />
          </p>
        </div>
      </article>
      <div className="mx-auto max-w-page border-t px-4 md:px-8">
        <div className="grid gap-x-16 lg:grid-cols-12">
          <div className="min-w-0 pt-8 md:pt-12 lg:col-span-7">
            {entry.story && (
              <p className="max-w-read whitespace-pre-line break-words text-story text-ink">{entry.story}</p>
            )}
            <BuildLog entry={entry} />
          </div>
          <div className="mt-8 min-w-0 border-t pt-8 lg:col-span-5 lg:mt-0 lg:border-t-0 lg:pt-12">
            <Comments entryId={entry.id} locale={await pageLocale()} />
          </div>
        </div>
      </div>
      <MoreOfCharacter entry={entry} />
    </div>
  );
}

async function MoreOfCharacter({ entry }: { entry: EntryView }) {
  if (!entry.character) return null;
  const locale = await pageLocale();
  const t = await getTranslations('entries');
  const page = await listEntries(`/c/${entry.character.slug}`, null, locale, 13);
  const others = wholeRows(pair((page?.cards ?? []).filter(({ id }) => id !== entry.id).slice(0, 10)));
  if (others.length === 0) return null;
  return (
    <section className="if-met mx-auto max-w-wall px-4 pt-14 md:px-8 md:pt-20" aria-labelledby="more">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="more" className="text-h2">
          {t('moreOf', { character: nameFor(locale, entry.character) })}
        </h2>
        <Link href={`/c/${entry.character.slug}`} className="lk flex-none">
          {t('seeAll')}
        </Link>
      </div>
      <EntryWall cards={others} locale={locale} className="fill mt-5" />
    </section>
  );
}
