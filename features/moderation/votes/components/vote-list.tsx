import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatMoment } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { RingMember, RingVote } from '../queries/ring';

type Props = { members: RingMember[]; votes: RingVote[] };

/** The votes of a ring to choose from: all of a member at once, or one by one. */
export async function VoteList({ members, votes }: Props) {
  const t = await getTranslations('rings');
  return (
    <>
      <fieldset>
        <legend className="font-semibold">{t('allOf')}</legend>
        <div className="mt-1 flex flex-wrap gap-x-5">
          {members
            .filter(({ part }) => part === 'voter')
            .map(({ id, handle }) => (
              <label key={id} className="flex min-h-11 cursor-pointer items-center gap-2.5">
                <input type="checkbox" name="member" value={id} className="size-4 accent-mat" />
                {handle}
              </label>
            ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{t('oneByOne')}</legend>
        <ol className="mt-1 max-h-[36rem] divide-y overflow-y-auto border-y">
          {votes.map((vote) => (
            <Row key={`${vote.voterId} ${vote.entryId}`} vote={vote} />
          ))}
        </ol>
      </fieldset>
    </>
  );
}

async function Row({ vote: { voterId, voter, entryId, title, path, maker, at, state, place } }: { vote: RingVote }) {
  const t = await getTranslations('rings');
  const id = `vote-${voterId}-${entryId}`;
  return (
    <li className="flex items-start gap-3 py-2">
      <input
        id={id}
        type="checkbox"
        name="vote"
        value={`${voterId}:${entryId}`}
        disabled={state === 'void'}
        className="mt-1 size-6 shrink-0 accent-mat"
      />
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="break-words">
          {t('voteOf', { voter, title, maker })}
        </label>
        <p className="flex flex-wrap items-center gap-x-3 text-meta text-ink-3">
          <time dateTime={at}>{formatMoment(await pageLocale(), new Date(at))}</time>
          <span>{t(`place_${place}`)}</span>
          {state !== 'counts' && <span className="font-semibold text-ink-2">{t(`state_${state}`)}</span>}
          <Link href={path} className="inline-flex min-h-6 items-center underline">
            {t('see')}
          </Link>
        </p>
      </div>
    </li>
  );
}
