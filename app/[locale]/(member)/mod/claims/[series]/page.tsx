import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { DeskPage } from '@/features/moderation/components/desk-page';
import { AppearanceClaims } from '@/features/series/components/desk/appearance-claims';
import { ClaimsFrame } from '@/features/series/components/desk/claims-frame';
import { getClaimsDesk } from '@/features/series/queries/claims';
import { requireViewer } from '@/lib/require-viewer';

type Props = { params: Promise<{ series: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('claims');
  return { title: t('desk'), robots: { index: false } };
}

export default async function SeriesClaimsPage({ params }: Props) {
  const slug = (await params).series;
  const viewer = await requireViewer(`/mod/claims/${slug}`);
  const desk = await getClaimsDesk(viewer, slug);
  if (!desk) notFound();
  const t = await getTranslations('claims');
  const { claims, series } = await getMessages();
  return (
    <DeskPage back={{ href: '/mod/claims', label: t('back') }}>
      <NextIntlClientProvider messages={{ claims, series }}>
        <ClaimsFrame series={desk}>
          {desk.appearances.length === 0 && <p className="mt-8 text-ink-2">{t('noAppearances')}</p>}
          {desk.appearances.map((appearance) => (
            <AppearanceClaims key={appearance.id} appearance={appearance} addedBy={desk.addedBy} />
          ))}
        </ClaimsFrame>
      </NextIntlClientProvider>
    </DeskPage>
  );
}
