import { readdir, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { composeMail } from './compose';
import { outboxFolder } from './outbox';
import { sendMail } from './send';

const mail = composeMail(
  {
    subject: 'A subject',
    paragraphs: ['Hello <b>you</b>,'],
    link: { label: 'Go', url: 'https://k.test/v?a=1&b=2' },
    closing: 'End',
  },
  'en',
);

afterEach(() => rm(outboxFolder(), { recursive: true, force: true }));

test('a mail server is told exactly one recipient', async () => {
  const seen: Array<{ to: string[]; data: string }> = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        seen.push({ to: session.envelope.rcptTo.map(({ address }) => address), data: Buffer.concat(parts).toString() });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  await sendMail('you@example.org', mail, `smtp://127.0.0.1:${port}`);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(seen).toHaveLength(1);
  expect(seen[0]?.to).toEqual(['you@example.org']);
  expect(seen[0]?.data).toMatch(/^To: you@example\.org\r?$/m);
  expect(seen[0]?.data).not.toMatch(/^(?:Cc|Bcc):/im);
});

test('without one it becomes two files that only this user may read', async () => {
  await sendMail('you@example.org', mail, undefined);
  const files = (await readdir(outboxFolder())).sort();
  expect(files.map((file) => path.extname(file))).toEqual(['.eml', '.txt']);
  for (const file of files) expect((await stat(path.join(outboxFolder(), file))).mode & 0o777).toBe(0o600);
  const text = await readFile(path.join(outboxFolder(), files[1] ?? ''), 'utf8');
  expect(text).toContain('To: you@example.org\nSubject: A subject');
  expect(text).toContain('https://k.test/v?a=1&b=2');
});

test('an address that is more than one is thrown back, and nothing is written', async () => {
  await expect(sendMail('a@b.test,c@d.test', mail, undefined)).rejects.toThrow('one plain address');
  await expect(readdir(outboxFolder())).rejects.toThrow('ENOENT');
});

test('words of people stay words in the HTML', () => {
  expect(mail.html).toContain('Hello &lt;b&gt;you&lt;/b&gt;,');
  expect(mail.html).toContain('href="https://k.test/v?a=1&amp;b=2"');
});
