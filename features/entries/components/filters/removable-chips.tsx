'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';

type Props = { items: { id: string; name: string }[]; onRemove: (id: string) => void };

/** What is filtered, each with a button that takes it away. */
export function RemovableChips({ items, onRemove }: Props) {
  const t = useTranslations('filters');
  if (items.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-1.5">
      {items.map(({ id, name }) => (
        <li key={id} className="chip min-h-11! pr-0!">
          <span className="break-all">{name}</span>
          <button
            type="button"
            className="grid size-11 place-items-center"
            aria-label={t('remove', { name })}
            onClick={() => onRemove(id)}
          >
            <X aria-hidden strokeWidth={1.9} />
          </button>
        </li>
      ))}
    </ul>
  );
}
