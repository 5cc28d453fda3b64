import { getTranslations } from 'next-intl/server';
import { CharacterFinder } from '@/features/characters/components/character-finder';
import { CharacterIndex } from '@/features/characters/components/character-index';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export const revalidate = 300;

export async function generateMetadata() {
  const t = await getTranslations('characters');
  const locale = await pageLocale();
  return pageMetadata({ locale, path: '/c', title: t('indexTitle'), description: t('indexAbout') });
}

export default async function CharactersPage() {
  const t = await getTranslations('characters');
  return (
    <div className="mx-auto max-w-wall px-4 pt-8 md:px-8 md:pt-12">
      <h1 className="text-h1">{t('indexTitle')}</h1>
      <p className="mt-2 max-w-read text-read text-ink-2">{t('indexAbout')}</p>
      <div className="mt-6 min-h-11 max-w-read">
        <CharacterFinder locale={await pageLocale()} />
      </div>
      <CharacterIndex />
    </div>
  );
}
