'use client';

let wanted = false;
const listeners = new Set<() => void>();

export const toastsWanted = () => wanted;

export function watchToasts(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says one sentence at the bottom of the page, with at most one thing to do about it. `closed` hears when it went. */
export async function toast(
  message: string,
  action?: { label: string; onClick: () => void },
  closed?: () => void,
): Promise<void> {
  wanted = true;
  for (const listener of listeners) listener();
  const sonner = await import('sonner');
  sonner.toast(message, { action, duration: 8_000, onDismiss: closed, onAutoClose: closed });
}
