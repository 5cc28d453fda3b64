'use client';

import { useTranslations } from 'next-intl';
import type { GalleryStudio } from '../../queries/studio';
import { countItems } from '../../studio-view';
import { AddEntry } from './add-entry';
import { EditorBar } from './editor-bar';
import { PeoplePanel } from './people-panel';
import { SectionBoard } from './section-board';
import { SentIn } from './sent-in';
import { useGallery } from './use-gallery';
import { Versions } from './versions';
import { WordsFields } from './words-fields';

/** Everything that curators do with a gallery. Reviewers only answer what was sent in. */
export function GalleryEditor({ studio }: { studio: GalleryStudio }) {
  const t = useTranslations('curate');
  const gallery = useGallery(studio);
  const mayEdit = gallery.may('edit');
  return (
    <>
      <EditorBar gallery={gallery} />
      <div className="mx-auto grid max-w-wall gap-x-10 px-4 md:px-8 lg:grid-cols-[minmax(0,1fr)_360px]">
        <section className="min-w-0 pt-6 md:pt-8">
          <h1 className="sr-only">{t('heading', { title: gallery.arrangement.title })}</h1>
          {mayEdit && (
            <>
              <WordsFields gallery={gallery} />
              <div className="mt-8 flex flex-wrap items-center justify-between gap-2">
                <h2 className="text-h3">{t('entries', { count: countItems(gallery.arrangement) })}</h2>
                <p id="move-keys" className="text-meta text-ink-3">
                  {t('moveKeys')}
                </p>
              </div>
              <AddEntry gallery={gallery} />
              {gallery.errors.sections && (
                <p role="alert" className="mt-2 font-semibold text-pencil-text">
                  {gallery.errors.sections}
                </p>
              )}
              <SectionBoard gallery={gallery} />
            </>
          )}
        </section>
        <aside className="min-w-0 space-y-10 border-line pt-8 max-lg:mt-8 max-lg:border-t lg:border-l lg:pl-8">
          <SentIn gallery={gallery} />
          <PeoplePanel gallery={gallery} />
          {mayEdit && <Versions gallery={gallery} />}
        </aside>
      </div>
    </>
  );
}
