'use client';

const key = 'kitbash.vote';
const keptMs = 30 * 60_000;

/** A visitor's vote, kept in this tab while they sign in. */
export function keepVote(publicId: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ publicId, at: Date.now() }));
  } catch {
    // Storage is off: after signing in the vote has to be pressed again.
  }
}

/** True once when a vote for this entry was kept within the last half hour; it is then forgotten. */
export function takeKeptVote(publicId: string): boolean {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as { publicId: string; at: number } | null;
    if (kept?.publicId !== publicId) return false;
    sessionStorage.removeItem(key);
    return Date.now() - kept.at < keptMs;
  } catch {
    return false;
  }
}
