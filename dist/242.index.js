"use strict";
exports.id = 242;
exports.ids = [242];
exports.modules = {

/***/ 972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ cantList),
/* harmony export */   qm: () => (/* binding */ listAround),
/* harmony export */   xQ: () => (/* binding */ AssignmentLists)
/* harmony export */ });
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8192);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5816);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4949);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5385);
/* harmony import */ var _azure_rbac_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7135);






/**
 * The assignments that principals have: one request for each list, repeated only if it is too old for a write. A
 * failure is returned, because it isn't always an obstacle.
 */
class AssignmentLists {
    #context;
    #lists = new Map();
    constructor(context) {
        this.#context = context;
    }
    /** Get a list for a plan, one that is fresh enough for a write, or a new one. Otherwise, a forbidden list is kept. */
    async get(at, principalId, age) {
        const key = keyOf(at, principalId);
        if (age === 'new')
            this.#lists.delete(key);
        for (;;) {
            const pending = this.#lists.get(key);
            const last = await pending;
            // Meanwhile, another write might have requested it.
            if (this.#lists.get(key) !== pending)
                continue;
            const isUsable = age === 'any' || (last?.state !== 'failed' && (0,_execute_js__WEBPACK_IMPORTED_MODULE_1__/* .isFresh */ .p)(last, this.#context));
            if (last && (isUsable || last.state === 'forbidden'))
                return last;
            const next = this.#read(at, principalId);
            this.#lists.set(key, next);
            return next;
        }
    }
    async #read({ door, scope }, principalId) {
        const { arm, clock } = this.#context;
        const requestedAt = clock.now();
        try {
            const { value, readAt } = await arm.list(door.collectionOf(scope), 'role assignments', {
                apiVersion: door.apiVersion,
                ...(door.isInResource ? {} : { filter: `principalId eq '${principalId}'` }),
            });
            const assignments = value.flatMap((document) => door.read(document) ?? []);
            return { state: 'known', readAt, assignments };
        }
        catch (error) {
            if (error instanceof _step_js__WEBPACK_IMPORTED_MODULE_4__/* .StepStopped */ .i)
                throw error;
            const nothing = { readAt: requestedAt, assignments: [] };
            if ((0,_azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbidden */ .US)(error))
                return { ...nothing, state: 'forbidden', error };
            if ((0,_azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)(error))
                return { ...nothing, state: 'missing', error };
            return { ...nothing, state: 'failed', error };
        }
    }
}
function keyOf({ door, scope }, principalId) {
    const collection = door.collectionOf(scope);
    return (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idKey */ .T4)(door.isInResource ? collection : `${collection} ${principalId}`);
}
/** List roles in the subscription of a target, or in its resource group if that is forbidden. */
async function listAround({ id }, { unsearched }, list) {
    const subscription = `/subscriptions/${id.subscriptionId}`;
    const listing = await list({ door: _azure_rbac_js__WEBPACK_IMPORTED_MODULE_5__/* .azureRbac */ ._, scope: subscription });
    if (listing.state === 'known' || listing.state === 'failed')
        return { ...listing, scope: subscription };
    const scope = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceGroupId */ .x6)(id);
    const narrow = await list({ door: _azure_rbac_js__WEBPACK_IMPORTED_MODULE_5__/* .azureRbac */ ._, scope });
    if (narrow.state === 'known')
        unsearched.add(`Roles were searched only in resource group '${id.resourceGroup}', because its subscription can't be listed.`);
    return { ...narrow, scope };
}
/** The problem if an identity's roles can't be listed, for a reason other than a missing permission. */
function cantList({ label }, cause) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A(`Can't list the roles of ${label}.`, { cause });
}


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ azureRbac)
/* harmony export */ });
/* harmony import */ var _azure_api_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(949);
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3160);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7041);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);
/* harmony import */ var _built_in_roles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7817);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2717);
/* harmony import */ var _line_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1656);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1493);








const PROVIDER = '/providers/Microsoft.Authorization';
/** https://learn.microsoft.com/azure/foundry/concepts/rbac-foundry: 'Azure AI User' became 'Foundry User'. */
const RENAMED = [/^Azure AI /i, 'Foundry '];
/** Azure has changed the messages before, so only the codes count: https://github.com/Azure/azure-cli/issues/31995 */
const REFUSALS = new Map([
    ['RoleAssignmentExists', 'exists'],
    ['PrincipalNotFound', 'new principal'],
    ['RoleAssignmentUpdateNotPermitted', 'name taken'],
    ['HashConflictOnDifferentRoleAssignmentIds', 'name taken'],
]);
/** Azure RBAC: Azure's own roles, for every line that no other door claims. */
const azureRbac = {
    apiVersion: _azure_api_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .API_VERSIONS */ .B.authorization,
    isInResource: false,
    resolve,
    // Its list contains assignments at, above, and below the scope.
    collectionOf: (scope) => `${scope.replace(/\/+$/, '')}${PROVIDER}/roleAssignments`,
    read: (document) => (0,_door_js__WEBPACK_IMPORTED_MODULE_5__/* .readAssignment */ .K6)(document, azureRbac, (guid) => (0,_built_in_roles_js__WEBPACK_IMPORTED_MODULE_4__/* .builtInRole */ .Y)(guid)?.name),
    scopeKey: _scope_js__WEBPACK_IMPORTED_MODULE_7__/* .scopeKey */ .OD,
    // Without the type, Azure looks up the principal, and might not find a new one. Conditions also need it.
    propertiesOf: ({ roleDefinitionId }, principalId, description) => ({
        roleDefinitionId,
        principalId,
        principalType: 'ServicePrincipal',
        ...(description === undefined ? {} : { description }),
    }),
    refusalOf: ({ detail: { code } }) => REFUSALS.get(code),
};
async function resolve(line, documents) {
    const { role, scope } = line;
    if (role.guid)
        return roleOf(line, role.guid, (0,_built_in_roles_js__WEBPACK_IMPORTED_MODULE_4__/* .builtInRole */ .Y)(role.guid));
    const found = await documents.definitions(scope, role.text);
    if ((0,_azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(found))
        return (0,_line_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .missingScope */ .NC)(line, found);
    // A line is split at its last ` @ `, so several lines that YAML folded look like one role.
    const several = /\s@\s/.test(role.text)
        ? " The line contains several ' @ '. Each role needs its own line below 'roles: |'."
        : '';
    if (found instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6)
        return {
            line,
            why: `The deployment identity can't look up the role ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(role.text)} at ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .scopeText */ .Cm)(scope)} (${found.detail.code}).${several}`,
            fix: 'Grant it the permission Microsoft.Authorization/roleDefinitions/read at the scope, or use the GUID of the role:\n' +
                `  az role definition list --name ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(role.text)}`,
            cause: found,
        };
    const [definition, ...others] = found;
    if (!definition) {
        const all = await documents.definitions(scope);
        const names = all instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6 ? [] : all.map(({ name }) => name);
        const [meant] = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(role.text.replace(...RENAMED), names);
        return {
            line,
            why: `Role ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(role.text)} doesn't exist.${several}`,
            fix: meant
                ? `Did you mean '${meant}'?`
                : 'Check the name, or use the GUID of the role (az role definition list).',
        };
    }
    if (others.length > 0) {
        const guids = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(found.map(({ guid }) => guid)).join(', ');
        return {
            line,
            why: `Several roles have the name ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(role.text)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(guids, 500)}.`,
            fix: 'Use the GUID of the role instead of its name.',
        };
    }
    return roleOf(line, definition.guid, definition);
}
function roleOf(line, guid, definition) {
    const { scope, role } = line;
    const id = `/subscriptions/${(0,_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .subscriptionOf */ .XD)(scope)}${PROVIDER}/roleDefinitions/${guid}`;
    const roleDefinitionId = role.text.startsWith('/') ? role.text : id;
    const roleName = definition?.name ?? null;
    return { door: azureRbac, line, scope, roleKey: guid, roleName, roleDefinitionId, definition };
}


/***/ }),

/***/ 1968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ rolesContext)
});

// EXTERNAL MODULE: ./build/roles/assignment-lists.js
var assignment_lists = __webpack_require__(972);
// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(949);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/collections.js
var collections = __webpack_require__(7426);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/roles/built-in-roles.js
var built_in_roles = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/roles/role-definition.js
var role_definition = __webpack_require__(9227);
// EXTERNAL MODULE: ./build/roles/scope.js
var roles_scope = __webpack_require__(1493);
;// CONCATENATED MODULE: ./build/roles/documents.js








const DEFINITIONS = '/providers/Microsoft.Authorization/roleDefinitions';
/** The types of resources that can be read, each with its noun and the version of its API. */
const READABLE = new Map([
    ['microsoft.keyvault/vaults', ['key vault', api_versions/* API_VERSIONS */.B.keyVault]],
    ['microsoft.containerregistry/registries', ['container registry', api_versions/* API_VERSIONS */.B.registry]],
    ['microsoft.documentdb/databaseaccounts', ['Cosmos DB account', api_versions/* API_VERSIONS */.B.cosmosDb]],
    ['microsoft.cache/redisenterprise', ['Redis cache', api_versions/* API_VERSIONS */.B.redis]],
    [resource_id/* USER_ASSIGNED_IDENTITY */.Q6.toLowerCase(), ['user-assigned identity', api_versions/* API_VERSIONS */.B.managedIdentity]],
]);
/**
 * Documents that the checks before any write need: role definitions, vaults, registries, and accounts. Each is read
 * once. A refusal is returned, because most refusals aren't an obstacle.
 */
