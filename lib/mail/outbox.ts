import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { env } from '@/env';

/** Where mails go while no mail server is set up. */
export const outboxFolder = () => path.join(/* turbopackIgnore: true */ env.home, 'outbox');

/** Writes `<time>-<address>.eml`, as a mail program opens it, and a `.txt` to read. Only this user may open them. */
export async function keepInOutbox(message: SendMailOptions): Promise<void> {
  const folder = outboxFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const sent = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail(message);
  const to = (sent.envelope.to[0] ?? '').replace(/[^a-z0-9@._+-]/g, '_').slice(0, 80);
  const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomBytes(3).toString('hex')}-${to}`;
  const readable = `To: ${sent.envelope.to.join(', ')}\nSubject: ${message.subject}\n\n${message.text}`;
  await writeFile(path.join(folder, `${name}.eml`), sent.message as Buffer, { mode: 0o600 });
  await writeFile(path.join(folder, `${name}.txt`), readable, { mode: 0o600 });
}
