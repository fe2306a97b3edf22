import type { Request } from '../request.ts';
import type { CreateOptions } from '../resources/identities.ts';
import { quote, UNSET } from '../text.ts';
import { readIdentities } from './identities.ts';
import { InputError, type InputReader, Inputs } from './inputs.ts';
import { readRegistries } from './registries.ts';
import { readRoles } from './roles.ts';
import { readCloud, readSignIn } from './sign-in.ts';
import { readTargets } from './targets.ts';
import { refuseUnknownInputs } from './unknown-inputs.ts';

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
  const cloud = readCloud(inputs);
  const targets = readTargets(inputs);
  const identities = readIdentities(inputs, operation, targets);
  const lines = readRoles(inputs, operation, identities);
  const registries = readRegistries(inputs, operation, targets, identities);
  const create = readCreate(inputs);
  const resolveRoles = inputs.flag('resolve-roles', false);
  const dryRun = inputs.flag('dry-run', false);
  const failOnChange = inputs.flag('fail-on-change', false);
  const change = {
    dryRun,
    failOnChange: dryRun && failOnChange,
    force: inputs.flag('force', false),
    deleteRoleAssignments: inputs.flag('delete-role-assignments', false),
  };
  const comment = readComment(inputs);
  const common = {
    targets,
    identities,
    cloud,
    timeoutMinutes: inputs.number('timeout-minutes', 15, isLimit, 'a number greater than 0, up to 7200'),
    maxParallel: inputs.number('max-parallel', 10, isCount, 'a whole number, 1 or greater'),
    apiVersion: inputs.matching('api-version', isApiVersion, 'a version, such as 2026-07-01'),
    resolveClientId: inputs.flag('resolve-client-id', false),
    summary: inputs.flag('summary', true),
    runUrl: runUrlOf(inputs),
    comment: comment?.token ? comment : undefined,
    signIn: readSignIn(inputs, cloud),
  };
  inputs.refuseIncomplete();
  if (comment?.token === '')
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

function readCreate(inputs: Inputs): CreateOptions | undefined {
  const location = inputs.matching('identity-location', isRegion, 'a region, such as westeurope');
  const repository = inputs.env['GITHUB_REPOSITORY'];
  const runUrl = runUrlOf(inputs);
  const own: Readonly<Record<string, string>> = {
    ...(repository ? { 'github-repository': repository } : {}),
    ...(runUrl ? { 'github-run': runUrl } : {}),
  };
  // Azure ignores the case of keys: no tag of the input can replace one of the action's own.
  const others = readTags(inputs).filter(([key]) => !Object.hasOwn(own, key.toLowerCase()));
  const tags = { ...Object.fromEntries(others), ...own };
  return inputs.flag('create-identities', false) ? { location, tags } : undefined;
}

/**
 * Read lines `key=value`, split at the first `=`: values can contain commas and further `=`.
 * @throws {InputError} for a line without a key, or with a repeated one (Azure ignores the case).
 */
function readTags(inputs: Inputs): readonly (readonly [key: string, value: string])[] {
  const tags = new Map<string, readonly [key: string, value: string]>();
  for (const [index, line] of inputs.text('identity-tags').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const end = Math.max(0, line.indexOf('='));
    const key = line.slice(0, end).trim();
    if (key === '' || tags.has(key.toLowerCase()))
      throw new InputError(
        `Invalid value for input 'identity-tags', line ${index + 1}: ${quote(line)}. Use lines of the form key=value, each key once.`,
      );
    tags.set(key.toLowerCase(), [key, line.slice(end + 1).trim()]);
  }
  return [...tags.values()];
}

function runUrlOf(inputs: Inputs): string | undefined {
  const server = inputs.env['GITHUB_SERVER_URL'];
  const repository = inputs.env['GITHUB_REPOSITORY'];
  const run = inputs.env['GITHUB_RUN_ID'];
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

function readComment(inputs: Inputs): Request['comment'] {
  const token = inputs.text('github-token');
  const matrix = inputs.text('matrix');
  const when = inputs.flag('comment-on-pull-request', false, 'changes');
  return when === false ? undefined : { token, onlyChanges: when === 'changes', matrix };
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1;
const isLimit = (minutes: number): boolean => minutes > 0 && minutes <= 7200;
const isApiVersion = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(-preview)?$/i.test(text);
const isRegion = (text: string): boolean => /^[A-Za-z0-9 ()-]{1,64}$/.test(text);
