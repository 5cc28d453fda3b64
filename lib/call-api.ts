export type Answer<T> =
  | { ok: true; value: T }
  /** `lost` when no answer came: nobody knows whether it arrived, and trying again is right. */
  | { ok: false; code: string; message: string; fields: Record<string, string> };

/** A request to the site's own API, answered in the page's language. */
export async function callApi<T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  { body, locale, keepalive }: { body?: unknown; locale: string; keepalive?: boolean },
): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method,
      keepalive,
      headers: { 'Accept-Language': locale, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (response.ok) return { ok: true, value: (await response.json()) as T };
    const said = (await response.json().catch(() => null)) as { error?: Partial<Said> } | null;
    if (!said?.error) return lost;
    const { code = 'lost', message = '', fields = {} } = said.error;
    return { ok: false, code: code === 'unavailable' || code === 'too_many' ? 'lost' : code, message, fields };
  } catch {
    return lost;
  }
}

type Said = { code: string; message: string; fields: Record<string, string> };

const lost = { ok: false, code: 'lost', message: '', fields: {} } as const;
