import type { Answer } from '@/lib/call-api';
import type { EntryFields, SavedCredit, SavedEntry } from '../../fields';
import { sendable } from './sendable';
import { Store } from './store';

export type DraftStatus = 'saved' | 'typed' | 'saving' | 'retrying' | 'refused' | 'conflict';

export type DraftState = {
  fields: EntryFields;
  status: DraftStatus;
  savedAt: string;
  revision: number;
  credits: SavedCredit[];
  /** What the server would not take, by field. */
  errors: Record<string, string>;
  message: string;
};

export type SavedDraft = SavedEntry;
export type Copy = { seen: number; fields: EntryFields };

export type DraftServices = {
  send: (copy: Copy, leaving?: boolean) => Promise<Answer<SavedDraft>>;
  load: () => Promise<Answer<SavedEntry & { fields: EntryFields }>>;
  /** What was typed and is not saved yet, kept in the browser. */
  copies: { read: () => Copy | null; write: (copy: Copy) => void; clear: () => void };
};

export const pauseMs = 800;
const retryMs = [2_000, 5_000, 10_000, 20_000, 30_000];

/**
 * Keeps what is typed: in the browser at once, on the server after a short pause (`auto`) or when asked to. A save that
 * gets no answer is tried again until it does; one that meets a newer save stops and says so.
 */
export class DraftKeeper extends Store<DraftState> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private running: Promise<boolean> | null = null;
  /** What the page before this one may have sent as it left. */
  private left: EntryFields | null = null;

  constructor(
    saved: SavedEntry & { fields: EntryFields },
    private services: DraftServices,
    public auto: boolean,
  ) {
    super({ ...saved, status: 'saved', errors: {}, message: '' });
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
    this.set({ fields: copy.fields, status: isNewer ? 'conflict' : 'typed' });
    if (!isNewer) this.schedule(0);
  }

  change(change: Partial<EntryFields>): void {
    const fields = { ...this.get().fields, ...change };
    this.set({ fields, status: this.get().status === 'conflict' ? 'conflict' : 'typed' });
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
      this.set({ message: loaded.message });
      return;
    }
    this.services.copies.clear();
    const { fields, savedAt, revision, credits } = loaded.value;
    this.set({ fields, savedAt, revision, credits, status: 'saved', errors: {}, message: '' });
  }

  /** After a conflict: writes what was typed here over what is on the server. */
  async keepMine(): Promise<void> {
    const loaded = await this.services.load();
    if (!loaded.ok) {
      this.set({ message: loaded.message });
      return;
    }
    this.set({ revision: loaded.value.revision, status: 'typed' });
    await this.flush();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async save(): Promise<boolean> {
    const sent = this.get().fields;
    this.set({ status: 'saving' });
    const answer = await this.services.send(this.copy());
    if (answer.ok) return this.settle(sent, answer.value);
    if (answer.code === 'lost') {
      this.set({ status: 'retrying' });
      this.schedule(retryMs[Math.min(this.failures++, retryMs.length - 1)] ?? 30_000, true);
      return false;
    }
    if (answer.code === 'conflict') return this.meet(sent, answer.message);
    this.set({ status: 'refused', message: answer.message, errors: ownNames(answer.fields) });
    return false;
  }

  /** A newer save may be this browser's own, sent while the page was leaving: then it goes on from there. */
  private async meet(sent: EntryFields, message: string): Promise<boolean> {
    const loaded = await this.services.load();
    const own = [sent, this.left].find(
      (typed) => loaded.ok && typed && sameWords(loaded.value.fields, sendable(typed)),
    );
    if (!loaded.ok || !own) {
      this.set({ status: 'conflict', message });
      return false;
    }
    const { savedAt, revision, credits } = loaded.value;
    if (own === sent) return this.settle(sent, { savedAt, revision, credits });
    this.left = null;
    this.set({ savedAt, revision, credits, status: 'typed' });
    this.schedule(0, true);
    return false;
  }

  private settle(sent: EntryFields, saved: SavedDraft): boolean {
    this.failures = 0;
    const typedMeanwhile = this.get().fields !== sent;
    this.set({ ...saved, status: typedMeanwhile ? 'typed' : 'saved', errors: {}, message: '' });
    if (typedMeanwhile) this.schedule(pauseMs);
    if (!typedMeanwhile && sendable(sent) === sent) this.services.copies.clear();
    else this.services.copies.write({ seen: saved.revision, fields: this.get().fields });
    return !typedMeanwhile;
  }

  private copy = (): Copy => ({ seen: this.get().revision, fields: sendable(this.get().fields) });

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
const sameWords = (a: EntryFields, b: EntryFields): boolean => tidied(a) === tidied(b);

const tidied = (fields: EntryFields) =>
  JSON.stringify(fields, (_key, value: unknown) => {
    if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [two]) => one.localeCompare(two)));
  });
