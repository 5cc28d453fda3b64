/** The readable end of an entry's address; the id before it is what counts. */
export function entrySlug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
  return words.slice(0, 80).replace(/-$/, '') || 'entry';
}

/** The same tag however it is typed: width, case, `#` and spaces do not matter. */
export function tagSlug(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}ー]+/u)
    .filter(Boolean)
    .join('-');
}
