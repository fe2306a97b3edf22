import type { Kind } from '../kinds.ts';
import { describeResource, type ResourceId } from '../resource-id.ts';
import type { IdentitySet } from '../resources/identity-set.ts';
import { CLIENT_ID_VARIABLE, type Variable } from '../resources/variables.ts';
import { oneLine, sentenceList, shellWord } from '../text.ts';

/** What a reader should know although nothing failed, mostly because it will go wrong later. */
export interface Hint {
  readonly level: 'notice' | 'warning' | 'info';
  readonly text: string;
}

/** What is known of a resource after its identities were assigned. */
export interface AssignedResource {
  readonly kind: Kind;
  readonly id: ResourceId;
  /** All identities that it has now. */
  readonly identities: IdentitySet;
  /** The client ID of its system-assigned identity, where it was asked for. */
  readonly systemClientId: string | null;
  /** The identities that this step was about: `system`, or keys of user-assigned ones. */
  readonly selected: readonly string[];
  readonly variables: readonly Variable[];
  /** The identities that code in its sessions may use (session pools), spelled as {@link selected}. */
  readonly sessionIdentities: readonly string[];
}

/** The hints about a resource: none where its code can use its identities. */
export function hintsFor(resource: AssignedResource): readonly Hint[] {
  if (resource.kind === 'session-pool') return sessionHints(resource);
  if (resource.kind === 'environment') return [];
  const wrong = wrongVariableHints(resource);
  return wrong.length > 0 ? wrong : missingVariableHints(resource);
}

/** Code in the sessions of a pool may use an identity only with the lifecycle `Main`; Azure's default is `None`. */
function sessionHints({ id, identities, selected, sessionIdentities }: AssignedResource): readonly Hint[] {
  const unusable = selected.filter((key) => !sessionIdentities.includes(key));
  if (unusable.length === 0) return [];
  const names = unusable.map((key) =>
    key === 'system' ? 'the system-assigned identity' : `'${identities.user.get(key)?.name ?? key}'`,
  );
  const text =
    `${describeResource(id)}: code in its sessions cannot use ${sentenceList(names, 'or')}: the pool's managedIdentitySettings do not name it with ` +
    "lifecycle 'Main' (Azure's default, 'None', lets it pull images only).";
  return [{ level: 'notice', text }];
}

/** `AZURE_CLIENT_ID` that is empty or names an identity that is not there makes every sign-in of the code fail. */
function wrongVariableHints(resource: AssignedResource): readonly Hint[] {
  const clientIds = clientIdsOf(resource);
  return resource.variables.flatMap((variable): Hint[] => {
    if (variable.name !== CLIENT_ID_VARIABLE || variable.value === undefined) return [];
    const names = variable.value.toLowerCase();
    const isWrong = names === '' || (!clientIds.includes(null) && !clientIds.includes(names));
    if (!isWrong) return [];
    const what = names === '' ? 'is empty' : `names none of its identities (${oneLine(variable.value)})`;
    const where = `${variable.isInit ? 'init container' : 'container'} '${oneLine(variable.container)}'`;
    return [
      {
        level: 'warning',
        text: `${describeResource(resource.id)}: ${CLIENT_ID_VARIABLE} of ${where} ${what}. ${fixFor(resource, variable)}`,
      },
    ];
  });
}

/** Code does not find a user-assigned identity by itself: it has to name its client ID. */
function missingVariableHints(resource: AssignedResource): readonly Hint[] {
  const { identities, variables } = resource;
  const user = [...identities.user.values()];
  if (user.length === 0 || variables.some(({ value }) => value === undefined)) return [];
  const clientIds = user.map(({ clientId }) => clientId?.toLowerCase() ?? null);
  const isNamed = variables.some(({ value }) => clientIds.includes(value?.toLowerCase() ?? ''));
  if (isNamed || (clientIds.includes(null) && variables.length > 0)) return [];
  const text = `${describeResource(resource.id)}: code must name the client ID of a user-assigned identity, and no variable holds one. ${fixFor(resource)}`;
  return [{ level: 'info', text }];
}

/** The client IDs of all its identities; null for one that is not known. */
function clientIdsOf({ identities, systemClientId }: AssignedResource): readonly (string | null)[] {
  const user = [...identities.user.values()].map(({ clientId }) => clientId);
  return [...(identities.system ? [systemClientId] : []), ...user].map((id) => id?.toLowerCase() ?? null);
}

/** The command that sets the variable, or removes it where only the system-assigned identity can be meant. */
function fixFor({ kind, id, identities }: AssignedResource, variable?: Variable): string {
  const target = `--name ${shellWord(id.name)} --resource-group ${shellWord(id.resourceGroup)}`;
  const command = `az containerapp ${kind === 'job' ? 'job ' : ''}update ${target}`;
  // Switches of az change the containers alone.
  if (variable?.isInit)
    return `To fix: correct it in the file that defines the init container, and then: ${command} --yaml <file>`;
  const [only, ...others] = identities.user.values();
  const change = only
    ? `--set-env-vars ${CLIENT_ID_VARIABLE}=${(others.length === 0 && only.clientId) || '<client-id>'}`
    : `--remove-env-vars ${CLIENT_ID_VARIABLE}`;
  const container = variable?.container ? ` --container-name ${shellWord(variable.container)}` : '';
  return `To fix: ${command}${container} ${change}`;
}
