import { claimPort } from '@/scripts/start/address';
import { buildIfChanged } from '@/scripts/start/build';
import { startProgram } from '@/scripts/start/program';

export type Site = { url: string; port: number; stop: () => Promise<void> };

/**
 * The web process of the production build, on the database, folder and secret of this test file. Nothing else writes
 * there: what a request changed can be told by comparing whole tables.
 */
export async function startSite(settings: Record<string, string> = {}): Promise<Site> {
  await buildIfChanged(new AbortController().signal);
  const port = await claimPort('127.0.0.1', 0);
  const url = settings.PUBLIC_URL ?? `http://127.0.0.1:${port}`;
  const web = await startProgram('web/main.ts', [], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    ...settings,
  });
  return { url, port, stop: web.stop };
}