class Documents {
    #context;
    #documents = new Map();
    #lists = new Map();
    #named = new Map();
    #byGuid = new Map();
    constructor(context) {
        this.#context = context;
    }
    /**
     * Read the resource at or around a scope. If resources of its type can't be read, read its resource group.
     * The document of a subscription is empty.
     */
    async at(scope) {
        const { id, groupId, group, type, name } = (0,roles_scope/* resourceAround */.qo)(scope);
        if (id === '')
            return {};
        const [noun, apiVersion] = READABLE.get(type) ?? [];
        if (apiVersion)
            return this.#read(id, `${noun} '${name}'`, apiVersion);
        return this.#read(groupId, `resource group '${group}'`, api_versions/* API_VERSIONS */.B.resources);
    }
    /** Note that a resource group exists, so that it isn't read. */
    noteGroup(id) {
        this.#documents.set((0,resource_id/* idKey */.T4)(id), Promise.resolve({}));
    }
    /** Read a list. */
    list(path, what, apiVersion, filter) {
        const { arm, limit } = this.#context;
        const read = () => limit(() => orRefusal(arm.list(path, what, { apiVersion, filter })));
        return (0,collections/* getOrInsert */.P)(this.#lists, (0,resource_id/* idKey */.T4)(`${path} ${filter}`), read);
    }
    /**
     * List the definitions at a scope, or only those with a name, ignoring case. A name is looked up once, at the first
     * scope that can be listed.
     */
    async definitions(scope, name) {
        const key = name?.toLowerCase() ?? '';
        const known = this.#named.get(key);
        if (known)
            return known;
        const what = name === undefined ? 'role definitions' : `role definition ${(0,build_text/* quote */.hD)(name)}`;
        const filter = name === undefined ? undefined : `roleName eq '${name.replaceAll("'", "''")}'`;
        const listed = await this.list(`${scope}${DEFINITIONS}`, what, api_versions/* API_VERSIONS */.B.authorization, filter);
        if (listed instanceof errors/* AzureError */.M6)
            return listed;
        const all = listed.flatMap((document) => (0,role_definition/* readRoleDefinition */.E5)(document) ?? []);
        if (name === undefined)
            return all;
        const exact = all.filter((definition) => definition.name.toLowerCase() === key);
        this.#named.set(key, exact);
        return exact;
    }
    /** Check whether Azure RBAC has a role with a name. A name that can't be looked up doesn't count. */
    async isAzureRole(scope, name) {
        const found = await this.definitions(scope, name);
        return !(found instanceof errors/* AzureError */.M6) && found.length > 0;
    }
    /**
     * Read the definition with a GUID, once at the first scope that can be read. Undefined if Azure returned something
     * else. A built-in role is known.
     */
    async definition(scope, guid) {
        const known = (0,built_in_roles/* builtInRole */.Y)(guid) ?? this.#byGuid.get(guid);
        if (known)
            return known;
        const id = `${scope}${DEFINITIONS}/${guid}`;
        const document = await this.#read(id, `role definition ${guid}`, api_versions/* API_VERSIONS */.B.authorization);
        if (document instanceof errors/* AzureError */.M6)
            return document;
        const definition = (0,role_definition/* readRoleDefinition */.E5)(document);
        if (definition)
            this.#byGuid.set(guid, definition);
        return definition;
    }
    #read(id, what, apiVersion) {
        const { arm, limit } = this.#context;
        const read = () => limit(() => orRefusal(arm.read(id, what, { apiVersion })));
        return (0,collections/* getOrInsert */.P)(this.#documents, (0,resource_id/* idKey */.T4)(id), read);
    }
}
/** Get what Azure returned, or its refusal. */
async function orRefusal(reading) {
    try {
        return (await reading).value;
    }
    catch (error) {
        if (error instanceof errors/* AzureError */.M6)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/roles/context.js


/** Create the context of the work on roles. Nothing is read yet. */
function rolesContext(context) {
    return {
        ...context,
        documents: new Documents(context),
        lists: new assignment_lists/* AssignmentLists */.xQ(context),
        turns: new Map(),
    };
}


/***/ }),

/***/ 2717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ readAssignment),
/* harmony export */   Rp: () => (/* binding */ findAssignment),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _role_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9227);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1493);



/**
 * Read an assignment as ARM sends it, or return undefined for another document. It is deleted by its ID, which
 * therefore has to be in the collection of its scope.
 */
function readAssignment(document, door, nameOf) {
    const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(document)['properties'];
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(document, 'id');
    const [scope, roleDefinitionId, principalId] = ['scope', 'roleDefinitionId', 'principalId'].map((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(properties, name));
    if (!id || !scope || !roleDefinitionId || !principalId)
        return undefined;
    if (!(0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(id, door.collectionOf(scope)))
        return undefined;
    const roleKey = (0,_role_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionGuid */ .zf)(roleDefinitionId);
    return {
        door,
        id,
        scope,
        roleKey,
        roleDefinitionId,
        principalId,
        roleName: nameOf(roleKey) ?? null,
        condition: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(properties, 'condition') ?? null,
    };
}
/**
 * Find the assignment of a role to a principal at exactly its scope, by anyone and under any name. An
 * inherited assignment doesn't count.
 */
function findAssignment({ door, scope, roleKey }, principalId, existing) {
    const isSame = (one) => one.door === door && one.roleKey === roleKey && door.scopeKey(one.scope) === door.scopeKey(scope);
    return existing.find((one) => isOf(one, principalId) && isSame(one));
}
/** Check whether an assignment belongs to a principal: Azure might return others. */
function isOf({ principalId }, wanted) {
    return principalId.toLowerCase() === wanted.toLowerCase();
}


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ missingScope),
/* harmony export */   YC: () => (/* binding */ combineProblems),
/* harmony export */   _A: () => (/* binding */ listProblem),
/* harmony export */   fI: () => (/* binding */ problemText)
/* harmony export */ });
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7426);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5816);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1493);





/** Combine all lines that can't be fulfilled into one error. */
function combineProblems(problems) {
    // Several principals can meet the same problem.
    const each = [...(0,_collections_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .d)(problems, ({ line, why }) => `${line.input} ${line.line} ${why}`)].sort((a, b) => a.line.input.localeCompare(b.line.input) || a.line.line - b.line.line);
    const [first] = each;
    const state = 'Nothing was changed.';
    if (first && each.length === 1)
        return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`Can't use line ${first.line.line} of '${first.line.input}'.`, { ...first, state });
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`Can't use ${each.length} lines of 'roles' and 'revoke-roles'.`, {
        why: each.map((problem) => `- ${problemText(problem)}`).join('\n'),
        state,
    });
}
/** Describe a problem on one line: `Line 2 of 'roles': …`. */
function problemText({ line, why, fix, cause }) {
    const answer = cause instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6 ? ` Azure: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${cause.detail.code}: ${cause.detail.message}`)}` : '';
    return `Line ${line.line} of '${line.input}': ${why}${fix ? ` To fix: ${fix}` : ''}${answer}`;
}
/** The problem if Azure returns 404 for a scope. */
function missingScope(line, cause) {
    return {
        line,
        why: `The scope ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeText */ .Cm)(line.scope)} doesn't exist.`,
        fix: "Check its names, 'resource-group', and 'subscription-id'.",
        cause,
    };
}
/** The problem if assignments can't be listed, for a reason other than a missing permission. */
function listProblem(line, cause) {
    return {
        line,
        why: `The role assignments at ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeText */ .Cm)(line.scope)} can't be listed` +
            ` (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(cause instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6 ? cause.detail.code : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause))}).`,
        // 400 and 401 are the responses for a scope that the token isn't for.
        fix: cause instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6 && (cause.status === 400 || cause.status === 401)
            ? 'Check that the scope is in a subscription of this tenant.'
            : 'Run the job again.',
        cause,
    };
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ selectedPrincipals),
/* harmony export */   GQ: () => (/* binding */ leavingPrincipals),
/* harmony export */   Il: () => (/* binding */ currentPrincipal),
/* harmony export */   N3: () => (/* binding */ stayingPrincipals),
/* harmony export */   S5: () => (/* binding */ systemPrincipal),
/* harmony export */   dm: () => (/* binding */ shownPrincipals),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7426);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5816);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _resources_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8121);





/** Check that the principal of an identity is known. */
function isKnown(one) {
    return one.principalId !== null;
}
/** The system-assigned identity of a target, as a reading shows it. */
function systemPrincipal(target, reading) {
    const label = `the system-assigned identity of ${target.label}`;
    return {
        assignee: { identity: (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatResourceId */ .bM)(target.id), isSystem: true, label },
        principalId: reading?.identities.system?.principalId ?? null,
        target,
    };
}
function userAssignee(identity) {
    return { identity, isSystem: false, label: `user-assigned identity '${(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .lastSegment */ .mp)(identity)}'` };
}
/** List the selected identities of a target. */
function selectedOf(target, { known }) {
    const { selection, latest } = target;
    const { user } = latest?.identities ?? _resources_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_IDENTITIES */ .ZE;
    const ids = selection.user === 'all' ? [...user.keys()] : selection.user.map(_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatResourceId */ .bM);
    const users = ids.map((id) => {
        const listed = user.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4)(id));
        const found = known.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4)(id));
        const assignee = userAssignee(listed?.id ?? (found ? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatResourceId */ .bM)(found.id) : id));
        const principalId = listed?.principalId ?? found?.principalId ?? null;
        return { assignee, principalId, target: undefined };
    });
    return [...(selection.system ? [systemPrincipal(target, latest)] : []), ...users];
}
/** List the selected identities that the latest reading of a target shows. */
function shownPrincipals(target, identities) {
    const { system, user } = target.latest?.identities ?? _resources_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_IDENTITIES */ .ZE;
    const isShown = ({ assignee: { isSystem, identity } }) => isSystem ? system !== undefined : user.has((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4)(identity));
    return selectedOf(target, identities).filter(isShown);
}
/**
 * List the identities that targets should have, each once, in the order of the outputs. User-assigned ones whose
 * principals no target shows are looked up.
 */
