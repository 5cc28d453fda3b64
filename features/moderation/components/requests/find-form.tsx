'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';

type Props = { action: string; typed?: string; missed: boolean };

/** Which photo, by its address: the same page with it, so that it needs no script. */
export function FindForm({ action, typed = '', missed }: Props) {
  const t = useTranslations('requests');
  return (
    <form action={action} method="get" className="mt-8 space-y-4">
      <TextField
        name="of"
        label={t('find')}
        hint={t('findHint')}
        error={missed ? t('notFound') : undefined}
        defaultValue={typed}
        maxLength={2_000}
        required
        autoComplete="off"
        inputMode="url"
      />
      <button type="submit" className="btn btn-ink">
        {t('findButton')}
      </button>
    </form>
  );
}
