import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReportLink } from '@/features/moderation/components/report-link';
import { cardUrl } from '@/features/photos/view';
import { StoryArticle } from '@/features/stories/components/story-article';
import { getStory, type StoryView } from '@/features/stories/queries/story';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';
import { EntryWall } from '../../components/entry-wall';
import '@/app/stories.css';

type Props = { params: Promise<{ slug: string }> };

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const locale = await pageLocale();
  const story = await getStory(slug, locale);
  if (!story) return {};
  const cover = shownCards(story)[0]?.cover;
  return pageMetadata({
    ...{ locale, path: `/s/${slug}`, type: 'article' },
    ...{ title: story.fields.title, description: story.fields.standfirst },
    image: cover && cardUrl(cover.key),
  });
}

export default async function StoryPage({ params }: Props) {
  const { slug } = await params;
  const locale = await pageLocale();
  const story = await getStory(slug, locale);
  if (!story) notFound();
  const t = await getTranslations('stories');
  const embedded = story.fields.body.content.flatMap((block) => (block.type === 'entry' ? [block.attrs.id] : []));
  const cards = story.embeds.cards.filter(({ id }) => embedded.includes(id) || story.fields.cover.includes(id));
  return (
    <>
      <StoryArticle story={story} after={<ReportLink kind="story" id={slug} />} />
      {cards.length > 0 && (
        <section className="if-met mx-auto max-w-wall px-4 pt-16 md:px-8" aria-labelledby="entries">
          <h2 id="entries" className="text-h2">
            {t('entriesHere')}
          </h2>
          <EntryWall cards={cards} locale={locale} className="mt-4" />
        </section>
      )}
    </>
  );
}

/** A picture that its maker labelled is no picture for other sites. */
const shownCards = ({ fields, embeds }: StoryView) =>
  fields.cover.flatMap((id) => embeds.cards.filter((card) => card.id === id && !card.sensitive));
