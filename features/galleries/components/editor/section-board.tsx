'use client';

import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { rectSortingStrategy, SortableContext } from '@dnd-kit/sortable';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { ArrangedSection, Arrangement } from '../../studio-view';
import {
  addSection,
  changeSection,
  countBefore,
  moveItem,
  numberOf,
  placeOf,
  removeSection,
  stepWholeSection,
} from './arrange';
import { ItemCard } from './item-card';
import type { GalleryEditing } from './use-gallery';
import { Words } from './words-fields';

/** The sections of the gallery with their entries, which are dragged, or picked up with M and moved by the arrows. */
export function SectionBoard({ gallery }: { gallery: GalleryEditing }) {
  const t = useTranslations('curate');
  const { keeper, arrangement, known } = gallery;
  const [said, setSaid] = useState('');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const move = (next: Arrangement, entry: string) => {
    keeper.change(next);
    const title = known.get(entry)?.title ?? '';
    setSaid(
      t('moved', { title, place: numberOf(next, entry), of: next.sections.flatMap(({ items }) => items).length }),
    );
  };
  const drop = ({ active, over }: DragEndEvent) => {
    const place = over && placeOf(arrangement, String(over.id));
    if (place && active.id !== over.id) move(moveItem(arrangement, String(active.id), place), String(active.id));
  };
  // Whoever adds a section goes on in it: it pushes the button away.
  const add = () => {
    const next = addSection(arrangement);
    keeper.change(next);
    requestAnimationFrame(() => document.getElementById(`section-${next.sections.at(-1)?.key}`)?.focus());
  };
  return (
    <>
      <p aria-live="assertive" className="sr-only">
        {said}
      </p>
      <DndContext
        id="gallery"
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={drop}
        accessibility={quiet}
      >
        {arrangement.sections.map((section, index) => (
          <div key={section.key} className="mt-6">
            {arrangement.sections.length > 1 && <SectionFields gallery={gallery} section={section} index={index} />}
            <SortableContext items={section.items.map(({ entry }) => entry)} strategy={rectSortingStrategy}>
              <ul className="mt-4 grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 xl:grid-cols-4">
                {section.items.map((item, at) => (
                  <ItemCard
                    key={item.entry}
                    gallery={gallery}
                    item={item}
                    number={countBefore(arrangement, section.key) + at + 1}
                    onMove={move}
                    onSay={setSaid}
                  />
                ))}
              </ul>
            </SortableContext>
          </div>
        ))}
      </DndContext>
      <button type="button" className="btn btn-line mt-8" onClick={add}>
        <Plus aria-hidden strokeWidth={1.9} />
        {t('addSection')}
      </button>
    </>
  );
}

function SectionFields({
  gallery,
  section,
  index,
}: {
  gallery: GalleryEditing;
  section: ArrangedSection;
  index: number;
}) {
  const t = useTranslations('curate');
  const { keeper, arrangement } = gallery;
  const { key, title, words } = section;
  const change = (part: Partial<ArrangedSection>, step: string) =>
    keeper.change(
      changeSection(arrangement, key, () => part),
      `${step} ${key}`,
    );
  const name = title || t('section', { number: index + 1 });
  const remove = () => {
    keeper.change(removeSection(arrangement, key));
    void toast(t('sectionGone'), { label: t('undo'), onClick: keeper.undo });
  };
  return (
    <fieldset className="border-t pt-4">
      <legend className="sr-only">{name}</legend>
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-0 flex-1">
          <span className="mb-1.5 block font-semibold">{t('sectionTitle', { number: index + 1 })}</span>
          <input
            id={`section-${key}`}
            className="field min-h-11"
            maxLength={80}
            lang={arrangement.lang}
            value={title}
            onChange={({ target }) => change({ title: target.value }, 'section-title')}
          />
        </label>
        <button
          type="button"
          className="btn btn-bare btn-icon"
          aria-label={t('sectionUp', { name })}
          onClick={() => keeper.change(stepWholeSection(arrangement, key, -1))}
        >
          <ArrowUp aria-hidden strokeWidth={1.9} />
        </button>
        <button
          type="button"
          className="btn btn-bare btn-icon"
          aria-label={t('sectionDown', { name })}
          onClick={() => keeper.change(stepWholeSection(arrangement, key, 1))}
        >
          <ArrowDown aria-hidden strokeWidth={1.9} />
        </button>
        {index > 0 && (
          <button
            type="button"
            className="btn btn-bare btn-icon"
            aria-label={t('sectionRemove', { name })}
            onClick={remove}
          >
            <Trash2 aria-hidden strokeWidth={1.9} />
          </button>
        )}
      </div>
      <div className="mt-3">
        <Words
          label={t('sectionWords')}
          lang={arrangement.lang}
          value={words}
          most={600}
          onChange={(typed) => change({ words: typed }, 'section-words')}
        />
      </div>
    </fieldset>
  );
}

// Our own sentence says where an entry went, in the reader's language.
const silence = () => undefined;
const quiet = {
  announcements: { onDragStart: silence, onDragOver: silence, onDragEnd: silence, onDragCancel: silence },
  screenReaderInstructions: { draggable: '' },
};
