import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { nameFor } from '@/features/characters/names';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { StoryView } from '../queries/story';

/** Whom and what a story is about, with the way to their pages. */
export async function StoryTies({ story: { ties } }: { story: Pick<StoryView, 'ties'> }) {
  const t = await getTranslations('stories');
  const locale = await pageLocale();
  const links = [
    ...ties.characters.map((one) => ({ href: `/c/${one.slug}`, name: nameFor(locale, one), lang: undefined })),
    ...ties.series.map((one) => ({ href: `/series/${one.slug}`, name: one.title, lang: 'en' })),
  ];
  if (links.length === 0) return <p className="lab">{t('story')}</p>;
  return (
    <p className="lab flex flex-wrap gap-x-1.5 md:justify-center">
      {links.map(({ href, name, lang }, at) => (
        <span key={href}>
          {at > 0 && '· '}
          <Link href={href} className="lk inline-block min-h-6" lang={lang}>
            {name}
          </Link>
        </span>
      ))}
    </p>
  );
}
