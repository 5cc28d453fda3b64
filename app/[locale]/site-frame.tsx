import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { BottomBar } from '@/components/shell/bottom-bar';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { FrameWords } from '@/components/ui/frame-words';
import { Toasts } from '@/components/ui/toasts';
import { ViewerMenu } from '@/features/accounts/components/viewer-menu';
import { YouPlace } from '@/features/accounts/components/you-place';
import { pageLocale } from '@/lib/i18n/page-locale';
import ja from '@/messages/frame/ja';

/** Words that the script of the frame does not have. */
const others = { en: undefined, ja };

/** Header, footer and bottom bar around a page. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const t = await getTranslations('shell');
  const locale = await pageLocale();
  return (
    <FrameWords words={others[locale]}>
      <a
        href="#main"
        className="sr-only rounded-control bg-ink px-4 py-3 text-on-ink focus:not-sr-only focus:fixed focus:left-4 focus:top-2 focus:z-50"
      >
        {t('skip')}
      </a>
      <SiteHeader locale={locale} viewer={<ViewerMenu locale={locale} />} />
      <main id="main" tabIndex={-1} className="w-full flex-1 outline-none">
        {children}
      </main>
      <SiteFooter locale={locale} />
      <BottomBar locale={locale} you={<YouPlace locale={locale} />} />
      <Toasts />
    </FrameWords>
  );
}
