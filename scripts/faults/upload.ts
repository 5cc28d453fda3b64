import { readFile } from 'node:fs/promises';
import { type Answer, ask } from '@/e2e/security/ask';
import type { Site } from '@/e2e/security/site';

type Upload = { site: Site; cookie: string; entry: string; name: string };

export const bytesOf = (name: string) => readFile(`e2e/files/${name}`);

/** Begins an upload, and gives its address. */
export async function begin({ site, cookie, entry, name }: Upload): Promise<string> {
  const words = { purpose: 'entry', entry, group: 'A', filename: name };
  const metadata = Object.entries(words).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
  const length = String((await bytesOf(name)).length);
  const answer = await ask(site, {
    method: 'POST',
    path: '/api/uploads',
    cookie,
    headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': length, 'Upload-Metadata': metadata.join(',') },
  });
  if (answer.status !== 201) throw new Error(`${answer.status} ${answer.body}`);
  return answer.headers.location ?? '';
}

export const send = (site: Site, cookie: string, path: string, offset: number, body: Buffer): Promise<Answer> =>
  ask(site, {
    method: 'PATCH',
    path,
    cookie,
    body,
    headers: {
      'Tus-Resumable': '1.0.0',
      'Content-Type': 'application/offset+octet-stream',
      'Upload-Offset': String(offset),
    },
  });

/** How far the file has come, as a browser asks after it lost the connection. */
export async function offsetOf(site: Site, cookie: string, path: string): Promise<{ offset: number; length: number }> {
  const { headers } = await ask(site, { method: 'HEAD', path, cookie, headers: { 'Tus-Resumable': '1.0.0' } });
  return { offset: Number(headers['upload-offset']), length: Number(headers['upload-length']) };
}

/** Sends a whole file at once. */
export async function uploadWhole(upload: Upload): Promise<void> {
  const path = await begin(upload);
  const answer = await send(upload.site, upload.cookie, path, 0, await bytesOf(upload.name));
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.body}`);
}
