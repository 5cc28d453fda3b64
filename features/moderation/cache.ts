/** Of the public log. To be renewed once a decision can be seen there: when its 20 seconds are over. */
export const moderationLogTag = 'moderation-log';
