'use client';

import { useFormatter, useTranslations } from 'next-intl';

/** "8.1 of 12.6 MB". */
export function Megabytes({ sent, size }: { sent: number; size: number }) {
  const t = useTranslations('upload.row');
  const format = useFormatter();
  const inMb = (bytes: number) =>
    format.number(bytes / 1_000_000, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return <>{t('bytes', { sent: inMb(sent), size: inMb(size) })}</>;
}
