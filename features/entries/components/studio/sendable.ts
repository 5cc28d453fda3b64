import type { EntryFields, NoteFields } from '../../fields';

/** What can be saved of what is typed: a note without a date or a title waits in the browser until it has both. */
export const sendable = (fields: EntryFields): EntryFields =>
  fields.notes.every(isWhole) ? fields : { ...fields, notes: fields.notes.filter(isWhole) };

export const isWhole = (note: NoteFields): boolean => note.title.trim() !== '' && note.on !== '';
