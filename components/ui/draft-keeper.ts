import type { Answer } from '@/lib/call-api';
import { Store } from './store';

export type DraftStatus = 'saved' | 'typed' | 'saving' | 'retrying' | 'refused' | 'conflict';

/** What the server says of a save. */
export type Saved = { savedAt: string; revision: number };

export type DraftState<Fields, More extends Saved> = More & {
  fields: Fields;
  status: DraftStatus;
  /** What the server would not take, by field. */
  errors: Record<string, string>;
  message: string;
};

export type Copy<Fields> = { seen: number; fields: Fields };

export type DraftServices<Fields, More extends Saved> = {
  send: (copy: Copy<Fields>, leaving?: boolean) => Promise<Answer<More>>;
  load: () => Promise<Answer<More & { fields: Fields }>>;
  /** What was typed and is not saved yet, kept in the browser. */
  copies: { read: () => Copy<Fields> | null; write: (copy: Copy<Fields>) => void; clear: () => void };
};

export const pauseMs = 800;
const retryMs = [2_000, 5_000, 10_000, 20_000, 30_000];

/**
 * Keeps what is typed: in the browser at once, on the server after a short pause (`auto`) or when asked to. A save that
 * gets no answer is tried again until it does; one that meets a newer save stops and says so.
 */
export class DraftKeeper<Fields extends object, More extends Saved = Saved> extends Store<DraftState<Fields, More>> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private running: Promise<boolean> | null = null;
  /** What the page before this one may have sent as it left. */
  private left: Fields | null = null;

  constructor(
    saved: More & { fields: Fields },
    private services: DraftServices<Fields, More>,
    public auto: boolean,
    /** The part of what is typed that the server would take. */
    private sendable: (fields: Fields) => Fields = (fields) => fields,
  ) {
    super({ ...saved, status: 'saved', errors: {}, message: '' } as DraftState<Fields, More>);
  }

  /** Takes up what was typed before a reload and never reached the server. */
  restore(): void {
    const copy = this.services.copies.read();
    if (!copy || sameWords(copy.fields, this.get().fields)) {
      this.services.copies.clear();
      return;
    }
    this.left = copy.fields;
    const isNewer = copy.seen !== this.get().revision;
    this.put({ fields: copy.fields, status: isNewer ? 'conflict' : 'typed' });
    if (!isNewer) this.schedule(0);
  }

  change(change: Partial<Fields>): void {
    const fields = { ...this.get().fields, ...change };
    this.put({ fields, status: this.get().status === 'conflict' ? 'conflict' : 'typed' });
    this.services.copies.write({ seen: this.get().revision, fields });
    this.schedule(pauseMs);
  }

  /** Saves now. True when all that is typed is on the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.get().status === 'saved') return true;
    if (this.get().status === 'conflict') return false;
    this.running = this.save();
    const ok = await this.running;
    this.running = null;
    return ok;
  }

  /** The page is going away: one request that may outlive it. The copy in the browser covers what it cannot carry. */
  leave(): void {
    if (!this.auto || !['typed', 'retrying'].includes(this.get().status)) return;
    void this.services.send(this.copy(), true);
  }

  /** After a conflict: takes what is on the server and lets go of what was typed here. */
  async loadNewer(): Promise<void> {
    const loaded = await this.services.load();
    if (!loaded.ok) {
      this.put({ message: loaded.message });
      return;
    }
    this.take(loaded.value);
  }

  /** Goes on from what the server has, and lets go of what was typed here. */
  take(saved: More & { fields: Fields }): void {
    this.services.copies.clear();
    this.put({ ...saved, status: 'saved', errors: {}, message: '' });
  }

  /** After a conflict: writes what was typed here over what is on the server. */
  async keepMine(): Promise<void> {
    const loaded = await this.services.load();
    if (!loaded.ok) {
      this.put({ message: loaded.message });
      return;
    }
    this.put({ revision: loaded.value.revision, status: 'typed' });
    await this.flush();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async save(): Promise<boolean> {
    const sent = this.get().fields;
    this.put({ status: 'saving' });
    const answer = await this.services.send(this.copy());
    if (answer.ok) return this.settle(sent, answer.value);
    if (answer.code === 'lost') {
      this.put({ status: 'retrying' });
      this.schedule(retryMs[Math.min(this.failures++, retryMs.length - 1)] ?? 30_000, true);
      return false;
    }
    if (answer.code === 'conflict') return this.meet(sent, answer.message);
    this.put({ status: 'refused', message: answer.message, errors: ownNames(answer.fields) });
    return false;
  }

  /** A newer save may be this browser's own, sent while the page was leaving: then it goes on from there. */
  private async meet(sent: Fields, message: string): Promise<boolean> {
    const loaded = await this.services.load();
    const own = [sent, this.left].find(
      (typed) => loaded.ok && typed && sameWords(loaded.value.fields, this.sendable(typed)),
    );
    if (!loaded.ok || !own) {
      this.put({ status: 'conflict', message });
      return false;
    }
    const { fields: _, ...saved } = loaded.value;
    if (own === sent) return this.settle(sent, saved as unknown as More);
    this.left = null;
    this.put({ ...saved, status: 'typed' });
    this.schedule(0, true);
    return false;
  }

  private settle(sent: Fields, saved: More): boolean {
    this.failures = 0;
    const typedMeanwhile = this.get().fields !== sent;
    this.put({ ...saved, status: typedMeanwhile ? 'typed' : 'saved', errors: {}, message: '' });
    if (typedMeanwhile) this.schedule(pauseMs);
    if (!typedMeanwhile && this.sendable(sent) === sent) this.services.copies.clear();
    else this.services.copies.write({ seen: saved.revision, fields: this.get().fields });
    return !typedMeanwhile;
  }

  private copy = (): Copy<Fields> => ({ seen: this.get().revision, fields: this.sendable(this.get().fields) });

  /** The rest of the state stays as it is. */
  private put(change: object): void {
    this.set(change as Partial<DraftState<Fields, More>>);
  }

  private schedule(ms: number, always = false): void {
    if (!this.auto && !always) return;
    if (this.get().status === 'conflict') return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }
}

/** The server names a field by its way through the request, as `fields.title`. */
const ownNames = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, said]) => [name.replace(/^fields\./, ''), said]));

/** Equal but for what the server tidies up: spaces, and the order of keys. */
const sameWords = (a: object, b: object): boolean => tidied(a) === tidied(b);

const tidied = (fields: object) =>
  JSON.stringify(fields, (_key, value: unknown) => {
    if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [two]) => one.localeCompare(two)));
  });
