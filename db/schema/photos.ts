import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  customType,
  index,
  integer,
  pgTable,
  real,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { members } from './accounts';
import { bytea, createdAt, id, isDemo, moment } from './columns';
import { entries } from './entries';

/**
 * `frozen`: somebody in it asked that it is not shown, and moderators have yet to decide. `removed` is what they decided.
 * The files of both are kept where nobody is served from.
 */
export type PhotoStatus = 'processing' | 'ready' | 'failed' | 'frozen' | 'removed';
/** Out of its owner's hands, and shown to nobody. */
export const withheldStatuses = ['frozen', 'removed'] as const satisfies PhotoStatus[];
/** A: the finished costume, B: the build, C: a detail. The letter and the place make the part code, A1. */
export type PhotoGroup = 'A' | 'B' | 'C';
/** Why a file was not taken; each has a sentence under `photos.error` in the messages. */
export type PhotoError =
  | 'not_a_photo'
  | 'unsupported_type'
  | 'cut_short'
  | 'too_many_pixels'
  | 'side_too_long'
  | 'too_many_scans'
  | 'heic_off'
  | 'took_too_long'
  | 'decoder_failed'
  | 'withheld';

const bit64 = customType<{ data: string }>({ dataType: () => 'bit(64)' });

export const photos = pgTable(
  'photos',
  {
    id: id(),
    ownerId: uuid('owner_id')
      .notNull()
      .references((): AnyPgColumn => members.id, { onDelete: 'cascade' }),
    /** Null for an avatar. */
    entryId: uuid('entry_id').references((): AnyPgColumn => entries.id, { onDelete: 'cascade' }),
    /** The id of the upload it came from: finishing an upload twice makes one photo. */
    uploadId: text('upload_id'),
    /** The photo whose place this one takes once it is ready. Until then it belongs to no entry. */
    replacesId: uuid('replaces_id').references((): AnyPgColumn => photos.id, { onDelete: 'cascade' }),
    group: text('part_group').$type<PhotoGroup>().notNull().default('A'),
    position: integer('position').notNull().default(0),
    status: text('status').$type<PhotoStatus>().notNull().default('processing'),
    error: text('error').$type<PhotoError>(),
    fileName: text('file_name').notNull(),
    alt: text('alt').notNull().default(''),
    copyright: text('copyright'),
    hadLocation: boolean('had_location').notNull().default(false),
    /** Folder of the stored files: 128 random bits, new for every processed file and never used again. */
    key: text('key'),
    width: integer('width'),
    height: integer('height'),
    averageColour: text('average_colour'),
    perceptualHash: bit64('perceptual_hash'),
    sha256: bytea('sha256'),
    /**
     * SHA-256 of the upright pixels, of the file that was sent and of the master made of it: two photos that share one
     * are copies. Empty until the pixels were looked at; of photos from before there is only the master's.
     */
    pixelHashes: text('pixel_hashes').array().notNull().default([]),
    webpWidths: smallint('webp_widths').array().notNull().default([]),
    avifWidths: smallint('avif_widths').array().notNull().default([]),
    /** The point that must stay in the frame when a grid crops, 0 to 1 from the top left. */
    focusX: real('focus_x').notNull().default(0.5),
    focusY: real('focus_y').notNull().default(0.35),
    isDemo: isDemo(),
    createdAt: createdAt(),
    readyAt: moment('ready_at'),
  },
  (t) => [
    uniqueIndex('photos_key_key').on(t.key),
    uniqueIndex('photos_upload_id_key').on(t.uploadId),
    uniqueIndex('photos_replaces_id_key').on(t.replacesId),
    index('photos_entry_id').on(t.entryId, t.group, t.position),
    index('photos_owner_id').on(t.ownerId),
    index('photos_pixel_hashes').using('gin', t.pixelHashes),
    index('photos_unhashed').on(t.id).where(sql`${t.pixelHashes} = '{}' AND ${t.key} IS NOT NULL`),
    index('photos_processing').on(t.createdAt).where(sql`${t.status} = 'processing'`),
    check('photos_group', sql`${t.group} IN ('A', 'B', 'C')`),
    check('photos_status', sql`${t.status} IN ('processing', 'ready', 'failed', 'frozen', 'removed')`),
    check('photos_pixel_hashes', sql`array_to_string(${t.pixelHashes}, '') ~ '^([0-9a-f]{64}){0,2}$'`),
    check('photos_replaces', sql`${t.replacesId} IS NULL OR ${t.entryId} IS NULL`),
    check('photos_error', sql`(${t.status} = 'failed') = (${t.error} IS NOT NULL)`),
    check(
      'photos_ready',
      sql`${t.status} <> 'ready' OR (${t.key} IS NOT NULL AND ${t.width} > 0 AND ${t.height} > 0 AND ${t.averageColour} ~ '^#[0-9a-f]{6}$' AND ${t.readyAt} IS NOT NULL)`,
    ),
    check('photos_file_name_length', sql`char_length(${t.fileName}) BETWEEN 1 AND 255`),
    check('photos_alt_length', sql`char_length(${t.alt}) <= 1000`),
    check('photos_copyright_length', sql`char_length(${t.copyright}) <= 300`),
    check('photos_focus', sql`${t.focusX} BETWEEN 0 AND 1 AND ${t.focusY} BETWEEN 0 AND 1`),
  ],
);
