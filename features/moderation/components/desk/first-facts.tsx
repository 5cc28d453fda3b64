import { getTranslations } from 'next-intl/server';
import { creditedPeople } from '@/features/entries/credited';
import { formatList } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { FirstEntry } from '../../queries/first-entry';
import { Fact } from './fact';

/** Who is portrayed, who made it and what it is called, as everyone will read it. */
export async function FirstFacts({ entry: { character, series, credits, tags, ...entry } }: { entry: FirstEntry }) {
  const t = await getTranslations('moderation');
  const words = await getTranslations('entries');
  const locale = await pageLocale();
  const people = creditedPeople(credits).map(({ handle, name, roles, asked }) => {
    const named = `${handle ?? name}: ${formatList(
      locale,
      roles.map((role) => words(`role_${role}`)),
    )}`;
    return asked ? t('askedFirst', { named }) : named;
  });
  const saidBy = entry.minorByModerator ? 'moderator' : entry.showsMinor ? 'maker' : 'nobody';
  return (
    <>
      <Fact name={t('who')}>{series ? `${character}, ${series}` : character}</Fact>
      {people.length > 0 && (
        <Fact name={t('credits')}>
          <ul>
            {people.map((person) => (
              <li key={person}>{person}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t('under18')}>{t(`under18By.${saidBy}`)}</Fact>
      {tags.length > 0 && <Fact name={t('tags')}>{formatList(locale, tags)}</Fact>}
    </>
  );
}
