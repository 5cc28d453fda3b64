import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { BottomBar } from '@/components/shell/bottom-bar';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { Toasts } from '@/components/ui/toasts';
import { WordsProvider } from '@/components/ui/words';
import { ViewerMenu } from '@/features/accounts/components/viewer-menu';
import { YouPlace } from '@/features/accounts/components/you-place';

/** Header, footer and bottom bar around a page. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const t = await getTranslations('shell');
  const locale = await getLocale();
  // The words of the comments and of the stage come with them.
  const { comments, photos, ...words } = (await getMessages()).client;
  return (
    <WordsProvider words={words}>
      <a
        href="#main"
        className="sr-only rounded-control bg-ink px-4 py-3 text-on-ink focus:not-sr-only focus:fixed focus:left-4 focus:top-2 focus:z-50"
      >
        {t('skip')}
      </a>
      <SiteHeader viewer={<ViewerMenu locale={locale} />} />
      <main id="main" tabIndex={-1} className="w-full flex-1 outline-none">
        {children}
      </main>
      <SiteFooter />
      <BottomBar you={<YouPlace locale={locale} />} />
      <Toasts />
    </WordsProvider>
  );
}
