import NextLink from 'next/link';
import { locale } from 'next/root-params';
import type { ComponentProps } from 'react';
import { localPath } from '@/lib/i18n/locales';

type Props = Omit<ComponentProps<typeof NextLink>, 'href'> & { href: string };

/** A link inside the site, in the reader's language. It fetches the page ahead only when asked to with `prefetch`. */
export async function Link({ href, prefetch = false, ...rest }: Props) {
  return <NextLink href={localPath((await locale()) ?? 'en', href)} prefetch={prefetch} {...rest} />;
}
