import type { ReactNode } from 'react';

/** A sprue frame with one part missing: for what is not there yet, and for what is not there any more. */
export function Sprue({ className = 'max-w-[280px]' }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 240 150"
      className={`h-auto w-full text-runner ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      aria-hidden="true"
    >
      <rect x="4" y="4" width="232" height="142" rx="12" />
      <path d="M82 4v142M160 4v142M4 75h78M160 75h76" />
      <path d="M42 4v18M42 58v34M42 130v16M121 30V4M121 120v26M198 4v16M198 58v34M198 128v18" strokeWidth="3" />
      <g fill="var(--kb-well)" strokeWidth="2.5" strokeLinejoin="round">
        <rect x="20" y="22" width="44" height="36" rx="5" />
        <circle cx="42" cy="111" r="19" />
        <path d="m180 58 18-38 18 38Z" />
        <rect x="180" y="92" width="36" height="36" rx="5" />
      </g>
      <path d="M107 30h28l9 18v44l-9 28h-28l-9-28V48Z" stroke="var(--kb-mat)" strokeWidth="3" strokeDasharray="6 5" />
    </svg>
  );
}

/** An empty place: what is missing and one next step. */
export function EmptySprue({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className="mt-6 flex flex-col items-center px-6 py-12 text-center">
      <Sprue />
      <h2 className="mt-6 text-h3">{title}</h2>
      {text && <p className="mt-1.5 max-w-sm text-ink-2">{text}</p>}
      <div className="mt-5 flex flex-wrap justify-center gap-2">{children}</div>
    </div>
  );
}
