import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { DeskPage } from '@/features/moderation/components/desk-page';
import { MemberList } from '@/features/moderation/components/members/member-list';
import { MemberSearch } from '@/features/moderation/components/members/member-search';
import { findMembers } from '@/features/moderation/queries/members';
import { requireViewer } from '@/lib/require-viewer';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff');
  return { title: t('title'), robots: { index: false } };
}

export default async function MembersPage({ searchParams }: Props) {
  const { q, after } = await searchParams;
  const start = typeof q === 'string' ? q.trim().replace(/^@/, '').slice(0, 30) : '';
  const viewer = await requireViewer('/mod/members');
  const found = await findMembers(viewer, start, typeof after === 'string' ? after : null);
  if (!found) notFound();
  const t = await getTranslations('staff');
  return (
    <DeskPage back={{ href: '/mod/open', label: t('desk') }}>
      <h1 className="mt-2 text-h1">{t('title')}</h1>
      <p className="mt-2 max-w-read text-ink-2">{t('lead')}</p>
      <MemberSearch start={start} />
      {found.rows.length > 0 ? (
        <MemberList rows={found.rows} />
      ) : (
        <p role="status" className="mt-6 break-words text-ink-2">
          {t('none', { start })}
        </p>
      )}
      {found.next && (
        <Link
          href={`/mod/members?q=${encodeURIComponent(start)}&after=${encodeURIComponent(found.next)}`}
          className="btn btn-line mt-5"
        >
          {t('more')}
        </Link>
      )}
    </DeskPage>
  );
}
