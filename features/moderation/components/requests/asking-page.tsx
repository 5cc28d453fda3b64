import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { RequestKind } from '@/db/schema';

type Props = { kind: RequestKind; children: ReactNode };

/** What can be asked for, by whom, and what follows; the form is `children`. */
export async function AskingPage({ kind, children }: Props) {
  const t = await getTranslations('requests');
  const { requests, reports } = await getMessages();
  return (
    <div className="mx-auto max-w-page px-4 pb-16 md:px-8">
      <div className="max-w-read">
        <h1 className="pt-6 text-[32px] leading-9 md:pt-12 md:text-h1">{t(`${kind}.title`)}</h1>
        <p className="mt-3 text-read text-ink-2">{t(`${kind}.lead`)}</p>
        <section aria-labelledby="how" className="mt-6 rounded-panel bg-quiet p-4 md:p-5">
          <h2 id="how" className="text-h4">
            {t('how')}
          </h2>
          <ol className="mt-2 list-decimal space-y-1.5 pl-5 text-ink-2">
            <li>{t(`${kind}.step1`)}</li>
            <li>{t(`${kind}.step2`)}</li>
            <li>{t(`${kind}.step3`)}</li>
          </ol>
          <p className="mt-3 text-ink-2">{t(`${kind}.private`)}</p>
        </section>
        <NextIntlClientProvider messages={{ requests, reports }}>{children}</NextIntlClientProvider>
        <p className="mt-10 border-t pt-5 text-ink-2">
          {kind === 'brake'
            ? t.rich('brake.else', { takedown: (words) => <Way to="/takedown">{words}</Way> })
            : t.rich('takedown.else', { brake: (words) => <Way to="/photo-of-me">{words}</Way> })}
        </p>
      </div>
    </div>
  );
}

const Way = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link href={to} className="lk">
    {children}
  </Link>
);
