export const acceptedTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic', 'image/heif'];
const endings = /\.(jpe?g|png|webp|avif|heic|heif)$/i;

/** For the file dialog. Some systems know HEIC only by its ending. */
export const accept = [...acceptedTypes, '.heic', '.heif', '.avif'].join(',');

export const maxBytes = 40 * 1024 * 1024;

export type FileProblem = 'type' | 'size' | 'empty';

type Named = { name: string; type: string; size: number };

/** What can be known before sending; the server looks at the bytes themselves. */
export function fileProblem(file: Named): FileProblem | null {
  if (!acceptedTypes.includes(file.type) && !(isUnnamed(file.type) && endings.test(file.name))) return 'type';
  if (file.size === 0) return 'empty';
  return file.size > maxBytes ? 'size' : null;
}

export const isHeic = (file: { name: string; type?: string }): boolean =>
  /^image\/hei[cf]/.test(file.type ?? '') || /\.(heic|heif)$/i.test(file.name);

const isUnnamed = (type: string) => type === '' || type === 'application/octet-stream';
