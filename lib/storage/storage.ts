import type { Readable } from 'node:stream';

export type StoredFile = { stream: Readable; size: number };

/**
 * Where finished files live: folders named by a key, files in them. Names come from the code, never from a person.
 * A file appears whole or not at all.
 */
export type Storage = {
  /** Throws `StorageFull` when there is no room. */
  put: (key: string, file: string, bytes: Uint8Array) => Promise<void>;
  /** Null when there is no such file. The caller reads the stream or destroys it. */
  open: (key: string, file: string) => Promise<StoredFile | null>;
  read: (key: string, file: string) => Promise<Buffer | null>;
  list: (key: string) => Promise<string[]>;
  /** Removes a folder with all its files. A folder that is not there is no error. */
  remove: (key: string) => Promise<void>;
  /** Throws when files cannot be written, as on a disk that is full or read-only. */
  check: () => Promise<void>;
};

export class StorageFull extends Error {
  override name = 'StorageFull';
}

const key = /^[0-9a-f]{32}$/;
const file = /^(?:\d{1,5}\.(?:webp|avif)|full\.webp|card\.jpg)$/;

/** True for the names that exist in storage; everything else is refused before a path is made of it. */
export const isStored = (folder: string, name: string): boolean => key.test(folder) && file.test(name);
