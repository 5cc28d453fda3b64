import type { PhotoGroup } from '@/db/schema';

/** A finished photo as a page shows it. Its files never change under their key. */
export type PhotoView = {
  key: string;
  width: number;
  height: number;
  alt: string;
  /** `#rrggbb`, shown while the picture loads. */
  averageColour: string;
  webpWidths: number[];
  avifWidths: number[];
  focusX: number;
  focusY: number;
};

/** A photo in its place on an entry page: `A1` is the first of the finished ones. */
export type PartPhoto = PhotoView & { code: string; group: PhotoGroup };

/** A place among the photos of an entry; `photo` is null while it is still being made. */
export type PhotoPlace = { code: string; group: PhotoGroup; isCover: boolean; photo: PhotoView | null };

/** Widths that the worker makes, never wider than the photo itself. */
export const photoWidths = [160, 320, 480, 640, 960, 1280, 1920, 2560] as const;

export const photoUrl = (key: string, width: number, format: 'webp' | 'avif'): string =>
  `/media/${key}/${width}.${format}`;

/** The full-size picture, without metadata. */
export const fullUrl = (key: string): string => `/media/${key}/full.webp`;

/** 1200 × 630 for link previews on other sites. */
export const cardUrl = (key: string): string => `/media/${key}/card.jpg`;
