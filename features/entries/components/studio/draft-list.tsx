import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { photoUrl } from '@/features/photos/view';
import type { Viewer } from '@/lib/viewer';
import { type Draft, listDrafts } from '../../queries/drafts';
import { HowLong } from '../waiting/how-long';
import { DeleteDraft } from './delete-draft';

/** The viewer's entries that nobody else sees, each one click from its studio. */
export async function DraftList({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('upload.start');
  const drafts = await listDrafts(viewer.id);
  return (
    <section aria-labelledby="drafts" className="mt-14">
      <h2 id="drafts" className="text-h3">
        {t('drafts')}
      </h2>
      {drafts.length === 0 && <p className="mt-3 max-w-read text-ink-2">{t('none')}</p>}
      <ul className="mt-4 divide-y border-t empty:hidden">
        {drafts.map((draft) => (
          <DraftLine key={draft.publicId} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

async function DraftLine({ draft }: { draft: Draft }) {
  const [t, action, locale] = await Promise.all([
    getTranslations('upload.start'),
    getTranslations('upload.entry'),
    getLocale(),
  ]);
  const title = draft.title || t('untitled');
  const character = draft.characterName ?? draft.ownCharacterName;
  const isGone = draft.state === 'removed' || draft.state === 'held';
  return (
    <li className="flex items-center gap-4 py-3">
      <Cover cover={isGone ? null : draft.cover} />
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">
          <Link
            href={isGone ? '/decisions' : `/upload/${draft.publicId}`}
            className="hover:underline"
            aria-label={t(opens[draft.state], { title })}
          >
            {title}
          </Link>
          {character && <span className="font-normal text-ink-2"> · {character}</span>}
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-meta text-ink-3">
          <span>{t(shownAs[draft.state])}</span>
          {draft.state === 'waiting' && <HowLong />}
          <span>{t('photos', { count: draft.photoCount })}</span>
          <RelativeTime at={draft.savedAt.toISOString()} locale={locale} />
        </p>
      </div>
      <DeleteDraft
        publicId={draft.publicId}
        locale={locale}
        words={{
          open: t('delete', { title }),
          title: action('delete_title'),
          text: action(draft.state === 'draft' ? 'delete_draft' : 'delete_public'),
          confirm: action('delete_confirm'),
          cancel: action('cancel'),
        }}
      />
    </li>
  );
}

const shownAs = {
  draft: 'draft',
  waiting: 'state_waiting',
  unpublished: 'unpublished',
  published: 'unpublished',
  held: 'held',
  removed: 'removed',
} as const;

/** What the line leads to. */
const opens = {
  draft: 'continue',
  waiting: 'lookAt',
  unpublished: 'continue',
  published: 'continue',
  held: 'whyHeld',
  removed: 'whyRemoved',
} as const;

function Cover({ cover }: { cover: Draft['cover'] }) {
  const width = cover?.webpWidths?.[0];
  return (
    <span className="ph block size-16 shrink-0" style={cover ? { background: cover.averageColour ?? undefined } : {}}>
      {cover?.key && width && (
        <img src={photoUrl(cover.key, width, 'webp')} alt="" width={64} height={64} loading="lazy" />
      )}
    </span>
  );
}
