import type { PhotoError, PhotoGroup, PhotoStatus } from '@/db/schema';

/** A photo as its maker sees it while she works on it. `code` is its place on the page; a failed file has none. */
export type StudioPhoto = {
  id: string;
  uploadId: string | null;
  code: string | null;
  group: PhotoGroup;
  position: number;
  status: PhotoStatus;
  error: PhotoError | null;
  fileName: string;
  alt: string;
  hadLocation: boolean;
  key: string | null;
  width: number | null;
  height: number | null;
  averageColour: string | null;
  webpWidths: number[];
  avifWidths: number[];
  isCover: boolean;
  /** A file that will take this photo's place once it is ready, or could not. */
  replacement: { uploadId: string | null; status: PhotoStatus; error: PhotoError | null } | null;
};
