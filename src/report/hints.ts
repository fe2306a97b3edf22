import { idKey, isGuid, resourceKey } from '../resource-id.ts';
import type { IdentitySet } from '../resources/identity-set.ts';
import { identityNames } from '../resources/plan.ts';
import type { Target } from '../resources/target.ts';
import {
  CLIENT_ID_VARIABLE,
  identitiesWithLifecycle,
  type Variable,
  variablesOf,
} from '../resources/variables.ts';
import { firstOf, oneLine, sentenceList, shellWord } from '../text.ts';
import type { IdentityResult } from './identity-rows.ts';
import { command, lines } from './message.ts';

/** Something that a reader should know although nothing failed. */
export interface Hint {
  readonly level: 'notice' | 'warning' | 'next step' | 'info';
  /** The text. Lines that begin with two spaces are commands. */
  readonly text: string;
}

/** A target whose change succeeded. */
export interface HintedTarget {
  readonly target: Target;
  readonly label: string;
  /** All identities that it has, or would have. */
  readonly after: IdentitySet;
  readonly identities: readonly IdentityResult[];
  /** The resource IDs of identities that this step gives only a role to pull images, by {@link idKey}. */
  readonly pullers: ReadonlySet<string>;
}

/** One finding about one target, before findings of a kind are joined. */
interface Finding {
  readonly label: string;
  readonly name: string;
  /** The finding without its target. The same for several targets is one line. */
  readonly text: string;
  readonly command?: string | undefined;
}

/** Targets that a line names with their kind. */
const MAX_NAMED = 3;

/** Commands that one hint contains at most. */
const MAX_COMMANDS = 5;

/** Variables that make the SDK sign in as something other than a managed identity. */
const OTHER_CREDENTIALS = new Set([
  'AZURE_CLIENT_SECRET',
  'AZURE_CLIENT_CERTIFICATE_PATH',
  'AZURE_FEDERATED_TOKEN_FILE',
  'AZURE_USERNAME',
  'AZURE_PASSWORD',
]);

/** The hints after identities were assigned: once per kind for all targets together. */
export function assignedHints(targets: readonly HintedTarget[], guide: string | undefined): readonly Hint[] {
  const page = guide ? ` (see ${guide})` : '';
  return [
    ...join(
      'notice',
      "Code can't use an identity that only pulls images:",
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
      targets.flatMap(missingVariableFindings),
    ),
  ];
}

/** Join the findings of one kind: a line for each text, with its targets. `fix` is for those without a command. */
function join(
  level: Hint['level'],
  title: string,
  findings: readonly Finding[],
  fix?: string,
): readonly Hint[] {
  if (findings.length === 0) return [];
  const byText = [...Map.groupBy(findings, ({ text }) => text)].map(([text, ones]) => {
    return `- ${namesIn(ones)}: ${text}`;
  });
  const commands = findings.flatMap((finding) => finding.command ?? []);
  const more = commands.length - MAX_COMMANDS;
  const fixes = [
    ...(commands.length < findings.length ? [fix] : []),
    ...(commands.length > 0 ? ['Run:'] : []),
  ];
  return [
    {
      level,
      text: lines(
        title,
        ...firstOf(byText, 10),
        fix && `To fix: ${fixes.join(' ')}`,
        command(...commands.slice(0, MAX_COMMANDS)),
        more > 0 ? `${more} more resources need the same command.` : undefined,
      ),
    },
  ];
}

/** Label a few targets, or count many. */
function namesIn(findings: readonly Finding[]): string {
  const labels = [...new Set(findings.map(({ label }) => label))];
  if (labels.length <= MAX_NAMED) return sentenceList(labels);
  const names = [...new Set(findings.map(({ name }) => name))];
  return `${labels.length} resources (${firstOf(names).join(', ')})`;
}

/**
 * Code can use an identity of a session pool only with lifecycle `Main` (the default is `None`), and one of an app or
 * job unless its lifecycle is `None`.
 */
function unusableFindings({ target, label, after, identities }: HintedTarget): readonly Finding[] {
  const document = target.latest?.document;
  const selected = identities.filter(({ change }) => change !== 'removed');
  const keyOf = ({ id }: IdentityResult): string => (id === null ? 'system' : idKey(id));
  const nameOf = (one: IdentityResult): string =>
    one.id === null ? 'its system-assigned identity' : `'${one.name}'`;
  if (target.kind === 'session-pool') {
    const main = identitiesWithLifecycle(document, 'main');
    const names = selected.filter((one) => !main.includes(keyOf(one))).map(nameOf);
    const text = `'managedIdentitySettings' doesn't list ${sentenceList(names, 'or')} with lifecycle 'Main'`;
    return names.length === 0 ? [] : [{ label, name: target.id.name, text }];
  }
  const none = identitiesWithLifecycle(document, 'none');
  const values = new Set(clientIdVariables(target).map(({ value }) => value?.toLowerCase()));
  return [...after.user]
    .filter(
      ([key, { clientId }]) => none.includes(key) && clientId !== null && values.has(clientId.toLowerCase()),
    )
    .map(([, { name }]) => ({
      label,
      name: target.id.name,
      text: `${CLIENT_ID_VARIABLE} specifies '${name}', but 'identitySettings' gives it lifecycle 'None'`,
    }));
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
          other.container === container && other.isInit === isInit && OTHER_CREDENTIALS.has(other.name),
      ),
  );
}

