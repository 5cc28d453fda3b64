'use client';

import { MapPinOff } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { limits } from '../../fields';
import { FieldError } from './field-error';
import type { Row } from './photo-board';
import type { usePhotos } from './use-photos';

const prompts = ['pose', 'colours', 'setting', 'detail'] as const;

type Props = { row: Row; photos: ReturnType<typeof usePhotos>; name: string };

/** What a photo shows, for those who do not see it. The prompts ask a question; the words are the maker's. */
export function AltField({ row, photos, name }: Props) {
  const t = useTranslations('upload.alt');
  const format = useFormatter();
  const [asked, setAsked] = useState<(typeof prompts)[number] | null>(null);
  const { photo, item } = row;
  const value = photo ? photo.alt : (item?.alt ?? '');
  const id = `alt-${row.key}`;
  const error = photo ? photos.errors[photo.id] : undefined;
  const write = (alt: string) => {
    if (photo) photos.keeper.describe(photo.id, alt);
    else if (item) photos.queue.describe(item.id, alt);
  };
  return (
    <div className="mt-2">
      <label htmlFor={id} className="lab block">
        {t('label')} <span className="sr-only">{name}</span>
      </label>
      <textarea
        id={id}
        className="field mt-1 min-h-[68px] leading-5"
        rows={3}
        maxLength={limits.alt}
        value={value}
        placeholder={asked ? t(`ask.${asked}`) : t('placeholder')}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={error ? true : undefined}
        onChange={(event) => write(event.target.value)}
      />
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-2 text-meta text-ink-3">
        <span className="tabular-nums">
          {t('count', { count: format.number([...value].length), most: format.number(limits.alt) })}
        </span>
        {photo?.hadLocation && (
          <span className="flex items-center gap-1">
            <MapPinOff aria-hidden className="size-3.5" strokeWidth={1.9} />
            {t('location')}
          </span>
        )}
        <span className="flex flex-wrap gap-1.5">
          {prompts.map((prompt) => (
            <button
              key={prompt}
              type="button"
              aria-pressed={asked === prompt}
              className={`chip min-h-11! md:min-h-8! px-2! text-meta! ${asked === prompt ? 'on' : ''}`}
              onClick={() => {
                setAsked(asked === prompt ? null : prompt);
                document.getElementById(id)?.focus();
              }}
            >
              {t(`prompt.${prompt}`)}
            </button>
          ))}
        </span>
      </div>
      <p id={`${id}-hint`} className="mt-1 text-meta text-ink-2 empty:hidden">
        {asked ? t(`ask.${asked}`) : ''}
      </p>
    </div>
  );
}
