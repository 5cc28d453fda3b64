import type { CreditRole } from '@/db/schema';
import type { TextPart } from './text-parts';

/** A comment as everyone sees it. `writer` is null when the account is gone; a removed one has no body. */
export type CommentView = {
  id: string;
  writer: { handle: string; avatarKey: string | null } | null;
  role: 'maker' | CreditRole | null;
  body: TextPart[];
  removed: boolean;
  byModerator: boolean;
  createdAt: string;
  edited: boolean;
};

/** Whom moderators let write nothing here: everyone, or members whom nobody knows yet. */
export type Closed = 'all' | 'unknown' | null;

export type ReplyList = { replies: CommentView[]; next: string | null };
/** A comment with its first replies, and where the next ones begin. */
export type Thread = CommentView & ReplyList;
export type ThreadList = { threads: Thread[]; next: string | null };
