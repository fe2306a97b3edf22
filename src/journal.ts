import { getOrInsert } from './collections.ts';
import type { ResourceId } from './resource-id.ts';

/**
 * The state of a write. `sent` also means that its response was lost: its outcome is unknown. `accepted` isn't the end,
 * because an accepted change can still fail.
 */
export type WriteState = 'planned' | 'sent' | 'accepted' | 'done' | 'refused';

/** One write of a step. */
export interface Entry {
  readonly kind: 'identities' | 'creation' | 'grant' | 'revocation' | 'registries';
  /** The target or identity that it changes, whose label is as in `container app 'web'`. */
  readonly subject: { readonly label: string; readonly id?: ResourceId };
  /** The change in words, such as `+ id-shop` on a line of its own for each part. */
  changes: readonly string[];
  state: WriteState;
  /** The reason why Azure refused it, or why its outcome is unknown. */
  error: unknown;
  /** When it was last sent, and when Azure had finished it, in milliseconds since 1970. */
  sentAt?: number;
  doneAt?: number;
}

/**
 * Every write of a step: its change, its subject, and how far it got. It is the record of all writes: the output
 * `changed`, drift, the report, and the last message of a stopped step are derived from it. A dry run doesn't execute
 * it.
 */
export class Journal {
  readonly #entries: Entry[] = [];
  /** Every entry, in the order of planning. */
  readonly entries: readonly Entry[] = this.#entries;
  /** The entries of each subject, so that a step with many targets doesn't search all of them for each target. */
  readonly #bySubject = new Map<Entry['subject'], Entry[]>();

  /** Every entry of a target or identity. */
  of(subject: Entry['subject']): readonly Entry[] {
    return this.#bySubject.get(subject) ?? [];
  }

  plan(kind: Entry['kind'], subject: Entry['subject'], changes: readonly string[]): Entry {
    const entry: Entry = { kind, subject, changes, state: 'planned', error: undefined };
    this.#entries.push(entry);
    getOrInsert(this.#bySubject, subject, () => []).push(entry);
    return entry;
  }

  /** Remove a write that turned out not to be needed. */
  drop(entry: Entry): void {
    for (const list of [this.#entries, this.#bySubject.get(entry.subject) ?? []]) {
      const at = list.indexOf(entry);
      if (at >= 0) list.splice(at, 1);
    }
  }
}

/** Check whether Azure accepted a write, whatever happened afterward. */
export function isAccepted({ state }: Entry): boolean {
  return state === 'accepted' || state === 'done';
}
