import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageLink } from '@/components/shell/language-link';
import { Logo } from '@/components/shell/logo';
import { Link } from '@/components/ui/link';

/** The pages outside of the shell: one form beside a cutting mat. */
export async function Door({ children }: { children: ReactNode }) {
  const t = await getTranslations('accounts');
  const { accounts } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ accounts }}>
      <div className="grid min-h-screen lg:grid-cols-2">
        <div className="flex flex-col px-5 py-6 md:px-12 md:py-10">
          <header>
            <Link href="/" className="inline-flex min-h-11 items-center gap-2.5" aria-label={t('toHome')}>
              <Logo />
              <span className="display text-2xl tracking-[-0.02em]">Kitbash</span>
            </Link>
          </header>
          <main id="main" tabIndex={-1} className="mx-auto my-auto w-full max-w-sm py-10 outline-none">
            {children}
          </main>
          <footer className="text-meta text-ink-3">
            <LanguageLink className="inline-flex min-h-11 items-center hover:text-ink" />
          </footer>
        </div>
        <aside className="relative hidden lg:block">
          <div className="sticky top-0 h-screen p-4">
            <div className="matgrid flex h-full flex-col justify-between rounded-print p-8">
              <Logo className="size-24 text-ink-2 md:size-24" />
              <div>
                <p className="display text-h2">{t('motto')}</p>
                <p className="mt-1.5 text-ui text-ink-2">{t('mottoMore')}</p>
              </div>
            </div>
          </div>
        </aside>
      </div>
    </NextIntlClientProvider>
  );
}
