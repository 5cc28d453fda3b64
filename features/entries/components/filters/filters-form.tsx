'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { renewSight } from '@/features/accounts/relate';
import { callApi } from '@/lib/call-api';
import type { Filters } from '../../filters';
import { KindChoice } from './kind-choice';
import { TagFilters } from './tag-filters';
import { WordFilters } from './word-filters';

/** Each change is saved at once. One that did not arrive stays in the form and is sent with the next. */
export function FiltersForm({ saved }: { saved: Filters }) {
  const t = useTranslations('filters');
  const locale = useLocale();
  const [filters, setFilters] = useState(saved);
  const [said, setSaid] = useState<{ ok: boolean; words: string } | null>(null);
  const turn = useRef(Promise.resolve());

  function change(part: Partial<Filters>) {
    const wanted = { ...filters, ...part };
    setFilters(wanted);
    // Changes are sent one after the other: the last one stands.
    turn.current = turn.current.then(() => send(wanted));
  }

  async function send({ kinds, tags, words }: Filters) {
    const body = { kinds, tags: tags.map(({ slug }) => slug), words };
    const answer = await callApi('PUT', '/api/filters', { body, locale });
    setSaid({ ok: answer.ok, words: answer.ok ? t('saved') : answer.message || t('lost') });
    if (answer.ok) renewSight();
  }

  return (
    <div className="divide-y">
      <section className="py-6" aria-labelledby="kinds">
        <h3 id="kinds" className="text-h4">
          {t('kinds')}
        </h3>
        <p className="mt-0.5 text-ink-2">{t('kindsLead')}</p>
        <KindChoice
          kinds={filters.kinds}
          onChange={(kind, choice) => change({ kinds: { ...filters.kinds, [kind]: choice } })}
        />
      </section>
      <section className="py-6" aria-labelledby="tags">
        <h3 id="tags" className="text-h4">
          {t('tags')}
        </h3>
        <p className="mt-0.5 text-ink-2">{t('tagsLead')}</p>
        <TagFilters tags={filters.tags} onChange={(tags) => change({ tags })} />
      </section>
      <section className="py-6" aria-labelledby="words">
        <h3 id="words" className="text-h4">
          {t('words')}
        </h3>
        <p className="mt-0.5 text-ink-2">{t('wordsLead')}</p>
        <WordFilters words={filters.words} onChange={(words) => change({ words })} />
      </section>
      <p role="status" className={`min-h-11 py-3 text-meta ${said?.ok === false ? 'text-pencil-text' : 'text-ink-3'}`}>
        {said?.words}
      </p>
    </div>
  );
}