async function selectedPrincipals(targets, identities) {
    const selected = () => targets.flatMap((target) => selectedOf(target, identities));
    const unknown = selected().filter(({ principalId, target }) => principalId === null && !target);
    await Promise.all(unknown.map(async ({ assignee }) => {
        const id = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResourceId */ .RQ)(assignee.identity);
        if (id)
            await identities.lookUp(id);
    }));
    return (0,_collections_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .d)(selected(), ({ assignee }) => (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4)(assignee.identity));
}
/**
 * List the principals that stay assigned but lose roles. If several targets share one, it keeps its roles only if all
 * of these targets have failed.
 */
async function stayingPrincipals(targets, { identities }) {
    const groups = [false, true].map(async (isKept) => {
        const some = targets.filter(({ outcome }) => (outcome.state === 'failed') === isKept);
        return (await selectedPrincipals(some, identities)).map((one) => ({ ...one, isKept }));
    });
    const all = (await Promise.all(groups)).flat();
    return (0,_collections_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .d)(all.filter(isKnown), ({ assignee }) => (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4)(assignee.identity));
}
/**
 * List the principals of the identities to remove from targets. If a target fails, its identities keep their roles.
 * System-assigned identities lose their roles with the write that destroys them, so this list has only those that keep
 * their roles.
 */
async function leavingPrincipals(targets, { identities, warn }) {
    const ids = targets.flatMap(({ selection: { user }, first }) => user === 'all'
        ? [...(first?.identities.user.values() ?? [])].map(({ id }) => id)
        : user.map(_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatResourceId */ .bM));
    const users = (0,_collections_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .d)(ids, _resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4).map(async (id) => {
        const key = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4)(id);
        const listed = targets.flatMap(({ first }) => first?.identities.user.get(key) ?? []);
        const resource = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .parseResourceId */ .RQ)(id);
        const lookup = resource && (await identities.lookUp(resource));
        const current = lookup?.state === 'exists' ? lookup : undefined;
        // A resource lists the old principal of an identity that was deleted and created again. Both lose roles.
        const found = [...listed, ...(current ? [current] : [])];
        const principalIds = found.flatMap(({ principalId }) => principalId ?? []);
        const assignee = userAssignee(current ? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatResourceId */ .bM)(current.id) : (listed[0]?.id ?? id));
        if (principalIds.length === 0 && lookup?.state === 'unknown')
            warn(`Roles of ${assignee.label} aren't revoked, because the identity can't be read.\n` +
                `To fix: Grant the deployment identity the role 'Reader' at ${assignee.identity}.`);
        // A target that was never read, such as a pattern without a match, can have any identity.
        const isKept = targets.some(({ outcome, first }) => outcome.state === 'failed' && first?.identities.user.has(key) !== false);
        return (0,_collections_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .d)(principalIds, _resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4).map((principalId) => ({
            ...{ assignee, principalId, isKept },
            target: undefined,
        }));
    });
    const systems = targets
        .filter(({ selection, outcome }) => selection.system && outcome.state === 'failed')
        .map((target) => ({ ...systemPrincipal(target, target.first), isKept: true }));
    return [...(await Promise.all(users)).flat(), ...systems.filter(isKnown)];
}
/**
 * Get the principal of an identity. A system-assigned one is destroyed when it is removed, so only a fresh
 * reading of its resource counts.
 */
async function currentPrincipal({ assignee, principalId, target }, context) {
    if (!target && principalId)
        return { principalId, readAt: Number.POSITIVE_INFINITY };
    const isUsable = target?.latest?.identities.system?.principalId && (0,_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .isFresh */ .p)(target.latest, context);
    if (target && !isUsable)
        await target.load(context);
    const { identities, readAt = 0 } = target?.latest ?? {};
    const current = identities?.system?.principalId;
    if (current)
        return { principalId: current, readAt };
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`Can't use ${assignee.label}.`, {
        why: target && !identities?.system
            ? 'Another process removed the identity while this step was running.'
            : "Azure doesn't show its principal ID.",
        fix: 'Run the job again.',
    });
}


/***/ }),

/***/ 5528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Roles: () => (/* binding */ Roles)
});

// EXTERNAL MODULE: ./build/roles/context.js + 1 modules
var roles_context = __webpack_require__(1968);
// EXTERNAL MODULE: ./build/collections.js
var collections = __webpack_require__(7426);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/roles/door.js
var door = __webpack_require__(2717);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/roles/azure-rbac.js
var azure_rbac = __webpack_require__(7135);
// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(949);
// EXTERNAL MODULE: ./build/pattern.js
var pattern = __webpack_require__(7041);
// EXTERNAL MODULE: ./build/roles/line-problems.js
var line_problems = __webpack_require__(1656);
// EXTERNAL MODULE: ./build/roles/role-definition.js
var role_definition = __webpack_require__(9227);
// EXTERNAL MODULE: ./build/roles/scope.js
var roles_scope = __webpack_require__(1493);
;// CONCATENATED MODULE: ./build/roles/cosmos-db.js









