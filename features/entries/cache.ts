/** Cache tags. Every list that shows entries of all kinds carries `feedTag`. */
export const feedTag = 'feed';
export const entryTag = (publicId: string) => `entry:${publicId}`;

type Touched = {
  publicId: string;
  handle: string;
  characterSlug: string | null;
  seriesSlug: string | null;
};

/** The tags to renew when an entry appears, changes or goes. */
export const tagsOf = ({ publicId, handle, characterSlug, seriesSlug }: Touched): string[] => [
  feedTag,
  entryTag(publicId),
  `member:${handle}`,
  ...(characterSlug ? [`character:${characterSlug}`] : []),
  ...(seriesSlug ? [`series:${seriesSlug}`] : []),
];
