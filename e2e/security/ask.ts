import { request } from 'node:http';
import type { Site } from './site';

export type Asked = {
  method?: string;
  path: string;
  /** `Cookie` of the one who asks; none is a stranger. */
  cookie?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Leaves out the `Origin` of our own pages, which writes otherwise carry. */
  origin?: string | null;
};
export type Answer = { status: number; headers: Record<string, string>; setCookie: string[]; body: string };

const reading = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

/** One request exactly as given: the path is not tidied, and nothing is followed. Rejects when no answer comes in 20 s. */
export function ask(site: Site, { method = 'GET', path, cookie, headers = {}, body, origin }: Asked): Promise<Answer> {
  const from = origin === undefined ? (reading.includes(method) ? null : site.url) : origin;
  const sent = { ...(cookie ? { Cookie: cookie } : {}), ...(from === null ? {} : { Origin: from }), ...headers };
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: site.port, method, path, headers: sent, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const { 'set-cookie': setCookie = [], ...rest } = answer.headers;
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
            setCookie,
            body: Buffer.concat(chunks).toString('utf8'),
          });
        });
      },
    );
    asked.setTimeout(20_000, () => asked.destroy(new Error(`${method} ${path}: no answer in 20 s`)));
    asked.on('error', reject);
    asked.end(body);
  });
}

export const json = (value: unknown) => ({
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});
