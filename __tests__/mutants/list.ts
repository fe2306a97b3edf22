import { inFile, type Mutant, other, safety } from './mutant.ts';

const CHANGE = 'unit/resources/change-identities.';

const WRITES: readonly Mutant[] = [
  ...inFile(
    'azure/retry.ts',
    ['unit/azure/retry'],
    safety('A write is never repeated as it is.', ' || isWrite(request)', ''),
    other('The longest wait counts.', 'Math.max(until, end)', 'end'),
  ),
  ...inFile(
    'azure/departure.ts',
    ['unit/azure/departure', CHANGE],
    safety('No write leaves on an old reading.', 'FRESH_MS = 2_000', 'FRESH_MS = 20_000'),
    safety('Nothing leaves after a stop.', 'this.#signal.aborted', 'this.hasLeft && this.#signal.aborted'),
    other('A write is held back while Azure throttles.', 'else if (this.isThrottled())', 'else if (now < 0)'),
  ),
  ...inFile(
    'azure/arm.ts',
    ['unit/azure/arm', 'scenario/secrets'],
    safety(
      'The token goes only to the ARM of the cloud.',
      'if (new URL(url, this.#origin).origin !== this.#origin) return undefined;',
      '',
    ),
  ),
  ...inFile(
    'execute.ts',
    [CHANGE, 'unit/roles/write-role'],
    safety('A decision needs a fresh reading.', ' && clock.now() - reading.readAt <= FRESH_MS', ''),
    safety('A write that is too old is decided again.', 'MAX_STALE = 2', 'MAX_STALE = 0'),
    other('A write that did not leave is not unknown.', '!departure.hasLeft || error', 'error'),
    other('A write without a response is given up.', 'faults >= MAX_FAULTS', 'faults > MAX_FAULTS'),
  ),
];

const RESOURCES: readonly Mutant[] = [
  ...inFile(
    'resources/converge.ts',
    [CHANGE],
    safety('After a refusal, only a new reading counts.', 'entry.error !== undefined || ', ''),
  ),
  ...inFile(
    'resources/change-identities.ts',
    [CHANGE],
    safety('A write is as old as the list of roles.', 'Math.min(readAt, listedAt ?? readAt)', 'readAt'),
    other('The error of the failed change is reported.', 'await restoreLost(', 'await converge('),
  ),
  ...inFile(
    'resources/in-use.ts',
    ['unit/resources/in-use', CHANGE, 'scenario/in-use'],
    safety('Uses are searched again.', 'target.outside?.snapshot !== now', '!target.outside'),
    safety('A setting that cannot be read counts as a use.', ', ...unreadable];', '];'),
    safety("A removed identity isn't in use.", ' && !force)', ' && !force && used.length > 1)'),
    safety('All running revisions are searched.', ".toLowerCase() === 'single'", " !== 'Multiple'"),
    safety(
      'Azure ignores the case of an environment.',
      'resourceKey(own) !== resourceKey(environment)',
      'formatResourceId(own) !== formatResourceId(environment)',
    ),
  ),
  ...inFile(
    'resources/references.ts',
    ['unit/resources/references', 'unit/resources/in-use'],
    safety('A reference compares without case.', 'text.toLowerCase().split', 'text.split'),
    safety('A client ID is a reference.', 'return [id, clientId ?? id].some', 'return [id].some'),
    safety(
      'An unreadable client ID can be any.',
      'idKey(identity) === ASSERTION_SECRET',
      "identity === 'none'",
    ),
  ),
  ...inFile(
    'resources/plan.ts',
    ['unit/resources/plan', CHANGE],
    safety('assign removes nothing.', "operation === 'set' && !isNamed(key)", '!isNamed(key)'),
    safety('assign keeps the system identity.', 'has || selection.system', 'selection.system'),
    safety('Only its own losses are restored.', ' && lost.length === plan.keepUser.length', ''),
    other(
      'A removal uses the spelling of ARM.',
      '{ wireKey } of plan.removeUser) changes[wireKey]',
      '{ id } of plan.removeUser) changes[id]',
    ),
  ),
  ...inFile(
    'resources/registries.ts',
    ['unit/resources/registries', 'scenario/registries'],
    safety('Other registries stay.', '[...kept, ...added]', '[...changed]'),
    other('A server compares without case.', '?.toLowerCase() === server.toLowerCase()', ' === server'),
  ),
  ...inFile(
    'resources/identities.ts',
    ['unit/resources/identities', 'scenario/create-identities'],
    safety('No identity is overwritten.', ' && isFresh(await this.lookUp(id), this.#context)', ''),
  ),
  ...inFile(
    'resources/wait.ts',
    ['unit/resources/wait'],
    other(
      'A failed change is not done.',
      "!now.failure && comparison === 'fulfilled'",
      "comparison === 'fulfilled'",
    ),
  ),
];

