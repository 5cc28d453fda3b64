import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DraftList } from '@/features/entries/components/studio/draft-list';
import { StartDraft } from '@/features/entries/components/studio/start-draft';
import { requireViewer } from '@/lib/require-viewer';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('upload');
  return { title: t('title_page'), robots: { index: false } };
}

export default async function UploadPage({ searchParams }: Props) {
  const { character, design } = await searchParams;
  const viewer = await requireViewer('/upload');
  const t = await getTranslations('upload.start');
  return (
    <div className="mx-auto max-w-page px-4 pb-16 md:px-8">
      <h1 className="pt-6 text-[32px] leading-9 md:pt-10 md:text-h1">{t('heading')}</h1>
      <p className="mt-1 max-w-read text-ink-2">{t('text')}</p>
      <StartDraft character={one(character)} design={one(design)} locale={await getLocale()} />
      <DraftList viewer={viewer} />
    </div>
  );
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
