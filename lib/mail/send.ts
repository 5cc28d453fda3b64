import 'server-only';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { env } from '@/env';
import { isSingleAddress } from './address';
import type { ComposedMail } from './compose';
import { keepInOutbox } from './outbox';

let transport: Transporter | undefined;

/** Sends to exactly one address; without a mail server the mail becomes files in the outbox. Throws when it did not leave. */
export async function sendMail(to: string, mail: ComposedMail, smtpUrl = env.SMTP_URL): Promise<void> {
  if (!isSingleAddress(to)) throw new Error('not one plain address');
  const message: SendMailOptions = {
    ...mail,
    from: env.MAIL_FROM,
    to: { name: '', address: to },
    envelope: { from: senderAddress(), to: [to] },
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
  if (!smtpUrl) return keepInOutbox(message);
  transport ??= createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  await transport.sendMail(message);
}

function senderAddress(): string {
  return /<([^<>]+)>\s*$/.exec(env.MAIL_FROM)?.[1] ?? env.MAIL_FROM;
}
