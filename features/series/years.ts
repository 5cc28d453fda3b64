/** `1993`, `1990–95`, `1998–2003`; of a run that is not known to have ended, its first year. */
export function years(from: number | null, to: number | null): string {
  if (from === null) return '';
  if (to === null || to === from) return String(from);
  const sameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${sameCentury && from >= 1000 ? String(to).slice(-2) : to}`;
}
