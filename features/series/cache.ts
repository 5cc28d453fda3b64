export const seriesTag = (slug: string) => `series:${slug}`;
