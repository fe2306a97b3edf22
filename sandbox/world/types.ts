import type { JsonObject } from '../json.ts';

/** What an application or identity accepts as proof in place of a secret. */
export interface FederatedCredential {
  name: string;
  issuer: string;
  subject: string;
  audiences: readonly string[];
}

/** An app registration with its service principal. */
export interface Application {
  tenantId: string;
  clientId: string;
  objectId: string;
  displayName: string;
  secret: string;
  federatedCredentials: FederatedCredential[];
}

/** An application or identity as the directory knows it. */
export interface ServicePrincipal {
  principalId: string;
  clientId: string;
  displayName: string;
  tenantId: string;
}

/** A user-assigned identity, a resource of its own. */
export interface UserAssignedIdentity {
  id: string;
  name: string;
  group: string;
  subscriptionId: string;
  location: string;
  tags: JsonObject;
  tenantId: string;
  principalId: string;
  clientId: string;
  federatedCredentials: FederatedCredential[];
}

/** A child of a resource: an authentication config, a certificate, a Dapr component, a storage. */
export interface Child {
  id: string;
  name: string;
  type: string;
  parentId: string;
  properties: JsonObject;
}

/** What a role allows; `*` stands for anything. */
export interface Permissions {
  actions: readonly string[];
  notActions: readonly string[];
  dataActions: readonly string[];
  notDataActions: readonly string[];
}

/** A role: built in, or made by a tenant for some scopes. */
export interface RoleDefinition {
  guid: string;
  roleName: string;
  type: 'BuiltInRole' | 'CustomRole';
  permissions: Permissions;
  /** The scopes at and below which it can be assigned. */
  assignableScopes: readonly string[];
  createdAt: number;
}

/** A role given to a principal at a scope and everything below it. */
export interface RoleAssignment {
  id: string;
  name: string;
  scope: string;
  roleDefinitionId: string;
  principalId: string;
  principalType: string;
  description: string | undefined;
  /** What narrows it, in Azure's language of conditions. */
  condition: string | undefined;
  createdAt: number;
  updatedAt: number;
  /** The resource of an identity in another tenant. */
  delegatedResourceId?: string | undefined;
  /** The object ID of the principal that created it. */
  createdBy: string;
}

/** What a principal may do at a scope and below, apart from its role assignments. */
export interface Right {
  permissions: Permissions;
  scope: string;
  condition: string | undefined;
}

/** The three texts of a 403: no right; none, or a condition that fails; a right with a condition that fails. */
export type Wording = 'no-right' | 'no-right-or-condition' | 'condition';

/** An action that is refused although the signed-in principal may do everything else. */
export interface Denial {
  /** An action such as `Microsoft.App/jobs/read`; `*` stands for anything. */
  action: string;
  /** Actions that are allowed all the same: what a role grants. */
  except?: readonly string[];
  /** The scope at and below which it is refused; everywhere if left out. */
  scope?: string;
  /** The object ID of the principal it is refused to; everybody if left out. */
  principal?: string;
  /** The text of the refusal. */
  wording?: Wording;
}

/** A deny assignment, which a deployment stack or a managed application creates. No role overrides it. */
export interface DenyAssignment {
  id: string;
  name: string;
  scope: string;
  actions: readonly string[];
  /** The object IDs of the principals that it doesn't concern. */
  excludedPrincipals: readonly string[];
}

/** A lock: nothing at or below the scope can be deleted, or changed either. */
export interface Lock {
  scope: string;
  level: 'CanNotDelete' | 'ReadOnly';
}

/** A key vault and its secrets by name. */
export interface Vault {
  id: string;
  name: string;
  group: string;
  subscriptionId: string;
  secrets: Map<string, string>;
  /** True: roles count. False, null or absent: access policies count, which the sandbox's vaults have none of. */
  enableRbacAuthorization: boolean | null | undefined;
}

/** A container registry. It hands an image out to principals with a role that pulls. */
export interface Registry {
  id: string;
  name: string;
  group: string;
  subscriptionId: string;
  location: string;
  sku: 'Basic' | 'Standard' | 'Premium';
  /** The host of the registry. Newer registries have a suffix in it. */
  loginServer: string;
  /** The images that anyone can pull, as `repository` or `repository:tag`. */
  publicImages: ReadonlySet<string>;
  /** In repository mode, AcrPull, AcrPush, and AcrDelete have no effect. */
  roleAssignmentMode: 'LegacyRegistryPermissions' | 'AbacRepositoryPermissions' | undefined;
}

/** A comment on an issue or a pull request. */
export interface Comment {
  id: number;
  issue: number;
  body: string;
  /** Who wrote it; the job's own bot if left out. */
  user?: User;
}

/** Who a token of GitHub belongs to. */
export interface User {
  login: string;
  type: 'Bot' | 'User';
}
