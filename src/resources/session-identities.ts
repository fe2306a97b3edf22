import { idKey } from '../resource-id.ts';
import { textAt, valuesAt } from './document-path.ts';

/**
 * The identities that code in the sessions of a pool may use: those with the lifecycle `Main`. Spelled `system`, or
 * as the key of a user-assigned one.
 * https://learn.microsoft.com/azure/container-apps/sessions-custom-container#managed-identity
 */
export function sessionIdentitiesOf(resource: unknown): readonly string[] {
  return valuesAt(resource, 'properties.managedIdentitySettings.*')
    .filter((setting) => textAt(setting, 'lifecycle')?.toLowerCase() === 'main')
    .map((setting) => textAt(setting, 'identity'))
    .filter((identity) => identity !== undefined)
    .map(idKey);
}
