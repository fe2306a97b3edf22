import { randomUUID } from 'node:crypto';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  GITHUB_ISSUER,
  GROUP,
  LOCATION,
  OBJECT_ID,
  REPOSITORY,
  SUBSCRIPTION_ID,
  TENANT_ID,
} from '../constants.ts';
import { identityId, parseId, parseIdentityId } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { type KINDS, kindOfType } from '../kinds.ts';
import type { Kind } from '../options.ts';
import type { AttachedIdentity, Resource } from './resource.ts';

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

/** Everything that exists. Maps are keyed by the lower-cased resource ID. */
export class World {
  readonly tenants = new Set([TENANT_ID]);
  readonly subscriptions = new Map([[SUBSCRIPTION_ID, { tenantId: TENANT_ID, displayName: 'Shop' }]]);
  readonly groups = new Map<string, { subscriptionId: string; name: string; location: string }>();
  readonly resources = new Map<string, Resource>();
  readonly identities = new Map<string, UserAssignedIdentity>();
  readonly children = new Map<string, Child>();
  readonly applications = new Map<string, Application>();
  readonly roleAssignments = new Map<string, RoleAssignment>();
  readonly vaults = new Map<string, Vault>();
  readonly denials: Denial[] = [];
  /** When each principal came into being, by principal ID. */
  readonly principals = new Map<string, number>();

  constructor() {
    this.addGroup(GROUP);
    this.addApplication({
      tenantId: TENANT_ID,
      clientId: CLIENT_ID,
      objectId: OBJECT_ID,
      displayName: 'shop-deploy',
      secret: CLIENT_SECRET,
      federatedCredentials: [],
    });
  }

  /** Makes a resource group unless it exists. */
  addGroup(name: string, subscriptionId: string = SUBSCRIPTION_ID, location: string = LOCATION): void {
    if (!this.subscriptions.has(subscriptionId.toLowerCase())) {
      this.subscriptions.set(subscriptionId.toLowerCase(), {
        tenantId: TENANT_ID,
        displayName: subscriptionId,
      });
    }
    const key = `/subscriptions/${subscriptionId}/resourcegroups/${name}`.toLowerCase();
    if (!this.groups.has(key)) this.groups.set(key, { subscriptionId, name, location });
  }

  /** Registers an application. */
  addApplication(application: Application): Application {
    this.applications.set(application.clientId.toLowerCase(), application);
    this.principals.set(application.objectId, 0);
    return application;
  }

  /** Makes a user-assigned identity, or replaces the region and tags of one that exists. */
  putIdentity(
    place: { subscriptionId: string; group: string; name: string },
    location: string,
    tags: JsonObject,
  ): UserAssignedIdentity {
    const id = identityId(place);
    const old = this.identities.get(id.toLowerCase());
    if (old) return Object.assign(old, { location, tags });
    const identity: UserAssignedIdentity = {
      ...place,
      id,
      location,
      tags,
      tenantId: TENANT_ID,
      principalId: randomUUID(),
      clientId: randomUUID(),
      federatedCredentials: [],
    };
    this.identities.set(id.toLowerCase(), identity);
    this.principals.set(identity.principalId, Date.now());
    return identity;
  }

  /** An identity by its ID, however it is cased. */
  identity(id: string): UserAssignedIdentity | undefined {
    const parsed = parseIdentityId(id);
    return parsed && this.identities.get(identityId(parsed).toLowerCase());
  }

  /** What a resource holds for an identity that exists. */
  attached(identity: UserAssignedIdentity): AttachedIdentity {
    return {
      key: identity.id,
      principalId: identity.principalId,
      clientId: identity.clientId,
    };
  }

  /** A resource by its ID, however it is cased. */
  resource(id: string): Resource | undefined {
    return this.resources.get(id.toLowerCase());
  }

  /** A resource by ID or, in tests, by bare name. */
  find(idOrName: string): Resource {
    const found = idOrName.startsWith('/')
      ? this.resource(idOrName)
      : [...this.resources.values()].find(({ name }) => name === idOrName);
    if (!found) throw new Error(`The sandbox has no resource ${idOrName}.`);
    return found;
  }

  /** The resources of a kind in a group, in the order in which they were made. */
  list(kind: Kind, subscriptionId: string, group?: string): Resource[] {
    return [...this.resources.values()].filter(
      (resource) =>
        resource.kind === kind &&
        resource.subscriptionId.toLowerCase() === subscriptionId.toLowerCase() &&
        (group === undefined || resource.group.toLowerCase() === group.toLowerCase()),
    );
  }

  /** The kind facts behind a resource ID of Microsoft.App. */
  kindOf(id: string): (typeof KINDS)[Kind] | undefined {
    const parsed = parseId(id);
    return parsed?.namespace.toLowerCase() === 'microsoft.app' ? kindOfType(parsed.type) : undefined;
  }

  /** Who holds a token with this client ID: an application or a user-assigned identity. */
  party(clientId: string): Application | UserAssignedIdentity | undefined {
    const wanted = clientId.toLowerCase();
    return (
      this.applications.get(wanted) ??
      [...this.identities.values()].find((identity) => identity.clientId.toLowerCase() === wanted)
    );
  }

  /** Whether an action is refused to a principal at a scope. */
  denies(action: string, scope: string, principal: string): boolean {
    return this.denials.some((denial) => {
      if (denial.principal !== undefined && denial.principal !== principal) return false;
      const prefix = (denial.scope ?? '').toLowerCase().replace(/\/$/, '');
      const at = scope.toLowerCase();
      if (prefix !== '' && at !== prefix && !at.startsWith(`${prefix}/`)) return false;
      if (denial.except?.some((allowed) => allowed.toLowerCase() === action.toLowerCase())) return false;
      const pattern = denial.action.replace(/[.]/g, '\\.').replaceAll('*', '.*');
      return new RegExp(`^${pattern}$`, 'i').test(action);
    });
  }

  /** Whether a principal holds one of the roles at a scope, counting only assignments old enough. */
  holds(principalId: string, roleIds: readonly string[], scope: string, createdBefore: number): boolean {
    const at = `${scope.toLowerCase()}/`;
    return [...this.roleAssignments.values()].some(
      (assignment) =>
        assignment.principalId === principalId &&
        assignment.createdAt <= createdBefore &&
        at.startsWith(`${assignment.scope.toLowerCase().replace(/\/$/, '')}/`) &&
        roleIds.some((role) => assignment.roleDefinitionId.toLowerCase().endsWith(`/${role}`)),
    );
  }
}

/** The federated credentials with which the default workflow signs in: main, pull requests, production. */
export function defaultFederatedCredentials(audience: string): FederatedCredential[] {
  return ['ref:refs/heads/main', 'pull_request', 'environment:production'].map((end) => ({
    issuer: GITHUB_ISSUER,
    subject: `repo:${REPOSITORY}:${end}`,
    audiences: [audience],
  }));
}
