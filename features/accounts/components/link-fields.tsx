'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import type { ProfileLink } from '@/db/schema';
import { linkCount } from '../link-count';

type Sent = { fields: Record<string, string>; typed: Record<string, string> };

/** Five pairs of a word and an address; those left empty are no links. */
export function LinkFields({ links, state }: { links: ProfileLink[]; state: Sent }) {
  const t = useTranslations('accounts');
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">
        {t('links')}
        <span className="ml-2 text-meta font-normal text-ink-3">{t('optional')}</span>
      </legend>
      <p className="text-meta text-ink-3">{t('linksHint')}</p>
      <ol className="mt-3 space-y-3">
        {Array.from({ length: linkCount }, (_, index) => (
          <li key={index} className="grid gap-x-3 gap-y-2 sm:grid-cols-[12rem_1fr]">
            <TextField
              name={`linkLabel${index}`}
              label={t('linkLabel', { number: index + 1 })}
              error={state.fields[`linkLabel${index}`]}
              defaultValue={state.typed[`linkLabel${index}`] ?? links[index]?.label}
              maxLength={40}
            />
            <TextField
              name={`linkUrl${index}`}
              type="url"
              inputMode="url"
              label={t('linkUrl', { number: index + 1 })}
              error={state.fields[`linkUrl${index}`]}
              defaultValue={state.typed[`linkUrl${index}`] ?? links[index]?.url}
              maxLength={300}
            />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
