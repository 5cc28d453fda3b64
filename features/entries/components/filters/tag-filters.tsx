'use client';

import { useCombobox } from 'downshift';
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type Filters, mostFilters } from '../../filters';
import { RemovableChips } from './removable-chips';

type Tag = Filters['tags'][number];
type Props = { tags: Tag[]; onChange: (tags: Tag[]) => void };

/** A field that completes tags, and the tags that were chosen. */
export function TagFilters({ tags, onChange }: Props) {
  const t = useTranslations('filters');
  const [typed, setTyped] = useState('');
  const { found, status } = useFound(typed);
  const items = found.filter(({ slug }) => !tags.some((tag) => tag.slug === slug));
  const full = tags.length >= mostFilters;
  const box = useCombobox<Tag>({
    inputId: 'filter-tags',
    items,
    inputValue: typed,
    selectedItem: null,
    itemToString: (tag) => tag?.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      onChange([...tags, selectedItem]);
      setTyped('');
    },
  });
  const says = typed.trim() === '' || items.length > 0 ? '' : t(status === 'failed' ? 'tagsFailed' : 'tagsNone');
  const opens = box.isOpen && status !== 'idle' && (items.length > 0 || says !== '');
  return (
    <>
      <RemovableChips
        items={tags.map(({ slug, name }) => ({ id: slug, name }))}
        onRemove={(slug) => onChange(tags.filter((tag) => tag.slug !== slug))}
      />
      <div className="relative mt-4">
        <label {...box.getLabelProps()} htmlFor="filter-tags" className="mb-1.5 block font-semibold">
          {t('addTag')}
        </label>
        <div className="field">
          <Search aria-hidden strokeWidth={1.9} />
          <input
            // At once: what waits for an effect loses letters of who types fast.
            {...box.getInputProps({ disabled: full, onChange: ({ currentTarget }) => setTyped(currentTarget.value) })}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={40}
            aria-describedby="filter-tags-hint"
            className="min-h-11 w-full min-w-0 flex-1 bg-transparent outline-none"
          />
        </div>
        <p id="filter-tags-hint" className="mt-1.5 text-meta text-ink-3">
          {t(full ? 'full' : 'addTagHint')}
        </p>
        <div
          className={`absolute inset-x-0 top-[4.75rem] z-30 mt-1 max-h-80 overflow-auto rounded-control border bg-raised py-1 shadow-lg ${opens ? '' : 'hidden'}`}
        >
          <ul {...box.getMenuProps()}>
            {opens &&
              items.map((tag, index) => (
                <li
                  key={tag.slug}
                  {...box.getItemProps({ item: tag, index })}
                  className={`flex min-h-11 cursor-pointer items-center px-3 ${box.highlightedIndex === index ? 'bg-mat-soft' : ''}`}
                >
                  {tag.name}
                </li>
              ))}
          </ul>
          {opens && items.length === 0 && <p className="px-3 py-2.5 text-ink-2">{says}</p>}
        </div>
        <p role="status" className="sr-only">
          {box.isOpen && status !== 'idle' ? says : ''}
        </p>
      </div>
    </>
  );
}

type Found = { found: Tag[]; status: 'idle' | 'found' | 'failed' };
const idle: Found = { found: [], status: 'idle' };

/** Asks when the typing rests; an answer that comes after a newer question is dropped. */
function useFound(typed: string): Found {
  const [answer, setAnswer] = useState(idle);
  useEffect(() => {
    const words = typed.trim();
    if (words === '') return setAnswer(idle);
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/tags?q=${encodeURIComponent(words)}`, { signal: abort.signal });
        if (!response.ok) throw new Error(String(response.status));
        setAnswer({ found: ((await response.json()) as { tags: Tag[] }).tags, status: 'found' });
      } catch {
        if (!abort.signal.aborted) setAnswer({ found: [], status: 'failed' });
      }
    }, 150);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed]);
  return answer;
}
