'use client';

import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { localPath } from '@/lib/i18n/locales';
import type { GalleryEditing } from './use-gallery';

/** To the gallery as readers would see it, once everything is saved. */
export function PreviewLink({ gallery: { keeper, studio, locale, may } }: { gallery: GalleryEditing }) {
  const t = useTranslations('curate');
  const router = useRouter();
  const href = localPath(locale, `/g/${studio.slug}/preview`);
  async function go(event: MouseEvent) {
    if (!may('edit') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (await keeper.flush()) router.push(href);
  }
  return (
    <NextLink href={href} prefetch={false} className="btn btn-line" onClick={(event) => void go(event)}>
      {t('preview')}
    </NextLink>
  );
}
