import type { Request } from '../request.ts';
import { idKey, isGuid, resourceKey } from '../resource-id.ts';
import { type IdentitySet, NO_IDENTITIES } from '../resources/identity-set.ts';
import { identityNames } from '../resources/plan.ts';
import type { Target } from '../resources/target.ts';
import {
  CLIENT_ID_VARIABLE,
  identitiesWithLifecycle,
  type Variable,
  variablesOf,
} from '../resources/variables.ts';
import { firstOf, MAX_LISTED, oneLine, sentenceList, shellWord } from '../text.ts';
import { command, lines } from './message.ts';
import type { TargetResult } from './results.ts';

/** Something that a reader should know although nothing failed. */
export interface Hint {
  readonly level: 'notice' | 'warning' | 'next step' | 'info';
  /** The text. Lines that begin with two spaces are commands. */
  readonly text: string;
}

/** One finding about one target, before findings of a kind are joined. */
interface Finding {
  readonly target: Target;
  /** The finding without its target. The same for several targets is one line. */
  readonly text: string;
  readonly command?: string | undefined;
}

/** Variables of code that doesn't sign in with a managed identity, under the SDK's names or its own. */
const OTHER_CREDENTIALS = /client_?(secret|certificate)|federated_token_file|^AZURE_(username|password)$/i;

/**
 * The hints after `assign`, `set`, or `remove`: once per kind for all targets together.
 * @param pullers the identities that this step gives only a role to pull images, by {@link idKey}
 * @param guide the page on using an identity
 */
export function hintsOf(
  operation: Request['operation'],
  results: readonly TargetResult[],
  pullers: ReadonlySet<string>,
  guide: string | undefined,
): readonly Hint[] {
  const targets = operation === 'show' ? [] : results.filter(({ failure }) => !failure);
  if (operation === 'remove')
    return join('info', "Some identities to remove weren't assigned:", targets.flatMap(absentFindings));
  const page = guide ? ` (see ${guide})` : '';
  return [
    ...join(
      'notice',
      "Code can't use these identities, which can only pull images:",
      targets.flatMap(unusableFindings),
    ),
    ...join(
      'warning',
      `Signing in with a managed identity will fail, because ${CLIENT_ID_VARIABLE} is wrong:`,
      targets.flatMap(wrongVariableFindings),
      'Set it to the client ID of the identity that the code uses, or remove it.',
    ),
    ...join(
      'next step',
      `To use a user-assigned identity, code needs its client ID, for example in ${CLIENT_ID_VARIABLE}${page}:`,
      targets.flatMap((target) => missingVariableFindings(target, pullers)),
    ),
  ];
}

/** Join the findings of one kind: a line for each text, with its targets. */
function join(
  level: Hint['level'],
  title: string,
  findings: readonly Finding[],
  fix?: string,
): readonly Hint[] {
  if (findings.length === 0) return [];
  const byText = [...Map.groupBy(findings, ({ text }) => text)].map(
    ([text, ones]) => `- ${subjectOf(ones)}: ${text}`,
  );
  const commands = findings.flatMap((finding) => finding.command ?? []);
  const more = commands.length - MAX_LISTED;
  const text = lines(
    title,
    ...firstOf(byText),
    fix && `To fix: ${fix}${commands.length > 0 ? ' Run:' : ''}`,
    command(...commands.slice(0, MAX_LISTED)),
    more > 0 ? `${more} more resources need the same command.` : undefined,
  );
  return [{ level, text }];
}

/** The label of one target, or the names of several. */
function subjectOf(findings: readonly Finding[]): string {
  const [first, ...others] = new Set(findings.map(({ target }) => target));
  if (first && others.length === 0) return first.label;
  return firstOf([...new Set(findings.map(({ target }) => target.id.name))]).join(', ');
}

/**
 * Code can use an identity of a session pool only with lifecycle `Main` (the default is `None`), and one of an app or
 * job unless its lifecycle is `None`.
 */
function unusableFindings({ target, after = NO_IDENTITIES, identities }: TargetResult): readonly Finding[] {
  const document = target.latest?.document;
  if (target.kind === 'session-pool') {
    const main = identitiesWithLifecycle(document, 'main');
    const names = identities
      .filter(({ id, change }) => change !== 'removed' && !main.includes(id === null ? 'system' : idKey(id)))
      .map(({ id, name }) => (id === null ? 'its system-assigned identity' : `'${name}'`));
    const text = `'managedIdentitySettings' doesn't list ${sentenceList(names, 'or')} with lifecycle 'Main'`;
    return names.length === 0 ? [] : [{ target, text }];
  }
  const none = identitiesWithLifecycle(document, 'none');
  const values = new Set(clientIdVariables(target).map(({ value }) => value?.toLowerCase()));
  return [...after.user].flatMap(([key, { name, clientId }]) => {
    if (!none.includes(key) || clientId === null || !values.has(clientId.toLowerCase())) return [];
    const setting = "but 'identitySettings' gives it the lifecycle 'None'";
    return [{ target, text: `${CLIENT_ID_VARIABLE} specifies '${name}', ${setting}` }];
  });
}

