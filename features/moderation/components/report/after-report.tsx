import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { Reportable } from '../../queries/reportable';

type Props = { reported: Reportable; signedIn: boolean };

/** What happens after a report, and the way back. */
export async function AfterReport({ reported: { kind, path }, signedIn }: Props) {
  const t = await getTranslations('reports');
  const place = signedIn ? '/decisions#reports' : '/log';
  return (
    <>
      <p className="mt-1 text-ink-2">{t('next')}</p>
      <p className="mt-1 text-ink-2">
        {t.rich(signedIn ? 'nextMember' : 'nextVisitor', {
          link: (words) => (
            <Link href={place} className="lk">
              {words}
            </Link>
          ),
        })}
      </p>
      <Link href={path} className="btn btn-line mt-5">
        {t(`back_${kind}`)}
      </Link>
    </>
  );
}
