'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { limits, type NoteFields } from '../../fields';
import { NoteEditor } from './note-editor';
import type { Row } from './photo-board';
import { isWhole } from './sendable';

type Props = {
  notes: NoteFields[];
  rows: Row[];
  errors: Record<string, string>;
  onChange: (notes: NoteFields[]) => void;
};

/** The build log: dated notes, each with words, hours and perhaps a photo. */
export function NotesField({ notes, rows, errors, onChange }: Props) {
  const t = useTranslations('upload.notes');
  const photos = rows.flatMap(({ photo, code }) => (photo?.status === 'ready' ? [{ id: photo.id, code }] : []));
  // The server saw the whole ones alone, and counts those.
  const sent = notes.filter(isWhole);
  const errorIn = (note: NoteFields) => (name: string) => errors[`notes.${sent.indexOf(note)}.${name}`];
  const add = () => onChange([...notes, { on: today(), title: '', body: '', hours: null, photo: null }]);
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title" className="font-sans text-ui font-semibold [word-spacing:normal]">
        {t('label')}
      </h2>
      <p className="mt-1 text-meta text-ink-3">{t('hint')}</p>
      <ol className="mt-3 space-y-4">
        {notes.map((note, index) => (
          <li key={index}>
            <NoteEditor
              note={note}
              number={index + 1}
              photos={photos}
              errorIn={errorIn(note)}
              onChange={(next) => onChange(notes.map((other, at) => (at === index ? next : other)))}
              onRemove={() => onChange(notes.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      {notes.length < limits.notes && (
        <button type="button" className="btn btn-line mt-3" onClick={add}>
          <Plus aria-hidden strokeWidth={1.9} />
          {t('add')}
        </button>
      )}
    </section>
  );
}

/** The date where the maker is. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
