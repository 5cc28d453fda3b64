'use client';

import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import type { Arrangement } from '../../studio-view';
import type { GalleryEditing } from './use-gallery';

/** What the gallery is called and says, in its own language and in the other one of the site. */
export function WordsFields({ gallery }: { gallery: GalleryEditing }) {
  const t = useTranslations('curate');
  const { keeper, arrangement, errors } = gallery;
  const change = (part: Partial<Arrangement>, step: string) => keeper.change({ ...arrangement, ...part }, step);
  const { lang, other } = arrangement;
  const otherLang = lang === 'en' ? 'ja' : 'en';
  return (
    <div className="max-w-read space-y-4">
      <TextField
        name="title"
        label={t('title')}
        lang={lang}
        maxLength={80}
        value={arrangement.title}
        error={errors.title}
        onChange={({ target }) => change({ title: target.value }, 'title')}
      />
      <Words
        label={t('words')}
        lang={lang}
        value={arrangement.words}
        most={1_000}
        error={errors.words}
        onChange={(words) => change({ words }, 'words')}
      />
      <TextField
        name="quote"
        label={t('quote')}
        note={t('optional')}
        lang={lang}
        maxLength={200}
        value={arrangement.quote}
        error={errors.quote}
        onChange={({ target }) => change({ quote: target.value }, 'quote')}
      />
      <label className="block">
        <span className="mb-1.5 block font-semibold">{t('lang')}</span>
        <select
          className="field min-h-11"
          value={lang}
          onChange={({ target }) => change({ lang: target.value === 'ja' ? 'ja' : 'en' }, '')}
        >
          <option value="en">English</option>
          <option value="ja">日本語</option>
        </select>
      </label>
      <details className="group">
        <summary className="flex min-h-11 cursor-pointer items-center gap-1.5 font-semibold">
          <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-3 group-open:rotate-90" strokeWidth={1.9} />
          {t('other')}
        </summary>
        <div className="mt-2 space-y-4">
          <TextField
            name="other-title"
            label={t('otherTitle')}
            lang={otherLang}
            maxLength={80}
            value={other.title}
            onChange={({ target }) => change({ other: { ...other, title: target.value } }, 'other-title')}
          />
          <Words
            label={t('otherWords')}
            lang={otherLang}
            value={other.words}
            most={1_000}
            onChange={(words) => change({ other: { ...other, words } }, 'other-words')}
          />
        </div>
      </details>
    </div>
  );
}

type WordsProps = {
  label: string;
  lang: string;
  value: string;
  most: number;
  error?: string;
  onChange: (words: string) => void;
};

export function Words({ label, lang, value, most, error, onChange }: WordsProps) {
  return (
    <label className="block">
      <span className="mb-1.5 block font-semibold">{label}</span>
      <textarea
        rows={3}
        lang={lang}
        maxLength={most}
        className="field area"
        value={value}
        aria-invalid={error ? true : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {error && <span className="mt-1.5 block text-meta font-semibold text-pencil-text">{error}</span>}
    </label>
  );
}
