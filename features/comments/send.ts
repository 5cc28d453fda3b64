'use client';

export type Sent<T> = { ok: true; value: T } | { ok: false; signIn: boolean; message: string };

/** Sends a write as JSON. `lost` is what to say when no answer came. */
export async function send<T>(method: string, path: string, body: object | null, lost: string): Promise<Sent<T>> {
  try {
    const response = await fetch(path, {
      method,
      keepalive: true,
      headers: body ? { 'Content-Type': 'application/json' } : {},
      body: body && JSON.stringify(body),
    });
    const answer = await response.json();
    if (response.ok) return { ok: true, value: answer as T };
    const { code, message, fields } = (answer as { error: Said }).error;
    return { ok: false, signIn: code === 'sign_in', message: fields.body ?? message };
  } catch {
    return { ok: false, signIn: false, message: lost };
  }
}

type Said = { code: string; message: string; fields: Record<string, string> };
