/** Nothing: every page carries it, and what has no address is answered by `web/not-found.ts` (docs/decisions/0020). */
export default function NotFound() {
  return null;
}
