import type { Facts, Fault, MadeFile, Message } from './decoder/protocol';

/** Collects what a decoder says, whatever the chunks it arrives in. More than `maxBytes` is not believed. */
export class MessageReader {
  readonly files: MadeFile[] = [];
  facts: Facts | null = null;
  fault: Fault | null = null;
  done = false;
  #waiting: Buffer[] = [];
  #size = 0;
  #total = 0;

  constructor(private readonly maxBytes: number) {}

  push(chunk: Buffer): void {
    this.#total += chunk.length;
    if (this.#total > this.maxBytes) throw new Error('the decoder says too much');
    this.#waiting.push(chunk);
    this.#size += chunk.length;
    while (this.#take());
  }

  /** Takes one whole message off the front; false when it has not arrived yet. */
  #take(): boolean {
    if (this.#size < 4) return false;
    const bytes = this.#joined();
    const start = 4 + bytes.readUInt32BE(0);
    if (this.#size < start) return false;
    const message = JSON.parse(bytes.toString('utf8', 4, start)) as Message;
    const end = start + ('size' in message ? message.size : 0);
    if (this.#size < end) return false;
    this.#hear(message, bytes.subarray(start, end));
    this.#waiting = [bytes.subarray(end)];
    this.#size -= end;
    return true;
  }

  #joined(): Buffer {
    const [first] = this.#waiting;
    const bytes = this.#waiting.length === 1 && first ? first : Buffer.concat(this.#waiting);
    this.#waiting = [bytes];
    return bytes;
  }

  #hear(message: Message, bytes: Buffer): void {
    if ('file' in message) this.files.push({ name: message.file, bytes: Buffer.from(bytes) });
    else if ('facts' in message) this.facts = message.facts;
    else if ('fault' in message) this.fault = message.fault;
    else this.done = true;
  }
}
