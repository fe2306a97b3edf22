import type { Request } from '../request.ts';
import { idKey, isGuid, resourceKey } from '../resource-id.ts';
import { identityNames } from '../resources/plan.ts';
import {
  CLIENT_ID_VARIABLE,
  identitiesWithLifecycle,
  type Variable,
  variablesOf,
} from '../resources/references.ts';
import { type IdentitySet, NO_IDENTITIES } from '../resources/snapshot.ts';
import type { Target } from '../resources/target.ts';
import { firstOf, MAX_LISTED, quote, sentenceList, shellWord } from '../text.ts';
import { command, lines } from './message.ts';
import type { TargetResult } from './results.ts';

/** Something that a reader should know although nothing failed. */
export interface Hint {
  readonly level: 'notice' | 'warning' | 'next step' | 'info';
  /** The text. Lines that begin with two spaces are commands. */
  readonly text: string;
}

/** One finding about one target. The same text for several targets is one line. */
interface Finding {
  readonly target: Target;
  readonly text: string;
  readonly command?: string | undefined;
}

/** Variables of code that doesn't sign in with a managed identity, under the SDK's names or its own. */
const OTHER_CREDENTIALS = /client_?(secret|certificate)|federated_token_file|^AZURE_(username|password)$/i;

/**
 * The hints after `assign`, `set`, or `remove`: one of each kind, for all targets together.
 * @param pullers the identities that only pull images, by {@link idKey}
 * @param guide the page on using an identity
 */
export function hintsOf(
  operation: Request['operation'],
  results: readonly TargetResult[],
  pullers: ReadonlySet<string>,
  guide: string | undefined,
): readonly Hint[] {
  if (operation === 'show') return [];
  const done = results.filter(({ failure }) => !failure);
  if (operation === 'remove')
    return hint('info', "Some identities to remove weren't assigned:", done.flatMap(absent));
  const page = guide ? ` (see ${guide})` : '';
  return [
    ...hint('notice', "Code can't use these identities:", done.flatMap(unusable)),
    ...hint(
      'warning',
      `Signing in with a managed identity will fail, because ${CLIENT_ID_VARIABLE} is wrong:`,
      done.flatMap(wrongVariables),
      'Set it to the client ID of the identity that the code uses, or remove it.',
    ),
    ...hint(
      'next step',
      `To use a user-assigned identity, code needs its client ID, for example in ${CLIENT_ID_VARIABLE}${page}:`,
      done.flatMap((result) => unmentioned(result, pullers)),
    ),
  ];
}

/** One hint about all findings, or none. */
function hint(
  level: Hint['level'],
  title: string,
  findings: readonly Finding[],
  fix?: string,
): readonly Hint[] {
  if (findings.length === 0) return [];
  const items = [...Map.groupBy(findings, ({ text }) => text)].map(
    ([text, ones]) => `- ${namesOf(new Set(ones.map(({ target }) => target)))}: ${text}`,
  );
  const commands = findings.flatMap((finding) => finding.command ?? []);
  const text = lines(
    title,
    ...firstOf(items),
    fix && `To fix: ${fix}${commands.length > 0 ? ' Run:' : ''}`,
    command(...commands.slice(0, MAX_LISTED)),
  );
  return [{ level, text }];
}

/** The label of one target, or the names of several. */
function namesOf(targets: ReadonlySet<Target>): string {
  const [first, ...others] = targets;
  return first && others.length === 0
    ? first.label
    : firstOf([...targets].map(({ id }) => id.name)).join(', ');
}

/**
 * Find identities that code can't use. Code can use an identity of a session pool only with lifecycle `Main` (the
 * default is `None`), and one of an app or job unless its lifecycle is `None`.
 */
