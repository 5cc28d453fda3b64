/** Days are words such as `2026-11-23`, in UTC, which sort as they follow one another. */
export function dayAfter(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** The days to show: `count` from today on, and later ones that have an entry already. */
export function listDays(today: string, count: number, taken: string[]): string[] {
  const near = Array.from({ length: count }, (_, at) => dayAfter(today, at));
  const last = near.at(-1) ?? today;
  return [...near, ...taken.filter((day) => day > last).toSorted()];
}

/** The next day without an entry after `from`, or before it and not before today; null when there is none. */
export function freeDay(from: string, by: 1 | -1, today: string, taken: string[]): string | null {
  for (let at = 1; at <= 366; at++) {
    const day = dayAfter(from, at * by);
    if (day < today) return null;
    if (!taken.includes(day)) return day;
  }
  return null;
}
