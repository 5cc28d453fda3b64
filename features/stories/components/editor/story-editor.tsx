'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { longestStandfirst, longestTitle, mostCovers, mostTies } from '../../limits';
import type { DeskStory } from '../../queries/desk';
import { LongLine } from './long-line';
import { NamesProvider } from './names';
import { PickedField } from './picked-field';
import { PublishPanel } from './publish-panel';
import { SavedLine } from './saved-line';
import { TextEditor } from './text-editor';
import { useStory } from './use-story';
import { Versions } from './versions';

/** A story while it is written: what it says in the middle, what becomes of it beside. */
export function StoryEditor({ desk }: { desk: DeskStory }) {
  const t = useTranslations('editor');
  const locale = useLocale();
  const story = useStory(desk, locale);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const { keeper, fields } = story;
  const errors = { ...refused, ...story.errors };
  const bodyError = Object.entries(errors).find(([name]) => name.startsWith('body'))?.[1];
  const onRefused = useCallback((fields: Record<string, string>) => setRefused(fields), []);
  return (
    <NamesProvider known={desk.names}>
      <div className="mx-auto max-w-page px-4 pt-6 md:px-8 md:pt-10">
        <h1 className="sr-only">{t('edit')}</h1>
        <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="min-w-0 max-w-[46rem] space-y-6">
            <SavedLine story={story} />
            <LongLine
              {...{ name: 'title', label: t('titleField'), error: errors.title, max: longestTitle, lang: desk.lang }}
              value={fields.title}
              className="display text-h3"
              onChange={(title) => keeper.change({ title })}
            />
            <LongLine
              {...{ name: 'standfirst', label: t('standfirst'), hint: t('standfirstHint'), error: errors.standfirst }}
              {...{ max: longestStandfirst, lang: desk.lang, value: fields.standfirst }}
              onChange={(standfirst) => keeper.change({ standfirst })}
            />
            <TextEditor
              body={fields.body}
              lang={desk.lang}
              error={bodyError}
              onChange={(body) => keeper.change({ body })}
            />
          </div>
          <div className="min-w-0 space-y-6">
            <PublishPanel desk={desk} story={story} onRefused={onRefused} />
            <PickedField
              {...{ kind: 'entry', by: 'id', label: t('cover'), hint: t('coverHint'), add: t('addCover') }}
              most={mostCovers}
              picked={fields.cover}
              error={errors.cover}
              onChange={(cover) => keeper.change({ cover })}
            />
            <PickedField
              {...{
                kind: 'character',
                by: 'slug',
                label: t('characters'),
                hint: t('tiesHint'),
                add: t('addCharacter'),
              }}
              most={mostTies}
              picked={fields.characters}
              error={errors.characters}
              onChange={(characters) => keeper.change({ characters })}
            />
            <PickedField
              {...{ kind: 'series', by: 'slug', label: t('series'), hint: t('tiesHint'), add: t('addSeries') }}
              most={mostTies}
              picked={fields.series}
              error={errors.series}
              onChange={(series) => keeper.change({ series })}
            />
            <Versions desk={desk} story={story} />
          </div>
        </div>
      </div>
    </NamesProvider>
  );
}
