'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog } from 'radix-ui';
import { toast } from '@/components/ui/toast';
import type { ArrangedItem, Arrangement } from '../../studio-view';
import { changeItem, moveItem, placeOf, removeItem, stepItem } from './arrange';
import type { GalleryKeeper } from './gallery-keeper';
import type { GalleryEditing } from './use-gallery';
import { Words } from './words-fields';

type Props = {
  gallery: GalleryEditing;
  keeper: GalleryKeeper;
  item: ArrangedItem;
  title: string;
  onMove: (next: Arrangement, entry: string) => void;
  onClose: () => void;
};

/** What is said of an entry, how it stands and where: all that dragging does, without dragging. */
export function ItemDialog({ gallery, keeper, item, title, onMove, onClose }: Props) {
  const t = useTranslations('curate');
  const { arrangement, known } = gallery;
  const { entry } = item;
  const change = (part: Partial<ArrangedItem>, step = '') =>
    keeper.change(changeItem(arrangement, entry, part), step && `${step} ${entry}`);
  const place = placeOf(arrangement, entry);
  const pictures = known.get(entry)?.pictures ?? [];
  const remove = () => {
    onClose();
    keeper.change(removeItem(arrangement, entry));
    void toast(t('removed', { title }), { label: t('undo'), onClick: keeper.undo });
  };
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 bg-black/50" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-0 bottom-0 z-50 max-h-[90vh] space-y-5 overflow-y-auto rounded-t-panel bg-raised p-5 shadow-pop md:inset-x-auto md:top-1/2 md:bottom-auto md:left-1/2 md:w-[28rem] md:-translate-1/2 md:rounded-panel"
        >
          <div className="flex items-start justify-between gap-3">
            <Dialog.Title className="text-h3">{title}</Dialog.Title>
            <Dialog.Close className="btn btn-bare btn-icon -mt-2 -mr-2" aria-label={t('close')}>
              <X aria-hidden strokeWidth={1.9} />
            </Dialog.Close>
          </div>
          <Words
            label={t('note')}
            lang={arrangement.lang}
            value={item.note}
            most={400}
            onChange={(note) => change({ note }, 'note')}
          />
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" checked={item.lead} onChange={({ target }) => change({ lead: target.checked })} />
            {t('asLead')}
          </label>
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              checked={arrangement.cover === entry}
              onChange={({ target }) => keeper.change({ ...arrangement, cover: target.checked ? entry : null })}
            />
            {t('asCover')}
          </label>
          {pictures.length > 1 && (
            <label className="block">
              <span className="mb-1.5 block font-semibold">{t('photo')}</span>
              <select
                className="field min-h-11"
                value={item.photo ?? ''}
                onChange={({ target }) => change({ photo: target.value || null })}
              >
                <option value="">{t('coverPhoto')}</option>
                {pictures.map(({ id, alt }, index) => (
                  <option key={id} value={id}>
                    {index + 1}. {alt.slice(0, 60)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {place && (
            <fieldset>
              <legend className="mb-1.5 font-semibold">{t('moveTo')}</legend>
              <div className="flex flex-wrap gap-2">
                <button
                  type="button"
                  className="btn btn-line"
                  onClick={() => onMove(moveItem(arrangement, entry, { ...place, at: 0 }), entry)}
                >
                  {t('first')}
                </button>
                <button
                  type="button"
                  className="btn btn-line"
                  onClick={() => onMove(stepItem(arrangement, entry, -1), entry)}
                >
                  {t('earlier')}
                </button>
                <button
                  type="button"
                  className="btn btn-line"
                  onClick={() => onMove(stepItem(arrangement, entry, 1), entry)}
                >
                  {t('later')}
                </button>
                {arrangement.sections.length > 1 && (
                  <select
                    aria-label={t('toSection')}
                    className="field min-h-11 w-auto"
                    value={place.section}
                    onChange={({ target }) =>
                      onMove(moveItem(arrangement, entry, { section: target.value, at: 1_000 }), entry)
                    }
                  >
                    {arrangement.sections.map(({ key, title: name }, index) => (
                      <option key={key} value={key}>
                        {name || t('section', { number: index + 1 })}
                      </option>
                    ))}
                  </select>
                )}
              </div>
            </fieldset>
          )}
          <button type="button" className="btn btn-bare text-pencil-text" onClick={remove}>
            {t('remove')}
          </button>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
