import { Flag } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

/** The way to say that something is wrong with an entry, a member or a story. */
export async function ReportLink({ kind, id }: { kind: 'entry' | 'member' | 'story'; id: string }) {
  const t = await getTranslations('reports');
  return (
    <Link
      href={`/report/${kind}/${id}`}
      rel="nofollow"
      className="inline-flex min-h-11 items-center gap-1.5 text-meta text-ink-3 hover:text-ink hover:underline"
    >
      <Flag aria-hidden className="size-3.5" strokeWidth={1.9} />
      {t(`report_${kind}`)}
    </Link>
  );
}
