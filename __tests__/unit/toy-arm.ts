import { Arm, type OperationState } from '../../src/azure/arm.ts';
import { Http } from '../../src/azure/http.ts';
import { CLOUDS } from '../../src/cloud.ts';
import { type JsonObject, objectOf } from '../../src/json.ts';
import type { IdentityPatch } from '../../src/resources/plan.ts';
import type { AcceptedWrite } from '../../src/resources/wait.ts';
import { identityOf, patched, type ToyState } from './merge-patch.ts';
import { type ToyClock, ToyStep } from './toy-clock.ts';

/** A request to the toy ARM; `gate` is the wait until it takes changes. */
export type ToyRequest = 'gate' | 'read' | 'list' | 'write' | 'operation';

/**
 * An ARM with one resource, in memory. It takes patches by ARM's rules, shows the resource as its document says, and
 * keeps what was sent. Nothing takes time unless a test lets it pass.
 */
export class ToyArm extends Arm {
  /** All requests in their order. */
  readonly requests: ToyRequest[] = [];
  /** The patches of `identity` that it took. */
  readonly patches: IdentityPatch[] = [];
  /** What happens before the nth request of a kind is served: faults are thrown here, second writers write here. */
  readonly before: Partial<Record<ToyRequest, (nth: number) => void>> = {};
  /** What a patch that was taken does: the resource shows it at once, unless a test says otherwise. */
  onWrite: (state: ToyState) => void = (state) => this.place(state);
  /** The answer to a write. */
  answer: AcceptedWrite = { status: 200, operationUrl: undefined };
  /** What an operation says of itself. */
  operationState: OperationState = { state: 'succeeded' };
  /** What each list shows. */
  children: readonly unknown[] = [];
  /** Whether the provider takes the map of identities for the whole. */
  takesMapForWhole = false;
  /** The resource as it is shown. */
  document: JsonObject;
  /** The identities that it has. */
  state: ToyState = { system: false, keys: [] };
  readonly #clock: ToyClock;

  constructor(clock: ToyClock, document: JsonObject = {}) {
    super({ getToken: async () => null }, CLOUDS[0], undefined, new Http(new ToyStep()), clock);
    this.#clock = clock;
    this.document = document;
  }

  /** Gives the resource identities, and shows them at once; without `principals` while Entra has not made them yet. */
  place(state: ToyState, properties: JsonObject = {}, principals = true): void {
    this.state = state;
    this.document = {
      ...this.document,
      systemData: { lastModifiedAt: new Date(this.#clock.now()).toISOString() },
      identity: identityOf(state, principals),
      properties: {
        ...objectOf(this.document['properties']),
        provisioningState: 'Succeeded',
        ...properties,
      },
    };
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

  override async writeIdentity(_id: string, patch: IdentityPatch): Promise<AcceptedWrite> {
    this.#begin('write');
    const state = patched(this.state, patch, this.takesMapForWhole);
    this.patches.push(patch);
    this.onWrite(state);
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
