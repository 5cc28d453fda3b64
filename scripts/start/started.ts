import type { Part } from './part';

type Stoppable = Pick<Part, 'name' | 'stop' | 'kill'>;

/** What this run has started, to be stopped in the opposite order. */
export class StartedProcesses {
  #parts: Stoppable[] = [];

  add(part: Stoppable): void {
    this.#parts.unshift(part);
  }

  async stop(): Promise<void> {
    // A part leaves the list once it has stopped: until then `kill` reaches it.
    for (let part = this.#parts[0]; part; part = this.#parts[0]) {
      await part.stop().catch((error) => console.error(`${part?.name} did not stop:`, error));
      this.#parts.shift();
    }
  }

  kill(): void {
    for (const part of this.#parts) part.kill();
  }
}
