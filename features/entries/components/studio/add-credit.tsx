'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { type CreditFields, creditRoles, limits } from '../../fields';
import { FieldError } from './field-error';

/** A name as it is, or a member by her handle with an @ before it. */
export function AddCredit({ onAdd }: { onAdd: (credit: CreditFields) => void }) {
  const t = useTranslations('upload.credits');
  const [name, setName] = useState('');
  const [error, setError] = useState('');
  const [role, setRole] = useState<CreditFields['role']>('photographer');
  const add = () => {
    const words = name.trim();
    const isMember = words.startsWith('@');
    const bare = isMember ? words.slice(1).trim().toLowerCase() : words;
    if (bare === '') return;
    if ([...bare].length > limits.creditName) return setError(t('too_long'));
    onAdd({ role, name: bare, isMember });
    setName('');
    setError('');
  };
  const addByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <div className="mt-3">
      <div className="grid grid-cols-[1fr_auto] gap-2 sm:grid-cols-[1fr_auto_auto]">
        <input
          className="field"
          aria-label={t('name')}
          aria-describedby="credit-hint credit-error"
          aria-invalid={error !== '' || undefined}
          placeholder={t('name')}
          maxLength={limits.creditName}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={addByKey}
        />
        <select
          className="field w-36!"
          aria-label={t('role_label')}
          value={role}
          onChange={(event) => setRole(creditRoles.find((known) => known === event.target.value) ?? role)}
        >
          {creditRoles.map((known) => (
            <option key={known} value={known}>
              {t(`role.${known}`)}
            </option>
          ))}
        </select>
        <button type="button" className="btn btn-line max-sm:col-span-2" onClick={add}>
          {t('add')}
        </button>
      </div>
      <FieldError id="credit-error">{error}</FieldError>
      <p id="credit-hint" className="mt-1.5 text-meta text-ink-3">
        {t('hint')}
      </p>
    </div>
  );
}
