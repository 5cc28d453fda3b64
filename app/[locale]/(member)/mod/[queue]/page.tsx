import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayModerate } from '@/features/moderation/policy';
import { getViewer } from '@/lib/viewer';

export default async function QueuePage() {
  // Pages are made beside their layout: each looks for itself.
  if (mayModerate(await getViewer())) notFound();
  const t = await getTranslations('moderation');
  return (
    <div className="hidden h-full place-content-center p-8 text-center md:grid">
      <p className="text-h4 font-semibold">{t('choose')}</p>
      <p className="mt-1 text-ink-2">{t('chooseText')}</p>
    </div>
  );
}
