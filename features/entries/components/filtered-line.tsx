'use client';

import { useWords } from '@/components/ui/words';

type Props = { count: number; shown: boolean; onToggle: () => void };

/** Says what the reader's own filters hide in the wall above it. The viewer's style shows it to those who have filters. */
export function FilteredLine({ count, shown, onToggle }: Props) {
  const say = useWords('entries');
  return (
    <p className="filter-line mt-6 min-h-11 items-center gap-3 text-meta text-ink-3">
      <span>{count > 0 ? say('filtered', { count }) : say('filteredNone')}</span>
      {count > 0 && (
        <button type="button" className="btn btn-quiet btn-sm" onClick={onToggle}>
          {say(shown ? 'filteredHide' : 'filteredShow')}
        </button>
      )}
    </p>
  );
}
