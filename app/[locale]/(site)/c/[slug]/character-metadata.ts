import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { nameFor } from '@/features/characters/names';
import { getCharacter } from '@/features/characters/queries/character';
import { cardUrl } from '@/features/photos/view';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export async function characterMetadata(slug: string, path = `/c/${slug}`, further = false): Promise<Metadata> {
  const character = await getCharacter(slug);
  if (!character) return {};
  const locale = await pageLocale();
  const t = await getTranslations('characters');
  const cover = character.designs.find((design) => design.cover)?.cover;
  return pageMetadata({
    locale,
    path,
    title: t('title', { name: nameFor(locale, character), series: character.series.title }),
    description: locale === 'ja' ? character.summaryJa : character.summary,
    image: cover ? cardUrl(cover.key) : undefined,
    further,
  });
}
