import 'server-only';

/** The cookies of a request by name, as next-auth reads them. */
export function readCookies(request: Request): Record<string, string> {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split(/=(.*)/s));
  return Object.fromEntries(pairs.flatMap(([name, value]) => (name && value ? [[name, unescape_(value)]] : [])));
}

/** Runs a handler that was written for Node's response, and gives what it wrote as a `Response`. */
export async function responseOf(run: (response: object) => Promise<unknown>): Promise<Response> {
  const headers = new Headers();
  let status = 200;
  let body: string | null = null;
  const response = {
    status(code: number) {
      status = code;
      return response;
    },
    getHeader: (name: string) => (name === 'Set-Cookie' ? headers.getSetCookie() : headers.get(name)),
    setHeader(name: string, value: string | string[]) {
      headers.delete(name);
      for (const one of [value].flat()) headers.append(name, one);
      return response;
    },
    end() {},
    json: (value: unknown) => response.send(JSON.stringify(value)),
    send(value: unknown) {
      body = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    },
  };
  await run(response);
  return new Response(body, { status, headers });
}

function unescape_(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
