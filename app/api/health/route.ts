import { readHealth } from '@/lib/health';
import { version } from '@/package.json';

export const dynamic = 'force-dynamic';

/** For monitors and load balancers: 200 while every part works, 503 with the reasons while one does not. */
export async function GET(): Promise<Response> {
  const { reasons, ...states } = await readHealth();
  const healthy = reasons.length === 0;
  return Response.json(
    { version, ...states, ...(healthy ? {} : { reasons }) },
    {
      status: healthy ? 200 : 503,
      headers: { 'Cache-Control': 'no-store', ...(healthy ? {} : { 'Retry-After': '5' }) },
    },
  );
}
