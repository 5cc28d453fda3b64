import { Store } from '@/components/ui/store';
import type { OwnPhoto } from '@/features/photos/queries';
import type { Answer } from '@/lib/call-api';
import { groups, type Order } from './photo-board';

type State = {
  photos: OwnPhoto[];
  /** What the server last said no to, in its words. */
  message: string;
  /** What is wrong with a description, by the photo's id. What was typed stays. */
  errors: Record<string, string>;
};

export type PhotoServices = {
  list: () => Promise<Answer<{ photos: OwnPhoto[] }>>;
  describe: (id: string, alt: string, leaving?: boolean) => Promise<Answer<unknown>>;
  order: (order: Order) => Promise<Answer<unknown>>;
  cover: (id: string) => Promise<Answer<unknown>>;
  remove: (id: string) => Promise<Answer<unknown>>;
};

const firstPollMs = 2_000;
const longestPollMs = 15_000;
export const describeMs = 800;
const retryMs = 5_000;

/** The photos that the server has: asked again while it works on some; words and order are sent as they change. */
export class PhotoKeeper extends Store<State> {
  private pollTimer: ReturnType<typeof setTimeout> | undefined;
  private pollMs = firstPollMs;
  private words = new Map<string, { alt: string; timer: ReturnType<typeof setTimeout> | undefined }>();
  private asked: Order | null = null;
  private sending = false;

  constructor(
    photos: OwnPhoto[],
    private services: PhotoServices,
  ) {
    super({ photos, message: '', errors: {} });
  }

  /** Asks soon, and then again for as long as `expects` says that something is still to come. */
  watch(expects: () => boolean): void {
    clearTimeout(this.pollTimer);
    this.pollMs = firstPollMs;
    const again = async () => {
      if (!expects()) return;
      const before = JSON.stringify(this.get().photos);
      await this.refresh();
      this.pollMs =
        JSON.stringify(this.get().photos) === before ? Math.min(this.pollMs * 1.4, longestPollMs) : firstPollMs;
      this.pollTimer = setTimeout(again, this.pollMs);
    };
    this.pollTimer = setTimeout(again, 400);
  }

  async refresh(): Promise<void> {
    const listed = await this.services.list();
    if (!listed.ok) return;
    const typed = (photo: OwnPhoto) => ({ ...photo, alt: this.words.get(photo.id)?.alt ?? photo.alt });
    this.set({ photos: listed.value.photos.map(typed) });
  }

  describe(id: string, alt: string): void {
    clearTimeout(this.words.get(id)?.timer);
    this.words.set(id, { alt, timer: setTimeout(() => this.sendWords(id), describeMs) });
    this.set({ photos: this.get().photos.map((photo) => (photo.id === id ? { ...photo, alt } : photo)) });
  }

  /** Sends the order of the board: the last wish only, one at a time. */
  arrange(order: Order): void {
    this.asked = order;
    const at = new Map(groups.flatMap((group) => order[group].map((id, position) => [id, { group, position }])));
    this.set({ photos: this.get().photos.map((photo) => ({ ...photo, ...at.get(photo.id) })) });
    void this.sendOrder();
  }

  async chooseCover(id: string): Promise<void> {
    this.set({ photos: this.get().photos.map((photo) => ({ ...photo, isCover: photo.id === id })) });
    const chosen = await this.services.cover(id);
    if (!chosen.ok) this.set({ message: chosen.message });
    await this.refresh();
  }

  async remove(id: string): Promise<boolean> {
    const removed = await this.services.remove(id);
    if (removed.ok) this.set({ photos: this.get().photos.filter((photo) => photo.id !== id), message: '' });
    else this.set({ message: removed.message });
    await this.refresh();
    return removed.ok;
  }

  /** True when every description and the order are on the server. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.words.keys()].map((id) => this.sendWords(id)));
    return this.words.size === 0;
  }

  leave(): void {
    for (const [id, { alt }] of this.words) void this.services.describe(id, alt, true);
  }

  stop(): void {
    clearTimeout(this.pollTimer);
    for (const { timer } of this.words.values()) clearTimeout(timer);
  }

  private async sendWords(id: string): Promise<void> {
    const words = this.words.get(id);
    if (!words) return;
    clearTimeout(words.timer);
    const answer = await this.services.describe(id, words.alt);
    if (this.words.get(id) !== words) return;
    if (!answer.ok && answer.code === 'lost') {
      words.timer = setTimeout(() => this.sendWords(id), retryMs);
      return;
    }
    const wrong = answer.ok ? undefined : answer.fields.alt;
    const { [id]: _, ...errors } = this.get().errors;
    if (wrong) return this.set({ message: '', errors: { ...errors, [id]: wrong } });
    this.words.delete(id);
    this.set({ message: answer.ok ? '' : answer.message, errors });
  }

  private async sendOrder(): Promise<void> {
    const isEmpty = !this.asked || groups.every((group) => this.asked?.[group].length === 0);
    if (this.sending || !this.asked || isEmpty) return;
    this.sending = true;
    const asked = this.asked;
    const answer = await this.services.order(asked);
    this.sending = false;
    if (this.asked !== asked) return this.sendOrder();
    if (!answer.ok && answer.code === 'lost') {
      setTimeout(() => this.sendOrder(), retryMs);
      return;
    }
    this.asked = null;
    this.set({ message: answer.ok ? '' : answer.message });
    await this.refresh();
  }
}