const ROLES: readonly Mutant[] = [
  ...inFile(
    'roles/write-role.ts',
    ['unit/roles/write-role', 'unit/roles/roles.property'],
    safety('Without a list, no published name.', "listing.state !== 'known' || !isFree", '!isFree'),
    safety('After a refusal, only a new list counts.', "entry.error ? 'new' : 'fresh'", "'fresh'"),
    safety('A grant is as old as its principal.', 'Math.min(listedAt, readAt)', 'listedAt'),
  ),
  ...inFile(
    'roles/principals.ts',
    ['unit/roles/write-role', 'unit/roles/principals', 'unit/roles/roles.property'],
    safety('A system principal needs a fresh reading.', ' && isFresh(target.latest, context)', ''),
    safety('A target that failed keeps roles.', "'failed' && first", "'open' && first"),
    safety('A target that was never read keeps roles.', 'has(key) !== false', 'has(key)'),
  ),
  ...inFile(
    'roles/revocations.ts',
    ['unit/roles/door', 'unit/roles/roles.property'],
    safety("Only the principal's own roles are deleted.", 'isOf(one, principalId) && ', ''),
    safety('Roles above subscriptions stay.', " && isWithin(one.scope, '/subscriptions')", ''),
  ),
  ...inFile(
    'roles/revocations.ts',
    ['unit/roles/revocations'],
    other("An unknown principal doesn't hide others.", 'if (!losses) continue;', 'if (!losses) return;'),
  ),
  ...inFile(
    'roles/role-definition.ts',
    ['unit/roles/role-definition'],
    safety(
      'A wildcard can extend access.',
      'EXTENDING.some((action) => allows(action, actions, notActions))',
      'EXTENDING.some((action) => actions.includes(action))',
    ),
    safety('Writing definitions extends access.', "  'roleDefinitions/write',\n", ''),
  ),
  ...inFile(
    'roles/line-checks.ts',
    ['unit/roles/line-checks', 'unit/roles/grants'],
    safety(
      'A role by GUID that can grant roles is refused.',
      'return { ...role, definition, roleName',
      'return { ...role, roleName',
    ),
    other(
      'A role without effect is refused.',
      "['enableRbacAuthorization'] === true",
      "['enableRbacAuthorization'] !== false",
    ),
  ),
  ...inFile(
    'roles/registry-access.ts',
    ['scenario/registries'],
    other('A role has to be granted at the registry.', 'isWithin(id, scope)', "isWithin(id, '/')"),
  ),
  ...inFile(
    'roles/door.ts',
    ['unit/roles/door', 'unit/roles/roles.property'],
    safety('An inherited role differs.', ' && door.scopeKey(one.scope) === door.scopeKey(scope)', ''),
    other(
      'Principal IDs compare without case.',
      'principalId.toLowerCase() === wanted.toLowerCase()',
      'principalId === wanted',
    ),
  ),
  ...inFile(
    'roles/door.ts',
    ['unit/roles/door'],
    safety('A deleted assignment is at its scope.', '!isWithin(id, door.collectionOf(scope))', 'false'),
  ),
  ...inFile(
    'roles/scope.ts',
    ['unit/roles/role-lines'],
    safety('A scope is never wider than written.', '[/\\/\\//, "has an empty', '[/^\\/\\//, "has an empty'),
  ),
];

