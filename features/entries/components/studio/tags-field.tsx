'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { limits } from '../../fields';
import { tagSlug } from '../../naming';
import { FieldError } from './field-error';

type Props = { tags: string[]; error?: string; onChange: (tags: string[]) => void };

/** Free words. Enter or a comma ends one. One that is too long stays where it was typed. */
export function TagsField({ tags, error, onChange }: Props) {
  const t = useTranslations('upload.tags');
  const [typed, setTyped] = useState('');
  const [tooLong, setTooLong] = useState(false);
  const problem = tooLong ? t('too_long', { most: limits.tag }) : error;
  const take = (words: string) => {
    const long: string[] = [];
    const known = new Set(tags.map(tagSlug));
    const fresh: string[] = [];
    for (const word of words.split(/[,、，\n]/)) {
      const name = word.replace(/^[\s#＃]+/, '').trim();
      const slug = tagSlug(name);
      if (slug !== '' && !known.has(slug)) ([...name].length > limits.tag ? long : fresh).push(name);
      known.add(slug);
    }
    if (fresh.length > 0) onChange([...tags, ...fresh].slice(0, limits.tags));
    setTyped(long.join(' '));
    setTooLong(long.length > 0);
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      take(typed);
    }
    if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
  };
  return (
    <div>
      <label htmlFor="field-tags" className="mb-1.5 block font-semibold">
        {t('label')}
      </label>
      {tags.length > 0 && (
        <ul className="mb-2 flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li key={tag} className="chip min-h-11! pr-0!">
              {tag}
              <button
                type="button"
                className="grid size-11 place-items-center"
                aria-label={t('remove', { tag })}
                onClick={() => onChange(tags.filter((other) => other !== tag))}
              >
                <X aria-hidden strokeWidth={1.9} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id="field-tags"
        className="field"
        aria-describedby="tags-hint tags-error"
        aria-invalid={problem ? true : undefined}
        disabled={tags.length >= limits.tags}
        value={typed}
        onChange={(event) =>
          /[,、，]/.test(event.target.value) ? take(event.target.value) : setTyped(event.target.value)
        }
        onKeyDown={byKey}
        onBlur={() => take(typed)}
      />
      <FieldError id="tags-error">{problem}</FieldError>
      <p id="tags-hint" className="mt-1.5 text-meta text-ink-3">
        {t(tags.length >= limits.tags ? 'full' : 'hint', { most: limits.tags })}
      </p>
    </div>
  );
}
