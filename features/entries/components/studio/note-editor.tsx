'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import { limits, type NoteFields } from '../../fields';
import { isWhole } from './sendable';

type Props = {
  note: NoteFields;
  number: number;
  photos: Array<{ id: string; code: string }>;
  errorIn: (field: string) => string | undefined;
  onChange: (note: NoteFields) => void;
  onRemove: () => void;
};

/** One note of the build log. Without a date and a title it stays in this browser. */
export function NoteEditor({ note, number, photos, errorIn, onChange, onRemove }: Props) {
  const t = useTranslations('upload.notes');
  const [touched, setTouched] = useState(false);
  const id = (name: string) => `note-${number}-${name}`;
  const error = touched && !isWhole(note) ? t('incomplete') : undefined;
  return (
    <fieldset className="space-y-4 rounded-panel border bg-surface p-4" onBlur={() => setTouched(true)}>
      <legend className="sr-only">{t('note', { number })}</legend>
      <div className="grid gap-4 sm:grid-cols-[11rem_1fr]">
        <TextField
          name={id('on')}
          type="date"
          label={t('on')}
          min="1900-01-01"
          max="2100-12-31"
          value={note.on}
          error={errorIn('on')}
          onChange={(event) => onChange({ ...note, on: event.target.value })}
        />
        <TextField
          name={id('title')}
          label={t('title')}
          maxLength={limits.noteTitle}
          value={note.title}
          error={error ?? errorIn('title')}
          onChange={(event) => onChange({ ...note, title: event.target.value })}
        />
      </div>
      <Field name={id('body')} label={t('body')} error={errorIn('body')}>
        {(input) => (
          <textarea
            {...input}
            className="field"
            rows={3}
            maxLength={limits.noteBody}
            value={note.body}
            onChange={(event) => onChange({ ...note, body: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-end gap-4">
        <div className="w-28">
          <TextField
            name={id('hours')}
            type="number"
            inputMode="decimal"
            label={t('hours')}
            min={0.1}
            max={limits.noteHours}
            step={0.1}
            value={note.hours ?? ''}
            onChange={(event) => onChange({ ...note, hours: hoursOf(event.target.valueAsNumber) })}
          />
        </div>
        <label className="w-36">
          <span className="mb-1.5 block font-semibold">{t('photo')}</span>
          <select
            className="field"
            value={note.photo ?? ''}
            onChange={(event) => onChange({ ...note, photo: event.target.value || null })}
          >
            <option value="">{t('no_photo')}</option>
            {photos.map((photo) => (
              <option key={photo.id} value={photo.id}>
                {photo.code}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="btn btn-bare ml-auto" onClick={onRemove}>
          {t('remove')}
        </button>
      </div>
    </fieldset>
  );
}

/** To a tenth of an hour; what is not a number above zero is no time. */
function hoursOf(value: number): number | null {
  const tenths = Math.round(Math.min(value, limits.noteHours) * 10) / 10;
  return tenths > 0 ? tenths : null;
}
