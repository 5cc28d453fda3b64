/** Of every list of stories: the index, the feed, the newest on the home page. */
export const storiesTag = 'stories';
export const storyTag = (slug: string) => `story:${slug}`;
