import type { Cloud } from './cloud.ts';
import type { ResourceId } from './resource-id.ts';
import type { CreateOptions } from './resources/identities.ts';
import type { Selection } from './resources/plan.ts';
import type { RegistryRequest } from './resources/registries.ts';
import type { RoleLine } from './roles/role-lines.ts';
import type { SignIn } from './sign-in/sign-in.ts';

interface CommonRequest {
  /** In canonical casing. The name of a pattern contains `*`. */
  readonly targets: readonly ResourceId[];
  readonly identities: Selection;
  readonly signIn: SignIn;
  readonly cloud: Cloud;
  readonly apiVersion: string | undefined;
  readonly resolveClientId: boolean;
  readonly timeoutMinutes: number;
  readonly maxParallel: number;
  readonly summary: boolean;
  /** The page of the workflow run, or undefined if the environment doesn't have it. */
  readonly runUrl: string | undefined;
  /** The comment to keep on the pull request, if the step asks for one. */
  readonly comment:
    | {
        readonly token: string;
        /** Create no comment while nothing changes and nothing fails. */
        readonly onlyChanges: boolean;
        /** The job's matrix, which distinguishes the comments of its jobs. */
        readonly matrix: string;
      }
    | undefined;
}

/** A request that only reads. */
export interface ShowRequest extends CommonRequest {
  readonly operation: 'show';
  /** Also read the roles of the identities. */
  readonly resolveRoles: boolean;
}

/** A request that changes identities, roles, or registries. */
export interface ChangeRequest extends CommonRequest {
  readonly operation: 'assign' | 'remove' | 'set';
  readonly dryRun: boolean;
  /** Fail the step if something would change (dry runs only). */
  readonly failOnChange: boolean;
  readonly force: boolean;
  /** Roles that the identities get or, with `remove`, lose. */
  readonly roles: readonly RoleLine[];
  /** Roles to revoke from identities that stay assigned (`assign` and `set`). */
  readonly revokeRoles: readonly RoleLine[];
  /** Delete the role assignments of a system-assigned identity when it is removed. */
  readonly deleteRoleAssignments: boolean;
  /** Options for creating missing identities, or undefined if they aren't created. */
  readonly create: CreateOptions | undefined;
  /** Registries to pull from with an identity (`assign` and `set`). */
  readonly registries: RegistryRequest | undefined;
}

/** Everything that a step asks for, read once and checked before any request. */
export type Request = ShowRequest | ChangeRequest;

/** Check whether a request writes nothing. */
export function isDryRun(request: Request): boolean {
  return request.operation !== 'show' && request.dryRun;
}
