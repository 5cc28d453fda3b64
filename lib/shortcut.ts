/** The key of a single-key shortcut in lower case, or null while the reader types or holds another key down. */
export function shortcut(event: KeyboardEvent): string | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable], [role="menu"], [role="combobox"]')) return null;
  return event.key.toLowerCase();
}
