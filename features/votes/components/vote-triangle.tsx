const outline = 'M12 4.2 20.6 17.4a1 1 0 0 1-.84 1.55H4.24a1 1 0 0 1-.84-1.55Z';

/** Inside a pressed `.vote` the triangle is full; it fills from its base. */
export function VoteTriangle() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-4 shrink-0" fill="none">
      <path className="vote-fill" d={outline} fill="currentColor" />
      <path d={outline} stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
    </svg>
  );
}
