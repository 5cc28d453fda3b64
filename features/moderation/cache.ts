/** The public log of what moderators did. */
export const moderationLogTag = 'moderation-log';
