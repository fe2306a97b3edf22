import type { Request } from '../request.ts';
import type { CreateOptions } from '../resources/create-identities.ts';
import { quote } from '../text.ts';
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
  const comment = readComment(inputs);
  const maxParallel = inputs.number('max-parallel', 10, isCount, 'a whole number, 1 or greater');
  const timeoutMinutes = inputs.number('timeout-minutes', 15, isLimit, 'a number greater than 0, up to 7200');
  const create = readCreate(inputs);
  const resolveRoles = inputs.flag('resolve-roles', false);
  const change = {
    dryRun: inputs.flag('dry-run', false),
    force: inputs.flag('force', false),
    deleteRoleAssignments: inputs.flag('delete-role-assignments', false),
  };
  const failOnChange = inputs.flag('fail-on-change', false);
  const common = {
    targets,
    identities,
    cloud,
    timeoutMinutes,
    // Larger numbers aren't exact, and there are never that many targets.
    maxParallel: Math.min(maxParallel, Number.MAX_SAFE_INTEGER),
    apiVersion: inputs.matching('api-version', isApiVersion, 'a version, such as 2026-07-01'),
    resolveClientId: inputs.flag('resolve-client-id', false),
    summary: inputs.flag('summary', true),
    runUrl: runUrlOf(inputs),
    comment,
    signIn: readSignIn(inputs, cloud),
  };
  inputs.refuseIncomplete();
  if (operation === 'show') return { operation, ...common, resolveRoles };
  if (failOnChange && !change.dryRun) warn("Input 'fail-on-change' has no effect without 'dry-run: true'.");
  return {
    operation,
    ...common,
    ...change,
    failOnChange: change.dryRun && failOnChange,
    ...lines,
    registries,
    create: operation === 'remove' ? undefined : create,
  };
}

function readCreate(inputs: Inputs): CreateOptions | undefined {
  const location = inputs.matching('identity-location', isRegion, 'a region, such as westeurope');
  const repository = inputs.variable('GITHUB_REPOSITORY');
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
 * @throws {InputError} for an invalid line, an empty key, or a repeated key (Azure ignores the case).
 */
function readTags(inputs: Inputs): readonly (readonly [key: string, value: string])[] {
  const tags = new Map<string, readonly [key: string, value: string]>();
  for (const [index, entry] of inputs.text('identity-tags').split(/\r?\n/).entries()) {
    const line = entry.trim();
    if (line === '') continue;
    const [, key = '', value] = /^([^=]*?)\s*=\s*(.*)$/.exec(line) ?? [];
    const problem =
      value === undefined
        ? "doesn't contain '='"
        : key === ''
          ? 'has no key'
          : tags.has(key.toLowerCase())
            ? 'repeats a key'
            : undefined;
    if (problem || value === undefined)
      throw new InputError(
        `Invalid value for input 'identity-tags', line ${index + 1}: ${quote(line)} ${problem}. Use lines of the form key=value, each key once.`,
      );
    tags.set(key.toLowerCase(), [key, value]);
  }
  return [...tags.values()];
}

function runUrlOf(inputs: Inputs): string | undefined {
  const server = inputs.variable('GITHUB_SERVER_URL');
  const repository = inputs.variable('GITHUB_REPOSITORY');
  const run = inputs.variable('GITHUB_RUN_ID');
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

function readComment(inputs: Inputs): Request['comment'] {
  const token = inputs.text('github-token');
  const matrix = inputs.text('matrix');
  const when = inputs.flag('comment-on-pull-request', false, 'changes');
  if (when === false) return undefined;
  if (token === '') {
    inputs.miss(
      'github-token',
      "It's required for 'comment-on-pull-request'. Leave it out to use the job's token.",
    );
  }
  return { token, onlyChanges: when === 'changes', matrix };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function isLimit(minutes: number): boolean {
  return minutes > 0 && minutes <= 7200;
}

function isApiVersion(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(-preview)?$/i.test(text);
}

function isRegion(text: string): boolean {
  return /^[A-Za-z0-9 ()-]{1,64}$/.test(text);
}
