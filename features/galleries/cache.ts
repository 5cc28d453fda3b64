/** Of lists of galleries: the index, the band on the home page, the feed of them all. */
export const galleriesTag = 'galleries';
export const galleryTag = (slug: string) => `gallery:${slug}`;
/** Of the entry of the day. */
export const picksTag = 'picks';
