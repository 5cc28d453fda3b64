import { randomBytes } from 'node:crypto';

/** The end of an address from a title, with a few letters of its own: titles may be alike, and Japanese ones leave nothing. */
export function storySlug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${words || 'story'}-${randomBytes(3).toString('hex')}`;
}
