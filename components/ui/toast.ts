'use client';

type Sonner = typeof import('sonner');

let loaded: Sonner | null = null;
let placed: () => void = () => undefined;
const place = new Promise<void>((resolve) => {
  placed = resolve;
});
const listeners = new Set<() => void>();

export const toasterNow = (): Sonner['Toaster'] | null => loaded?.Toaster ?? null;
/** Called once the toaster stands in the page: toasts that are said earlier are not shown. */
export const toasterPlaced = (): void => placed();

export function watchToaster(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says one sentence at the bottom of the page, with at most one thing to do about it. `closed` hears when it went. */
export async function toast(
  message: string,
  action?: { label: string; onClick: () => void },
  closed?: () => void,
  seconds = 8,
): Promise<void> {
  const sonner = await load();
  await place;
  sonner.toast(message, { action, duration: seconds * 1_000, onDismiss: closed, onAutoClose: closed });
}

/** The library comes over the wire with the first toast; offline it comes when the connection is back. */
async function load(): Promise<Sonner> {
  while (!loaded) {
    loaded = await import('sonner').catch(() => null);
    if (loaded) for (const listener of listeners) listener();
    else await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }));
  }
  return loaded;
}
