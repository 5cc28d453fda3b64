/** Links that a profile holds at most; the table's check says the same. */
export const linkCount = 5;
