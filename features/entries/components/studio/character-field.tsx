'use client';

import { X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { CharacterCombobox } from '@/features/characters/components/character-combobox';
import type { FoundCharacter } from '@/features/characters/found';
import type { CharacterChoice } from '../../fields';
import type { StudioEntry } from '../../queries/studio';
import { FieldError } from './field-error';
import { OwnCharacterForm } from './own-character-form';
import { ProposeForm } from './propose-form';

type Known = Pick<FoundCharacter, 'slug' | 'name' | 'series' | 'designs'>;
type Props = {
  entry: StudioEntry;
  choice: CharacterChoice;
  error?: string;
  onChange: (choice: CharacterChoice) => void;
};

/** Who is portrayed: found by any of her names, proposed when she is not listed, or the maker's own. */
export function CharacterField({ entry, choice, error, onChange }: Props) {
  const t = useTranslations('upload.character');
  const [known, setKnown] = useState<Known | null>(entry.character);
  const [form, setForm] = useState<'propose' | 'own' | null>(null);
  const choose = (character: FoundCharacter) => {
    setKnown(character);
    onChange({ kind: 'listed', slug: character.slug, design: null });
  };
  const clear = () => {
    setForm(null);
    onChange({ kind: 'none' });
  };
  return (
    <section aria-label={t('label')} id="character">
      {choice.kind === 'listed' && (
        <Listed
          choice={choice}
          known={known?.slug === choice.slug ? known : null}
          onChange={onChange}
          onClear={clear}
        />
      )}
      {choice.kind === 'proposed' && (
        <Chosen name={choice.name} about={t('proposed', { series: choice.seriesTitle })} onClear={clear} />
      )}
      {choice.kind === 'own' && <Chosen name={choice.name} about={t('own')} onClear={clear} />}
      {choice.kind !== 'none' && <FieldError id="character-error">{error}</FieldError>}
      {choice.kind === 'none' && (
        <>
          <CharacterCombobox
            id="field-character"
            showsLabel
            words={{ label: t('label'), placeholder: t('placeholder'), none: t('none'), failed: t('failed') }}
            onChoose={choose}
            invalid={Boolean(error)}
            describedBy="character-hint character-error"
          />
          <p id="character-hint" className="mt-1.5 text-meta text-ink-3">
            {t.rich('hint', { ja: (words) => <span lang="ja">{words}</span> })}
          </p>
          <FieldError id="character-error">{error}</FieldError>
          <div className="mt-2 flex flex-wrap gap-2">
            <button
              type="button"
              className="chip min-h-11!"
              aria-expanded={form === 'propose'}
              onClick={() => setForm(form === 'propose' ? null : 'propose')}
            >
              {t('not_listed')}
            </button>
            <button
              type="button"
              className="chip min-h-11!"
              aria-expanded={form === 'own'}
              onClick={() => setForm(form === 'own' ? null : 'own')}
            >
              {t('my_own')}
            </button>
          </div>
          {form === 'propose' && <ProposeForm onPropose={onChange} />}
          {form === 'own' && <OwnCharacterForm onChoose={onChange} />}
        </>
      )}
    </section>
  );
}

function Chosen({ name, about, onClear }: { name: string; about: string; onClear: () => void }) {
  const t = useTranslations('upload.character');
  return (
    <>
      <span className="mb-1.5 block font-semibold">{t('label')}</span>
      <div className="field pr-0!">
        <span className="min-w-0 flex-1 py-2">
          <span className="font-semibold">{name}</span> <span className="text-meta text-ink-3">{about}</span>
        </span>
        <button type="button" className="btn btn-bare btn-icon" aria-label={t('change', { name })} onClick={onClear}>
          <X aria-hidden strokeWidth={1.9} />
        </button>
      </div>
    </>
  );
}

type ListedProps = {
  choice: Extract<CharacterChoice, { kind: 'listed' }>;
  known: Known | null;
  onChange: (choice: CharacterChoice) => void;
  onClear: () => void;
};

function Listed({ choice, known, onChange, onClear }: ListedProps) {
  const t = useTranslations('upload.character');
  const locale = useLocale();
  const designs = known?.designs ?? [];
  return (
    <>
      <Chosen name={known?.name ?? choice.slug} about={known?.series ?? ''} onClear={onClear} />
      {designs.length > 0 && (
        <label className="mt-2 block">
          <span className="lab mb-1 block">{t('design')}</span>
          <select
            className="field"
            value={choice.design ?? ''}
            onChange={(event) => onChange({ ...choice, design: event.target.value || null })}
          >
            <option value="">{t('no_design')}</option>
            {designs.map((design) => (
              <option key={design.slug} value={design.slug}>
                {locale === 'ja' && design.nameJa ? design.nameJa : design.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