/** AZURE_CLIENT_ID that isn't a GUID, or isn't the client ID of any identity although all are known. */
function wrongVariableFindings({ target, label, after }: HintedTarget): readonly Finding[] {
  if (target.kind !== 'app' && target.kind !== 'job') return [];
  const clientIds = [
    ...(after.system ? [target.systemClientId] : []),
    ...[...after.user.values()].map(({ clientId }) => clientId),
  ].map((id) => id?.toLowerCase() ?? null);
  return clientIdVariables(target).flatMap((variable): Finding[] => {
    const value = variable.value ?? '';
    const isKnown = clientIds.includes(null) || clientIds.includes(value.toLowerCase());
    if (isGuid(value) && isKnown) return [];
    const where = `${variable.isInit ? 'init container' : 'container'} '${oneLine(variable.container, 100)}'`;
    const reason =
      value === ''
        ? 'is empty'
        : isGuid(value)
          ? `(${value}) isn't the client ID of any of its identities`
          : `('${oneLine(value, 50)}') isn't a GUID`;
    return [
      {
        label,
        name: target.id.name,
        text: `${CLIENT_ID_VARIABLE} in ${where} ${reason}`,
        command: fixOf(target, after, variable),
      },
    ];
  });
}

/** The command that corrects the variable, if only one identity can be meant. Options of az change only containers. */
function fixOf({ kind, id }: Target, { system, user }: IdentitySet, variable: Variable): string | undefined {
  const [only, ...others] = user.values();
  if (variable.isInit || others.length > 0 || (only && system) || (only && !only.clientId)) return undefined;
  if (!only && !system) return undefined;
  const update = `az containerapp ${kind === 'job' ? 'job ' : ''}update`;
  const resource = `--name ${shellWord(id.name)} --resource-group ${shellWord(id.resourceGroup)}`;
  const container = variable.container ? ` --container-name ${shellWord(variable.container)}` : '';
  const change = only
    ? `--set-env-vars ${CLIENT_ID_VARIABLE}=${only.clientId}`
    : `--remove-env-vars ${CLIENT_ID_VARIABLE}`;
  return `${update} ${resource}${container} ${change}`;
}

/** Code doesn't find a user-assigned identity by itself: it needs the client ID. */
function missingVariableFindings({
  target,
  label,
  after,
  identities,
  pullers,
}: HintedTarget): readonly Finding[] {
  if ((target.kind !== 'app' && target.kind !== 'job') || after.system) return [];
  const document = target.latest?.document;
  const variables = variablesOf(document);
  if (variables.some(({ name }) => name === CLIENT_ID_VARIABLE)) return [];
  const none = identitiesWithLifecycle(document, 'none');
  const values = variables.flatMap(({ value }) => value?.toLowerCase() ?? []);
  return identities
    .filter(({ id, clientId, change }) => {
      if (id === null || clientId === null || change !== 'added') return false;
      const isOnlyForPulling = pullers.has(idKey(id)) || none.includes(idKey(id));
      return !isOnlyForPulling && !values.some((value) => value.includes(clientId.toLowerCase()));
    })
    .map(({ name, clientId }) => ({
      label,
      name: target.id.name,
      text: `'${name}' has the client ID ${clientId}`,
    }));
}

/** The identities that `remove` was to remove and didn't find: a name can be misspelled. */
export function absentHints(targets: readonly Pick<HintedTarget, 'target' | 'label'>[]): readonly Hint[] {
  const findings = targets.flatMap(({ target, label }): Finding[] => {
    const { selection, first, latest, id } = target;
    if (!first || !latest) return [];
    const named = selection.user === 'all' ? [] : selection.user;
    const user = named.filter((one) => !first.identities.user.has(resourceKey(one)));
    const absent = identityNames(selection.system && first.identities.system === undefined, user);
    if (absent.length === 0) return [];
    const { system, user: users } = latest.identities;
    const has = [...(system ? ['system'] : []), ...[...users.values()].map(({ name }) => name).sort()];
    const verb = absent.length > 1 ? "aren't assigned" : "isn't assigned";
    const assigned = has.length > 0 ? firstOf(has, 20).join(', ') : 'none';
    return [
      {
        label,
        name: id.name,
        text: `${sentenceList(firstOf(absent, 20))} ${verb}. Assigned identities: ${assigned}`,
      },
    ];
  });
  return join('info', "Some identities to remove weren't assigned:", findings);
}
