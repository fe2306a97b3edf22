import type { ServicePrincipal } from './types.ts';
import type { World } from './world.ts';

/** The service principals that exist now: of applications, identities, and resources' own. */
export function servicePrincipals(world: World): ServicePrincipal[] {
  const applications = [...world.applications.values()].map(({ objectId, clientId, displayName }) => ({
    principalId: objectId,
    clientId,
    displayName,
  }));
  const identities = [...world.identities.values()].map(({ principalId, clientId, name }) => ({
    principalId,
    clientId,
    displayName: name,
  }));
  const systems = world
    .resources()
    .flatMap(({ name, identity: { system } }) => (system ? [{ ...system, displayName: name }] : []));
  return [...applications, ...identities, ...systems];
}

/** Whether a principal exists now, of whatever type. */
export function hasPrincipal(world: World, id: string): boolean {
  return (
    world.principalTypes.has(id) || servicePrincipals(world).some(({ principalId }) => principalId === id)
  );
}