const EDGES: readonly Mutant[] = [
  ...inFile(
    'inputs/inputs.ts',
    ['unit/inputs/inputs'],
    safety(
      'An unknown input ends the step.',
      'if (unknown.length === 0) return;',
      'if (!unknown.some((name) => suggestion(name))) return;',
    ),
    other('A dry run has known aliases.', 'whatif plan preview', 'whatif preview'),
  ),
  ...inFile(
    'inputs/identities.ts',
    ['unit/inputs/identities'],
    safety(
      'Type and names agree.',
      'names.length > 0 && !hasUser',
      "names.length > 0 && types.includes('none')",
    ),
  ),
  ...inFile(
    'run.ts',
    ['scenario/read-only'],
    safety(
      'A dry run writes nothing.',
      'if (!request.dryRun) await change',
      'if (!(request.dryRun && request.failOnChange)) await change',
    ),
  ),
  ...inFile(
    'sign-in/job-credentials.ts',
    ['scenario/sign-in'],
    safety(
      'The environment comes first.',
      '[inEnvironment, azureCli, runner]',
      '[azureCli, runner, inEnvironment]',
    ),
    safety('A refused credential ends the search.', 'chosen || (!isUncertain && !isGuess)', 'chosen'),
  ),
  ...inFile(
    'sign-in/session.ts',
    ['unit/sign-in/session', 'scenario/secrets'],
    safety(
      'The GitHub token goes only to the authority.',
      'REGIONAL_AUTHORITIES) delete',
      "REGIONAL_AUTHORITIES) if (signIn.by === 'job') delete",
    ),
    safety('Entra tokens are masked.', 'mask(token.token);', ''),
    other('A claims challenge needs another token.', '        cached = undefined;\n', ''),
  ),
  ...inFile(
    'main.ts',
    ['scenario/secrets', 'scenario/sign-in.test'],
    safety('The runner masks every token.', '  core.setSecret(secret);\n', ''),
    other(
      'An error in the background is harmless.',
      'oneLine(messageOf(error))',
      "messageOf(error) + oneLine('')",
    ),
  ),
  ...inFile(
    'report/results.ts',
    ['unit/report/outputs'],
    other(
      'Only a written target has changed.',
      'isWritten || (isPlanned && writes.length > 0)',
      'writes.length > 0',
    ),
  ),
  ...inFile(
    'report/markdown.ts',
    ['unit/report/markdown', 'unit/report/summary'],
    safety('Text from outside is not markup.', '/[&<>"@`]/g', '/[&<"]/g'),
  ),
  ...inFile(
    'report/diagram.ts',
    ['unit/report/diagram'],
    safety('A label is plain for Mermaid.', "/[^\\p{L}\\p{N} .\\-_/:]/gu, ' '", "/[<>]/g, ' '"),
  ),
  ...inFile(
    'report/log.ts',
    ['unit/report/log', 'scenario/advice'],
    safety('No line is a workflow command.', ".replace(/^::/, ': :')", ''),
  ),
  ...inFile(
    'report/comment.ts',
    ['scenario/comment', 'faults/comment-faults'],
    safety(
      "Only the step's own comment is updated.",
      'marked.find(({ user }) => isOwn(user))',
      'marked.find(({ user }) => isOwn(user)) ?? marked[0]',
    ),
    other(
      'Each job of a matrix has a comment.',
      '[workflow, job, matrix, action]',
      '[workflow, job, Boolean(matrix), action]',
    ),
  ),
  ...inFile(
    'secrets.ts',
    ['unit/text', 'unit/azure/sdk-log'],
    safety(
      'A secret is replaced wherever it is.',
      "redacted.replaceAll(secret, '***')",
      "redacted.replace(secret, '***')",
    ),
  ),
  ...inFile(
    'text.ts',
    ['unit/text', 'unit/report/log', 'unit/inputs/read-request.hostile'],
    safety("No text is the runner's old command.", "    .replaceAll('##[', '## [')\n", ''),
  ),
];

/** All mutants. */
export const MUTANTS: readonly Mutant[] = [...WRITES, ...RESOURCES, ...ROLES, ...EDGES];
