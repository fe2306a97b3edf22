import { randomUUID } from 'node:crypto';

/** A change that takes effect at its end. */
export interface PendingChange {
  readonly id: string;
  endsAt: number;
  readonly apply: () => void;
  done: boolean;
}

/** The changes of resources outside Microsoft.App that run or have ended. */
export class PendingChanges {
  readonly #all = new Map<string, PendingChange>();

  /** Start a change that takes effect at a time. */
  start(endsAt: number, apply: () => void = () => {}): PendingChange {
    const change = { id: randomUUID(), endsAt, apply, done: false };
    this.#all.set(change.id, change);
    return change;
  }

  find(id: string): PendingChange | undefined {
    return this.#all.get(id);
  }

  /** End the changes whose time has come. */
  settle(now: number): void {
    for (const change of this.#all.values()) {
      if (change.done || now < change.endsAt) continue;
      change.done = true;
      change.apply();
    }
  }
}
