'use client';

import { ChevronDown } from 'lucide-react';
import NextLink from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DropdownMenu } from 'radix-ui';
import { localPath } from '@/lib/i18n/locales';
import { placesFor } from '../../places';

/** The pages of the desk that are no queues. It opens where it stands, inside the navigation. */
export function DeskMenu({ isAdmin }: { isAdmin: boolean }) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="flex min-h-11 shrink-0 items-center gap-1 border-l px-3 font-medium text-ink-2 data-[state=open]:text-ink">
        {t('places')}
        <ChevronDown aria-hidden className="size-4" strokeWidth={1.9} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={4}
        className="z-50 min-w-48 rounded-control border bg-raised py-1 shadow-pop"
      >
        {placesFor(isAdmin).map(({ name, path }) => (
          <DropdownMenu.Item key={path} asChild>
            <NextLink
              href={localPath(locale, path)}
              prefetch={false}
              className="flex min-h-11 items-center px-4 outline-none data-[highlighted]:bg-mat-soft"
            >
              {t(name)}
            </NextLink>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
