import type { JsonObject } from '../json.ts';

/** What an application or identity accepts as proof in place of a secret. */
export interface FederatedCredential {
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

/** A role given to a principal at a scope and everything below it. */
export interface RoleAssignment {
  id: string;
  name: string;
  scope: string;
  roleDefinitionId: string;
  principalId: string;
  principalType: string;
  createdAt: number;
}

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
}

/** A key vault and its secrets by name. */
export interface Vault {
  id: string;
  name: string;
  secrets: Map<string, string>;
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
