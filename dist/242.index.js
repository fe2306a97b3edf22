"use strict";
exports.id = 242;
exports.ids = [242];
exports.modules = {

/***/ 7512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rolesReport: () => (/* binding */ rolesReport)
});

// EXTERNAL MODULE: ./build/roles/entry.js
var roles_entry = __webpack_require__(7153);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/roles/grant-command.js
var grant_command = __webpack_require__(3215);
// EXTERNAL MODULE: ./build/roles/role-definition.js
var role_definition = __webpack_require__(9227);
// EXTERNAL MODULE: ./build/report/authorization-fixes.js
var authorization_fixes = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/report/explain.js + 3 modules
var explain = __webpack_require__(6380);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/report/explain-roles.js






/**
 * Why a line of `roles` failed, and what to do. `entries` are those of one line: it is told once, however many
 * identities it failed for.
 */
function explainRoleLine(entries, context) {
    const [first, ...others] = entries;
    if (!first)
        return '';
    const { error, line } = first;
    // What has nothing to do with roles has the same advice everywhere.
    const fix = error instanceof errors/* AzureError */.M6 ? roleFix(error, first, context) : undefined;
    const text = error instanceof errors/* AzureError */.M6 && fix ? (0,explain/* explainAzure */.p)(error, fix) : (0,explain/* explain */.W)(error, context);
    const names = others.slice(0, 10).map(({ holder }) => holder.label);
    const more = others.length > names.length ? ` and ${others.length - names.length} more` : '';
    const same = names.length > 0 ? `\nIt failed for ${names.join(', ')}${more}, too.` : '';
    return `Input 'roles', line ${line?.line}: ${text}${same}`;
}
/** What to do about an error of a role, by its code. Sources: Azure's page on troubleshooting RBAC. */
function roleFix(error, entry, context) {
    switch (error.detail.code) {
        case 'RequestDisallowedByPolicy':
            return undefined;
        case 'ScopeLocked':
            return 'To fix: a lock forbids changing role assignments; remove it (az lock list), or ask who set it.';
        case 'RoleAssignmentLimitExceeded':
            return ('To fix: a subscription holds 4,000 role assignments. Delete those of principals that are gone (the portal shows ' +
                "them as 'Identity not found'), or let many apps share one user-assigned identity.");
        case 'RoleDefinitionDoesNotExist':
        case 'RoleAssignmentScopeNotAssignableToRoleDefinition':
            return ("To fix: check the role and its assignable scopes (az role definition list --name '<role>'). A custom role made a " +
                'few minutes ago is not known everywhere yet: run the job again.');
        case 'PrincipalNotFound':
            return 'To fix: run the job again: Azure does not know the new principal everywhere yet.';
        default:
            if (error.status === 404)
                return "To fix: check the scope: its names, 'resource-group' and 'subscription-id'.";
            if (error.status !== 403)
                return undefined;
            // A dry run grants and revokes nothing: what it may not do is read.
            return context.isReadOnly
                ? (0,authorization_fixes/* authorizationFix */.b)(error.detail.message, context, entry.scope)
                : administratorFix(error.detail.message, entry);
    }
}
/** Azure refuses in three texts: no right, no right or a condition (it does not tell which), a condition. */
function administratorFix(message, { id, scope, roleDefinitionId }) {
    const verb = id === null ? 'write' : 'delete';
    const action = /action '([^']+)'/.exec(message)?.[1] ?? `Microsoft.Authorization/roleAssignments/${verb}`;
    const objectId = /object id '([0-9a-f-]{36})'/i.exec(message)?.[1];
    const command = `  ${(0,grant_command/* administratorCommand */.BX)(scope, roleDefinitionId, objectId)}`;
    const wait = 'A new role assignment may take some minutes to work.';
    const narrowed = `the role '${grant_command/* ADMINISTRATOR */.St}' with a condition that narrows it to this role`;
    if (/has an authorization with ABAC condition/i.test(message)) {
        return ('To fix: the signed-in principal may grant roles, but the condition of that right excludes this one. Add ' +
            `${(0,role_definition/* definitionGuid */.z)(roleDefinitionId)} (and the principal type ServicePrincipal) to the condition, or give it ${narrowed}, ` +
            `at the scope; whoever may give it runs:\n${command}\n${wait}`);
    }
    const why = /ABAC condition not fulfilled/i.test(message)
        ? ', or has it under a condition that excludes this role'
        : ` at ${scope}`;
    return (`To fix: the signed-in principal lacks ${(0,words/* clip */.$Q)(action)}${why}. It needs ${narrowed}, at the scope; whoever may ` +
        `give it runs:\n${command}\n${wait}`);
}

// EXTERNAL MODULE: ./build/distinct.js
var distinct = __webpack_require__(9347);
// EXTERNAL MODULE: ./build/roles/texts.js
var texts = __webpack_require__(9757);
;// CONCATENATED MODULE: ./build/report/role-notes.js





/** What a reader should know about roles beyond what became of them, a line each. */
function roleNotes(entries, unsearched, dryRun) {
    const conditional = entries.filter(({ change, condition }) => change === 'unchanged' && condition !== null);
    const shared = entries.filter(({ change, holder }) => change === 'removed' && !holder.isSystem);
    return [
        ...conditional.map((entry) => `${entry.holder.label} has the role ${(0,roles_entry/* roleLabel */.b)(entry)} under a condition, which may narrow it.`),
        ...(0,distinct/* distinct */.d)(shared, ({ holder }) => holder.identity).map(({ holder }) => `Every other resource with ${holder.label} ${dryRun ? 'would lose' : 'loses'} its revoked roles, too.`),
        ...unsearched,
        ...(!dryRun && entries.some(({ change }) => change === 'added')
            ? ['A new role may take up to ten minutes to work.']
            : []),
    ];
}
/** What a stopped step says of roles: what was sent, what is not known, and what remains to be done. */
function roleLastWords(entries) {
    const sent = entries.filter(({ write }) => write !== 'none');
    const open = entries.filter(({ change, write }) => change === 'open' && write === 'none');
    const remaining = entries.filter(({ change, id }) => change === 'open' && id !== null);
    return [
        ...(0,words/* firstLines */.UV)(sent.map((entry) => `- ${nameOf(entry)}: ${statusOf(entry)}`)),
        ...(0,words/* firstLines */.UV)(open.map((entry) => `- ${nameOf(entry)}: ${openStatusOf(entry)}`)),
        ...(remaining.length > 0
            ? [
                '- These role assignments remain, or may; whoever may deletes them:',
                ...(0,texts/* deleteCommands */.gR)(remaining).map((command) => `  ${command}`),
            ]
            : []),
    ];
}
function nameOf(entry) {
    return `${entry.holder.label}: role ${(0,roles_entry/* roleLabel */.b)(entry)}`;
}
function openStatusOf({ error }) {
    return error instanceof errors/* AzureError */.M6 ? `Azure refused it last (${error.detail.code}).` : 'nothing was sent.';
}
function statusOf({ change, write }) {
    if (write === 'unknown')
        return 'a change was sent; whether Azure took it is not known.';
    return change === 'removed' ? 'it was revoked.' : 'it was granted.';
}

// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/roles/holders.js
var holders = __webpack_require__(4494);
;// CONCATENATED MODULE: ./build/report/role-results.js


/** What a role has come to; one that a stopped step did not get to has failed. */
function roleResultOf(entry) {
    const { id, scope, roleName, roleDefinitionId, principalId, holder, change } = entry;
    return {
        id,
        scope,
        role: roleName,
        roleDefinitionId,
        principalId,
        identity: holder.identity,
        change: change === 'open' ? 'failed' : change,
    };
}
/** The roles by identity, in the order of the output `identities`, and then by line. */
function inOrder(entries, results, targets) {
    const selections = new Map(targets.map(({ id, selection }) => [(0,resource_id/* formatResourceId */.bM)(id), selection.user]));
    const inOutput = results.flatMap(({ resource, identities }) => {
        const named = selections.get(resource.id ?? '') ?? [];
        const listed = identities.map(({ id, resourceId }) => id ?? resourceId);
        // What failed lists nothing.
        return [resource.id ?? '', ...listed, ...(named === 'all' ? [] : named.map(resource_id/* formatResourceId */.bM))];
    });
    const ranks = new Map();
    for (const identity of inOutput) {
        const key = (0,resource_id/* idKey */.T4)(identity);
        if (!ranks.has(key))
            ranks.set(key, ranks.size);
    }
    const rank = ({ holder }) => ranks.get((0,holders/* holderKey */.I4)(holder)) ?? ranks.size;
    const lineOf = ({ line }) => line?.line ?? Number.MAX_SAFE_INTEGER;
    return [...entries].sort((a, b) => rank(a) - rank(b) || lineOf(a) - lineOf(b));
}

;// CONCATENATED MODULE: ./build/report/roles-report.js





