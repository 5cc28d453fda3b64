'use client';

import {
  GalleryVerticalEnd,
  Image as ImageIcon,
  type LucideIcon,
  MessageSquare,
  Newspaper,
  Tag,
  UserRound,
} from 'lucide-react';
import type { SubjectKind } from '@/db/schema';
import { photoUrl } from '@/features/photos/view';
import type { CaseRow } from '../../queries/queue';

const icons: Record<SubjectKind, LucideIcon> = {
  entry: ImageIcon,
  photo: ImageIcon,
  comment: MessageSquare,
  member: UserRound,
  story: Newspaper,
  gallery: GalleryVerticalEnd,
  credit: Tag,
};

/** A copy of what was seen, or what kind of thing it is. */
export function RowPicture({ row }: { row: CaseRow }) {
  const Icon = icons[row.subjectKind];
  const address = row.cover
    ? photoUrl(row.cover, 160, 'webp')
    : row.picture && `/api/moderation/evidence/${row.picture.key}/${row.picture.file}`;
  return (
    <span className="ph mt-0.5 block size-11 shrink-0">
      {address ? (
        <img src={address} alt="" className="size-full object-cover" />
      ) : (
        <span className="grid size-full place-items-center bg-quiet text-ink-2">
          <Icon aria-hidden className="size-5" strokeWidth={1.9} />
        </span>
      )}
    </span>
  );
}
