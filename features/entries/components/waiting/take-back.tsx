'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { unpublish } from '../../actions';

type Props = { publicId: string; locale: string; words: { button: string; busy: string; lost: string } };

/** Makes a draft of an entry that waits, so that it can be changed and sent again. */
export function TakeBack({ publicId, locale, words }: Props) {
  const router = useRouter();
  const [said, setSaid] = useState('');
  const [busy, start] = useTransition();

  const takeBack = () =>
    start(async () => {
      const form = new FormData();
      form.set('entry', publicId);
      form.set('locale', locale);
      const state = await unpublish({ status: 'idle', fields: {}, typed: {} }, form);
      if (state.status === 'refused') setSaid(state.message ?? words.lost);
      else router.refresh();
    });

  return (
    <div className="mt-6">
      <button
        type="button"
        className="btn btn-line"
        aria-disabled={busy || undefined}
        onClick={() => !busy && takeBack()}
      >
        {busy ? words.busy : words.button}
      </button>
      <p role="alert" className="mt-2 text-meta font-semibold text-pencil-text empty:hidden">
        {said}
      </p>
    </div>
  );
}
