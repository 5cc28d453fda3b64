import { DraftKeeper, type DraftServices, type Saved } from '@/components/ui/draft-keeper';
import type { Arrangement } from '../../studio-view';

export type GalleryServices = DraftServices<Arrangement, Saved>;

const mostSteps = 100;

/** Keeps what a curator arranges as every draft is kept, and every step of it, which can be undone. */
export class GalleryKeeper extends DraftKeeper<Arrangement> {
  private past: Arrangement[] = [];
  private lastStep = '';

  constructor(saved: Saved & { fields: Arrangement }, services: GalleryServices) {
    super(saved, services, true);
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  /** `step` names what is typed into: going on with it is one step to undo. */
  override change(arrangement: Arrangement, step = ''): void {
    if (arrangement === this.get().fields) return;
    if (!step || step !== this.lastStep) this.remember();
    this.lastStep = step;
    super.change(arrangement);
  }

  undo = (): void => {
    const before = this.past.pop();
    this.lastStep = '';
    if (before) super.change(before);
  };

  /** What was arranged here until then can be undone to. */
  override take(saved: Saved & { fields: Arrangement }): void {
    this.remember();
    this.lastStep = '';
    super.take(saved);
  }

  private remember(): void {
    this.past = [...this.past, this.get().fields].slice(-mostSteps);
  }
}
