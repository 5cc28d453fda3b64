import type { StudioPhoto } from '../../studio-photo';
import type { Answer } from './call-api';
import { type Order, sameOrder } from './photo-board';
import { Store } from './store';

type State = {
  photos: StudioPhoto[];
  /** What the server last said no to, in its words. */
  message: string;
};

export type PhotoServices = {
  list: () => Promise<Answer<{ photos: StudioPhoto[] }>>;
  describe: (id: string, alt: string, leaving?: boolean) => Promise<Answer<unknown>>;
  order: (order: Order & { cover: string | null }) => Promise<Answer<unknown>>;
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
  private asked: (Order & { cover: string | null }) | null = null;
  private sending = false;

  constructor(
    photos: StudioPhoto[],
    private services: PhotoServices,
  ) {
    super({ photos, message: '' });
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
    const typed = (photo: StudioPhoto) => ({ ...photo, alt: this.words.get(photo.id)?.alt ?? photo.alt });
    this.set({ photos: listed.value.photos.map(typed) });
  }

  describe(id: string, alt: string): void {
    clearTimeout(this.words.get(id)?.timer);
    this.words.set(id, { alt, timer: setTimeout(() => this.sendWords(id), describeMs) });
    this.set({ photos: this.get().photos.map((photo) => (photo.id === id ? { ...photo, alt } : photo)) });
  }

  /** Sends the order of the board and the cover, the last wish only, one at a time. */
  arrange(order: Order, cover: string | null): void {
    this.asked = { ...order, cover: cover ?? this.asked?.cover ?? null };
    const at = new Map(
      (['A', 'B', 'C'] as const).flatMap((group) => order[group].map((id, position) => [id, { group, position }])),
    );
    const photos = this.get().photos.map((photo) => ({
      ...photo,
      ...at.get(photo.id),
      isCover: cover ? photo.id === cover : photo.isCover,
    }));
    this.set({ photos });
    void this.sendOrder();
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
    this.words.delete(id);
    this.set({ message: answer.ok ? '' : answer.message });
  }

  private async sendOrder(): Promise<void> {
    if (this.sending || !this.asked) return;
    this.sending = true;
    const asked = this.asked;
    const answer = await this.services.order(asked);
    this.sending = false;
    const isLast =
      this.asked === asked || (this.asked !== null && sameOrder(this.asked, asked) && this.asked.cover === asked.cover);
    if (!isLast) return this.sendOrder();
    if (!answer.ok && answer.code === 'lost') {
      setTimeout(() => this.sendOrder(), retryMs);
      return;
    }
    this.asked = null;
    this.set({ message: answer.ok ? '' : answer.message });
    if (!answer.ok) await this.refresh();
  }
}
