import type { JsonObject } from '../json.ts';

/** A token that an application or identity accepts in place of a secret. */
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

/** An application or identity in the directory. */
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

/** The actions that a role allows. `*` stands for anything. */
export interface Permissions {
  actions: readonly string[];
  notActions: readonly string[];
  dataActions: readonly string[];
  notDataActions: readonly string[];
}

/** A role, built in or custom. */
export interface RoleDefinition {
  guid: string;
  roleName: string;
  type: 'BuiltInRole' | 'CustomRole';
  permissions: Permissions;
  /** The scopes at and below which the role can be assigned. */
  assignableScopes: readonly string[];
  createdAt: number;
}

/** A role that a principal has at a scope and everything below it. */
export interface RoleAssignment {
  id: string;
  name: string;
  scope: string;
  roleDefinitionId: string;
  principalId: string;
  principalType: string;
  description: string | undefined;
  /** The condition that narrows the assignment, in Azure's language. */
  condition: string | undefined;
  createdAt: number;
  updatedAt: number;
  /** The resource of an identity in another tenant. */
  delegatedResourceId?: string | undefined;
  /** The object ID of the principal that created it. */
  createdBy: string;
}

/** A permission of a principal at a scope and below it, apart from its role assignments. */
export interface Right {
  permissions: Permissions;
  scope: string;
  condition: string | undefined;
}

/** The three wordings of a 403: no permission, either none or a condition that fails, and a condition that fails. */
export type Wording = 'no-right' | 'no-right-or-condition' | 'condition';

/** An action that is refused although the caller can do everything else. */
export interface Denial {
  /** An action such as `Microsoft.App/jobs/read`. `*` stands for anything. */
  action: string;
  /** Actions that are allowed anyway, as if a role granted them. */
  except?: readonly string[];
  /** The scope at and below which it is refused. If left out, it is refused everywhere. */
  scope?: string;
  /** The object ID of the principal that it is refused to. If left out, it is refused to everybody. */
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

/** A lock that prevents deleting anything at or below the scope or, for `ReadOnly`, also changing it. */
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
  /** True for Azure RBAC. Otherwise, the vault uses access policies, and the sandbox's vaults have none. */
  enableRbacAuthorization: boolean | null | undefined;
}

/** A container registry. It serves images to principals with a role that can pull. */
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
  /** The author. If left out, it is the job's own bot. */
  user?: User;
}

/** The owner of a GitHub token. */
export interface User {
  login: string;
  type: 'Bot' | 'User';
}
