/** Characters (code points) of a comment. */
export const longestComment = 4_000;
/** How long a comment can be changed after it was written. */
export const editMinutes = 15;
/** How long a member who has had no entry approved waits to write where moderators limited the conversation. */
export const knownAfterDays = 30;

type Written = { writer: { handle: string } | null; removed: boolean; createdAt: string };

export const isWriter = (handle: string | null, comment: Written): boolean =>
  handle !== null && !comment.removed && comment.writer?.handle === handle;

/** Whether the edit button is worth showing; the database's clock decides when the edit arrives. */
export const canEditComment = (handle: string | null, comment: Written, now = Date.now()): boolean =>
  isWriter(handle, comment) && now - new Date(comment.createdAt).getTime() < editMinutes * 60_000;
