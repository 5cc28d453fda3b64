'use client';

import { Pencil, Plus } from 'lucide-react';
import NextLink from 'next/link';
import { useViewer } from '@/features/accounts/viewer-store';
import { localPath } from '@/lib/i18n/locales';

type Edit = { slug: string; curators: string[]; locale: string; label: string };

/** For the curators of this gallery, and admins. The page asks again who may: this only spares others a link. */
export function EditGalleryLink({ slug, curators, locale, label }: Edit) {
  const { viewer } = useViewer();
  if (!viewer || (viewer.role !== 'admin' && !curators.includes(viewer.handle))) return null;
  return (
    <NextLink href={localPath(locale, `/g/${slug}/edit`)} prefetch={false} className="btn btn-bare">
      <Pencil aria-hidden strokeWidth={1.9} />
      {label}
    </NextLink>
  );
}

/** For moderators. */
export function NewGalleryLink({ locale, label }: { locale: string; label: string }) {
  const { viewer } = useViewer();
  if (!viewer || viewer.role === 'member') return null;
  return (
    <NextLink href={localPath(locale, '/g/new')} prefetch={false} className="btn btn-line">
      <Plus aria-hidden strokeWidth={1.9} />
      {label}
    </NextLink>
  );
}
