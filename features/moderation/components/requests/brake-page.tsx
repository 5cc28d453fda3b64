import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { localPath } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { AskedPlace } from '../../requests/queries/place';
import { AskingPage } from './asking-page';
import { BrakeForm } from './brake-form';
import { FindForm } from './find-form';

type Props = { address: string; place: AskedPlace | null };

/** First where the photo is, then which one and who asks. */
export async function BrakePage({ address, place }: Props) {
  const action = localPath(await pageLocale(), '/photo-of-me');
  return (
    <AskingPage kind="brake">
      {place ? (
        <>
          <Place place={place} />
          <BrakeForm
            entry={place.entry}
            photos={place.photos}
            chosen={place.chosen}
            back={place.path}
            labelled={
              place.sensitive ? (await getTranslations('client.entries'))(`kind_${place.sensitive}`) : undefined
            }
          />
        </>
      ) : (
        <FindForm action={action} typed={address} missed={address !== ''} />
      )}
    </AskingPage>
  );
}

async function Place({ place: { title, path, maker } }: { place: AskedPlace }) {
  const t = await getTranslations('requests');
  return (
    <p className="mt-8 border-b pb-4">
      <Link href={path} className="lk font-semibold break-words">
        {title}
      </Link>{' '}
      <span className="text-ink-2">{t('of', { maker })}</span>
      <Link href="/photo-of-me" className="lk ml-3 inline-flex min-h-11 items-center text-meta">
        {t('another')}
      </Link>
    </p>
  );
}
