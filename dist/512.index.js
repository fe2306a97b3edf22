"use strict";
exports.id = 512;
exports.ids = [512];
exports.modules = {

/***/ 3368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ administratorCommand),
/* harmony export */   St: () => (/* binding */ ADMINISTRATOR)
/* harmony export */ });
/* unused harmony export administratorCondition */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _role_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);


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

/***/ 3508:
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
// EXTERNAL MODULE: ./build/identity/grant-command.js
var grant_command = __webpack_require__(3368);
// EXTERNAL MODULE: ./build/identity/role-definition.js
var role_definition = __webpack_require__(3508);
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

// EXTERNAL MODULE: ./build/identity/resource-id.js
var resource_id = __webpack_require__(7848);
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
/** A role in a sentence: `'AcrPull' at /subscriptions/\u2026`. */
function roleLabel({ roleName, roleDefinitionId, scope }) {
    return `'${roleName ?? roleDefinitionId.slice(roleDefinitionId.lastIndexOf('/') + 1)}' at ${scope}`;
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
/* harmony import */ var _identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7848);


/** The key of an identity: no two identities of a step share it. */
function holderKey({ identity }) {
    return (0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(identity);
}
/** The system-assigned identity of a target. */
function systemHolder({ id, label }) {
    return {
        identity: (0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResourceId */ .bM)(id),
        isSystem: true,
        label: `the system-assigned identity of ${label}`,
    };
}
/** A user-assigned identity by its ID. */
function userHolder(identity) {
    const id = (0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(identity);
    return {
        identity,
        isSystem: false,
        label: id ? (0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .describeResource */ .w9)(id) : `user-assigned identity '${identity}'`,
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
            const key = (0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik)(id);
            const listed = latest?.identities.user.get(key);
            const found = known.get(key);
            const { principalId = null } = listed ?? found ?? {};
            return { holder: userHolder(listed?.id ?? (0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResourceId */ .bM)(found?.id ?? id)), principalId };
        }),
    ];
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
/* harmony import */ var _identity_grant_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3368);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7153);




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
const WHO_MAY_DELETE = `the role '${_identity_grant_command_js__WEBPACK_IMPORTED_MODULE_1__/* .ADMINISTRATOR */ .St}' at one of the two: it may list role assignments (Microsoft.Authorization/roleAssignments/read) and delete them.`;
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