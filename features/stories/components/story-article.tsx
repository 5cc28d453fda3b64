import type { ReactNode } from 'react';
import type { StoryView } from '../queries/story';
import { Corrections } from './corrections';
import { StoryBody } from './story-body';
import { StoryHeader } from './story-header';
import { StoryRail } from './story-rail';
import { StoryTies } from './story-ties';

type Props = {
  story: Omit<StoryView, 'slug'>;
  /** What stands below the text. */
  after?: ReactNode;
};

/** A story as everyone reads it; in a preview, as everyone would. */
export function StoryArticle({ story, after }: Props) {
  return (
    <article>
      <StoryHeader story={story} ties={<StoryTies story={story} />} />
      <div className="mx-auto grid max-w-page gap-x-14 px-4 md:px-8 lg:grid-cols-[1fr_minmax(0,42rem)_1fr]">
        <StoryRail claims={story.embeds.claims} />
        <div className="min-w-0 pt-10 lg:col-start-2 lg:pt-14">
          <StoryBody story={story} />
          <Corrections story={story} />
          {after}
        </div>
      </div>
    </article>
  );
}
