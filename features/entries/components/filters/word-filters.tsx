'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { longestWord, mostFilters, plainWords } from '../../filters';
import { RemovableChips } from './removable-chips';

type Props = { words: string[]; onChange: (words: string[]) => void };

/** Words that titles and characters' names are looked through for. */
export function WordFilters({ words, onChange }: Props) {
  const t = useTranslations('filters');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const full = words.length >= mostFilters;

  function add(event: FormEvent) {
    event.preventDefault();
    const word = plainWords(typed);
    if (word === '') return setProblem(t('wordEmpty'));
    if ([...word].length > longestWord) return setProblem(t('wordTooLong', { most: longestWord }));
    setProblem('');
    setTyped('');
    if (!words.includes(word)) onChange([...words, word].sort());
  }

  return (
    <>
      <RemovableChips
        items={words.map((word) => ({ id: word, name: word }))}
        onRemove={(word) => onChange(words.filter((other) => other !== word))}
      />
      <form className="mt-4" onSubmit={add}>
        <label htmlFor="filter-words" className="mb-1.5 block font-semibold">
          {t('addWord')}
        </label>
        <div className="flex gap-2">
          <input
            id="filter-words"
            className="field min-w-0 flex-1"
            value={typed}
            disabled={full}
            autoComplete="off"
            aria-describedby="filter-words-hint filter-words-error"
            aria-invalid={problem ? true : undefined}
            onChange={({ target }) => setTyped(target.value)}
          />
          <button type="submit" className="btn btn-line" disabled={full}>
            {t('add')}
          </button>
        </div>
        <p id="filter-words-error" className="mt-1.5 text-meta text-pencil-text empty:hidden">
          {problem}
        </p>
        <p id="filter-words-hint" className="mt-1.5 text-meta text-ink-3">
          {t(full ? 'full' : 'addWordHint')}
        </p>
      </form>
    </>
  );
}
