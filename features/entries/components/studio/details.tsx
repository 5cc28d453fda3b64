'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import { limits } from '../../fields';
import type { StudioEntry } from '../../queries/studio';
import { CharacterField } from './character-field';
import { CreditsField } from './credits-field';
import { errorOf } from './error-of';
import { EventField } from './event-field';
import { MadeField } from './made-field';
import { NotesField } from './notes-field';
import type { Row } from './photo-board';
import { RatingField } from './rating-field';
import { TagsField } from './tags-field';
import type { useDraft } from './use-draft';

type Props = {
  entry: StudioEntry;
  draft: ReturnType<typeof useDraft>;
  errors: Record<string, string>;
  rows: Row[];
  handle: string;
  maker: ReactNode;
};

/** The words of an entry, field by field. */
export function Details({ entry, draft, errors, rows, handle, maker }: Props) {
  const t = useTranslations('upload');
  const { fields, keeper } = draft;
  return (
    <>
      <TextField
        name="title"
        label={t('title.label')}
        value={fields.title}
        maxLength={limits.title}
        error={errors.title}
        onChange={(event) => keeper.change({ title: event.target.value })}
      />
      <CharacterField
        entry={entry}
        choice={fields.character}
        error={errorOf(errors, 'character')}
        onChange={(character) => keeper.change({ character })}
      />
      <Field name="story" label={t('story.label')} hint={t('story.hint')} note={t('optional')} error={errors.story}>
        {(input) => (
          <textarea
            {...input}
            rows={6}
            className="field"
            maxLength={limits.story}
            value={fields.story}
            onChange={(event) => keeper.change({ story: event.target.value })}
          />
        )}
      </Field>
      <CreditsField
        credits={fields.credits}
        saved={draft.credits}
        handle={handle}
        maker={maker}
        error={errorOf(errors, 'credits')}
        onChange={(credits) => keeper.change({ credits })}
      />
      <MadeField made={fields.made} error={errorOf(errors, 'made')} onChange={(made) => keeper.change({ made })} />
      <EventField
        event={fields.event}
        eventOn={fields.eventOn}
        errors={errors}
        onChange={(change) => keeper.change(change)}
      />
      <TagsField tags={fields.tags} error={errorOf(errors, 'tags')} onChange={(tags) => keeper.change({ tags })} />
      <RatingField
        sensitive={fields.sensitive}
        showsMinor={fields.showsMinor}
        byModerator={entry.minorByModerator}
        error={errors.sensitive}
        onChange={(change) => keeper.change(change)}
      />
      <NotesField notes={fields.notes} rows={rows} errors={errors} onChange={(notes) => keeper.change({ notes })} />
    </>
  );
}
