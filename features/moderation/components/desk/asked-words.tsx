import { getTranslations } from 'next-intl/server';
import { formatMoment } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { AskedCase } from '../../requests/queries/of-case';

/** What they wrote who asked, for moderators alone, and what the uploader says. */
export async function AskedWords({ asked: { requests, answer } }: { asked: AskedCase }) {
  const t = await getTranslations('moderation');
  const locale = await pageLocale();
  return (
    <>
      <section className="mt-6">
        <h3 className="text-h4 font-semibold">{t('theyWrote')}</h3>
        <ul className="mt-2 divide-y border-y">
          {requests.map(({ id, name, work, words, at, ...request }) => (
            <li key={id} className="py-2.5">
              <p className="text-meta text-ink-3">
                <span className="font-semibold text-ink">{t(`standing.${request.standing}`)}</span>
                {name && ` · ${name}`} · {t(request.isMember ? 'askedAsMember' : 'askedByMail')} ·{' '}
                {formatMoment(locale, at)}
              </p>
              <Before {...request} />
              {work && <p className="mt-1 whitespace-pre-line break-words font-semibold">{work}</p>}
              <p className={`mt-1 whitespace-pre-line break-words ${words ? '' : 'text-ink-3'}`}>
                {words || t('noWords')}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-6">
        <h3 className="text-h4 font-semibold">{t('uploaderSays')}</h3>
        {answer ? (
          <>
            <p className="mt-2 text-meta text-ink-3">{formatMoment(locale, answer.at)}</p>
            <blockquote className="mt-1 whitespace-pre-line break-words border-l-2 border-edge pl-4" dir="auto">
              {answer.words}
            </blockquote>
          </>
        ) : (
          <p className="mt-2 text-ink-3">{t('noAnswerYet')}</p>
        )}
      </section>
    </>
  );
}

type History = Pick<AskedCase['requests'][number], 'heldBecause' | 'withdrawn' | 'lifted' | 'misused'>;

/** What to know about the one who asks: what was lifted before, and why nothing was hidden this time. */
async function Before({ heldBecause, withdrawn, lifted, misused }: History) {
  const t = await getTranslations('moderation');
  const said = [
    heldBecause && t(`held.${heldBecause}`),
    withdrawn && t('askerTookBack'),
    lifted > 0 && t('liftedBefore', { lifted, misused }),
  ].filter(Boolean);
  return said.length > 0 && <p className="mt-1 text-meta text-tape-text">{said.join(' ')}</p>;
}
