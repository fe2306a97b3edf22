import type { Cloud } from './cloud.ts';
import type { Kind } from './kinds.ts';
import type { ResourceId } from './resource-id.ts';
import type { IdentityChoice } from './resources/selection.ts';
import type { RoleLine } from './roles/role-lines.ts';

/** A target by its resource ID, or all whose name matches a pattern in a resource group. */
export type TargetRef = { readonly kind: Kind; readonly id: ResourceId } | PatternRef;

/** The resources of a kind and group whose name matches a pattern with `*`. */
export interface PatternRef {
  readonly kind: Kind;
  readonly pattern: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
}

/** How to sign in: by GitHub's OIDC token, or with what the job already has. */
export type SignIn = OidcSignIn | JobSignIn;

/** Sign-in by GitHub's OIDC token. */
export interface OidcSignIn {
  readonly by: 'oidc';
  readonly clientId: string;
  readonly tenantId: string;
  readonly audience: string;
}

/** Sign-in with credentials that the job already has; the IDs choose among them. */
export interface JobSignIn {
  readonly by: 'job';
  readonly clientId: string | undefined;
  readonly tenantId: string | undefined;
}

interface CommonRequest {
  readonly targets: readonly TargetRef[];
  readonly identities: IdentityChoice;
  readonly signIn: SignIn;
  readonly cloud: Cloud;
  readonly apiVersion: string | undefined;
  readonly resolveClientId: boolean;
  readonly timeoutMinutes: number;
  readonly maxParallel: number;
  readonly summary: boolean;
  /** The page of the workflow run; undefined where the environment does not tell. */
  readonly runUrl: string | undefined;
  /** The comment to keep on the pull request, if one was asked for. */
  readonly comment: CommentOptions | undefined;
}

/** How the comment on the pull request is kept. */
export interface CommentOptions {
  readonly token: string;
  /** Whether none is begun while nothing changes and nothing fails. */
  readonly onlyChanges: boolean;
}

/** A request to read. */
export interface ShowRequest extends CommonRequest {
  readonly operation: 'show';
  /** Whether the roles of the identities are read, too. */
  readonly resolveRoles: boolean;
}

/** A request to change. */
export interface ChangeRequest extends CommonRequest {
  readonly operation: 'assign' | 'remove' | 'set';
  readonly dryRun: boolean;
  /** Whether the step fails when something would be changed (a dry run only). */
  readonly failOnChange: boolean;
  readonly force: boolean;
  /** The roles that the identities get or lose. */
  readonly roles: readonly RoleLine[];
  /** Whether the role assignments of a system-assigned identity go with it. */
  readonly deleteRoleAssignments: boolean;
  /** How missing identities are created; undefined when they are not. */
  readonly create: CreateOptions | undefined;
}

/** How missing identities are created. */
export interface CreateOptions {
  /** The region; undefined means that of the target. */
  readonly location: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** What a step asks for, read once and checked before anything is sent. */
export type Request = ShowRequest | ChangeRequest;

/** Whether nothing is to be written. */
export function isDryRun(request: Request): boolean {
  return request.operation !== 'show' && request.dryRun;
}

/** Whether a request has anything to do with roles. */
export function concernsRoles(request: Request): boolean {
  if (request.operation === 'show') return request.resolveRoles;
  const deletes = request.operation !== 'assign' && request.deleteRoleAssignments;
  return request.roles.length > 0 || deletes;
}
