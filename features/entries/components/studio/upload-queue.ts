import { Store } from '@/components/ui/store';
import type { PhotoGroup } from '@/db/schema';
import { type Instead, isSameFile, type Kept, keptOf, newItem, restoredItem, type UploadItem } from './upload-item';

type Progress = {
  progress: (sent: number) => void;
  named: (uploadId: string) => void;
  sent: () => void;
  failed: (failure: { kind: 'lost' | 'refused'; message: string }) => void;
};

export type QueueServices = {
  start: (file: File, item: UploadItem, on: Progress) => { stop: (forget: boolean) => void };
  /** What survives a reload. */
  kept: { put: (kept: Kept) => void; remove: (id: string) => void };
  isOnline: () => boolean;
  now: () => number;
};

export const parallel = 3;
export const retryMs = 15_000;

type State = { items: UploadItem[] };

/** The files on their way: at most three at once, each for itself paused, resumed, tried again or left out. */
export class UploadQueue extends Store<State> {
  private files = new Map<string, File>();
  private running = new Map<string, { stop: (forget: boolean) => void }>();
  private marks = new Map<string, { at: number; sent: number }>();
  private timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private services: QueueServices) {
    super({ items: [] });
  }

  fileOf = (id: string): File | undefined => this.files.get(id);

  add(files: File[], group: PhotoGroup, instead: Instead = null): void {
    const waiting = this.get().items.filter((item) => item.status === 'needs_file');
    const fresh: UploadItem[] = [];
    for (const file of files) {
      const again = waiting.find((item) => isSameFile(item, file));
      if (again) this.giveFile(again.id, file);
      else if (!this.get().items.some((item) => item.status !== 'refused' && !item.arrived && isSameFile(item, file))) {
        const item = newItem(file, group, instead);
        fresh.push(item);
        if (!item.problem) this.take(item, file);
      }
    }
    this.set({ items: [...this.get().items, ...fresh] });
    this.pump();
  }

  /** Takes up what a reload interrupted. A file that the browser could not keep is asked for again. */
  restore(kept: Kept[]): void {
    const known = new Set(this.get().items.map((item) => item.id));
    const items = kept
      .filter((record) => !known.has(record.id))
      .map((record) => {
        if (record.file) this.files.set(record.id, record.file);
        return restoredItem(record);
      });
    this.set({ items: [...this.get().items, ...items] });
    this.pump();
  }

  giveFile(id: string, file: File): void {
    this.files.set(id, file);
    this.patch(id, { status: 'waiting' });
    this.pump();
  }

  pause(id: string): void {
    this.halt(id, false);
    this.patch(id, { status: 'paused', speed: 0 });
    this.pump();
  }

  resume(id: string): void {
    clearTimeout(this.timers.get(id));
    this.patch(id, { status: this.files.has(id) ? 'waiting' : 'needs_file', message: '' });
    this.pump();
  }

  remove(id: string): void {
    this.halt(id, true);
    this.forget(id);
    this.pump();
  }

  /** The photo is there: the file need not be kept any longer. */
  arrived(id: string): void {
    this.services.kept.remove(id);
    this.patch(id, { arrived: true });
  }

  forget(id: string): void {
    this.files.delete(id);
    this.services.kept.remove(id);
    this.set({ items: this.get().items.filter((item) => item.id !== id) });
  }

  describe(id: string, alt: string): void {
    this.patch(id, { alt });
    this.keep(id);
  }

  regroup(id: string, group: PhotoGroup): void {
    if (this.find(id)?.group !== group) this.patch(id, { group });
  }

  wentOffline(): void {
    for (const item of this.get().items) {
      if (item.status !== 'uploading') continue;
      this.halt(item.id, false);
      this.patch(item.id, { status: 'offline', speed: 0 });
    }
  }

  cameOnline(): void {
    for (const item of this.get().items) {
      if (item.status === 'offline' || item.status === 'lost') this.resume(item.id);
    }
  }

  stop(): void {
    for (const id of [...this.running.keys()]) this.halt(id, false);
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private pump(): void {
    for (const item of this.get().items) {
      if (this.running.size >= parallel) return;
      if (item.status === 'waiting') this.begin(item);
    }
  }

  private begin(item: UploadItem): void {
    const file = this.files.get(item.id);
    if (!file || !this.services.isOnline()) {
      this.patch(item.id, { status: file ? 'offline' : 'needs_file' });
      return;
    }
    this.patch(item.id, { status: 'uploading', message: '' });
    this.marks.set(item.id, { at: this.services.now(), sent: item.sent });
    let isLive = true;
    const whileLive =
      <T extends unknown[]>(work: (...given: T) => void) =>
      (...given: T) =>
        isLive && work(...given);
    const run = this.services.start(file, item, {
      progress: whileLive((sent) => this.progress(item.id, sent)),
      named: whileLive((uploadId) => {
        this.patch(item.id, { uploadId });
        this.keep(item.id);
      }),
      sent: whileLive(() => this.end(item.id, { status: 'sent', sent: item.size, speed: 0 })),
      failed: whileLive(({ kind, message }) => this.fail(item.id, kind, message)),
    });
    // What a stopped one still has to say is not heard.
    const stop = (forget: boolean) => {
      isLive = false;
      run.stop(forget);
    };
    if (this.find(item.id)?.status === 'uploading') this.running.set(item.id, { stop });
  }

  private progress(id: string, sent: number): void {
    const mark = this.marks.get(id);
    const item = this.find(id);
    if (!item || !mark) return;
    const seconds = (this.services.now() - mark.at) / 1000;
    if (seconds < 0.25) {
      this.patch(id, { sent });
      return;
    }
    const speed = Math.max(0, sent - mark.sent) / seconds;
    this.marks.set(id, { at: this.services.now(), sent });
    this.patch(id, { sent, speed: item.speed === 0 ? speed : item.speed * 0.7 + speed * 0.3 });
  }

  private fail(id: string, kind: 'lost' | 'refused', message: string): void {
    if (kind === 'refused') {
      this.end(id, { status: 'refused', message, speed: 0 });
      return;
    }
    this.end(id, { status: this.services.isOnline() ? 'lost' : 'offline', speed: 0 });
    this.timers.set(
      id,
      setTimeout(() => this.find(id)?.status === 'lost' && this.resume(id), retryMs),
    );
  }

  private end(id: string, change: Partial<UploadItem>): void {
    this.running.delete(id);
    this.patch(id, change);
    this.pump();
  }

  private halt(id: string, forget: boolean): void {
    clearTimeout(this.timers.get(id));
    this.running.get(id)?.stop(forget);
    this.running.delete(id);
  }

  private take(item: UploadItem, file: File): void {
    this.files.set(item.id, file);
    this.services.kept.put(keptOf(item, file));
  }

  private keep(id: string): void {
    const item = this.find(id);
    if (item) this.services.kept.put(keptOf(item, this.files.get(id) ?? null));
  }

  private find = (id: string) => this.get().items.find((item) => item.id === id);

  private patch(id: string, change: Partial<UploadItem>): void {
    this.set({ items: this.get().items.map((item) => (item.id === id ? { ...item, ...change } : item)) });
  }
}
