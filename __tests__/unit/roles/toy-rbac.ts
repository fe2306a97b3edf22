import type { Answer } from '../../../src/azure/arm.ts';
import { Arm, type OperationState, type Reading, type WriteRequest } from '../../../src/azure/arm.ts';
import type { Departure } from '../../../src/azure/departure.ts';
import { AzureError } from '../../../src/azure/errors.ts';
import { Http } from '../../../src/azure/http.ts';
import { CLOUDS } from '../../../src/cloud.ts';
import { type JsonObject, objectOf } from '../../../src/json.ts';
import { definitionGuid } from '../../../src/roles/role-definition.ts';
import { isWithin, scopeKey } from '../../../src/roles/scope.ts';
import { ToyStep } from '../toy-clock.ts';

const ASSIGNMENTS = '/providers/Microsoft.Authorization/roleAssignments';

/** A role assignment of the toy. */
export interface ToyAssignment {
  readonly id: string;
  readonly scope: string;
  readonly roleDefinitionId: string;
  readonly principalId: string;
  readonly condition?: string;
  readonly description?: unknown;
}

/** An error that Azure returns. */
export function refusal(code: string, status: number, message = ''): AzureError {
  return new AzureError({ code, message, details: [], additionalInfo: [] }, { action: 'try', status });
}

/**
 * An ARM with role assignments and a few documents in memory, by Azure's rules: unique by what they grant and by name,
 * listed at, above, and below a scope. Nothing takes time unless a test lets it pass.
 */
export class ToyRbac extends Arm {
  assignments: readonly ToyAssignment[] = [];
  /** Documents that can be read, by their ID in lowercase. */
  readonly documents = new Map<string, JsonObject>();
  readonly listProblem = new Set<string>();
  readonly locked = new Set<string>();
  /** All requests: `LIST scope`, `PUT name`, `DELETE name`. */
  readonly requests: string[] = [];
  /** Hooks before a request is served: faults are thrown here, other processes write here. */
  before: (request: string) => void = () => undefined;
  readonly #step: ToyStep;

  constructor(step: ToyStep) {
    super({ getToken: async () => null }, CLOUDS[0], undefined, new Http(new ToyStep()), step.clock);
    this.#step = step;
  }

  override async read(id: string): Promise<Reading<JsonObject>> {
    const readAt = this.#step.clock.now();
    const value = this.documents.get(id.toLowerCase());
    if (!value) throw refusal('ResourceNotFound', 404);
    return { value, readAt };
  }

  override async list(
    path: string,
    _what: string,
    { filter = '' }: { readonly filter?: string } = {},
  ): Promise<Reading<readonly unknown[]>> {
    const readAt = this.#step.clock.now();
    const scope = path.replace(ASSIGNMENTS, '');
    this.#begin(`LIST ${scope}`);
    if (this.listProblem.has(scope)) throw refusal('AuthorizationFailed', 403);
    const [, principalId] = /principalId eq '(.*)'/.exec(filter) ?? [];
    const found = this.assignments.filter(
      (one) =>
        (isWithin(scope, one.scope) || isWithin(one.scope, scope) || one.scope === '/') &&
        (principalId === undefined || one.principalId === principalId),
    );
    return { value: found.map(({ id, ...properties }) => ({ id, properties })), readAt };
  }

  override async whenWritable(): Promise<void> {}

  override async write({ method, id, body = {} }: WriteRequest, departure: Departure): Promise<Answer> {
    departure.leave();
    const name = id.slice(id.lastIndexOf('/') + 1);
    this.#begin(`${method} ${name}`);
    if (method === 'DELETE') this.#delete(id);
    else this.#put(id, name, body);
    return { status: 200, headers: {}, body: { id } };
  }

  override async operation(): Promise<OperationState> {
    return { state: 'unknown' };
  }

  #put(id: string, name: string, body: JsonObject): void {
    const { roleDefinitionId, principalId, description } = objectOf(body['properties']);
    const scope = id.slice(0, id.indexOf(ASSIGNMENTS));
    const made = {
      ...{ id, scope, description },
      roleDefinitionId: String(roleDefinitionId),
      principalId: String(principalId),
    };
    const named = this.assignments.find((one) => one.id.endsWith(`/${name}`));
    if (named && keyOf(named) !== keyOf(made)) throw refusal('RoleAssignmentUpdateNotPermitted', 400);
    const equal = this.assignments.find((one) => keyOf(one) === keyOf(made));
    if (equal && !named) throw refusal('RoleAssignmentExists', 409);
    // A PUT overwrites the assignment under its name, including its condition.
    this.assignments = [...this.assignments.filter((one) => one !== named), made];
  }

  #delete(id: string): void {
    const found = this.assignments.find((one) => one.id === id);
    if (found && this.locked.has(found.scope)) throw refusal('ScopeLocked', 409);
    this.assignments = this.assignments.filter((one) => one !== found);
  }

  #begin(request: string): void {
    this.requests.push(request);
    this.before(request);
  }
}

/** The ID of the assignment with a name at a scope. */
export function assignmentId(scope: string, name: string): string {
  return `${scope}${ASSIGNMENTS}/${name}`;
}

/** A key that is equal for two assignments that grant the same. */
export function keyOf({
  scope,
  principalId,
  roleDefinitionId,
}: Pick<ToyAssignment, 'scope' | 'principalId' | 'roleDefinitionId'>): string {
  return `${definitionGuid(roleDefinitionId)} @ ${scopeKey(scope)} for ${principalId}`;
}
