import type { Request } from '../request.ts';
import type { CreateOptions } from '../resources/create-identities.ts';
import { missing } from './errors.ts';
import { readIdentities } from './identities.ts';
import { type InputReader, Inputs } from './inputs.ts';
import { readRoles } from './roles.ts';
import { readCloud, readSignIn } from './sign-in.ts';
import { readTags } from './tags.ts';
import { readTargets } from './targets.ts';
import { checkUnknownInputs } from './unknown-inputs.ts';

const OPERATIONS = ['assign', 'remove', 'show', 'set'] as const;
const DEFAULT_TIMEOUT_MINUTES = 15;
const MAX_TIMEOUT_MINUTES = 7200;
const DEFAULT_MAX_PARALLEL = 10;

/**
 * Reads all inputs, with their fallbacks from the environment, into a {@link Request}.
 * @throws {InputError} for the first input that does not parse or contradicts another.
 */
export function readRequest(
  read: InputReader,
  env: NodeJS.ProcessEnv,
  warn: (text: string) => void,
): Request {
  for (const name of checkUnknownInputs(env)) {
    warn(`Input '${name}' does not exist and has no effect. Remove it from the step's 'with:'.`);
  }
  const inputs = new Inputs(read, env);
  const operation = inputs.oneOf('operation', OPERATIONS);
  const cloud = readCloud(inputs);
  const targets = readTargets(inputs);
  const common = {
    targets,
    identities: readIdentities(inputs, operation, targets),
    signIn: readSignIn(inputs, cloud),
    cloud,
    apiVersion: inputs.matching('api-version', isApiVersion, 'a version such as 2026-07-01'),
    resolveClientId: inputs.flag('resolve-client-id', false),
    timeoutMinutes: inputs.number(
      'timeout-minutes',
      DEFAULT_TIMEOUT_MINUTES,
      (minutes) => minutes > 0 && minutes <= MAX_TIMEOUT_MINUTES,
      `a number greater than 0 and at most ${MAX_TIMEOUT_MINUTES}`,
    ),
    // More than can be counted exactly is as many as there are.
    maxParallel: Math.min(
      inputs.number(
        'max-parallel',
        DEFAULT_MAX_PARALLEL,
        (parallel) => parallel >= 1 && Number.isInteger(parallel),
        'a whole number of at least 1',
      ),
      Number.MAX_SAFE_INTEGER,
    ),
    summary: inputs.flag('summary', true),
    runUrl: runUrlOf(inputs),
    comment: readComment(inputs),
  };
  const create = readCreate(inputs);
  const dryRun = inputs.flag('dry-run', false);
  const failOnChange = inputs.flag('fail-on-change', false);
  const resolveRoles = inputs.flag('resolve-roles', false);
  const change = {
    dryRun,
    failOnChange: dryRun && failOnChange,
    force: inputs.flag('force', false),
    deleteRoleAssignments: inputs.flag('delete-role-assignments', false),
  };
  if (operation === 'show') return { operation, ...common, resolveRoles };
  if (failOnChange && !dryRun) warn("Input 'fail-on-change' has no effect without 'dry-run: true'.");
  const roles = readRoles(inputs, operation, common.identities);
  return {
    operation,
    ...common,
    ...change,
    roles,
    revokeRoles: [],
    registries: undefined,
    create: operation === 'remove' ? undefined : create,
  };
}

function readCreate(inputs: Inputs): CreateOptions | undefined {
  const location = inputs.matching('identity-location', isRegion, 'a region such as westeurope');
  const tags = readTags(inputs, runUrlOf(inputs));
  return inputs.flag('create-identities', false) ? { location, tags } : undefined;
}

function runUrlOf(inputs: Inputs): string | undefined {
  const server = inputs.variable('GITHUB_SERVER_URL');
  const repository = inputs.variable('GITHUB_REPOSITORY');
  const run = inputs.variable('GITHUB_RUN_ID');
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

function readComment(inputs: Inputs): Request['comment'] {
  const token = inputs.text('github-token');
  const when = inputs.flagOr('comment-on-pull-request', false, 'changes');
  if (when === false) return undefined;
  if (token !== '') return { token, onlyChanges: when === 'changes', matrix: '' };
  throw missing(
    'github-token',
    "'comment-on-pull-request' is set",
    undefined,
    'a token, such as that of the job (the default)',
  );
}

function isApiVersion(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(-preview)?$/i.test(text);
}

function isRegion(text: string): boolean {
  return /^[A-Za-z0-9 ()-]{1,64}$/.test(text);
}
