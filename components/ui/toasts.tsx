'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { toasterNow, toasterPlaced, watchToaster } from './toast';

/** Where toasts appear: bottom centre, one at a time, above the bottom bar. */
export function Toasts() {
  const Toaster = useSyncExternalStore(watchToaster, toasterNow, () => null);
  useEffect(() => {
    if (Toaster) toasterPlaced();
  }, [Toaster]);
  if (!Toaster) return null;
  return (
    <Toaster
      position="bottom-center"
      visibleToasts={1}
      offset={24}
      mobileOffset={80}
      toastOptions={{ unstyled: true, classNames: looks }}
    />
  );
}

const looks = {
  toast:
    'flex w-full items-center gap-4 rounded-panel border bg-raised px-4 py-2 text-ui text-ink shadow-pop md:w-[26rem]',
  content: 'min-w-0 flex-1 py-1.5',
  actionButton: 'btn btn-quiet btn-sm',
};
