import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { SuggestForm } from '@/features/galleries/components/suggest-form';
import { WithdrawForm } from '@/features/galleries/components/withdraw-form';
import { getSuggesting } from '@/features/galleries/queries/own-submissions';
import { requireViewer } from '@/lib/require-viewer';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('suggest');
  return { title: t('title'), robots: { index: false } };
}

/** A member's own entries for a gallery: what they may suggest, and what became of what they did. */
export default async function SuggestPage({ params }: Props) {
  const { slug } = await params;
  const viewer = await requireViewer(`/g/${slug}/submit`);
  const gallery = await getSuggesting(viewer, slug);
  if (!gallery) notFound();
  const t = await getTranslations('suggest');
  const { suggest } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ suggest }}>
      <div className="mx-auto max-w-page px-4 pt-8 md:px-8 md:pt-12">
        <div className="max-w-[48rem]">
          <h1 className="text-h1">{t('title')}</h1>
          <p className="mt-3">
            <Link href={`/g/${slug}`} lang={gallery.lang} className="lk">
              {gallery.title}
            </Link>
          </p>
          <p className="mt-2 text-read text-ink-2">{t(gallery.isOpen ? 'lead' : 'closed')}</p>
          {gallery.isOpen &&
            (gallery.own.length > 0 ? (
              <SuggestForm slug={slug} own={gallery.own} />
            ) : (
              <p className="mt-4 text-ink-2">{t('nothing')}</p>
            ))}
          {gallery.sent.length > 0 && (
            <section className="mt-12 border-t pt-6">
              <h2 className="text-h3">{t('yours')}</h2>
              <ul className="mt-3 divide-y">
                {gallery.sent.map(({ id, title, words, state, answer }) => (
                  <li key={id} className="py-4">
                    <p className="flex flex-wrap items-center gap-2 font-semibold">
                      {title} <span className={`st ${looks[state]}`}>{t(state)}</span>
                    </p>
                    {words && <p className="mt-1 text-ink-2">{t('said', { words })}</p>}
                    {answer && <p className="mt-1 text-ink-2">{t('answer', { words: answer })}</p>}
                    {state === 'waiting' && <WithdrawForm slug={slug} submission={id} title={title} />}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </NextIntlClientProvider>
  );
}

const looks = { waiting: 'st-tape', accepted: 'st-mat', declined: 'st-none' };
