/** What is wrong, below what it is about; an input names it in `aria-describedby`. */
export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null;
  return (
    <p id={id} className="mt-1.5 text-meta font-semibold text-pencil-text">
      {children}
    </p>
  );
}
