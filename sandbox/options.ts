import type { CloudName } from './clouds.ts';

/** The four kinds of resources that have identities. */
export type Kind = 'app' | 'job' | 'environment' | 'session-pool';

/** The response to an accepted PATCH. `azure` is the recorded one, which differs by kind. */
export type AnswerMode =
  | 'azure'
  | '200'
  | '201'
  | '200-in-progress'
  | '202-location'
  | '202-async'
  | '202-bare';

/**
 * The form in which registry entries come back: as recorded (it differs by kind), with members that aren't set empty
 * or null, or without them.
 */
export type RegistryEcho = 'azure' | 'empty' | 'null' | 'bare';

/** The size of a token bucket and the speed at which it refills. */
export interface Bucket {
  bucket: number;
  perSecond: number;
}

/** The options of the sandbox. They can be changed while it runs. */
export interface SandboxOptions {
  /** The cloud of the tenant. The endpoints of other clouds refuse it. */
  cloud: CloudName;
  /** The port of the proxy, or 0 for a free one. It is read only at the start. */
  port: number;
  /** The time that the proxy takes to open a tunnel, in milliseconds. */
  connectDelayMs: number;
  /** The time before every response, in milliseconds. */
  latencyMs: number;
  /** The duration of an accepted change in milliseconds, for all kinds or by kind. */
  provisioningMs: number | Partial<Record<Kind, number>>;
  /** The response to an accepted PATCH. */
  answer: AnswerMode;
  /** The `Retry-After` of 202 responses, in seconds. */
  retryAfterSeconds: number;
  /** The form of `Retry-After`. Servers can send either. */
  retryAfterFormat: 'seconds' | 'date';
  /**
   * The meaning of the identity map in a PATCH. `merge` keeps the keys that are left out, and `whole` removes them.
   */
  mapSemantics: 'merge' | 'whole';
  /**
   * The moment from which reads show a change: at once, while it is still running, or at its end. Recorded PUTs show
   * it at once, and Entra has the new principal before Azure responds.
   */
  identityVisible: 'at-end' | 'at-once';
  registryEcho: RegistryEcho;
  /** True if a PATCH of only the registries checks that the template's images can be pulled. Azure's behavior isn't known. */
  registriesCheckPull: boolean;
  /**
   * The place where the secret of a password entry must be: the document after the merge, or the body. Azure's
   * behavior isn't known.
   */
  registrySecretsIn: 'document' | 'body';
  /** The time for which reads still show the state before a write, in milliseconds. */
  staleReadsMs: number;
  /** The `provisioningState` of an environment during a change. */
  environmentBusyState: 'InProgress' | 'Updating' | 'Waiting';
  /** ARM's request budget. By default, there is none. Azure has 250 + 25/s for reads and 200 + 10/s for writes. */
  throttle: { reads?: Bucket; writes?: Bucket } | undefined;
  /** A user-assigned identity younger than this can't be assigned yet. */
  identityPropagationMs: number;
  /** The error for assigning an identity that doesn't exist. Azure was seen to send either. */
  missingIdentityError: 'FailedIdentityOperation' | 'LinkedAuthorizationFailed';
  /** A principal younger than this isn't found by role assignments without a `principalType`, nor by Cosmos DB. */
  principalPropagationMs: number;
  /** A role assignment younger than this has no effect yet. */
  roleAssignmentPropagationMs: number;
  /** The duration of creating a role assignment. Azure takes 4 to 5 seconds. */
  roleAssignmentMs: number;
  /** Azure's limit of role assignments in a subscription. */
  roleAssignmentLimit: number;
  /** The number of role assignments on a page of a list. */
  roleAssignmentPageSize: number;
  /** False if responses show the ID of a role without its subscription, as Azure sometimes does. */
  roleDefinitionIdWithSubscription: boolean;
  /** A custom role younger than this doesn't exist yet. */
  roleDefinitionPropagationMs: number;
  /** The response to a role assignment at a resource that doesn't exist. Azure's isn't known. */
  roleOnMissingResource: 'accepted' | 'ResourceNotFound';
  /** True if lists show the role assignments of deleted principals. Azure's behavior isn't known. */
  listsDeletedPrincipals: boolean;
  /** The duration of creating or deleting a Cosmos DB role assignment. Azure takes under 32 seconds. */
  cosmosAssignmentMs: number;
  /**
   * The moment from which reads show a Cosmos DB role assignment. Until then, they return 404. Azure's isn't known.
   */
  cosmosAssignmentVisible: 'at-end' | 'at-once';
  /** The duration of creating or deleting an access policy assignment of a Redis. Azure takes about 32 seconds. */
  redisAssignmentMs: number;
  /** False if the caller has no permission to read operation URLs, which are at subscription scope. */
  operationUrlAccess: boolean;
  /** The number of resources on a page of a list. */
  pageSize: number;
  /** The lifetime of access tokens, in seconds. */
  tokenLifetimeSeconds: number;
  /** The lifetime of GitHub OIDC tokens, in seconds. */
  idTokenLifetimeSeconds: number;
  /** True if GitHub OIDC tokens contain the IDs of owner and repository (`repo:OWNER@1/REPO@2:…`). */
  subjectWithIds: boolean;
  /** True for Entra's older code for a subject, issuer, or audience that doesn't match. */
  legacyFederationError: boolean;
}

/** The defaults: Azure's behavior, but faster. */
export const DEFAULT_OPTIONS: Readonly<SandboxOptions> = {
  cloud: 'AzureCloud',
  port: 0,
  connectDelayMs: 0,
  latencyMs: 0,
  provisioningMs: 300,
  answer: 'azure',
  retryAfterSeconds: 15,
  retryAfterFormat: 'seconds',
  mapSemantics: 'merge',
  identityVisible: 'at-once',
  registryEcho: 'azure',
  registriesCheckPull: true,
  registrySecretsIn: 'document',
  staleReadsMs: 0,
  environmentBusyState: 'Updating',
  throttle: undefined,
  identityPropagationMs: 0,
  missingIdentityError: 'FailedIdentityOperation',
  principalPropagationMs: 0,
  roleAssignmentPropagationMs: 0,
  roleAssignmentMs: 0,
  roleAssignmentLimit: 4000,
  roleAssignmentPageSize: 1000,
  roleDefinitionIdWithSubscription: true,
  roleDefinitionPropagationMs: 0,
  roleOnMissingResource: 'accepted',
  listsDeletedPrincipals: true,
  cosmosAssignmentMs: 100,
  cosmosAssignmentVisible: 'at-end',
  redisAssignmentMs: 100,
  operationUrlAccess: true,
  pageSize: 100,
  tokenLifetimeSeconds: 3600,
  idTokenLifetimeSeconds: 300,
  subjectWithIds: false,
  legacyFederationError: false,
};

/** Get the duration of a change of this kind. */
export function provisioningTime(options: SandboxOptions, kind: Kind): number {
  return typeof options.provisioningMs === 'number'
    ? options.provisioningMs
    : (options.provisioningMs[kind] ?? 300);
}
