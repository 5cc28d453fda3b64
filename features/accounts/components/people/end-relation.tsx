'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { type Relation, relate } from '../../relate';

type Props = { handle: string; relation: Relation };

/** Takes a block or a mute back at once; the same button puts it back while the list still shows it. */
export function EndRelation({ handle, relation }: Props) {
  const t = useTranslations('accounts.peopleList');
  const locale = useLocale();
  const [on, setOn] = useState(true);

  async function change() {
    setOn(!on);
    const answer = await relate(handle, relation, !on, locale);
    if (answer.ok) return;
    setOn(on);
    void toast(answer.message || t('lost'));
  }

  return (
    <button type="button" className="btn btn-line btn-sm min-h-11 shrink-0" onClick={() => void change()}>
      {t(on ? `${relation}End` : `${relation}Again`)}
      <span className="sr-only"> {handle}</span>
    </button>
  );
}
