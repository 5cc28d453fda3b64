'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { type CharacterChoice, limits } from '../../fields';

/** Asks for a character to be listed. Until then the entry shows the name as plain words. */
export function ProposeForm({ onPropose }: { onPropose: (choice: CharacterChoice) => void }) {
  const t = useTranslations('upload.propose');
  const [words, setWords] = useState({ name: '', seriesTitle: '', sourceUrl: '' });
  const [errors, setErrors] = useState<Partial<typeof words>>({});
  const set = (name: keyof typeof words) => (event: { target: { value: string } }) =>
    setWords({ ...words, [name]: event.target.value });
  const isLong = (text: string, most: number) => [...text.trim()].length > most;
  const propose = () => {
    const wrong = {
      ...(words.name.trim() === '' && { name: t('required') }),
      ...(words.seriesTitle.trim() === '' && { seriesTitle: t('required') }),
      ...(isLong(words.name, limits.characterName) && { name: t('too_long') }),
      ...(isLong(words.seriesTitle, limits.seriesTitle) && { seriesTitle: t('too_long') }),
      ...(isLong(words.sourceUrl, limits.sourceUrl) && { sourceUrl: t('too_long') }),
      ...(!/^(https?:\/\/\S+)?$/.test(words.sourceUrl.trim()) && { sourceUrl: t('web_address') }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const { name, seriesTitle, sourceUrl } = words;
    onPropose({ kind: 'proposed', name, seriesTitle, sourceUrl: sourceUrl.trim() || null });
  };
  return (
    <div className="mt-3 space-y-4 rounded-panel border bg-surface p-4">
      <p className="text-ink-2">{t('text')}</p>
      <TextField
        name="proposed-name"
        label={t('name')}
        value={words.name}
        maxLength={limits.characterName}
        error={errors.name}
        onChange={set('name')}
      />
      <TextField
        name="proposed-series"
        label={t('series')}
        value={words.seriesTitle}
        maxLength={limits.seriesTitle}
        error={errors.seriesTitle}
        onChange={set('seriesTitle')}
      />
      <TextField
        name="proposed-source"
        label={t('source')}
        note={t('optional')}
        type="url"
        placeholder="https://"
        value={words.sourceUrl}
        maxLength={limits.sourceUrl}
        error={errors.sourceUrl}
        onChange={set('sourceUrl')}
      />
      <button type="button" className="btn btn-line" onClick={propose}>
        {t('send')}
      </button>
    </div>
  );
}
