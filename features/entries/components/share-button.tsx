'use client';

import { Share } from 'lucide-react';
import { toast } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';

/** Hands the address to the device's share sheet, or copies it. */
export function ShareButton({ title }: { title: string }) {
  const say = useWords('entries');
  async function share() {
    const url = window.location.href.split('#')[0] ?? '';
    if (navigator.share) {
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    const copied = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    void toast(copied ? say('copied') : url);
  }
  return (
    <button type="button" className="btn btn-quiet btn-icon noscript:hidden" aria-label={say('share')} onClick={share}>
      <Share aria-hidden strokeWidth={1.9} />
    </button>
  );
}
