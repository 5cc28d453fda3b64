'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import { toastsWanted, watchToasts } from './toast';

const Toaster = lazy(() => import('sonner').then((sonner) => ({ default: sonner.Toaster })));

/** Where toasts appear. The library comes over the wire with the first of them. */
export function Toasts() {
  const wanted = useSyncExternalStore(watchToasts, toastsWanted, () => false);
  if (!wanted) return null;
  return (
    <Suspense>
      <Toaster position="bottom-center" visibleToasts={1} offset={24} mobileOffset={80} closeButton={false} />
    </Suspense>
  );
}
