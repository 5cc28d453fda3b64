'use client';

import { Check, CircleAlert, CircleHelp, Clock, CloudOff, ListTodo, Pause, RefreshCw, WifiOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isHeic } from './file-check';
import type { RowState } from './row-state';

const looks = {
  waiting: { tone: 'none', Icon: Clock },
  uploading: { tone: '', Icon: Clock },
  paused: { tone: 'tape', Icon: Pause },
  offline: { tone: 'tape', Icon: WifiOff },
  lost: { tone: 'pencil', Icon: CloudOff },
  refused: { tone: 'pencil', Icon: CircleAlert },
  needs_file: { tone: 'tape', Icon: CircleHelp },
  processing: { tone: 'chalk', Icon: RefreshCw },
  failed: { tone: 'pencil', Icon: CircleAlert },
  needs_description: { tone: 'tape', Icon: ListTodo },
  ready: { tone: 'mat', Icon: Check },
} as const satisfies Record<RowState, unknown>;

/** How far a photo has come, as a word with its sign. While bytes move the bar below says it. */
export function RowStatus({ state, name }: { state: RowState; name: string }) {
  const t = useTranslations('upload.status');
  const { tone, Icon } = looks[state];
  if (!tone) return null;
  return (
    <span className={`st st-${tone}`}>
      <Icon aria-hidden strokeWidth={1.9} />
      {state === 'processing' && isHeic({ name }) ? t('converting') : t(state)}
    </span>
  );
}
