export const characterTag = (slug: string) => `character:${slug}`;
export const charactersTag = 'characters';
