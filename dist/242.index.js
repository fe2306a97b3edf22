"use strict";
exports.id = 242;
exports.ids = [242];
exports.modules = {

/***/ 2991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Roles: () => (/* binding */ Roles)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/collections.js
var collections = __webpack_require__(7426);
// EXTERNAL MODULE: ./build/resources/target.js
var target = __webpack_require__(4000);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/execute.js
var execute = __webpack_require__(8192);
;// CONCATENATED MODULE: ./build/roles/assignment-lists.js


/** The assignments that principals have: one request for each list, repeated only if it is too old to write on. */
class AssignmentLists {
    #context;
    #lists = new Map();
    constructor(context) {
        this.#context = context;
    }
    /** Get a list as last read. Without a principal, it contains the assignments of all principals. */
    of(door, scope, principalId) {
        const key = keyOf(door, scope, principalId);
        const known = this.#lists.get(key);
        if (known)
            return known;
        const listing = this.#context.limit(() => this.#read(door, scope, principalId));
        this.#lists.set(key, listing);
        return listing;
    }
    /** Get a list that is fresh enough to write on. One that is forbidden isn't requested again. */
    async fresh(door, scope, principalId) {
        const key = keyOf(door, scope, principalId);
        for (;;) {
            const pending = this.#lists.get(key);
            const last = await pending?.catch(() => undefined);
            // Meanwhile, another write might have requested it.
            if (this.#lists.get(key) !== pending)
                continue;
            if (last && (last.state === 'forbidden' || (0,execute/* isFresh */.p)(last, this.#context)))
                return last;
            const next = this.#read(door, scope, principalId);
            this.#lists.set(key, next);
            return next;
        }
    }
    /** Forget a list, so that the next decision is based on a new one. */
    forget(door, scope, principalId) {
        this.#lists.delete(keyOf(door, scope, principalId));
    }
    async #read(door, scope, principalId) {
        const { arm, clock } = this.#context;
        const readAt = clock.now();
        try {
            const isFiltered = door.listsByPrincipal && principalId !== undefined;
            const list = await arm.list(door.collectionOf(scope), 'role assignments', {
                apiVersion: door.apiVersion,
                ...(isFiltered ? { filter: `principalId eq '${principalId}'` } : {}),
            });
            return {
                state: 'known',
                readAt: list.readAt,
                assignments: list.value.flatMap((document) => door.read(document) ?? []),
            };
        }
        catch (error) {
            if ((0,errors/* isForbidden */.US)(error))
                return { state: 'forbidden', readAt, error, assignments: [] };
            if ((0,errors/* isNotFound */.c4)(error))
                return { state: 'missing', readAt, error, assignments: [] };
            throw error;
        }
    }
}
function keyOf(door, scope, principalId) {
    const key = door.collectionOf(scope).toLowerCase();
    return door.listsByPrincipal ? `${key} ${principalId?.toLowerCase() ?? '*'}` : key;
}

// EXTERNAL MODULE: ./build/problem.js
var build_problem = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/step.js
var step = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/roles/assignees.js


/** A key that is equal for equal identities. */
function assigneeKey({ identity }) {
    return (0,resource_id/* idKey */.T4)(identity);
}
/** The system-assigned identity of a target. */
function systemAssignee({ id, label }) {
    return {
        identity: (0,resource_id/* formatResourceId */.bM)(id),
        isSystem: true,
        label: `the system-assigned identity of ${label}`,
    };
}
/** A user-assigned identity by its ID. */
function userAssignee(identity) {
    const id = (0,resource_id/* parseResourceId */.RQ)(identity);
    const label = id ? (0,resource_id/* describeResource */.w9)(id) : `user-assigned identity '${identity}'`;
    return { identity, isSystem: false, label };
}
/** List the selected identities that the latest reading of a target shows. */
function shownPrincipals(target, { known }) {
    const { selection, latest } = target;
    if (!latest)
        return [];
    const { system, user } = latest.identities;
    const named = selection.user === 'all' ? [...user.keys()] : selection.user.map((id) => (0,resource_id/* resourceKey */.ik)(id));
    return [
        ...(selection.system && system
            ? [{ assignee: systemAssignee(target), principalId: system.principalId, target }]
            : []),
        ...named.flatMap((key) => {
            const listed = user.get(key);
            if (!listed)
                return [];
            const principalId = listed.principalId ?? known.get(key)?.principalId ?? null;
            return [{ assignee: userAssignee(listed.id), principalId, target: undefined }];
        }),
    ];
}
/**
 * List the identities that targets should have, each once, in the order of the outputs. Identities that no target has
 * yet are looked up.
 */
async function selectedPrincipals(targets, identities) {
    const found = await Promise.all(targets.map(async (target) => {
        const { selection } = target;
        const users = selection.user === 'all' ? [] : selection.user;
        const shownNow = () => new Map(shownPrincipals(target, identities).map((one) => [assigneeKey(one.assignee), one]));
        const known = shownNow();
        const isKnown = (id) => typeof known.get((0,resource_id/* resourceKey */.ik)(id))?.principalId === 'string';
        const lookups = await Promise.all(users.map((id) => (isKnown(id) ? undefined : identities.lookUp(id))));
        const shown = shownNow();
        const system = { assignee: systemAssignee(target), principalId: null, target };
        return [
            ...(selection.system ? [shown.get(assigneeKey(system.assignee)) ?? system] : []),
            ...users.map((id, at) => {
                const lookup = lookups[at];
                const existing = lookup?.state === 'exists' ? lookup : undefined;
                const assignee = userAssignee((0,resource_id/* formatResourceId */.bM)(existing?.id ?? id));
                const principalId = existing?.principalId ?? null;
                return shown.get((0,resource_id/* resourceKey */.ik)(id)) ?? { assignee, principalId, target: undefined };
            }),
        ];
    }));
    return (0,collections/* distinct */.d)(found.flat(), ({ assignee }) => assigneeKey(assignee));
}

// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(949);
// EXTERNAL MODULE: ./build/pattern.js
var pattern = __webpack_require__(7041);
// EXTERNAL MODULE: ./build/roles/built-in-roles.js
var built_in_roles = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/roles/role-definition.js
var role_definition = __webpack_require__(9227);
// EXTERNAL MODULE: ./build/roles/scope.js
var roles_scope = __webpack_require__(1493);
;// CONCATENATED MODULE: ./build/roles/door.js



/**
 * Read an assignment as ARM sends it, or return undefined for another document. It is deleted by its ID, which
 * therefore has to be in the collection of its scope.
 */
function readAssignment(document, door, nameOf) {
    const properties = (0,json/* objectOf */.Xy)(document)['properties'];
    const [id, scope] = [(0,json/* textAt */.$6)(document, 'id'), (0,json/* textAt */.$6)(properties, 'scope')];
    const [roleDefinitionId, principalId] = [
        (0,json/* textAt */.$6)(properties, 'roleDefinitionId'),
        (0,json/* textAt */.$6)(properties, 'principalId'),
    ];
    if (!id || !scope || !roleDefinitionId || !principalId)
        return undefined;
    if (!(0,roles_scope/* isWithin */.UO)(id, door.collectionOf(scope)))
        return undefined;
    const roleKey = (0,role_definition/* definitionGuid */.zf)(roleDefinitionId);
    return {
        ...{ door, id, scope, roleKey, roleDefinitionId, principalId },
        roleName: nameOf(roleKey) ?? null,
        condition: (0,json/* textAt */.$6)(properties, 'condition') ?? null,
    };
}
/** Find the assignment of a role to a principal at exactly its scope, by anyone and under any name. */
function findAssignment(role, principalId, existing) {
    return existing.find((one) => isOf(one, principalId) && isSameRole(one, role));
}
/** Check that two roles at scopes are the same. One that is inherited from a wider scope is another one. */
function isSameRole(a, b) {
    return (a.door === b.door && a.roleKey === b.roleKey && a.door.scopeKey(a.scope) === b.door.scopeKey(b.scope));
}
/** Check that an assignment belongs to a principal: Azure might answer with others. */
function isOf({ principalId }, wanted) {
    return principalId.toLowerCase() === wanted.toLowerCase();
}

;// CONCATENATED MODULE: ./build/roles/line-problems.js





/** Combine all lines that can't be fulfilled into one error. */
function linesProblem(problems) {
    // Several principals can meet the same problem.
    const each = [...(0,collections/* distinct */.d)(problems, ({ line, why }) => `${line.input} ${line.line} ${why}`)].sort((a, b) => a.line.input.localeCompare(b.line.input) || a.line.line - b.line.line);
    const [first] = each;
    const state = 'Nothing was changed.';
    if (first && each.length === 1) {
        const { line, why, fix, cause } = first;
        return new build_problem/* Problem */.A(`Can't use line ${line.line} of '${line.input}'.`, { why, fix, state, cause });
    }
    return new build_problem/* Problem */.A(`Can't use ${each.length} lines of 'roles' and 'revoke-roles'.`, {
        why: each.map((problem) => `- ${lineText(problem)}`).join('\n'),
        state,
    });
}
/** Describe a problem on one line: `Line 2 of 'roles': …`. */
function lineText({ line, why, fix, cause }) {
    const answer = cause instanceof errors/* AzureError */.M6 ? ` Azure: ${(0,build_text/* oneLine */.TN)(`${cause.detail.code}: ${cause.detail.message}`)}` : '';
    return `Line ${line.line} of '${line.input}': ${why}${fix ? ` To fix: ${fix}` : ''}${answer}`;
}
/** The problem of a scope for which Azure answers 404. */
function missingScope(line, cause, scope = line.scope) {
    return {
        line,
        why: `The scope ${(0,roles_scope/* scopeText */.Cm)(scope)} doesn't exist.`,
        fix: "Check its names, 'resource-group', and 'subscription-id'.",
        cause,
    };
}
/** The problem of an account that can't be read. A missing permission isn't an obstacle. */
function accountProblem(line, id, label, document) {
    if ((0,errors/* isNotFound */.c4)(document))
        return missingScope(line, document, id);
    if (!(document instanceof errors/* AzureError */.M6) || (0,errors/* isForbidden */.US)(document))
        return undefined;
    return { line, why: `${label} can't be read.`, cause: document };
}
/** The problem of a list of assignments that Azure refuses for another reason than a missing permission. */
function unlistable(line, cause) {
    return {
        line,
        why: `The role assignments at ${(0,roles_scope/* scopeText */.Cm)(line.scope)} can't be listed` +
            ` (${(0,build_text/* oneLine */.TN)(cause instanceof errors/* AzureError */.M6 ? cause.detail.code : (0,build_text/* messageOf */.bD)(cause))}).`,
        fix: 'Check that the scope is in a subscription of this tenant.',
        cause,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/roles/role-assignment-name.js



/** The namespace of the function `guid` of ARM templates and Bicep. */
const NAMESPACE = '11fb06fb-712d-4ddd-98c7-e71bbd588830';
/**
 * Create the name of an assignment as Bicep, the portal, az, and PowerShell do, so that all of them find the same one:
 * `guid(toLower(scope), toLower(principalId), toLower(GUID of the definition))`.
 * https://github.com/Azure/bicep/pull/20293
 */
function roleAssignmentName(scope, principalId, roleDefinitionId) {
    return guid((0,roles_scope/* scopeKey */.OD)(scope), principalId.toLowerCase(), (0,role_definition/* definitionGuid */.zf)(roleDefinitionId));
}
/**
 * Compute the function `guid` of ARM templates and Bicep: a UUID of version 5 over its arguments, joined by hyphens.
 */
function guid(...parts) {
    const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
    const bytes = (0,external_node_crypto_.createHash)('sha1').update(namespace).update(parts.join('-'), 'utf8').digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

// EXTERNAL MODULE: ./build/roles/role-lines.js
var role_lines = __webpack_require__(5983);
;// CONCATENATED MODULE: ./build/roles/azure-rbac.js











const PROVIDER = '/providers/Microsoft.Authorization';
/** Azure has changed the texts before, so only the codes count: https://github.com/Azure/azure-cli/issues/31995 */
const REFUSALS = new Map([
    ['RoleAssignmentExists', 'exists'],
    ['PrincipalNotFound', 'new principal'],
    ['RoleAssignmentUpdateNotPermitted', 'name taken'],
    ['HashConflictOnDifferentRoleAssignmentIds', 'name taken'],
]);
/** Azure RBAC: roles of Azure itself, for every line that no other door claims. */
const azureRbac = {
    apiVersion: api_versions/* API_VERSIONS */.B.authorization,
    takesTime: false,
    listsByPrincipal: true,
    claims: () => false,
    resolve,
    // Its list answers with assignments at, above, and below the scope.
    collectionOf: (scope) => `${scope.replace(/\/+$/, '')}${PROVIDER}/roleAssignments`,
    read: (document) => readAssignment(document, azureRbac, (guid) => (0,built_in_roles/* builtInRole */.Y1)(guid)?.name),
    scopeKey: roles_scope/* scopeKey */.OD,
    nameOf: ({ scope, roleKey }, principalId, uuid) => uuid ?? roleAssignmentName(scope, principalId, roleKey),
    // Without the type, Azure looks up the principal, and might not find a new one. Conditions also need it.
    propertiesOf: ({ roleDefinitionId }, principalId, description) => ({
        roleDefinitionId,
        principalId,
        principalType: 'ServicePrincipal',
        ...(description === undefined ? {} : { description }),
    }),
    refusalOf: ({ detail: { code } }) => REFUSALS.get(code),
};
async function resolve(line, documents, purpose) {
    const { role, scope } = line;
    if (role.by === 'id')
        return roleOf(line, role.guid, undefined, role.fullId);
    const builtIn = (0,built_in_roles/* builtInRole */.Y1)(role.name);
    if (builtIn)
        return roleOf(line, builtIn.guid);
    const found = await documents.named(scope, role.name);
    if ((0,errors/* isNotFound */.c4)(found))
        return missingScope(line, found);
    if (found instanceof errors/* AzureError */.M6)
        return notLookedUp(line, role.name, found);
    const [definition, ...others] = found;
    if (!definition)
        return unknownRole(line, role.name, purpose, documents);
    if (others.length > 0) {
        const guids = (0,build_text/* firstOf */.Ku)(found.map(({ guid }) => guid)).join(', ');
        return {
            line,
            why: `Several roles have the name ${(0,build_text/* quote */.hD)(role.name)}: ${(0,build_text/* oneLine */.TN)(guids, 500)}.`,
            fix: 'Use the GUID of the role instead of its name.',
        };
    }
    if (purpose === 'grant' && ((0,role_definition/* extendsAccess */.Gm)(definition) || (0,built_in_roles/* isPrivileged */.a8)(definition.guid)))
        return { line, why: (0,role_lines/* privilegedText */.DG)(definition.name) };
    return roleOf(line, definition.guid, definition);
}
function roleOf(line, guid, definition, fullId = `/subscriptions/${(0,roles_scope/* subscriptionOf */.XD)(line.scope)}${PROVIDER}/roleDefinitions/${guid}`) {
    const roleName = definition?.name ?? (0,built_in_roles/* builtInRole */.Y1)(guid)?.name ?? null;
    const { scope } = line;
    return { door: azureRbac, line, scope, roleKey: guid, roleName, roleDefinitionId: fullId, definition };
}
function notLookedUp(line, name, cause) {
    if (!(0,errors/* isForbidden */.US)(cause))
        return {
            line,
            why: `The role ${(0,build_text/* quote */.hD)(name)} can't be looked up at ${(0,roles_scope/* scopeText */.Cm)(line.scope)}.`,
            cause,
        };
    return {
        line,
        why: `The deployment identity can't look up the role ${(0,build_text/* quote */.hD)(name)}: it doesn't have ` +
            `Microsoft.Authorization/roleDefinitions/read at ${(0,roles_scope/* scopeText */.Cm)(line.scope)}.${severalText(name)}`,
        fix: "Grant it the role 'Reader' at the scope, or use the GUID of the role:\n" +
            `  az role definition list --name ${(0,build_text/* shellWord */.r7)(name)}`,
        cause,
    };
}
async function unknownRole(line, name, purpose, documents) {
    const names = await documents.names(line.scope);
    const [meant] = (0,pattern/* nearest */.p)(name, names instanceof errors/* AzureError */.M6 ? built_in_roles/* BUILT_IN_NAMES */.oX : names);
    const why = `There is no role ${(0,build_text/* quote */.hD)(name)}.${severalText(name)}`;
    if (purpose === 'grant' && meant && (0,built_in_roles/* isPrivileged */.a8)(meant))
        return { line, why: `${why} ${(0,role_lines/* privilegedText */.DG)(meant)}` };
    return {
        line,
        why,
        fix: meant
            ? `Did you mean '${meant}'?`
            : 'Check the name, or use the GUID of the role (az role definition list).',
    };
}
/** A line is split at its last ` @ `, so lines that became one look like a role. */
function severalText(name) {
    return /\s@\s/.test(name)
        ? " The line contains several ' @ '. Each role needs a line of its own below 'roles: |'."
        : '';
}

// EXTERNAL MODULE: ./build/roles/commands.js
var commands = __webpack_require__(4275);
;// CONCATENATED MODULE: ./build/roles/principal-roles.js



/** List in the subscription of a target, or in its resource group if that is forbidden. */
async function listWidely({ id }, list) {
    const scopes = [
        { reach: 'subscription', scope: `/subscriptions/${id.subscriptionId}` },
        { reach: 'resource group', scope: (0,resource_id/* resourceGroupId */.x6)(id) },
    ];
    for (const { reach, scope } of scopes) {
        const listing = await list({ door: azureRbac, scope });
        if (listing.state === 'known')
            return { ...listing, reach, scope };
    }
    return undefined;
}
/** List the roles of a principal at some scopes and, with `isWide`, around a target. `list` gets each list. */
async function listPrincipalRoles(target, scopes, isWide, list) {
    const wide = isWide ? await listWidely(target, list) : undefined;
    const others = scopes.filter(({ door, scope }) => !(wide && door === azureRbac && (0,roles_scope/* isWithin */.UO)(scope, wide.scope)));
    const listings = await Promise.all(others.map(async (at) => ({ at, ...(await list(at)) })));
    const all = [...(wide ? [wide] : []), ...listings.filter(({ state }) => state === 'known')];
    return {
        assignments: all.flatMap(({ assignments }) => assignments),
        readAt: Math.min(...all.map(({ readAt }) => readAt)),
        reach: wide?.reach,
        unlisted: listings.flatMap((listing) => (listing.state === 'forbidden' ? [listing] : [])),
    };
}
/** Report the resource groups that were searched for roles instead of their whole subscription. */
function groupsOnlyText(groups) {
    return [...groups].map((group) => `Roles were searched only in resource group '${group}', because its subscription can't be listed.`);
}

// EXTERNAL MODULE: ./build/roles/record.js
var roles_record = __webpack_require__(552);
// EXTERNAL MODULE: ./build/journal.js
var journal = __webpack_require__(9608);
;// CONCATENATED MODULE: ./build/roles/wait-for-role.js



/** The wait between two readings, and the time after which an accepted change is given up, in milliseconds. */
const POLL_MS = 2_000;
const LIMIT_MS = 600_000;
/**
 * Wait until an assignment is there or gone by reading it, which needs no permission in the subscription.
 * @throws {AzureError} if Azure gave up the change.
 */
async function waitFor(wanted, id, door, answer, context) {
    const { arm, clock, signal } = context;
    const operationUrl = answer && arm.operationUrl(answer);
    const startedAt = clock.now();
    while (clock.now() - startedAt < LIMIT_MS) {
        await clock.sleep(POLL_MS, signal);
        const state = await stateOf(id, door, context);
        if (state === wanted)
            return;
        const operation = operationUrl
            ? await arm.operation(operationUrl, 'a role assignment')
            : { state: 'unknown' };
        if (operation.state === 'failed')
            throw operation.error;
        // The assignment can't be read: the operation decides, if it can be.
        if (state === 'unknown' && operation.state !== 'running')
            return;
    }
    throw new build_problem/* Problem */.A("A change of a role assignment isn't finished.", {
        why: `Azure accepted the change ${LIMIT_MS / 60_000} minutes ago, and the assignment isn't ${wanted} yet.`,
        fix: 'Run the job again.',
    });
}
async function stateOf(id, { apiVersion }, { arm }) {
    try {
        const { value } = await arm.read(id, 'a role assignment', { apiVersion });
        const state = String((0,json/* objectOf */.Xy)(value['properties'])['provisioningState'] ?? 'Succeeded');
        if (/^(failed|canceled)$/i.test(state))
            throw (0,errors/* failureOf */.g5)(value, { action: 'assign the role' });
        return /^succeeded$/i.test(state) ? 'there' : 'changing';
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c4)(error))
            return 'gone';
        if ((0,errors/* isForbidden */.US)(error))
            return 'unknown';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/roles/write-role.js










/** The time for which a new principal can be unknown, and the waits between tries, in milliseconds. */
const PROPAGATION_MS = 180_000;
const FIRST_WAIT_MS = 2_000;
const MAX_WAIT_MS = 15_000;
/** Plan the write that grants or revokes a role. */
function planRole(kind, record, { journal }) {
    const sign = kind === 'grant' ? '+' : '-';
    return journal.plan(kind, record.assignee.label, [`${sign} role ${(0,roles_record/* roleText */.yj)(record)} at ${record.scope}`]);
}
/** Grant a role, unless the principal has it. A failure is stored in the record, never thrown. */
async function grantRole(record, role, principal, context) {
    const entry = record.entry ?? planRole('grant', record, context);
    record.entry = entry;
    const work = grantOf(record, entry, role, principal, context);
    await stored(record, role, async () => {
        try {
            await send(work, 'there', role, context);
        }
        catch (error) {
            if (!(error instanceof errors/* AzureError */.M6) || role.door.refusalOf(error) !== 'exists')
                throw error;
            await takeExisting(record, role, context);
        }
    });
    if (record.entry && !(0,journal/* isAccepted */.oB)(entry))
        record.id = null;
    // Another process had granted the role, so nothing was written.
    if (record.entry === undefined)
        context.journal.drop(entry);
}
/**
 * Revoke a role by deleting its assignment, unless that is gone. A failure is stored in the record, never thrown.
 * Assignments of a principal that `isDestroyed` might no longer be listed.
 */
async function revokeRole(record, assignment, isDestroyed, context) {
    const entry = record.entry ?? planRole('revocation', record, context);
    record.entry = entry;
    const work = revocationOf(record, entry, assignment, isDestroyed, context);
    let isLost = false;
    const decide = () => {
        isLost ||= entry.state === 'sent';
        return work.decide();
    };
    await stored(record, assignment, async () => {
        try {
            const answer = await send({ ...work, decide }, 'gone', assignment, context);
            // 204: it wasn't there. It can be gone because of a deletion whose answer was lost.
            if ((0,journal/* isAccepted */.oB)(entry) && (answer?.status !== 204 || isLost))
                return;
        }
        catch (error) {
            if (!(0,errors/* isNotFound */.c4)(error))
                throw error;
        }
        // Somebody else deleted it.
        entry.state = 'planned';
        context.journal.drop(entry);
        context.records.delete(record);
    });
}
/** Store a failure in a record, in the door's words. What a stopped step leaves open is in the journal. */
async function stored(record, role, work) {
    try {
        await work();
    }
    catch (error) {
        if (error instanceof step/* StepStopped */.ic)
            return;
        record.error = (error instanceof errors/* AzureError */.M6 ? role.door.explain?.(error, role) : undefined) ?? error;
    }
}
/** Execute a write and wait for its end, at most `max-parallel` of them at once. Some doors take one at a time. */
async function send(work, wanted, { door, scope }, context) {
    return context.inTurn(door.takesTime ? door.collectionOf(scope).toLowerCase() : undefined, async () => {
        const answer = await context.limit(() => (0,execute/* execute */.g)(work, context));
        if (!(0,journal/* isAccepted */.oB)(work.entry))
            return undefined;
        if (door.takesTime)
            await waitFor(wanted, work.id(), door, answer, context);
        work.entry.state = 'done';
        work.entry.doneAt = context.clock.now();
        return answer;
    });
}
function grantOf(record, entry, role, principal, context) {
    const { arm, lists, clock, runUrl } = context;
    const { door, scope } = role;
    const tries = { ownName: undefined, isSecondName: false, refusedAt: undefined };
    let id = '';
    return {
        entry,
        subscriptionId: (0,roles_scope/* subscriptionOf */.XD)(scope),
        id: () => id,
        decide: async () => {
            const { principalId, readAt } = await currentPrincipal(principal, context);
            record.principalId = principalId;
            // After a refusal or a lost answer, only a new list counts.
            if (entry.error !== undefined)
                lists.forget(door, scope, principalId);
            const listing = await lists.fresh(door, scope, principalId);
            if (listing.state === 'missing')
                throw listing.error;
            const found = findAssignment(role, principalId, listing.assignments);
            if (found) {
                // It can be the one whose answer was lost.
                const isOurs = entry.state === 'sent' && found.id.toLowerCase() === id.toLowerCase();
                if (isOurs && found.condition === null)
                    entry.state = 'accepted';
                else
                    takeFound(record, found);
                return undefined;
            }
            id = `${door.collectionOf(scope)}/${nameOf(role, principalId, listing, tries)}`;
            record.id = id;
            const action = `grant role ${(0,roles_record/* roleText */.yj)(record)} to ${record.assignee.label}`;
            const body = { properties: door.propertiesOf(role, principalId, runUrl) };
            const request = { method: 'PUT', id, body, action, apiVersion: door.apiVersion };
            const listedAt = listing.state === 'known' ? listing.readAt : clock.now();
            return {
                decidedAt: Math.min(listedAt, readAt),
                send: (departure) => arm.write(request, departure),
            };
        },
        judge: (error, failures) => judgeGrant(error, failures, door, tries, clock.now()),
    };
}
/** Without a list, the published name could overwrite an assignment, and so could a name that is taken. */
function nameOf(role, principalId, { state, assignments }, tries) {
    const name = role.door.nameOf(role, principalId);
    const isFree = assignments.every(({ id }) => !id.toLowerCase().endsWith(`/${name}`));
    if (state === 'known' && isFree && tries.ownName === undefined)
        return name;
    tries.ownName ??= (0,external_node_crypto_.randomUUID)();
    return role.door.nameOf(role, principalId, tries.ownName);
}
function judgeGrant(error, failures, door, tries, now) {
    const refusal = door.refusalOf(error);
    if (refusal === 'busy')
        return busy(error, failures);
    if (refusal === 'new principal') {
        tries.refusedAt ??= now;
        if (now - tries.refusedAt >= PROPAGATION_MS)
            return undefined;
        const reason = `Azure doesn't know the new principal yet (${error.detail.code})`;
        return { waitMs: waitAfter(failures), reason };
    }
    if (refusal !== 'name taken' || tries.isSecondName)
        return undefined;
    tries.isSecondName = true;
    tries.ownName = (0,external_node_crypto_.randomUUID)();
    return { waitMs: 0, reason: `the name is taken (${error.detail.code}). Trying another one` };
}
/** Note that somebody else granted the role. */
function takeFound(record, found) {
    record.id = found?.id ?? null;
    record.condition = found?.condition ?? null;
    record.entry = undefined;
}
/** Note an assignment that Azure reported to be there. A new list shows its ID and condition. */
async function takeExisting(record, role, { lists }) {
    const { door, scope } = role;
    const principalId = record.principalId ?? '';
    lists.forget(door, scope, principalId);
    const listing = await lists.fresh(door, scope, principalId).catch(() => undefined);
    takeFound(record, findAssignment(role, principalId, listing?.assignments ?? []));
}
function revocationOf(record, entry, { door, id, scope, principalId }, isDestroyed, { arm, lists, clock }) {
    const action = `revoke role ${(0,roles_record/* roleText */.yj)(record)} from ${record.assignee.label}`;
    const request = { method: 'DELETE', id, action, apiVersion: door.apiVersion };
    return {
        entry,
        subscriptionId: (0,roles_scope/* subscriptionOf */.XD)(id),
        id: () => id,
        decide: async () => {
            let decidedAt = clock.now();
            if (!isDestroyed) {
                if (entry.error !== undefined)
                    lists.forget(door, scope, principalId);
                const listing = await lists.fresh(door, scope, principalId);
                const isThere = listing.state === 'known'
                    ? listing.assignments.some((one) => one.id.toLowerCase() === id.toLowerCase())
                    : listing.state === 'forbidden';
                if (!isThere) {
                    // It can be the deletion whose answer was lost.
                    if (entry.state === 'sent')
                        entry.state = 'accepted';
                    return undefined;
                }
                if (listing.state === 'known')
                    decidedAt = listing.readAt;
            }
            return { decidedAt, send: (departure) => arm.write(request, departure) };
        },
        judge: (error, failures) => (door.refusalOf(error) === 'busy' ? busy(error, failures) : undefined),
    };
}
function waitAfter(failures) {
    return Math.min(FIRST_WAIT_MS * 2 ** failures, MAX_WAIT_MS);
}
function busy({ detail }, failures) {
    return { waitMs: waitAfter(failures), reason: `waiting for another change (${detail.code})` };
}
/**
 * Get the principal of an identity. A system-assigned one is destroyed when it is turned off, so it counts only from
 * a fresh reading of its resource.
 */
async function currentPrincipal({ assignee, principalId, target }, context) {
    if (!target && principalId)
        return { principalId, readAt: Number.POSITIVE_INFINITY };
    const isUsable = target?.latest?.identities.system?.principalId && (0,execute/* isFresh */.p)(target.latest, context);
    if (target && !isUsable)
        await target.load(context);
    const system = target?.latest?.identities.system;
    if (target?.latest && system?.principalId)
        return { principalId: system.principalId, readAt: target.latest.readAt };
    throw new build_problem/* Problem */.A(`Can't grant a role to ${assignee.label}.`, {
        why: target && !system
            ? 'Another process removed the identity while this step was running.'
            : "Azure doesn't show its principal ID.",
        fix: 'Run the job again.',
    });
}

;// CONCATENATED MODULE: ./build/roles/cleanup.js
















/**
 * Choose the assignments to delete with a principal: those of lines, and with `all` every one in a subscription.
 * Assignments of management groups and the tenant stay: a deployment doesn't own them.
 */
function toDelete(principalId, assignments, { roles, all }) {
    const own = (0,collections/* distinct */.d)(assignments.filter((one) => isOf(one, principalId) && (0,roles_scope/* isWithin */.UO)(one.scope, '/subscriptions')), ({ id }) => (0,resource_id/* idKey */.T4)(id));
    const lines = new Map(roles.flatMap((role) => {
        const found = findAssignment(role, principalId, own);
        return found ? [[found, role.line]] : [];
    }));
    return own
        .filter((assignment) => all || lines.has(assignment))
        .map((assignment) => ({ assignment, line: lines.get(assignment) }));
}
/**
 * The roles of system-assigned principals that the step destroys. They are listed right before the write, because a
 * destroyed principal might no longer be listed, and deleted after it.
 */
class Cleanup {
    #request;
    #context;
    #departing = new Map();
    #groupsOnly = new Set();
    constructor(request, context) {
        this.#request = request;
        this.#context = context;
    }
    /** The scopes that weren't searched, a sentence each. */
    get unsearched() {
        const { all, scopes } = this.#request;
        if (!all || this.#departing.size === 0)
            return [];
        return [
            "Role assignments in other subscriptions weren't searched.",
            ...(scopes.some(({ door }) => door !== azureRbac)
                ? ["Of accounts and caches with roles of their own, only those in 'roles' were searched."]
                : []),
            ...groupsOnlyText(this.#groupsOnly),
        ];
    }
    /** Check that the roles of a destroyed principal were listed, or that a warning shows that they can't be. */
    isHandled(principalId) {
        return this.#request.all && this.#departing.has(principalId);
    }
    /** Plan to delete the roles of principals that targets are about to lose. */
    async plan(targets) {
        await Promise.all(targets.map((target) => this.#listCurrent(target, 'last')));
    }
    /** List the roles of the principal that a write is about to destroy. Returns the time of the request. */
    async beforeWrite(target) {
        return this.#listCurrent(target, 'fresh');
    }
    /** Delete the roles of the principals that a target lost. If that fails, the step warns. */
    async afterChange(target) {
        // Azure might still undo a change that it hasn't finished.
        const isFinished = target.writes.every(({ state }) => state !== 'sent' && state !== 'accepted');
        if (!isFinished)
            return;
        for (const principalId of target.destroyed) {
            if (this.#context.signal.aborted)
                return;
            target.begin('deleting the roles of its system-assigned identity');
            try {
                await this.#list(target, principalId, 'again');
            }
            catch (error) {
                if (error instanceof step/* StepStopped */.ic)
                    return;
                this.#context.warn(`Role assignments of principal ${principalId}, which ${target.label} had, might remain, because they can't ` +
                    `be listed again: ${(0,build_text/* oneLine */.TN)((0,build_text/* messageOf */.bD)(error))}`);
            }
            const departing = this.#departing.get(principalId);
            if (departing)
                await this.#delete(departing);
        }
    }
    /** Forget the roles of principals that weren't destroyed: their removal was refused or failed. */
    finish() {
        for (const [principalId, departing] of this.#departing) {
            if (departing.isDestroyed)
                continue;
            this.#departing.delete(principalId);
            for (const [id, { record }] of departing.roles)
                this.#forget(departing, id, record);
            for (const record of departing.failed)
                this.#context.records.delete(record);
        }
    }
    async #listCurrent(target, which) {
        const principalId = target.latest?.identities.system?.principalId;
        if (!target.plan?.removeSystem || !principalId)
            return undefined;
        target.begin('listing the roles of its system-assigned identity');
        return this.#list(target, principalId, which);
    }
    /**
     * List the roles of a principal and note those to delete. A list replaces the one before. After the removal, the
     * principal might no longer be listed, so a list that is read `again` only adds to it.
     */
    async #list(target, principalId, which) {
        const { all, roles, scopes } = this.#request;
        const { lists, records, warn } = this.#context;
        const found = await listPrincipalRoles(target, scopes, all, async ({ door, scope }) => {
            if (which === 'again')
                lists.forget(door, scope, principalId);
            const read = which === 'last' ? lists.of(door, scope, principalId) : lists.fresh(door, scope, principalId);
            return read.catch((error) => {
                const line = scopes.find((one) => one.door === door && one.scope === scope)?.line;
                if (!(error instanceof errors/* AzureError */.M6) || which === 'again')
                    throw error;
                if (line)
                    throw linesProblem([unlistable(line, error)]);
                throw new build_problem/* Problem */.A(`Can't list the roles of ${systemAssignee(target).label}.`, { cause: error });
            });
        });
        const departing = (0,collections/* getOrInsert */.P)(this.#departing, principalId, () => this.#newDeparting(target, principalId, found));
        departing.reach ??= found.reach;
        if (found.reach === 'resource group')
            this.#groupsOnly.add(target.id.resourceGroup);
        if (all && !departing.reach)
            warn(unlistedText(target, principalId));
        const deletions = toDelete(principalId, found.assignments, { roles, all });
        const ids = new Set(deletions.map(({ assignment }) => (0,resource_id/* idKey */.T4)(assignment.id)));
        for (const [id, { record }] of which === 'again' ? [] : departing.roles)
            if (!ids.has(id))
                this.#forget(departing, id, record);
        for (const { assignment, line } of deletions) {
            if (departing.roles.has((0,resource_id/* idKey */.T4)(assignment.id)))
                continue;
            const record = (0,roles_record/* newRecord */.Mx)(systemAssignee(target), principalId, assignment, line);
            record.entry = planRole('revocation', record, this.#context);
            records.add(record);
            departing.roles.set((0,resource_id/* idKey */.T4)(assignment.id), { assignment, record });
        }
        return found.readAt;
    }
    /** A line whose scope can't be listed can't be revoked. */
    #newDeparting(target, principalId, { unlisted }) {
        const failed = this.#request.roles.flatMap((role) => {
            const refused = unlisted.find(({ at }) => at.door === role.door && at.scope === role.scope);
            if (!refused)
                return [];
            const record = (0,roles_record/* newRecord */.Mx)(systemAssignee(target), principalId, role, role.line);
            record.error = refused.error;
            this.#context.records.add(record);
            return [record];
        });
        return { target, failed, roles: new Map(), reach: undefined, isDestroyed: false };
    }
    #forget({ roles }, id, record) {
        roles.delete(id);
        if (record.entry)
            this.#context.journal.drop(record.entry);
        this.#context.records.delete(record);
    }
    async #delete(departing) {
        departing.isDestroyed = true;
        const roles = [...departing.roles.values()];
        await Promise.all(roles.map(({ record, assignment }) => revokeRole(record, assignment, true, this.#context)));
        // A line that failed has an annotation of its own.
        const records = roles
            .map(({ record }) => record)
            .filter(({ line, error }) => !line && error !== undefined);
        if (records.length > 0)
            this.#context.warn(remainingText(departing.target, records));
    }
}
/** Warn of assignments that couldn't be deleted, with the commands that delete them. */
function remainingText({ label }, records) {
    return [
        `Role assignments of the deleted system-assigned identity of ${label} remain:`,
        ...records.map((one) => `- ${(0,roles_record/* roleText */.yj)(one)}: ${one.id} (${(0,build_text/* oneLine */.TN)((0,build_text/* messageOf */.bD)(one.error))})`),
        'To fix: Let an administrator delete them:',
        ...(0,commands/* deleteCommands */.g)(records.flatMap(({ id }) => id ?? [])).map((command) => `  ${command}`),
    ].join('\n');
}
function unlistedText({ label, id }, principalId) {
    return (`Role assignments of principal ${principalId}, the system-assigned identity of ${label}, might remain, because the ` +
        `deployment identity can't list them in the subscription or in resource group '${id.resourceGroup}'.\n` +
        `To fix: Grant it the role '${built_in_roles/* ADMINISTRATOR */.St}' at one of the two, which can list role assignments and delete them. ` +
        'An administrator can list them with:\n' +
        `  az role assignment list --all --query "[?principalId=='${principalId}']"`);
}

;// CONCATENATED MODULE: ./build/roles/documents.js






const DEFINITIONS = '/providers/Microsoft.Authorization/roleDefinitions';
const options = { apiVersion: api_versions/* API_VERSIONS */.B.authorization };
const IN_GROUP = /^(\/subscriptions\/[^/]+\/resourceGroups\/([^/]+))(?:\/providers\/([^/]+\/[^/]+)\/([^/]+))?/i;
/** The types of resources that can be read, each with its noun and the version of its API. */
const READABLE = new Map([
    ['microsoft.keyvault/vaults', ['key vault', api_versions/* API_VERSIONS */.B.keyVault]],
    ['microsoft.containerregistry/registries', ['container registry', api_versions/* API_VERSIONS */.B.registry]],
    ['microsoft.documentdb/databaseaccounts', ['Cosmos DB account', api_versions/* API_VERSIONS */.B.cosmosDb]],
    ['microsoft.cache/redisenterprise', ['Redis cache', api_versions/* API_VERSIONS */.B.redis]],
    [resource_id/* USER_ASSIGNED_IDENTITY */.Q6.toLowerCase(), ['user-assigned identity', api_versions/* API_VERSIONS */.B.managedIdentity]],
]);
/**
 * Documents that the checks before any write need: definitions of roles, vaults, registries, accounts. Each is read
 * once. A refusal is returned, because most of them aren't an obstacle.
 */
class Documents {
    #context;
    #reads = new Map();
    #lists = new Map();
    #named = new Map();
    #definitions = new Map();
    constructor(context) {
        this.#context = context;
    }
    /**
     * Read the resource that a scope is, or is inside. If resources of its type can't be read, read its resource group.
     * That of a subscription is empty.
     */
    async at(scope) {
        const [id, group = '', groupName = '', written = '', name = ''] = IN_GROUP.exec(scope) ?? [];
        if (id === undefined)
            return { id: scope, type: '', name: '', document: {} };
        const type = written.toLowerCase();
        const [noun, apiVersion] = READABLE.get(type) ?? [];
        if (noun && apiVersion)
            return { id, type, name, document: await this.#read(id, `${noun} '${name}'`, apiVersion) };
        const document = await this.#read(group, `resource group '${groupName}'`, api_versions/* API_VERSIONS */.B.resources);
        return { id: group, type: '', name: groupName, document };
    }
    /** Note that a resource group exists, so that it isn't read. */
    noteGroup(id) {
        this.#reads.set((0,resource_id/* idKey */.T4)(id), Promise.resolve({}));
    }
    #read(id, what, apiVersion) {
        const { arm, limit } = this.#context;
        return (0,collections/* getOrInsert */.P)(this.#reads, (0,resource_id/* idKey */.T4)(id), () => limit(() => refusalOr(async () => (await arm.read(id, what, { apiVersion })).value)));
    }
    /** Read a list. */
    list(path, what, apiVersion) {
        const { arm, limit } = this.#context;
        return (0,collections/* getOrInsert */.P)(this.#lists, (0,resource_id/* idKey */.T4)(path), () => limit(() => refusalOr(async () => (await arm.list(path, what, { apiVersion })).value)));
    }
    /** Find the definitions with a name, ignoring case, at a scope. A name is looked up once, at the first scope. */
    async named(scope, name) {
        const key = name.toLowerCase();
        const known = this.#named.get(key);
        if (known)
            return known;
        const { arm } = this.#context;
        const what = `role definition ${(0,build_text/* quote */.hD)(name)}`;
        const filter = `roleName eq '${name.replaceAll("'", "''")}'`;
        const found = await refusalOr(async () => definitionsIn((await arm.list(`${scope}${DEFINITIONS}`, what, { ...options, filter })).value));
        if (found instanceof errors/* AzureError */.M6)
            return found;
        const exact = found.filter((definition) => definition.name.toLowerCase() === key);
        this.#named.set(key, exact);
        for (const definition of exact)
            this.#definitions.set(definition.guid, Promise.resolve(definition));
        return exact;
    }
    /** List the names of all roles that can be assigned at a scope. */
    async names(scope) {
        const path = `${scope}${DEFINITIONS}`;
        const all = await this.list(path, 'role definitions', api_versions/* API_VERSIONS */.B.authorization);
        return all instanceof errors/* AzureError */.M6 ? all : definitionsIn(all).map(({ name }) => name);
    }
    /** Read the definition with a GUID. */
    definition(scope, guid) {
        return (0,collections/* getOrInsert */.P)(this.#definitions, guid, async () => {
            const id = `${scope}${DEFINITIONS}/${guid}`;
            const document = await this.#read(id, `role definition ${guid}`, api_versions/* API_VERSIONS */.B.authorization);
            return document instanceof errors/* AzureError */.M6 ? document : (0,role_definition/* readRoleDefinition */.E5)(document);
        });
    }
    /** Read the definition with a GUID, or return undefined if that isn't possible. */
    async definitionIfReadable(scope, guid) {
        const definition = await this.definition(scope, guid);
        return definition instanceof errors/* AzureError */.M6 ? undefined : definition;
    }
}
function definitionsIn(documents) {
    return documents.flatMap((document) => (0,role_definition/* readRoleDefinition */.E5)(document) ?? []);
}
async function refusalOr(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* AzureError */.M6)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/roles/cosmos-db.js











const ACCOUNT = /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.DocumentDB\/databaseAccounts\/([^/]+))(\/.*)?$/i;
/** ARM's words for a database and container, or those of Cosmos DB. */
const BELOW = /^\/(?:sqlDatabases|dbs)\/([^/]+)(?:\/(?:containers|colls)\/([^/]+))?$/i;
/** The built-in definitions, which have the same GUIDs in every account. */
const BUILT_IN = new Map([
    ['00000000-0000-0000-0000-000000000001', 'Cosmos DB Built-in Data Reader'],
    ['00000000-0000-0000-0000-000000000002', 'Cosmos DB Built-in Data Contributor'],
]);
const BUILT_IN_GUIDS = new Map([...BUILT_IN].map(([key, name]) => [name.toLowerCase(), key]));
/** Roles for the data of Cosmos DB accounts (API for NoSQL), which are in the account itself. */
const cosmosDb = {
    apiVersion: api_versions/* API_VERSIONS */.B.cosmosDb,
    takesTime: true,
    listsByPrincipal: false,
    claims: ({ role, scope }) => {
        const isOwn = role.by === 'name'
            ? BUILT_IN_GUIDS.has(role.name.toLowerCase())
            : BUILT_IN.has(role.guid) || /\/sqlRoleDefinitions\//i.test(role.fullId ?? '');
        return isOwn || /^\/dbs\//i.test(ACCOUNT.exec(scope)?.[3] ?? '');
    },
    covers: (scope) => ACCOUNT.test(scope),
    resolve: cosmos_db_resolve,
    collectionOf: (scope) => `${accountOf(scope)}/sqlRoleAssignments`,
    read: (document) => readAssignment(document, cosmosDb, (key) => BUILT_IN.get(key)),
    scopeKey: cosmos_db_keyOf,
    // A PUT under a name that is taken would change that assignment, so this name is only ours.
    nameOf: ({ scope, roleKey }, principalId, uuid) => uuid ?? guid(scope.toLowerCase(), principalId.toLowerCase(), roleKey),
    propertiesOf: ({ roleDefinitionId, scope }, principalId) => ({ roleDefinitionId, scope, principalId }),
    refusalOf: ({ status, detail: { code, message } }) => {
        if (status === 412 || code === 'PreconditionFailed')
            return 'busy';
        // Only the text identifies this case.
        return /was not found in the AAD tenant/i.test(message) ? 'new principal' : undefined;
    },
    explain,
};
function accountOf(scope) {
    return ACCOUNT.exec(scope)?.[1] ?? scope;
}
/** ARM ignores the case of the account, but the names of databases and containers have one. */
function cosmos_db_keyOf(scope) {
    const account = accountOf(scope);
    return account.toLowerCase() + scope.slice(account.length).replace(/\/+$/, '');
}
async function cosmos_db_resolve(line, documents) {
    const [, written, name = '', below = ''] = ACCOUNT.exec(line.scope) ?? [];
    if (written === undefined)
        return {
            line,
            why: "The role is for Cosmos DB accounts, and the scope isn't in an account.",
            fix: "Use the account as the scope: 'Microsoft.DocumentDB/databaseAccounts/NAME'.",
        };
    const { document } = await documents.at(written);
    const label = `Cosmos DB account ${(0,build_text/* quote */.hD)(name)}`;
    const problem = accountProblem(line, written, label, document);
    if (problem)
        return problem;
    const api = document instanceof errors/* AzureError */.M6 ? undefined : otherApiOf(document);
    if (api)
        return {
            line,
            why: `${label} uses the API for ${api}. The action supports only the API for NoSQL.`,
            fix: 'Remove the line, and grant the role with az cosmosdb or Bicep.',
        };
    // Cosmos DB compares scopes with the account's ID in its own spelling.
    const account = document instanceof errors/* AzureError */.M6 ? written : idOf(document, written);
    const [, database, container] = BELOW.exec(below) ?? [];
    if (below !== '' && database === undefined)
        return {
            line,
            why: `The scope ${(0,build_text/* quote */.hD)(below, 200)} isn't a database or container of the account.`,
            fix: "Use '/sqlDatabases/DATABASE' or '/sqlDatabases/DATABASE/containers/CONTAINER' after the account.",
        };
    const scope = account +
        (database === undefined ? '' : `/dbs/${database}`) +
        (container === undefined ? '' : `/colls/${container}`);
    const found = await definitionOf(line, account, documents);
    return 'why' in found ? found : { door: cosmosDb, line, scope, ...found };
}
function idOf({ id }, written) {
    return typeof id === 'string' && id.toLowerCase() === written.toLowerCase() ? id : written;
}
/** Find the API of an account that isn't the one for NoSQL. */
function otherApiOf({ kind, properties }) {
    const { capabilities } = (0,json/* objectOf */.Xy)(properties);
    const names = (Array.isArray(capabilities) ? capabilities : []).map((one) => String((0,json/* objectOf */.Xy)(one)['name']));
    const [, other] = /Enable(Table|Gremlin|Cassandra|Mongo)\b/i.exec(names.join(' ')) ?? [];
    return other === 'Mongo' || kind === 'MongoDB' ? 'MongoDB' : other;
}
async function definitionOf(line, account, documents) {
    const { role } = line;
    const byKey = (roleKey, roleName) => ({
        ...{ roleKey, roleName, definition: undefined },
        roleDefinitionId: `${account}/sqlRoleDefinitions/${roleKey}`,
    });
    const guidOf = role.by === 'id' ? role.guid : BUILT_IN_GUIDS.get(role.name.toLowerCase());
    const builtIn = BUILT_IN.get(guidOf ?? '');
    if (guidOf !== undefined && builtIn !== undefined)
        return byKey(guidOf, builtIn);
    const path = `${account}/sqlRoleDefinitions`;
    const listed = await documents.list(path, 'role definitions of the account', api_versions/* API_VERSIONS */.B.cosmosDb);
    const given = role.by === 'id' ? role.guid : role.name;
    if (listed instanceof errors/* AzureError */.M6) {
        if (role.by === 'id')
            return byKey(role.guid, null);
        return {
            line,
            why: `The role definitions of the Cosmos DB account can't be listed, so ${(0,build_text/* quote */.hD)(given)} can't be looked up.`,
            fix: "Grant the deployment identity Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions/read, or use the role definition's ID.",
            cause: listed,
        };
    }
    const all = listed.filter(json/* isObject */.Gv).map(({ id, name, properties }) => ({
        key: (0,role_definition/* definitionGuid */.zf)(String(name ?? id ?? '')),
        name: String((0,json/* objectOf */.Xy)(properties)['roleName'] ?? ''),
    }));
    const found = all.find(({ key, name }) => role.by === 'id' ? key === role.guid : name.toLowerCase() === role.name.toLowerCase());
    if (found)
        return byKey(found.key, found.name);
    const azureRole = (0,built_in_roles/* builtInRole */.Y1)(given)?.name;
    if (azureRole)
        return {
            line,
            why: `'${azureRole}' is a role of Azure, which can't be granted inside a Cosmos DB account.`,
            fix: "Use the account as the scope, or a role of the account, such as 'Cosmos DB Built-in Data Reader'.",
        };
    const names = [...BUILT_IN.values(), ...all.map(({ name }) => name)];
    const [meant] = (0,pattern/* nearest */.p)(given, names);
    return {
        line,
        why: `Neither Azure nor the Cosmos DB account has a role ${(0,build_text/* quote */.hD)(given)}.`,
        fix: meant ? `Did you mean '${meant}'?` : 'Check the name (az cosmosdb sql role definition list).',
    };
}
function explain(error, { scope }) {
    const { detail, action, status, correlationId } = error;
    // A stack or an activity ID follows the first line.
    const [message = ''] = detail.message.split(/\r?\n/);
    const cause = new errors/* AzureError */.M6({ ...detail, message }, { action, status, correlationId, cause: error });
    if (!(0,errors/* isForbidden */.US)(error))
        return new build_problem/* Problem */.A(`Can't ${action}.`, { cause });
    return new build_problem/* Problem */.A(`Can't ${action}.`, {
        fix: `Create a custom role with these actions, and grant it to the deployment identity at ${accountOf(scope)}:\n` +
            ['databaseAccounts/read', 'databaseAccounts/sqlRoleDefinitions/read']
                .concat(['read', 'write', 'delete'].map((verb) => `databaseAccounts/sqlRoleAssignments/${verb}`))
                .map((name) => `  Microsoft.DocumentDB/${name}`)
                .join('\n'),
        cause,
    });
}

;// CONCATENATED MODULE: ./build/roles/managed-redis.js






const CACHE = /^(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Cache\/redisEnterprise\/([^/]+))(?:\/databases\/default)?$/i;
const ASSIGNMENT_ID = /^(.*\/databases\/[^/]+)\/accessPolicyAssignments\/[^/]+$/i;
/** The only access policy. */
const POLICY = 'default';
/** The access policy of Azure Managed Redis, at the database `default` of a cache. */
const managedRedis = {
    apiVersion: api_versions/* API_VERSIONS */.B.redis,
    takesTime: true,
    listsByPrincipal: false,
    claims: ({ role, scope }) => CACHE.test(scope) && role.by === 'name' && role.name.toLowerCase() === POLICY,
    covers: (scope) => CACHE.test(scope),
    resolve: managed_redis_resolve,
    collectionOf: (scope) => `${scope}/accessPolicyAssignments`,
    read: readPolicy,
    scopeKey: roles_scope/* scopeKey */.OD,
    // Only letters and digits are allowed in a name.
    nameOf: ({ scope, roleKey }, principalId, uuid) => (uuid ?? guid(scope.toLowerCase(), principalId.toLowerCase(), roleKey)).replaceAll('-', ''),
    propertiesOf: (_role, principalId) => ({ accessPolicyName: POLICY, user: { objectId: principalId } }),
    refusalOf: () => undefined,
};
function readPolicy(document) {
    const properties = (0,json/* objectOf */.Xy)(document)['properties'];
    const id = (0,json/* textAt */.$6)(document, 'id');
    const roleName = (0,json/* textAt */.$6)(properties, 'accessPolicyName');
    const principalId = (0,json/* textAt */.$6)((0,json/* objectOf */.Xy)(properties)['user'], 'objectId');
    const [, scope] = ASSIGNMENT_ID.exec(id ?? '') ?? [];
    if (!id || !scope || !roleName || !principalId)
        return undefined;
    const roleKey = roleName.toLowerCase();
    return {
        ...{ door: managedRedis, id, scope, roleKey, roleName, principalId },
        roleDefinitionId: null,
        condition: null,
    };
}
async function managed_redis_resolve(line, documents) {
    const [, written = '', name = ''] = CACHE.exec(line.scope) ?? [];
    const { role: given } = line;
    if (given.by === 'name' && given.name.toLowerCase() !== POLICY)
        return {
            line,
            why: `Azure has no role ${(0,build_text/* quote */.hD)(given.name)}, and the only access policy of Azure Managed Redis is '${POLICY}'.`,
            fix: `Use '${POLICY}', or check the name of the role (az role definition list).`,
        };
    const { document: cache } = await documents.at(written);
    const problem = accountProblem(line, written, `Redis cache ${(0,build_text/* quote */.hD)(name)}`, cache);
    if (problem)
        return problem;
    const scope = `${written}/databases/default`;
    const role = { roleKey: POLICY, roleName: POLICY, roleDefinitionId: null, definition: undefined };
    return { door: managedRedis, line, scope, ...role };
}

;// CONCATENATED MODULE: ./build/roles/doors.js





/** The doors that claim lines for themselves. All other lines are for Azure RBAC. */
const OTHERS = [cosmosDb, managedRedis];
/** Find out the meanings of lines, one after another, because a name is looked up once. */
async function resolveLines(lines, purpose, documents) {
    const roles = [];
    const problems = [];
    for (const line of lines) {
        const meaning = await resolveLine(line, purpose, documents);
        if (!('why' in meaning))
            roles.push(meaning);
        // At a scope that doesn't exist, there is nothing to revoke.
        else if (purpose === 'grant' || !(0,errors/* isNotFound */.c4)(meaning.cause))
            problems.push(meaning);
    }
    // Two lines can turn out to mean the same role at the same scope.
    const keyOf = ({ door, scope, roleKey }) => `${door.scopeKey(scope)} ${roleKey}`;
    return { roles: (0,collections/* distinct */.d)(roles, keyOf), problems };
}
async function resolveLine(line, purpose, documents) {
    const door = OTHERS.find((other) => other.claims(line)) ?? azureRbac;
    const meaning = await door.resolve(line, documents, purpose);
    // A name that isn't an Azure role can be that of a custom definition in the account.
    const second = OTHERS.find(({ covers }) => covers?.(line.scope));
    if (door !== azureRbac || !('why' in meaning) || line.role.by === 'id' || !second)
        return meaning;
    const other = await second.resolve(line, documents, purpose);
    return 'why' in other && meaning.cause !== undefined ? meaning : other;
}

;// CONCATENATED MODULE: ./build/roles/effect.js








/**
 * Find roles and scopes that don't exist, roles that must not be granted because they extend their holder's own
 * access, and roles that would have no effect. A document that can't be read isn't an obstacle.
 */
async function checkEffects(roles, documents) {
    const results = await Promise.all(roles.map(async (role) => {
        if (role.door !== azureRbac)
            return { role };
        const { line, scope, roleKey } = role;
        const isBuiltIn = (0,built_in_roles/* builtInRole */.Y1)(roleKey) !== undefined;
        const read = isBuiltIn ? undefined : (role.definition ?? (await documents.definition(scope, roleKey)));
        const definition = read instanceof errors/* AzureError */.M6 ? undefined : read;
        const named = { ...role, definition, roleName: role.roleName ?? definition?.name ?? null };
        if (definition && (0,role_definition/* extendsAccess */.Gm)(definition))
            return { role: named, problem: { line, why: (0,role_lines/* privilegedText */.DG)(definition.name) } };
        const resource = await documents.at(scope);
        const problem = 
        // The list of assignments at a scope might not show that the scope is missing.
        ((0,errors/* isNotFound */.c4)(resource.document) ? missingScope(line, resource.document, resource.id) : undefined) ??
            missingDefinition(role, read) ??
            vaultProblem(named, resource) ??
            registryProblem(named, resource) ??
            providerProblem(named);
        const warning = isBuiltIn || definition || problem ? undefined : unreadableText(role);
        return { role: named, problem, warning };
    }));
    return {
        roles: results.map(({ role }) => role),
        problems: results.flatMap(({ problem }) => problem ?? []),
        warnings: results.flatMap(({ warning }) => warning ?? []),
    };
}
function missingDefinition({ line, roleKey }, definition) {
    if (!(0,errors/* isNotFound */.c4)(definition))
        return undefined;
    return {
        line,
        why: `There is no role ${(0,build_text/* quote */.hD)(roleKey)} at the scope.`,
        fix: 'Check the GUID and the assignable scopes of the role. If it was created a few minutes ago, run the job again.',
        cause: definition,
    };
}
function unreadableText({ line, roleKey }) {
    return lineText({
        line,
        why: `The definition of role ${roleKey} can't be read, so the step can't check that the role doesn't let its holder ` +
            'grant roles.',
        fix: 'Grant the deployment identity Microsoft.Authorization/roleDefinitions/read at the scope.',
    });
}
function vaultProblem({ line, roleKey, definition }, { type, name, document: vault }) {
    if (type !== 'microsoft.keyvault/vaults' || !(0,role_definition/* isForVaultData */.is)(roleKey, definition))
        return undefined;
    if (vault instanceof errors/* AzureError */.M6 || (0,json/* objectOf */.Xy)(vault['properties'])['enableRbacAuthorization'] === true)
        return undefined;
    const word = (0,build_text/* shellWord */.r7)(name);
    return {
        line,
        canBeForced: true,
        why: `The role would have no effect, because key vault ${(0,build_text/* quote */.hD)(name)} uses access policies instead of roles.`,
        fix: 'Switch the vault to Azure RBAC, which turns off its access policies:\n' +
            `  az keyvault update --name ${word} --enable-rbac-authorization true\n` +
            "Or remove the line and add an access policy for the output 'principal-id':\n" +
            `  az keyvault set-policy --name ${word} --object-id "$PRINCIPAL_ID" --secret-permissions get\n` +
            "With 'force: true', the role is granted anyway.",
    };
}
function registryProblem({ line, roleKey }, { type, name, document: registry }) {
    const instead = role_definition/* REPOSITORY_ROLES */.f8.get((0,built_in_roles/* builtInRole */.Y1)(roleKey)?.name ?? '');
    if (type !== 'microsoft.containerregistry/registries' || instead === undefined)
        return undefined;
    if (registry instanceof errors/* AzureError */.M6 || !isByRepository(registry))
        return undefined;
    return {
        line,
        canBeForced: true,
        why: `The role would have no effect, because container registry ${(0,build_text/* quote */.hD)(name)} uses repository permissions (ABAC).`,
        fix: `Use the role '${instead}' instead. With 'force: true', this one is granted anyway.`,
    };
}
/** Check that a registry uses repository permissions. */
function isByRepository(registry) {
    return (0,json/* objectOf */.Xy)(registry.properties)['roleAssignmentMode'] === 'AbacRepositoryPermissions';
}
function providerProblem({ line, scope, roleKey, definition }) {
    const provider = (0,built_in_roles/* builtInRole */.Y1)(roleKey)?.provider ?? (definition && (0,role_definition/* onlyProvider */.IG)(definition));
    const namespaces = [...scope.matchAll(/\/providers\/([^/]+)/gi)].map(([, name = '']) => name);
    const isSame = (name) => name.toLowerCase() === provider?.toLowerCase();
    if (provider === undefined || namespaces.length === 0 || namespaces.some(isSame))
        return undefined;
    return {
        line,
        canBeForced: true,
        why: `The role would have no effect: it is for resources of ${provider}, and the scope is one of ${namespaces.at(-1)}.`,
        fix: "Use the resource that the role is for as the scope. With 'force: true', the role is granted anyway.",
    };
}

;// CONCATENATED MODULE: ./build/roles/grants.js









/** The principal of an identity that doesn't exist yet. Listing its assignments shows that the scope exists. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** The roles that the selected identities get: compared, checked, planned, and granted once for each principal. */
class Grants {
    #context;
    #force;
    #planned = new Map();
    #running = new Map();
    #comparisons = [];
    constructor(context, force) {
        this.#context = context;
        this.#force = force;
    }
    /** Compare with Azure and check the roles that would be added. Nothing is planned yet. */
    async check(targets, roles) {
        const { identities, documents, warn } = this.#context;
        const problems = [];
        const principals = roles.length > 0 ? await selectedPrincipals(targets, identities) : [];
        const compared = await Promise.all(principals.flatMap((principal) => roles.map((role) => this.#compare(principal, role, problems))));
        for (const { id, latest } of targets)
            if (latest)
                documents.noteGroup((0,resource_id/* resourceGroupId */.x6)(id));
        const comparisons = compared.flatMap((one) => one ?? []);
        const missing = roles.filter((role) => comparisons.some((one) => one.role === role && !one.found));
        const effects = await checkEffects(missing, documents);
        for (const problem of effects.problems) {
            if (problem.canBeForced && this.#force)
                warn(lineText({ ...problem, fix: undefined }));
            else
                problems.push(problem);
        }
        for (const warning of effects.warnings)
            warn(warning);
        this.#comparisons = comparisons.map((one) => {
            const role = effects.roles.find(({ line }) => line === one.role.line) ?? one.role;
            return { ...one, role };
        });
        return problems;
    }
    async #compare(principal, role, problems) {
        const { door, scope, line } = role;
        const { principalId } = principal;
        try {
            const listing = await this.#context.lists.of(door, scope, principalId ?? NOBODY);
            if (listing.state === 'missing') {
                problems.push(missingScope(line, listing.error));
                return undefined;
            }
            const found = principalId === null ? undefined : findAssignment(role, principalId, listing.assignments);
            return { principal, role, found, isListed: listing.state === 'known' };
        }
        catch (error) {
            if (error instanceof step/* StepStopped */.ic)
                throw error;
            problems.push(unlistable(line, error));
            return undefined;
        }
    }
    /** Write the roles to grant into the journal. */
    plan() {
        for (const { principal, role, found } of this.#comparisons) {
            const { assignee, principalId } = principal;
            const record = (0,roles_record/* newRecord */.Mx)(assignee, principalId, { ...found, ...role }, role.line);
            if (!found)
                record.entry = planRole('grant', record, this.#context);
            this.#context.records.add(record);
            (0,collections/* getOrInsert */.P)(this.#planned, assigneeKey(assignee), () => []).push({ role, record });
        }
    }
    /** Warn of roles that the plan counts as missing because nobody could look. Otherwise, the write shows it. */
    warnUnlisted() {
        for (const { principal, role, isListed } of this.#comparisons) {
            if (isListed)
                continue;
            const why = `The plan counts role ${(0,roles_record/* roleText */.yj)(role)} of ${principal.assignee.label} as missing, because role assignments can't be listed there.`;
            const fix = "Grant the deployment identity the role 'Reader' at the scope.";
            this.#context.warn(lineText({ line: role.line, why, fix }));
        }
    }
    /**
     * Begin to grant the roles of the identities that the latest reading of a target shows, once for each identity.
     * One without a principal ID has to wait for a later reading, unless this is the last one.
     */
    begin(target, isLast) {
        if (this.#context.signal.aborted)
            return;
        for (const principal of shownPrincipals(target, this.#context.identities)) {
            const key = assigneeKey(principal.assignee);
            if (!this.#running.has(key) && (isLast || principal.principalId !== null))
                this.#running.set(key, this.#grantAll(key, principal));
        }
    }
    /** Grant the roles of a target's identities, as far as that hasn't begun, and wait until they are granted. */
    async finish(target) {
        this.begin(target, true);
        const { identities, signal } = this.#context;
        const shown = shownPrincipals(target, identities);
        await Promise.all(shown.map(({ assignee }) => this.#running.get(assigneeKey(assignee))));
        // Another process can have replaced the system-assigned identity meanwhile.
        const system = shownPrincipals(target, identities).find((one) => one.target !== undefined);
        if (!system || system.principalId === null || signal.aborted)
            return;
        const stale = this.of(assigneeKey(system.assignee)).filter(({ record: { principalId } }) => principalId !== null && principalId !== system.principalId);
        for (const { record } of stale)
            Object.assign(record, { entry: undefined, error: undefined });
        await Promise.all(stale.map(({ role, record }) => grantRole(record, role, system, this.#context)));
    }
    async #grantAll(key, principal) {
        const missing = (this.#planned.get(key) ?? []).filter(({ record }) => record.entry !== undefined);
        await Promise.all(missing.map(({ role, record }) => grantRole(record, role, principal, this.#context)));
    }
    /** Forget the roles of identities that no target got: it was refused or failed before its write. */
    dropRest() {
        const { journal, records } = this.#context;
        for (const [key, grants] of this.#planned) {
            if (this.#running.has(key))
                continue;
            for (const { record } of grants) {
                if (record.entry)
                    journal.drop(record.entry);
                records.delete(record);
            }
        }
    }
    /** List the grants of an identity. */
    of(identity) {
        return this.#planned.get(identity.toLowerCase()) ?? [];
    }
}

// EXTERNAL MODULE: ./build/resources/registries.js
var resources_registries = __webpack_require__(9054);
// EXTERNAL MODULE: ./build/resources/selection.js
var selection = __webpack_require__(9691);
;// CONCATENATED MODULE: ./build/roles/registry-access.js















/** Scopes above every subscription. */
const ABOVE = /^\/(providers\/Microsoft\.Management\/.*)?$/i;
/** The registries that apps and jobs should pull from, and the roles that let their identities pull. */
class RegistryAccess {
    #request;
    #force;
    #context;
    #dependencies = new Map();
    constructor(request, force, context) {
        this.#request = request;
        this.#force = force;
        this.#context = context;
    }
    /**
     * Check that the identities can pull, or can once the step's roles are granted, and write the registries into the
     * journal.
     * @throws {Problem} if a registry doesn't exist, or an identity couldn't pull from it.
     */
    async plan(targets, roles, revoked) {
        const found = await Promise.all(this.#request.registries.map((ref) => this.#find(ref)));
        // One that is given by its ID and by its server is checked.
        const byId = found.sort((a, b) => Number(a.id === undefined) - Number(b.id === undefined));
        const registries = (0,collections/* distinct */.d)(byId, ({ server }) => server.toLowerCase());
        const principals = new Map((await selectedPrincipals(targets, this.#context.identities)).map((one) => [
            assigneeKey(one.assignee),
            one,
        ]));
        const pulls = targets.map((target) => ({ target, ...this.#identityOf(target) }));
        for (const registry of registries) {
            const refused = [];
            await Promise.all(pulls.map(async ({ target, key }) => {
                const principal = principals.get(key);
                if (!principal)
                    return;
                const means = await this.#meansOf(registry, principal, roles, revoked);
                if (means === 'none')
                    refused.push(principal);
                else if (means !== 'has') {
                    const dependency = { server: registry.server, identity: key, roles: means };
                    this.#dependencies.set(target, [...(this.#dependencies.get(target) ?? []), dependency]);
                }
            }));
            this.#refuse(registry, refused, revoked);
        }
        for (const { target, identity } of pulls)
            (0,resources_registries/* planRegistries */.N)(target, registries.map(({ server }) => ({ server, identity })), this.#context);
    }
    /**
     * Check that the roles that let a target pull were granted.
     * @throws {Problem} if one couldn't be granted. Its cause is the failure of the role.
     */
    check(target, grants) {
        for (const { server, identity, roles } of this.#dependencies.get(target) ?? []) {
            const records = grants
                .of(identity)
                .filter(({ role }) => roles.some(({ line }) => line === role.line))
                .map(({ record }) => record);
            const failed = records.find(({ error }) => error !== undefined);
            if (this.#force || !failed || records.some(({ error }) => error === undefined))
                continue;
            throw new build_problem/* Problem */.A(`Can't set registry ${server} of ${target.label}.`, {
                why: `The identity couldn't pull, because role ${(0,roles_record/* roleText */.yj)(failed)} wasn't granted.`,
                state: "The registry wasn't changed.",
                cause: failed.error,
            });
        }
    }
    async #find(ref) {
        if ('server' in ref)
            return { server: ref.server, id: undefined, isByRepository: false };
        const name = (0,resource_id/* lastSegment */.mp)(ref.id);
        const what = `container registry '${name}'`;
        const { document } = await this.#context.documents.at(ref.id);
        const state = 'Nothing was changed.';
        if ((0,errors/* isNotFound */.c4)(document))
            throw new build_problem/* Problem */.A(`Can't find ${what}.`, {
                fix: "Check 'registry-server', 'resource-group', and 'subscription-id'.",
                state,
                cause: document,
            });
        if (document instanceof errors/* AzureError */.M6)
            throw new build_problem/* Problem */.A(`Can't read ${what}.`, {
                why: (0,errors/* isForbidden */.US)(document)
                    ? `The deployment identity doesn't have Microsoft.ContainerRegistry/registries/read (${document.detail.code}).`
                    : undefined,
                fix: (0,errors/* isForbidden */.US)(document)
                    ? "Grant it the role 'Reader' at the registry, or use the login server in 'registry-server'."
                    : "Check the registry's ID, or use the login server in 'registry-server'.",
                state,
                cause: document,
            });
        const { loginServer } = (0,json/* objectOf */.Xy)(document['properties']);
        if (typeof loginServer === 'string')
            return { server: loginServer, id: ref.id, isByRepository: isByRepository(document) };
        throw new build_problem/* Problem */.A(`Can't find the login server of ${what}.`, {
            fix: "Use the login server in 'registry-server'.",
            state,
        });
    }
    /** The identity that a target pulls with: as the entry has it, and its key. */
    #identityOf(target) {
        const { identity } = this.#request;
        if (identity === 'system')
            return { identity, key: (0,resource_id/* resourceKey */.ik)(target.id) };
        const { user } = (0,selection/* selector */.g)({ system: false, user: [identity] })(target.id);
        const [id] = user === 'all' ? [] : user;
        if (!id)
            throw new TypeError('a registry needs an identity');
        const known = this.#context.identities.known.get((0,resource_id/* resourceKey */.ik)(id))?.id ?? id;
        return { identity: (0,resource_id/* formatResourceId */.bM)(known), key: (0,resource_id/* resourceKey */.ik)(id) };
    }
    /** Find the roles of the step that let a principal pull. It might already have one, or none might be known. */
    async #meansOf({ server, id, isByRepository: byRepository }, { principalId }, roles, revoked) {
        // Without the registry's ID, only a line for the registry of this name is known to be for it.
        const isFor = (scope) => id === undefined
            ? scope.toLowerCase().endsWith(`/registries/${server.split(/[-.]/, 1)[0]?.toLowerCase()}`)
            : (0,roles_scope/* isWithin */.UO)(id, scope);
        const granted = roles.filter(({ door, scope, roleKey, definition }) => door === azureRbac && isFor(scope) && (0,role_definition/* canPull */.iZ)(roleKey, definition, byRepository) !== false);
        if (id === undefined)
            return granted.length > 0 ? granted : 'has';
        const { lists, documents } = this.#context;
        let isUnknown = false;
        if (principalId !== null) {
            const listing = await lists.of(azureRbac, id, principalId).catch(() => undefined);
            isUnknown = listing?.state !== 'known';
            for (const assignment of listing?.assignments ?? []) {
                const { scope, roleKey } = assignment;
                if (!(0,roles_scope/* isWithin */.UO)(id, scope) && !ABOVE.test(scope))
                    continue;
                if (revoked.some((role) => findAssignment(role, principalId, [assignment])))
                    continue;
                const can = (0,role_definition/* canPull */.iZ)(roleKey, undefined, byRepository) ??
                    (0,role_definition/* canPull */.iZ)(roleKey, await documents.definitionIfReadable(id, roleKey), byRepository);
                if (can)
                    return 'has';
                isUnknown ||= can === undefined;
            }
        }
        if (granted.length > 0)
            return granted;
        return isUnknown ? 'has' : 'none';
    }
    #refuse({ server, id, isByRepository: byRepository }, refused, revoked) {
        if (refused.length === 0)
            return;
        const labels = refused.map(({ assignee }) => assignee.label);
        const role = byRepository ? 'Container Registry Repository Reader' : 'AcrPull';
        const isRevoked = revoked.some(({ scope, roleKey, definition }) => (0,roles_scope/* isWithin */.UO)(id ?? '', scope) && (0,role_definition/* canPull */.iZ)(roleKey, definition, byRepository) === true);
        const problem = new build_problem/* Problem */.A(`Can't let apps pull from ${server}.`, {
            why: `No role that can pull there, and no line of 'roles' that grants one: ` +
                `${(0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(labels))}.`,
            fix: `${isRevoked ? "Remove the role from 'revoke-roles'. Otherwise, add" : 'Add'} this line to 'roles': ${role} @ ${id}\nWith 'force: true', the registry is set anyway.`,
            state: 'Nothing was changed.',
        });
        if (!this.#force)
            throw problem;
        this.#context.warn(`${(0,build_text/* upperFirst */.Zb)((0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(labels)))} can't pull from ${server} yet: no role allows it.`);
    }
}

;// CONCATENATED MODULE: ./build/roles/revocations.js











/**
 * List the identities that targets are to lose. An identity loses its roles if every target that was to lose it has
 * lost it, or (while the target is open) is about to. System-assigned ones lose theirs with the write that destroys
 * them, so only those that are kept are in this list.
 */
function leavingIdentities(entries) {
    const targets = entries.filter((entry) => entry instanceof target/* Target */.W);
    // A target that was never read, or that a pattern failed to find, can have any identity.
    const isUnclear = targets.length < entries.length ||
        targets.some(({ selection, latest }) => selection.user === 'all' && latest === undefined);
    const leaving = targets.flatMap((target) => {
        const { user } = target.selection;
        const had = [...(target.first?.identities.user.values() ?? [])];
        const ids = user === 'all' ? had.map(({ id }) => id) : user.map((id) => (0,resource_id/* formatResourceId */.bM)(id));
        return ids.map((id) => ({ id, target }));
    });
    const users = [...Map.groupBy(leaving, ({ id }) => (0,resource_id/* idKey */.T4)(id))].map(([key, group]) => {
        const listed = group.flatMap(({ target }) => target.first?.identities.user.get(key) ?? []);
        return {
            assignee: userAssignee(listed[0]?.id ?? group[0]?.id ?? key),
            principalId: listed.find(({ principalId }) => principalId)?.principalId ?? null,
            isKept: isUnclear || !group.every(({ target }) => target.isOpen || hasLost(target, key)),
            isReported: true,
        };
    });
    return [...users, ...targets.flatMap(keptSystem)];
}
function keptSystem(target) {
    const { selection, outcome, latest, isSent } = target;
    const principalId = latest?.identities.system?.principalId;
    if (!selection.system || outcome.state !== 'failed' || !principalId)
        return [];
    return [{ assignee: systemAssignee(target), principalId, isKept: true, isReported: isSent }];
}
function hasLost({ latest }, key) {
    return latest !== undefined && !latest.identities.user.has(key);
}
/** List the identities that stay and lose roles: those of targets that succeeded, or (while open) might. */
function stayingIdentities(entries, context) {
    const targets = entries.filter((entry) => entry instanceof target/* Target */.W);
    const all = targets.flatMap((target) => shownPrincipals(target, context.identities).map(({ assignee, principalId }) => ({
        ...{ assignee, principalId },
        isKept: target.outcome.state === 'failed',
        isReported: true,
    })));
    // For an identity that several targets have, one that succeeded is enough.
    return (0,collections/* distinct */.d)(all.sort((a, b) => Number(a.isKept) - Number(b.isKept)), ({ assignee }) => assigneeKey(assignee));
}
/** List the identities that targets should have, and that lose roles. */
async function selectedIdentities(targets, { identities }) {
    const principals = await selectedPrincipals(targets, identities);
    return principals
        .filter(({ principalId }) => principalId !== null)
        .map((principal) => ({ ...principal, isKept: false, isReported: true }));
}
/** The roles that lines revoke. */
class Revocations {
    #roles;
    #context;
    #records = new Map();
    constructor(roles, context) {
        this.#roles = roles;
        this.#context = context;
    }
    /** Write the roles to revoke into the journal: those that the identities have. */
    async plan(identities) {
        await this.#forEach(identities, false, async ({ record }) => {
            record.entry = planRole('revocation', record, this.#context);
        });
    }
    /** Revoke the roles. */
    async revoke(identities) {
        await this.#forEach(identities, true, ({ record, assignment }) => revokeRole(record, assignment, false, this.#context));
    }
    /** Do something with each role that identities have, except for those that keep their roles. */
    async #forEach(identities, isFresh, work) {
        await Promise.all(identities.map(async (losing) => {
            const found = await this.#search(losing, isFresh && !losing.isKept);
            if (losing.isKept)
                this.#keep(losing, found);
            else
                await Promise.all(found.map(work));
        }));
    }
    #keep({ assignee: { label }, isReported }, found) {
        const { journal, records, warn } = this.#context;
        if (found.length === 0)
            return;
        for (const { record } of found) {
            if (record.entry)
                journal.drop(record.entry);
            record.entry = undefined;
            if (!isReported)
                records.delete(record);
        }
        const roles = found.map(({ record }) => `${(0,roles_record/* roleText */.yj)(record)} at ${record.scope}`);
        warn(`${(0,build_text/* upperFirst */.Zb)(label)} keeps the ${roles.length > 1 ? 'roles' : 'role'} ` +
            `${(0,build_text/* sentenceList */.MT)(roles)}, because the step failed for a resource that has this identity.`);
    }
    /** Find the roles that an identity has, each with its record. A record whose assignment is gone is dropped. */
    async #search(losing, isFresh) {
        const current = await this.#lookUp(losing);
        const known = current ? { ...losing, assignee: userAssignee((0,resource_id/* formatResourceId */.bM)(current.id)) } : losing;
        // A resource lists the old principal of an identity that was deleted and created again.
        const principals = [losing.principalId, current?.principalId].flatMap((id) => id ?? []);
        const found = await Promise.all((0,collections/* distinct */.d)(principals, resource_id/* idKey */.T4).flatMap((principalId) => this.#roles.map((role) => this.#searchOne(known, principalId, role, isFresh))));
        return found.flatMap((one) => one ?? []);
    }
    async #searchOne({ assignee, isKept }, principalId, role, isFresh) {
        const { lists, records, journal } = this.#context;
        const { door, scope, line } = role;
        const key = `${assigneeKey(assignee)} ${principalId} ${line.input} ${line.line}`;
        const record = (0,collections/* getOrInsert */.P)(this.#records, key, () => (0,roles_record/* newRecord */.Mx)(assignee, principalId, role, line));
        try {
            const listing = await (isFresh
                ? lists.fresh(door, scope, principalId)
                : lists.of(door, scope, principalId));
            if (listing.state === 'forbidden')
                throw listing.error;
            const assignment = findAssignment(role, principalId, listing.assignments);
            if (assignment) {
                record.id = assignment.id;
                record.condition = assignment.condition;
                records.add(record);
                return { record, assignment };
            }
            if (record.entry)
                journal.drop(record.entry);
            records.delete(record);
            return undefined;
        }
        catch (error) {
            if (error instanceof step/* StepStopped */.ic)
                throw error;
            // An identity that keeps its roles doesn't need the list.
            if (isKept)
                return undefined;
            // Before any write, only a missing permission lets the step go on.
            if (!isFresh && !(0,errors/* isForbidden */.US)(error))
                throw linesProblem([unlistable(line, error)]);
            record.error = error;
            records.add(record);
            return undefined;
        }
    }
    /** Look up a user-assigned identity. One that keeps its roles is looked up only if its principal isn't known. */
    async #lookUp({ assignee, principalId, isKept }) {
        const { identities, warn } = this.#context;
        const { identity, label, isSystem } = assignee;
        if (isSystem || (isKept && principalId !== null))
            return undefined;
        const id = (0,resource_id/* parseResourceId */.RQ)(identity);
        const lookup = id && (await identities.lookUp(id));
        if (lookup?.state === 'unknown' && principalId === null)
            warn(`Roles of ${label} aren't revoked, because it can't be read.\n` +
                `To fix: Grant the deployment identity the role 'Reader' at ${identity}.`);
        return lookup?.state === 'exists' ? lookup : undefined;
    }
}

;// CONCATENATED MODULE: ./build/roles/shown-roles.js










/** If more identities are shown, one list of all assignments in their subscription replaces a list for each. */
const MANY = 20;
/** The roles of shown identities. */
class ShownRoles {
    #context;
    #groupsOnly = new Set();
    constructor(context) {
        this.#context = context;
    }
    /** The scopes that weren't searched, a sentence each. */
    get unsearched() {
        return groupsOnlyText(this.#groupsOnly);
    }
    /**
     * List the roles of all identities that targets show.
     * @throws {Problem} for the first list that failed, after all others were read.
     */
    async read(entries) {
        const shown = shownOf(entries.filter((entry) => entry instanceof target/* Target */.W), this.#context);
        const isMany = shown.length > MANY;
        const results = await Promise.allSettled(shown.map((one) => this.#rolesOf(one, isMany)));
        const records = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
        // An inherited role is in the list of every subscription, and a subscription's in those of its resource groups.
        const each = (0,collections/* distinct */.d)(records, ({ assignee, id }) => `${assigneeKey(assignee)} ${(0,resource_id/* idKey */.T4)(id ?? '')}`);
        for (const record of each)
            this.#context.records.add(record);
        for (const [at, result] of results.entries()) {
            if (result.status === 'fulfilled')
                continue;
            if (result.reason instanceof step/* StepStopped */.ic)
                throw result.reason;
            throw new build_problem/* Problem */.A(`Can't list the roles of ${shown[at]?.assignee.label}.`, { cause: result.reason });
        }
    }
    async #rolesOf({ assignee, principalId, on }, isMany) {
        const { lists, warn } = this.#context;
        const { subscriptionId, resourceGroup } = on.id;
        const wide = await listWidely(on, ({ door, scope }) => lists.of(door, scope, isMany ? undefined : principalId));
        if (!wide) {
            warn(`Roles of ${assignee.label} aren't shown, because role assignments can't be listed in subscription ` +
                `${subscriptionId} or in resource group '${resourceGroup}'.\n` +
                "To fix: Grant the deployment identity the role 'Reader' at one of the two.");
            return [];
        }
        if (wide.reach === 'resource group')
            this.#groupsOnly.add(resourceGroup);
        return Promise.all(wide.assignments
            .filter((assignment) => isOf(assignment, principalId))
            .map(async (assignment) => {
            const roleName = assignment.roleName ?? (await this.#nameOf(wide.scope, assignment.roleKey));
            return (0,roles_record/* newRecord */.Mx)(assignee, principalId, { ...assignment, roleName });
        }));
    }
    /** Look up the name of a role, once. One that can't be read has none. */
    async #nameOf(scope, guid) {
        try {
            return (await this.#context.documents.definitionIfReadable(scope, guid))?.name ?? null;
        }
        catch (error) {
            if (error instanceof errors/* AzureError */.M6 || error instanceof step/* StepStopped */.ic)
                throw error;
            return null;
        }
    }
}
/** List every identity that targets show with its principal, once for each of their resource groups. */
function shownOf(targets, context) {
    const all = targets.flatMap((on) => {
        // Without a named identity, a step shows all of them.
        const principals = shownPrincipals(on, context.identities);
        return principals.flatMap((one) => one.principalId ? [{ ...one, principalId: one.principalId, on }] : []);
    });
    return (0,collections/* distinct */.d)(all, ({ assignee, on }) => `${assigneeKey(assignee)} ${(0,resource_id/* idKey */.T4)((0,resource_id/* resourceGroupId */.x6)(on.id))}`);
}

;// CONCATENATED MODULE: ./build/roles/roles.js












/** The work on roles and registries of a step. */
class Roles {
    #request;
    #context;
    #shown;
    #grants;
    #registries;
    #cleanup;
    #revocations;
    constructor(request, context) {
        const turns = new Map();
        this.#request = request;
        this.#context = {
            ...context,
            documents: new Documents(context),
            lists: new AssignmentLists(context),
            records: new Set(),
            runUrl: request.runUrl,
            inTurn: (key, work) => key === undefined ? work() : (0,collections/* getOrInsert */.P)(turns, key, () => (0,p_limit/* default */.A)(1))(() => work()),
        };
    }
    /** Every role that the step is about, in no order. */
    get records() {
        return [...this.#context.records];
    }
    /** Scopes that weren't searched, a sentence each. */
    get unsearched() {
        return (this.#shown ?? this.#cleanup)?.unsearched ?? [];
    }
    /** Check that the roles of a destroyed principal were listed, or that a warning shows that they can't be. */
    isHandled(principalId) {
        return this.#cleanup?.isHandled(principalId) ?? false;
    }
    /**
     * Check and plan everything before any write: roles are looked up, listed, and written into the journal. For `show`,
     * list the roles.
     * @throws {Problem} if a line can't be fulfilled.
     */
    async plan(entries) {
        if (this.#request.operation !== 'show')
            return this.#planChanges(this.#request, entries);
        this.#shown = new ShownRoles(this.#context);
        await this.#shown.read(entries);
    }
    async #planChanges(request, entries) {
        const context = this.#context;
        const targets = entries.filter((entry) => entry instanceof target/* Target */.W).filter(({ isOpen }) => isOpen);
        const removes = request.operation === 'remove';
        // Nothing is granted if all targets have failed, but identities that keep their roles are reported.
        if (targets.length === 0 && !removes)
            return;
        const given = await resolveLines(request.roles, removes ? 'revoke' : 'grant', context.documents);
        const alsoRevoked = await resolveLines(request.revokeRoles, 'revoke', context.documents);
        const granted = removes ? [] : given.roles;
        const revoked = removes ? given.roles : alsoRevoked.roles;
        this.#grants = new Grants(context, request.force);
        const unusable = await this.#grants.check(targets, granted);
        const problems = [...given.problems, ...alsoRevoked.problems, ...unusable];
        if (problems.length > 0)
            throw linesProblem(problems);
        if (request.registries) {
            this.#registries = new RegistryAccess(request.registries, request.force, context);
            await this.#registries.plan(targets, granted, revoked);
        }
        this.#grants.plan();
        const destroyed = removes ? revoked : [];
        const all = request.deleteRoleAssignments;
        if (all || destroyed.length > 0) {
            this.#cleanup = new Cleanup({ roles: destroyed, scopes: [...granted, ...revoked], all }, context);
            await this.#cleanup.plan(targets);
        }
        if (revoked.length === 0)
            return;
        this.#revocations = new Revocations(revoked, context);
        await this.#revocations.plan(removes ? leavingIdentities(entries) : await selectedIdentities(targets, context));
    }
    /** Warn of roles that a plan counts as missing because they can't be listed. */
    warnUnlisted() {
        this.#grants?.warnUnlisted();
    }
    /** Begin to grant the roles of identities that the latest reading shows with their principals. Once per principal. */
    grant(target) {
        this.#grants?.begin(target, false);
    }
    /** List the roles of a principal that a write to the target is about to destroy. Returns the time of the request. */
    async beforeWrite(target) {
        return this.#cleanup?.beforeWrite(target);
    }
    /** Finish the grants of a target's identities, and delete the assignments of a principal that it destroyed. */
    async afterChange(target) {
        // A target that was refused before its write gets nothing. One that needed no write has no entry.
        const isRefused = target.writes.some(({ kind }) => kind === 'identities') && !target.isSent;
        if (!isRefused)
            await this.#grants?.finish(target);
        await this.#cleanup?.afterChange(target);
    }
    /**
     * Check that the roles that let a target pull from its registries were granted.
     * @throws {Problem} if one couldn't be granted. Its cause is the failure of the role, which has its own annotation.
     */
    checkPull(target) {
        if (this.#grants)
            this.#registries?.check(target, this.#grants);
    }
    /** Revoke roles once all targets have ended. */
    async finish(entries) {
        // The open writes of a stopped step stay in the journal.
        if (this.#context.signal.aborted)
            return;
        this.#grants?.dropRest();
        this.#cleanup?.finish();
        await this.#revocations?.revoke(this.#request.operation === 'remove'
            ? leavingIdentities(entries)
            : stayingIdentities(entries, this.#context));
    }
}


/***/ })

};
;