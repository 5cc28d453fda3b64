import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';

export function EmailField({ error, typed }: { error?: string; typed?: string }) {
  const t = useTranslations('requests');
  return (
    <TextField
      name="email"
      type="email"
      label={t('email')}
      hint={t('emailHint')}
      error={error}
      defaultValue={typed}
      autoComplete="email"
      required
    />
  );
}
