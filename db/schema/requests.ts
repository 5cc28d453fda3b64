import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { type Locale, members } from './accounts';
import { cases } from './cases';
import { bytea, citext, createdAt, id, moment } from './columns';
import { moderationActions } from './moderation';
import { photos } from './photos';

export type RequestKind = 'brake' | 'takedown';
/** What the one who asks is to the picture, or to the work in it. */
export type RequestStanding = 'pictured' | 'guardian' | 'photographer' | 'artist' | 'brand' | 'agent';
/** Why a confirmed brake opens a case and freezes nothing. */
export type HeldBecause = 'ended_before' | 'misused' | 'suspended' | 'many_of_one';

/** Somebody, with or without an account, asks that photos are not shown. Nothing follows until the address is confirmed. */
export const pictureRequests = pgTable(
  'picture_requests',
  {
    id: id(),
    kind: text('kind').$type<RequestKind>().notNull(),
    standing: text('standing').$type<RequestStanding>().notNull(),
    /** Of a takedown: who asks, and about which work. */
    name: text('name').notNull().default(''),
    work: text('work').notNull().default(''),
    words: text('words').notNull().default(''),
    locale: text('locale').$type<Locale>().notNull(),
    /** Erased when it is not needed any more; `person` still tells whether it was the same one. */
    email: citext('email'),
    /** A salted hash of the address. */
    person: bytea('person').notNull(),
    memberId: uuid('member_id').references(() => members.id, { onDelete: 'set null' }),
    /** Of the newest link that was mailed. It works once. */
    linkHash: bytea('link_hash'),
    linkExpiresAt: moment('link_expires_at'),
    confirmedAt: moment('confirmed_at'),
    /** Of the code in the address of the private page. */
    codeHash: bytea('code_hash'),
    withdrawnAt: moment('withdrawn_at'),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('picture_requests_link_hash_key').on(t.linkHash),
    uniqueIndex('picture_requests_code_hash_key').on(t.codeHash),
    index('picture_requests_person').on(t.person),
    index('picture_requests_member_id').on(t.memberId),
    index('picture_requests_created_at').on(t.createdAt),
    check(
      'picture_requests_standing',
      sql`(${t.kind} = 'brake' AND ${t.standing} IN ('pictured', 'guardian', 'agent')) OR (${t.kind} = 'takedown' AND ${t.standing} IN ('photographer', 'artist', 'brand', 'agent'))`,
    ),
    check(
      'picture_requests_takedown',
      sql`${t.kind} <> 'takedown' OR (${t.name} <> '' AND ${t.work} <> '') OR ${t.email} IS NULL`,
    ),
    check('picture_requests_name_length', sql`char_length(${t.name}) <= 120`),
    check('picture_requests_work_length', sql`char_length(${t.work}) <= 500`),
    check('picture_requests_words_length', sql`char_length(${t.words}) <= 2000`),
    check('picture_requests_locale', sql`${t.locale} IN ('en', 'ja')`),
    check('picture_requests_email_length', sql`char_length(${t.email}::text) BETWEEN 3 AND 254`),
    check(
      'picture_requests_hashes',
      sql`octet_length(${t.person}) = 32 AND octet_length(${t.linkHash}) = 32 AND octet_length(${t.codeHash}) = 32`,
    ),
    check(
      'picture_requests_link',
      sql`${t.linkHash} IS NULL OR (${t.linkExpiresAt} IS NOT NULL AND ${t.confirmedAt} IS NULL)`,
    ),
    check('picture_requests_confirmed', sql`(${t.confirmedAt} IS NULL) = (${t.codeHash} IS NULL)`),
    check('picture_requests_withdrawn', sql`${t.withdrawnAt} IS NULL OR ${t.confirmedAt} IS NOT NULL`),
  ],
);

/** A photo that a request is about. It may go before the request is decided, which is why `photo_id` is no foreign key. */
export const pictureRequestPhotos = pgTable(
  'picture_request_photos',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => pictureRequests.id, { onDelete: 'cascade' }),
    photoId: uuid('photo_id').notNull(),
    /** The entry and the part code, as they were when it was asked. */
    title: text('title').notNull(),
    code: text('code').notNull(),
    /** Set by the confirmation, unless the photo was gone by then. */
    caseId: uuid('case_id').references(() => cases.id, { onDelete: 'set null' }),
    heldBecause: text('held_because').$type<HeldBecause>(),
    /** When the one who asked was told what was decided. */
    toldAt: moment('told_at'),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.photoId] }),
    index('picture_request_photos_photo_id').on(t.photoId),
    index('picture_request_photos_case_id').on(t.caseId),
    check(
      'picture_request_photos_held',
      sql`${t.heldBecause} IN ('ended_before', 'misused', 'suspended', 'many_of_one')`,
    ),
    check('picture_request_photos_code', sql`${t.code} ~ '^[ABC][0-9]{1,3}$'`),
  ],
);

/** How to bring a photo back exactly where it was: a row for each that is frozen or removed. */
export const withheldPhotos = pgTable('withheld_photos', {
  photoId: uuid('photo_id')
    .primaryKey()
    .references(() => photos.id, { onDelete: 'cascade' }),
  /** It was chosen as the cover. */
  wasCover: boolean('was_cover').notNull(),
  /** It was the last one that showed, and its entry was hidden with it. */
  hidEntry: boolean('hid_entry').notNull(),
  createdAt: createdAt(),
});

/** Pictures that may not be uploaded again while their removal stands: by this member or, with none named, by anyone. */
export const refusedPictures = pgTable(
  'refused_pictures',
  {
    actionId: uuid('action_id')
      .notNull()
      .references(() => moderationActions.id),
    pixelHash: text('pixel_hash').notNull(),
    memberId: uuid('member_id').references(() => members.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.actionId, t.pixelHash] }),
    index('refused_pictures_pixel_hash').on(t.pixelHash),
    index('refused_pictures_member_id').on(t.memberId),
    check('refused_pictures_pixel_hash', sql`${t.pixelHash} ~ '^[0-9a-f]{64}$'`),
  ],
);
