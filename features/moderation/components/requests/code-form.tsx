'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';

/** The way to the page of a request for whoever has lost its address. */
export function CodeForm({ action, typed }: { action: string; typed: string }) {
  const t = useTranslations('requests');
  return (
    <section aria-labelledby="code-heading" className="mt-12 border-t pt-8">
      <h2 id="code-heading" className="text-h3">
        {t('haveCode')}
      </h2>
      <form action={action} method="get" className="mt-3 space-y-4">
        <TextField
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          error={typed === '' ? undefined : t('noCode')}
          defaultValue={typed}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          required
        />
        <button type="submit" className="btn btn-line">
          {t('codeButton')}
        </button>
      </form>
    </section>
  );
}
