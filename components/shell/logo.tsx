export function Logo({ className = 'size-7 md:size-8' }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={`shrink-0 ${className}`} fill="none">
      <rect x="2" y="2" width="28" height="28" rx="6" stroke="currentColor" strokeWidth="2.2" />
      <path d="M11 2.5v5M11 24.5v5M23 2.5v4M24 25.5v4" stroke="currentColor" strokeWidth="1.8" />
      <rect x="8.6" y="7" width="4.8" height="18" rx="1.2" fill="currentColor" />
      <path d="M15 14.2 19.7 7.5a1.2 1.2 0 0 1 1-.5h3.4a.8.8 0 0 1 .66 1.26L18.4 17Z" fill="currentColor" />
      <path d="m15.4 18.2 2.7-3.5 6.6 9a.8.8 0 0 1-.65 1.3h-3.3a1.2 1.2 0 0 1-1-.5Z" fill="var(--kb-mat)" />
    </svg>
  );
}
