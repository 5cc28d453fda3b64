import type { EntryFields } from '@/features/entries/fields';
import { actions } from './actions';
import { fields, filters } from './api-routes';
import { type Asked, json } from './ask';
import type { Form } from './send-action';
import type { Role, World } from './world';

export type Field = {
  /** The most characters that are taken. */
  most: number;
  /** The name under which an answer speaks about it. */
  near: string;
  /** A text of this length that has the form which is asked for. */
  text: (length: number) => string;
  send: (world: World, text: string) => { action: string; form: Form } | Asked;
  /** What becomes of signs that nobody sees: they are taken out of the text, or the text is refused. */
  controls: 'dropped' | 'refused';
  /** Never sent back. */
  secret?: boolean;
  /** Who sends it, when it is not the owner. */
  as?: Exclude<Role, 'anon'>;
};

type More = Partial<Pick<Field, 'text' | 'controls' | 'secret' | 'as'>> & { beside?: Form; feature?: string };

export function inForm(
  name: string,
  field: string,
  most: number,
  { beside, feature = 'accounts', ...more }: More = {},
): Field {
  const action = `features/${feature}/actions.ts#${name}`;
  const send = (world: World, text: string) => ({
    action,
    form: { ...actions[action]?.form(world), ...beside, [field]: text },
  });
  return { most, near: field, text: letters, controls: 'dropped', send, ...more };
}

export function inBody(near: string, most: number, send: Field['send'], text = letters): Field {
  return { most, near, text, controls: 'dropped', send };
}

export function inEntry(
  near: string,
  most: number,
  put: (text: string) => Partial<EntryFields>,
  text = letters,
): Field {
  const send = ({ draft }: World, typed: string) => ({
    method: 'PATCH',
    path: `/api/entries/${draft.publicId}/draft`,
    ...json({ seen: 0, fields: { ...fields, ...put(typed) } }),
  });
  return inBody(`fields.${near}`, most, send, text);
}

export function inFilters(list: 'tags' | 'words'): Field {
  return inBody(`${list}.0`, 40, (_world, text) => ({
    method: 'PUT',
    path: '/api/filters',
    ...json({ ...filters, [list]: [text] }),
  }));
}

export function inProposal(field: 'name' | 'seriesTitle' | 'sourceUrl', most: number, text = letters): Field {
  const words = { kind: 'proposed' as const, name: 'Somebody', seriesTitle: 'A work', sourceUrl: null };
  return inEntry(`character.${field}`, most, (typed) => ({ character: { ...words, [field]: typed } }), text);
}

export function description(): Field {
  return inBody('alt', 1_000, ({ entry, photo }, alt) => ({
    method: 'PATCH',
    path: `/api/entries/${entry.publicId}/photos/${photo.id}`,
    ...json({ alt }),
  }));
}

export const inClaim = (field: string, most: number, text = letters): Field =>
  inForm('addClaimAction', field, most, { feature: 'series', as: 'moderator', text });

const ofFirst = { approve: true, send_back: true };

/** The words of a decision of this kind, as the moderator sends them. */
export function inDecision(kind: string, more: object = {}): Field {
  const send = ({ report, appeal, first, asked }: World, words: string) => {
    const ordinary = kind === 'lift' ? asked.brakeCase : report;
    const about = ['uphold', 'reverse'].includes(kind) ? appeal : kind in ofFirst ? first : ordinary;
    return {
      method: 'POST',
      path: '/api/moderation/decisions',
      ...json({ kind, caseId: about.id, words, ...more }),
    };
  };
  return { ...inBody('words', 2_000, send), as: 'moderator' };
}

/** The same words for several cases. */
export function inBulk(kind: string, more: object): Field {
  const send = ({ report, first }: World, words: string) => ({
    method: 'POST',
    path: '/api/moderation/decisions/bulk',
    ...json({ kind, cases: [kind in ofFirst ? first.id : report.id], words, ...more }),
  });
  return { ...inBody('words', 2_000, send), as: 'moderator' };
}

export function inUpload(purpose: (world: World) => string): Field {
  return inBody('filetype', 255, (world, text) => ({
    method: 'POST',
    path: '/api/uploads',
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': '10',
      'Upload-Metadata': `${purpose(world)},filetype ${base64(text)}`,
    },
  }));
}

export const note = { on: '2026-01-31', title: 'A step', body: '', hours: null, photo: null };

function letters(length: number): string {
  return 'x'.repeat(length);
}

export function sentence(length: number): string {
  return 'patina lobster quiet ramen '.repeat(20).slice(0, length);
}

export function path(length: number): string {
  return `/${'x'.repeat(length - 1)}`;
}

export function webAddress(length: number): string {
  return `https://x.test/${'y'.repeat(length - 15)}`;
}

/** A mail address whose labels are no longer than labels may be. */
export function address(length: number): string {
  const left = length - 26;
  const domain = Array.from({ length: left }, (_, at) => (at % 61 === 60 && at < left - 1 ? '.' : 'b')).join('');
  return `${'a'.repeat(20)}@${domain}.test`;
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
