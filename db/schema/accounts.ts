import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea, citext, createdAt, id, isDemo, moment } from './columns';
import { photos } from './photos';

export type Role = 'member' | 'moderator' | 'admin';
export type Locale = 'en' | 'ja';
export type ProfileLink = { label: string; url: string };

export const members = pgTable(
  'members',
  {
    id: id(),
    handle: citext('handle').notNull(),
    displayName: text('display_name'),
    email: citext('email'),
    emailVerifiedAt: moment('email_verified_at'),
    passwordHash: text('password_hash'),
    role: text('role').$type<Role>().notNull().default('member'),
    pronouns: text('pronouns'),
    home: text('home'),
    bio: text('bio'),
    links: jsonb('links').$type<ProfileLink[]>().notNull().default([]),
    avatarPhotoId: uuid('avatar_photo_id').references((): AnyPgColumn => photos.id, { onDelete: 'set null' }),
    locale: text('locale').$type<Locale>().notNull().default('en'),
    /** Entries that moderators let be shown, and decisions to remove one that stand: what trust and allowance come from. */
    approvedCount: integer('approved_count').notNull().default(0),
    removedCount: integer('removed_count').notNull().default(0),
    /** Their votes do not count: the account is new, or suspended. `features/votes/standing.ts` has the rule. */
    votesHeld: boolean('votes_held').notNull().default(true),
    isDemo: isDemo(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('members_handle_key').on(t.handle),
    uniqueIndex('members_email_key').on(t.email),
    index('members_handle_trgm').using('gin', sql`kitbash_fold(${t.handle}::text) gin_trgm_ops`),
    index('members_avatar_photo_id').on(t.avatarPhotoId),
    index('members_handle_prefix').using('btree', sql`lower(${t.handle}::text) text_pattern_ops`),
    index('members_votes_held').on(t.createdAt).where(sql`votes_held`),
    index('members_staff').on(t.handle).where(sql`role <> 'member'`),
    check('members_handle_form', sql`${t.handle}::text ~ '^[a-z0-9][a-z0-9._-]{1,28}[a-z0-9]$'`),
    check('members_display_name_length', sql`char_length(${t.displayName}) BETWEEN 1 AND 50`),
    check('members_email_length', sql`char_length(${t.email}::text) BETWEEN 3 AND 254`),
    check('members_role', sql`${t.role} IN ('member', 'moderator', 'admin')`),
    check('members_pronouns_length', sql`char_length(${t.pronouns}) <= 40`),
    check('members_home_length', sql`char_length(${t.home}) <= 80`),
    check('members_bio_length', sql`char_length(${t.bio}) <= 1000`),
    check('members_links', sql`jsonb_typeof(${t.links}) = 'array' AND jsonb_array_length(${t.links}) <= 5`),
    check('members_locale', sql`${t.locale} IN ('en', 'ja')`),
    check('members_trust', sql`${t.approvedCount} >= 0 AND ${t.removedCount} >= 0`),
  ],
);

/**
 * Someone who joined and has not confirmed their address yet: nobody, but for the handle that is held for them. There is
 * a row whether or not a member has the address, so that joining with an address never tells whether it is known here.
 */
export const pendingMembers = pgTable(
  'pending_members',
  {
    id: id(),
    handle: citext('handle').notNull(),
    email: citext('email').notNull(),
    passwordHash: text('password_hash').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    /** The page that they were going to. */
    next: text('next'),
    /** Of the newest link that was sent; none before the first, and none ever when a member has the address. */
    linkHash: bytea('link_hash'),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [
    uniqueIndex('pending_members_handle_key').on(t.handle),
    uniqueIndex('pending_members_link_hash_key').on(t.linkHash),
    index('pending_members_expires_at').on(t.expiresAt),
    check('pending_members_handle_form', sql`${t.handle}::text ~ '^[a-z0-9][a-z0-9._-]{1,28}[a-z0-9]$'`),
    check('pending_members_email_length', sql`char_length(${t.email}::text) BETWEEN 3 AND 254`),
    check('pending_members_locale', sql`${t.locale} IN ('en', 'ja')`),
    check('pending_members_next_length', sql`char_length(${t.next}) <= 500`),
    check('pending_members_link_hash_length', sql`octet_length(${t.linkHash}) = 32`),
  ],
);

/** A member's account at Google, Discord or GitHub. */
export const accounts = pgTable(
  'accounts',
  {
    provider: text('provider').notNull(),
    providerAccountId: text('provider_account_id').notNull(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] }), index('accounts_member_id').on(t.memberId)],
);

/** One sign-in on one browser. The cookie carries only the id; deleting the row signs that browser out. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    userAgent: text('user_agent'),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [
    index('sessions_member_id').on(t.memberId),
    index('sessions_expires_at').on(t.expiresAt),
    check('sessions_user_agent_length', sql`char_length(${t.userAgent}) <= 300`),
  ],
);

export type TokenKind = 'verify_email' | 'reset_password';

/** A single-use link sent by mail. Only the SHA-256 of its secret is kept. */
export const tokens = pgTable(
  'tokens',
  {
    id: id(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<TokenKind>().notNull(),
    hash: bytea('hash').notNull(),
    /** The address that the link was sent to: it proves nothing about another one. */
    email: citext('email').notNull(),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (t) => [
    uniqueIndex('tokens_hash_key').on(t.hash),
    index('tokens_member_id').on(t.memberId, t.kind),
    index('tokens_expires_at').on(t.expiresAt),
    check('tokens_kind', sql`${t.kind} IN ('verify_email', 'reset_password')`),
    check('tokens_hash_length', sql`octet_length(${t.hash}) = 32`),
  ],
);

/** A span in which a member may read but not act. Lifted early by setting `lifted_at`. */
export const suspensions = pgTable(
  'suspensions',
  {
    id: id(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => members.id, { onDelete: 'cascade' }),
    byMemberId: uuid('by_member_id').references(() => members.id, { onDelete: 'set null' }),
    /** `comments` mutes: everything else may go on. */
    scope: text('scope').$type<'all' | 'comments'>().notNull().default('all'),
    reason: text('reason').notNull(),
    startsAt: moment('starts_at').notNull().defaultNow(),
    endsAt: moment('ends_at'),
    liftedAt: moment('lifted_at'),
    createdAt: createdAt(),
  },
  (t) => [
    index('suspensions_member_id').on(t.memberId),
    index('suspensions_by_member_id').on(t.byMemberId),
    index('suspensions_unlifted').on(t.startsAt).where(sql`lifted_at IS NULL`),
    check('suspensions_reason_length', sql`char_length(${t.reason}) BETWEEN 1 AND 2000`),
    check('suspensions_scope', sql`${t.scope} IN ('all', 'comments')`),
    check('suspensions_order', sql`${t.endsAt} > ${t.startsAt}`),
  ],
);
