'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { DraftKeeper, Saved } from './draft-keeper';

/** What a keeper holds, for as long as the page is open; it takes up what a reload left, and sends what is left unsaved. */
export function useKeeper<Fields extends object, More extends Saved>(keeper: DraftKeeper<Fields, More>, keeps = true) {
  useEffect(() => {
    if (!keeps) return;
    keeper.restore();
    const leave = () => keeper.leave();
    const online = () => keeper.get().status === 'retrying' && void keeper.flush();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', online);
      keeper.leave();
      keeper.stop();
    };
  }, [keeper, keeps]);
  return useSyncExternalStore(keeper.subscribe, keeper.get, keeper.get);
}
