import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { Reportable } from '../../queries/reportable';
import { AfterReport } from './after-report';
import { ReportForm } from './report-form';
import { Reported } from './reported';

type Props = { reported: Reportable; viewer: { id: string } | null };

/** What is reported, why, and who will read it. Nobody reports what is their own. */
export async function ReportPage({ reported, viewer }: Props) {
  const t = await getTranslations('reports');
  const { kind, id, path, photos, sensitive, member } = reported;
  const signedIn = viewer !== null;
  return (
    <div className="mx-auto max-w-page px-4 md:px-8">
      <div className="max-w-read">
        <h1 className="pt-6 text-[32px] leading-9 md:pt-12 md:text-h1">{t(`title_${kind}`)}</h1>
        <p className="mt-2 text-ink-2">{t('lead')}</p>
        {kind === 'entry' && <InThePhoto entry={id} />}
        <Reported reported={reported} />
        {signedIn && viewer.id === member?.id ? (
          <OwnThing path={path} />
        ) : (
          <NextIntlClientProvider messages={{ reports: (await getMessages()).reports }}>
            <ReportForm
              {...{ kind, id, photos }}
              next={<AfterReport reported={reported} signedIn={signedIn} />}
              rules={await optionsFor(reported)}
              labelled={sensitive ? (await getTranslations('client.entries'))(`kind_${sensitive}`) : undefined}
            >
              <section>
                <h2 className="text-h4">{t('whoReads')}</h2>
                <p className="mt-1 text-ink-2">{t('whoReadsWords')}</p>
                {!signedIn && <p className="mt-1 text-ink-2">{t('whoReadsVisitor')}</p>}
              </section>
            </ReportForm>
          </NextIntlClientProvider>
        )}
      </div>
    </div>
  );
}

async function InThePhoto({ entry }: { entry: string }) {
  const t = await getTranslations('requests');
  const brake = (words: ReactNode) => (
    <Link href={`/photo-of-me?of=${entry}`} rel="nofollow" className="lk">
      {words}
    </Link>
  );
  return <p className="mt-2 text-ink-2">{t.rich('reportHint', { brake })}</p>;
}

async function OwnThing({ path }: { path: string }) {
  const refusals = await getTranslations('refusals');
  const t = await getTranslations('reports');
  return (
    <>
      <p className="mt-6">{refusals('own_report')}</p>
      <Link href={path} className="btn btn-line mt-4">
        {t('back')}
      </Link>
    </>
  );
}

async function optionsFor({ rules }: Reportable) {
  const t = await getTranslations('rules');
  return rules.map(({ id, alsoPhotos }) => ({ id, alsoPhotos, name: t(`${id}.name`), short: t(`${id}.short`) }));
}