function unusable({ target, after = NO_IDENTITIES, identities }: TargetResult): readonly Finding[] {
  const document = target.latest?.document;
  if (target.kind === 'session-pool') {
    const main = identitiesWithLifecycle(document, 'main');
    return identities
      .filter(({ id, change }) => change !== 'removed' && !main.includes(idKey(id ?? 'system')))
      .map(({ name }) => ({
        target,
        text: `'managedIdentitySettings' doesn't list '${name}' with lifecycle 'Main'`,
      }));
  }
  const none = identitiesWithLifecycle(document, 'none');
  const values = clientIdVariables(target).map(({ value }) => value?.toLowerCase());
  return [...after.user].flatMap(([key, { name, clientId }]) => {
    if (!none.includes(key) || clientId === null || !values.includes(clientId.toLowerCase())) return [];
    const setting = "but 'identitySettings' gives it the lifecycle 'None'";
    return [{ target, text: `${CLIENT_ID_VARIABLE} specifies '${name}', ${setting}` }];
  });
}

/** The AZURE_CLIENT_ID variables of a target, except in containers whose code has another way to sign in. */
function clientIdVariables({ latest }: Target): readonly Variable[] {
  const variables = variablesOf(latest?.document);
  const isInSameContainer = (one: Variable, { name, container, isInit }: Variable): boolean =>
    OTHER_CREDENTIALS.test(name) && container === one.container && isInit === one.isInit;
  return variables.filter(
    (one) => one.name === CLIENT_ID_VARIABLE && !variables.some((other) => isInSameContainer(one, other)),
  );
}

function hasCode({ kind }: Target): boolean {
  return kind === 'app' || kind === 'job';
}

/**
 * Find AZURE_CLIENT_ID variables without a GUID, or with one that no identity has although all client IDs are known.
 */
function wrongVariables({ target, after = NO_IDENTITIES }: TargetResult): readonly Finding[] {
  if (!hasCode(target)) return [];
  const clientIds = [
    ...(after.system ? [target.systemClientId] : []),
    ...[...after.user.values()].map(({ clientId }) => clientId),
  ].map((id) => id?.toLowerCase() ?? null);
  return clientIdVariables(target).flatMap((variable): readonly Finding[] => {
    const { value, container } = variable;
    // The value of a secret isn't known.
    if (value === undefined) return [];
    const isKnown = clientIds.includes(null) || clientIds.includes(value.toLowerCase());
    if (isGuid(value) && isKnown) return [];
    const reason = isGuid(value)
      ? "isn't the client ID of any of its identities"
      : `isn't a GUID${isGuid(value.trim()) ? ', because of a space' : ''}`;
    const text = `${CLIENT_ID_VARIABLE} in container ${quote(container)} (${quote(value, 50)}) ${reason}`;
    return [{ target, text, command: fixOf(target, after, variable) }];
  });
}

/**
 * The command that corrects the variable, if only one identity can be meant. The az command can't change init
 * containers.
 */
function fixOf(
  { kind, id }: Target,
  { system, user }: IdentitySet,
  { container, isInit }: Variable,
): string | undefined {
  const [only] = user.values();
  if (isInit || user.size + Number(system !== undefined) !== 1 || only?.clientId === null) return undefined;
  const change = only
    ? `--set-env-vars ${CLIENT_ID_VARIABLE}=${only.clientId}`
    : `--remove-env-vars ${CLIENT_ID_VARIABLE}`;
  return [
    `az containerapp ${kind === 'job' ? 'job ' : ''}update --name ${shellWord(id.name)}`,
    `--resource-group ${shellWord(id.resourceGroup)}`,
    ...(container ? [`--container-name ${shellWord(container)}`] : []),
    change,
  ].join(' ');
}

/** Find new user-assigned identities whose client IDs no variable contains. Code needs the client ID to use one. */
function unmentioned(
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
    return isOnlyForPulling || isContained
      ? []
      : [{ target, text: `'${name}' has the client ID ${clientId}` }];
  });
}

/** Find the identities to remove that weren't assigned. Their names might be misspelled. */
function absent({ target }: TargetResult): readonly Finding[] {
  const { selection, first } = target;
  if (!first) return [];
  const { system, user } = first.identities;
  const named = selection.user === 'all' ? [] : selection.user;
  const names = identityNames(
    selection.system && system === undefined,
    named.filter((one) => !user.has(resourceKey(one))),
  );
  return names.length > 0 ? [{ target, text: sentenceList(firstOf(names)) }] : [];
}
