import type { CloudName } from './clouds.ts';

/** The four kinds of resources that carry identities. */
export type Kind = 'app' | 'job' | 'environment' | 'session-pool';

/** How ARM answers an accepted PATCH. `azure` is what Azure was seen to do. */
export type AnswerMode =
  | 'azure'
  | '200'
  | '201'
  | '200-in-progress'
  | '202-location'
  | '202-async'
  | '202-bare';

/**
 * The form in which registry entries come back: as recorded (it differs by kind), with members that aren't set empty or
 * null, or without them.
 */
export type RegistryEcho = 'azure' | 'empty' | 'null' | 'bare';

/** A token bucket: how many requests it holds and how fast it refills. */
export interface Bucket {
  bucket: number;
  perSecond: number;
}

/** Every switch of the sandbox. All of them may be changed while it runs. */
export interface SandboxOptions {
  /** The cloud in which the tenant lives; other clouds' endpoints refuse it. */
  cloud: CloudName;
  /** The port of the proxy; 0 takes a free one. Read once, at the start. */
  port: number;
  /** The time that the proxy takes to open a tunnel, in milliseconds. */
  connectDelayMs: number;
  /** The time before every answer, in milliseconds. */
  latencyMs: number;
  /** How long an accepted change takes: one number or one by kind. */
  provisioningMs: number | Partial<Record<Kind, number>>;
  /** How an accepted PATCH is answered. */
  answer: AnswerMode;
  /** `Retry-After` on 202 answers, in seconds. */
  retryAfterSeconds: number;
  /** `Retry-After` in seconds or as an HTTP date; servers may send either. */
  retryAfterFormat: 'seconds' | 'date';
  /** `merge`: keys left out of the map are kept. `whole`: the map sent is the whole. */
  mapSemantics: 'merge' | 'whole';
  /**
   * The moment from which reads show a change: at once, while it is still running, or at its end. Recorded PUTs show
   * it at once, and Entra has the new principal before Azure answers.
   */
  identityVisible: 'at-end' | 'at-once';
  registryEcho: RegistryEcho;
  /** True if a PATCH of only the registries checks that the template's images can be pulled. Not known of Azure. */
  registriesCheckPull: boolean;
  /**
   * The place in which the secret of a password entry must be: the document after the merge, or the body. Not known of
   * Azure.
   */
  registrySecretsIn: 'document' | 'body';
  /** For so long after a write, reads still show the state before it. */
  staleReadsMs: number;
  /** What an environment shows as `provisioningState` during a change. */
  environmentBusyState: 'InProgress' | 'Updating' | 'Waiting';
  /** ARM's request budget; none by default. Azure's: reads 250 + 25/s, writes 200 + 10/s. */
  throttle: { reads?: Bucket; writes?: Bucket } | undefined;
  /** A user-assigned identity younger than this cannot be assigned yet. */
  identityPropagationMs: number;
  /** The error for assigning an identity that does not exist; Azure was seen to send either. */
  missingIdentityError: 'FailedIdentityOperation' | 'LinkedAuthorizationFailed';
  /** A principal younger than this isn't found by role assignments without a `principalType`, nor by Cosmos DB. */
  principalPropagationMs: number;
  /** A role assignment younger than this has no effect yet. */
  roleAssignmentPropagationMs: number;
  /** How long making a role assignment takes; Azure needs 4 to 5 seconds. */
  roleAssignmentMs: number;
  /** How many role assignments a subscription holds; Azure's limit. */
  roleAssignmentLimit: number;
  /** Role assignments on one page of a list. */
  roleAssignmentPageSize: number;
  /** Whether answers name a role with its subscription (`/subscriptions/…/roleDefinitions/…`); some rows lack it. */
  roleDefinitionIdWithSubscription: boolean;
  /** A custom role younger than this does not exist yet. */
  roleDefinitionPropagationMs: number;
  /** What a role on a resource that is not there is answered with; not known of Azure. */
  roleOnMissingResource: 'accepted' | 'ResourceNotFound';
  /** Whether lists of role assignments show those of principals that are gone; not known of Azure. */
  listsDeletedPrincipals: boolean;
  /** The duration of creating or deleting a Cosmos DB role assignment. Azure takes under 32 seconds. */
  cosmosAssignmentMs: number;
  /** The moment from which reads show a Cosmos DB role assignment. Until then, they answer 404. Not known of Azure. */
  cosmosAssignmentVisible: 'at-end' | 'at-once';
  /** The duration of creating or deleting an access policy assignment of a Redis. Azure takes about 32 seconds. */
  redisAssignmentMs: number;
  /** False if the caller has no permission to read operation URLs, which are at subscription scope. */
  operationUrlAccess: boolean;
  /** Resources on one page of a list. */
  pageSize: number;
  /** Lifetime of access tokens, in seconds. */
  tokenLifetimeSeconds: number;
  /** Lifetime of GitHub's ID tokens, in seconds. */
  idTokenLifetimeSeconds: number;
  /** Whether ID tokens name owner and repository with their IDs (`repo:OWNER@1/REPO@2:…`). */
  subjectWithIds: boolean;
  /** Entra's older code for a subject, issuer or audience that does not match. */
  legacyFederationError: boolean;
}

/** What the sandbox does unless told otherwise: Azure's behaviour, only faster. */
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

/** The time a change of this kind takes. */
export function provisioningTime(options: SandboxOptions, kind: Kind): number {
  return typeof options.provisioningMs === 'number'
    ? options.provisioningMs
    : (options.provisioningMs[kind] ?? 300);
}
