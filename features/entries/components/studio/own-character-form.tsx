'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { type CharacterChoice, limits } from '../../fields';

/** A character who is the maker's own needs only a name. */
export function OwnCharacterForm({ onChoose }: { onChoose: (choice: CharacterChoice) => void }) {
  const t = useTranslations('upload.propose');
  const [name, setName] = useState('');
  const [error, setError] = useState('');
  const choose = () => {
    if (name.trim() === '') return setError(t('required'));
    if ([...name.trim()].length > limits.characterName) return setError(t('too_long'));
    onChoose({ kind: 'own', name: name.trim() });
  };
  return (
    <div className="mt-3 space-y-4 rounded-panel border bg-surface p-4">
      <TextField
        name="own-name"
        label={t('name')}
        value={name}
        maxLength={limits.characterName}
        error={error}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="button" className="btn btn-line" onClick={choose}>
        {t('use_name')}
      </button>
    </div>
  );
}
