import { Flag } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

type Kind = 'entry' | 'member' | 'story' | 'gallery';

/** The way to say that something is wrong with an entry, a member, a story or a gallery. */
export async function ReportLink({ kind, id }: { kind: Kind; id: string }) {
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