/** Loaded late: a step without roles has nothing of it. */
function rolesReport({ roles, targets, results, mode, context }) {
    const entries = inOrder(roles.entries, results, targets);
    const { dryRun } = mode;
    const failed = entries.filter(({ change, line }) => change === 'failed' && line);
    const byLine = [...Map.groupBy(failed, ({ line }) => line?.line ?? 0)].sort(([a], [b]) => a - b);
    return {
        assignments: entries.map(roleResultOf),
        isChanged: entries.some((entry) => isChanged(entry, dryRun)),
        planned: entries.filter((entry) => isPlanned(entry, dryRun)).map((entry) => logLine(entry, dryRun)),
        failures: byLine.map(([, ofLine]) => explainRoleLine(ofLine, context)),
        notes: roleNotes(entries, roles.unsearched, dryRun),
        log: entries.map((entry) => logLine(entry, dryRun)),
        lastWords: roleLastWords(entries),
    };
}
function isChanged(entry, dryRun) {
    return entry.write === 'accepted' || isPlanned(entry, dryRun);
}
function isPlanned({ change }, dryRun) {
    return dryRun && (change === 'added' || change === 'removed');
}
function logLine(entry, dryRun) {
    const change = entry.change === 'open' ? 'failed' : entry.change;
    return `${(0,words/* describeChange */.uQ)(change, dryRun)}: ${(0,roles_entry/* roleLabel */.b)(entry)} for ${entry.holder.label}`;
}


/***/ }),

/***/ 7153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ roleLabel),
/* harmony export */   l: () => (/* binding */ RoleEntry)
/* harmony export */ });
/** One role of one identity, and the only writer of what is known of it. */
class RoleEntry {
    holder;
    /** Null where the identity is only planned. */
    principalId;
    /** The line that names it; undefined for an assignment that none does. */
    line;
    scope;
    roleName;
    roleDefinitionId;
    #id = null;
    #condition = null;
    #change = 'open';
    #write = 'none';
    #error;
    constructor(holder, principalId, subject) {
        this.holder = holder;
        this.principalId = principalId;
        this.line = subject.line;
        this.scope = subject.scope;
        this.roleName = subject.roleName;
        this.roleDefinitionId = subject.roleDefinitionId;
    }
    /** The role that a line names. */
    static ofLine(holder, principalId, { line, roleName, roleDefinitionId }) {
        return new RoleEntry(holder, principalId, { line, scope: line.scope, roleName, roleDefinitionId });
    }
    /** An assignment that is there and that no line names. */
    static existing(holder, assignment, roleName) {
        const { scope, roleDefinitionId, principalId } = assignment;
        const entry = new RoleEntry(holder, principalId, { line: undefined, scope, roleName, roleDefinitionId });
        entry.find(assignment);
        return entry;
    }
    /** The assignment's ID; null while it is not known. */
    get id() {
        return this.#id;
    }
    /** The condition of an assignment that was there already. */
    get condition() {
        return this.#condition;
    }
    /** What became of it. */
    get change() {
        return this.#change;
    }
    /** What became of the write to it. */
    get write() {
        return this.#write;
    }
    /** Why it failed, or was refused last. */
    get error() {
        return this.#error;
    }
    /** The assignment is there; what becomes of it is open. */
    find({ id, condition }) {
        this.#id = id;
        this.#condition = condition;
    }
    /** A write goes out: until its answer is there, nobody knows. */
    send() {
        this.#write = 'unknown';
    }
    /** Azure refused the write: nothing was written. Whether that is the end of it is open. */
    refuse(error) {
        this.#write = 'none';
        this.#error = error;
    }
    /** Azure accepted the write. */
    accept() {
        this.#write = 'accepted';
    }
    /** The assignment is made, or (in a dry run) would be. */
    add(id) {
        this.#id = id;
        this.#change = 'added';
    }
    /** The assignment is deleted, or (in a dry run) would be. */
    remove() {
        this.#change = 'removed';
    }
    /** It was there already, or stays. */
    keep(found) {
        if (found)
            this.find(found);
        this.#change = 'unchanged';
    }
    /** It could not be done. */
    fail(error) {
        this.#error = error;
        this.#change = 'failed';
    }
}
/** A role in a sentence: `'AcrPull' at /subscriptions/…`. */
function roleLabel({ roleName, roleDefinitionId, scope }) {
    return `'${roleName ?? roleDefinitionId.slice(roleDefinitionId.lastIndexOf('/') + 1)}' at ${scope}`;
}


/***/ }),

/***/ 3215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ administratorCommand),
/* harmony export */   St: () => (/* binding */ ADMINISTRATOR)
/* harmony export */ });
/* unused harmony export administratorCondition */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _role_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9227);


/** Who may grant roles and do nothing else. https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged */
const ADMINISTRATOR = 'Role Based Access Control Administrator';
/**
 * The condition (version 2.0) under which an administrator may give and take one role alone, to applications
 * and managed identities alone.
 * https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples
 */
function administratorCondition(roleDefinitionId) {
    const guid = (0,_role_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionGuid */ .z)(roleDefinitionId);
    const clause = (action, source) => `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${action}'})) OR ` +
        `(@${source}[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${guid}} AND ` +
        `@${source}[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}))`;
    return `${clause('write', 'Request')} AND ${clause('delete', 'Resource')}`;
}
/**
 * The command with which an owner lets this step's principal give and take one role at a scope. The object ID
 * is that of who signed in, as Azure's refusal names it.
 */
function administratorCommand(scope, roleDefinitionId, objectId) {
    // The condition stands between double quotes, as in Microsoft's own examples: they hold in POSIX shells, PowerShell
    // and cmd. A scope may hold a `$`, which must stand for nothing: a scope without its end is a wider one.
    return (`az role assignment create --role "${ADMINISTRATOR}" --scope ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(scope)} ` +
        `--assignee-object-id ${objectId ?? '<principal-id>'} --assignee-principal-type ServicePrincipal ` +
        `--condition-version 2.0 --condition "${administratorCondition(roleDefinitionId)}"`);
}


/***/ }),

/***/ 4494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ selectedPrincipals),
/* harmony export */   I4: () => (/* binding */ holderKey),
/* harmony export */   ex: () => (/* binding */ systemHolder),
/* harmony export */   gd: () => (/* binding */ userHolder)
/* harmony export */ });
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9347);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);


/** The key of an identity: no two identities of a step share it. */
function holderKey({ identity }) {
    return (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(identity);
}
/** The system-assigned identity of a target. */
function systemHolder({ id, label }) {
    return {
        identity: (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResourceId */ .bM)(id),
        isSystem: true,
        label: `the system-assigned identity of ${label}`,
    };
}
/** A user-assigned identity by its ID. */
function userHolder(identity) {
    const id = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(identity);
    return {
        identity,
        isSystem: false,
        label: id ? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .describeResource */ .w9)(id) : `user-assigned identity '${identity}'`,
    };
}
/**
 * The identities that targets are to have, each once in the order of the outputs, with their principals as far as
 * they are known. `known` tells those of identities that no target has yet.
 */
function selectedPrincipals(targets, known = new Map()) {
    const principals = targets.flatMap((target) => principalsOf(target, known));
    // Where one target knows the principal and another does not, it is known.
    const byKey = new Map(principals.filter(({ principalId }) => principalId).map((one) => [holderKey(one.holder), one]));
    return (0,_distinct_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .d)(principals, ({ holder }) => holderKey(holder)).map((one) => byKey.get(holderKey(one.holder)) ?? one);
}
function principalsOf(target, known) {
    const { selection, latest } = target;
    const users = selection.user === 'all' ? [] : selection.user;
    return [
        ...(selection.system
            ? [{ holder: systemHolder(target), principalId: latest?.identities.system?.principalId ?? null }]
            : []),
        ...users.map((id) => {
            const key = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik)(id);
            const listed = latest?.identities.user.get(key);
            const found = known.get(key);
            const { principalId = null } = listed ?? found ?? {};
            return { holder: userHolder(listed?.id ?? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResourceId */ .bM)(found?.id ?? id)), principalId };
        }),
    ];
}


/***/ }),

/***/ 9227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readRoleDefinition),
/* harmony export */   z: () => (/* binding */ definitionGuid)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7041);


const WRITE_ROLES = 'Microsoft.Authorization/roleAssignments/write';
const VAULT_DATA = 'microsoft.keyvault/';
/** The GUID of a definition, by which roles compare: Azure's IDs of one definition differ before it. */
function definitionGuid(roleDefinitionId) {
    return roleDefinitionId.slice(roleDefinitionId.lastIndexOf('/') + 1).toLowerCase();
}
/** Reads a role definition as ARM sends it; undefined when the document is none. */
function readRoleDefinition(document) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(document))
        return undefined;
    const { id } = document;
    const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(document['properties']);
    const name = properties['roleName'];
    if (typeof id !== 'string' || typeof name !== 'string')
        return undefined;
    const { permissions } = properties;
    const entries = (Array.isArray(permissions) ? permissions : []).map(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy);
    return {
        id,
        guid: definitionGuid(id),
        name,
        grantsRoles: entries.some((entry) => allows(entry, WRITE_ROLES)),
        forVaultData: entries.some((entry) => textsOf(entry['dataActions']).some(isVaultData)),
    };
}
/** Each entry allows its `actions` but for its own `notActions`; `*` stands for anything. */
function allows(entry, action) {
    const matches = (pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(pattern)(action);
    return textsOf(entry['actions']).some(matches) && !textsOf(entry['notActions']).some(matches);
}
/** Whether a pattern covers something of key vaults: it need not name all of them. */
function isVaultData(pattern) {
    const [start = ''] = pattern.toLowerCase().split('*');
    return start.startsWith(VAULT_DATA) || (pattern.includes('*') && VAULT_DATA.startsWith(start));
}
function textsOf(value) {
    return (Array.isArray(value) ? value : []).filter((entry) => typeof entry === 'string');
}


/***/ }),

