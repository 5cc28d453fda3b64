import { Store } from '@/components/ui/store';
import type { Answer } from '@/lib/call-api';
import type { Arrangement } from '../../studio-view';

export type KeeperStatus = 'saved' | 'typed' | 'saving' | 'retrying' | 'refused' | 'conflict';
export type Copy = { seen: number; arrangement: Arrangement };
type Saved = { revision: number; savedAt: string };

export type KeeperState = Saved & {
  arrangement: Arrangement;
  status: KeeperStatus;
  /** What the server would not take, by field. */
  errors: Record<string, string>;
  message: string;
  canUndo: boolean;
};

export type KeeperServices = {
  send: (copy: Copy, leaving?: boolean) => Promise<Answer<Saved>>;
  load: () => Promise<Answer<Saved & { arrangement: Arrangement }>>;
  /** What is not saved yet, kept in the browser. */
  copies: { read: () => Copy | null; write: (copy: Copy) => void; clear: () => void };
};

export const pauseMs = 1_000;
const retryMs = [2_000, 5_000, 10_000, 30_000];
const mostSteps = 100;

/**
 * Keeps what a curator arranges: in the browser at once, on the server after a short pause. A save without an answer is
 * tried again; one that meets somebody else's stops, and the curator says which is to go on. Every step can be undone.
 */
export class GalleryKeeper extends Store<KeeperState> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private running: Promise<boolean> | null = null;
  private past: Arrangement[] = [];
  private lastStep = '';

  constructor(
    saved: Saved & { arrangement: Arrangement },
    private services: KeeperServices,
  ) {
    super({ ...saved, status: 'saved', errors: {}, message: '', canUndo: false });
  }

  /** Takes up what a reload left unsaved. */
  restore(): void {
    const copy = this.services.copies.read();
    if (!copy || isSame(copy.arrangement, this.get().arrangement)) {
      this.services.copies.clear();
      return;
    }
    const isOlder = copy.seen !== this.get().revision;
    this.set({ arrangement: copy.arrangement, status: isOlder ? 'conflict' : 'typed' });
    if (!isOlder) this.schedule(0);
  }

  /** `step` names what is typed into: going on with it is one step to undo. */
  change(arrangement: Arrangement, step = ''): void {
    const before = this.get().arrangement;
    if (arrangement === before) return;
    if (!step || step !== this.lastStep) this.past = [...this.past, before].slice(-mostSteps);
    this.lastStep = step;
    this.put(arrangement);
  }

  undo = (): void => {
    const before = this.past.pop();
    this.lastStep = '';
    if (before) this.put(before);
  };

  /** Takes what the server made of it, as after an older version was brought back. */
  take(saved: Saved & { arrangement: Arrangement }): void {
    this.past = [...this.past, this.get().arrangement].slice(-mostSteps);
    this.services.copies.clear();
    this.set({ ...saved, status: 'saved', errors: {}, message: '', canUndo: true });
  }

  /** Saves now. True when everything is on the server. */
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

  /** The page is going away: one request that may outlive it. */
  leave(): void {
    if (['typed', 'retrying'].includes(this.get().status)) void this.services.send(this.copy(), true);
  }

  /** After a conflict: what somebody else saved; what was arranged here can be undone to. */
  async loadTheirs(): Promise<void> {
    const loaded = await this.services.load();
    if (loaded.ok) this.take(loaded.value);
    else this.set({ message: loaded.message });
  }

  /** After a conflict: what was arranged here, as the version after theirs. */
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

  private put(arrangement: Arrangement): void {
    const { status, revision } = this.get();
    const canUndo = this.past.length > 0;
    this.set({ arrangement, canUndo, status: status === 'conflict' ? 'conflict' : 'typed' });
    this.services.copies.write({ seen: revision, arrangement });
    this.schedule(pauseMs);
  }

  private async save(): Promise<boolean> {
    const sent = this.get().arrangement;
    this.set({ status: 'saving' });
    const answer = await this.services.send(this.copy());
    if (answer.ok) return this.settle(sent, answer.value);
    if (answer.code === 'lost') {
      this.set({ status: 'retrying' });
      this.schedule(retryMs[Math.min(this.failures++, retryMs.length - 1)] ?? 30_000);
    } else if (answer.code === 'conflict') {
      this.set({ status: 'conflict', message: answer.message });
    } else {
      this.set({ status: 'refused', message: answer.message, errors: ownNames(answer.fields) });
    }
    return false;
  }

  private settle(sent: Arrangement, saved: Saved): boolean {
    this.failures = 0;
    const typedMeanwhile = this.get().arrangement !== sent;
    this.set({ ...saved, status: typedMeanwhile ? 'typed' : 'saved', errors: {}, message: '' });
    if (typedMeanwhile) {
      this.services.copies.write(this.copy());
      this.schedule(pauseMs);
    } else this.services.copies.clear();
    return !typedMeanwhile;
  }

  private copy = (): Copy => ({ seen: this.get().revision, arrangement: this.get().arrangement });

  private schedule(ms: number): void {
    if (this.get().status === 'conflict') return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }
}

/** The server names a field by its way through the request, as `arrangement.title`. */
const ownNames = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, said]) => [name.replace(/^arrangement\./, ''), said]));

/** Equal but for what the server tidies up: spaces, and the order of keys. */
const isSame = (a: Arrangement, b: Arrangement): boolean => tidied(a) === tidied(b);

const tidied = (arrangement: Arrangement): string =>
  JSON.stringify(arrangement, (_key, value: unknown) => {
    if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [two]) => one.localeCompare(two)));
  });
