import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeskPage } from '@/features/moderation/components/desk-page';
import { DossierView } from '@/features/moderation/components/members/dossier';
import { RoleForm } from '@/features/moderation/components/members/role-form';
import { getDossier } from '@/features/moderation/queries/dossier';
import { requireViewer } from '@/lib/require-viewer';

type Props = { params: Promise<{ handle: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff');
  return { title: t('title'), robots: { index: false } };
}

export default async function MemberDossierPage({ params }: Props) {
  const { handle } = await params;
  const viewer = await requireViewer(`/mod/members/${handle}`);
  const dossier = await getDossier(viewer, handle);
  if (!dossier) notFound();
  const t = await getTranslations('staff');
  return (
    <DeskPage back={{ href: '/mod/members', label: t('back') }}>
      <DossierView dossier={dossier}>
        {viewer.role === 'admin' && <RoleForm handle={dossier.handle} role={dossier.role} />}
      </DossierView>
    </DeskPage>
  );
}
