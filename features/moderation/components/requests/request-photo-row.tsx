import { CircleCheck, Clock, EyeOff } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { formatMoment } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { PhotoState, RequestPhoto } from '../../requests/queries/request';
import { Quote } from '../decisions/quote';

/** One photo of a request: how it stands, until when, and the reasons for what was decided. */
export async function RequestPhotoRow({ photo }: { photo: RequestPhoto }) {
  const t = await getTranslations('requests');
  const { title, code, state, dueAt, isOverdue, heldBecause, words } = photo;
  const { Icon, look } = chips[state];
  const due = dueAt ? formatMoment(await pageLocale(), dueAt) : '';
  return (
    <li className="py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className="min-w-0 flex-1 basis-56 font-semibold break-words">{t('photoIn', { title, code })}</span>
        <span className={`st ${look}`}>
          <Icon aria-hidden strokeWidth={1.9} />
          {t(`state.${state}`)}
        </span>
      </p>
      <p className="mt-1 text-ink-2">
        {state === 'hidden' && isOverdue ? t('says.overdue') : t(`says.${state}`, { due })}
        {state === 'looked_at' && heldBecause && <> {t(`held.${heldBecause}`)}</>}
      </p>
      {words && (
        <section aria-label={t('reasons')}>
          <Quote>{words}</Quote>
        </section>
      )}
    </li>
  );
}

const chips: Record<PhotoState, { Icon: typeof Clock; look: string }> = {
  gone: { Icon: CircleCheck, look: 'st-none' },
  hidden: { Icon: EyeOff, look: 'st-mat' },
  looked_at: { Icon: Clock, look: 'st-tape' },
  removed: { Icon: CircleCheck, look: 'st-mat' },
  lifted: { Icon: CircleCheck, look: 'st-none' },
  kept: { Icon: CircleCheck, look: 'st-none' },
  reversed: { Icon: CircleCheck, look: 'st-none' },
  withdrawn: { Icon: CircleCheck, look: 'st-none' },
};
