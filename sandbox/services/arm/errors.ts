import { randomUUID } from 'node:crypto';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Json, JsonObject } from '../../json.ts';
import type { DenyAssignment, Wording } from '../../world/types.ts';

/** An error of ARM: status, code, message, and the other members of its body. */
export class ArmError extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly headers: Record<string, string>;
  readonly more: { details?: Json[]; additionalInfo?: Json[] };

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    more: { details?: Json[]; additionalInfo?: Json[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    const { headers, ...rest } = more;
    this.status = status;
    this.code = code;
    this.headers = headers ?? {};
    this.more = rest;
  }

  get body(): JsonObject {
    return { error: { code: this.code, message: this.message, ...this.more } };
  }
}

/** An error from Cosmos DB: no `error` envelope, and an activity ID after the first line. */
export class CosmosError extends ArmError {
  override get body(): JsonObject {
    const { code, message } = this;
    const activity = `ActivityId: ${randomUUID()}, Microsoft.Azure.Documents.Common/2.14.0`;
    return { code, message: `${message}\r\n${activity}` };
  }
}

const WORDINGS: Readonly<Record<Wording, string>> = {
  'no-right': 'does not have authorization',
  'no-right-or-condition': 'does not have authorization or an ABAC condition not fulfilled',
  condition: 'has an authorization with ABAC condition that is not fulfilled',
};

/** The errors that several parts of ARM send. */
export const armErrors = {
  subscriptionNotFound: (id: string) =>
    new ArmError(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`),
  groupNotFound: (name: string) =>
    new ArmError(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`),
  resourceNotFound: (type: string, name: string, group: string) =>
    new ArmError(
      404,
      'ResourceNotFound',
      `The Resource '${type}/${name}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
    ),
  forbidden: (
    clientId: string,
    objectId: string,
    action: string,
    scope: string,
    wording: Wording = 'no-right',
  ) =>
    new ArmError(
      403,
      'AuthorizationFailed',
      `The client '${clientId}' with object id '${objectId}' ${WORDINGS[wording]} to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
    ),
  denied: (clientId: string, objectId: string, action: string, scope: string, by: DenyAssignment) =>
    new ArmError(
      403,
      'DenyAssignmentAuthorizationFailed',
      `The client '${clientId}' with object id '${objectId}' has permission to perform action '${action}' on scope '${scope}'; however, the access is denied because of the deny assignment with name '${by.name}' and Id '${by.id}' at scope '${by.scope}'.`,
    ),
  locked: (verb: 'write' | 'delete', scope: string, lockedScope: string) =>
    new ArmError(
      409,
      'ScopeLocked',
      `The scope '${scope}' cannot perform ${verb} operation because following scope(s) are locked: '${lockedScope}'. Please remove the lock and try again.`,
    ),
  linkedForbidden: (clientId: string, objectId: string, action: string, scope: string, linked: string) =>
    new ArmError(
      403,
      'LinkedAuthorizationFailed',
      `The client '${clientId}' with object id '${objectId}' has permission to perform action '${action}' on scope '${scope}'; however, it does not have permission to perform action(s) 'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action' on the linked scope(s) '${linked}' (respectively) or the linked scope(s) are invalid.`,
    ),
  invalidContent: (why: string) =>
    new ArmError(
      400,
      'InvalidRequestContent',
      `The request content was invalid and could not be deserialized: '${why}'.`,
    ),
  /** The message contains the error of the identity service as JSON. */
  identityOperation: (resourceId: string, code: string, message: string) =>
    new ArmError(
      400,
      'FailedIdentityOperation',
      `Identity operation for resource '${resourceId}' failed with error 'Failed to perform resource identity operation. Status: 'BadRequest'. Response: '${JSON.stringify({ error: { code, message } })}'.'.`,
    ),
};