const ACCOUNT = 'microsoft.documentdb/databaseaccounts';
/** A database and container, in ARM's form or in Cosmos DB's. */
const BELOW = /^(?:\/(?:sqlDatabases|dbs)\/([^/]+)(?:\/(?:containers|colls)\/([^/]+))?)?$/i;
/** The built-in definitions, which have the same GUIDs in every account. */
const BUILT_IN = [
    { guid: '00000000-0000-0000-0000-000000000001', name: 'Cosmos DB Built-in Data Reader' },
    { guid: '00000000-0000-0000-0000-000000000002', name: 'Cosmos DB Built-in Data Contributor' },
];
/** Roles for the data of Cosmos DB accounts (API for NoSQL), which are in the account itself. */
const cosmosDb = {
    apiVersion: api_versions/* API_VERSIONS */.B.cosmosDb,
    isInResource: true,
    async claims({ role, scope }, documents) {
        const { type, below } = (0,roles_scope/* resourceAround */.qo)(scope);
        if (find(role, BUILT_IN) || (type === ACCOUNT && /^\/dbs\//i.test(below)))
            return true;
        if (role.guid)
            return /\/sqlRoleDefinitions\//i.test(role.text);
        return type === ACCOUNT && !(await documents.isAzureRole(scope, role.text));
    },
    resolve,
    collectionOf: (scope) => `${(0,roles_scope/* resourceAround */.qo)(scope).id}/sqlRoleAssignments`,
    read: (document) => (0,door/* readAssignment */.K6)(document, cosmosDb, (key) => BUILT_IN.find(({ guid }) => guid === key)?.name),
    // ARM ignores the case of the account, but the names of databases and containers are case-sensitive.
    scopeKey: (scope) => {
        const { id, below } = (0,roles_scope/* resourceAround */.qo)(scope);
        return id.toLowerCase() + below.replace(/\/+$/, '');
    },
    propertiesOf: ({ roleDefinitionId, scope }, principalId) => ({ roleDefinitionId, scope, principalId }),
    refusalOf: ({ status, detail: { code, message } }) => {
        if (status === 412 || code === 'PreconditionFailed')
            return 'busy';
        // Only the text identifies this case.
        return /was not found in the AAD tenant/i.test(message) ? 'new principal' : undefined;
    },
};
async function resolve(line, documents) {
    const { id: written, type, name, below } = (0,roles_scope/* resourceAround */.qo)(line.scope);
    const [path, database, container] = BELOW.exec(below) ?? [];
    if (type !== ACCOUNT || path === undefined)
        return {
            line,
            why: "The scope isn't a Cosmos DB account, or a database or container of one.",
            fix: "Use 'Microsoft.DocumentDB/databaseAccounts/NAME', optionally with '/sqlDatabases/NAME/containers/NAME'.",
        };
    const document = await documents.at(line.scope);
    const account = document instanceof errors/* AzureError */.M6 ? {} : document;
    const api = otherApiOf(account);
    if (api)
        return {
            line,
            why: `Cosmos DB account ${(0,build_text/* quote */.hD)(name)} uses the API for ${api}. The action supports only the API for NoSQL.`,
            fix: 'Remove the line, and grant the role with az cosmosdb or Bicep.',
        };
    // Cosmos DB compares scopes with the account's ID in its own spelling.
    const id = (0,json/* textAt */.$6)(account, 'id') ?? written;
    const definition = await definitionOf(line, id, documents);
    if ('why' in definition)
        return definition;
    const { guid, name: roleName } = definition;
    const scope = id + (database ? `/dbs/${database}` : '') + (container ? `/colls/${container}` : '');
    const roleDefinitionId = `${id}/sqlRoleDefinitions/${guid}`;
    return { door: cosmosDb, line, scope, roleKey: guid, roleName, roleDefinitionId };
}
/** Find the API of an account that isn't the one for NoSQL. */
function otherApiOf(account) {
    const names = (0,json/* valuesAt */.I0)(account, 'properties.capabilities.*.name').join(' ');
    const [, other] = /Enable(Table|Gremlin|Cassandra|Mongo)\b/i.exec(names) ?? [];
    return other === 'Mongo' || account['kind'] === 'MongoDB' ? 'MongoDB' : other;
}
async function definitionOf(line, account, documents) {
    const { role } = line;
    const builtIn = find(role, BUILT_IN);
    if (builtIn)
        return builtIn;
    const path = `${account}/sqlRoleDefinitions`;
    const listed = await documents.list(path, 'role definitions of the account', api_versions/* API_VERSIONS */.B.cosmosDb);
    if ((0,errors/* isNotFound */.c4)(listed))
        return (0,line_problems/* missingScope */.NC)(line, listed);
    if (listed instanceof errors/* AzureError */.M6) {
        if (role.guid)
            return { guid: role.guid, name: null };
        return {
            line,
            why: `The role definitions of the Cosmos DB account can't be listed, so ${(0,build_text/* quote */.hD)(role.text)} can't be looked up.`,
            fix: "Grant the deployment identity the permission Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions/read, or use the role definition's ID.",
            cause: listed,
        };
    }
    const all = [...BUILT_IN, ...listed.flatMap((document) => (0,role_definition/* readRoleDefinition */.E5)(document) ?? [])];
    const found = find(role, all);
    if (found)
        return found;
    const names = all.map(({ name }) => name);
    const [meant] = (0,pattern/* nearest */.p)(role.text, names);
    return {
        line,
        why: `The Cosmos DB account has no role ${(0,build_text/* quote */.hD)(role.text)}.`,
        fix: meant ? `Did you mean '${meant}'?` : 'Check the name (az cosmosdb sql role definition list).',
    };
}
function find(role, definitions) {
    return definitions.find(({ guid, name }) => role.guid ? guid === role.guid : name.toLowerCase() === role.text.toLowerCase());
}

;// CONCATENATED MODULE: ./build/roles/managed-redis.js





const CACHE = 'microsoft.cache/redisenterprise';
/** Azure Cache for Redis, which is being retired. */
const RETIRING = 'microsoft.cache/redis';
/** The only access policy. */
const POLICY = 'default';
/** The access policy of Azure Managed Redis, at the database `default` of a cache. */
const managedRedis = {
    apiVersion: api_versions/* API_VERSIONS */.B.redis,
    isInResource: true,
    async claims({ role, scope }, documents) {
        const { type } = (0,roles_scope/* resourceAround */.qo)(scope);
        if (role.guid || (type !== CACHE && type !== RETIRING))
            return false;
        return isPolicy(role) || !(await documents.isAzureRole(scope, role.text));
    },
    resolve: managed_redis_resolve,
    collectionOf: (scope) => `${scope}/accessPolicyAssignments`,
    read: (document) => {
        const { id, properties } = (0,json/* objectOf */.Xy)(document);
        const { accessPolicyName, user, provisioningState } = (0,json/* objectOf */.Xy)(properties);
        // An assignment that is being deleted is listed until it is gone, and a failed one lets nobody in.
        if (/^(deleting|failed|canceled)$/i.test(String(provisioningState)))
            return undefined;
        const scope = String(id).replace(/\/accessPolicyAssignments\/[^/]+$/i, '');
        const same = { scope, roleDefinitionId: accessPolicyName, principalId: (0,json/* objectOf */.Xy)(user)['objectId'] };
        const assignment = (0,door/* readAssignment */.K6)({ id, properties: same }, managedRedis, (policy) => policy);
        return assignment && { ...assignment, roleDefinitionId: null };
    },
    scopeKey: roles_scope/* scopeKey */.OD,
    // Only letters and digits are allowed in a name.
    spellName: (uuid) => uuid.replaceAll('-', ''),
    propertiesOf: (_role, principalId) => ({ accessPolicyName: POLICY, user: { objectId: principalId } }),
    refusalOf: () => undefined,
};
function isPolicy({ text }) {
    return text.toLowerCase() === POLICY;
}
async function managed_redis_resolve(line) {
    const { role } = line;
    const { id, group, type, name, below } = (0,roles_scope/* resourceAround */.qo)(line.scope);
    if (type === CACHE) {
        if (isPolicy(role) && /^(\/databases\/default)?$/i.test(below)) {
            const scope = `${id}/databases/default`;
            return { door: managedRedis, line, scope, roleKey: POLICY, roleName: POLICY, roleDefinitionId: null };
        }
        return {
            line,
            why: `No Azure role ${(0,build_text/* quote */.hD)(role.text)} was found, and Azure Managed Redis has only the access policy '${POLICY}'.`,
            fix: `Use '${POLICY} @ Microsoft.Cache/redisEnterprise/NAME', or the GUID of an Azure role.`,
        };
    }
    const command = (verb) => `  az redis access-policy-assignment ${verb} --resource-group ${(0,build_text/* shellWord */.r7)(group)} --name ${(0,build_text/* shellWord */.r7)(name)} --policy-assignment-name "$PRINCIPAL_ID"`;
    return {
        line,
        why: "The line is for Azure Cache for Redis, which the action doesn't support because the service is being retired.",
        fix: "Remove the line. In a step with PRINCIPAL_ID set to the output 'principal-id', grant the policy with:\n" +
            `${command('create')} --access-policy-name ${(0,build_text/* shellWord */.r7)(role.text)} --object-id "$PRINCIPAL_ID" --object-id-alias "$PRINCIPAL_ID"\n` +
            `Revoke it with:\n${command('delete')}`,
    };
}

;// CONCATENATED MODULE: ./build/roles/line-checks.js










/** The doors that claim lines for themselves. All other lines are for Azure RBAC. */
const OTHERS = [cosmosDb, managedRedis];
/** Roles that a registry with repository permissions ignores, and the roles to use instead. */
const REPOSITORY_ROLES = new Map([
    ['AcrPull', 'Container Registry Repository Reader'],
    ['AcrPush', 'Container Registry Repository Writer'],
    ['AcrDelete', 'Container Registry Repository Contributor'],
]);
/**
 * Find the role that each line means, one line after another, so that each name is looked up only once. A role to grant
 * has its definition, even if the identity has the role already: a principal that replaces it would get the role
 * without another check.
 */
async function resolveLines(lines, purpose, context) {
    const roles = [];
    const problems = [];
    for (const line of lines) {
        const door = await doorOf(line, context.documents);
        const meaning = await door.resolve(line, context.documents);
        if ('why' in meaning) {
            // At a scope that doesn't exist, there is nothing to revoke.
            if (purpose === 'grant' || !(0,errors/* isNotFound */.c4)(meaning.cause))
                problems.push(meaning);
            continue;
        }
        const role = purpose === 'grant' ? await withDefinition(meaning, context) : meaning;
        const escalation = purpose === 'grant' && role.definition && (0,role_definition/* escalationBy */.rn)(role.definition);
        if (escalation)
            problems.push({ line, why: escalation });
        else
            roles.push(role);
    }
    // Two lines can turn out to mean the same role at the same scope.
    return { roles: (0,collections/* distinct */.d)(roles, wantedKey), problems };
}
/** Find the lines of `revoke-roles` that mean the same role as a line of `roles`, in another spelling. */
function contradictions(granted, revoked) {
    const granting = new Map(granted.map((role) => [wantedKey(role), role.line]));
    return revoked.flatMap((role) => {
        const other = granting.get(wantedKey(role));
        if (!other)
            return [];
        const why = `Line ${other.line} of 'roles' grants the same role.`;
        return [{ line: role.line, why, fix: 'Remove one of them.' }];
    });
}
/** The key that lines share if they mean the same role at the same scope. */
function wantedKey({ door, scope, roleKey }) {
    return `${door.scopeKey(scope)} ${roleKey}`;
}
async function doorOf(line, documents) {
    for (const door of OTHERS)
        if (await door.claims?.(line, documents))
            return door;
    return azure_rbac/* azureRbac */._;
}
/** Read the definition of a role of Azure RBAC, and warn if it can't be read. */
async function withDefinition(role, { documents, warn }) {
    const { door, line, scope, roleKey } = role;
    if (door !== azure_rbac/* azureRbac */._ || role.definition)
        return role;
    const definition = await documents.definition(scope, roleKey);
    if (definition && !(definition instanceof errors/* AzureError */.M6))
        return { ...role, definition, roleName: definition.name };
    // One that doesn't exist is a problem of its own, unless the scope doesn't exist either.
    if ((0,errors/* isNotFound */.c4)(definition))
        return role;
    const why = `The definition of role ${roleKey} can't be read, so the step can't check whether the role lets its holder grant roles.`;
    const fix = 'Grant the deployment identity the permission Microsoft.Authorization/roleDefinitions/read at the scope.';
    warn((0,line_problems/* problemText */.fI)({ line, why, fix }));
    return role;
}
/**
 * Find the problem of a role that is about to be granted: the role or the scope doesn't exist, or the role would have
 * no effect. A document that can't be read isn't an obstacle.
 */
async function checkRole({ door, line, scope, roleKey, definition }, documents) {
    const document = await documents.at(scope);
    // The list of assignments at a scope might not show that the scope is missing.
    if ((0,errors/* isNotFound */.c4)(document))
        return (0,line_problems/* missingScope */.NC)(line, document);
    if (door !== azure_rbac/* azureRbac */._)
        return undefined;
    if (!definition) {
        const refusal = await documents.definition(scope, roleKey);
        if (!(0,errors/* isNotFound */.c4)(refusal))
            return undefined;
        const why = `Role ${(0,build_text/* quote */.hD)(roleKey)} doesn't exist at the scope.`;
        const fix = 'Check the GUID and the assignable scopes of the role. If it was created a few minutes ago, run the job again.';
        return { line, why, fix, cause: refusal };
    }
    return effectProblem(line, definition, document);
}
/** Find the reason why a role would have no effect at its scope. */
function effectProblem(line, definition, document) {
    const noEffect = (reason, fix) => ({
        line,
        canBeForced: true,
        why: `The role would have no effect, because ${reason}.`,
        fix: `${fix}\nWith 'force: true', the role is granted anyway.`,
    });
    const { type, name } = (0,roles_scope/* resourceAround */.qo)(line.scope);
    const properties = document instanceof errors/* AzureError */.M6 ? undefined : (0,json/* objectOf */.Xy)(document['properties']);
    if (properties && type === 'microsoft.keyvault/vaults' && (0,role_definition/* isForVaultData */.is)(definition)) {
        const word = (0,build_text/* shellWord */.r7)(name);
        if (properties['enableRbacAuthorization'] === true)
            return undefined;
        return noEffect(`key vault ${(0,build_text/* quote */.hD)(name)} uses access policies instead of roles`, 'Switch the vault to Azure RBAC, which turns off its access policies:\n' +
            `  az keyvault update --name ${word} --enable-rbac-authorization true\n` +
            "Or remove the line and add an access policy for the output 'principal-id':\n" +
            `  az keyvault set-policy --name ${word} --object-id "$PRINCIPAL_ID" --secret-permissions get`);
    }
    const instead = REPOSITORY_ROLES.get(definition.name);
    if (type === 'microsoft.containerregistry/registries' && instead && (0,role_definition/* isByRepository */._o)(properties))
        return noEffect(`container registry ${(0,build_text/* quote */.hD)(name)} uses repository permissions (ABAC)`, `Use the role '${instead}' instead.`);
    const provider = (0,role_definition/* onlyProvider */.IG)(definition);
    const namespaces = [...line.scope.matchAll(/\/providers\/([^/]+)/gi)].map(([, namespace = '']) => namespace);
    const isSame = (namespace) => namespace.toLowerCase() === provider?.toLowerCase();
    if (provider === undefined || namespaces.length === 0 || namespaces.some(isSame))
        return undefined;
    return noEffect(`it is for resources of ${provider}, but the scope is a resource of ${namespaces.at(-1)}`, `Use a resource of ${provider} as the scope.`);
}

// EXTERNAL MODULE: ./build/roles/principals.js
var roles_principals = __webpack_require__(8602);
// EXTERNAL MODULE: ./build/roles/record.js
var roles_record = __webpack_require__(552);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/azure/retry.js
var retry = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/execute.js
var execute = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/journal.js
var journal = __webpack_require__(9608);
// EXTERNAL MODULE: ./build/step.js
var step = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/roles/write-role.js















/** The time for which a new principal can be unknown, in milliseconds. */
const PROPAGATION_MS = 180_000;
/** The wait between two readings of an accepted change, in milliseconds. */
const POLL_MS = 2_000;
/** The namespace of the function `guid` in ARM templates and Bicep. */
const NAMESPACE = Buffer.from('11fb06fb712d4ddd98c7e71bbd588830', 'hex');
/**
 * Create the name of an assignment as Bicep, the portal, az, and PowerShell do, so that all of them find the same one:
 * `guid(toLower(scope), toLower(principalId), toLower(GUID of the definition))`, a UUID of version 5 over its
 * arguments, joined by hyphens. https://github.com/Azure/bicep/pull/20293
 */
function roleAssignmentName(scope, principalId, roleDefinitionId) {
    const text = [(0,roles_scope/* scopeKey */.OD)(scope), principalId.toLowerCase(), (0,role_definition/* definitionGuid */.zf)(roleDefinitionId)].join('-');
    const bytes = (0,external_node_crypto_.createHash)('sha1').update(NAMESPACE).update(text, 'utf8').digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
/** Plan the write that grants or revokes a role. */
function planRole(kind, record, { journal }) {
    const sign = kind === 'grant' ? '+' : '-';
    const changes = [`${sign} role ${(0,roles_record/* roleText */.yj)(record)} at ${record.scope}`];
    record.entry = journal.plan(kind, record.assignee, changes);
    return record.entry;
}
/** Forget a role, and the write that was planned for it. */
function dropRole(record, { journal, records }) {
    if (record.entry)
        journal.drop(record.entry);
    records.delete(record);
}
/** Grant a role, unless the principal has it. A failure is stored in the record, never thrown. */
async function grantRole(record, role, principal, context) {
    const { clock, runUrl } = context;
    const { door, scope } = role;
    const { spellName = (uuid) => uuid } = door;
    const entry = record.entry ?? planRole('grant', record, context);
    const action = `grant role ${(0,roles_record/* roleText */.yj)(record)} to ${record.assignee.label}`;
    /** A random name, which can't overwrite anything. It is kept for repeats. */
    let ownName;
    let isSecondName = false;
    let unknownSince;
    await carryOut(record, role, context, {
        entry,
        async decide() {
            const { principalId, listing, found, decidedAt } = await readRole(role, principal, entry, context);
            if (listing.state === 'missing')
                throw listing.error;
            record.principalId = principalId;
            if (found || (entry.error instanceof errors/* AzureError */.M6 && door.refusalOf(entry.error) === 'exists')) {
                // The assignment can be from the write whose response was lost. Otherwise, another process granted the role.
                const isSame = found?.condition === null && (0,resource_id/* idKey */.T4)(found.id) === (0,resource_id/* idKey */.T4)(record.id ?? '');
                const { id = null, condition = null } = found ?? {};
                if (isSame && entry.state === 'sent')
                    entry.state = 'accepted';
                else
                    Object.assign(record, { id, condition });
                return undefined;
            }
            const published = spellName(roleAssignmentName(scope, principalId, role.roleKey));
            const isFree = listing.assignments.every(({ id }) => !(0,resource_id/* idKey */.T4)(id).endsWith(`/${published}`));
            // Without a list, the published name could overwrite an assignment, and so could a name that is taken.
            if (listing.state !== 'known' || !isFree)
                ownName ??= (0,external_node_crypto_.randomUUID)();
            const id = `${door.collectionOf(scope)}/${ownName === undefined ? published : spellName(ownName)}`;
            record.id = id;
            const body = { properties: door.propertiesOf(role, principalId, runUrl) };
            return { decidedAt, request: { method: 'PUT', id, body, action, apiVersion: door.apiVersion } };
        },
        retryFor(error, failures) {
            const refusal = door.refusalOf(error);
            if (refusal === 'exists')
                return decideAgain(failures);
            if (refusal === 'new principal') {
                unknownSince ??= clock.now();
                const reason = `waiting until Azure knows the new principal (${error.detail.code})`;
                const isOver = clock.now() - unknownSince >= PROPAGATION_MS;
                return isOver ? undefined : { waitMs: (0,retry/* backoffMs */.jo)(failures), reason };
            }
            if (refusal !== 'name taken' || isSecondName)
                return undefined;
            isSecondName = true;
            ownName = (0,external_node_crypto_.randomUUID)();
            return decideAgain(failures);
        },
    });
    if (record.entry && !(0,journal/* isAccepted */.o)(entry))
        record.id = null;
}
/**
 * Revoke a role, unless the principal no longer has it. A failure is stored in the record, never thrown. Without a
 * principal, the assignment is deleted by its ID: the roles of a destroyed principal might no longer be listed.
 */
async function revokeRole(record, assignment, principal, context) {
    const { clock } = context;
    const { door } = assignment;
    const entry = record.entry ?? planRole('revocation', record, context);
    const action = `revoke role ${(0,roles_record/* roleText */.yj)(record)} from ${record.assignee.label}`;
    await carryOut(record, assignment, context, {
        entry,
        async decide() {
            const now = principal && (await readRole(assignment, principal, entry, context));
            if (now?.listing.state === 'forbidden')
                throw now.listing.error;
            const found = now ? now.found : (0,errors/* isNotFound */.c4)(entry.error) ? undefined : assignment;
            if (!found) {
                // Another process deleted it, unless the deletion whose response was lost did.
                if (entry.state === 'sent')
                    entry.state = 'accepted';
                return undefined;
            }
            const { id, principalId } = found;
            Object.assign(record, { id, principalId });
            const request = { method: 'DELETE', id, action, apiVersion: door.apiVersion };
            return { decidedAt: now?.decidedAt ?? clock.now(), request };
        },
        retryFor: (error, failures) => ((0,errors/* isNotFound */.c4)(error) ? decideAgain(failures) : undefined),
    });
    if (!record.entry)
        context.records.delete(record);
}
/**
 * Execute a write and wait for its end, at most `max-parallel` of them at once. Some doors allow only one at a time. If
 * nothing was left to write, the record has no entry afterward. The writes that a stopped step leaves open are in the
 * journal.
 */
async function carryOut(record, role, context, decision) {
    const { entry } = decision;
    const { door, scope } = role;
    const work = {
        ...decision,
        subscriptionId: (0,roles_scope/* subscriptionOf */.XD)(scope),
        retryFor(error, failures) {
            if (door.refusalOf(error) !== 'busy')
                return decision.retryFor?.(error, failures);
            return { waitMs: (0,retry/* backoffMs */.jo)(failures), reason: `waiting for another change (${error.detail.code})` };
        },
    };
    const writeOnce = async () => {
        const answer = await context.limit(() => (0,execute/* execute */.g)(work, context));
        if (!(0,journal/* isAccepted */.o)(entry)) {
            record.entry = undefined;
            return;
        }
        if (door.isInResource)
            await waitForEnd(record, door, answer, context);
        entry.state = 'done';
        entry.doneAt = context.clock.now();
    };
    try {
        const key = (0,resource_id/* idKey */.T4)(door.collectionOf(scope));
        await (door.isInResource ? (0,collections/* getOrInsert */.P)(context.turns, key, () => (0,p_limit/* default */.A)(1))(writeOnce) : writeOnce());
    }
    catch (error) {
        if (error instanceof step/* StepStopped */.i)
            return;
        record.error = error;
    }
    if (!record.entry)
        context.journal.drop(entry);
}
/**
 * Read an assignment until it exists or is gone. Reading it needs no permission in the subscription.
 * @throws {AzureError} if the change failed.
 */
async function waitForEnd({ id, entry }, door, answer, context) {
    const { arm, clock, signal } = context;
    const wanted = entry?.kind === 'grant' ? 'there' : 'gone';
    for (;;) {
        await clock.sleep(POLL_MS, signal);
        const state = await stateOf(id ?? '', door, context);
        if (state === wanted)
            return;
        const operation = await arm.operation(answer, 'a role assignment');
        if (operation.state === 'failed')
            throw operation.error;
        // The assignment can't be read: the operation decides, if it can be.
        if (state === 'unknown' && operation.state !== 'running')
            return;
    }
}
async function stateOf(id, { apiVersion }, { arm }) {
    try {
        const { value } = await arm.read(id, 'a role assignment', { apiVersion });
        const state = String((0,json/* objectOf */.Xy)(value['properties'])['provisioningState'] ?? 'Succeeded');
        if (/^(failed|canceled)$/i.test(state))
            throw (0,errors/* failureOf */.g5)(value, { action: 'grant the role' });
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
/** Read the principal of an identity and the role that it has, both fresh enough for a write. */
async function readRole(role, principal, entry, context) {
    const { lists, clock } = context;
    const { principalId, readAt } = await (0,roles_principals/* currentPrincipal */.Il)(principal, context);
    // After a refusal or a lost response, only a new list counts.
    const listing = await lists.get(role, principalId, entry.error ? 'new' : 'fresh');
    if (listing.state === 'failed')
        throw listing.error;
    const listedAt = listing.state === 'known' ? listing.readAt : clock.now();
    const found = (0,door/* findAssignment */.Rp)(role, principalId, listing.assignments);
    return { principalId, listing, found, decidedAt: Math.min(listedAt, readAt) };
}
/** Decide again, at first at once: a new list shows the difference, or another name is free. */
function decideAgain(failures) {
    return { waitMs: failures === 0 ? 0 : (0,retry/* backoffMs */.jo)(failures), reason: 'deciding again' };
}

;// CONCATENATED MODULE: ./build/roles/grants.js








/** The principal of an identity that doesn't exist yet. Listing its assignments shows whether the scope exists. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** The roles that the selected identities get: compared, checked, planned, and granted once for each principal. */
class Grants {
    #context;
    #planned = new Map();
    /** The grants in progress for each identity. */
    #running = new Map();
    /** The roles that a plan counts as missing because they can't be listed, one sentence each. */
    unlisted = [];
    constructor(context) {
        this.#context = context;
    }
    /** Compare with Azure and check the roles that would be added. Nothing is in the journal yet. */
    async check(targets, roles, force) {
        const { identities, documents, lists, limit, warn } = this.#context;
        const principals = roles.length > 0 ? await (0,roles_principals/* selectedPrincipals */.$i)(targets, identities) : [];
        const pairs = principals.flatMap((principal) => roles.map((role) => ({ principal, role })));
        const compared = await Promise.all(pairs.map(async ({ principal, role }) => {
            const { assignee, principalId } = principal;
            const { line } = role;
            const listing = await limit(() => lists.get(role, principalId ?? NOBODY, 'any'));
            if (listing.state === 'missing')
                return (0,line_problems/* missingScope */.NC)(line, listing.error);
            if (listing.state === 'failed')
                return (0,line_problems/* listProblem */._A)(line, listing.error);
            if (listing.state === 'forbidden') {
                const why = `The plan counts role ${(0,roles_record/* roleText */.yj)(role)} of ${assignee.label} as missing, because role assignments can't be listed at the scope.`;
                const fix = "Grant the deployment identity the role 'Reader' at the scope.";
                this.unlisted.push((0,line_problems/* problemText */.fI)({ line, why, fix }));
            }
            return { principal, role, found: (0,door/* findAssignment */.Rp)(role, principalId ?? NOBODY, listing.assignments) };
        }));
        const comparisons = compared.filter((one) => 'role' in one);
        const problems = compared.filter((one) => 'why' in one);
        for (const { id, latest } of targets)
            if (latest)
                documents.noteGroup((0,resource_id/* resourceGroupId */.x6)(id));
        const missing = roles.filter((role) => comparisons.some((one) => one.role === role && !one.found));
        const checked = await Promise.all(missing.map((role) => checkRole(role, documents)));
        // In the order of the lines, whichever document was read first.
        for (const problem of checked) {
            if (!problem)
                continue;
            const { line, why, canBeForced } = problem;
            if (canBeForced && force)
                warn((0,line_problems/* problemText */.fI)({ line, why }));
            else
                problems.push(problem);
        }
        for (const { principal, role, found } of comparisons) {
            const record = (0,roles_record/* newRecord */.Mx)(principal, { ...found, ...role });
            (0,collections/* getOrInsert */.P)(this.#planned, (0,resource_id/* idKey */.T4)(principal.assignee.identity), () => []).push({ role, record });
        }
        return problems;
    }
    /** Write the roles to grant into the journal. */
    plan() {
        for (const { record } of [...this.#planned.values()].flat()) {
            if (record.id === null)
                planRole('grant', record, this.#context);
            this.#context.records.add(record);
        }
    }
    /**
     * Start to grant the roles of the identities that the latest reading of a target shows, once for each principal.
     * One without a principal ID has to wait for a later reading, unless this is the last one.
     * @returns promises that resolve when these grants have ended
     */
    start(target, isLast) {
        const { signal, identities } = this.#context;
        const shown = signal.aborted ? [] : (0,roles_principals/* shownPrincipals */.dm)(target, identities);
        return shown.flatMap((principal) => {
            const { assignee, principalId } = principal;
            const key = (0,resource_id/* idKey */.T4)(assignee.identity);
            const last = this.#running.get(key);
            // Another process can replace a system-assigned identity.
            const isReplaced = principal.target && principalId !== null && principalId !== last?.principalId;
            const isNew = last ? isReplaced : principalId !== null || isLast;
            const current = isNew ? { principalId, done: this.#grantAll(principal, last?.done) } : last;
            if (!current)
                return [];
            this.#running.set(key, current);
            return [current.done];
        });
    }
    /** Grant the roles of a target's identities, as far as that hasn't begun, and wait until they are granted. */
    async finish(target) {
        const grants = this.start(target, true);
        if (grants.length > 0)
            target.begin('granting the roles of its identities');
        await Promise.all(grants);
        // A grant reads its target again, which can show another principal.
        await Promise.all(this.start(target, true));
    }
    /** Grant the roles that a principal doesn't have, after those of the one that it replaced. */
    async #grantAll(principal, before) {
        await before;
        const isReplaced = ({ principalId }) => principalId !== null && principal.principalId !== null && principalId !== principal.principalId;
        const grants = this.ofIdentity(principal.assignee.identity).filter(({ record }) => record.entry?.state === 'planned' || isReplaced(record));
        for (const { record } of grants) {
            record.error = undefined;
            if (record.entry?.state !== 'planned')
                record.entry = undefined;
        }
        await Promise.all(grants.map(({ role, record }) => grantRole(record, role, principal, this.#context)));
    }
    /** Forget the roles of identities that no target got because each one was refused or failed before its write. */
    dropRest() {
        for (const [key, grants] of this.#planned) {
            if (this.#running.has(key))
                continue;
            for (const { record } of grants)
                dropRole(record, this.#context);
        }
    }
    /** List the grants of an identity, by its key or ID. */
    ofIdentity(identity) {
        return this.#planned.get((0,resource_id/* idKey */.T4)(identity)) ?? [];
    }
}

// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/resources/registries.js
var resources_registries = __webpack_require__(9054);
;// CONCATENATED MODULE: ./build/roles/registry-access.js













/**
 * Check that the identities of targets can pull, or can once the step's roles are granted, and write the registries
 * into the journal.
 * @throws {Problem} if a registry doesn't exist, or (without `force`) an identity couldn't pull from it.
 */
async function planPulls({ registries: refs, identity }, targets, { granted, revoked }, force, context) {
    const found = await Promise.all(refs.map((ref) => readRegistry(ref, context)));
    // A registry that is given both by its ID and by its server is checked.
    const byId = found.filter(({ id }) => id !== undefined);
    const registries = (0,collections/* distinct */.d)([...byId, ...found], ({ server }) => server.toLowerCase());
    const groups = Map.groupBy(targets, (target) => pullingKey(target, identity));
    const selected = await (0,roles_principals/* selectedPrincipals */.$i)(targets, context.identities);
    const pulling = selected.filter(({ assignee }) => groups.has((0,resource_id/* idKey */.T4)(assignee.identity)));
    for (const registry of registries) {
        // Each line applies to all identities.
        if (granted.some((role) => isPullRole(role, registry)))
            continue;
        const able = await Promise.all(pulling.map((one) => hasPullRole(one, registry, revoked, context)));
        const unable = pulling.filter((_, at) => !able[at]).map(({ assignee }) => assignee.label);
        if (unable.length === 0)
            continue;
        const labels = (0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(unable));
        if (!force)
            throw cannotPull(registry, labels);
        context.warn(`${(0,build_text/* upperFirst */.Zb)(labels)} can't pull from ${registry.server} yet: no role allows it.`);
    }
    for (const { assignee } of pulling) {
        const written = assignee.isSystem ? 'system' : assignee.identity;
        const wanted = registries.map(({ server }) => ({ server, identity: written }));
        for (const target of groups.get((0,resource_id/* idKey */.T4)(assignee.identity)) ?? [])
            (0,resources_registries/* planRegistries */.N)(target, wanted, context);
    }
    return registries;
}
/**
 * Check that a role that lets a target pull was granted.
 * @throws {Problem} if none could be granted. Its cause is the failure of the role.
 */
function checkPulls(target, registries, identity, grants) {
    const own = grants.ofIdentity(pullingKey(target, identity));
    for (const registry of registries) {
        const records = own.filter(({ role }) => isPullRole(role, registry)).map(({ record }) => record);
        const [failed] = records;
        if (!failed || records.some(({ error }) => error === undefined))
            continue;
        throw new problem/* Problem */.A(`Can't set registry ${registry.server} of ${target.label}.`, {
            why: `Role ${(0,roles_record/* roleText */.yj)(failed)}, which lets the identity pull, wasn't granted.`,
            state: "The registry wasn't changed.",
            cause: failed.error,
        });
    }
}
async function readRegistry(ref, { documents }) {
    if ('server' in ref)
        return { server: ref.server, id: undefined, byRepository: false };
    const document = await documents.at(ref.id);
    const properties = document instanceof errors/* AzureError */.M6 ? undefined : document['properties'];
    const server = (0,json/* textAt */.$6)(properties, 'loginServer');
    if (server)
        return { server, id: ref.id, byRepository: (0,role_definition/* isByRepository */._o)(properties) };
    const fix = (0,errors/* isForbidden */.US)(document)
        ? "Grant the deployment identity the role 'Reader' at the registry"
        : "Check the registry's ID";
    throw new problem/* Problem */.A(`Can't read the login server of container registry '${(0,resource_id/* lastSegment */.mp)(ref.id)}'.`, {
        fix: `${fix}, or use the login server in 'registry-server'.`,
        state: 'Nothing was changed.',
        cause: document instanceof errors/* AzureError */.M6 ? document : undefined,
    });
}
/** The key of the identity that a target pulls with. */
function pullingKey({ id }, identity) {
    return (0,resource_id/* resourceKey */.ik)(identity === 'system' ? id : identity);
}
/** Check whether a line grants a role that lets its holders pull from a registry. */
function isPullRole({ door, scope, definition }, { server, id, byRepository }) {
    if (door !== azure_rbac/* azureRbac */._ || !(0,role_definition/* canPull */.iZ)(definition, byRepository))
        return false;
    if (id !== undefined)
        return (0,roles_scope/* isWithin */.UO)(id, scope);
    // Without the registry's ID, only a line for the registry of this name is known to be for it.
    const [name] = server.toLowerCase().split(/[-.]/, 1);
    return (0,roles_scope/* scopeKey */.OD)(scope).endsWith(`/registries/${name}`);
}
/** Check whether a principal has, and keeps, a role that lets it pull. A role that can't be read isn't an obstacle. */
async function hasPullRole({ principalId }, { id, byRepository }, revoked, { lists, documents, limit }) {
    if (id === undefined)
        return true;
    if (principalId === null)
        return false;
    const listing = await limit(() => lists.get({ door: azure_rbac/* azureRbac */._, scope: id }, principalId, 'any'));
    for (const assignment of listing.assignments) {
        const { roleKey } = assignment;
        if (revoked.some((role) => (0,door/* findAssignment */.Rp)(role, principalId, [assignment])))
            continue;
        const definition = await documents.definition(id, roleKey);
        if ((0,role_definition/* canPull */.iZ)(definition, byRepository))
            return true;
    }
    return listing.state !== 'known';
}
function cannotPull({ server, id, byRepository }, labels) {
    const role = byRepository ? 'Container Registry Repository Reader' : 'AcrPull';
    return new problem/* Problem */.A(`Can't let apps pull from ${server}.`, {
        why: `This step grants no role that can pull images, and these identities don't have one: ${labels}.`,
        fix: `Add this line to 'roles': ${role} @ ${id}\nWith 'force: true', the registry is set anyway.`,
        state: 'Nothing was changed.',
    });
}

// EXTERNAL MODULE: ./build/roles/assignment-lists.js
var assignment_lists = __webpack_require__(972);
// EXTERNAL MODULE: ./build/roles/built-in-roles.js
var built_in_roles = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/roles/commands.js
var commands = __webpack_require__(4275);
;// CONCATENATED MODULE: ./build/roles/revocations.js














/** The moments of a search, and the age that its lists can have. */
const AGES = { plan: 'any', write: 'fresh', end: 'fresh', destroyed: 'new' };
/**
 * Choose the assignments that a principal loses: those of `roles` and, with `all`, every one in a subscription.
 * Assignments at management groups and at the tenant stay, because a deployment doesn't own them.
 */
function assignmentsToDelete(principalId, assignments, roles, all) {
    const own = assignments.filter((one) => (0,door/* isOf */.yW)(one, principalId) && (0,roles_scope/* isWithin */.UO)(one.scope, '/subscriptions'));
    const byAssignment = new Map(roles.map((role) => [(0,door/* findAssignment */.Rp)(role, principalId, own), role]));
    return own
        .map((assignment) => ({ assignment, role: byAssignment.get(assignment) }))
        .filter(({ role }) => all || role);
}
/** The roles that a step revokes, from principals that it destroys and from those that remain. */
class Revocations {
    #request;
    /** The roles of all lines, and those that identities lose. */
    #lines;
    #revoked;
    #context;
    /** By principal ID. */
    #losses = new Map();
    constructor(request, granted, revoked, context) {
        this.#request = request;
        this.#lines = [...granted, ...revoked];
        this.#revoked = revoked;
        this.#context = context;
    }
    /** Plan to revoke the roles of principals that targets are about to lose, and of those that remain. */
    async plan(targets) {
        const open = targets.filter(({ isOpen }) => isOpen);
        await this.#context.limit.map(open, (target) => this.beforeWrite(target, 'plan'));
        await this.#searchRemaining(targets, 'plan');
    }
    /** List the roles of the principal that a write is about to destroy. Returns the time of the oldest request. */
    async beforeWrite(target, moment = 'write') {
        const { cleaned, unsearched } = this.#context;
        const { operation, deleteRoleAssignments } = this.#request;
        // The lines of `revoke-roles` are for identities that stay.
        const roles = operation === 'remove' ? this.#revoked : [];
        const principal = (0,roles_principals/* systemPrincipal */.S5)(target, target.latest);
        if (!target.plan?.removeSystem || !(0,roles_principals/* isKnown */.qE)(principal))
            return undefined;
        if (!deleteRoleAssignments && roles.length === 0)
            return undefined;
        target.begin('listing the roles of its system-assigned identity');
        if (deleteRoleAssignments) {
            cleaned.add(principal.principalId);
            unsearched.add("Role assignments in other subscriptions weren't searched.");
            if (this.#lines.some(({ door }) => door !== azure_rbac/* azureRbac */._))
                unsearched.add("Cosmos DB accounts and Redis caches were searched only if they're in 'roles'.");
        }
        const around = deleteRoleAssignments ? target : undefined;
        const losses = { ...principal, isKept: false, roles, around, found: new Map() };
        return (await this.#search(losses, moment)).readAt;
    }
    /** Delete the roles of the principals that a target lost. If that fails, the step warns. */
    async afterChange(target) {
        const { signal, warn } = this.#context;
        // Azure might still undo a change that it hasn't finished.
        if (target.writes.some(({ state }) => state === 'sent' || state === 'accepted'))
            return;
        for (const principalId of target.destroyed) {
            if (signal.aborted)
                return;
            const losses = this.#losses.get((0,resource_id/* idKey */.T4)(principalId));
            // Another process assigned it and removed it again, so this step never saw its roles.
            if (!losses)
                continue;
            target.begin('deleting the roles of its system-assigned identity');
            const { failure } = await this.#search(losses, 'destroyed');
            if (failure)
                warn(`${mightRemain(losses)} they can't be listed again: ${(0,build_text/* oneLine */.TN)((0,build_text/* messageOf */.bD)(failure.cause))}`);
            this.#losses.delete((0,resource_id/* idKey */.T4)(principalId));
            await this.#delete(losses, undefined);
            // A line that failed has its own annotation.
            const remaining = recordsOf(losses).filter(({ line, error }) => !line && error !== undefined);
            if (remaining.length > 0)
                warn(remainingText(losses, remaining));
        }
    }
    /** Revoke the roles of principals that remain, and forget those of principals that weren't destroyed after all. */
    async finish(targets) {
        for (const { principalId } of this.#losses.values()) {
            this.#forget(principalId);
            this.#context.cleaned.delete(principalId);
        }
        await this.#searchRemaining(targets, 'end');
    }
    /** Find the roles of principals that remain, and revoke them at the end. */
    async #searchRemaining(targets, moment) {
        const roles = this.#revoked;
        if (roles.length === 0)
            return;
        const list = this.#request.operation === 'remove' ? roles_principals/* leavingPrincipals */.GQ : roles_principals/* stayingPrincipals */.N3;
        const principals = await list(targets, this.#context);
        await Promise.all(principals.map(async (principal) => {
            const losses = { ...principal, roles, around: undefined, found: new Map() };
            await this.#context.limit(() => this.#search(losses, moment));
            if (losses.isKept)
                this.#warnKept(losses);
            else if (moment === 'end')
                await this.#delete(losses, principal);
        }));
    }
    /**
     * Find the roles of a principal, and plan to delete them. The roles of a destroyed principal might no longer be
     * listed, so the last search only adds to the one before it.
     * @returns the time of the oldest request, and the failure of a list for a reason other than a missing permission
     * @throws {Problem} that failure before a write. At the end, only the line fails.
     */
    async #search(losses, moment) {
        const { assignee, principalId, isKept, roles, around, found } = losses;
        const listings = await this.#list(losses, moment);
        let failure;
        for (const { role, ...listing } of listings) {
            if (listing.state !== 'failed')
                continue;
            const { error } = listing;
            failure ??= role ? (0,line_problems/* combineProblems */.YC)([(0,line_problems/* listProblem */._A)(role.line, error)]) : (0,assignment_lists/* cantList */.Rr)(assignee, error);
        }
        if (failure && (moment === 'plan' || moment === 'write'))
            throw failure;
        const isLast = moment === 'destroyed';
        const assignments = listings.flatMap((one) => one.assignments);
        const lost = assignmentsToDelete(principalId, assignments, roles, around !== undefined);
        if (!isLast)
            this.#forget(principalId);
        this.#losses.set((0,resource_id/* idKey */.T4)(principalId), losses);
        // Several lists can contain the same assignment.
        for (const { assignment, role } of lost)
            (0,collections/* getOrInsert */.P)(found, (0,resource_id/* idKey */.T4)(assignment.id), () => {
                const record = (0,roles_record/* newRecord */.Mx)(losses, { ...assignment, ...role });
                if (!isKept)
                    planRole('revocation', record, this.#context);
                return { assignment, record };
            });
        for (const { role, ...listing } of listings) {
            if (listing.state === 'known' || listing.state === 'missing')
                continue;
            const { error } = listing;
            if (isLast || !role || !roles.includes(role) || lost.some((one) => one.role === role))
                continue;
            found.set(role, { record: { ...(0,roles_record/* newRecord */.Mx)(losses, role), error }, assignment: undefined });
        }
        for (const { record } of found.values())
            this.#context.records.add(record);
        const times = listings.flatMap(({ state, readAt }) => (state === 'known' ? [readAt] : []));
        return { readAt: Math.min(...times), failure };
    }
    /** List the roles of a principal at scopes and, with `around`, in the widest scope that can be listed. */
    async #list(losses, moment) {
        const { principalId, roles, around } = losses;
        const { lists, warn } = this.#context;
        const list = (at) => lists.get(at, principalId, AGES[moment]);
        const wide = around && (await (0,assignment_lists/* listAround */.qm)(around, this.#context, list));
        if (around && wide?.state === 'forbidden')
            warn(`${mightRemain(losses)} the deployment identity can't list them in the subscription or in resource group '${around.id.resourceGroup}'.\n` +
                `To fix: Grant it the role '${built_in_roles/* ADMINISTRATOR */.S}' at one of the two, so that it can list and delete role assignments. ` +
                'Until then, an administrator can list them with:\n' +
                `  ${(0,commands/* listCommand */.Iu)([principalId])}`);
        const isListed = ({ door, scope }) => wide?.state === 'known' && door === azure_rbac/* azureRbac */._ && (0,roles_scope/* isWithin */.UO)(scope, wide.scope);
        const others = (around ? this.#lines : roles).filter((role) => !isListed(role));
        const ofRoles = await Promise.all(others.map(async (role) => ({ role, ...(await list(role)) })));
        return [...(wide ? [{ role: undefined, ...wide }] : []), ...ofRoles];
    }
    async #delete({ found }, principal) {
        await Promise.all([...found.values()].map(({ record, assignment }) => assignment && revokeRole(record, assignment, principal, this.#context)));
    }
    /** Forget the results of the last search for the roles of a principal. */
    #forget(principalId) {
        const losses = this.#losses.get((0,resource_id/* idKey */.T4)(principalId));
        for (const record of losses ? recordsOf(losses) : [])
            dropRole(record, this.#context);
    }
    #warnKept(losses) {
        const kept = recordsOf(losses).filter(({ error }) => error === undefined);
        if (kept.length === 0)
            return;
        const roles = kept.map((record) => `${(0,roles_record/* roleText */.yj)(record)} at ${record.scope}`);
        this.#context.warn(`${(0,build_text/* upperFirst */.Zb)(losses.assignee.label)} keeps the ${roles.length > 1 ? 'roles' : 'role'} ` +
            `${(0,build_text/* sentenceList */.MT)(roles)}, because the step failed for a resource that has this identity.`);
    }
}
function recordsOf({ found }) {
    return [...found.values()].map(({ record }) => record);
}
function mightRemain({ assignee, principalId }) {
    return `Role assignments of principal ${principalId}, ${assignee.label}, might remain, because`;
}
/** Warn about assignments that couldn't be deleted, with the commands that delete them. */
function remainingText({ assignee }, records) {
    return [
        `Role assignments of ${assignee.label}, which was deleted, remain:`,
        ...(0,build_text/* firstOf */.Ku)(records.map((one) => {
            const { scope, error } = one;
            const reason = error instanceof errors/* AzureError */.M6 ? error.detail.code : (0,build_text/* messageOf */.bD)(error);
            return `- ${(0,roles_record/* roleText */.yj)(one)} at ${(0,resource_id/* lastSegment */.mp)(scope)} (${(0,build_text/* oneLine */.TN)(reason)})`;
        })),
        'To fix: Ask an administrator to delete them:',
        ...(0,commands/* deleteCommands */.gR)(records.flatMap(({ id }) => id ?? [])).map((command) => `  ${command}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/roles/roles.js






/** The work on roles and registries of a step that changes them. */
class Roles {
    #request;
    #context;
    #grants;
    #registries = [];
    #revocations;
    constructor(request, context) {
        this.#request = request;
        this.#context = (0,roles_context/* rolesContext */.x)(context);
        this.#grants = new Grants(this.#context);
    }
    /**
     * Check and plan everything before any write: roles are looked up, listed, and written into the journal.
     * @returns the roles that a plan counts as missing because they can't be listed. In a real run, the
     *   write shows whether they are.
     * @throws {Problem} if a line can't be fulfilled.
     */
    async plan(all) {
        const { operation, force, roles, revokeRoles, registries } = this.#request;
        const targets = all.filter(({ isOpen }) => isOpen);
        const isRemoval = operation === 'remove';
        // Nothing is granted if all targets have failed, but identities that keep their roles are reported.
        if (targets.length === 0 && !isRemoval)
            return [];
        const granted = await resolveLines(isRemoval ? [] : roles, 'grant', this.#context);
        const revoked = await resolveLines(isRemoval ? roles : revokeRoles, 'revoke', this.#context);
        const contradicting = contradictions(granted.roles, revoked.roles);
        const unusable = await this.#grants.check(targets, granted.roles, force);
        const problems = [...granted.problems, ...revoked.problems, ...contradicting, ...unusable];
        if (problems.length > 0)
            throw (0,line_problems/* combineProblems */.YC)(problems);
        if (registries) {
            const lines = { granted: granted.roles, revoked: revoked.roles };
            this.#registries = await planPulls(registries, targets, lines, force, this.#context);
        }
        this.#grants.plan();
        this.#revocations = new Revocations(this.#request, granted.roles, revoked.roles, this.#context);
        await this.#revocations.plan(all);
        return this.#grants.unlisted;
    }
    /** Begin to grant the roles of identities that the latest reading shows with their principals. Once per principal. */
    grant(target) {
        this.#grants.start(target, false);
    }
    /** List the roles of a principal that a write to the target is about to destroy. Returns the time of the request. */
    async beforeWrite(target) {
        return this.#revocations?.beforeWrite(target);
    }
    /** Finish the grants of a target's identities, and delete the assignments of its destroyed principals. */
    async afterChange(target) {
        // A target that was refused before its write gets nothing. One that needed no write has no entry.
        const isRefused = target.writes.some(({ kind }) => kind === 'identities') && !target.isSent;
        if (!isRefused)
            await this.#grants.finish(target);
        await this.#revocations?.afterChange(target);
    }
    /**
     * Check that the roles that let a target pull from its registries were granted.
     * @throws {Problem} if one couldn't be granted. Its cause is the failure of the role, which has its own annotation.
     */
    checkPull(target) {
        const { registries, force } = this.#request;
        if (registries && !force)
            checkPulls(target, this.#registries, registries.identity, this.#grants);
    }
    /** Revoke roles once all targets have ended. */
    async finish(targets) {
        // The open writes of a stopped step stay in the journal.
        if (this.#context.signal.aborted)
            return;
        this.#grants.dropRest();
        await this.#revocations?.finish(targets);
    }
}


/***/ }),

/***/ 8108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showRoles: () => (/* binding */ showRoles)
/* harmony export */ });
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7426);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _assignment_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(972);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1968);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2717);
/* harmony import */ var _principals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8602);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(552);








/**
 * List the roles of all identities that targets show.
 * @throws {Problem} if a list fails for a reason other than a missing permission.
 */
async function showRoles(targets, run) {
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .rolesContext */ .x)(run);
    const all = targets.flatMap((on) => (0,_principals_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPrincipals */ .dm)(on, context.identities)
        .filter(_principals_js__WEBPACK_IMPORTED_MODULE_5__/* .isKnown */ .qE)
        .map((one) => ({ ...one, on })));
    // Each identity once per resource group.
    const shown = (0,_collections_js__WEBPACK_IMPORTED_MODULE_7__/* .distinct */ .d)(all, ({ assignee, on }) => (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(`${assignee.identity} ${(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceGroupId */ .x6)(on.id)}`));
    const records = (await Promise.all(shown.map((one) => rolesOf(one, one.on, context)))).flat();
    // Several lists can contain an inherited role, such as one at a management group or at the subscription.
    const each = (0,_collections_js__WEBPACK_IMPORTED_MODULE_7__/* .distinct */ .d)(records, ({ assignee, id }) => (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(`${assignee.identity} ${id}`));
    for (const record of each)
        context.records.add(record);
}
/** List the roles of a principal around a resource that has it. */
async function rolesOf(principal, on, context) {
    const { assignee, principalId } = principal;
    const { lists, documents, limit, warn } = context;
    const wide = await (0,_assignment_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .listAround */ .qm)(on, context, (at) => limit(() => lists.get(at, principalId, 'any')));
    if (wide.state === 'failed')
        throw (0,_assignment_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .cantList */ .Rr)(assignee, wide.error);
    if (wide.state !== 'known') {
        const { subscriptionId, resourceGroup } = on.id;
        warn(`Roles of ${assignee.label} aren't shown, because role assignments can't be listed in subscription ` +
            `${subscriptionId} or in resource group '${resourceGroup}'.\n` +
            "To fix: Grant the deployment identity the role 'Reader' at one of the two.");
        return [];
    }
    const own = wide.assignments.filter((assignment) => (0,_door_js__WEBPACK_IMPORTED_MODULE_4__/* .isOf */ .yW)(assignment, principalId));
    return Promise.all(own.map(async (assignment) => {
        const definition = await documents.definition(wide.scope, assignment.roleKey);
        const roleName = definition instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6 ? null : (definition?.name ?? null);
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .newRecord */ .Mx)(principal, { ...assignment, roleName });
    }));
}


/***/ })

};
;