import { getTranslations } from 'next-intl/server';
import type { Role } from '@/db/schema';

type Props = { member: { role: Role; points: number; isSuspended: boolean; isConfirmed: boolean } };

/** What sets a member apart from most others, in words: nothing for most. */
export async function Standing({ member: { role, points, isSuspended, isConfirmed } }: Props) {
  const t = await getTranslations('staff');
  return (
    <p className="flex flex-wrap gap-1.5 empty:hidden">
      {role !== 'member' && <span className="st st-chalk">{t(`role.${role}`)}</span>}
      {isSuspended && <span className="st st-pencil">{t('suspended')}</span>}
      {points > 0 && <span className="st st-tape">{t('points', { count: points })}</span>}
      {!isConfirmed && <span className="st st-none">{t('unconfirmed')}</span>}
    </p>
  );
}
