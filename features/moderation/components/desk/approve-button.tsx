'use client';

import { useTranslations } from 'next-intl';

/** What happens to most first entries: everyone sees them from now on. */
export function ApproveButton({ busy, onApprove }: { busy: boolean; onApprove: () => void }) {
  const t = useTranslations('moderation');
  return (
    <div className="border-b px-4 py-5 md:px-6">
      <button
        type="button"
        data-key="e"
        className="btn btn-mat w-full"
        aria-disabled={busy || undefined}
        onClick={onApprove}
      >
        {t('carryOut.approve')} <kbd className="bg-transparent! text-current!">E</kbd>
      </button>
      <p className="mt-2 text-meta text-ink-3">{t('approveHint')}</p>
    </div>
  );
}
