'use client';

import { useTranslations } from 'next-intl';

type Props = { busy: boolean; words: string; onShow: () => void };

/** For what is held and turns out to keep to the rules. */
export function ShowAgain({ busy, words, onShow }: Props) {
  const t = useTranslations('moderation');
  return (
    <div className="border-b px-4 py-5 md:px-6">
      <button
        type="button"
        data-key="e"
        className="btn btn-mat w-full"
        aria-disabled={busy || undefined}
        onClick={onShow}
      >
        {t('showAgain')} <kbd className="bg-transparent! text-current!">E</kbd>
      </button>
      <p className="mt-2 text-meta text-ink-3">{t('showAgainHint', { words: `“${words}”` })}</p>
    </div>
  );
}
