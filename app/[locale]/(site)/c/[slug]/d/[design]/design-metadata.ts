import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { nameFor } from '@/features/characters/names';
import { getCharacter } from '@/features/characters/queries/character';
import { cardUrl } from '@/features/photos/view';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export async function designMetadata(slug: string, designSlug: string, further = false): Promise<Metadata> {
  const character = await getCharacter(slug);
  const design = character?.designs.find((one) => one.slug === designSlug);
  if (!character || !design) return {};
  const locale = await pageLocale();
  const t = await getTranslations('characters');
  const name = (locale === 'ja' && design.nameJa) || design.name;
  return pageMetadata({
    locale,
    path: `/c/${slug}/d/${designSlug}`,
    title: t('designTitle', { design: name, name: nameFor(locale, character) }),
    description: t('designAbout', { design: name, name: nameFor(locale, character) }),
    image: design.cover ? cardUrl(design.cover.key) : undefined,
    further,
  });
}
