'use client';

import { Plus } from 'lucide-react';
import { useActionState } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/form-action';
import { startDraft } from '../../actions';

type Props = { character?: string; design?: string; locale: string; words: { start: string; busy: string } };

export function StartForm({ character, design, locale, words }: Props) {
  const [state, send] = useActionState(startDraft, idle);
  return (
    <form action={send} className="mt-6 space-y-3">
      <input type="hidden" name="locale" value={locale} />
      {character && <input type="hidden" name="character" value={character} />}
      {design && <input type="hidden" name="design" value={design} />}
      <FormMessage status={state.status}>{state.message}</FormMessage>
      <SubmitButton busy={words.busy} className="btn btn-mat">
        <Plus aria-hidden strokeWidth={1.9} />
        {words.start}
      </SubmitButton>
    </form>
  );
}

const idle: FormState = { status: 'idle', fields: {}, typed: {} };