/** The plain variables AZURE_CLIENT_ID of a target that aren't part of another way to sign in. */
function clientIdVariables({ latest }: Target): readonly Variable[] {
  const variables = variablesOf(latest?.document);
  return variables.filter(
    ({ name, value, container, isInit }) =>
      name === CLIENT_ID_VARIABLE &&
      value !== undefined &&
      !variables.some(
        (other) =>
          other.container === container && other.isInit === isInit && OTHER_CREDENTIALS.test(other.name),
      ),
  );
}

function hasCode({ kind }: Target): boolean {
  return kind === 'app' || kind === 'job';
}

/** AZURE_CLIENT_ID that isn't a GUID, or isn't the client ID of any identity although all are known. */
function wrongVariableFindings({ target, after = NO_IDENTITIES }: TargetResult): readonly Finding[] {
  if (!hasCode(target)) return [];
  const clientIds = [
    ...(after.system ? [target.systemClientId] : []),
    ...[...after.user.values()].map(({ clientId }) => clientId),
  ].map((id) => id?.toLowerCase() ?? null);
  return clientIdVariables(target).flatMap((variable): readonly Finding[] => {
    const value = variable.value ?? '';
    const isKnown = clientIds.includes(null) || clientIds.includes(value.toLowerCase());
    if (isGuid(value) && isKnown) return [];
    const where = `${variable.isInit ? 'init container' : 'container'} '${oneLine(variable.container, 100)}'`;
    const rest = isGuid(value.trim()) ? ', because of a space' : '';
    const shown = value === '' ? 'is empty' : `('${oneLine(value, 50)}') isn't a GUID${rest}`;
    const reason = isGuid(value) ? `(${value}) isn't the client ID of any of its identities` : shown;
    const text = `${CLIENT_ID_VARIABLE} in ${where} ${reason}`;
    return [{ target, text, command: fixOf(target, after, variable) }];
  });
}

/** The command that corrects the variable, if only one identity can be meant. Options of az change only containers. */
function fixOf({ kind, id }: Target, { system, user }: IdentitySet, variable: Variable): string | undefined {
  const [only] = user.values();
  if (variable.isInit || user.size + Number(system !== undefined) !== 1) return undefined;
  if (only?.clientId === null) return undefined;
  const update = `az containerapp ${kind === 'job' ? 'job ' : ''}update`;
  const resource = `--name ${shellWord(id.name)} --resource-group ${shellWord(id.resourceGroup)}`;
  const container = variable.container ? ` --container-name ${shellWord(variable.container)}` : '';
  const change = only
    ? `--set-env-vars ${CLIENT_ID_VARIABLE}=${only.clientId}`
    : `--remove-env-vars ${CLIENT_ID_VARIABLE}`;
  return `${update} ${resource}${container} ${change}`;
}

/** Code doesn't find a user-assigned identity by itself: it needs the client ID. */
function missingVariableFindings(
  { target, after, identities }: TargetResult,
  pullers: ReadonlySet<string>,
): readonly Finding[] {
  const document = target.latest?.document;
  const variables = variablesOf(document);
  if (!hasCode(target) || after?.system || variables.some(({ name }) => name === CLIENT_ID_VARIABLE))
    return [];
  const none = identitiesWithLifecycle(document, 'none');
  const values = variables.flatMap(({ value }) => value?.toLowerCase() ?? []);
  return identities.flatMap(({ id, name, clientId, change }) => {
    if (id === null || clientId === null || change !== 'added') return [];
    const isOnlyForPulling = pullers.has(idKey(id)) || none.includes(idKey(id));
    const isContained = values.some((value) => value.includes(clientId.toLowerCase()));
    if (isOnlyForPulling || isContained) return [];
    return [{ target, text: `'${name}' has the client ID ${clientId}` }];
  });
}

/** The identities that `remove` didn't find. Their names might be misspelled. */
function absentFindings({ target, after = NO_IDENTITIES }: TargetResult): readonly Finding[] {
  const { selection, first } = target;
  if (!first) return [];
  const named = selection.user === 'all' ? [] : selection.user;
  const user = named.filter((one) => !first.identities.user.has(resourceKey(one)));
  const absent = identityNames(selection.system && first.identities.system === undefined, user);
  if (absent.length === 0) return [];
  const has = [
    ...(after.system ? ['system'] : []),
    ...[...after.user.values()].map(({ name }) => name).sort(),
  ];
  const verb = absent.length > 1 ? "aren't assigned" : "isn't assigned";
  const assigned = has.length > 0 ? firstOf(has).join(', ') : 'none';
  return [{ target, text: `${sentenceList(firstOf(absent))} ${verb}. Assigned identities: ${assigned}` }];
}
