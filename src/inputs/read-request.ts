import { CLOUDS } from '../cloud.ts';
import type { Request } from '../request.ts';
import type { CreateOptions } from '../resources/identities.ts';
import { quote, UNSET } from '../text.ts';
import { readIdentities } from './identities.ts';
import { InputError, type InputReader, Inputs, refuseUnknownInputs } from './inputs.ts';
import { readRegistries } from './registries.ts';
import { readRoles } from './roles.ts';
import { readSignIn } from './sign-in.ts';
import { readTargets } from './targets.ts';

const OPERATIONS = ['assign', 'remove', 'show', 'set'] as const;

/**
 * Read all inputs, with their fallbacks from the environment, into a {@link Request}. Every given input is parsed,
 * even if it has no effect on the operation.
 *
 * @throws {InputError} for unknown inputs, for the first invalid one, or for all missing ones.
 */
export function readRequest(
  read: InputReader,
  env: NodeJS.ProcessEnv,
  warn: (text: string) => void,
): Request {
  refuseUnknownInputs(env);
  const inputs = new Inputs(read, env);
  const operation = inputs.oneOf('operation', OPERATIONS);
  const cloud = inputs.oneOf('cloud', CLOUDS, ({ name }) => name);
  const targets = readTargets(inputs);
  const identities = readIdentities(inputs, operation, targets);
  refuseUnlessAssigned(inputs, operation, identities);
  const lines = readRoles(inputs, operation);
  const registries = readRegistries(inputs, targets, identities);
  const runUrl = runUrlOf(env);
  const create = readCreate(inputs, runUrl);
  const resolveRoles = inputs.flag('resolve-roles');
  const dryRun = inputs.flag('dry-run');
  const failOnChange = inputs.flag('fail-on-change');
  const change = {
    dryRun,
    failOnChange: dryRun && failOnChange,
    force: inputs.flag('force'),
    deleteRoleAssignments: inputs.flag('delete-role-assignments'),
  };
  const when = inputs.oneOf('comment-on-pull-request', ['false', 'true', 'changes']);
  const token = inputs.text('github-token');
  const comment = { token, onlyChanges: when === 'changes', matrix: inputs.text('matrix') };
  const common = {
    targets,
    identities,
    cloud,
    timeoutMinutes: Number(
      inputs.matching('timeout-minutes', isLimit, 'a number greater than 0, up to 7200') ?? 15,
    ),
    maxParallel: Number(inputs.matching('max-parallel', isCount, 'a whole number, 1 or greater') ?? 10),
    apiVersion: inputs.matching('api-version', isApiVersion, 'a version, such as 2026-07-01'),
    resolveClientId: inputs.flag('resolve-client-id'),
    summary: inputs.flag('summary', true),
    runUrl,
    comment: when !== 'false' && token ? comment : undefined,
    signIn: readSignIn(inputs, cloud),
  };
  inputs.refuseIncomplete();
  if (when !== 'false' && !token)
    warn(`The action won't comment on the pull request, because input 'github-token' is empty. ${UNSET}`);
  if (operation === 'show') return { operation, ...common, resolveRoles };
  if (failOnChange && !dryRun) warn("Input 'fail-on-change' has no effect without 'dry-run: true'.");
  return {
    operation,
    ...common,
    ...change,
    ...lines,
    registries,
    create: operation === 'remove' ? undefined : create,
  };
}

/**
 * Refuse inputs that only make sense for identities that stay assigned. `remove` revokes `roles`, and `show` ignores
 * them.
 */
function refuseUnlessAssigned(
  inputs: Inputs,
  operation: Request['operation'],
  { system, user }: Request['identities'],
): void {
  for (const input of ['roles', 'revoke-roles', 'registry-server'] as const) {
    if (inputs.list(input).length === 0) continue;
    if (input !== 'roles' && (operation === 'remove' || operation === 'show'))
      throw new InputError(
        `Input '${input}' isn't allowed with operation '${operation}'. Remove it, or use operation 'assign' or 'set'.`,
      );
    if (!system && user.length === 0)
      throw new InputError(
        `Input '${input}' isn't allowed with 'identity-type: none', because no identity remains. Remove one of them.`,
      );
  }
}

/**
 * Read the options for creating identities. Tags are lines `key=value`, split at the first `=`: values can contain
 * commas and further `=`. No tag replaces one of the action's own tags.
 * @throws {InputError} for a line without a key, or with a repeated one.
 */
function readCreate(inputs: Inputs, runUrl: string | undefined): CreateOptions | undefined {
  const location = inputs.matching('identity-location', isRegion, 'a region, such as westeurope');
  // Azure ignores the case of keys.
  const tags = new Map<string, readonly [key: string, value: string]>();
  for (const [number, line] of inputs.lines('identity-tags')) {
    const end = Math.max(0, line.indexOf('='));
    const key = line.slice(0, end).trim();
    if (key === '' || tags.has(key.toLowerCase()))
      throw new InputError(
        `Invalid value for input 'identity-tags', line ${number}: ${quote(line)}. Use lines of the form key=value, each key once.`,
      );
    tags.set(key.toLowerCase(), [key, line.slice(end + 1).trim()]);
  }
  const own = { 'github-repository': inputs.env['GITHUB_REPOSITORY'], 'github-run': runUrl };
  for (const [key, value] of Object.entries(own)) if (value) tags.set(key, [key, value]);
  if (!inputs.flag('create-identities')) return undefined;
  return { location, tags: Object.fromEntries(tags.values()) };
}

function runUrlOf(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

const isCount = (text: string): boolean => /^0*[1-9]\d*$/.test(text);
const isLimit = (text: string): boolean =>
  /^(\d+(\.\d*)?|\.\d+)$/.test(text) && Number(text) > 0 && Number(text) <= 7200;
const isApiVersion = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(-preview)?$/i.test(text);
const isRegion = (text: string): boolean => /^[A-Za-z0-9 ()-]{1,64}$/.test(text);
