import { Arm, type OperationState } from '../../src/azure/arm.ts';
import { Http } from '../../src/azure/http.ts';
import { CLOUDS } from '../../src/cloud.ts';
import type { IdentityPatch } from '../../src/identity/plan.ts';
import type { JsonObject } from '../../src/json.ts';
import { identityOf, patched, type ToyState } from './merge-patch.ts';
import { type ToyClock, ToyStep } from './toy-clock.ts';

/** A request to the toy ARM. */
export type ToyRequest = 'gate' | 'read' | 'list' | 'write' | 'operation';

/** What happens before a request is served, the `nth` of its kind: faults are thrown here, second writers write here. */
export type Before = (nth: number) => void;

/**
 * An ARM with one resource, in memory. It takes patches by ARM's rules, shows the resource as its document says, and
 * keeps what was sent. Nothing takes time unless a test lets it pass.
 */
export class ToyArm extends Arm {
  /** All requests in their order. */
  readonly requests: ToyRequest[] = [];
  /** The patches of `identity` that it took. */
  readonly patches: IdentityPatch[] = [];
  /** What happens before requests. */
  readonly before: Partial<Record<ToyRequest, Before>> = {};
  /** The answer to a write. */
  answer: { status: number; operationUrl: string | undefined } = { status: 200, operationUrl: undefined };
  /** What an operation says of itself. */
  operationState: OperationState = { state: 'succeeded' };
  /** The children that each list shows. */
  children: readonly JsonObject[] = [];
  /** Whether the provider takes the map of identities for the whole. */
  takesMapForWhole = false;
  /** The resource as it is shown. */
  document: JsonObject;
  state: ToyState = { system: false, keys: [] };
  readonly #clock: ToyClock;

  constructor(clock: ToyClock, document: JsonObject = {}) {
    const credential = { getToken: async () => null };
    super(credential, CLOUDS[0], undefined, new Http(new ToyStep()), clock);
    this.#clock = clock;
    this.document = document;
  }

  /** Another writer, or the test, gives the resource identities; it shows them at once. */
  place(state: ToyState, more: JsonObject = {}): void {
    this.state = state;
    const systemData = { lastModifiedAt: new Date(this.#clock.now()).toISOString() };
    this.document = { ...this.document, systemData, identity: identityOf(state), ...more };
  }

  override async read(): Promise<JsonObject> {
    this.#begin('read');
    return this.document;
  }

  override async *list(): AsyncGenerator<unknown, void, undefined> {
    this.#begin('list');
    yield* this.children;
  }

  override async whenWritable(): Promise<void> {
    this.#begin('gate');
  }

  override async writeIdentity(_id: string, identity: IdentityPatch): Promise<typeof this.answer> {
    this.#begin('write');
    const state = patched(this.state, identity, this.takesMapForWhole);
    this.patches.push(identity);
    this.place(state);
    return this.answer;
  }

  override async operation(): Promise<OperationState> {
    this.#begin('operation');
    return this.operationState;
  }

  #begin(request: ToyRequest): void {
    this.requests.push(request);
    this.before[request]?.(this.requests.filter((other) => other === request).length);
  }
}
