import { UserRound } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';

/** The way for somebody in a photo of this entry to have it hidden. */
export async function PhotoOfMeLink({ entry }: { entry: string }) {
  const t = await getTranslations('requests');
  return (
    <Link
      href={`/photo-of-me?of=${entry}`}
      rel="nofollow"
      className="inline-flex min-h-11 items-center gap-1.5 text-meta text-ink-3 hover:text-ink hover:underline"
    >
      <UserRound aria-hidden className="size-3.5" strokeWidth={1.9} />
      {t('link')}
    </Link>
  );
}
