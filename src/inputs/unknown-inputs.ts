import { distance } from 'fastest-levenshtein';
import { quote } from '../text.ts';
import { INPUT_NAMES, InputError, type InputName } from './inputs.ts';

/** The runner passes an input on as `INPUT_` and its name, in upper case, with `_` for spaces. */
const PREFIX = 'INPUT_';

/** The most edits between a misspelled name and the one that it probably means. */
const MAX_EDITS = 2;

/** Inputs of other tools, without `-` and `_`, by the input of this action that does the same. */
const FOREIGN: Readonly<Partial<Record<InputName, string>>> = {
  'dry-run': 'whatif plan preview check',
  'user-assigned-identities':
    'identityids identityid identities identitynames identityname uami managedidentity managedidentities ' +
    'userassigned miuserassigned userassignedidentity',
  'identity-type': 'systemassigned misystemassigned',
  'identity-resource-group': 'identityrg',
  // azure/login, azurerm
  cloud: 'environment azureenvironment cloudname',
  'resource-group': 'rg resourcegroupname',
  'identity-location': 'location region',
  'identity-tags': 'tags',
  // Azure/container-apps-deploy-action, az containerapp
  'app-name': 'app containerapp containerappname',
  'job-name': 'job containerappjob containerappjobname',
  'environment-name': 'containerappenvironment containerappenvironmentname envname',
  'session-pool-name': 'sessionpool',
  'registry-server': 'acr acrname registry registryurl registryname loginserver',
  roles: 'roleassignments rolename scope scopes',
  'timeout-minutes': 'timeout',
  'comment-on-pull-request': 'comment commentonpr prcomment',
  'github-token': 'token repotoken',
};

/**
 * Refuse inputs that action.yml doesn't have. The runner only warns about them, and `what-if: true` must never run for
 * real.
 *
 * @throws {InputError} for all of them, with the input that each probably means.
 */
export function refuseUnknownInputs(env: NodeJS.ProcessEnv): void {
  const known = new Set(INPUT_NAMES.map((name) => `${PREFIX}${name.toUpperCase()}`));
  const unknown = Object.keys(env)
    .filter((variable) => variable.startsWith(PREFIX) && variable !== PREFIX && !known.has(variable))
    .map((variable) => variable.slice(PREFIX.length).toLowerCase());
  if (unknown.length === 0) return;
  const lines = unknown.map((name) => {
    const meant = suggestion(name);
    return `Unknown input ${quote(name)}.${meant ? ` Did you mean '${meant}'?` : ''}`;
  });
  throw new InputError([...lines, 'Nothing was changed.'].join('\n'));
}

/** The input that a name probably means, or undefined if none or several are close. */
function suggestion(name: string): InputName | undefined {
  const wanted = letters(name);
  const foreign = INPUT_NAMES.find((input) => FOREIGN[input]?.split(' ').includes(wanted));
  if (foreign) return foreign;
  const [nearest, second] = INPUT_NAMES.map((input) => ({ input, edits: distance(wanted, letters(input)) }))
    .filter(({ edits }) => edits <= MAX_EDITS)
    .sort((a, b) => a.edits - b.edits);
  return nearest?.edits === second?.edits ? undefined : nearest?.input;
}

/** A name without case, `-`, `_`, spaces, and invisible characters. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[\s_-]|\p{C}/gu, '');
}
