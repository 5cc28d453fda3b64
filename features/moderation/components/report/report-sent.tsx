import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Sent } from '../sent';

/** The number of the case, and in `children` what happens next. */
export function ReportSent({ message, children }: { message: string; children: ReactNode }) {
  const t = useTranslations('reports');
  return (
    <Sent label={t('sentTitle')} className="mt-8 rounded-panel border bg-surface p-5 md:p-6">
      <h2 className="flex items-center gap-2.5 text-h3">
        <CircleCheck aria-hidden className="size-6 shrink-0 text-mat-text" strokeWidth={1.9} />
        {t('sentTitle')}
      </h2>
      <p className="mt-3 font-semibold">{message}</p>
      {children}
    </Sent>
  );
}
