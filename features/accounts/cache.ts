export const memberTag = (handle: string) => `member:${handle}`;
