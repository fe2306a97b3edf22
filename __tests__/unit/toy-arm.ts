import {
  type Answer,
  Arm,
  type OperationState,
  type Reading,
  type WriteRequest,
} from '../../src/azure/arm.ts';
import type { Departure } from '../../src/azure/departure.ts';
import { Http } from '../../src/azure/http.ts';
import { CLOUDS } from '../../src/cloud.ts';
import { type JsonObject, objectOf } from '../../src/json.ts';
import type { IdentityPatch } from '../../src/resources/plan.ts';
import { identityOf, patched, type ToyState } from './merge-patch.ts';
import { type ToyClock, ToyStep } from './toy-clock.ts';

/** A request to the toy ARM. `gate` waits until it accepts changes, and `connect` until a connection is open. */
export type ToyRequest = 'gate' | 'read' | 'list' | 'connect' | 'write' | 'operation';

/**
 * An ARM with one resource, in memory. It applies patches according to ARM's rules, shows the resource as its document,
 * and records the requests. Nothing takes time unless a test lets it pass.
 */
export class ToyArm extends Arm {
  /** All requests, in order. */
  readonly requests: ToyRequest[] = [];
  /** The patches of `identity` that it accepted. */
  readonly patches: IdentityPatch[] = [];
  /** All bodies that it accepted. */
  readonly bodies: JsonObject[] = [];
  /** Hooks before the nth request of a kind is served. They throw faults, or write as another process. */
  readonly before: Partial<Record<ToyRequest, (nth: number) => void>> = {};
  /** The effect of an accepted patch: the resource shows it at once, unless a test decides otherwise. */
  onWrite: (state: ToyState) => void = (state) => this.place(state);
  /** Serve a PUT, which creates an identity. */
  onPut: (request: WriteRequest) => Promise<void> = async () => undefined;
  /** The response to a write. */
  answer: Answer = { status: 200, headers: {}, body: undefined };
  operationState: OperationState = { state: 'succeeded' };
  /** The entries of each list. One with a type is only in the list of this name. */
  children: readonly unknown[] = [];
  /** Treat the map of identities as the whole set. */
  treatsMapAsWhole = false;
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

  /** Assign identities to the resource, and show them at once. Without `principals`, Entra hasn't created them yet. */
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

  override async read(): Promise<Reading<JsonObject>> {
    const readAt = this.#clock.now();
    this.#begin('read');
    return { value: this.document, readAt };
  }

  override async list(path: string): Promise<Reading<readonly unknown[]>> {
    const readAt = this.#clock.now();
    this.#begin('list');
    const isIn = (child: unknown): boolean => path.endsWith(String(objectOf(child)['type'] ?? ''));
    return { value: this.children.filter(isIn), readAt };
  }

  override async whenWritable(): Promise<void> {
    this.#begin('gate');
  }

  override async write(request: WriteRequest, departure: Departure): Promise<Answer> {
    const { method, body = {} } = request;
    if (method === 'PATCH') this.before.connect?.(1);
    departure.leave();
    if (method !== 'PATCH') {
      await this.onPut(request);
      return this.answer;
    }
    this.#begin('write');
    this.bodies.push(body);
    const patch = body['identity'];
    if (patch === undefined) {
      this.place(this.state, objectOf(body['properties']));
      return this.answer;
    }
    const state = patched(this.state, patch as IdentityPatch, this.treatsMapAsWhole);
    this.patches.push(patch as IdentityPatch);
    this.onWrite(state);
    return this.answer;
  }

  override async operation(write: Answer | undefined): Promise<OperationState> {
    if (!write?.headers['location']) return { state: 'unknown' };
    this.#begin('operation');
    return this.operationState;
  }

  #begin(request: ToyRequest): void {
    this.requests.push(request);
    this.before[request]?.(this.requests.filter((other) => other === request).length);
  }
}
