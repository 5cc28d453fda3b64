'use client';

import NextLink from 'next/link';
import { useWords } from '@/components/ui/words';
import { localPath } from '@/lib/i18n/locales';
import { useViewer } from '../viewer-store';

/** For the member whose page this is; its place is kept free for everyone, so that nothing moves. */
export function EditProfileLink({ handle, locale }: { handle: string; locale: string }) {
  const say = useWords('entries');
  const { viewer } = useViewer();
  return (
    <div className="min-h-11 md:min-w-36">
      {viewer?.handle === handle && (
        <NextLink href={localPath(locale, '/settings/profile')} prefetch={false} className="btn btn-line">
          {say('editProfile')}
        </NextLink>
      )}
    </div>
  );
}
