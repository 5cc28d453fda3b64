import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Swatch } from '@/features/accounts/components/swatch';
import { photoUrl } from '@/features/photos/view';
import type { Reportable } from '../../queries/reportable';

/** What a report is about, so that nobody reports the wrong thing. */
export async function Reported({ reported }: { reported: Reportable }) {
  const t = await getTranslations('reports');
  const { kind, title, text, path, member, avatarKey } = reported;
  const maker = member?.handle ?? (kind === 'story' || kind === 'gallery' ? 'Kitbash' : t('formerMember'));
  return (
    <section aria-label={t('subject')} className="mt-6 flex gap-4 rounded-panel border bg-surface p-4">
      {kind === 'entry' ? (
        <Cover reported={reported} />
      ) : (
        <Swatch handle={member?.handle ?? ''} size={56} avatarKey={avatarKey} />
      )}
      <div className="min-w-0">
        <p className="font-semibold break-words">
          <Link href={path} className="lk">
            {kind === 'comment' || kind === 'credit' ? t(`${kind}On`, { title }) : title}
          </Link>
        </p>
        {kind !== 'member' && <p className="text-meta text-ink-3">{t('by', { maker })}</p>}
        {kind !== 'entry' && text !== title && (
          <p className="mt-2 line-clamp-6 whitespace-pre-line text-ink-2 wrap-anywhere" dir="auto">
            {text}
          </p>
        )}
      </div>
    </section>
  );
}

function Cover({ reported: { photos, sensitive } }: { reported: Reportable }) {
  const [cover] = photos;
  if (!cover) return null;
  return (
    <span className="ph block h-20 w-16 shrink-0">
      <img
        src={photoUrl(cover.key, cover.widths[0] ?? 160, 'webp')}
        alt=""
        width={64}
        height={80}
        className={sensitive ? 'blur-md' : undefined}
      />
    </span>
  );
}
