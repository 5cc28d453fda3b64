'use client';

import { type Answer, callApi } from '@/lib/call-api';
import { sightVersionKey } from '@/lib/first-paint';
import { refreshViewer } from './viewer-store';

export type Relation = 'block' | 'mute';

/** Blocks or mutes a member, or takes it back, and lets this page show it at once. */
export async function relate(
  handle: string,
  relation: Relation,
  on: boolean,
  locale: string,
): Promise<Answer<unknown>> {
  // A page that is opened before this one hears the answer asks anew too.
  keepVersion();
  const path = `/api/members/${encodeURIComponent(handle)}/${relation}`;
  const answer = await callApi(on ? 'PUT' : 'DELETE', path, { locale, keepalive: true });
  if (answer.ok) renewSight();
  return answer;
}

/** After a change of what the member meets: this page and the ones after it ask for the viewer's style anew. */
export function renewSight(): void {
  const version = keepVersion();
  const old = document.getElementById('viewer-style');
  if (old instanceof HTMLLinkElement) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: `/api/viewer/style?v=${version}` });
    link.addEventListener('load', () => {
      old.remove();
      link.id = 'viewer-style';
    });
    document.head.append(link);
  }
  refreshViewer();
}

/** The next pages ask for the viewer's style under an address that no cache has yet. */
function keepVersion(): string {
  const version = Date.now().toString(36);
  try {
    localStorage.setItem(sightVersionKey, version);
  } catch {
    // Without storage the next pages follow within a minute.
  }
  return version;
}
