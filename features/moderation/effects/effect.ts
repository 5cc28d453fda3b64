/** What an action changed, so that its reversal can change it back, and the cache tags of what shows it. */
export type Effect = {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  tags: string[];
};

/** An action that leaves its subject as it is. */
export const nothing: Effect = { before: {}, after: {}, tags: [] };
