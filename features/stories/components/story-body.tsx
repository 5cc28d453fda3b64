import type { ReactNode } from 'react';
import type { StoryBlock } from '@/db/schema';
import { GalleryTeaser } from '@/features/galleries/components/gallery-teaser';
import { Timeline } from '@/features/series/components/timeline';
import type { StoryView } from '../queries/story';
import { CharacterEmbed } from './character-embed';
import { ClaimEmbed } from './claim-embed';
import { EntryEmbed } from './entry-embed';
import { Inlines } from './inlines';
import { PhotoEmbed } from './photo-embed';
import { Quotation } from './quotation';

type Props = { story: Pick<StoryView, 'fields' | 'embeds' | 'lang'> };

/** The text of a story: every kind of block that there is, and no other. What was removed since leaves no hole. */
export function StoryBody({ story }: Props) {
  return (
    <div className="story-body text-story" lang={story.lang}>
      {story.fields.body.content.map((block, at) => (
        <Block key={at} block={block} embeds={story.embeds} />
      ))}
    </div>
  );
}

type BlockProps = { block: StoryBlock; embeds: StoryView['embeds'] };

function Block({ block, embeds }: BlockProps): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? (
        <p>
          <Inlines runs={block.content} />
        </p>
      ) : null;
    case 'heading': {
      const Heading = block.attrs.level === 2 ? 'h2' : 'h3';
      return block.content?.length ? (
        <Heading>
          <Inlines runs={block.content} />
        </Heading>
      ) : null;
    }
    case 'bulletList':
    case 'orderedList':
      return <List list={block} />;
    case 'quotation':
      return <Quotation quotation={block} />;
    case 'horizontalRule':
      return <hr />;
    case 'entry': {
      const card = embeds.cards.find(({ id }) => id === block.attrs.id);
      return card ? <EntryEmbed card={card} /> : null;
    }
    case 'photo': {
      const photo = embeds.photos.find(({ id }) => id === block.attrs.id);
      return photo ? <PhotoEmbed photo={photo} caption={block.attrs.caption} /> : null;
    }
    case 'character': {
      const character = embeds.characters.find(({ slug }) => slug === block.attrs.slug);
      return character ? <CharacterEmbed character={character} /> : null;
    }
    case 'appearance': {
      const { series, slug } = block.attrs;
      const appearance = embeds.appearances.find((one) => one.series === series && one.slug === slug);
      return appearance ? <AppearanceEmbed appearance={appearance} /> : null;
    }
    case 'claim': {
      const claim = embeds.claims.find(({ id }) => id === block.attrs.id);
      return claim ? <ClaimEmbed claim={claim} /> : null;
    }
    case 'gallery': {
      const gallery = embeds.galleries.find(({ slug }) => slug === block.attrs.slug);
      return gallery ? (
        <aside className="my-8 border-y py-5">
          <GalleryTeaser gallery={gallery} level="h3" />
        </aside>
      ) : null;
    }
    default:
      return null;
  }
}

type ListNode = Extract<StoryBlock, { type: 'bulletList' | 'orderedList' }>;

function List({ list }: { list: ListNode }) {
  const Tag = list.type === 'bulletList' ? 'ul' : 'ol';
  return (
    <Tag>
      {list.content.map((item, at) => (
        <li key={at}>
          {item.content.map((part, place) =>
            part.type === 'paragraph' ? (
              <p key={place}>
                <Inlines runs={part.content ?? []} />
              </p>
            ) : (
              <List key={place} list={part} />
            ),
          )}
        </li>
      ))}
    </Tag>
  );
}

function AppearanceEmbed({ appearance }: { appearance: StoryView['embeds']['appearances'][number] }) {
  return (
    <aside className="my-8">
      <Timeline appearances={[{ ...appearance, claims: [] }]} people={6} />
    </aside>
  );
}