/***/ 7381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRoles: () => (/* binding */ openRoles)
});

// UNUSED EXPORTS: Roles

;// CONCATENATED MODULE: ./build/limiter.js
/** Lets at most so many pieces of work run at once; the others wait their turn, in order. */
function limiter(concurrency) {
    let running = 0;
    const waiting = [];
    return async (work) => {
        // Work that ends hands its place to the next in line; a newcomer cannot take it.
        if (running >= concurrency)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}

// EXTERNAL MODULE: ./build/request.js
var request = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/resources/target.js + 2 modules
var target = __webpack_require__(6843);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/get-or-insert.js
var get_or_insert = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/roles/scope.js + 1 modules
var roles_scope = __webpack_require__(2579);
;// CONCATENATED MODULE: ./build/roles/assignment-lists.js



/** What principals have, at, above and below scopes: each is asked once. */
class AssignmentLists {
    #wire;
    #limit;
    #lists = new Map();
    constructor(wire, limit) {
        this.#wire = wire;
        this.#limit = limit;
    }
    /** What a principal has; everybody, where none is given. */
    of(scope, principalId) {
        const key = `${(0,roles_scope/* scopeKey */.OD)(scope)} ${principalId?.toLowerCase() ?? ''}`;
        return (0,get_or_insert/* getOrInsert */.P)(this.#lists, key, () => this.#limit(() => this.#list(scope, principalId)));
    }
    async #list(scope, principalId) {
        try {
            return { state: 'known', assignments: await this.#wire.list(scope, principalId) };
        }
        catch (error) {
            if ((0,errors/* isForbidden */.US)(error))
                return { state: 'forbidden', error };
            if ((0,errors/* isNotFound */.c4)(error))
                return { state: 'missing', error };
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/roles/built-in-roles.js
var built_in_roles = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/roles/entry.js
var roles_entry = __webpack_require__(7153);
// EXTERNAL MODULE: ./build/roles/holders.js
var holders = __webpack_require__(4494);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
;// CONCATENATED MODULE: ./build/roles/principal-roles.js


/**
 * Lists what a target's principal has at some scopes; with `all`, everything in the target's subscription, or in its
 * group where the subscription may not be listed.
 */
async function listPrincipalRoles(target, principalId, { scopes, all }, lists) {
    const wide = all ? await listWidely(target.id, principalId, lists) : undefined;
    const others = scopes.filter((scope) => !wide || !(0,roles_scope/* isWithin */.UO)(scope, wide.scope));
    const listings = await Promise.all(others.map(async (scope) => ({ scope, listing: await lists.of(scope, principalId) })));
    const known = listings.flatMap(({ listing }) => (listing.state === 'known' ? listing.assignments : []));
    return {
        reach: wide?.reach,
        assignments: [...known, ...(wide?.assignments ?? [])],
        unlisted: new Map(listings.flatMap(({ scope, listing }) => listing.state === 'forbidden' ? [[scope, listing.error]] : [])),
    };
}
/**
 * Lists what a principal has (everybody, where none is given) in the subscription of a resource, or in its group
 * where the subscription may not be listed; undefined where neither may.
 */
async function listWidely(id, principalId, lists) {
    const scopes = [
        { reach: 'subscription', scope: `/subscriptions/${id.subscriptionId}` },
        { reach: 'group', scope: (0,resource_id/* resourceGroupId */.x6)(id) },
    ];
    for (const { reach, scope } of scopes) {
        const listing = await lists.of(scope, principalId);
        if (listing.state === 'known')
            return { reach, scope, assignments: listing.assignments };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/step.js
var step = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/roles/revoke-role.js




/**
 * Revokes a role: deletes its assignment, which is there. What fails is noted in the entry, never thrown; what a
 * stopped step leaves open is told by the report.
 */
async function revokeRole(entry, context) {
    try {
        await context.limit(() => deleteAssignment(entry, context));
    }
    catch (error) {
        if (!(error instanceof step/* StepStopped */.ic))
            entry.fail(error);
    }
}
async function deleteAssignment(entry, { arm, assignments, signal }) {
    const { id } = entry;
    if (id === null)
        throw new TypeError('an assignment without an ID cannot be deleted');
    await arm.whenWritable((0,roles_scope/* subscriptionOf */.XD)(id));
    signal.throwIfAborted();
    entry.send();
    try {
        await assignments.delete(id, `revoke the role ${(0,roles_entry/* roleLabel */.b)(entry)} of ${entry.holder.label}`);
        entry.accept();
    }
    catch (error) {
        if (error instanceof errors/* AzureError */.M6)
            entry.refuse(error);
        // Somebody else has deleted it meanwhile.
        if (!(0,errors/* isNotFound */.c4)(error))
            throw error;
    }
    entry.remove();
}

// EXTERNAL MODULE: ./build/roles/role-definition.js
var role_definition = __webpack_require__(9227);
// EXTERNAL MODULE: ./build/distinct.js
var distinct = __webpack_require__(9347);
;// CONCATENATED MODULE: ./build/roles/role-matching.js




/** Two lines that turn out to mean the same role at the same scope are one. */
function distinctRoles(roles) {
    return (0,distinct/* distinct */.d)(roles, ({ line, roleDefinitionId }) => `${(0,roles_scope/* scopeKey */.OD)(line.scope)} ${(0,role_definition/* definitionGuid */.z)(roleDefinitionId)}`);
}
/**
 * The assignment that gives a principal a role at exactly its scope, whoever made it and under whatever name. One
 * that comes from a wider scope does not count: it may go any day.
 */
function findAssignment({ line, roleDefinitionId }, principalId, existing) {
    return existing.find((assignment) => isOf(assignment, principalId) &&
        (0,roles_scope/* scopeKey */.OD)(assignment.scope) === (0,roles_scope/* scopeKey */.OD)(line.scope) &&
        (0,role_definition/* definitionGuid */.z)(assignment.roleDefinitionId) === (0,role_definition/* definitionGuid */.z)(roleDefinitionId));
}
/**
 * What stays behind when a principal is destroyed, each once: all that it has in subscriptions, as far as it was
 * listed. Assignments of management groups and the whole tenant are not a deployment's to delete.
 */
function orphansOf(principalId, existing) {
    const own = existing.filter((assignment) => isOf(assignment, principalId) && (0,roles_scope/* isWithin */.UO)(assignment.scope, '/subscriptions'));
    return (0,distinct/* distinct */.d)(own, ({ id }) => (0,resource_id/* idKey */.T4)(id));
}
/** Whether an assignment is a principal's: whoever else Azure answers with, only the one asked for counts. */
function isOf(assignment, principalId) {
    return assignment.principalId.toLowerCase() === principalId.toLowerCase();
}

// EXTERNAL MODULE: ./build/roles/texts.js
var texts = __webpack_require__(9757);
;// CONCATENATED MODULE: ./build/roles/cleanup.js








/**
 * The roles of system-assigned principals that are destroyed: listed before, because it is not known whether a
 * destroyed principal can still be asked for, and deleted after.
 */
class Cleanup {
    #options;
    #context;
    #groupsOnly = new Set();
    #departures = new Map();
    constructor(options, context) {
        this.#options = options;
        this.#context = context;
    }
    /** What is known of the roles of targets that were changed, or would be. */
    get entries() {
        return [...this.#departures]
            .filter(([{ outcome, write }]) => outcome.state === 'succeeded' || write !== 'none')
            .flatMap(([, { entries }]) => entries);
    }
    /** Where roles that go were not looked for, a line each. */
    get unsearched() {
        const isLimited = this.#options.deleteAll && [...this.#departures.values()].some(({ isListed }) => isListed);
        return [
            ...(isLimited ? ['Role assignments in other subscriptions were not looked for.'] : []),
            ...(0,texts/* groupsOnlyText */.sX)([...this.#groupsOnly]),
        ];
    }
    /** Whether a principal leaves nothing behind that this step may delete and knows of. */
    isCleanedUp(principalId) {
        return [...this.#departures].some(([{ outcome }, departure]) => departure.principalId === principalId && departure.isListed && outcome.state === 'succeeded');
    }
    /** Lists what a target's principal has, right before it is destroyed. */
    async beforeChange(target) {
        const principalId = target.latest?.identities.system?.principalId;
        if (!target.plan?.removeSystem || !principalId)
            return;
        target.begin('listing the roles that go with it');
        const { roles, scopes, deleteAll, dryRun } = this.#options;
        const what = { scopes, all: deleteAll };
        const { lists } = this.#context;
        const { assignments, unlisted, reach } = await listPrincipalRoles(target, principalId, what, lists);
        if (reach === 'group')
            this.#groupsOnly.add(target.id.resourceGroup);
        if (deleteAll && !reach)
            this.#context.warn((0,texts/* unlistedText */.sf)(target, principalId, dryRun));
        const holder = (0,holders/* systemHolder */.ex)(target);
        const explicit = roles.flatMap((role) => {
            const entry = roles_entry/* RoleEntry */.l.ofLine(holder, principalId, role);
            const found = findAssignment(role, principalId, assignments);
            if (found)
                entry.find(found);
            else if (unlisted.has(entry.scope))
                entry.fail(unlisted.get(entry.scope));
            else
                return [];
            return [entry];
        });
        const named = new Set(explicit.map(({ id }) => id));
        const orphans = deleteAll ? orphansOf(principalId, assignments) : [];
        const entries = [
            ...explicit,
            ...orphans
                .filter(({ id }) => !named.has(id))
                .map((orphan) => roles_entry/* RoleEntry */.l.existing(holder, orphan, nameOf(orphan.roleDefinitionId))),
        ];
        this.#departures.set(target, { principalId, isListed: reach !== undefined, entries });
    }
    /** Deletes what a target's principal had, once it is destroyed. What fails is noted, never thrown. */
    async afterChange(target) {
        const departure = this.#departures.get(target);
        if (!departure || target.latest?.identities.system?.principalId === departure.principalId)
            return;
        await Promise.all(departure.entries.filter(isOpen).map((entry) => revokeRole(entry, this.#context)));
        const remaining = departure.entries.filter(({ line, change }) => !line && change === 'failed');
        if (remaining.length > 0)
            this.#context.warn((0,texts/* orphansText */.f8)(remaining));
    }
    /** In a dry run: what {@link afterChange} would do. */
    plan() {
        for (const { entries } of this.#departures.values()) {
            for (const entry of entries.filter(isOpen))
                entry.remove();
        }
    }
    /** Once all targets have ended: a principal whose removal was refused or failed keeps its roles. */
    afterAll() {
        for (const target of this.#departures.keys()) {
            if (target.outcome.state === 'failed')
                this.#departures.delete(target);
        }
    }
}
function isOpen({ change }) {
    return change === 'open';
}
function nameOf(roleDefinitionId) {
    return (0,built_in_roles/* builtInRole */.Y1)((0,role_definition/* definitionGuid */.z)(roleDefinitionId))?.name ?? null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/roles/grant-answers.js

/** Judges an error by its code: Azure has changed the texts before (https://github.com/Azure/azure-cli/issues/31995). */
function grantAnswer(error) {
    if (!(error instanceof errors/* AzureError */.M6))
        return 'unknown';
    switch (error.detail.code) {
        case 'RoleAssignmentExists':
            return 'exists';
        case 'PrincipalNotFound':
            return 'not-propagated';
        case 'RoleAssignmentUpdateNotPermitted':
        case 'HashConflictOnDifferentRoleAssignmentIds':
            return 'name-taken';
        default:
            return 'refused';
    }
}
/** The name of the assignment that is there already, where Azure tells it: 32 hexadecimal digits. */
function existingName({ detail }) {
    const [, ...parts] = /\b([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\b/i.exec(detail.message) ?? [];
    return parts.length === 5 ? parts.join('-').toLowerCase() : undefined;
}

;// CONCATENATED MODULE: ./build/roles/role-assignment-name.js



/** The namespace of the function `guid` of ARM templates and Bicep. */
const NAMESPACE = '11fb06fb-712d-4ddd-98c7-e71bbd588830';
/**
 * The name under which Bicep, the portal, the command line and PowerShell make this assignment, so that all of
 * them meet the same one: `guid(toLower(scope), toLower(principalId), toLower(GUID of the definition))`.
 * https://github.com/Azure/bicep/pull/20293
 */
function roleAssignmentName(scope, principalId, roleDefinitionId) {
    return guid((0,roles_scope/* scopeKey */.OD)(scope), principalId.toLowerCase(), (0,role_definition/* definitionGuid */.z)(roleDefinitionId));
}
/** The function `guid` of ARM templates and Bicep: a UUID of version 5 over its arguments, joined by hyphens. */
function guid(...parts) {
    const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
    const bytes = (0,external_node_crypto_.createHash)('sha1').update(namespace).update(parts.join('-'), 'utf8').digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
;// CONCATENATED MODULE: ./build/roles/role-assignments.js




/** The newest stable version of assignments and definitions; it has nothing to do with that of Microsoft.App. */
const AUTHORIZATION_API_VERSION = '2022-04-01';
const PROVIDER = '/providers/Microsoft.Authorization';
const query = { 'api-version': AUTHORIZATION_API_VERSION };
/**
 * Role assignments and definitions on the wire: four requests, for which Azure's own package would bring sixteen
 * groups of operations.
 */
class RoleAssignments {
    #arm;
    constructor(arm) {
        this.#arm = arm;
    }
    /** What a principal has at, above and below a scope; of everybody where no principal is given. */
    async list(scope, principalId) {
        const whose = principalId === undefined ? '' : ` of principal ${principalId}`;
        const filter = principalId === undefined ? {} : { $filter: `principalId eq '${principalId}'` };
        const found = [];
        const pages = this.#arm.list(`${scope}${PROVIDER}/roleAssignments`, `role assignments${whose} at ${scope}`, {
            query: { ...query, ...filter },
        });
        for await (const document of pages) {
            const assignment = readAssignment(document);
            if (assignment)
                found.push(assignment);
        }
        return found;
    }
    /**
     * Makes an assignment, or the same one again: both answer 201. Returns its ID, as Azure spells it.
     * `what` names it in errors.
     */
    async create({ scope, name, roleDefinitionId, principalId, description }, what) {
        const id = roleAssignmentId(scope, name);
        // Without the type Azure looks the principal up, and may not find a new one; conditions demand it, too.
        const properties = { roleDefinitionId, principalId, principalType: 'ServicePrincipal', description };
        const answer = await this.#arm.put(id, what, { properties }, { query });
        return readAssignment(answer)?.id ?? id;
    }
    /** Deletes an assignment; one that is not there is as good as deleted. */
    async delete(id, what) {
        await this.#arm.delete(id, what, { query });
    }
    /** The definitions with a name, without case, that can be assigned at a scope. */
    async definitionsNamed(scope, name) {
        const $filter = `roleName eq '${name.replaceAll("'", "''")}'`;
        const found = await this.#definitions(scope, `role definition '${name}' at ${scope}`, { $filter });
        return found.filter((definition) => definition.name.toLowerCase() === name.toLowerCase());
    }
    /** Every definition that can be assigned at a scope. */
    allDefinitions(scope) {
        return this.#definitions(scope, `role definitions at ${scope}`, {});
    }
    /** One definition; undefined when there is none, or it may not be read. */
    async definition(scope, guid) {
        const id = `${scope}${PROVIDER}/roleDefinitions/${guid}`;
        try {
            return (0,role_definition/* readRoleDefinition */.E)(await this.#arm.read(id, `role definition ${guid}`, { query }));
        }
        catch (error) {
            if ((0,errors/* isForbidden */.US)(error) || (0,errors/* isNotFound */.c4)(error))
                return undefined;
            throw error;
        }
    }
    async #definitions(scope, what, filter) {
        const found = [];
        const path = `${scope}${PROVIDER}/roleDefinitions`;
        for await (const document of this.#arm.list(path, what, { query: { ...query, ...filter } })) {
            const definition = (0,role_definition/* readRoleDefinition */.E)(document);
            if (definition)
                found.push(definition);
        }
        return found;
    }
}
/** The ID of the assignment with a name at a scope. */
function roleAssignmentId(scope, name) {
    return `${scope}${PROVIDER}/roleAssignments/${name}`;
}
/** The full ID of a definition, as it is sent for a role at a scope. */
function definitionIdAt(scope, guid) {
    return `/subscriptions/${(0,roles_scope/* subscriptionOf */.XD)(scope)}${PROVIDER}/roleDefinitions/${guid}`;
}
/**
 * Reads an assignment as ARM sends it. An assignment is deleted by its ID, which therefore must lie at the scope
 * that the document names; one that does not is left out.
 */
function readAssignment(document) {
    if (!(0,json/* isObject */.Gv)(document) || typeof document['id'] !== 'string')
        return undefined;
    const { id } = document;
    const { scope, roleDefinitionId, principalId, condition } = (0,json/* objectOf */.Xy)(document['properties']);
    if (typeof scope !== 'string' || typeof roleDefinitionId !== 'string' || typeof principalId !== 'string')
        return undefined;
    const [, ownScope] = /^(.*)\/providers\/Microsoft\.Authorization\/roleAssignments\/[0-9a-f-]{36}$/i.exec(id) ?? [];
    if (ownScope === undefined || (0,roles_scope/* scopeKey */.OD)(ownScope) !== (0,roles_scope/* scopeKey */.OD)(scope))
        return undefined;
    return {
        id,
        scope,
        roleDefinitionId,
        principalId,
        condition: typeof condition === 'string' && condition !== '' ? condition : null,
    };
}

;// CONCATENATED MODULE: ./build/roles/grant-role.js







/** How long a new principal may be unknown to Azure's directory. */
const PROPAGATION_MS = 180_000;
const FIRST_WAIT_MS = 2_000;
const MAX_WAIT_MS = 15_000;
/**
 * Grants one role: one PUT, which may be repeated, because it goes under one name. `isListed` says whether what the
 * principal has is known: only then the published name is safe, which another assignment might have; a name of its
 * own can overwrite nothing.
 *
 * @throws {AzureError} when Azure refuses, and whatever ends a step that is stopped.
 */
async function grantRole(entry, principalId, isListed, context) {
    const { scope, roleDefinitionId } = entry;
    const published = roleAssignmentName(scope, principalId, roleDefinitionId);
    let name = isListed ? published : (0,external_node_crypto_.randomUUID)();
    let isSecondName = false;
    const propagatedAt = context.clock.now() + PROPAGATION_MS;
    for (let tries = 0;; tries += 1) {
        try {
            const id = await put(entry, name, principalId, context);
            entry.accept();
            entry.add(id);
            return;
        }
        catch (error) {
            if (error instanceof errors/* AzureError */.M6)
                entry.refuse(error);
            const answer = grantAnswer(error);
            if (answer === 'exists' && error instanceof errors/* AzureError */.M6) {
                const other = existingName(error);
                entry.keep(other ? { id: roleAssignmentId(scope, other), condition: null } : undefined);
                return;
            }
            if (answer === 'not-propagated' && context.clock.now() < propagatedAt) {
                context.info(`${entry.holder.label}: its principal is not known everywhere yet; trying again.`);
                await context.clock.sleep(Math.min(FIRST_WAIT_MS * 2 ** tries, MAX_WAIT_MS), context.signal);
                continue;
            }
            if (answer !== 'name-taken' || isSecondName)
                throw error;
            isSecondName = true;
            name = (0,external_node_crypto_.randomUUID)();
        }
    }
}
async function put(entry, name, principalId, { assignments, arm, signal, runUrl }) {
    const { scope, roleDefinitionId, holder } = entry;
    // What waits behind others' throttled writes has not been sent.
    await arm.whenWritable((0,roles_scope/* subscriptionOf */.XD)(scope));
    signal.throwIfAborted();
    entry.send();
    const what = `grant the role ${(0,roles_entry/* roleLabel */.b)(entry)} to ${holder.label}`;
    return assignments.create({ scope, name, roleDefinitionId, principalId, description: runUrl }, what);
}

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/roles/line-problems.js


/** Lines that cannot come true: nothing is written. */
class RoleLinesError extends Error {
    name = 'RoleLinesError';
    constructor(problems) {
        const inOrder = [...problems].sort((a, b) => a.line - b.line);
        // What several principals met is one problem; each was told it under an ID of its own.
        const texts = (0,distinct/* distinct */.d)(inOrder, ({ line, text }) => `${line} ${text}`).map(({ line, text, cause }) => `Input 'roles', line ${line}: ${text}${cause ? ` Azure says: ${wordsOf(cause)}` : ''}`);
        super(`${texts.join('\n')}\nNothing was changed.`);
    }
}
function wordsOf({ detail, status, correlationId }) {
    const id = correlationId ? ` (correlation ID: ${(0,build_text/* oneLine */.TN)(correlationId)})` : '';
    return `${(0,build_text/* oneLine */.TN)(detail.code)} (HTTP ${status}): ${(0,build_text/* oneLine */.TN)(detail.message)}${id}`;
}

// EXTERNAL MODULE: ./build/pattern.js
var pattern = __webpack_require__(7041);
// EXTERNAL MODULE: ./build/roles/role-lines.js
var role_lines = __webpack_require__(5983);
;// CONCATENATED MODULE: ./build/roles/resolve.js






/** As much of a scope as an error shows: what is wrong is often its end. */
const MAX_SCOPE = 400;
/** Roles that are none of Azure RBAC's: Cosmos DB keeps its own list for its data. */
const COSMOS_DATA_ROLE = /^cosmos ?db built-?in data (reader|contributor)$/i;
/**
 * Looks up the roles that lines give by a name that is not known here: at the line's own scope, where rights are
 * needed anyway, and once for each name. GUIDs and full IDs are taken as given. `remove` may name privileged
 * roles, and has nothing to revoke at a scope that is not there.
 */
async function resolveLines(lines, operation, wire) {
    const roles = [];
    const problems = [];
    const found = new Map();
    for (const line of lines) {
        const { role, problem } = await resolveLine(line, operation, wire, found);
        if (role)
            roles.push(role);
        if (problem)
            problems.push({ line: line.line, ...problem });
    }
    return { roles, problems };
}
/** `found` holds the definitions that were looked up before, by their names in lower case. */
async function resolveLine(line, operation, wire, found) {
    if (line.role.by === 'id')
        return { role: roleById(line, line.role.guid, line.role.fullId) };
    const { name } = line.role;
    const builtIn = (0,built_in_roles/* builtInRole */.Y1)(name);
    if (builtIn)
        return { role: roleById(line, builtIn.guid, undefined) };
    const known = found.get(name.toLowerCase());
    const { definition, problem } = known ? { definition: known } : await lookUp(name, line, operation, wire);
    if (!definition)
        return problem === undefined ? {} : { problem };
    found.set(name.toLowerCase(), definition);
    if (operation !== 'remove' && (definition.grantsRoles || (0,built_in_roles/* isPrivileged */.a8)(definition.guid))) {
        return { problem: { text: (0,role_lines/* privilegedText */.DG)(definition.name) } };
    }
    return {
        role: {
            line,
            roleDefinitionId: definitionIdAt(line.scope, definition.guid),
            roleName: definition.name,
            isForVaultData: definition.forVaultData,
        },
    };
}
function roleById(line, guid, fullId) {
    const builtIn = (0,built_in_roles/* builtInRole */.Y1)(guid);
    return {
        line,
        roleDefinitionId: fullId ?? definitionIdAt(line.scope, guid),
        roleName: builtIn?.name ?? null,
        // Every role for the data of key vaults that is known here has its name from that.
        isForVaultData: builtIn?.name.startsWith('Key Vault '),
    };
}
/** The definition, or what is wrong; neither where there is nothing to revoke. */
async function lookUp(name, { scope }, operation, wire) {
    let definitions;
    try {
        definitions = await wire.definitionsNamed(scope, name);
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c4)(error))
            return operation === 'remove' ? {} : { problem: missingScope(scope, error) };
        if ((0,errors/* isForbidden */.US)(error))
            return { problem: forbidden(name, scope, error) };
        throw error;
    }
    const [definition, ...others] = definitions;
    if (!definition)
        return { problem: { text: await unknownRole(name, scope, wire) } };
    if (others.length === 0)
        return { definition };
    const guids = (0,build_text/* oneLine */.TN)(definitions.map(({ guid }) => guid).join(', '), 400);
    const text = `several roles are called ${(0,build_text/* quote */.hD)(name)}: ${guids}. Give the GUID instead of the name.`;
    return { problem: { text } };
}
/** The problem of a scope for which Azure answers 404. */
function missingScope(scope, cause) {
    const text = `the scope ${(0,build_text/* quote */.hD)(scope, MAX_SCOPE)} does not exist. Check its names, 'resource-group' and 'subscription-id'.`;
    return { text, cause };
}
function forbidden(name, scope, cause) {
    if (COSMOS_DATA_ROLE.test(name))
        return { text: cosmosText(name) };
    const text = `the role ${(0,build_text/* quote */.hD)(name)} may not be looked up: that needs Microsoft.Authorization/roleDefinitions/read at ` +
        `${(0,build_text/* quote */.hD)(scope, MAX_SCOPE)} (the role 'Reader' has it). Give the GUID of its definition instead ` +
        `(az role definition list --name ${(0,build_text/* shellWord */.r7)(name)}).`;
    return { text: `${text}${severalText(name)}`, cause };
}
/** A line is split at its last ` @ `, so that lines which became one look like a role. */
function severalText(name) {
    if (!/\s@\s/.test(name))
        return '';
    return " The line holds several ' @ ': each role stands on a line of its own, below 'roles: |'.";
}
async function unknownRole(name, scope, wire) {
    if (COSMOS_DATA_ROLE.test(name))
        return cosmosText(name);
    const names = await wire.allDefinitions(scope).then((all) => all.map((definition) => definition.name), () => built_in_roles/* BUILT_IN_NAMES */.oX);
    const like = (0,pattern/* nearest */.p)(name, names).map((other) => (0,build_text/* quote */.hD)(other));
    return `there is no role ${(0,build_text/* quote */.hD)(name)}.${severalText(name)} The nearest: ${like.join(', ')}.`;
}
function cosmosText(name) {
    return (`${(0,build_text/* quote */.hD)(name)} is a role of Cosmos DB's own, not of Azure RBAC: it is not assigned here but with ` +
        "'az cosmosdb sql role assignment create'.");
}

;// CONCATENATED MODULE: ./build/roles/scope-modes.js








const VAULT = /^.*?\/providers\/Microsoft\.KeyVault\/vaults\/[^/]+/i;
const REGISTRY = /^.*?\/providers\/Microsoft\.ContainerRegistry\/registries\/[^/]+/i;
const VAULT_API_VERSION = '2026-02-01';
const REGISTRY_API_VERSION = '2025-11-01';
/** Roles that a registry in repository mode ignores, by their GUIDs, and those that it goes by instead. */
const REPOSITORY_ROLES = new Map([
    // AcrPull, AcrPush, AcrDelete
    ['7f951dda-4ed3-4680-a7ca-43fe172d538d', 'Container Registry Repository Reader'],
    ['8311e382-0749-4cb8-b61a-304f252e45ec', 'Container Registry Repository Writer'],
    ['c2f4ef07-c644-48eb-af81-4b1b4947fb11', 'Container Registry Repository Contributor'],
]);
/**
 * Finds roles that would have no effect where they are granted: a vault with access policies, a registry with
 * permissions by repository. Each is read once; what may not be read is no obstacle.
 */
async function checkScopeModes(roles, context) {
    const names = new Map();
    const documents = new Map();
    const read = (id, apiVersion, what) => (0,get_or_insert/* getOrInsert */.P)(documents, (0,resource_id/* idKey */.T4)(id), () => context.limit(() => readIfAllowed(id, apiVersion, what, context.arm)));
    const problems = await Promise.all(roles.map(async (role) => (await vaultProblem(role, read, names, context)) ?? registryProblem(role, read)));
    return { problems: problems.filter((problem) => problem !== undefined), names };
}
async function vaultProblem({ line, roleDefinitionId, isForVaultData }, read, names, { assignments, limit }) {
    const id = VAULT.exec(line.scope)?.[0];
    if (id === undefined || isForVaultData === false)
        return undefined;
    const vault = await read(id, VAULT_API_VERSION, `key vault ${(0,build_text/* quote */.hD)(scope_modes_nameOf(id))}`);
    if (vault === undefined)
        return undefined;
    if (vault instanceof errors/* AzureError */.M6)
        return { line: line.line, ...missingScope(id, vault), canBeForced: false };
    if ((0,json/* objectOf */.Xy)(vault['properties'])['enableRbacAuthorization'] === true)
        return undefined;
    const definition = isForVaultData === undefined
        ? await limit(() => assignments.definition(line.scope, (0,role_definition/* definitionGuid */.z)(roleDefinitionId)))
        : undefined;
    if (definition)
        names.set(definition.guid, definition.name);
    if (definition?.grantsRoles)
        return { line: line.line, text: (0,role_lines/* privilegedText */.DG)(definition.name), canBeForced: false };
    if (!(isForVaultData ?? definition?.forVaultData))
        return undefined;
    const name = (0,build_text/* shellWord */.r7)(scope_modes_nameOf(id));
    return {
        line: line.line,
        canBeForced: true,
        text: `the role would have no effect: key vault ${(0,build_text/* quote */.hD)(scope_modes_nameOf(id))} uses access policies, not roles. Move it to roles ` +
            `(az keyvault update --name ${name} --enable-rbac-authorization true; all of its access is then by roles), or ` +
            `leave the line out and give access by its policies (az keyvault set-policy --name ${name} --object-id ` +
            "<principal-id> --secret-permissions get); 'force: true' grants the role all the same.",
    };
}
async function registryProblem({ line, roleDefinitionId }, read) {
    const id = REGISTRY.exec(line.scope)?.[0];
    const instead = REPOSITORY_ROLES.get((0,role_definition/* definitionGuid */.z)(roleDefinitionId));
    if (id === undefined || instead === undefined)
        return undefined;
    const name = scope_modes_nameOf(id);
    const registry = await read(id, REGISTRY_API_VERSION, `container registry ${(0,build_text/* quote */.hD)(name)}`);
    if (registry === undefined)
        return undefined;
    if (registry instanceof errors/* AzureError */.M6)
        return { line: line.line, ...missingScope(id, registry), canBeForced: false };
    if ((0,json/* objectOf */.Xy)(registry['properties'])['roleAssignmentMode'] !== 'AbacRepositoryPermissions')
        return undefined;
    return {
        line: line.line,
        canBeForced: true,
        text: `the role would have no effect: container registry ${(0,build_text/* quote */.hD)(name)} gives its permissions by repository. ` +
            `Name the role '${instead}' instead; 'force: true' grants this one all the same.`,
    };
}
/** The document, or the error that says that it is not there; undefined for what may not be read. */
async function readIfAllowed(id, apiVersion, what, arm) {
    try {
        return await arm.read(id, what, { query: { 'api-version': apiVersion } });
    }
    catch (error) {
        if (!(error instanceof errors/* AzureError */.M6))
            throw error;
        // Whatever else Azure refuses it for, such as an API version that a cloud does not have yet, is no obstacle.
        return error.status === 404 ? error : undefined;
    }
}
function scope_modes_nameOf(id) {
    return id.slice(id.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/roles/grants.js










/** The roles that the selected identities get. */
class Grants {
    #request;
    #context;
    #grants = new Map();
    #entries = [];
    #wanted = [];
    constructor(request, context) {
        this.#request = request;
        this.#context = context;
    }
    /** What is known of every role to grant, in no order. */
    get entries() {
        return this.#entries;
    }
    /**
     * Before anything is written: roles are looked up, what known principals have is listed, and where a role would
     * be added its scope is looked at.
     * @throws {RoleLinesError} with every line that cannot come true.
     */
    async check(targets, known) {
        const principals = (0,holders/* selectedPrincipals */.$i)(targets, known);
        const { lines, operation, force } = this.#request;
        const { roles, problems } = await resolveLines(lines, operation, this.#context.assignments);
        this.#wanted = distinctRoles(roles);
        const missingScopes = [];
        const toGrant = new Set();
        const compare = async (wanted, principalId) => {
            const presence = await this.#lookFor(wanted, principalId);
            const { line, scope } = wanted.line;
            if (presence.state === 'missing-scope') {
                missingScopes.push({ line, ...missingScope(scope, presence.error) });
            }
            else if (presence.state !== 'present')
                toGrant.add(wanted);
        };
        await Promise.all(principals.flatMap(({ principalId }) => this.#wanted.map((wanted) => compare(wanted, principalId))));
        const modes = await checkScopeModes([...toGrant], this.#context);
        const fatal = modes.problems.filter(({ canBeForced }) => !(force && canBeForced));
        if (problems.length + missingScopes.length + fatal.length > 0) {
            throw new RoleLinesError([...problems, ...missingScopes, ...fatal]);
        }
        for (const { line, text } of modes.problems) {
            this.#context.warn(`Input 'roles', line ${line}: ${text}`);
        }
        this.#wanted = this.#wanted.map((role) => withName(role, modes.names));
    }
    /** In a dry run: what would be granted, after {@link check}. */
    async plan(targets, known) {
        for (const { holder, principalId } of (0,holders/* selectedPrincipals */.$i)(targets, known)) {
            for (const wanted of this.#wanted) {
                const entry = roles_entry/* RoleEntry */.l.ofLine(holder, principalId, wanted);
                this.#entries.push(entry);
                const presence = await this.#lookFor(wanted, principalId);
                if (presence.state === 'present')
                    entry.keep(presence.assignment);
                else
                    entry.add(null);
                if (presence.state === 'unknown') {
                    this.#context.warn(`Input 'roles', line ${wanted.line.line}: whether ${holder.label} has the role already may not be read; it is planned ` +
                        `as if it had not. To know, give the signed-in principal Microsoft.Authorization/roleAssignments/read (Reader has it) at ${wanted.line.scope}.`);
                }
            }
        }
    }
    /** Grants a finished target's identities their roles, each identity once. What fails is noted, never thrown. */
    async grant(target) {
        await Promise.all((0,holders/* selectedPrincipals */.$i)([target]).map((principal) => (0,get_or_insert/* getOrInsert */.P)(this.#grants, (0,holders/* holderKey */.I4)(principal.holder), () => this.#grantAll(principal))));
    }
    async #grantAll({ holder, principalId }) {
        await Promise.all(this.#wanted.map((wanted) => {
            const entry = roles_entry/* RoleEntry */.l.ofLine(holder, principalId, wanted);
            this.#entries.push(entry);
            return this.#grantOne(entry, wanted, principalId);
        }));
    }
    async #grantOne(entry, wanted, principalId) {
        try {
            if (principalId === null)
                throw new Error(`Azure does not tell the principal ID of ${entry.holder.label}.`);
            const presence = await this.#lookFor(wanted, principalId);
            if (presence.state === 'missing-scope')
                throw presence.error;
            if (presence.state === 'present')
                entry.keep(presence.assignment);
            else {
                const isListed = presence.state === 'absent';
                await this.#context.limit(() => grantRole(entry, principalId, isListed, this.#context));
            }
        }
        catch (error) {
            // What a stopped step leaves open is told by the report.
            if (!(error instanceof step/* StepStopped */.ic))
                entry.fail(error);
        }
    }
    /** Whether a principal has a role already, as far as that may be listed. */
    async #lookFor(wanted, principalId) {
        if (principalId === null)
            return { state: 'absent' };
        const listing = await this.#context.lists.of(wanted.line.scope, principalId);
        if (listing.state === 'missing')
            return { state: 'missing-scope', error: listing.error };
        if (listing.state === 'forbidden')
            return { state: 'unknown' };
        const assignment = findAssignment(wanted, principalId, listing.assignments);
        return assignment ? { state: 'present', assignment } : { state: 'absent' };
    }
}
/** A role that was given by its GUID, with its name where a look at its definition told it. */
function withName(role, names) {
    return { ...role, roleName: role.roleName ?? names.get((0,role_definition/* definitionGuid */.z)(role.roleDefinitionId)) ?? null };
}

// EXTERNAL MODULE: ./build/resources/identity-set.js
var identity_set = __webpack_require__(78);
;// CONCATENATED MODULE: ./build/roles/revocations.js









/**
 * The roles that user-assigned identities lose: those that were removed, and named ones that were off already. Who
 * was to be removed and is not, of either type, keeps them.
 */
class Revocations {
    #roles;
    #context;
    #entries = [];
    constructor(roles, context) {
        this.#roles = roles;
        this.#context = context;
    }
    /** What is known of every role to revoke, in no order. */
    get entries() {
        return this.#entries;
    }
    /** Revokes when all targets have ended; in a dry run says what would be. What fails is noted, never thrown. */
    async revoke(entries, dryRun) {
        const targets = entries.filter((entry) => entry instanceof target/* Target */.W);
        // What a pattern stands for that gave no target may have any of the identities.
        const candidates = [...candidatesOf(targets, targets.length < entries.length), ...keptSystem(targets)];
        await Promise.all(candidates.map(async (candidate) => {
            const found = await this.#present(candidate);
            const open = found.filter(({ change }) => change === 'open');
            // Where nothing is to be revoked, what may not be listed is no failure.
            if (candidate.isReported)
                this.#entries.push(...(candidate.isKept ? open : found));
            if (candidate.isKept) {
                for (const entry of open)
                    entry.keep();
                if (open.length > 0)
                    this.#context.warn((0,texts/* keptText */.GD)(open));
            }
            else if (dryRun) {
                for (const entry of open)
                    entry.remove();
            }
            else
                await Promise.all(open.map((entry) => revokeRole(entry, this.#context)));
        }));
    }
    /** The roles that an identity has of those that lines name; what may not be listed has failed. */
    async #present(candidate) {
        try {
            const { holder, principalId } = candidate.principalId
                ? candidate
                : await this.#lookUp(candidate.holder);
            if (principalId === null)
                return [];
            const entries = this.#roles.map((role) => this.#presentAt(role, roles_entry/* RoleEntry */.l.ofLine(holder, principalId, role)));
            return (await Promise.all(entries)).flat();
        }
        catch (error) {
            if (error instanceof step/* StepStopped */.ic)
                return [];
            return this.#roles.map((role) => {
                const entry = roles_entry/* RoleEntry */.l.ofLine(candidate.holder, candidate.principalId, role);
                entry.fail(error);
                return entry;
            });
        }
    }
    async #presentAt(role, entry) {
        const principalId = entry.principalId ?? '';
        const listing = await this.#context.lists.of(entry.scope, principalId);
        if (listing.state === 'missing')
            return [];
        if (listing.state === 'forbidden') {
            entry.fail(listing.error);
            return [entry];
        }
        const found = findAssignment(role, principalId, listing.assignments);
        if (found)
            entry.find(found);
        return found ? [entry] : [];
    }
    /** The principal of an identity that no target has: one that does not exist any more has none. */
    async #lookUp(holder) {
        const { identity, label } = holder;
        const none = { holder, principalId: null };
        const id = (0,resource_id/* parseResourceId */.RQ)(identity);
        if (!id)
            return none;
        const lookup = await this.#context.limit(() => this.#context.managedIdentities.lookUp(id));
        if (lookup.state === 'exists')
            return { holder: (0,holders/* userHolder */.gd)((0,resource_id/* formatResourceId */.bM)(lookup.id)), principalId: lookup.principalId };
        if (lookup.state === 'unknown') {
            this.#context.warn(`${label} may not be read; its roles were not revoked. To fix: give the signed-in principal ` +
                `Microsoft.ManagedIdentity/userAssignedIdentities/read on ${identity}, as the role 'Reader' has it.`);
        }
        return none;
    }
}
/** The system-assigned identities that were to be removed from targets that were refused or failed. */
function keptSystem(targets) {
    return targets
        .filter(({ selection, outcome }) => selection.system && outcome.state === 'failed')
        .flatMap((target) => {
        const principalId = target.first?.identities.system?.principalId;
        const isReported = target.write !== 'none';
        return principalId ? [{ holder: (0,holders/* systemHolder */.ex)(target), principalId, isKept: true, isReported }] : [];
    });
}
/** The user-assigned identities that targets lose or have lost, each once, in the order of the outputs. */
function candidatesOf(targets, isIncomplete) {
    const candidates = new Map();
    // What a target has that was never read, nobody knows: with `*` it may be any identity.
    const anyIsKept = isIncomplete || targets.some(({ selection, latest }) => selection.user === 'all' && latest === undefined);
    for (const { selection, first, latest, outcome } of targets) {
        const had = first?.identities.user ?? identity_set/* NO_IDENTITIES */.ZE.user;
        const ids = selection.user === 'all' ? [...had.values()].map(({ id }) => id) : selection.user.map(resource_id/* formatResourceId */.bM);
        for (const id of ids) {
            const key = (0,resource_id/* idKey */.T4)(id);
            const known = candidates.get(key);
            const listed = had.get(key);
            const hasIt = latest === undefined || latest.identities.user.has(key);
            candidates.set(key, {
                // As Azure spells it, where a target tells.
                holder: listed ? (0,holders/* userHolder */.gd)(listed.id) : (known?.holder ?? (0,holders/* userHolder */.gd)(id)),
                principalId: known?.principalId ?? listed?.principalId ?? null,
                isKept: anyIsKept || known?.isKept || (outcome.state !== 'succeeded' && hasIt),
                isReported: true,
            });
        }
    }
    return [...candidates.values()];
}

;// CONCATENATED MODULE: ./build/roles/shown-roles.js











/** From so many principals of a subscription on, one list of everybody's roles costs less than one for each. */
const MIN_FOR_ONE_LIST = 4;
/** What the shown identities may do, for `show`. */
class ShownRoles {
    #context;
    #names = new Map();
    #entries = [];
    #groupsOnly = new Set();
    constructor(context) {
        this.#context = context;
    }
    /** Every role that was listed; none before. */
    get entries() {
        return this.#entries;
    }
    /** Where roles were not looked for, a line each. */
    get unsearched() {
        return (0,texts/* groupsOnlyText */.sX)([...this.#groupsOnly]);
    }
    /**
     * Lists the roles of all identities that targets show.
     * @throws the first error there was, once what can be listed is.
     */
    async read(targets) {
        const shown = shownOf(targets);
        const bySubscription = Map.groupBy(shown, subscriptionKey);
        const results = await Promise.allSettled(shown.map((one) => {
            const principals = new Set(bySubscription.get(subscriptionKey(one))?.map(principalKey));
            return this.#entriesOf(one, principals.size >= MIN_FOR_ONE_LIST);
        }));
        const entries = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
        // What is inherited shows in every subscription, and a subscription in each of its groups.
        this.#entries = (0,distinct/* distinct */.d)(entries, ({ holder, id }) => `${(0,holders/* holderKey */.I4)(holder)} ${(0,resource_id/* idKey */.T4)(id ?? '')}`);
        const failed = results.find(({ status }) => status === 'rejected');
        if (failed?.status === 'rejected')
            throw failed.reason;
    }
    async #entriesOf({ holder, principalId, target }, isOneOfMany) {
        const { subscriptionId, resourceGroup } = target.id;
        const wide = await listWidely(target.id, isOneOfMany ? undefined : principalId, this.#context.lists);
        if (!wide) {
            this.#context.warn(`Roles cannot be listed in subscription ${subscriptionId} nor in resource group '${resourceGroup}'. To fix: ` +
                "give the signed-in principal Microsoft.Authorization/roleAssignments/read there, as the role 'Reader' has it.");
            return [];
        }
        if (wide.reach === 'group')
            this.#groupsOnly.add(resourceGroup);
        const own = wide.assignments.filter((assignment) => isOf(assignment, principalId));
        return Promise.all(own.map(async (assignment) => {
            const entry = roles_entry/* RoleEntry */.l.existing(holder, assignment, await this.#nameOf(assignment, wide.scope));
            entry.keep();
            return entry;
        }));
    }
    /** A role's name; null where its definition may not be read. Each is asked for once. */
    #nameOf({ roleDefinitionId }, scope) {
        const guid = (0,role_definition/* definitionGuid */.z)(roleDefinitionId);
        const known = (0,built_in_roles/* builtInRole */.Y1)(guid)?.name;
        if (known !== undefined)
            return Promise.resolve(known);
        return (0,get_or_insert/* getOrInsert */.P)(this.#names, guid, () => this.#readName(scope, guid));
    }
    async #readName(scope, guid) {
        try {
            const { assignments, limit } = this.#context;
            return (await limit(() => assignments.definition(scope, guid)))?.name ?? null;
        }
        catch (error) {
            if (error instanceof errors/* AzureError */.M6 || error instanceof errors/* UnansweredError */.jd)
                return null;
            throw error;
        }
    }
}
function subscriptionKey({ target }) {
    return target.id.subscriptionId.toLowerCase();
}
function principalKey({ principalId }) {
    return principalId.toLowerCase();
}
/** Every identity that targets show and whose principal is known, once in each resource group of theirs. */
function shownOf(targets) {
    const shown = new Map();
    for (const target of targets) {
        const { selection, latest } = target;
        if (!latest)
            continue;
        const { system, user } = latest.identities;
        const named = selection.user === 'all' ? undefined : new Set(selection.user.map(resource_id/* resourceKey */.ik));
        const found = [
            ...(selection.system && system
                ? [{ holder: (0,holders/* systemHolder */.ex)(target), principalId: system.principalId }]
                : []),
            ...[...user]
                .filter(([key]) => named === undefined || named.has(key))
                .map(([, { id, principalId }]) => ({ holder: (0,holders/* userHolder */.gd)(id), principalId })),
        ];
        for (const { holder, principalId } of found) {
            const key = `${(0,holders/* holderKey */.I4)(holder)} ${(0,resource_id/* idKey */.T4)((0,resource_id/* resourceGroupId */.x6)(target.id))}`;
            if (principalId && !shown.has(key))
                shown.set(key, { holder, principalId, target });
        }
    }
    return [...shown.values()];
}

;// CONCATENATED MODULE: ./build/roles/roles.js












/**
 * All work on roles of a step, and the owner of what is known of it. But for {@link check}, which stops every
 * write, it makes no target fail: what fails is noted in the entries.
 */
class Roles {
    #request;
    #context;
    #grants;
    #shownRoles;
    #cleanup;
    #revocations;
    #isDone = false;
    constructor(request, context) {
        this.#request = request;
        this.#context = context;
        if (request.operation === 'show')
            this.#shownRoles = new ShownRoles(context);
        else if (request.operation !== 'remove' && request.roles.length > 0) {
            const { operation, roles: lines, force } = request;
            this.#grants = new Grants({ operation, lines, force }, context);
        }
    }
    /** What is known of every role, in no order. */
    get entries() {
        const parts = [this.#grants, this.#cleanup, this.#revocations, this.#shownRoles];
        return parts.flatMap((part) => part?.entries ?? []);
    }
    /** Where roles were not looked for, a line each. */
    get unsearched() {
        return [...(this.#cleanup?.unsearched ?? []), ...(this.#shownRoles?.unsearched ?? [])];
    }
    /** What is done once all targets have ended, while it is not. */
    get pending() {
        if (this.#isDone)
            return undefined;
        if (this.#shownRoles)
            return 'listing roles';
        return this.#revocations ? 'revoking roles' : undefined;
    }
    /** Whether all assignments of a destroyed principal that may be listed are (or would be) deleted. */
    isCleanedUp(principalId) {
        return this.#cleanup?.isCleanedUp(principalId) ?? false;
    }
    /**
     * Before anything is written: roles are looked up by name, and what speaks against granting them is found.
     * @throws {RoleLinesError} with every line that cannot come true.
     */
    async check(targets, known) {
        const { operation } = this.#request;
        // The report names what went on when the step was stopped.
        this.#context.signal.throwIfAborted();
        // Where every removal was refused, it is still told who keeps which roles.
        if (targets.length === 0 && operation !== 'remove')
            return;
        for (const target of targets)
            target.begin('looking up roles');
        await this.#grants?.check(targets, known);
        if (operation === 'show' || operation === 'assign')
            return;
        const { roles: lines, deleteRoleAssignments } = this.#request;
        const roles = operation === 'remove' ? await this.#resolve(lines) : [];
        if (operation === 'remove' && lines.length > 0)
            this.#revocations = new Revocations(roles, this.#context);
        if (deleteRoleAssignments || roles.length > 0) {
            const scopes = lines.map(({ scope }) => scope);
            const dryRun = (0,request/* isDryRun */.v)(this.#request);
            this.#cleanup = new Cleanup({ roles, scopes, deleteAll: deleteRoleAssignments, dryRun }, this.#context);
        }
    }
    /** Right before a target is changed: what its principal has is listed, if that goes. */
    async beforeChange(target) {
        await this.#cleanup?.beforeChange(target);
    }
    /** Once a target is as it should be: its identities get their roles, and a destroyed principal loses its own. */
    async afterChange(target) {
        if ((0,request/* isDryRun */.v)(this.#request))
            return;
        if (this.#grants || this.#cleanup)
            target.begin('granting and revoking its roles');
        await Promise.all([this.#grants?.grant(target), this.#cleanup?.afterChange(target)]);
    }
    /** Once all targets have ended: what identities lose that live on, and in a dry run all that would be done. */
    async afterAll(entries, known) {
        const dryRun = (0,request/* isDryRun */.v)(this.#request);
        const targets = entries.filter((entry) => entry instanceof target/* Target */.W);
        if (dryRun) {
            const succeeded = targets.filter(({ outcome }) => outcome.state === 'succeeded');
            await this.#grants?.plan(succeeded, known);
            this.#cleanup?.plan();
        }
        this.#cleanup?.afterAll();
        await this.#revocations?.revoke(entries, dryRun);
        await this.#shownRoles?.read(targets);
        this.#isDone = !this.#context.signal.aborted;
    }
    /** The roles to revoke. */
    async #resolve(lines) {
        const { roles, problems } = await resolveLines(lines, 'remove', this.#context.assignments);
        if (problems.length > 0)
            throw new RoleLinesError(problems);
        return distinctRoles(roles);
    }
}
/** Gets ready for the work on roles of a step. */
function openRoles(request, step) {
    const limit = limiter(request.maxParallel);
    const assignments = new RoleAssignments(step.arm);
    const lists = new AssignmentLists(assignments, limit);
    return new Roles(request, { ...step, assignments, lists, limit, runUrl: request.runUrl });
}


/***/ }),

/***/ 9757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   f8: () => (/* binding */ orphansText),
/* harmony export */   gR: () => (/* binding */ deleteCommands),
/* harmony export */   sX: () => (/* binding */ groupsOnlyText),
/* harmony export */   sf: () => (/* binding */ unlistedText)
/* harmony export */ });
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7153);
/* harmony import */ var _grant_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3215);




/** What of a destroyed principal's roles could not be deleted, with the command that does. */
function orphansText(entries) {
    const lines = entries.map((entry) => `- ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .roleLabel */ .b)(entry)}: ${entry.id} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(reasonOf(entry.error), 300)})`);
    return [
        `Role assignments of ${entries[0]?.holder.label} remain although its principal is gone. To delete them, somebody with the right runs:`,
        ...deleteCommands(entries).map((command) => `  ${command}`),
        ...lines,
    ].join('\n');
}
/** IDs in one command: a line of the log holds 2,000 characters. */
const IDS_PER_COMMAND = 5;
/** The commands that delete assignments. */
function deleteCommands(entries) {
    const commands = [];
    for (let at = 0; at < entries.length; at += IDS_PER_COMMAND) {
        const ids = entries.slice(at, at + IDS_PER_COMMAND).map(({ id }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(id ?? ''));
        commands.push(`az role assignment delete --ids ${ids.join(' ')}`);
    }
    return commands;
}
/** Roles that a principal keeps, because a target that should lose it still has it. */
function keptText(entries) {
    const roles = entries.map((entry) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .roleLabel */ .b)(entry));
    return `${entries[0]?.holder.label} keeps ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceList */ .MT)(roles)}: not every target has lost it.`;
}
/** Who may list role assignments, and what happens to them next. */
const WHO_MAY_DELETE = `the role '${_grant_command_js__WEBPACK_IMPORTED_MODULE_1__/* .ADMINISTRATOR */ .St}' at one of the two: it may list role assignments (Microsoft.Authorization/roleAssignments/read) and delete them.`;
const WHO_MAY_LIST = "Microsoft.Authorization/roleAssignments/read, as the role 'Reader' has it.";
/** A principal whose roles may not be listed; a dry run would only do that. */
function unlistedText({ label, id }, principalId, dryRun) {
    return (`The role assignments of the system-assigned identity of ${label} cannot be listed in its subscription, nor in ` +
        `resource group '${id.resourceGroup}': those of principal ${principalId} that 'roles' does not name are not deleted. ` +
        `To fix: give the signed-in principal ${dryRun ? WHO_MAY_LIST : WHO_MAY_DELETE}`);
}
/** The resource groups in which alone roles were looked for. */
function groupsOnlyText(groups) {
    if (groups.length === 0)
        return [];
    return [
        `Roles were looked for in resource group ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceList */ .MT)(groups)} alone: the subscription may not be listed.`,
    ];
}
function reasonOf(error) {
    return error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6 ? `${error.detail.code}: ${error.detail.message}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
}


/***/ })

};
;