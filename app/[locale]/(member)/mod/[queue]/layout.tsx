import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Desk } from '@/features/moderation/components/desk/desk';
import { mayAdminister } from '@/features/moderation/policy';
import { countQueues, listCases } from '@/features/moderation/queries/queue';
import { isQueue } from '@/features/moderation/queues';
import { requireViewer } from '@/lib/require-viewer';

type Props = { children: ReactNode; params: Promise<{ queue: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('moderation');
  return { title: t('desk'), robots: { index: false } };
}

export default async function QueueLayout({ children, params }: Props) {
  const { queue } = await params;
  const viewer = await requireViewer(`/mod/${queue}`);
  const page = isQueue(queue) ? await listCases(viewer, queue) : null;
  if (!page || !isQueue(queue)) notFound();
  const [counts, { moderation, rules }] = await Promise.all([countQueues(viewer), getMessages()]);
  return (
    <NextIntlClientProvider messages={{ moderation, rules }}>
      <Desk key={queue} queue={queue} first={{ ...page, counts }} isAdmin={!mayAdminister(viewer)}>
        {children}
      </Desk>
    </NextIntlClientProvider>
  );
}
