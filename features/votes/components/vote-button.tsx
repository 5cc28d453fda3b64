'use client';

import { useEffect, useRef } from 'react';
import { toast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import { useEntryState, useViewer } from '@/features/accounts/viewer-store';
import { keepVote, takeKeptVote } from '../kept-vote';
import { type Failure, isWaiting, wishVote } from '../wishes';

type Props = { entryId: string; title: string; count: number; variant: 'card' | 'page' };

const looks = {
  card: { box: 'vote vote-card', off: '', on: '' },
  page: { box: 'vote btn flex-1 tabular-nums', off: 'btn-ink', on: 'btn-mat' },
};

/** The vote of whoever looks. It shows at once and is sent after; one's own entry shows the count alone. */
export function VoteButton({ entryId, title, count, variant }: Props) {
  const say = useWords('votes');
  const { status } = useViewer();
  const state = useEntryState(entryId);
  const voted = state?.voted ?? false;
  const votes = state?.votes ?? count;
  const look = looks[variant];
  const waiting = state !== null && isWaiting(entryId);

  function fail(failure: Failure) {
    if (failure.kind === 'sign_in') return signIn(entryId);
    if (failure.kind === 'waiting') return void toast(say('waiting'));
    void toast(failure.message ?? say('lost'));
  }

  function press(wanted: boolean) {
    if (status === 'out') signIn(entryId);
    else wishVote(entryId, wanted, count, fail);
  }

  const button = useRef<HTMLButtonElement>(null);
  const ready = status === 'in' && state !== null && !state.own;
  useEffect(() => {
    if (!ready || !takeKeptVote(entryId)) return;
    button.current?.focus();
    if (button.current?.ariaPressed === 'false') button.current.click();
  }, [ready, entryId]);

  if (state?.own) {
    return (
      <span className={variant === 'page' ? `${look.box} btn-quiet` : look.box}>
        <span className="vote-mark" />
        <span className="sr-only">{say('own', { title })}</span>
        {shown(votes)}
      </span>
    );
  }
  const label = say(waiting ? 'labelWaiting' : 'label', { title, count: shown(votes) });
  const pageLabel = say(waiting ? 'pageWaiting' : voted ? 'pageOn' : 'pageOff', { count: shown(votes) });
  return (
    <button
      ref={button}
      type="button"
      data-vote={entryId}
      aria-pressed={voted}
      aria-label={variant === 'card' ? label : `${pageLabel}. ${say('page', { title })}`}
      className={`${look.box} ${voted ? look.on : look.off}`.trimEnd()}
      onClick={() => press(!voted)}
    >
      <span className="vote-mark" />
      {variant === 'card' ? shown(votes) : pageLabel}
    </button>
  );
}

// English and Japanese write numbers alike.
const shown = (count: number) => count.toLocaleString('en');

/** Asks to sign in, keeping the vote; the page comes back and carries it out. */
function signIn(entryId: string) {
  keepVote(entryId);
  const { pathname, search } = window.location;
  const next = encodeURIComponent(`${pathname}${search}`);
  window.location.assign(`${document.documentElement.lang === 'ja' ? '/ja' : ''}/sign-in?next=${next}`);
}
