import { Check, Clock, Flag } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { Swatch } from '@/features/accounts/components/swatch';
import { markOf } from '@/features/accounts/sight/mark';
import { formatList } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { type CreditedPerson, creditedPeople } from '../credited';
import type { EntryView } from '../queries/entry';

/** The woven label: who made which part. Only who accepted is linked. */
export async function CreditLabel({ credits }: { credits: EntryView['credits'] }) {
  const t = await getTranslations('entries');
  const people = creditedPeople(credits);
  if (people.length === 0) return null;
  const accepted = people.filter((person) => person.accepted).length;
  return (
    <section className="label mt-6 px-4 py-5" aria-labelledby="credits">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="credits" className="text-h4">
          {t('madeBy')}
        </h2>
        <span className="text-meta text-ink-3">{t('accepted', { accepted, all: people.length })}</span>
      </div>
      <ul className="mt-1 divide-y">
        {people.map((person) => (
          <Person key={`${person.handle} ${person.name} ${person.asked}`} person={person} />
        ))}
      </ul>
      {accepted < people.length && <p className="mt-1 border-t pt-2.5 text-meta text-ink-3">{t('whenAccepted')}</p>}
    </section>
  );
}

async function Person({ person }: { person: CreditedPerson }) {
  const t = await getTranslations('entries');
  const locale = await pageLocale();
  const roles = formatList(
    locale,
    person.roles.map((role) => t(`role_${role}`)),
  );
  return (
    <li className="flex items-center gap-3 py-2" data-person={person.handle ? markOf(person.handle) : undefined}>
      {person.handle ? (
        <Swatch handle={person.handle} size={32} avatarKey={person.avatarKey} />
      ) : (
        <span
          aria-hidden
          className="grid size-8 shrink-0 place-items-center rounded-[5px] border border-dashed border-edge text-meta text-ink-3"
        >
          {initials(person.name)}
        </span>
      )}
      <div className="min-w-0 flex-1 leading-5">
        {person.handle ? (
          <Link href={`/@${person.handle}`} className="font-semibold hover:underline">
            {person.handle}
          </Link>
        ) : (
          <span className="break-words font-medium text-ink-2">{person.name}</span>
        )}
        <p className="text-meta text-ink-3 first-letter:uppercase">{roles}</p>
      </div>
      {person.accepted && (
        <span className="grid size-6 place-items-center text-mat-text" title={t('acceptedOne')}>
          <Check aria-hidden className="size-[18px]" strokeWidth={1.9} />
          <span className="sr-only">{t('acceptedOne')}</span>
        </span>
      )}
      {person.asked && (
        <span className="st st-tape">
          <Clock aria-hidden strokeWidth={1.9} />
          <span>
            {t.rich('asked', { when: () => <RelativeTime at={person.askedAt.toISOString()} locale={locale} /> })}
          </span>
        </span>
      )}
      <Link
        href={`/report/credit/${person.id}`}
        rel="nofollow"
        aria-label={t('reportCredit', { name: person.handle ?? person.name })}
        title={t('reportCredit', { name: person.handle ?? person.name })}
        className="-mr-2 grid size-9 shrink-0 place-items-center text-ink-3 hover:text-ink"
      >
        <Flag aria-hidden className="size-3.5" strokeWidth={1.9} />
      </Link>
    </li>
  );
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
