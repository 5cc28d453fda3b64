import { once } from 'node:events';
import { Socket } from 'node:net';
import { makeAvif, makeFacts, makeWebp } from './make.ts';
import { type Message, Refused, type Task } from './protocol.ts';

// A process of its own for one picture: it knows no secret, opens no file, and may be killed at any moment.

// Whoever watches it may have been killed; it does not outlive that for long.
setTimeout(() => process.exit(1), 150_000).unref();

const task = JSON.parse(process.argv[2] ?? '') as Task;
const make = { webp: makeWebp, avif: makeAvif, facts: makeFacts }[task.make];
const input = await readAll();
// Not the standard output: libraries write there as they like.
const answer = new Socket({ fd: 3, readable: false, writable: true });
try {
  for await (const made of make(input, task)) {
    if ('bytes' in made) await send({ file: made.name, size: made.bytes.length }, made.bytes);
    else await send({ facts: made });
  }
  await send({ done: true });
} catch (error) {
  const refused = error instanceof Refused ? error : new Refused('decoder_failed', error);
  console.error(refused.fault, refused.cause instanceof Error ? refused.cause.message : '');
  await send({ fault: refused.fault });
}
answer.end();

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function send(message: Message, bytes?: Buffer): Promise<void> {
  const json = Buffer.from(JSON.stringify(message));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  const drained = answer.write(Buffer.concat([length, json, ...(bytes ? [bytes] : [])]));
  if (!drained) await once(answer, 'drain');
}
