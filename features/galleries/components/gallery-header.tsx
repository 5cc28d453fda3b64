import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Names } from '@/features/accounts/components/people/names';
import { Swatch } from '@/features/accounts/components/swatch';
import { markOf } from '@/features/accounts/sight/mark';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { CuratorView, GalleryView } from '../view';

/** What the gallery is called, what it is about, who picked it, and how much there is. */
export async function GalleryHeader({ gallery, actions }: { gallery: GalleryView; actions?: ReactNode }) {
  const t = await getTranslations('galleries');
  const locale = await pageLocale();
  const { title, words, owner, isOpen, openUntil, publishedAt, entryCount, makerCount } = gallery;
  const until = isOpen && openUntil ? t('openUntil', { day: formatDay(locale, openUntil) }) : isOpen ? t('open') : '';
  return (
    <div className="mx-auto max-w-page px-4 md:px-8">
      <header className="grid gap-x-12 gap-y-6 pt-8 md:grid-cols-12 md:pt-14">
        <div className="min-w-0 md:col-span-8">
          <p className="text-meta text-ink-3">
            {t('kind')}
            {until && <span data-person={owner ? markOf(owner) : undefined}>{`, ${until}`}</span>}
          </p>
          <h1 lang={title.lang} className="mt-3 break-words text-poster font-semibold">
            {title.text}
          </h1>
        </div>
        <div className="md:col-span-4 md:self-end">
          {words.text && (
            <p lang={words.lang} className="whitespace-pre-line text-read text-ink-2">
              {words.text}
            </p>
          )}
          <Curators curators={gallery.curators} day={formatDay(locale, publishedAt)} at={publishedAt} />
        </div>
      </header>
      <div className="mt-6 flex flex-wrap items-center gap-2 border-b pb-5 md:mt-10">
        {actions}
        <p className="text-ink-3 max-md:w-full md:ml-auto">
          {t('counts', { entries: entryCount, makers: makerCount })}
        </p>
      </div>
    </div>
  );
}

async function Curators({ curators, day, at }: { curators: CuratorView[]; day: string; at: Date }) {
  const t = await getTranslations('galleries');
  return (
    <div className="mt-4 flex items-center gap-3">
      <span className="flex -space-x-1.5">
        {curators.slice(0, 4).map(({ handle, avatarKey }) => (
          <span key={handle} className="flex rounded-[6px] ring-2 ring-paper" data-person={markOf(handle)}>
            <Swatch handle={handle} avatarKey={avatarKey} size={30} />
          </span>
        ))}
      </span>
      <p className="text-meta leading-4 text-ink-3">
        {curators.length > 0 && (
          <span className="if-met">
            {t.rich('pickedBy', { names: () => <Names handles={curators.map(({ handle }) => handle)} linked /> })}{' '}
          </span>
        )}
        <time dateTime={at.toISOString()} className="whitespace-nowrap">
          {day}
        </time>
      </p>
    </div>
  );
}
