import type { ReactNode } from 'react';

type Props = { label: string; heads: string[]; children: ReactNode };

/** A table that scrolls by itself where the page is narrow. The first column names the row. */
export function ScrollingTable({ label, heads, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key.
    <section aria-label={label} tabIndex={0} className="mt-3 overflow-x-auto">
      <table className="w-full border-collapse text-left tabular-nums">
        <thead>
          <tr className="border-b">
            {heads.map((head, nth) => (
              <th key={head} scope="col" className={`lab whitespace-nowrap py-2 ${nth === 0 ? 'pr-4' : 'px-3'}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">{children}</tbody>
      </table>
    </section>
  );
}
