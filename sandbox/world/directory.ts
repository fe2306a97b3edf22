import { type Resource, runningOperation, type SystemIdentity } from './resource.ts';
import type { ServicePrincipal } from './types.ts';
import type { World } from './world.ts';

/** List the service principals of applications, user-assigned identities, and resources that exist now. */
export function servicePrincipals(world: World): ServicePrincipal[] {
  const applications = [...world.applications.values()].map(
    ({ objectId, clientId, displayName, tenantId }) => ({
      principalId: objectId,
      clientId,
      displayName,
      tenantId,
    }),
  );
  const identities = [...world.identities.values()].map(({ principalId, clientId, name, tenantId }) => ({
    principalId,
    clientId,
    displayName: name,
    tenantId,
  }));
  const systems = world.resources().flatMap((resource) =>
    systemIdentities(resource).map((one) => ({
      ...one,
      displayName: resource.name,
      tenantId: world.tenantOf(resource.subscriptionId),
    })),
  );
  return [...applications, ...identities, ...systems];
}

/** Entra has the principal before Azure responds to the write that creates it (22 of 22 recorded). */
function systemIdentities(resource: Resource): SystemIdentity[] {
  const now = resource.identity.system;
  const next = runningOperation(resource)?.next.identity?.system;
  return [...new Set([now, next])].filter((one) => one !== undefined);
}

/** Check whether a principal of any type exists now. */
export function hasPrincipal(world: World, id: string): boolean {
  return (
    world.principalTypes.has(id) || servicePrincipals(world).some(({ principalId }) => principalId === id)
  );
}
