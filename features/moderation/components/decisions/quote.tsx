/** Words as somebody wrote them. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote
      className="mt-2 whitespace-pre-line border-l-2 border-edge pl-4 text-read text-ink wrap-anywhere"
      dir="auto"
    >
      {children}
    </blockquote>
  );
}
