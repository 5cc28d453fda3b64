'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Findable } from '../../found';
import { FindDialog } from './find-dialog';
import { useNames } from './names';

type Props = {
  kind: Findable;
  /** The attribute that names one. */
  by: 'id' | 'slug';
  label: string;
  hint: string;
  add: string;
  picked: string[];
  most: number;
  error?: string;
  onChange: (picked: string[]) => void;
};

/** A few things that are found by name: those that are chosen, each with a way to take it out, and a way to add one. */
export function PickedField({ kind, by, label, hint, add, picked, most, error, onChange }: Props) {
  const t = useTranslations('editor');
  const names = useNames();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="font-semibold">{label}</legend>
      <p id={`${id}-hint`} className={`text-meta ${error ? 'font-semibold text-pencil-text' : 'text-ink-3'}`}>
        {error ?? hint}
      </p>
      <ul className="mt-2 space-y-1">
        {picked.map((one) => {
          const found = names.nameOf(kind, { [by]: one });
          const name = found?.name ?? t('gone');
          return (
            <li key={one} className="flex items-center gap-2 rounded-control border pl-3">
              <span className="min-w-0 flex-1 truncate">{name}</span>
              <button
                type="button"
                className="btn btn-bare btn-icon"
                aria-label={`${t('remove')}: ${name}`}
                onClick={() => onChange(picked.filter((other) => other !== one))}
              >
                <X aria-hidden strokeWidth={1.9} />
              </button>
            </li>
          );
        })}
      </ul>
      {picked.length < most && (
        <button type="button" className="btn btn-line mt-2" onClick={() => setOpen(true)}>
          <Plus aria-hidden strokeWidth={1.9} />
          {add}
        </button>
      )}
      <FindDialog
        kind={isOpen ? kind : null}
        onClose={() => setOpen(false)}
        onChoose={(found) => {
          names.add(found);
          setOpen(false);
          onChange([...new Set([...picked, found.attrs[by] ?? ''])]);
        }}
      />
    </fieldset>
  );
}
