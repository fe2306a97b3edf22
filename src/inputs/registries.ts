import { distinct } from '../collections.ts';
import { formatResourceId, kindOf, type ResourceId, resourceKey } from '../resource-id.ts';
import type { Selection } from '../resources/plan.ts';
import type { RegistryRef, RegistryRequest } from '../resources/registries.ts';
import { quote } from '../text.ts';
import { readIdentity } from './identities.ts';
import { InputError, type Inputs, invalid } from './inputs.ts';
import { readResourceId, requiredGroup } from './targets.ts';

const TYPE = 'Microsoft.ContainerRegistry/registries';
/** A registry in `resource-group`. */
const SHORT = /^Microsoft\.ContainerRegistry\/registries\/([a-z0-9]{1,50})$/i;
/** A registry's host can have a hash after its name. Only Azure's registries accept managed identities. */
const LOGIN_SERVER = /^[a-z0-9]{1,50}(-[a-z0-9]+)*\.azurecr\.(io|us|cn)$/;

/**
 * Read the registries and the identity that pulls from them, or undefined without `registry-server`.
 * @throws {InputError} if they're invalid, or don't match the targets or the identities.
 */
export function readRegistries(
  inputs: Inputs,
  targets: readonly ResourceId[],
  identities: Selection,
): RegistryRequest | undefined {
  const registries = distinct(
    inputs.list('registry-server').map((entry) => readRegistry(entry, inputs)),
    (ref) => ('id' in ref ? ref.id.toLowerCase() : ref.server),
  );
  // Without a registry, the identity only has to be valid, wherever it is.
  const wanted = readRegistryIdentity(inputs, registries.length > 0 ? targets : []);
  if (registries.length === 0) return undefined;
  const other = targets.map(kindOf).find((kind) => kind === 'environment' || kind === 'session-pool');
  if (other) {
    throw new InputError(
      `Input 'registry-server' is only for container apps and jobs. Remove it, or remove '${other}-name'.`,
    );
  }
  return { registries, identity: pullingIdentity(inputs, identities, wanted) };
}

function readRegistry(entry: string, inputs: Inputs): RegistryRef {
  if (entry.startsWith('/')) return { id: formatResourceId(readResourceId('registry-server', entry, TYPE)) };
  const [, name] = SHORT.exec(entry) ?? [];
  if (name) {
    const group = requiredGroup(
      inputs,
      `'registry-server' contains ${quote(entry)} instead of a resource ID`,
    );
    return { id: formatResourceId({ ...group, type: TYPE, name }) };
  }
  const server = entry.toLowerCase();
  if (LOGIN_SERVER.test(server)) return { server };
  throw invalid('registry-server', entry, `a login server (shop.azurecr.io), a resource ID, or ${TYPE}/NAME`);
}

function readRegistryIdentity(
  inputs: Inputs,
  targets: readonly ResourceId[],
): 'system' | ResourceId | undefined {
  const text = inputs.text('registry-identity');
  if (text === '') return undefined;
  if (text.toLowerCase() === 'system') return 'system';
  return readIdentity(inputs, 'registry-identity', text, targets);
}

function pullingIdentity(
  inputs: Inputs,
  { system, user }: Selection,
  wanted: 'system' | ResourceId | undefined,
): 'system' | ResourceId {
  const selected = [...(system ? (['system'] as const) : []), ...(user === 'all' ? [] : user)];
  const keyOf = (identity: 'system' | ResourceId): string =>
    identity === 'system' ? identity : resourceKey(identity);
  const [match, ...others] = selected.filter((one) => wanted === undefined || keyOf(one) === keyOf(wanted));
  if (others.length > 0)
    inputs.miss(
      'registry-identity',
      "It's required because the step selects several identities. Set it to the one that pulls images.",
    );
  // If an input is missing, the selection isn't known, and that error comes first.
  if (match === undefined && !inputs.isIncomplete)
    throw invalid(
      'registry-identity',
      inputs.text('registry-identity'),
      "'system' if 'identity-type' contains 'system-assigned', or one of 'user-assigned-identities'",
    );
  return match ?? 'system';
}
