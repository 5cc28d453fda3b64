import 'server-only';
import { createHmac } from 'node:crypto';
import { env } from '@/env';

/** The same for one mail box however it is written: what follows a plus is dropped. Says nothing about the address. */
export const personOf = (email: string): Buffer =>
  createHmac('sha256', env.secret)
    .update(`request\n${mailBox(email)}`)
    .digest();

function mailBox(email: string): string {
  const [name = '', host = ''] = email.toLowerCase().split('@');
  return `${name.split('+', 1)[0]}@${host}`;
}
