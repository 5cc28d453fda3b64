import { ArrowLeft, Clock } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import type { OwnPhoto } from '@/features/photos/queries';
import { photoUrl } from '@/features/photos/view';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Viewer } from '@/lib/viewer';
import type { StudioEntry } from '../../queries/studio';
import { getWaiting } from '../../queries/waiting';
import { HowLong } from './how-long';
import { TakeBack } from './take-back';

type Props = { viewer: Viewer; entry: StudioEntry; photos: OwnPhoto[] };

/** An own entry while a moderator has yet to look at it: that it waits, about how long, and the way to change it. */
export async function WaitingEntry({ viewer, entry, photos }: Props) {
  const t = await getTranslations('upload.wait');
  const locale = await pageLocale();
  const waiting = await getWaiting(viewer.id, entry.publicId);
  return (
    <article className="mx-auto max-w-page px-4 pb-16 md:px-8">
      <p className="pt-4 md:pt-8">
        <Link href="/upload" className="inline-flex min-h-11 items-center gap-1.5 text-meta text-ink-2 hover:text-ink">
          <ArrowLeft aria-hidden className="size-4" strokeWidth={1.9} />
          {t('all')}
        </Link>
      </p>
      <span className="st st-tape mt-2">
        <Clock aria-hidden strokeWidth={1.9} />
        {t('state')}
      </span>
      <h1 className="mt-3 break-words text-[32px] leading-9 md:text-h1">{entry.fields.title}</h1>
      <div className="mt-4 max-w-read space-y-2 text-read text-ink-2">
        <p>
          {t('nobodySees')}{' '}
          {waiting && t.rich('since', { when: () => <RelativeTime at={waiting.sentAt} locale={locale} /> })} <HowLong />
        </p>
        <p>{t('unchanged')}</p>
      </div>
      {waiting?.question && (
        <p className="mt-5 rounded-control bg-tape-soft px-4 py-3 text-tape-text">
          {t('question')}{' '}
          <Link href={`/decisions/asked/${waiting.question}`} className="lk font-semibold">
            {t('answerIt')}
          </Link>
        </p>
      )}
      <TakeBack
        publicId={entry.publicId}
        locale={locale}
        words={{ button: t('takeBack'), busy: t('takingBack'), lost: t('lost') }}
      />
      <ul className="mt-8 flex flex-wrap gap-2" aria-label={t('photos')}>
        {photos.map((photo) => (
          <li key={photo.id}>
            {photo.key ? (
              <img
                src={photoUrl(photo.key, 320, 'webp')}
                alt={photo.alt || t('noAlt')}
                loading="lazy"
                className="h-40 w-auto rounded-print bg-well object-cover"
              />
            ) : (
              <span className="grid h-40 w-32 place-items-center rounded-print bg-quiet text-meta text-ink-2">
                {t('beingMade')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}
