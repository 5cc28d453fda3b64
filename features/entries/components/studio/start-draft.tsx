import { getTranslations } from 'next-intl/server';
import { StartForm } from './start-form';

type Props = { character?: string; design?: string; locale: string };

/** The way into the studio. A character and a design in the address are taken along. */
export async function StartDraft({ character, design, locale }: Props) {
  const t = await getTranslations('upload.start');
  return (
    <StartForm character={character} design={design} locale={locale} words={{ start: t('button'), busy: t('busy') }} />
  );
}
