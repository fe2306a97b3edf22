"use strict";
exports.id = 112;
exports.ids = [112];
exports.modules = {

/***/ 949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ API_VERSIONS)
/* harmony export */ });
/** The API version of each provider. The input `api-version` replaces only Microsoft.App's. */
const API_VERSIONS = {
    /** The version that `@azure/arm-appcontainers` was made for. A test compares them. */
    app: '2026-07-01',
    /** Role assignments and definitions. Newer versions add nothing that is needed here. */
    authorization: '2022-04-01',
    /** The version that `@azure/arm-msi` uses. A test compares them. */
    managedIdentity: '2024-11-30',
    /** Resource groups. */
    resources: '2021-04-01',
    keyVault: '2026-02-01',
    registry: '2025-11-01',
    cosmosDb: '2026-03-15',
    redis: '2025-07-01',
};


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute),
/* harmony export */   p: () => (/* binding */ isFresh)
/* harmony export */ });
/* harmony import */ var _azure_departure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7807);
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3160);
/* harmony import */ var _azure_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8561);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);




/**
 * The number of stale tries after which the newest readings count anyway, because reading takes longer than the age
 * limit.
 */
const MAX_STALE = 2;
/** The number of consecutive faults after which the step gives up on a write: about three minutes. */
const MAX_FAULTS = 10;
/** Check whether a reading is young enough to decide on. */
function isFresh(reading, { clock }) {
    return reading !== undefined && clock.now() - reading.readAt <= _azure_departure_js__WEBPACK_IMPORTED_MODULE_0__/* .FRESH_MS */ .k;
}
/**
 * Execute one write of the journal: decide, send, and decide again until Azure accepts it or nothing is left to write.
 * This is the only place that sends a write, and the only rule for all kinds: a write leaves on a fresh decision and
 * an open connection, or it is decided again. It is never repeated as it is.
 *
 * @returns Azure's response, or undefined if nothing is left to write
 * @throws {AzureError} if Azure refused it for good.
 */
async function execute(work, context) {
    const { entry, subscriptionId } = work;
    const { arm, clock, signal, info } = context;
    let stale = 0;
    let failures = 0;
    let faults = 0;
    for (;;) {
        await arm.whenWritable(subscriptionId);
        signal.throwIfAborted();
        const decision = await work.decide();
        if (!decision)
            return undefined;
        const latest = stale < MAX_STALE ? decision.decidedAt + _azure_departure_js__WEBPACK_IMPORTED_MODULE_0__/* .FRESH_MS */ .k : Number.POSITIVE_INFINITY;
        const departure = new _azure_departure_js__WEBPACK_IMPORTED_MODULE_0__/* .Departure */ .j(clock, signal, latest);
        const before = entry.state;
        entry.state = 'sent';
        entry.sentAt = clock.now();
        try {
            const answer = await arm.write(decision.request, departure);
            // Another process deleted it, unless an earlier try whose response was lost did.
            const { method } = decision.request;
            const wasGone = method === 'DELETE' && answer.status === 204 && before !== 'sent';
            entry.state = wasGone ? before : 'accepted';
            entry.error = undefined;
            return answer;
        }
        catch (error) {
            // It didn't leave, or Azure refused it: nothing was written.
            if (!departure.hasLeft || error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6 || error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotSentError */ .SD)
                entry.state = before === 'planned' && error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6 ? 'refused' : before;
            if (error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotSentError */ .SD) {
                stale = error.isStale ? stale + 1 : 0;
                if (departure.hasLeft) {
                    // It left, and the server asked to authenticate again. If it never stops asking, don't hammer it.
                    entry.error = error;
                    failures += 1;
                    if (failures > 1)
                        await clock.sleep((0,_azure_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures), signal);
                }
                continue;
            }
            stale = 0;
            entry.error = error;
            const retry = retryAfter(error, work, failures, faults);
            if (!retry)
                throw error;
            failures += 1;
            faults = error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnansweredError */ .jd ? faults + 1 : 0;
            work.onRetry?.(retry.reason);
            if (retry.waitMs > 0)
                info(`${entry.subject.label}: ${retry.reason}.`);
            await clock.sleep(retry.waitMs, signal);
        }
    }
}
/** Judge an error of a write. The codes are from ARM's error table and from Container Apps. */
function retryAfter(error, work, failures, faults) {
    if (error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnansweredError */ .jd) {
        if (faults >= MAX_FAULTS)
            return undefined;
        const reason = `reading the result before sending anything again, because the change got no response (${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(error.message)})`;
        return { waitMs: error.retryAfterMs ?? (0,_azure_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures), reason };
    }
    if (!(error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6))
        return undefined;
    const { status, detail } = error;
    // The gate delays the next try.
    if (status === 429)
        return { waitMs: 0, reason: 'waiting because Azure throttles changes' };
    if ((0,_azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isConcurrentWrite */ .Fx)(error))
        return { waitMs: (0,_azure_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures), reason: `waiting for another change (${detail.code})` };
    return work.retryFor?.(error, failures);
}


/***/ }),

/***/ 9608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal),
/* harmony export */   o: () => (/* binding */ isAccepted)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7426);

/**
 * Every write of a step: its change, its subject, and how far it got. It is the record of all writes: the output
 * `changed`, drift, the report, and the last message of a stopped step are derived from it. A dry run doesn't execute
 * it.
 */
class Journal {
    #entries = [];
    /** Every entry, in the order of planning. */
    entries = this.#entries;
    /** The entries of each subject, so that a step with many targets doesn't search all of them for each target. */
    #bySubject = new Map();
    /** Every entry of a target or identity. */
    of(subject) {
        return this.#bySubject.get(subject) ?? [];
    }
    plan(kind, subject, changes) {
        const entry = { kind, subject, changes, state: 'planned', error: undefined };
        this.#entries.push(entry);
        (0,_collections_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrInsert */ .P)(this.#bySubject, subject, () => []).push(entry);
        return entry;
    }
    /** Remove a write that turned out not to be needed. */
    drop(entry) {
        for (const list of [this.#entries, this.#bySubject.get(entry.subject) ?? []]) {
            const at = list.indexOf(entry);
            if (at >= 0)
                list.splice(at, 1);
        }
    }
}
/** Check whether Azure accepted a write, whatever happened afterward. */
function isAccepted({ state }) {
    return state === 'accepted' || state === 'done';
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/**
 * One of the action's own errors. The code that throws it also writes its fix. The message is the first line: what
 * failed, and for what, without resource IDs. The report puts the parts below it, and Azure's response (`cause`) last.
 */
class Problem extends Error {
    name = 'Problem';
    /** The reason, in our words. */
    why;
    /** The fix as an imperative sentence, with commands on lines of their own. */
    fix;
    /** The state that the failure leaves, such as `Nothing was changed.` */
    state;
    constructor(what, parts = {}) {
        super(what, { cause: parts.cause });
        this.why = parts.why;
        this.fix = parts.fix;
        this.state = parts.state;
    }
}


/***/ }),

/***/ 6810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  iO: () => (/* binding */ networkFix),
  GL: () => (/* binding */ networkWords)
});

// EXTERNAL MODULE: ./build/azure/agents.js
var agents = __webpack_require__(3229);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/azure/retry.js
var retry = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/sign-in/sign-in.js
var sign_in = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/report/message.js
var report_message = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/kinds.js
var kinds = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/roles/built-in-roles.js
var built_in_roles = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/roles/commands.js
var commands = __webpack_require__(4275);
;// CONCATENATED MODULE: ./build/report/fixes/permissions.js






const READER = 'Reader';
const MANAGED_IDENTITY_OPERATOR = 'Managed Identity Operator';
const SOON = 'A new role assignment can take a few minutes to take effect.';
/** The action in a refusal of ARM. */
function actionIn(message) {
    return /action '([^']{1,300})'/.exec(message)?.[1];
}
/** The options of `az role assignment create` for the deployment identity, or undefined if its ID isn't known. */
function assigneeOf(message, { clientId }) {
    const objectId = /object id '([\da-f-]{36})'/i.exec(message)?.[1];
    // The name of a person contains an `@`.
    const type = /client '[^'@]{1,300}@/.test(message) ? 'User' : 'ServicePrincipal';
    if (objectId)
        return `--assignee-object-id ${objectId} --assignee-principal-type ${type}`;
    return clientId ? `--assignee ${(0,build_text/* shellWord */.r7)(clientId)}` : undefined;
}
/** Build the fix: a role, and the commands that grant it, if every word of them is known. */
function grant(role, scopes, message, signIn, { begin = 'Grant it', where = '', condition = '' } = {}) {
    const assignee = assigneeOf(message, signIn);
    const known = assignee === undefined ? [] : scopes.slice(0, build_text/* MAX_LISTED */.Bl).map((scope) => (0,build_text/* shellWord */.r7)(scope));
    // The sentence above has the name, which Azure can change.
    const id = (0,built_in_roles/* builtInRole */.Y)(role)?.guid ?? (0,build_text/* shellWord */.r7)(role);
    const commands = known.map((scope) => `az role assignment create ${assignee} --role ${id} --scope ${scope}${condition}`);
    const ask = commands.length > 0 ? '. An administrator can run:' : '.';
    return (0,report_message/* lines */.Mn)(`${begin} the role '${role}'${where}${ask}`, (0,report_message/* command */.G5)(...commands), SOON);
}
/**
 * Advise on a missing permission: the role with it, and the command that grants the role.
 * @param request the scope of the role, if it isn't the one in Azure's message, and the action if the message has none
 */
function permissionAdvice(code, message, { isReadOnly, target, signIn }, request = {}) {
    const action = actionIn(message);
    const scope = request.scope ?? /over scope '([^']{1,1500})'/.exec(message)?.[1];
    const isRead = isReadOnly && (action === undefined || /\/read$/i.test(action));
    const role = isRead ? READER : roleFor(action ?? request.action ?? '', target?.kind);
    return {
        why: `The deployment identity doesn't have ${action ? `the permission '${(0,report_message/* clip */.$Q)(action)}'` : 'permission for this'} (${code}).`,
        // Without an action, the response could be from a proxy, so a role might not help.
        fix: grant(role, action && scope ? [scope] : [], message, signIn),
    };
}
/** The built-in role to grant for an action. */
function roleFor(action, kind) {
    if (/\/assign\/action$/i.test(action))
        return MANAGED_IDENTITY_OPERATOR;
    if (/^Microsoft\.ManagedIdentity\//i.test(action))
        return 'Managed Identity Contributor';
    if (/^Microsoft\.Authorization\/.*\/read$/i.test(action))
        return READER;
    if (/^Microsoft\.Cache\/redisEnterprise\//i.test(action))
        return 'Azure Managed Redis Contributor';
    return kinds/* KINDS */.G[kind ?? 'app'].role;
}
/** Advise on a permission that is missing at a linked resource, usually an identity that is to be assigned. */
function linkedAdvice(message, { signIn }) {
    if (/not authorized to access linked subscription/i.test(message))
        return {
            why: 'The identity is in a subscription that the tenant of the deployment identity has no access to (LinkedAuthorizationFailed).',
            fix: "Use an identity in a subscription of the same tenant, or check 'tenant-id' and 'user-assigned-identities'.",
        };
    const actions = /perform action\(s\) '([^']{1,300})' on the linked scope/i.exec(message)?.[1];
    const linked = /linked scope\(s\) '([^']{1,3000})'/i.exec(message)?.[1] ?? '';
    // The linked scopes can include those of other actions.
    const scopes = linked
        .split(',')
        .map((scope) => scope.trim())
        .filter((scope) => (0,resource_id/* parseResourceId */.RQ)(scope)?.type === resource_id/* USER_ASSIGNED_IDENTITY */.Q6);
    if (actions !== undefined && !/\/userAssignedIdentities\/assign\/action/i.test(actions))
        return {
            why: `The deployment identity doesn't have the permission '${(0,report_message/* clip */.$Q)(actions)}' on a linked resource (LinkedAuthorizationFailed).`,
            fix: 'Grant it a role with this permission on the linked resource.',
        };
    return {
        why: "The deployment identity can't assign a user-assigned identity, or the identity doesn't exist (LinkedAuthorizationFailed).",
        fix: (0,report_message/* lines */.Mn)("If the identity doesn't exist, correct 'user-assigned-identities'. If the resource still lists it, remove it from the resource.", grant(MANAGED_IDENTITY_OPERATOR, scopes, message, signIn, {
            begin: 'Otherwise, grant the deployment identity',
        })),
    };
}
/** Advise on a role that can't be granted or revoked. Undefined if only Azure's words help. */
function roleAdvice(code, message, status, context) {
    const { role } = context;
    if (!role)
        return undefined;
    const { scope, roleDefinitionId, entry } = role;
    if (context.isOtherTenant && (status === 400 || status === 403))
        return {
            why: `The identity isn't in the tenant of the deployment identity, as with Azure Lighthouse (${code}).`,
            fix: "Grant the role from the identity's tenant. The action doesn't support 'delegatedManagedIdentityResourceId'.",
        };
    if (status === 404)
        return {
            why: `The scope doesn't exist (${code}).`,
            fix: "Check its names, 'resource-group', and 'subscription-id'.",
        };
    if (status !== 403)
        return undefined;
    const [account] = /^.*\/databaseAccounts\/[^/]+/i.exec(roleDefinitionId ?? '') ?? [];
    if (account)
        return cosmosAdvice(code, account);
    // An access policy of a Redis cache, which is below the scope of the permission.
    if (roleDefinitionId === null)
        return permissionAdvice(code, message, context, {
            scope: scope.replace(/\/databases\/[^/]+$/i, ''),
            action: 'Microsoft.Cache/redisEnterprise/databases/accessPolicyAssignments/write',
        });
    // A dry run and a list only read.
    if (context.isReadOnly || entry === undefined || message.includes("/read'"))
        return permissionAdvice(code, message, { ...context, isReadOnly: true }, { scope });
    return administratorAdvice(code, message, role, roleDefinitionId, context);
}
/** Advise on a permission that is missing to grant or revoke a role. Azure has three wordings for the refusal. */
function administratorAdvice(code, message, { scope, entry }, roleDefinitionId, { signIn }) {
    const verb = entry?.kind === 'revocation' ? 'delete' : 'write';
    const action = actionIn(message) ?? `Microsoft.Authorization/roleAssignments/${verb}`;
    const condition = /ABAC condition/i.test(message)
        ? ', or only under a condition that excludes this role'
        : '';
    return {
        why: `The deployment identity doesn't have the permission '${(0,report_message/* clip */.$Q)(action)}' at this scope${condition} (${code}).`,
        fix: grant(built_in_roles/* ADMINISTRATOR */.S, [scope], message, signIn, {
            where: ' at the scope, with a condition that allows only this role',
            condition: ` --condition-version 2.0 --condition "${(0,commands/* administratorCondition */.NX)(roleDefinitionId)}"`,
        }),
    };
}
/** Advise on permissions for the data roles of a Cosmos DB account, which no built-in role has. */
function cosmosAdvice(code, account) {
    const verbs = ['read', 'write', 'delete'].map((verb) => `databaseAccounts/sqlRoleAssignments/${verb}`);
    const actions = ['databaseAccounts/read', 'databaseAccounts/sqlRoleDefinitions/read', ...verbs];
    return {
        why: `The deployment identity can't grant or revoke roles of the Cosmos DB account (${code}).`,
        fix: (0,report_message/* lines */.Mn)(`Create a custom role with these actions, and grant it to the deployment identity at ${account}:`, ...actions.map((action) => `  Microsoft.DocumentDB/${action}`)),
    };
}

;// CONCATENATED MODULE: ./build/report/fixes/arm.js





const AGAIN = 'Run the job again in a few minutes.';
const NO_VERSION = [
    "This cloud or region doesn't support the API version",
    "Check 'api-version' and 'cloud'.",
];
const NO_REGION = [
    "Azure doesn't allow this subscription to create identities in the region",
    "Set 'identity-location' to another region. The default is the region of the target.",
];
const NAME_TAKEN = [
    'Other role assignments already use the names that the action tried',
    'Run the job again.',
];
const NO_ROLE = [
    "The role doesn't exist at this scope, or can't be assigned there",
    'Check the role and its assignable scopes. If it was created a few minutes ago, run the job again.',
];
const WRONG_TYPE = [
    "Azure doesn't recognize the principal as a service principal",
    'Check in Microsoft Entra ID that the principal ID belongs to the managed identity. If it does, run the job again in a few minutes.',
];
/** The subscription can be that of an identity or a scope, which has a resource ID of its own. */
const SUBSCRIPTION = "'subscription-id' or the resource ID";
/** The longest part of a refusal that is searched for facts. */
const MAX_SEARCHED = 6_000;
/**
 * Errors whose reason and fix depend only on the code. Sources: the error tables of Azure's documentation, and its
 * pages on troubleshooting RBAC and on its limits.
 */
const BY_CODE = {
    InvalidAuthenticationTokenTenant: [
        "The subscription doesn't belong to the tenant that the action signed in to",
        `Check 'tenant-id', and the subscription in ${SUBSCRIPTION}.`,
    ],
    RequestDisallowedByPolicy: [
        "A policy doesn't allow this",
        'Change the request so that it complies with the policy, or ask for an exemption.',
    ],
    ResourceGroupNotFound: [
        "The resource group doesn't exist in the subscription",
        "Check 'resource-group' and 'subscription-id', or the resource ID.",
    ],
    SubscriptionNotFound: [
        "The subscription doesn't exist, or the deployment identity has no role in it",
        `Check 'tenant-id', and the subscription in ${SUBSCRIPTION}.`,
    ],
    ReadOnlyDisabledSubscription: [
        'The subscription is disabled, so it is read-only',
        `Enable the subscription in the Azure portal, or check ${SUBSCRIPTION}.`,
    ],
    DenyAssignmentAuthorizationFailed: [
        'A deny assignment protects the resource, for example one from a deployment stack or a managed application',
        "Make the change through the owner of the deny assignment, or ask to exclude the deployment identity. Another role doesn't help.",
    ],
    NoRegisteredProviderFound: NO_VERSION,
    InvalidApiVersionParameter: NO_VERSION,
    InvalidResourceType: NO_VERSION,
    LocationNotAvailableForResourceType: NO_REGION,
    RequestDisallowedByAzure: NO_REGION,
    InvalidResourceName: [
        "The name isn't valid for an identity",
        "Check 'user-assigned-identities'. A name has 3 to 128 letters, digits, '-', and '_', and begins with a letter or digit.",
    ],
    ManagedEnvironmentNotProvisioned: [
        "The environment isn't ready",
        'Check the state of the environment, and run the job again when it is ready.',
    ],
    ContainerAppRegistriesPasswordSecretRefNotFound: [
        "Azure can't find the secret with the password of another registry entry",
        "To let that entry use an identity as well, add its server to 'registry-server'.",
    ],
    ScopeLocked: [
        'A lock protects the resource, its resource group, or the subscription',
        "Remove the lock, or ask its owner. 'az lock list' shows it.",
    ],
    RoleAssignmentLimitExceeded: [
        'The subscription has reached its limit of 4,000 role assignments',
        "Delete the role assignments of deleted principals (the portal shows 'Identity not found'), or let many apps share one user-assigned identity.",
    ],
    RoleDefinitionDoesNotExist: NO_ROLE,
    RoleAssignmentScopeNotAssignableToRoleDefinition: NO_ROLE,
    RoleAssignmentUpdateNotPermitted: NAME_TAKEN,
    HashConflictOnDifferentRoleAssignmentIds: NAME_TAKEN,
    UnmatchedPrincipalType: WRONG_TYPE,
    PrincipalTypeNotSupported: WRONG_TYPE,
    PrincipalNotFound: ["The new principal isn't known everywhere in Azure yet", AGAIN],
};
/** The same for errors from creating an identity. */
const BY_CODE_OF_CREATION = {
    ResourceGroupNotFound: [
        "The resource group of the identity doesn't exist",
        "Check 'user-assigned-identities' and 'identity-resource-group'. The action creates identities, but not their resource groups.",
    ],
    RequestDisallowedByPolicy: [
        "A policy doesn't allow this",
        "Set the tags that the policy requires in 'identity-tags', or the region in 'identity-location'. Or ask for an exemption.",
    ],
};
/** Find the reason and the fix for an error from Azure Resource Manager by its code. */
function armAdvice(error, context) {
    const { detail, status, wasAccepted } = error;
    const { isCreation } = context;
    const { code } = detail;
    const message = detail.message.slice(0, MAX_SEARCHED);
    const known = (0,report_message/* adviceIn */.so)(isCreation ? { ...BY_CODE, ...BY_CODE_OF_CREATION } : BY_CODE, code);
    if (known)
        return known;
    if (code === 'LinkedAuthorizationFailed')
        return linkedAdvice(message, context);
    if (code === 'FailedIdentityOperation')
        return identityOperationAdvice(detail);
    if (code === 'MissingSubscriptionRegistration')
        return registrationAdvice(message, context);
    const ofRole = roleAdvice(code, message, status, context);
    if (ofRole)
        return ofRole;
    // Errors without a document come from gateways, proxies, and some Azure services.
    if (/^(AuthorizationFailed|Forbidden|HTTP 403)$/.test(code)) {
        const create = 'Microsoft.ManagedIdentity/userAssignedIdentities/write';
        return permissionAdvice(code, message, context, isCreation ? { action: create } : {});
    }
    if ((0,errors/* isConcurrentWrite */.Fx)(error))
        return { why: `Another change is running (${code}).`, fix: AGAIN };
    if (wasAccepted || /OperationError$/.test(code))
        return operationAdvice(code, context);
    if (status !== 404)
        return undefined;
    const where = context.target ? ` in resource group '${context.target.id.resourceGroup}'` : '';
    return { why: `It doesn't exist${where} (${(0,report_message/* clip */.$Q)(code, 100)}).` };
}
/** The nested error decides: a conflict is temporary, but a deleted identity has to be removed. */
function identityOperationAdvice(detail) {
    const { code: nested = '', message = '' } = (0,errors/* nestedError */.uq)(detail) ?? {};
    const code = (0,report_message/* clip */.$Q)(nested, 100);
    const inner = code === '' ? detail.code : `${detail.code}, ${code}`;
    if (/conflict/i.test(code))
        return { why: `Another change of an identity is running (${inner}).`, fix: AGAIN };
    if (/badrequest|notfound/i.test(code) && /not (be )?found|does not exist|deleted/i.test(message))
        return {
            why: `An identity doesn't exist (${inner}).`,
            fix: "Check 'user-assigned-identities'. If the resource still lists a deleted identity, remove it from the resource.",
        };
    return { why: `Azure couldn't change the identities (${inner}).` };
}
function registrationAdvice(message, { target }) {
    const namespace = /namespace '([\w.]{1,100})'/.exec(message)?.[1] ?? 'Microsoft.App';
    const why = `The subscription isn't registered for '${namespace}' (MissingSubscriptionRegistration).`;
    // An identity, a vault, or a registry can be in a subscription other than the target's.
    if (!target || namespace.toLowerCase() !== 'microsoft.app')
        return { why, fix: `Register '${namespace}' in the subscription of the resource.` };
    const register = `az provider register --namespace ${namespace} --subscription ${target.id.subscriptionId} --wait`;
    return { why, fix: `Register it:\n${(0,report_message/* command */.G5)(register)}` };
}
/** Advise on a change that failed after Azure had accepted it. For an app, a log shows details. */
function operationAdvice(code, { target }) {
    const why = `Azure accepted the change, but it failed later (${(0,report_message/* clip */.$Q)(code, 100)}).`;
    const fix = 'Correct the cause, and run the job again.';
    if (!target)
        return { why, fix };
    const { name, resourceGroup } = target.id;
    const log = target.kind === 'app'
        ? `az containerapp logs show --name ${(0,build_text/* shellWord */.r7)(name)} --resource-group ${(0,build_text/* shellWord */.r7)(resourceGroup)} --type system`
        : `az monitor activity-log list --resource-id ${(0,build_text/* shellWord */.r7)((0,resource_id/* formatResourceId */.bM)(target.id))}`;
    return { why, fix: `${fix} For more details, run:\n${(0,report_message/* command */.G5)(log)}` };
}

;// CONCATENATED MODULE: ./build/report/fixes/entra.js


const NO_SUBJECT = 'No federated credential has the subject of this token';
const VALID_SECRET = 'Set AZURE_CLIENT_SECRET to the value of a valid secret, not to its ID.';
const OLD_SESSION = "Run azure/login or 'az login' again right before this step, or set 'client-id' and 'tenant-id' so that this step signs in by itself.";
/** Find the reason and the fix for an error from Entra by its code. Source: Entra's list of AADSTS codes. */
function signInAdvice({ entraCode = '', presented }, { signIn, cloud }) {
    const isOidc = signIn.by === 'oidc';
    const client = `${isOidc ? "'client-id'" : 'AZURE_CLIENT_ID'} (${signIn.clientId ?? 'not set'})`;
    const tenant = `'tenant-id' (${signIn.tenantId ?? 'not set'})`;
    /** No federated credential matches the token. */
    const federated = (why) => [
        why,
        presented && credentialFix(entraCode, presented, signIn, cloud),
    ];
    const known = {
        '700213': federated(NO_SUBJECT),
        '70021': federated(NO_SUBJECT),
        '7002138': federated('A federated credential differs from the token only in capitalization'),
        '700211': federated('No federated credential has the issuer of this token'),
        '700212': federated('No federated credential has the audience of this token'),
        '70025': federated('The application has no federated credential'),
        '700016': ["The tenant doesn't have this application", `Check ${client} and ${tenant}.`],
        '7000215': ["The client secret isn't valid", VALID_SECRET],
        '7000222': ['The client secret expired', VALID_SECRET],
        '90002': ["The tenant doesn't exist in this cloud", `Check ${tenant} and 'cloud' (${cloud.name}).`],
        '900382': ['The tenant is in another cloud', `Check 'cloud' (${cloud.name}).`],
        '700024': isOidc
            ? ['The GitHub OIDC token expired', "Run the job again. If it happens again, check the runner's clock."]
            : ['The session of azure/login is older than its GitHub OIDC token allows', OLD_SESSION],
        '700082': ['The session of the Azure CLI expired', OLD_SESSION],
        '53003': [
            'A conditional access policy blocks the deployment identity',
            "Ask an administrator of the tenant to exclude the deployment identity from the policy, or to allow the runner's IP addresses.",
        ],
        '501661': [
            "Entra can't reach the issuer of the token",
            'Make the issuer (GitHub Enterprise Server) reachable for Entra from the internet, with its OpenID configuration and keys.',
        ],
        '7000112': [
            'The application is disabled',
            `Enable the enterprise application of ${client} in the tenant.`,
        ],
        '7000229': [
            'The application has no service principal in the tenant',
            signIn.clientId
                ? `Create the service principal:\n${(0,report_message/* command */.G5)(`az ad sp create --id ${(0,build_text/* shellWord */.r7)(signIn.clientId)}`)}`
                : 'Create a service principal for the application in the tenant.',
        ],
    };
    return (0,report_message/* adviceIn */.so)(known, entraCode, `AADSTS${entraCode}`);
}
function credentialFix(code, { issuer, subject, audience }, { clientId = '' }, cloud) {
    const claims = (0,report_message/* command */.G5)(`issuer:   ${(0,report_message/* clip */.$Q)(issuer)}`, `subject:  ${(0,report_message/* clip */.$Q)(subject)}`, `audience: ${(0,report_message/* clip */.$Q)(audience)}`);
    const parameters = JSON.stringify({ name: 'github', issuer, subject, audiences: [audience] });
    // JSON can have line breaks between its members.
    const json = (0,build_text/* shellWord */.r7)(parameters).replaceAll(',"', ',\n"');
    const isOwnAudience = code === '700212' && audience !== cloud.audience;
    return (0,report_message/* lines */.Mn)(`Create a federated credential with exactly these claims, including upper and lower case:\n${claims}`, isOwnAudience ? `Or leave out 'audience': the default is ${cloud.audience}.` : undefined, 'For an app registration, run:', (0,report_message/* command */.G5)(`az ad app federated-credential create --id ${clientId} --parameters ${json}`), "For a user-assigned identity, use 'az identity federated-credential create' with the same claims.");
}

;// CONCATENATED MODULE: ./build/report/explain.js










/**
 * Explain an error: what failed, why, how to fix it, and then the rest of Azure's response. The action's own
 * errors carry their fix. Azure's get theirs here.
 */
function explain(error, context) {
    if (error instanceof problem/* Problem */.A) {
        const { message: what, why, fix, state, cause } = error;
        const azure = cause instanceof errors/* AzureError */.M6 ? explainAzure(cause, context) : undefined;
        return { ...azure, what, why: why ?? azure?.why, fix: fix ?? azure?.fix, state };
    }
    if (error instanceof sign_in/* SignInError */.J)
        return explainSignIn(error, context);
    if (error instanceof errors/* UnansweredError */.jd)
        return explainUnanswered(error, context);
    if (error instanceof errors/* AzureError */.M6)
        return explainAzure(error, context);
    return { what: (0,report_message/* clip */.$Q)((0,build_text/* messageOf */.bD)(error)) };
}
function explainAzure(error, context) {
    const { detail, status, action, correlationId } = error;
    const advice = armAdvice(error, context);
    const code = (0,report_message/* clip */.$Q)(detail.code, 200);
    const isStatus = status === undefined || code === `HTTP ${status}`;
    const words = (0,errors/* nestedError */.uq)(detail)?.message || detail.message;
    return {
        what: `Can't ${action}.`,
        why: advice?.why ?? `Azure refused the request (${isStatus ? code : `${code}, HTTP ${status}`}).`,
        fix: advice?.fix,
        azure: words === '' ? undefined : (0,report_message/* clip */.$Q)(words),
        // There can be thousands of details.
        details: (0,build_text/* firstOf */.Ku)(detailLines(detail), build_text/* MAX_TO_FIX */.Z5),
        correlationId,
    };
}
function explainSignIn(error, context) {
    const { message, note, ways, correlationId } = error;
    const words = networkWords(message);
    const advice = signInAdvice(error, context);
    const heading = ways.length > 0 ? 'Use one of these ways to sign in:' : undefined;
    const fix = (0,report_message/* lines */.Mn)(advice?.fix ?? networkFix(error), heading, ...ways.map((way) => (0,report_message/* clip */.$Q)(way)));
    return {
        what: "Can't sign in to Azure.",
        why: (0,report_message/* lines */.Mn)(advice?.why ?? words, note),
        fix: fix || undefined,
        azure: advice && words,
        correlationId,
    };
}
function explainUnanswered(error, context) {
    const { action, cause, message } = error;
    const azure = cause instanceof errors/* AzureError */.M6 ? cause : undefined;
    const reason = azure?.status === undefined ? networkWords(message) : `HTTP ${azure.status}`;
    return {
        ...(azure && explainAzure(azure, context)),
        what: `Can't ${action}.`,
        why: `Azure didn't return a usable response (${reason}).`,
        fix: networkFix(error),
    };
}
/** Details and policies, one per line. */
function detailLines({ details, additionalInfo }) {
    return [
        ...details.flatMap((below) => [
            `Detail: ${(0,report_message/* clip */.$Q)(`${below.code}: ${below.message}`)}`,
            ...detailLines(below),
        ]),
        ...additionalInfo.map((one) => {
            const { type, info = one } = (0,json/* objectOf */.Xy)(one);
            return `${type === 'PolicyViolation' ? 'Policy' : 'Info'}: ${(0,report_message/* clip */.$Q)(JSON.stringify(info))}`;
        }),
    ];
}
/** Find the fix for a connection that failed. Undefined if only waiting helps. */
function networkFix(error) {
    const code = codeOf(error);
    if (code === undefined)
        return undefined;
    if (retry/* UNKNOWN_AUTHORITY */.x$.has(code))
        return ('Put the certificate of the authority (PEM) into a file, and set the environment variable NODE_EXTRA_CA_CERTS to ' +
            "its path. The server, or a proxy that inspects the connection, has a certificate from an authority that Node.js doesn't trust.");
    if (code === agents/* PROXY_REFUSED */.WA)
        return 'Check the user name and password in HTTPS_PROXY, and check that the proxy lets this job reach GitHub, Entra, and Azure.';
    if (code === 'ENOTFOUND')
        return "Check the runner's DNS server and, if there's a proxy, its host name in HTTPS_PROXY.";
    return undefined;
}
/** The message of a connection's error, without Node's advice for people who start Node themselves. */
function networkWords(message) {
    const advice = message.indexOf('; if the root CA is installed locally');
    return (0,report_message/* clip */.$Q)(advice < 0 ? message : message.slice(0, advice));
}
/** The first code in a chain of causes. */
function codeOf(error) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    return code ?? (error.cause instanceof Error ? codeOf(error.cause) : undefined);
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_OUTPUTS: () => (/* binding */ NO_OUTPUTS),
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   writeOutputs: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6805);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7426);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
/* harmony import */ var _resources_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8121);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(704);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3725);







/** The outputs of a step that did nothing, by name. */
const NO_OUTPUTS = {
    'principal-id': '',
    'principal-ids': '[]',
    'client-id': '',
    'client-ids': '[]',
    'tenant-id': '',
    changed: 'false',
    identities: '[]',
    'role-assignments': '[]',
    resources: '[]',
};
/**
 * Turn results into outputs.
 * @param tenantId the tenant that the action signed in to, which is used if Azure reports none
 */
function outputsOf({ request, targets, roles, isChanged }, tenantId) {
    const identities = targets.flatMap((target) => target.identities);
    const selected = identities.filter((identity) => isSelected(identity, request.operation));
    // System-assigned identities come first. The sort is stable.
    const inOrder = [...selected].sort((a, b) => Number(a.type > b.type) - Number(a.type < b.type));
    const [principalId, principalIds] = idsOf(inOrder.map((identity) => identity.principalId));
    const [clientId, clientIds] = idsOf(inOrder.map((identity) => identity.clientId));
    const assignments = roles.map(({ id, scope, role, roleDefinitionId, principalId, assignee, change }) => {
        return { id, scope, role, roleDefinitionId, principalId, identity: assignee.identity, change };
    });
    return {
        'principal-id': principalId,
        'principal-ids': principalIds,
        'client-id': clientId,
        'client-ids': clientIds,
        'tenant-id': identities.find((identity) => identity.tenantId)?.tenantId ?? tenantId,
        changed: String(isChanged),
        identities: JSON.stringify(identities),
        'role-assignments': JSON.stringify(assignments),
        resources: JSON.stringify(targets.map(resourceOf)),
    };
}
/** One target as the output `resources` shows it. */
function resourceOf({ target, after, isChanged, failure, registries }) {
    const { id, kind, isPattern } = target;
    return {
        ...{ id: isPattern ? null : (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResourceId */ .bM)(id), name: id.name, kind },
        identityType: after ? (0,_resources_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .identityTypeOf */ .u1)(after) : null,
        changed: isChanged,
        status: failure ? 'failed' : 'succeeded',
        error: failure ? (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(failure.message) : null,
        registries: registries.map(({ server, identity, change }) => ({ server, identity, change })),
    };
}
/** `set` selects the result, and `remove` the removed ones: a removal can have failed halfway. */
function isSelected({ change }, operation) {
    if (operation === 'set')
        return change !== 'removed';
    return operation !== 'remove' || change === 'removed';
}
/** The ID if all are known and equal, and the list of the known ones. Azure's GUIDs compare without case. */
function idsOf(ids) {
    const known = (0,_collections_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .d)(ids.filter((id) => id !== null), (id) => id.toLowerCase());
    const isOne = known.length === 1 && !ids.includes(null);
    return [isOne ? (known[0] ?? '') : '', JSON.stringify(known)];
}
/** Write the outputs of the step. If that fails, the step fails. */
function writeOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .uH(name, value);
    }
    catch (error) {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_3__/* .setFailed */ .C1)(`Can't write the outputs.\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 1476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logResults: () => (/* binding */ logResults),
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/resources/snapshot.js
var snapshot = __webpack_require__(8121);
// EXTERNAL MODULE: ./build/roles/record.js
var roles_record = __webpack_require__(552);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/collections.js
var collections = __webpack_require__(7426);
// EXTERNAL MODULE: ./build/journal.js
var build_journal = __webpack_require__(9608);
;// CONCATENATED MODULE: ./build/request.js
/** Check whether a request writes nothing. */
function isDryRun(request) {
    return request.operation !== 'show' && request.dryRun;
}

// EXTERNAL MODULE: ./build/roles/commands.js
var commands = __webpack_require__(4275);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/report/explain.js + 3 modules
var explain = __webpack_require__(6810);
// EXTERNAL MODULE: ./build/report/message.js
var report_message = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/step.js
var build_step = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/report/log.js
var log = __webpack_require__(704);
;// CONCATENATED MODULE: ./build/report/stopped.js





/** The reason why the step was stopped, or undefined if it wasn't. */
function stopOf({ step }) {
    const reason = step.signal.aborted ? step.signal.reason : undefined;
    return reason instanceof build_step/* StepStopped */.i ? reason : undefined;
}
/** The headings for the states of writes, in the order that a reader needs. */
const HEADINGS = {
    sent: "Sent, but the outcome isn't known",
    accepted: "Accepted by Azure, but it isn't known whether they finished",
    planned: 'Not sent',
    refused: 'Refused by Azure',
    done: 'Done',
};
/** Every write of a stopped step, grouped by how far it got. */
function unfinished({ journal }) {
    const parts = Object.entries(HEADINGS).flatMap(([of, heading]) => {
        const items = journal.entries.filter(({ state }) => state === of).map(describeEntry);
        return items.length === 0 ? [] : [`${heading}:`, ...(0,build_text/* firstOf */.Ku)(items).map((item) => `- ${item}`)];
    });
    return parts.length > 0 ? (0,report_message/* lines */.Mn)(...parts) : 'Nothing was sent.';
}
/** Describe a write: `container app 'web': + id-shop`. */
function describeEntry({ subject, changes }) {
    return changes.length > 0 ? `${subject.label}: ${changes.join(', ')}` : subject.label;
}
/** The last message of a stopped step, which is also its annotation. */
function lastMessage(state, stop, isCommentUnknown) {
    const { targets, http, roles } = state;
    const remaining = [...roles.records].flatMap(({ entry, id, error }) => entry?.kind === 'revocation' && entry.state !== 'done' && error === undefined ? (id ?? []) : []);
    return (0,report_message/* lines */.Mn)(`The step was ${stop.message}.${http.lastFault ? ` The last fault was ${http.lastFault}.` : ''}`, stop.fix && `To fix: ${stop.fix}`, targets.open.length > 0 ? 'Not finished:' : 'All targets had finished.', ...(0,log/* activitiesOf */.DT)(targets.open).map((activity) => `- ${activity}`), unfinished(state), isCommentUnknown ? "The comment on the pull request was sent, but its outcome isn't known." : undefined, remaining.length > 0 ? 'These role assignments might remain. To delete them, run:' : undefined, (0,report_message/* command */.G5)(...(0,commands/* deleteCommands */.gR)(remaining)));
}

;// CONCATENATED MODULE: ./build/report/failures.js









/**
 * The failures of targets and of the step as a whole, one for each cause. A failure of the step counts for all targets
 * that weren't done. So does a stop, but with a separate message for each target.
 */
function targetFailures(state) {
    const { targets, failure, journal } = state;
    const stop = stopOf(state);
    const shared = sharedWrites(journal.entries);
    const errorOf = ({ outcome, isOpen }) => outcome.state === 'failed' ? outcome.error : isOpen ? failure : undefined;
    const failed = targets.all.filter((target) => errorOf(target) !== undefined);
    const byError = Map.groupBy(failed, errorOf);
    if (failure !== undefined && !byError.has(failure))
        byError.set(failure, []);
    const failures = [...byError].map(([error, ofError]) => {
        return { error, targets: ofError, message: targetMessage(error, ofError, shared, state) };
    });
    if (!stop || failure !== undefined)
        return failures;
    const stopped = targets.open.map((target) => {
        return { error: stop, targets: [target], message: stoppedMessage(target, stop, shared, state) };
    });
    return [...failures, ...stopped];
}
/** The failures that are annotated: those of lines of roles, and of targets and the step unless a line covers them. */
function annotatedFailures(ofTargets, roles, state) {
    const failed = roles.filter(({ line, error }) => line && error !== undefined);
    const covered = new Set(failed.map(({ error }) => error));
    const isCovered = ({ error }) => covered.has(error) || (error instanceof Error && covered.has(error.cause));
    const byLine = Map.groupBy(failed, ({ line }) => `${line?.input}, line ${line?.line}`);
    return [
        ...ofTargets.filter((failure) => !isCovered(failure)),
        ...[...byLine].flatMap(([label, records]) => lineFailure(label, records, state)),
    ];
}
/**
 * Explain the failure of targets with the state that it leaves. The state is obvious if Azure accepted the change
 * first.
 */
function targetMessage(error, targets, shared, state) {
    // The others weren't done when the step failed.
    const failed = targets.filter(({ isOpen }) => !isOpen);
    const context = { ...contextOf(error, state), target: failed[0] };
    const message = (0,explain/* explain */.WE)(error, context);
    const failedLater = error instanceof errors/* AzureError */.M6 && error.wasAccepted;
    const isObvious = context.isReadOnly || failedLater || message.state !== undefined || failed.length === 0;
    return isObvious ? message : { ...message, state: stateOf(failed, shared) };
}
/** The error of a target that was in progress, or hadn't begun, when the step was stopped. */
function stoppedMessage(target, stop, shared, { request }) {
    const { activity, ms } = target.activity;
    const verb = request.operation === 'show' ? 'read' : 'update';
    return {
        what: `Can't ${verb} ${target.label}.`,
        why: `The step was ${stop.message} (while ${activity}${ms > 0 ? `, ${(0,report_message/* durationOf */.cf)(ms)}` : ''}).`,
        fix: stop.fix,
        state: stateOf([target], shared),
    };
}
/** Describe how far the writes to targets got, and those that they share. */
function stateOf(targets, shared) {
    const own = new Set(targets.flatMap(({ writes }) => writes.map(({ state }) => state)));
    if (own.has('sent') || shared.isUnknown)
        return "A change was sent, but its outcome isn't known.";
    if (own.has('accepted'))
        return "Azure accepted a change, but it isn't known whether it finished.";
    if (own.has('done'))
        return 'A change was made.';
    return shared.changes.length > 0 ? `Only ${(0,build_text/* sentenceList */.MT)(shared.changes)}.` : 'Nothing was changed.';
}
function sharedWrites(entries) {
    const shared = entries.filter(({ kind }) => kind !== 'identities' && kind !== 'registries');
    const changes = shared
        .filter(build_journal/* isAccepted */.o)
        .map(({ kind }) => (kind === 'creation' ? 'identities were created' : 'roles were changed'));
    return { isUnknown: shared.some(({ state }) => state === 'sent'), changes: [...new Set(changes)] };
}
/** The failure of a line of roles, for all identities. */
function lineFailure(label, records, state) {
    const [first] = records;
    if (!first?.line)
        return [];
    const { error, entry, line } = first;
    const context = { ...contextOf(error, state), role: first, isOtherTenant: isOtherTenant(first, state) };
    const message = (0,explain/* explain */.WE)(error, context);
    const isRevoked = entry?.kind === 'revocation' || state.request.operation === 'remove' || line.input === 'revoke-roles';
    const [cannot, word] = isRevoked ? ["Can't revoke", 'from'] : ["Can't grant", 'to'];
    const names = (0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(records.map(({ assignee }) => assignee.label)));
    const what = `${cannot} role ${(0,roles_record/* roleText */.yj)(first)} ${word} ${names}.`;
    const why = `${message.why ?? message.what} See line ${line.line} of '${line.input}'.`;
    return [{ error, label, targets: [], message: { ...message, what, why } }];
}
/** With Lighthouse, an identity can be in a tenant other than the one that the action signed in to. */
function isOtherTenant({ assignee }, { session, targets, identities }) {
    const key = (0,resource_id/* idKey */.T4)(assignee.identity);
    const target = targets.all.find(({ id }) => (0,resource_id/* idKey */.T4)((0,resource_id/* formatResourceId */.bM)(id)) === key);
    const tenant = target?.latest?.identities.tenantId ?? identities?.known.get(key)?.tenantId;
    return tenant != null && session !== undefined && tenant.toLowerCase() !== session.tenantId.toLowerCase();
}
/** Everything that every explanation can use. */
function contextOf(error, { request, journal }) {
    const isReadOnly = request.operation === 'show' || isDryRun(request);
    const isCreation = journal.entries.some((entry) => entry.kind === 'creation' && entry.error === error);
    return { signIn: request.signIn, cloud: request.cloud, isReadOnly, isCreation };
}

// EXTERNAL MODULE: ./build/resources/plan.js
var plan = __webpack_require__(250);
// EXTERNAL MODULE: ./build/resources/references.js
var references = __webpack_require__(7435);
;// CONCATENATED MODULE: ./build/report/hints.js






/** Variables of code that doesn't sign in with a managed identity, under the SDK's names or its own. */
const OTHER_CREDENTIALS = /client_?(secret|certificate)|federated_token_file|^AZURE_(username|password)$/i;
/**
 * The hints after `assign`, `set`, or `remove`: one of each kind, for all targets together.
 * @param pullers the identities that only pull images, by {@link idKey}
 * @param guide the page on using an identity
 */
function hintsOf(operation, results, pullers, guide) {
    if (operation === 'show')
        return [];
    const done = results.filter(({ failure }) => !failure);
    if (operation === 'remove')
        return hint('info', "Some identities to remove weren't assigned:", done.flatMap(absent));
    const page = guide ? ` (see ${guide})` : '';
    return [
        ...hint('notice', "Code can't use these identities:", done.flatMap(unusable)),
        ...hint('warning', `Signing in with a managed identity will fail, because ${references/* CLIENT_ID_VARIABLE */.b6} is wrong:`, done.flatMap(wrongVariables), 'Set it to the client ID of the identity that the code uses, or remove it.'),
        ...hint('next step', `To use a user-assigned identity, code needs its client ID, for example in ${references/* CLIENT_ID_VARIABLE */.b6}${page}:`, done.flatMap((result) => unmentioned(result, pullers))),
    ];
}
/** One hint about all findings, or none. */
function hint(level, title, findings, fix) {
    if (findings.length === 0)
        return [];
    const items = [...Map.groupBy(findings, ({ text }) => text)].map(([text, ones]) => `- ${namesOf(new Set(ones.map(({ target }) => target)))}: ${text}`);
    const commands = findings.flatMap((finding) => finding.command ?? []);
    const text = (0,report_message/* lines */.Mn)(title, ...(0,build_text/* firstOf */.Ku)(items), fix && `To fix: ${fix}${commands.length > 0 ? ' Run:' : ''}`, (0,report_message/* command */.G5)(...commands.slice(0, build_text/* MAX_LISTED */.Bl)));
    return [{ level, text }];
}
/** The label of one target, or the names of several. */
function namesOf(targets) {
    const [first, ...others] = targets;
    return first && others.length === 0
        ? first.label
        : (0,build_text/* firstOf */.Ku)([...targets].map(({ id }) => id.name)).join(', ');
}
/**
 * Find identities that code can't use. Code can use an identity of a session pool only with lifecycle `Main` (the
 * default is `None`), and one of an app or job unless its lifecycle is `None`.
 */
function unusable({ target, after = snapshot/* NO_IDENTITIES */.ZE, identities }) {
    const document = target.latest?.document;
    if (target.kind === 'session-pool') {
        const main = (0,references/* identitiesWithLifecycle */.N8)(document, 'main');
        return identities
            .filter(({ id, change }) => change !== 'removed' && !main.includes((0,resource_id/* idKey */.T4)(id ?? 'system')))
            .map(({ name }) => ({
            target,
            text: `'managedIdentitySettings' doesn't list '${name}' with lifecycle 'Main'`,
        }));
    }
    const none = (0,references/* identitiesWithLifecycle */.N8)(document, 'none');
    const values = clientIdVariables(target).map(({ value }) => value?.toLowerCase());
    return [...after.user].flatMap(([key, { name, clientId }]) => {
        if (!none.includes(key) || clientId === null || !values.includes(clientId.toLowerCase()))
            return [];
        const setting = "but 'identitySettings' gives it the lifecycle 'None'";
        return [{ target, text: `${references/* CLIENT_ID_VARIABLE */.b6} specifies '${name}', ${setting}` }];
    });
}
/** The AZURE_CLIENT_ID variables of a target, except in containers whose code has another way to sign in. */
function clientIdVariables({ latest }) {
    const variables = (0,references/* variablesOf */.ht)(latest?.document);
    const isInSameContainer = (one, { name, container, isInit }) => OTHER_CREDENTIALS.test(name) && container === one.container && isInit === one.isInit;
    return variables.filter((one) => one.name === references/* CLIENT_ID_VARIABLE */.b6 && !variables.some((other) => isInSameContainer(one, other)));
}
function hasCode({ kind }) {
    return kind === 'app' || kind === 'job';
}
/**
 * Find AZURE_CLIENT_ID variables without a GUID, or with one that no identity has although all client IDs are known.
 */
function wrongVariables({ target, after = snapshot/* NO_IDENTITIES */.ZE }) {
    if (!hasCode(target))
        return [];
    const clientIds = [
        ...(after.system ? [target.systemClientId] : []),
        ...[...after.user.values()].map(({ clientId }) => clientId),
    ].map((id) => id?.toLowerCase() ?? null);
    return clientIdVariables(target).flatMap((variable) => {
        const { value, container } = variable;
        // The value of a secret isn't known.
        if (value === undefined)
            return [];
        const isKnown = clientIds.includes(null) || clientIds.includes(value.toLowerCase());
        if ((0,resource_id/* isGuid */.W_)(value) && isKnown)
            return [];
        const reason = (0,resource_id/* isGuid */.W_)(value)
            ? "isn't the client ID of any of its identities"
            : `isn't a GUID${(0,resource_id/* isGuid */.W_)(value.trim()) ? ', because of a space' : ''}`;
        const text = `${references/* CLIENT_ID_VARIABLE */.b6} in container ${(0,build_text/* quote */.hD)(container)} (${(0,build_text/* quote */.hD)(value, 50)}) ${reason}`;
        return [{ target, text, command: fixOf(target, after, variable) }];
    });
}
/**
 * The command that corrects the variable, if only one identity can be meant. The az command can't change init
 * containers.
 */
function fixOf({ kind, id }, { system, user }, { container, isInit }) {
    const [only] = user.values();
    if (isInit || user.size + Number(system !== undefined) !== 1 || only?.clientId === null)
        return undefined;
    const change = only
        ? `--set-env-vars ${references/* CLIENT_ID_VARIABLE */.b6}=${only.clientId}`
        : `--remove-env-vars ${references/* CLIENT_ID_VARIABLE */.b6}`;
    return [
        `az containerapp ${kind === 'job' ? 'job ' : ''}update --name ${(0,build_text/* shellWord */.r7)(id.name)}`,
        `--resource-group ${(0,build_text/* shellWord */.r7)(id.resourceGroup)}`,
        ...(container ? [`--container-name ${(0,build_text/* shellWord */.r7)(container)}`] : []),
        change,
    ].join(' ');
}
/** Find new user-assigned identities whose client IDs no variable contains. Code needs the client ID to use one. */
function unmentioned({ target, after, identities }, pullers) {
    const document = target.latest?.document;
    const variables = (0,references/* variablesOf */.ht)(document);
    if (!hasCode(target) || after?.system || variables.some(({ name }) => name === references/* CLIENT_ID_VARIABLE */.b6))
        return [];
    const none = (0,references/* identitiesWithLifecycle */.N8)(document, 'none');
    const values = variables.flatMap(({ value }) => value?.toLowerCase() ?? []);
    return identities.flatMap(({ id, name, clientId, change }) => {
        if (id === null || clientId === null || change !== 'added')
            return [];
        const isOnlyForPulling = pullers.has((0,resource_id/* idKey */.T4)(id)) || none.includes((0,resource_id/* idKey */.T4)(id));
        const isContained = values.some((value) => value.includes(clientId.toLowerCase()));
        return isOnlyForPulling || isContained
            ? []
            : [{ target, text: `'${name}' has the client ID ${clientId}` }];
    });
}
/** Find the identities to remove that weren't assigned. Their names might be misspelled. */
function absent({ target }) {
    const { selection, first } = target;
    if (!first)
        return [];
    const { system, user } = first.identities;
    const named = selection.user === 'all' ? [] : selection.user;
    const names = (0,plan/* identityNames */.Dn)(selection.system && system === undefined, named.filter((one) => !user.has((0,resource_id/* resourceKey */.ik)(one))));
    return names.length > 0 ? [{ target, text: (0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(names)) }] : [];
}

;// CONCATENATED MODULE: ./build/report/results.js




/** The outcome of each target of a run, in the order of the outputs. */
function targetResults(state, failures, isPlan) {
    const byTarget = new Map(failures.flatMap((failure) => failure.targets.map((target) => [target, failure])));
    return state.targets.all.map((target) => targetResult(target, state, byTarget.get(target), isPlan));
}
/** The outcome of a target. A failure before the first write adds no identities. */
function targetResult(target, { request, identities }, failure, isPlan) {
    const { latest, plan, isWritten, writes, outcome } = target;
    const known = identities?.known ?? new Map();
    const isPlanned = isPlan && !failure && plan !== undefined;
    const now = latest?.identities;
    const after = now && isPlanned ? afterPlan(now, plan, known) : now;
    const isShown = after !== undefined && (!failure || isWritten || target.isVerified);
    const isDone = isPlanned || outcome.state === 'succeeded';
    const registries = target.registries.length > 0 ? target.registries : requestedRegistries(request);
    return {
        target,
        after,
        identities: isShown ? identityResults(target, request.operation, after, known) : [],
        registries: registries.map((one) => isDone || one.change === 'unchanged' ? one : { ...one, change: 'failed' }),
        isChanged: isWritten || (isPlanned && writes.length > 0),
        failure,
    };
}
/** The registries of a target that failed before they were planned, as given. */
function requestedRegistries(request) {
    if (request.operation === 'show' || !request.registries)
        return [];
    const { registries, identity: given } = request.registries;
    const identity = given === 'system' ? given : (0,resource_id/* formatResourceId */.bM)(given);
    return registries.map((registry) => {
        const server = 'server' in registry ? registry.server : registry.id;
        return { server, identity, change: 'added', secret: undefined };
    });
}
/** The identities that a resource would have after a plan. */
function afterPlan(now, plan, known) {
    const kept = plan.keepUser.map((identity) => [(0,resource_id/* idKey */.T4)(identity.id), identity]);
    const added = plan.addUser.map((named) => {
        const { id, principalId = null, clientId = null } = known.get((0,resource_id/* resourceKey */.ik)(named)) ?? { id: named };
        const wireKey = (0,resource_id/* formatResourceId */.bM)(id);
        return [(0,resource_id/* resourceKey */.ik)(named), { id: wireKey, name: id.name, wireKey, principalId, clientId }];
    });
    return {
        system: plan.system ? (now.system ?? { principalId: null }) : undefined,
        user: new Map([...kept, ...added]),
        tenantId: now.tenantId,
    };
}
/**
 * The selected identities of a target: the system-assigned one first, then in the order of the request or by name.
 * @param after the identities that it has, or would have
 */
function identityResults(target, operation, after, known) {
    const { id, kind, selection, systemClientId: clientId } = target;
    const before = target.first?.identities ?? snapshot/* NO_IDENTITIES */.ZE;
    const place = { resourceId: (0,resource_id/* formatResourceId */.bM)(id), resourceName: id.name, resourceKind: kind };
    const systemOf = ({ system }) => system && { ...system, id: null, name: 'system', clientId };
    const resultOf = (was, is, ids) => {
        const one = is ?? was;
        // It was never assigned.
        if (!one)
            return [];
        const result = {
            ...place,
            type: one.id === null ? 'system-assigned' : 'user-assigned',
            name: one.name,
            id: one.id,
            principalId: one.principalId ?? ids?.principalId ?? null,
            clientId: one.clientId ?? ids?.clientId ?? null,
            tenantId: (is ? after : before).tenantId ?? ids?.tenantId ?? null,
            change: was && is ? 'unchanged' : is ? 'added' : 'removed',
        };
        return [result];
    };
    return [
        ...(operation === 'set' || selection.system ? resultOf(systemOf(before), systemOf(after)) : []),
        ...userKeys(selection, operation, before, after).flatMap((key) => resultOf(before.user.get(key), after.user.get(key), known.get(key))),
    ];
}
function userKeys({ user }, operation, before, after) {
    const named = user === 'all' ? undefined : user.map(resource_id/* resourceKey */.ik);
    if (named && (operation === 'assign' || operation === 'remove'))
        return named;
    return [...new Map([...before.user, ...after.user])]
        .filter(([key]) => operation === 'set' || !named || named.includes(key))
        .sort(([, a], [, b]) => order(a.name, b.name) || order(a.id, b.id))
        .map(([key]) => key);
}
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The outcome of each role, ordered by identity as in the output `identities`, and then by line. */
function roleResults({ roles }, targets, isPlan) {
    const ranks = new Map();
    for (const { target, identities } of targets) {
        const named = target.selection.user === 'all' ? [] : target.selection.user;
        // A target that failed lists nothing.
        const ids = [
            (0,resource_id/* formatResourceId */.bM)(target.id),
            ...identities.map(({ id, resourceId }) => id ?? resourceId),
            ...named.map(resource_id/* formatResourceId */.bM),
        ];
        for (const id of ids)
            (0,collections/* getOrInsert */.P)(ranks, (0,resource_id/* idKey */.T4)(id), () => ranks.size);
    }
    const rank = ({ assignee }) => ranks.get((0,resource_id/* idKey */.T4)(assignee.identity)) ?? ranks.size;
    return [...roles.records]
        .map((record) => {
        const role = record.roleName ?? record.line?.role.text ?? null;
        return { ...record, role, change: (0,roles_record/* changeOf */.C2)(record, isPlan) };
    })
        .sort((a, b) => rank(a) - rank(b) || lineRank(a) - lineRank(b));
}
/** `roles` comes before `revoke-roles`, and assignments without a line come last. */
function lineRank({ line }) {
    return line ? line.line + (line.input === 'roles' ? 0 : 1_000_000) : Number.MAX_SAFE_INTEGER;
}

;// CONCATENATED MODULE: ./build/report/findings.js












/** Roles that only let their holder pull images. */
const PULL_ROLES = /^(AcrPull|Container Registry Repository Reader)$/i;
/** Find everything that a report shows. */
function findingsOf(state, guide) {
    const { request, journal, step, startedAt, warnings } = state;
    const isPlan = isDryRun(request);
    const ofTargets = targetFailures(state);
    const targets = targetResults(state, ofTargets, isPlan);
    const roles = roleResults(state, targets, isPlan);
    const plannedWrites = isPlan && state.failure === undefined ? plannedOf(state, targets) : [];
    const failOnChange = request.operation !== 'show' && request.failOnChange;
    const done = journal.entries.flatMap(({ sentAt, doneAt }) => (sentAt && doneAt ? [doneAt - sentAt] : []));
    return {
        request,
        isPlan,
        targets,
        roles,
        roleNotes: roleNotesOf(roles, state, isPlan),
        failures: annotatedFailures(ofTargets, roles, state),
        isChanged: isPlan ? plannedWrites.length > 0 : journal.entries.some(build_journal/* isAccepted */.o),
        planned: plannedWrites,
        drift: failOnChange && plannedWrites.length > 0 ? driftOf(plannedWrites) : undefined,
        created: journal.entries.flatMap((entry) => entry.kind === 'creation' && (0,build_journal/* isAccepted */.o)(entry) ? [entry.subject.label] : []),
        hints: hintsOf(request.operation, targets, pullersOf(targets, roles), guide),
        orphans: orphansOf(state, targets, isPlan),
        warnings: [...warnings],
        unfinished: stopOf(state) ? unfinished(state) : '',
        stopped: stopOf(state)?.message,
        tookMs: step.clock.now() - startedAt,
        azureMs: Math.max(0, ...done),
    };
}
/** The planned writes, except those of targets that failed. */
function plannedOf({ journal }, targets) {
    const failed = targets.flatMap(({ target, failure }) => (failure ? [target] : []));
    const blocked = new Set(failed);
    return journal.entries.filter(({ state, subject }) => state === 'planned' && !blocked.has(subject));
}
/** The error of a dry run with `fail-on-change` that found a change. */
function driftOf(writes) {
    return (0,report_message/* lines */.Mn)("Drift was found, and 'fail-on-change' is set. Planned changes:", ...(0,build_text/* firstOf */.Ku)(writes.map(describeEntry)).map((item) => `- ${item}`));
}
/** The identities that only pull images, as far as the roles and registries of this step show. */
function pullersOf(results, roles) {
    const byIdentity = Map.groupBy(roles, ({ assignee }) => (0,resource_id/* idKey */.T4)(assignee.identity));
    const ofRegistries = results.flatMap(({ registries }) => registries.map(({ identity }) => (0,resource_id/* idKey */.T4)(identity)));
    const isOnlyPulling = (key) => (byIdentity.get(key) ?? []).every(({ role }) => PULL_ROLES.test(role ?? ''));
    return new Set([...byIdentity.keys(), ...ofRegistries].filter(isOnlyPulling));
}
/** The warning about principals that the step destroyed, or would destroy, and whose role assignments remain. */
function orphansOf({ request, roles }, results, isPlan) {
    const orphans = results.flatMap(({ target, failure }) => {
        const principalId = target.latest?.identities.system?.principalId;
        const going = isPlan && !failure && target.plan?.removeSystem && principalId ? [principalId] : [];
        return [...target.destroyed, ...going]
            .filter((id) => !roles.cleaned.has(id))
            .map((id) => ({ id, text: `- ${id} (system-assigned identity of ${target.label})` }));
    });
    if (orphans.length === 0)
        return undefined;
    // With the input, another warning explains why they remain.
    const isSet = request.operation !== 'show' && request.deleteRoleAssignments;
    return (0,report_message/* lines */.Mn)(isPlan
        ? 'The role assignments of these principals would remain:'
        : 'The role assignments of deleted principals remain:', ...(0,build_text/* firstOf */.Ku)(orphans.map(({ text }) => text)), isSet ? undefined : `To delete them with the principal, set 'delete-role-assignments: true'.`, 'To list them, run:', (0,report_message/* command */.G5)((0,commands/* listCommand */.Iu)(orphans.slice(0, build_text/* MAX_LISTED */.Bl).map(({ id }) => id))));
}
function roleNotesOf(roles, { roles: work, request }, isPlan) {
    const conditional = roles.filter(({ change, condition }) => change === 'unchanged' && condition !== null);
    const removed = roles.filter(({ change, assignee }) => change === 'removed' && !assignee.isSystem);
    const isAdded = roles.some(({ change }) => change === 'added');
    const isListed = request.operation === 'show' && roles.length > 0;
    return [
        ...conditional.map((role) => `The role ${(0,roles_record/* roleText */.yj)(role)} of ${role.assignee.label} has a condition, which can narrow it.`),
        ...(0,collections/* distinct */.d)(removed, ({ assignee }) => assignee.identity).map(({ assignee: { label } }) => `Other resources with ${label} ${isPlan ? 'would also lose' : 'also lose'} the revoked roles.`),
        ...work.unsearched,
        ...(isAdded && !isPlan ? ['New role assignments can take up to 10 minutes to take effect.'] : []),
        ...(isListed ? ["Data roles of Cosmos DB and access policies of Redis aren't listed."] : []),
    ];
}

// EXTERNAL MODULE: ./build/report/outputs.js
var outputs = __webpack_require__(6956);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/report/markdown.js


/** A word that doesn't fit a cell on a phone gets break points, which aren't copied. */
const TAG_OR_LONG_WORD = /<[^>]*>|[^\s<>&]{16,}/g;
const BREAKS = /[a-z](?=[A-Z])|[/._:](?=\w)|[a-z\d]{16}(?=[a-z\d])/g;
/** A long word of a command, such as an ID, up to where it can break. Text in single quotes can't. */
const LONG_WORD = /('[^']*')|(?=[^\s'\\]{101})(?:[^\s'\\]{50,99}\/|[^\s'\\]{100})/g;
/** Drop invisible characters. */
function visible(text) {
    return text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, '');
}
/** Text between tags: nothing in it is markup, a mention, or a blank line. */
function html(text) {
    return visible(text)
        .replace(/[&<>"@`]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/\n+/g, '<br>');
}
/** A link to a page. Without a page, only the text. */
function markdown_link(text, url) {
    return url === undefined ? html(text) : `<a href="${html(url)}">${html(text)}</a>`;
}
/** A paragraph. */
function paragraph(content) {
    return `<p>${content}</p>`;
}
/** A part with a heading. Empty if it has no content. */
function section(title, ...content) {
    const parts = content.filter((part) => part !== '');
    return parts.length === 0 ? '' : [`### ${title}`, ...parts].join('\n\n');
}
/** A folded part. */
function folded(title, ...content) {
    return [`<details>\n<summary>${title}</summary>`, ...content, '</details>'].join('\n\n');
}
/** A block of code, which has a button to copy it. */
function codeBlock(text, language) {
    const shown = visible(text);
    const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown}\n${fence}`;
}
/** A text with lists and commands: prose as paragraphs, and commands as blocks of code. */
function prose(text) {
    const parts = (0,report_message/* wrapCommands */.VV)(text)
        // Lines that begin with two spaces are code.
        .split(/((?:^ {2}.*\n?)+)/m)
        .flatMap((part, at) => {
        if (at % 2 === 1)
            return codeBlock(narrow(part.replace(/^ {2}/gm, '').trimEnd()), 'sh');
        const lines = part.split('\n').filter((line) => line !== '');
        return lines.map((line) => line.startsWith('- ') ? `<ul>\n<li>${linked(line.slice(2))}</li>\n</ul>` : paragraph(linked(line)));
    });
    // Consecutive items are one list.
    return parts.join('\n\n').replaceAll('</ul>\n\n<ul>\n', '');
}
/** Break the long words of a command, so that a reader sees all of it. A shell joins them again. */
function narrow(text) {
    return text.replace(LONG_WORD, (part, quoted) => quoted ?? `${part}\\\n`);
}
/** Text whose web addresses are links. */
function linked(text) {
    const parts = text.split(/(https:\/\/[^\s)]+)/);
    const shown = parts.map((part, at) => (at % 2 === 1 ? markdown_link((0,resource_id/* lastSegment */.mp)(part), part) : html(part)));
    return shown.join('').replace(/^To fix:/, '<b>$&</b>');
}
/** A table of cells in HTML. A column that is the same in every row is a line above the table. */
function table(titles, rows) {
    const [first, ...others] = rows;
    if (!first)
        return '';
    const isShared = titles.map((_, at) => others.length > 0 && others.every((row) => row[at] === first[at]));
    const rowOf = (cells, tag) => {
        const own = cells.filter((_, at) => !isShared[at]);
        return `<tr>${own.map((cell) => `<${tag}>${breakable(cell)}</${tag}>`).join('')}</tr>`;
    };
    const shared = titles.flatMap((title, at) => (isShared[at] ? [`${title}: ${first[at]}`] : []));
    return [
        ...(shared.length > 0 ? [paragraph(shared.join(' · '))] : []),
        `<table>\n${[rowOf(titles, 'th'), ...rows.map((row) => rowOf(row, 'td'))].join('\n')}\n</table>`,
    ].join('\n\n');
}
/** A cell whose long words can break. Browsers already break them after hyphens. */
function breakable(cell) {
    return cell.replace(TAG_OR_LONG_WORD, (part) => part.startsWith('<') ? part : part.replace(BREAKS, '$&<wbr>'));
}

;// CONCATENATED MODULE: ./build/report/diagram.js




/** The maximum number of arrows that a reader can follow. */
const MAX_ARROWS = 30;
/**
 * A Mermaid diagram for `show`: apps, their identities, and the resources to which the identities' roles give access.
 * Empty if there are no roles, or too many arrows.
 */
function diagramOf({ targets, roles, request }) {
    const count = targets.flatMap(({ identities }) => identities).length + roles.length;
    if (request.operation !== 'show' || roles.length === 0 || count > MAX_ARROWS)
        return '';
    const ids = new Map();
    const idOf = (key) => (0,collections/* getOrInsert */.P)(ids, key.toLowerCase(), () => `n${ids.size}`);
    const identityOf = (id, isSystem) => isSystem ? `${idOf(`system ${id}`)}("system-assigned")` : `${idOf(id)}("${labelOf((0,resource_id/* lastSegment */.mp)(id))}")`;
    const ofTargets = targets.flatMap(({ identities }) => identities.map(({ id, resourceId, resourceName }) => {
        const app = `${idOf(resourceId)}["${labelOf(resourceName)}"]`;
        return `${app} --> ${identityOf(id ?? resourceId, id === null)}`;
    }));
    const ofRoles = roles.map((role) => {
        const { scope, assignee } = role;
        const resource = `${idOf(`scope ${scope}`)}[("${labelOf((0,resource_id/* lastSegment */.mp)(scope) || scope)}")]`;
        const from = identityOf(assignee.identity, assignee.isSystem);
        return `${from} -- "${labelOf((0,roles_record/* nameOfRole */.r0)(role))}" --> ${resource}`;
    });
    const arrows = new Set([...ofTargets, ...ofRoles]);
    return folded('Diagram', codeBlock(['flowchart LR', ...arrows].join('\n  '), 'mermaid'));
}
/** A plain label: no character in it has a meaning in Mermaid, Markdown, or HTML. */
function labelOf(text) {
    const plain = text.replace(/[^\p{L}\p{N} .\-_/:]/gu, ' ').trim();
    return plain.slice(0, 60) || '?';
}

;// CONCATENATED MODULE: ./build/report/summary-tables.js






/** The page of a resource in the portal. Half of a surrogate pair, which has no form in UTF-8, is replaced. */
function portalUrl(id, { request }) {
    return `${request.cloud.portal}/#resource${encodeURI(id.toWellFormed())}`;
}
/** A link to a target. One that was never read might not exist, so it gets only its name. */
function portalLink({ id, latest }, findings) {
    return markdown_link(id.name, latest && portalUrl((0,resource_id/* formatResourceId */.bM)(id), findings));
}
/** Links to the first of several targets. */
function portalLinks(targets, findings) {
    return (0,build_text/* firstOf */.Ku)(targets.map((target) => portalLink(target, findings))).join(', ');
}
/** A table of facts. Facts with the same cells share a row, whose last cell lists the members by outcome. */
function factTable(title, columns, facts, notes) {
    const groups = [...Map.groupBy(facts, ({ cells }) => cells.join(' ')).values()];
    const rows = groups.map((ones) => [...(ones[0]?.cells ?? []), membersCell(ones)]);
    const content = table(columns, rows);
    const shown = rows.length > build_text/* MAX_LISTED */.Bl ? folded(`${rows.length} rows`, content) : content;
    return section(title, shown, ...notes.map(paragraph));
}
/** The members by outcome: `web, api (assigned)`, or `14 assigned` if there are many. */
function membersCell(facts) {
    if (facts.length > build_text/* MAX_LISTED */.Bl)
        return (0,report_message/* tally */.N4)(facts.map(({ outcome }) => outcome));
    const groups = [...Map.groupBy(facts, ({ outcome }) => outcome)].map(([outcome, ones]) => {
        const members = ones.map(({ member }) => member).join(', ');
        return outcome === '' ? members : `${members} (${outcome})`;
    });
    return groups.join('<br>');
}
/** The outcome of a change in words, except for `show`, which changes nothing. */
function shownOutcome(kind, change, { request, isPlan }) {
    return request.operation === 'show' ? '' : (0,report_message/* outcomeOf */.sG)(kind, change, isPlan);
}
/** The identities, grouped if targets share them. */
function identityPart(findings) {
    const { targets, request, isPlan, created } = findings;
    const facts = targets.flatMap(({ target, identities }) => identities.map(({ id, name, principalId, clientId, change }) => {
        const ids = Object.entries({ principal: principalId, client: clientId }).flatMap(([label, guid]) => guid ? [`${label} <code>${html(guid)}</code>`] : []);
        // A planned identity might not exist yet.
        const page = id !== null && !(isPlan && principalId === null) ? portalUrl(id, findings) : undefined;
        return {
            cells: [id === null ? 'system-assigned' : markdown_link(name, page), ids.join('<br>') || 'not known'],
            member: portalLink(target, findings),
            outcome: shownOutcome('identity', change, findings),
        };
    }));
    const without = targets.flatMap(({ target, failure, identities }) => failure || identities.length > 0 ? [] : [target]);
    return factTable('Identities', ['Identity', 'IDs', 'Resource'], facts, [
        ...(created.length > 0 ? [`Created: ${html((0,build_text/* firstOf */.Ku)(created).join(', '))}.`] : []),
        ...(request.operation === 'show' && without.length > 0
            ? [`Without any of these identities: ${portalLinks(without, findings)}.`]
            : []),
    ]);
}
/** The roles, with the scope as a link. */
function rolePart(findings) {
    const { roles, roleNotes } = findings;
    const facts = roles.map((role) => {
        const { scope, change, assignee } = role;
        const name = (0,resource_id/* lastSegment */.mp)(assignee.identity);
        return {
            cells: [html((0,roles_record/* nameOfRole */.r0)(role)), markdown_link((0,resource_id/* lastSegment */.mp)(scope) || scope, portalUrl(scope, findings))],
            member: html(assignee.isSystem ? `system-assigned identity of ${name}` : name),
            outcome: shownOutcome('role', change, findings),
        };
    });
    return factTable('Roles', ['Role', 'Scope', 'Identity'], facts, (0,build_text/* firstOf */.Ku)(roleNotes).map(html));
}
/** The registries, with the targets that pull from them. */
function registryPart(findings) {
    const { targets } = findings;
    const facts = targets.flatMap(({ target, registries }) => registries.map(({ server, identity, change }) => ({
        cells: [html(server), html((0,resource_id/* lastSegment */.mp)(identity))],
        member: portalLink(target, findings),
        outcome: shownOutcome('registry', change, findings),
    })));
    const secrets = targets.flatMap(({ target, registries }) => registries.flatMap(({ secret }) => (secret ? `'${secret}' of ${target.label}` : [])));
    const notes = secrets.length > 0 ? [`Secrets that are no longer needed: ${html((0,build_text/* firstOf */.Ku)(secrets).join(', '))}.`] : [];
    return factTable('Registries', ['Registry', 'Identity', 'Resource'], facts, notes);
}
/** The outcome of a target in a word. */
function resultWord({ failure, isChanged }, { isPlan }) {
    if (failure)
        return 'failed';
    return isChanged ? `${isPlan ? 'would be ' : ''}updated` : 'unchanged';
}
/** All targets, folded, unless the other tables list each of them. */
function targetsPart(findings) {
    const { targets, request } = findings;
    const isShown = ({ failure, identities }) => request.operation === 'show' || failure !== undefined || identities.length > 0;
    const isListed = targets.length <= build_text/* MAX_LISTED */.Bl && targets.every(isShown);
    if (targets.length < 2 || isListed)
        return '';
    const rows = targets.map((result) => [
        portalLink(result.target, findings),
        result.after ? (0,snapshot/* identityTypeOf */.u1)(result.after) : 'not read',
        `${result.failure ? '❌' : '✅'} ${resultWord(result, findings)}`,
    ]);
    return folded(`All ${targets.length} targets`, table(['Resource', 'Identities', 'Result'], rows));
}

;// CONCATENATED MODULE: ./build/report/summary.js








/**
 * The maximum lengths, in characters. GitHub drops a summary of more than 1 MiB, and refuses a comment of more than
 * 65,536 characters.
 */
const MAX_LENGTH = { summary: 900_000, comment: 60_000 };
/** The maximum number of failures with details, and of groups of planned changes. */
const MAX_DETAILED = 50;
/** The report in GitHub's Markdown, readable in 10 seconds for one target and for hundreds. */
function summaryOf(findings, place = 'summary') {
    const parts = [
        headingOf(findings),
        countsOf(findings),
        ...failureParts(findings),
        prose(findings.unfinished),
        planPart(findings),
        identityPart(findings),
        rolePart(findings),
        registryPart(findings),
        ...adviceParts(findings),
        targetsPart(findings),
        diagramOf(findings),
    ].filter((part) => part !== '');
    const shown = [];
    for (const part of parts)
        if ([...shown, part].join('\n\n').length <= MAX_LENGTH[place])
            shown.push(part);
    if (shown.length < parts.length)
        shown.push(paragraph('The rest is in the log and in the outputs.'));
    return shown.join('\n\n');
}
/** The heading with the outcome. */
function headingOf(findings) {
    const { failures, drift, stopped, isPlan } = findings;
    const isFailed = failures.length > 0 || drift !== undefined || stopped !== undefined;
    const outcome = isFailed ? failedOutcome(findings) : successfulOutcome(findings);
    return `## ${isFailed ? '❌' : '✅'} ${isPlan ? 'Dry run' : 'Managed identities'}: ${html(outcome)}`;
}
function failedOutcome({ targets, failures, stopped, planned }) {
    const failed = targets.filter(({ failure }) => failure);
    if (stopped)
        return stopped;
    if (failed.length > 0)
        return `${shareOf(failed, targets)} failed`;
    const lines = failures.filter(({ label }) => label !== undefined);
    if (lines.length > 0)
        return `${(0,report_message/* countOf */.pq)(lines.length, 'role line')} failed`;
    return failures.length > 0 ? 'the step failed' : `drift, ${(0,report_message/* countOf */.pq)(planned.length, 'planned change')}`;
}
function successfulOutcome({ targets, isChanged, planned, isPlan, request }) {
    if (request.operation === 'show')
        return shareOf(targets, targets);
    if (isPlan)
        return planned.length > 0 ? (0,report_message/* countOf */.pq)(planned.length, 'planned change') : 'nothing would change';
    const changed = targets.filter((target) => target.isChanged);
    if (changed.length > 0)
        return `${shareOf(changed, targets)} updated`;
    return isChanged ? 'roles updated' : 'nothing to change';
}
/** The label of the only target, or a number of targets out of all. */
function shareOf(some, all) {
    const [only, ...others] = all;
    if (only && others.length === 0)
        return only.target.label;
    return `${some.length < all.length ? `${some.length} of ` : ''}${all.length} targets`;
}
/** A line of counts, and the time that the step took. */
function countsOf(findings) {
    const { targets, roles, request, tookMs, azureMs } = findings;
    const results = targets.map((target) => resultWord(target, findings));
    const outcomes = roles.map(({ change }) => shownOutcome('role', change, findings));
    const parts = [
        targets.length > 1 && request.operation !== 'show' ? (0,report_message/* tally */.N4)(results, 'target') : '',
        (0,report_message/* tally */.N4)(outcomes, 'role'),
        `took ${(0,report_message/* durationOf */.cf)(tookMs)}`,
        azureMs > 0 ? `slowest change in Azure: ${(0,report_message/* durationOf */.cf)(azureMs)}` : '',
    ];
    return paragraph(parts.filter((part) => part !== '').join(' · '));
}
/** A table of all failures, with equal ones in one row, and below it the details of the first ones, folded. */
function failureParts(findings) {
    const { failures } = findings;
    if (failures.length === 0)
        return [];
    const cellsOf = ({ message: { what, why = what, fix = 'See the details.' } }) => [why, fix].map((text) => html(firstSentence(text)));
    const groups = [...Map.groupBy(failures, (failure) => cellsOf(failure).join('\n')).values()];
    const rows = groups.map((ones) => [
        (0,build_text/* firstOf */.Ku)(ones.map((failure) => resourcesOf(failure, findings))).join(', '),
        ...ones.slice(0, 1).flatMap(cellsOf),
    ]);
    const tableOf = (some) => table(['Resource', 'Problem', 'Fix'], some);
    const [others, more] = [rows.slice(build_text/* MAX_LISTED */.Bl), failures.length - MAX_DETAILED];
    return [
        tableOf(rows.slice(0, build_text/* MAX_LISTED */.Bl)),
        others.length > 0 ? folded((0,report_message/* countOf */.pq)(others.length, 'more problem'), tableOf(others)) : '',
        folded("Details, commands, and Azure's responses", ...failures.slice(0, MAX_DETAILED).flatMap(detailsOf), ...(more > 0 ? [paragraph(`The details of ${(0,report_message/* countOf */.pq)(more, 'more failure')} are in the log.`)] : [])),
    ];
}
/** The resources that a failure affects, or its line of roles. */
function resourcesOf({ label = 'the step', targets }, findings) {
    return targets.length > 0 ? portalLinks(targets, findings) : html(label);
}
/** The first sentence of a string, for a cell. A colon at its end, before a command, becomes a period. */
function firstSentence(text) {
    const [sentence] = /^.+?[.?:](?=\s)/s.exec(text) ?? [text];
    return (0,build_text/* oneLine */.TN)(sentence.replace(/:$/, '.'));
}
/** Everything about a failure, including the parts that aren't in the table. */
function detailsOf({ message: { what, why, fix, state, ...azure } }) {
    const answer = (0,report_message/* azureText */.hn)(azure);
    return [
        `<h4>${html(what)}</h4>`,
        prose((0,report_message/* lines */.Mn)(why, fix && `To fix: ${fix}`, state)),
        ...(answer === '' ? [] : [`<blockquote>${html(answer)}</blockquote>`]),
    ];
}
/** The planned changes of a dry run as a diff, with equal ones together. The table of roles links to the scopes. */
function planPart({ planned }) {
    const groups = [...Map.groupBy(planned, ({ changes }) => changes.join('\n'))].map(([changes, ones]) => {
        const subjects = (0,build_text/* firstOf */.Ku)(ones.map(({ subject }) => subject.label)).map((line) => `  ${line}`);
        const shortIds = changes.replace(/\/subscriptions\/\S+/g, (id) => id.split('/').slice(-2).join('/'));
        return (0,report_message/* lines */.Mn)(...subjects, shortIds);
    });
    return groups.length === 0
        ? ''
        : section('Planned changes', codeBlock((0,build_text/* firstOf */.Ku)(groups, MAX_DETAILED).join('\n\n'), 'diff'));
}
/** The next steps, and then recommendations and warnings. */
function adviceParts({ orphans = '', hints, warnings, isPlan }) {
    const textsOf = (isNext) => hints.filter(({ level }) => (level === 'next step') === isNext).map(({ text }) => text);
    const partOf = (title, texts) => section(title, ...(0,build_text/* firstOf */.Ku)(texts).map(prose));
    return [
        isPlan ? '' : partOf('Next steps', textsOf(true)),
        partOf('Recommendations', [orphans, ...textsOf(false), ...warnings]),
    ];
}
/** Write the job summary. If the runner has none (an old one, or `act`) or its disk is full, the step doesn't fail. */
function writeSummary(summary) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    // `core.summary` loads Node's asynchronous file system, which takes longer than making the report.
    try {
        if (file)
            (0,external_node_fs_.appendFileSync)(file, `${summary}${external_node_os_.EOL}`);
    }
    catch (error) {
        (0,log/* warning */.$e)(`Can't write the job summary. ${(0,build_text/* messageOf */.bD)(error)}`);
    }
}
/** The page on using an identity, for the version of the action that runs. Undefined for a local action. */
function guideUrl() {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, } = process.env;
    if (!server || !repository || !ref)
        return undefined;
    return `${server}/${repository}/blob/${ref}/docs/using-the-identity.md`;
}

;// CONCATENATED MODULE: ./build/report/report.js










/**
 * Report on a run: log, annotations, outputs, summary, and comment, in the order of importance. A failed write never
 * hides earlier output.
 */
async function report(state) {
    const { request } = state;
    const stop = stopOf(state);
    const findings = findingsOf(state, guideUrl());
    logResults(findings);
    if (findings.orphans)
        (0,log/* warning */.$e)(findings.orphans);
    for (const { level, text } of findings.hints) {
        if (level === 'warning')
            (0,log/* warning */.$e)(text);
        else if (level === 'notice')
            (0,log/* notice */.lm)(text);
        else
            (0,log/* info */.pq)(text);
    }
    // A stop is one cause, no matter how many targets it affects. Its annotation is the last message.
    for (const { error, message } of findings.failures)
        if (!stop || error !== stop)
            (0,log/* setFailed */.C1)((0,report_message/* textOf */.b6)(message));
    if (findings.drift)
        (0,log/* setFailed */.C1)(findings.drift);
    (0,outputs.writeOutputs)((0,outputs/* outputsOf */.Y)(findings, state.session?.tenantId ?? request.signIn.tenantId ?? ''));
    if (request.summary)
        writeSummary(summaryOf(findings));
    const stoppedComment = stop ? 'not sent' : await comment(state, findings);
    const lateStop = stopOf(state);
    // A stopped step fails, even if only its report was left.
    if (stoppedComment && lateStop)
        (0,log/* setFailed */.C1)(lastMessage(state, lateStop, stoppedComment === 'unknown'));
}
/** Keep the comment on the pull request, if the step asks for one. Loaded late. */
async function comment(state, findings) {
    const { comment: options } = state.request;
    if (!options)
        return undefined;
    const { commentOnPullRequest } = await __webpack_require__.e(/* import() */ 427).then(__webpack_require__.bind(__webpack_require__, 3665));
    const mayCreate = !options.onlyChanges || findings.isChanged || findings.failures.length > 0;
    return commentOnPullRequest(summaryOf(findings, 'comment'), mayCreate, options, state);
}
/** Log the results: one group for each target, with its result in the title, and one group for all roles. */
function logResults({ targets, roles, roleNotes, isPlan, request }) {
    for (const result of targets) {
        const { target, after } = result;
        const title = request.operation === 'show' && after ? (0,snapshot/* identityTypeOf */.u1)(after) : resultIn(result, isPlan);
        (0,log/* group */.Os)(`${target.label}: ${title}`, report_detailsOf(result, isPlan));
    }
    const lines = roles.map((role) => {
        const { change, scope, assignee } = role;
        const preposition = change === 'removed' ? 'from' : change === 'added' ? 'to' : 'of';
        return `${doneOf('role', change, isPlan)} role ${(0,roles_record/* roleText */.yj)(role)} ${preposition} ${assignee.label} at ${scope}.`;
    });
    const words = roles.map(({ change }) => (0,report_message/* outcomeOf */.sG)('role', change, isPlan));
    if (lines.length > 0)
        (0,log/* group */.Os)(`Roles: ${(0,report_message/* tally */.N4)(words)}`, lines);
    for (const note of roleNotes)
        (0,log/* info */.pq)(note);
}
/** A change as the beginning of a sentence: `Granted`. Otherwise `Unchanged:` or `Would be granted:`. */
function doneOf(kind, change, isPlan) {
    const word = (0,report_message/* outcomeOf */.sG)(kind, change, isPlan);
    return `${(0,build_text/* upperFirst */.Zb)(word)}${isPlan || word === change ? ':' : ''}`;
}
/** The result of a target in a title: `assigned id-shop`, `failed`, `unchanged`. */
function resultIn({ failure, identities, registries }, isPlan) {
    if (failure)
        return 'failed';
    const all = [
        ...identities.map(({ change, name }) => [(0,report_message/* outcomeOf */.sG)('identity', change, isPlan), name]),
        ...registries.map(({ change, server }) => [(0,report_message/* outcomeOf */.sG)('registry', change, isPlan), server]),
    ];
    const changed = all.filter(([outcome]) => outcome !== 'unchanged').map((words) => words.join(' '));
    return (0,build_text/* firstOf */.Ku)(changed).join(', ') || 'unchanged';
}
/** One sentence for each identity and registry. */
function report_detailsOf({ identities, registries }, isPlan) {
    return [
        ...identities.map(({ id, name, principalId, clientId, change }) => {
            const ids = [principalId && `principal ID ${principalId}`, clientId && `client ID ${clientId}`];
            const known = ids.filter((text) => text !== null).join(', ');
            const noun = id === null ? 'the system-assigned identity' : `identity '${name}'`;
            return `${doneOf('identity', change, isPlan)} ${noun}${known ? ` (${known})` : ''}.`;
        }),
        ...registries.map(({ server, identity, change, secret }) => {
            const rest = secret ? ` You can delete the secret '${secret}' if nothing else uses it.` : '';
            return `${doneOf('registry', change, isPlan)} registry ${server} with identity '${(0,resource_id/* lastSegment */.mp)(identity)}'.${rest}`;
        }),
    ];
}


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ converge)
/* harmony export */ });
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8192);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9608);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5816);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2780);






/** The number of accepted writes that other processes can revert before the step gives up. */
const MAX_ROUNDS = 3;
/**
 * Change a target until it is as it should be: decide, write, wait, compare, and start over if another process
 * reverted something. Only the result on the resource counts, no matter which process wrote it.
 * @throws {Problem} if the change keeps being reverted.
 */
async function converge(target, change, context) {
    const { journal, clock } = context;
    for (let round = 1;; round += 1) {
        const planned = target.writes.find(({ kind, state }) => kind === change.kind && state === 'planned');
        const entry = planned ?? journal.plan(change.kind, target, []);
        const write = await writeOnce(target, change, entry, round, context);
        if (!write)
            return journal.drop(entry);
        const now = await (0,_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waitForCompletion */ .Bu)(target, write, context, change.onReading);
        entry.state = 'done';
        entry.doneAt = clock.now();
        change.onEnd?.(now);
        // If nothing is left to change, don't wait until Azure allows another write.
        if (!(await change.next(now)))
            return;
    }
}
/** Send one write, and decide it again as often as necessary. Undefined if nothing is left to change. */
async function writeOnce(target, change, entry, round, context) {
    let write;
    let before;
    const work = {
        entry,
        subscriptionId: target.id.subscriptionId,
        async decide() {
            // After a refusal or a lost response, only a new reading counts.
            if (entry.error !== undefined || !(0,_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .isFresh */ .p)(target.latest, context))
                await target.load(context);
            const snapshot = await (0,_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waitUntilIdle */ .yb)(target, context);
            if (entry.state === 'sent' && write && write.compare(snapshot) !== 'unmet') {
                entry.state = 'accepted';
                return undefined;
            }
            write = await change.next(snapshot);
            if (!write)
                return undefined;
            if (round > MAX_ROUNDS)
                throw reverted(target, change, write);
            before = target.latest;
            const { body, changes, decidedAt } = write;
            entry.changes = changes;
            target.begin('sending the change');
            const again = round > 1 ? ` Another process reverted it. Writing it again (${round} of ${MAX_ROUNDS}).` : '';
            context.info(`Updating ${target.label}: ${changes.join(', ')}.${again}`);
            const id = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatResourceId */ .bM)(target.id);
            const action = `${verbOf(change)} ${target.label}`;
            return { decidedAt, request: { method: 'PATCH', id, body, action } };
        },
        onRetry: (reason) => target.begin(reason),
        retryFor: change.retryFor,
    };
    const answer = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(work, context);
    // Without a response, the write might still have been accepted.
    return write && before && (0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .isAccepted */ .o)(entry) ? { answer, compare: write.compare, before } : undefined;
}
function verbOf({ kind }) {
    return kind === 'registries' ? 'set the registries of' : 'update';
}
function reverted(target, change, { changes }) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`Can't ${verbOf(change)} ${target.label}.`, {
        why: `Azure accepted the change ${MAX_ROUNDS} times, and each time another process reverted it: ` +
            `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceList */ .MT)(changes)}.`,
        fix: 'Manage the identities and registries of this resource in only one pipeline, policy, or template.',
        state: "The change isn't in effect.",
    });
}


/***/ }),

/***/ 250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   Dn: () => (/* binding */ identityNames),
/* harmony export */   Pv: () => (/* binding */ isNoOp),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   UH: () => (/* binding */ removesAny),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   gn: () => (/* binding */ patchOf),
/* harmony export */   vC: () => (/* binding */ lostToFullMap)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7426);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);


/**
 * Compare the identities of a resource with the desired ones. A pure function of both. The order follows the request.
 *
 * @param restore identities that an earlier write of this step lost, and that must also be there
 */
function makePlan(current, { operation, selection }, restore = []) {
    const has = current.system !== undefined;
    const named = selection.user === 'all' ? [] : selection.user;
    const namedKeys = new Set(named.map(_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik));
    const isNamed = (key) => selection.user === 'all' || namedKeys.has(key);
    const isRemoved = (key) => operation === 'remove' ? isNamed(key) : operation === 'set' && !isNamed(key);
    const system = operation === 'set'
        ? selection.system
        : operation === 'assign'
            ? has || selection.system
            : has && !selection.system;
    const wanted = (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .d)([...(operation === 'remove' ? [] : named), ...restore], _resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik);
    const existing = [...current.user.values()];
    return {
        addSystem: system && !has,
        removeSystem: has && !system,
        addUser: wanted.filter((id) => !current.user.has((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik)(id))),
        removeUser: existing.filter(({ id }) => isRemoved((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(id))),
        keepUser: existing.filter(({ id }) => !isRemoved((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(id))),
        system,
    };
}
/** Check whether a plan changes nothing. */
function isNoOp(plan) {
    return !plan.addSystem && !plan.removeSystem && plan.addUser.length === 0 && plan.removeUser.length === 0;
}
/** Check whether a plan removes an identity. */
function removesAny({ removeSystem, removeUser }) {
    return removeSystem || removeUser.length > 0;
}
/** Describe a plan, a line for each identity: `+ id-shop`, `- system-assigned identity`. */
function describePlan({ addSystem, removeSystem, addUser, removeUser }) {
    const system = 'system-assigned identity';
    return [
        ...(addSystem ? [`+ ${system}`] : []),
        ...addUser.map(({ name }) => `+ ${name}`),
        ...(removeSystem ? [`- ${system}`] : []),
        ...removeUser.map(({ name }) => `- ${name}`),
    ];
}
/** Describe identities for a list in a sentence. */
function identityNames(system, user) {
    return [
        ...(system ? ['the system-assigned identity'] : []),
        ...user.map(({ name }) => `identity '${name}'`),
    ];
}
/**
 * Create the smallest write that fulfills a plan (JSON Merge Patch, RFC 7386): keys that are left out are kept, a key
 * with null is removed. ARM refuses a map together with a type without `UserAssigned`, which by itself removes all of
 * them.
 *
 * @param fullMap also send the identities that stay, for a provider that treats the map as the whole set
 */
function patchOf(plan, fullMap = false) {
    const usersRemain = plan.keepUser.length + plan.addUser.length > 0;
    if (!usersRemain)
        return { type: plan.system ? 'SystemAssigned' : 'None' };
    const type = plan.system ? 'SystemAssigned,UserAssigned' : 'UserAssigned';
    const changes = {};
    for (const id of plan.addUser)
        changes[(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResourceId */ .bM)(id)] = {};
    for (const { wireKey } of plan.removeUser)
        changes[wireKey] = null;
    if (Object.keys(changes).length === 0)
        return { type };
    if (fullMap)
        for (const { wireKey } of plan.keepUser)
            changes[wireKey] = {};
    return { type, userAssignedIdentities: changes };
}
/** Compare a resource with a plan. */
function compare(plan, after) {
    const added = plan.addUser.map((id) => after.user.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik)(id)));
    const present = added.every((identity) => identity !== undefined) && !(plan.addSystem && !after.system);
    const gone = plan.removeUser.every(({ id }) => !after.user.has((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(id))) && !(plan.removeSystem && after.system);
    if (!present || !gone)
        return 'unmet';
    const all = [...added, ...(plan.addSystem ? [after.system] : [])];
    return all.every((identity) => identity?.principalId) ? 'fulfilled' : 'without principals';
}
/**
 * Find the kept identities that a write of the plan removed although its map had none of them. This is the sign of a
 * provider that treats the map as the whole set. If some of them are still there, another process removed the others on
 * purpose.
 */
function lostToFullMap(plan, after) {
    const mapSent = plan.addUser.length + plan.removeUser.length > 0;
    const lost = plan.keepUser.filter(({ id }) => !after.user.has((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(id)));
    return mapSent && lost.length === plan.keepUser.length ? lost : [];
}


/***/ }),

/***/ 7435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   N8: () => (/* binding */ identitiesWithLifecycle),
/* harmony export */   b6: () => (/* binding */ CLIENT_ID_VARIABLE),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   mf: () => (/* binding */ variablesWith)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(250);



/**
 * The properties that contain an identity in the API specification of Microsoft.App, including previews, which the
 * input `api-version` allows. `value` is the metadata of a Dapr component.
 */
const PROPERTIES = new Set([
    'identity',
    'managedIdentityResourceId',
    'clientId',
    'clientSecretSettingName',
    'value',
]);
/**
 * The secret with which built-in authentication uses a user-assigned identity. That identity's client ID can't be read.
 */
const ASSERTION_SECRET = 'override-use-mi-fic-assertion-client-id';
/** Find every reference in a document. The place is the nearest item with a name, unless one is `given`. */
function referencesIn(document, given, path = '') {
    if (Array.isArray(document))
        return document.flatMap((item) => referencesIn(item, given, path));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(document))
        return [];
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(document, 'name') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(document, 'server');
    const place = given ?? (name && `${path}: ${name}`);
    return Object.entries(document).flatMap(([property, value]) => {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(value)) {
            // In another property, `system` is only a word, and other things than Dapr components also have a `value`.
            const isReference = PROPERTIES.has(property) &&
                (property === 'identity' || (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(value) !== 'system') &&
                (property !== 'value' || path.endsWith('metadata'));
            return isReference ? [{ place: place ?? path, identity: value }] : [];
        }
        // Variables are only a sign of a use: see variablesWith.
        return property === 'env' ? [] : referencesIn(value, place, path ? `${path}.${property}` : property);
    });
}
/**
 * Find the references to identities about to be removed: by resource ID, client ID, or the word `system`. `identity` is
 * the one that a setting uses, in a sentence.
 */
function usesOf(references, { removeSystem, removeUser }) {
    const used = (identity) => {
        if ((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(identity) === 'system')
            return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .identityNames */ .Dn)(removeSystem, []);
        const isAny = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(identity) === ASSERTION_SECRET;
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .identityNames */ .Dn)(false, removeUser.filter((one) => isAny || containsIdOf(one, identity)));
    };
    return references.flatMap(({ place, identity }) => used(identity).map((one) => ({ place, identity: one })));
}
/** Find the plain variables that contain a client ID or resource ID of identities about to be removed. */
function variablesWith({ removeUser }, document) {
    const found = variablesOf(document).filter(({ value = '' }) => removeUser.some((one) => containsIdOf(one, value)));
    return [...new Set(found.map(({ name }) => name))];
}
/**
 * Check whether a string contains the client ID or resource ID of an identity, and not only as the start of a longer
 * ID.
 */
function containsIdOf({ id, clientId }, text) {
    return [id, clientId ?? id].some((one) => {
        const [, ...rests] = text.toLowerCase().split((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(one));
        return rests.some((rest) => !/^[\w-]/.test(rest));
    });
}
/** The variable with which Azure's SDKs choose a user-assigned identity (`DefaultAzureCredential`). */
const CLIENT_ID_VARIABLE = 'AZURE_CLIENT_ID';
const CONTAINERS = ['template.containers', 'template.initContainers', 'customContainerTemplate.containers'];
/** Read the environment variables of all containers in a document. */
function variablesOf(document) {
    return CONTAINERS.flatMap((path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesAt */ .I0)(document, `properties.${path}.*`).flatMap((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesAt */ .I0)(container, 'env.*').map((entry) => {
        const { value } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(entry);
        return {
            name: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'name') ?? '(unnamed)',
            value: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry, 'secretRef') ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)(value) ? value : '',
            container: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(container, 'name') ?? '',
            isInit: path.includes('initContainers'),
        };
    })));
}
/**
 * The identities that a setting lists with a lifecycle, in lowercase: `system`, or resource IDs. For apps and jobs
 * these are `identitySettings`, for session pools `managedIdentitySettings`.
 * https://learn.microsoft.com/azure/container-apps/managed-identity#control-managed-identity-availability
 */
function identitiesWithLifecycle(document, lifecycle) {
    return ['properties.configuration.identitySettings.*', 'properties.managedIdentitySettings.*']
        .flatMap((path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesAt */ .I0)(document, path))
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)
        .filter((setting) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(setting, 'lifecycle')?.toLowerCase() === lifecycle)
        .flatMap((setting) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(setting, 'identity')?.toLowerCase() ?? []);
}


/***/ }),

/***/ 9054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ planRegistries),
/* harmony export */   e: () => (/* binding */ changeRegistries)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9608);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5816);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _converge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6428);





/** The wait between tries while Azure can't pull yet, and the time for all of them, in milliseconds. */
const PULL_RETRY_MS = 10_000;
const PULL_LIMIT_MS = 180_000;
/** Compare the registries of a target with the wanted ones, and plan the write that changes them. */
function planRegistries(target, wanted, context) {
    target.registries = compareRegistries(target.latest, wanted);
    const changes = linesOf(target.registries);
    if (changes.length > 0)
        context.journal.plan('registries', target, changes);
}
/**
 * Set the registries of a target as planned: one PATCH that contains only them, with all other entries as they were
 * read. It creates no revision and restarts nothing.
 */
async function changeRegistries(target, context) {
    if (target.registries.every(({ change }) => change === 'unchanged'))
        return;
    const { clock } = context;
    const before = target.latest;
    let refusedAt;
    const change = {
        kind: 'registries',
        next: async (snapshot) => {
            const now = compareRegistries(snapshot, target.registries);
            // After a write, the comparison no longer shows what this step changed.
            const isWritten = target.writes.some((entry) => entry.kind === 'registries' && (0,_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccepted */ .o)(entry));
            if (!isWritten)
                target.registries = now;
            const changed = now.filter(({ change }) => change !== 'unchanged');
            if (changed.length === 0)
                return undefined;
            checkIdentity(target, before, snapshot);
            return writeOf(changed, snapshot);
        },
        // While the identity can't pull yet, a new role might still have to take effect.
        retryFor({ status, detail }) {
            if (status !== 400 || !/unable to pull image using Managed identity/i.test(detail.message))
                return undefined;
            refusedAt ??= clock.now();
            if (clock.now() - refusedAt > PULL_LIMIT_MS)
                return undefined;
            return { waitMs: PULL_RETRY_MS, reason: 'waiting until the identity can pull from the registry' };
        },
    };
    await (0,_converge_js__WEBPACK_IMPORTED_MODULE_2__/* .converge */ .c)(target, change, context);
}
/** Write the changed registries, with all other entries as they were read. */
function writeOf(changed, snapshot) {
    const written = ({ server, identity }) => ({ server, identity });
    const kept = entriesOf(snapshot).map((entry) => {
        const replaced = changed.find(({ server }) => isOf(entry, server));
        return replaced ? written(replaced) : entry;
    });
    const added = changed.filter(({ change }) => change === 'added').map(written);
    return {
        changes: linesOf(changed),
        body: { properties: { configuration: { registries: [...kept, ...added] } } },
        compare: (now) => compareRegistries(now, changed).every(({ change }) => change === 'unchanged') ? 'fulfilled' : 'unmet',
        decidedAt: snapshot.readAt,
    };
}
/** Refuse an identity that another process removed or replaced after it got its roles: it couldn't pull. */
function checkIdentity({ label, registries }, before, now) {
    // All registries of a target have the same one.
    const [{ identity } = { identity: '' }] = registries;
    const [known, found] = [before, now].map((snapshot) => identity === 'system' ? snapshot?.identities.system : snapshot?.identities.user.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(identity)));
    if (found && (!known?.principalId || found.principalId === known.principalId))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Can't set the registries of ${label}.`, {
        why: 'Another process removed or replaced the identity that pulls from them while this step was running.',
        fix: 'Run the job again.',
    });
}
function linesOf(records) {
    return records
        .filter(({ change }) => change !== 'unchanged')
        .map(({ server, change }) => `${change === 'added' ? '+' : '~'} registry ${server}`);
}
/** Compare the registries of a target with the wanted ones. Empty, null, and absent passwords are the same. */
function compareRegistries(snapshot, wanted) {
    return wanted.map(({ server, identity }) => {
        const entry = entriesOf(snapshot).find((one) => isOf(one, server));
        const secret = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(entry, 'passwordSecretRef');
        const hasPassword = secret !== undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(entry, 'username') !== undefined;
        const isSame = !hasPassword && (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(entry, 'identity') ?? '') === (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(identity);
        return { server, identity, secret, change: !entry ? 'added' : isSame ? 'unchanged' : 'replaced' };
    });
}
/** Read the registries of an app or job, as it has them. */
function entriesOf(snapshot) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesAt */ .I0)(snapshot?.document, 'properties.configuration.registries.*').filter(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv);
}
function isOf(entry, server) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(entry, 'server')?.toLowerCase() === server.toLowerCase();
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   ZE: () => (/* binding */ NO_IDENTITIES),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   h_: () => (/* binding */ readIdentitySet),
/* harmony export */   u1: () => (/* binding */ identityTypeOf),
/* harmony export */   vx: () => (/* binding */ isBeingDeleted)
/* harmony export */ });
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);




/** A resource without identities. */
const NO_IDENTITIES = { system: undefined, user: new Map(), tenantId: null };
/** Take a snapshot of a document. `requested` is the ID in the request, and `label` is the resource in a sentence. */
function snapshotOf(document, requested, readAt, label = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .describeResource */ .w9)(requested)) {
    const state = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(document['properties'])['provisioningState'];
    // An absent state means success (ARM's resource provider contract).
    const provisioningState = typeof state === 'string' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(state, 40) : 'Succeeded';
    const returned = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseResourceId */ .RQ)(String(document['id'] ?? ''));
    const id = returned?.type === requested.type ? returned : requested;
    return {
        id,
        location: String(document['location'] ?? ''),
        provisioningState,
        identities: readIdentitySet(document['identity']),
        modifiedAt: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(document['systemData'], 'lastModifiedAt'),
        failure: isFailed(provisioningState) ? (0,_azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(document, { action: `update ${label}` }) : undefined,
        readAt,
        document,
    };
}
/** Check whether Azure is still working on a resource. A failed change has also ended. */
function isBusy({ provisioningState }) {
    return !/^succeeded$/i.test(provisioningState) && !isFailed(provisioningState);
}
/** Check whether Azure is going to delete a resource: no write to it lasts. */
function isBeingDeleted({ provisioningState }) {
    return /^scheduledfordelete$/i.test(provisioningState);
}
/** The states that end a change without success (`provisioningState` in the specification of Microsoft.App). */
function isFailed(provisioningState) {
    return /^(failed|canceled|upgradefailed)$/i.test(provisioningState);
}
/** The kinds of identities that a resource has, as the input `identity-type` spells them. */
function identityTypeOf({ system, user }) {
    const kinds = [...(system ? ['system-assigned'] : []), ...(user.size > 0 ? ['user-assigned'] : [])];
    return kinds.join() || 'none';
}
/**
 * Read the `identity` of an ARM resource: absent, `None`, or types separated by a comma with or without a space, in any
 * casing.
 */
function readIdentitySet(wire) {
    const types = ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(wire, 'type') ?? '').split(',').map((type) => type.trim().toLowerCase());
    const map = types.includes('userassigned') ? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(wire)['userAssignedIdentities'] : {};
    const user = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(map)).map(([wireKey, value]) => {
        // An ID that this project can't read is kept as ARM gave it.
        const id = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseResourceId */ .RQ)(wireKey);
        return {
            id: id ? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatResourceId */ .bM)(id) : wireKey,
            name: id?.name ?? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(wireKey),
            wireKey,
            principalId: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'principalId') ?? null,
            clientId: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'clientId') ?? null,
        };
    });
    const hasSystem = types.includes('systemassigned');
    return {
        system: hasSystem ? { principalId: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(wire, 'principalId') ?? null } : undefined,
        user: new Map(user.map((identity) => [(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idKey */ .T4)(identity.wireKey), identity])),
        tenantId: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(wire, 'tenantId') ?? null,
    };
}


/***/ }),

/***/ 2780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ waitForCompletion),
/* harmony export */   yb: () => (/* binding */ waitUntilIdle)
/* harmony export */ });
/* unused harmony exports judge, pollDelay */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5816);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8121);


/** The time for which a read after a write can still show the state before it, in milliseconds. */
const STALE_MS = 10_000;
/** ARM refills its bucket of reads by 25 a second. The rest is for the readings before a write. */
const POLLS_PER_SECOND = 20;
/**
 * Judge how far a change got. Finished means a final state with the planned result. The operation itself counts only
 * if the resource looks finished and yet isn't as planned.
 */
function judge(progress) {
    const { now, comparison, modifiedBefore, operation, isConfirmed, elapsedMs } = progress;
    if ((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(now))
        return 'wait';
    if (!now.failure && comparison === 'fulfilled')
        return 'ended';
    if (!operation)
        return 'ask';
    if (operation.state === 'running')
        return 'wait';
    if (operation.state === 'failed')
        return operation.error;
    // It might have ended between the two reads.
    if (!isConfirmed)
        return 'confirm';
    const mightBeStale = operation.state === 'unknown' || (modifiedBefore !== undefined && now.modifiedAt === modifiedBefore);
    if (mightBeStale && elapsedMs < STALE_MS)
        return 'wait';
    if (now.failure)
        return now.failure;
    // Assigned but without principal IDs: not finished, whatever the state is.
    return comparison === 'without principals' ? 'wait' : 'ended';
}
/**
 * Wait for the end of an accepted change by reading the resource, which needs no other permission and follows no URL.
 * `onReading` sees every reading.
 * @throws {AzureError} if the change failed.
 */
async function waitForCompletion(target, { answer, compare, before }, context, onReading = () => undefined) {
    const { arm, clock, signal } = context;
    const started = clock.now();
    target.begin('waiting for Azure', started);
    let isConfirmed = false;
    // 202 means that it takes time.
    for (let atOnce = answer?.status !== 202;; atOnce = false) {
        if (!atOnce)
            await clock.sleep(pollDelay(clock.now() - started, context.active.size), signal);
        const now = await target.load(context);
        refuseDeletion(target, now);
        onReading();
        const comparison = compare(now);
        const missesPrincipals = !(0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(now) && comparison === 'without principals';
        const state = missesPrincipals ? 'for the principal IDs of new identities' : now.provisioningState;
        target.begin(`waiting for Azure (${state})`, started);
        const elapsedMs = clock.now() - started;
        const progress = { now, comparison, modifiedBefore: before.modifiedAt, isConfirmed, elapsedMs };
        let verdict = judge(progress);
        if (verdict === 'ask')
            verdict = judge({ ...progress, operation: await arm.operation(answer, target.label) });
        if (verdict === 'ended')
            return now;
        if (verdict instanceof Error)
            throw verdict;
        isConfirmed ||= verdict === 'confirm';
    }
}
/** Wait while Azure is busy with a target. If its last change failed, that isn't an obstacle. */
async function waitUntilIdle(target, context) {
    const { clock, signal } = context;
    const started = clock.now();
    for (let snapshot = target.latest ?? (await target.load(context));;) {
        refuseDeletion(target, snapshot);
        if (!(0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A5)(snapshot))
            return snapshot;
        target.begin(`waiting for another change to finish (${snapshot.provisioningState})`, started);
        await clock.sleep(pollDelay(clock.now() - started, context.active.size), signal);
        snapshot = await target.load(context);
    }
}
function refuseDeletion(target, snapshot) {
    if ((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .isBeingDeleted */ .vx)(snapshot))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Can't update ${target.label}.`, {
            why: `It is being deleted (${snapshot.provisioningState}).`,
        });
}
/**
 * The wait before the next poll, in milliseconds: half a second at first, then a second until 20 seconds have passed,
 * and then a tenth of the elapsed time. It is longer if there are so many targets at once that they would use up ARM's
 * reads.
 */
function pollDelay(elapsedMs, active) {
    const delay = elapsedMs < 5_000 ? 500 : elapsedMs < 20_000 ? 1_000 : Math.min(elapsedMs / 10, 60_000);
    return Math.max(delay, (active / POLLS_PER_SECOND) * 1_000);
}


/***/ }),

/***/ 4275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ listCommand),
/* harmony export */   NX: () => (/* binding */ administratorCondition),
/* harmony export */   gR: () => (/* binding */ deleteCommands)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);
/* harmony import */ var _role_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9227);


/** IDs in one command: a line of the log has up to 2,000 characters. */
const IDS_PER_COMMAND = 5;
/**
 * The condition (version 2.0) that narrows an administrator to one role, and to applications and managed identities.
 * https://learn.microsoft.com/azure/role-based-access-control/delegate-role-assignments-examples
 */
function administratorCondition(roleDefinitionId) {
    const guid = (0,_role_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionGuid */ .zf)(roleDefinitionId);
    const clause = (action, source) => `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${action}'})) OR ` +
        `(@${source}[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${guid}} AND ` +
        `@${source}[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {'ServicePrincipal'}))`;
    return `${clause('write', 'Request')} AND ${clause('delete', 'Resource')}`;
}
/** Create the command that lists the assignments of principals. */
function listCommand(principalIds) {
    const query = principalIds.map((id) => `principalId=='${id}'`).join(' || ');
    return `az role assignment list --all --query "[?${query}]"`;
}
/** Create the commands that delete assignments, a few with each. Azure RBAC has its own command. */
function deleteCommands(ids) {
    const verbOf = (id) => /\/Microsoft\.Authorization\/roleAssignments\//i.test(id) ? 'role assignment' : 'resource';
    return [...Map.groupBy(ids, verbOf)].flatMap(([verb, some]) => Array.from({ length: Math.ceil(some.length / IDS_PER_COMMAND) }, (_, at) => {
        const words = some.slice(at * IDS_PER_COMMAND, (at + 1) * IDS_PER_COMMAND).map((id) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(id));
        return `az ${verb} delete --ids ${words.join(' ')}`;
    }));
}


/***/ }),

/***/ 552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Mx: () => (/* binding */ newRecord),
/* harmony export */   r0: () => (/* binding */ nameOfRole),
/* harmony export */   yj: () => (/* binding */ roleText)
/* harmony export */ });
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);

/** Create the record of a role, or of its assignment. Until a write is planned for it, it stays as it is. */
function newRecord({ assignee, principalId }, role) {
    const { scope, roleName, roleDefinitionId, line, id = null, condition = null } = role;
    const what = { assignee, line, scope, roleName, roleDefinitionId };
    return { ...what, principalId, id, condition, entry: undefined, error: undefined };
}
/** The name of a role, or the GUID of its definition if the name isn't known. */
function nameOfRole({ roleName, roleDefinitionId, }) {
    return roleName ?? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(roleDefinitionId ?? '');
}
/** A role in a sentence: `'AcrPull'`. */
function roleText(role) {
    return `'${nameOfRole(role)}'`;
}
/** Derive the outcome of a role. In a dry run, a planned write counts as done. */
function changeOf({ entry, error }, isDryRun) {
    if (error !== undefined)
        return 'failed';
    if (!entry)
        return 'unchanged';
    const isDone = entry.state === 'done' || (isDryRun && entry.state === 'planned');
    if (!isDone)
        return 'failed';
    return entry.kind === 'grant' ? 'added' : 'removed';
}


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newRun: () => (/* binding */ newRun),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/journal.js
var build_journal = __webpack_require__(9608);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/resources/converge.js
var converge = __webpack_require__(6428);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/kinds.js
var kinds = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/resources/plan.js
var resources_plan = __webpack_require__(250);
// EXTERNAL MODULE: ./build/resources/references.js
var resources_references = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/resources/snapshot.js
var resources_snapshot = __webpack_require__(8121);
;// CONCATENATED MODULE: ./build/resources/in-use.js









/** The lists of child resources that can refer to an identity of their parent. */
const CHILDREN = {
    app: ['authConfigs'],
    job: [],
    environment: ['certificates', 'daprComponents', 'storages'],
    'session-pool': [],
};
/**
 * Search everything outside a resource's document that can refer to an identity about to be removed: its children,
 * the Dapr components of an app's environment, and the apps and jobs in an environment that pull images with it.
 */
async function readOutsideReferences(snapshot, { removeUser }, { arm }) {
    const { id, document } = snapshot;
    const kind = (0,resource_id/* kindOf */.I)(id);
    const [mode = 'Single'] = (0,json/* valuesAt */.I0)(document, 'properties.configuration.activeRevisionsMode');
    // In single revision mode, only the latest revision runs, and its template is in the document.
    const isSingleRevision = String(mode).toLowerCase() === 'single';
    const children = [...CHILDREN[kind], ...(kind === 'app' && !isSingleRevision ? ['revisions'] : [])];
    const lists = [
        ...children.map((list) => childrenOf(id, list)),
        ...(kind === 'app' && removeUser.length > 0 ? daprComponentsOf(document) : []),
        ...(kind === 'environment' ? [appsIn(id, 'app'), appsIn(id, 'job')] : []),
    ];
    const all = await Promise.all(lists.map((list) => search(list, arm)));
    return {
        snapshot,
        references: all.flatMap(({ references = [] }) => references),
        unreadable: all.flatMap(({ unreadable = [] }) => unreadable),
        unsearched: all.flatMap(({ unsearched = [] }) => unsearched),
    };
}
/** Search one list. Settings that can't be read count as in use. */
async function search({ what, path, part, action, referencesOf }, arm) {
    try {
        return { references: (await arm.list(path, what)).value.flatMap(referencesOf) };
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c4)(error))
            return {};
        if (!(0,errors/* isForbidden */.US)(error))
            throw error;
        const some = part && (await search({ what, path: part.path, action, referencesOf }, arm));
        if (some && !some.unreadable)
            return { ...some, unsearched: [part.without] };
        const why = `can't be read (${error.detail.code}). Grant the permission ${action}, which the role 'Reader' includes`;
        return { unreadable: [`${what}: ${why}`] };
    }
}
/** The children of a resource. `partOf` selects the part of a child that can refer to an identity. */
function childrenOf(parent, list, partOf = (child) => child) {
    return {
        what: `${list} of ${(0,resource_id/* describeResource */.w9)(parent)}`,
        path: `${(0,resource_id/* formatResourceId */.bM)(parent)}/${list}`,
        action: `${parent.type}/${list}/read`,
        referencesOf: (child) => (0,resources_references/* referencesIn */.ii)(partOf(child), `${list}: ${(0,json/* textAt */.$6)(child, 'name') ?? '(unnamed)'}`),
    };
}
/** The Dapr components that an app loads. They sign in as the app, with the client ID in their metadata. */
function daprComponentsOf(app) {
    const [dapr] = (0,json/* valuesAt */.I0)(app, 'properties.configuration.dapr');
    const environment = environmentOf(app);
    if ((0,json/* valuesAt */.I0)(dapr, 'enabled')[0] !== true || !environment)
        return [];
    const metadataOf = (component) => {
        const scopes = (0,json/* valuesAt */.I0)(component, 'properties.scopes.*');
        const isLoaded = scopes.length === 0 || scopes.includes((0,json/* textAt */.$6)(dapr, 'appId'));
        return isLoaded ? { metadata: (0,json/* valuesAt */.I0)(component, 'properties.metadata') } : {};
    };
    return [childrenOf(environment, 'daprComponents', metadataOf)];
}
/**
 * The apps or jobs of an environment, which can pull images with its identity. They can be in any resource group of
 * the subscription.
 */
function appsIn(environment, kind) {
    const { noun, type } = kinds/* KINDS */.G[kind];
    const { subscriptionId, resourceGroup, name } = environment;
    return {
        what: `${noun}s in environment '${name}'`,
        path: `/subscriptions/${subscriptionId}/providers/${type}`,
        part: {
            path: (0,resource_id/* groupListPath */.f2)({ subscriptionId, resourceGroup, type }),
            without: `${noun}s outside resource group '${resourceGroup}'`,
        },
        action: `${type}/read on the subscription`,
        referencesOf: (document) => pullsOf(document, noun, environment),
    };
}
/** Find the registries that an app or job of the environment pulls from with an identity of the environment. */
function pullsOf(document, noun, environment) {
    const own = environmentOf(document);
    if (!own || (0,resource_id/* resourceKey */.ik)(own) !== (0,resource_id/* resourceKey */.ik)(environment))
        return [];
    const ofApp = (0,resources_snapshot/* readIdentitySet */.h_)((0,json/* valuesAt */.I0)(document, 'identity')[0]).user;
    return (0,json/* valuesAt */.I0)(document, 'properties.configuration.registries.*').flatMap((registry) => {
        const identity = (0,json/* textAt */.$6)(registry, 'identity') ?? '';
        const place = `registries of ${noun} '${(0,json/* textAt */.$6)(document, 'name')}': ${(0,json/* textAt */.$6)(registry, 'server')}`;
        if (identity.toLowerCase() === 'system-environment')
            return [{ place, identity: 'system' }];
        // An app without this identity of its own pulls with the environment's.
        const isOurs = (0,resource_id/* parseResourceId */.RQ)(identity) !== undefined && !ofApp.has((0,resource_id/* idKey */.T4)(identity));
        return isOurs ? [{ place, identity }] : [];
    });
}
/** Read the environment of an app or job. Apps refer to it in either property, jobs in the first. */
function environmentOf(document) {
    return ['properties.environmentId', 'properties.managedEnvironmentId']
        .flatMap((path) => (0,json/* valuesAt */.I0)(document, path))
        .filter(json/* isText */.KH)
        .map(resource_id/* parseResourceId */.RQ)
        .find((id) => id !== undefined);
}
/**
 * Refuse to remove an identity that something refers to: registries, secrets, scale rules, and children would fail at
 * their next use. A setting that can't be read counts as a use.
 * @throws {Problem} unless `force` is set, which makes it a warning.
 */
async function checkNotInUse(target, now, removal, force, context) {
    const { label } = target;
    const { warn } = context;
    target.begin('searching for uses of the identities to remove');
    // A new reading needs a new search, so that a search is never older than the reading.
    if (target.outside?.snapshot !== now)
        target.outside = await readOutsideReferences(now, removal, context);
    const { references, unreadable, unsearched } = target.outside;
    const uses = (0,resources_references/* usesOf */.MZ)([...(0,resources_references/* referencesIn */.ii)(now.document['properties']), ...references], removal);
    const used = [...new Set(uses.map(({ identity }) => identity))];
    // With several identities, each setting shows the one that it uses.
    const listed = uses.map(({ place, identity }) => (used.length > 1 ? `${place} (${identity})` : place));
    const settings = [...new Set(listed), ...unreadable];
    const list = (0,build_text/* firstOf */.Ku)(settings, build_text/* MAX_TO_FIX */.Z5)
        .map((setting) => `\n- ${setting}`)
        .join('');
    // Only the identities that are really in use.
    const what = (0,build_text/* sentenceList */.MT)(used.length > 0 ? used : (0,resources_plan/* identityNames */.Dn)(removal.removeSystem, removal.removeUser));
    const [verdict, verb] = used.length === 0
        ? ['It might still be in use', 'might']
        : [used.length > 1 ? 'They are still in use' : 'It is still in use', 'will'];
    if (settings.length > 0 && !force)
        throw new problem/* Problem */.A(`Can't remove ${what} from ${label}.`, {
            why: `${verdict}:${list}`,
            fix: "Switch these settings to another identity or a password first, or set 'force: true'.",
        });
    if (settings.length > 0)
        warn(`These settings of ${label} ${verb} fail, because 'force' removes ${what}:${list}`);
    else if (unsearched.length > 0)
        warn(`${label}: ${(0,build_text/* sentenceList */.MT)(unsearched)} weren't searched, because they can't be listed. If one pulls images with the removed identity, it will fail.`);
    // A variable can be left over from code that no longer runs, so this is only a warning, with or without `force`.
    const variables = (0,build_text/* firstOf */.Ku)((0,resources_references/* variablesWith */.mf)(removal, now.document)).join(', ');
    if (variables)
        warn(`Code in ${label} might fail, because environment variables contain the ID of a removed identity: ${variables}.`);
}

// EXTERNAL MODULE: ./build/resources/wait.js
var wait = __webpack_require__(2780);
;// CONCATENATED MODULE: ./build/resources/change-identities.js








/** Plan the change of a target's identities, and write it into the journal. */
async function planIdentities(target, request, context) {
    target.begin('reading it');
    const now = await (0,wait/* waitUntilIdle */.yb)(target, context);
    const plan = await planOn(target, now, request, [], context);
    if (!(0,resources_plan/* isNoOp */.Pv)(plan))
        context.journal.plan('identities', target, (0,resources_plan/* describePlan */.df)(plan));
    if (request.operation !== 'remove')
        await checkNotRecreated(target, request, context);
}
/**
 * Change a target's identities as planned. Each write is decided again on a fresh reading, because nothing else
 * protects the changes of other processes: these resources have no ETag.
 */
async function changeIdentities(target, request, context, roles) {
    const { identities } = context;
    /** Send all identities, because Azure seems to treat the map as the whole set. */
    let isFullMap = false;
    /** Identities that a write of this step lost, and that the next write restores. */
    let restore = [];
    const change = {
        kind: 'identities',
        onReading: () => roles?.grant(target),
        async next(now) {
            const { location, readAt } = now;
            const plan = await planOn(target, now, request, restore, context);
            if ((0,resources_plan/* isNoOp */.Pv)(plan))
                return undefined;
            if (plan.addUser.length > 0)
                target.begin('creating its identities');
            // A reading from before the creation of an identity is too old, no matter how long the creation took.
            if ((await identities.ensure(plan.addUser, location)) > readAt) {
                await target.load(context);
                return change.next(await (0,wait/* waitUntilIdle */.yb)(target, context));
            }
            const listedAt = await roles?.beforeWrite(target);
            return {
                changes: (0,resources_plan/* describePlan */.df)(plan),
                body: { identity: (0,resources_plan/* patchOf */.gn)(plan, isFullMap) },
                compare: (now) => (0,resources_plan/* compare */.UD)(plan, now.identities),
                decidedAt: Math.min(readAt, listedAt ?? readAt),
            };
        },
        retryFor(error, failures) {
            const { addUser = [], removeUser = [], keepUser = [] } = target.plan ?? {};
            const retry = identities.retryFor(error, addUser, failures);
            // If Azure treats the map as the whole set, a map of only removals would leave nothing.
            const mightBeWhole = error.status === 400 && removeUser.length > 0 && keepUser.length > 0;
            if (retry || isFullMap || !mightBeWhole)
                return retry;
            isFullMap = true;
            const reason = `sending all identities that stay, because Azure refused the change (${error.detail.code})`;
            return { waitMs: 0, reason };
        },
        onEnd(now) {
            const lost = target.plan ? (0,resources_plan/* lostToFullMap */.vC)(target.plan, now.identities) : [];
            restore = [...restore, ...lost.flatMap(({ id }) => (0,resource_id/* parseResourceId */.RQ)(id) ?? [])];
            isFullMap ||= restore.length > 0;
        },
    };
    try {
        if (!target.plan || !(0,resources_plan/* isNoOp */.Pv)(target.plan))
            await (0,converge/* converge */.c)(target, change, context);
    }
    catch (error) {
        // A change that failed after Azure had accepted it can also have lost identities.
        if (error instanceof errors/* AzureError */.M6 && error.wasAccepted && target.latest) {
            change.onEnd?.(target.latest);
            if (restore.length > 0)
                await restoreLost(target, change, context);
        }
        throw error;
    }
    target.isVerified = true;
}
/** Restore the identities that a failed change lost. The error to report is still the error of that change. */
async function restoreLost(target, change, context) {
    try {
        await (0,converge/* converge */.c)(target, change, context);
    }
    catch (error) {
        context.warn(`Identities of ${target.label} that the failed change removed weren't assigned again: ${(0,build_text/* messageOf */.bD)(error)}`);
    }
}
/** Plan, based on a reading. An identity that the plan removes must not be in use. */
async function planOn(target, now, { operation, force }, restore, context) {
    const plan = (0,resources_plan/* makePlan */.Cs)(now.identities, { operation, selection: target.selection }, restore);
    target.plan = plan;
    if ((0,resources_plan/* removesAny */.UH)(plan))
        await checkNotInUse(target, now, plan, force, context);
    return plan;
}
/**
 * Refuse an identity that was deleted, or deleted and created again: the resource lists a principal that no longer
 * exists. An identity is read only if it gets or loses roles, or if the resource doesn't show its IDs.
 * @throws {Problem} if a listed identity has another principal, or none.
 */
async function checkNotRecreated({ selection, latest, label }, { roles, revokeRoles }, { identities }) {
    const named = selection.user === 'all' ? [] : selection.user;
    for (const id of named) {
        const listed = latest?.identities.user.get((0,resource_id/* resourceKey */.ik)(id));
        if (!listed || (listed.principalId && roles.length + revokeRoles.length === 0))
            continue;
        const lookup = await identities.lookUp(id);
        const principalId = lookup.state === 'exists' ? lookup.principalId : null;
        const isSame = !listed.principalId || !principalId || (0,resource_id/* idKey */.T4)(principalId) === (0,resource_id/* idKey */.T4)(listed.principalId);
        if (lookup.state !== 'missing' && isSame)
            continue;
        throw new problem/* Problem */.A(`Can't use identity '${id.name}' of ${label}.`, {
            why: lookup.state === 'missing'
                ? 'The identity was deleted. The resource still lists it.'
                : 'The identity was deleted and created again under the same name. The resource still lists the old ' +
                    `principal ${listed.principalId}, which no longer exists. The new one is ${principalId}.`,
            fix: "Remove the identity from the resource ('operation: remove'), and then assign it again. If it doesn't exist " +
                "anymore, add 'create-identities: true', or correct 'user-assigned-identities'.",
        });
    }
}

// EXTERNAL MODULE: ./build/azure/retry.js
var retry = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/collections.js
var collections = __webpack_require__(7426);
// EXTERNAL MODULE: ./build/execute.js
var execute = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
var restError = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(949);
// EXTERNAL MODULE: ./build/node_modules/@azure/arm-appcontainers/dist/esm/api/containerAppsAPIContext.js + 27 modules
var containerAppsAPIContext = __webpack_require__(6418);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
var httpHeaders = __webpack_require__(3692);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js
var pipelineRequest = __webpack_require__(4817);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
var defaultHttpClient = __webpack_require__(2348);
// EXTERNAL MODULE: ./build/cloud.js
var build_cloud = __webpack_require__(878);
// EXTERNAL MODULE: ./build/azure/departure.js
var departure = __webpack_require__(7807);
;// CONCATENATED MODULE: ./build/azure/arm.js








/**
 * Azure Resource Manager through the SDK's client: its pipeline, credential, and endpoint. The operations generated
 * on top of it aren't used: they load a megabyte of models to copy each document, lose `error.details` of PATCHes,
 * and end in a poller that sends the token wherever a `Location` points and is 15 seconds late.
 */
class Arm {
    #pipeline;
    #origin;
    #appVersion;
    #http;
    #clock;
    constructor(credential, cloud, apiVersion, http, clock) {
        const client = (0,containerAppsAPIContext/* createContainerAppsAPI */.q)(credential, '', {
            endpoint: cloud.arm,
            credentials: { scopes: [(0,build_cloud/* armScope */.R)(cloud)] },
        });
        this.#pipeline = http.adapt(client.pipeline, { credential, scope: (0,build_cloud/* armScope */.R)(cloud) });
        this.#origin = cloud.arm;
        this.#appVersion = apiVersion ?? api_versions/* API_VERSIONS */.B.app;
        this.#http = http;
        this.#clock = clock;
    }
    /** Read a resource. Errors use `what` for it. */
    async read(id, what, options = {}) {
        const action = `read ${what}`;
        const { value, readAt } = await this.#get(this.#url(id, options), action, options);
        return { value: documentOf(value, action), readAt };
    }
    /** Read all pages of a list. */
    async list(path, what, options = {}) {
        const action = `list ${what}`;
        const items = [];
        const seen = new Set();
        let startedAt;
        for (let next = this.#url(path, options); next !== undefined;) {
            // An incomplete list is useless: an entry that is missing from it would count as absent.
            if (seen.has(next))
                throw new errors/* UnansweredError */.jd('a list whose pages repeat', { action });
            seen.add(next);
            const page = await this.#get(next, action, options);
            startedAt ??= page.readAt;
            const { value, nextLink } = documentOf(page.value, action);
            if (!Array.isArray(value))
                throw new errors/* UnansweredError */.jd('a list without entries', { action });
            items.push(...value);
            next = nextLink ? this.#ownUrl(nextLink) : undefined;
            if (nextLink && !next)
                throw new errors/* UnansweredError */.jd(`the next page isn't on ${this.#origin}`, { action });
        }
        return { value: items, readAt: startedAt ?? this.#clock.now() };
    }
    /** Wait until ARM accepts changes in a subscription. By then, it might throttle them again. */
    whenWritable(subscriptionId) {
        return this.#http.untilWritable(`${this.#origin}/subscriptions/${subscriptionId}`);
    }
    /**
     * Send a write once. No lower layer repeats it.
     * @throws {NotSentError} if it didn't leave: ARM throttles, or the decision is too old.
     * @throws {UnansweredError} if it left and its outcome is unknown.
     */
    async write({ method, id, body, action, apiVersion }, { requestOverrides }) {
        const content = body && { body: JSON.stringify(body) };
        const url = this.#url(id, { apiVersion });
        return (await this.#send({ method, url, ...content, requestOverrides }, action)).value;
    }
    /**
     * Read the state of the operation that an accepted write started. Its URL is signed, never logged, and never
     * modified. `unknown` means that it can't be read: it has no URL that can be followed, or permissions on a resource
     * group don't cover it, because it is in the subscription.
     */
    async operation(write, what) {
        const action = `update ${what}`;
        const { 'azure-asyncoperation': status, location } = write?.headers ?? {};
        const url = this.#ownUrl(status) ?? this.#ownUrl(location);
        if (url === undefined)
            return { state: 'unknown' };
        try {
            const { status, headers, body } = (await this.#get(url, action)).value;
            const correlationId = headers['x-ms-correlation-request-id'];
            if (status === 202 || !(0,json/* isObject */.Gv)(body))
                return { state: status === 202 ? 'running' : 'succeeded' };
            const state = body['status'] ?? (0,json/* objectOf */.Xy)(body['properties'])['provisioningState'] ?? 'Succeeded';
            if (/^succeeded$/i.test(`${state}`))
                return { state: 'succeeded' };
            if (!/^(failed|canceled)$/i.test(`${state}`))
                return { state: 'running' };
            return { state: 'failed', error: (0,errors/* failureOf */.g5)(body, { action, correlationId }) };
        }
        catch (error) {
            if ((0,errors/* isForbidden */.US)(error) || (0,errors/* isNotFound */.c4)(error) || error instanceof errors/* UnansweredError */.jd)
                return { state: 'unknown' };
            if (!(error instanceof errors/* AzureError */.M6))
                throw error;
            const { detail, status, correlationId } = error;
            const context = { action, status, wasAccepted: true, correlationId, cause: error };
            return { state: 'failed', error: new errors/* AzureError */.M6(detail, context) };
        }
    }
    #url(id, { apiVersion = this.#appVersion, filter }) {
        const query = new URLSearchParams({ 'api-version': apiVersion, ...(filter ? { $filter: filter } : {}) });
        // Only forms encode a space as `+`. A server can send half of a surrogate pair, which can't be encoded.
        return `${this.#origin}${encodeURI(id.toWellFormed())}?${String(query).replaceAll('+', '%20')}`;
    }
    /** Resolve a URL of this cloud's ARM. Undefined for any other host, which would receive the token. */
    #ownUrl(url) {
        if (typeof url !== 'string' || !URL.canParse(url, this.#origin))
            return undefined;
        if (new URL(url, this.#origin).origin !== this.#origin)
            return undefined;
        return url.startsWith('/') ? `${this.#origin}${url}` : url;
    }
    #get(url, action, { abortSignal } = {}) {
        return this.#send({ method: 'GET', url, ...(abortSignal && { abortSignal }) }, action);
    }
    async #send(options, action) {
        const contentType = options.body ? { 'content-type': 'application/json' } : {};
        const headers = (0,httpHeaders/* createHttpHeaders */.N)({ accept: 'application/json', ...contentType });
        const request = (0,pipelineRequest/* createPipelineRequest */.G)({ ...options, headers });
        const response = await this.#pipeline
            .sendRequest((0,defaultHttpClient/* createDefaultHttpClient */.f)(), request)
            .catch((error) => {
            throw (0,restError/* isRestError */.T)(error) ? new errors/* UnansweredError */.jd(error.message, { action, cause: error }) : error;
        });
        const now = this.#clock.now();
        const { leftAt = now } = departure/* Departure */.j.of(request.requestOverrides ?? {}) ?? {};
        return { value: acceptAnswer(response, action, now), readAt: leftAt };
    }
}
/**
 * Return a response that reports success. `action` is the attempted action, for errors.
 * @throws {AzureError} if ARM refused.
 * @throws {UnansweredError} if the response isn't from ARM, or ARM is in trouble.
 */
function acceptAnswer(response, action, now) {
    const { status, bodyAsText } = response;
    const headers = response.headers.toJSON();
    const body = (0,json/* parseJson */.qF)(bodyAsText) ?? bodyAsText;
    if (status >= 200 && status < 300) {
        if (!(0,retry/* isHtml */._6)(headers['content-type']))
            return { status, headers, body };
        throw new errors/* UnansweredError */.jd(`HTTP ${status} with a gateway's HTML page`, { action });
    }
    const detail = (0,errors/* readErrorDetail */.WW)(body, `HTTP ${status}`);
    const context = {
        action,
        status,
        correlationId: headers['x-ms-correlation-request-id'],
        retryAfterMs: (0,retry/* retryAfterMs */.Vs)(headers['retry-after'], now),
    };
    const error = new errors/* AzureError */.M6(detail, context);
    if (!(0,retry/* isFaultStatus */.By)(status))
        throw error;
    throw new errors/* UnansweredError */.jd(`HTTP ${status} ${detail.message}`.trim(), { ...context, cause: error });
}
function documentOf({ status, body }, action) {
    if ((0,json/* isObject */.Gv)(body))
        return body;
    throw new errors/* UnansweredError */.jd(`HTTP ${status} without a document`, { action });
}

;// CONCATENATED MODULE: ./build/resources/managed-identities.js







/** The time that an optional read can take, in milliseconds. */
const BEST_EFFORT_MS = 5_000;
/** The request that creates an identity. A PUT would also overwrite one, so it is decided on a fresh lookup. */
function creationOf(id, location, tags) {
    return {
        method: 'PUT',
        id: (0,resource_id/* formatResourceId */.bM)(id),
        // Azure's name of a region: `West Europe` becomes `westeurope`.
        body: { location: location.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase(), tags },
        action: `create ${(0,resource_id/* describeResource */.w9)(id)}`,
        apiVersion: api_versions/* API_VERSIONS */.B.managedIdentity,
    };
}
/** Create the client of a step. */
function managedIdentities(credential, cloud, http, clock) {
    const clients = new Map();
    /** Loaded late, because most runs don't read identities. */
    const clientOf = ({ subscriptionId }) => (0,collections/* getOrInsert */.P)(clients, subscriptionId, async () => {
        const { ManagedServiceIdentityClient } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 5946));
        const scope = (0,build_cloud/* armScope */.R)(cloud);
        const options = { endpoint: cloud.arm, credentialScopes: scope };
        const client = new ManagedServiceIdentityClient(credential, subscriptionId, options);
        http.adapt(client.pipeline, { credential, scope });
        return client;
    });
    return {
        async read(id) {
            const client = await clientOf(id);
            const readAt = clock.now();
            try {
                const identity = await client.userAssignedIdentities.get(id.resourceGroup, id.name);
                const { principalId = null, clientId = null, tenantId = null, tags = {} } = identity;
                const returned = (0,resource_id/* parseResourceId */.RQ)(identity.id ?? '');
                const isSame = returned !== undefined && (0,resource_id/* resourceKey */.ik)(returned) === (0,resource_id/* resourceKey */.ik)(id);
                return { state: 'exists', readAt, tags, id: isSame ? returned : id, principalId, clientId, tenantId };
            }
            catch (thrown) {
                const error = translated(thrown, `read ${(0,resource_id/* describeResource */.w9)(id)}`, readAt);
                if ((0,errors/* isNotFound */.c4)(error))
                    return { state: 'missing', readAt };
                if ((0,errors/* isForbidden */.US)(error))
                    return { state: 'unknown', readAt };
                throw error;
            }
        },
        /** Read the client ID of a resource's system-assigned identity, or null. This needs a separate permission. */
        async systemClientId(resource) {
            const client = await clientOf(resource);
            // The client puts a slash before the scope itself.
            const scope = (0,resource_id/* formatResourceId */.bM)(resource).slice(1);
            const abortSignal = AbortSignal.timeout(BEST_EFFORT_MS);
            try {
                return (await client.systemAssignedIdentities.getByScope(scope, { abortSignal })).clientId ?? null;
            }
            catch (error) {
                if ((0,restError/* isRestError */.T)(error) || abortSignal.aborted)
                    return null;
                throw error;
            }
        },
    };
}
function translated(error, action, now) {
    if (!(0,restError/* isRestError */.T)(error))
        return error;
    try {
        if (error.response)
            acceptAnswer(error.response, action, now);
        return new errors/* UnansweredError */.jd(error.message, { action, cause: error });
    }
    catch (refusal) {
        return refusal;
    }
}

// EXTERNAL MODULE: ./build/pattern.js
var pattern = __webpack_require__(7041);
;// CONCATENATED MODULE: ./build/resources/not-found.js







/** The time limit for a request that only makes an error clearer, in milliseconds. */
const SUGGESTION_MS = 3_000;
/** Create the error for a target that doesn't exist. */
async function notFound({ id, label }, arm, cause) {
    const { input, kind } = kinds/* KINDS */.G[(0,resource_id/* kindOf */.I)(id)];
    const what = `Can't find ${label}.`;
    // A job is easily mistaken for an app, and an app for a job.
    const other = kinds/* KINDS */.G[kind === 'app' ? 'job' : 'app'];
    if ((kind === 'app' || kind === 'job') && (await exists({ ...id, type: other.type }, arm))) {
        const fix = `Use '${other.input}' instead of '${input}'.`;
        return new problem/* Problem */.A(what, { why: `'${id.name}' is a ${other.noun}.`, fix, cause });
    }
    return new problem/* Problem */.A(what, { fix: targetFix(id, await siblingNames(id, arm)), cause });
}
/** The fix for a target or pattern that matches none of the names in its resource group. */
function targetFix(id, names) {
    const { input } = kinds/* KINDS */.G[(0,resource_id/* kindOf */.I)(id)];
    return `${didYouMean(id.name, names)}Check '${input}', 'resource-group', and 'subscription-id'.`;
}
/** Suggest a name that is close to one that doesn't exist, at the beginning of a fix. Empty if none is close. */
function didYouMean(name, names) {
    const [close] = (0,pattern/* nearest */.p)(name, names);
    return close === undefined ? '' : `Did you mean ${(0,build_text/* quote */.hD)(close)}? `;
}
/** List the names of the same type and resource group. Best effort, because an error is correct without them. */
async function siblingNames(id, arm) {
    const apiVersion = id.type === resource_id/* USER_ASSIGNED_IDENTITY */.Q6 ? api_versions/* API_VERSIONS */.B.managedIdentity : undefined;
    const options = { apiVersion, abortSignal: AbortSignal.timeout(SUGGESTION_MS) };
    const list = arm.list((0,resource_id/* groupListPath */.f2)(id), `names like ${(0,resource_id/* describeResource */.w9)(id)}`, options);
    const { value } = await list.catch(() => ({ value: [] }));
    return value.flatMap((document) => (0,json/* textAt */.$6)(document, 'name') ?? []);
}
function exists(id, arm) {
    const abortSignal = AbortSignal.timeout(SUGGESTION_MS);
    const reading = arm.read((0,resource_id/* formatResourceId */.bM)(id), (0,resource_id/* describeResource */.w9)(id), { abortSignal });
    return reading.then(Boolean, () => false);
}

;// CONCATENATED MODULE: ./build/resources/identities.js









/** The time for which a new identity can be unknown to a resource provider, in milliseconds. */
const PROPAGATION_MS = 120_000;
/** The user-assigned identities of a step: looked up once each, and created if the step asks for it. */
class Identities {
    /** The IDs of identities that were looked up, by {@link resourceKey}. */
    known = new Map();
    client;
    #create;
    #context;
    #lookups = new Map();
    /** The planned creations, and those that have begun. */
    #planned = new Map();
    #begun = new Map();
    constructor(client, create, context) {
        this.client = client;
        this.#create = create;
        this.#context = context;
    }
    /** Look up an identity, once. */
    lookUp(id) {
        return (0,collections/* getOrInsert */.P)(this.#lookups, (0,resource_id/* resourceKey */.ik)(id), async () => {
            const lookup = await this.client.read(id);
            if (lookup.state === 'exists')
                this.known.set((0,resource_id/* resourceKey */.ik)(id), lookup);
            return lookup;
        });
    }
    /**
     * Check that identities exist, before any write. With `create-identities`, plan the creation of missing ones.
     * @throws {Problem} if some are missing and aren't created.
     */
    async check(ids) {
        const each = (0,collections/* distinct */.d)(ids, resource_id/* resourceKey */.ik);
        const lookups = await this.#context.limit.map(each, (id) => this.lookUp(id));
        const missing = each.filter((_, at) => lookups[at]?.state === 'missing');
        if (missing.length > 0)
            await this.#planCreation(missing, 'Nothing was changed.');
    }
    /**
     * Make sure that identities exist, right before they are assigned to a resource in a region.
     * @returns when the last of them was created by this step (milliseconds since 1970), or 0
     * @throws {Problem} if one is missing and isn't created.
     */
    async ensure(ids, region) {
        let createdAt = 0;
        for (const id of ids) {
            if ((await this.lookUp(id)).state === 'missing')
                await this.#planCreation([id]);
            const entry = this.#planned.get((0,resource_id/* resourceKey */.ik)(id));
            if (!entry)
                continue;
            await (0,collections/* getOrInsert */.P)(this.#begun, (0,resource_id/* resourceKey */.ik)(id), () => this.#createOne(id, region, entry));
            createdAt = Math.max(createdAt, entry.doneAt ?? 0);
        }
        return createdAt;
    }
    /** Judge a refusal that a new identity can cause, because the provider (400) or ARM (403) doesn't know it yet. */
    retryFor({ status, detail }, assigned, failures) {
        const { clock } = this.#context;
        const isNew = assigned.some((id) => {
            const createdAt = this.#planned.get((0,resource_id/* resourceKey */.ik)(id))?.doneAt;
            return createdAt !== undefined && clock.now() - createdAt < PROPAGATION_MS;
        });
        const isUnknown = detail.code === 'LinkedAuthorizationFailed' ||
            (status === 400 && /identit|principal/i.test(`${detail.code} ${detail.message}`));
        if (!isNew || !isUnknown)
            return undefined;
        const reason = `waiting until Azure knows the new identity (${detail.code})`;
        return { waitMs: (0,retry/* backoffMs */.jo)(failures), reason };
    }
    async #planCreation(missing, state) {
        if (!this.#create)
            throw await this.#missing(missing, state);
        const { journal } = this.#context;
        for (const id of missing)
            (0,collections/* getOrInsert */.P)(this.#planned, (0,resource_id/* resourceKey */.ik)(id), () => journal.plan('creation', { label: (0,resource_id/* describeResource */.w9)(id), id }, ['+ new identity']));
    }
    /** A new identity is in the region that the step asks for, or in the region of the first target that needs it. */
    async #createOne(id, region, entry) {
        const { clock, info, journal } = this.#context;
        const { location = region, tags = {} } = this.#create ?? {};
        const work = {
            entry,
            subscriptionId: id.subscriptionId,
            decide: async () => {
                // After a refusal or a lost response, only a new lookup counts.
                const isUsable = entry.error === undefined && (0,execute/* isFresh */.p)(await this.lookUp(id), this.#context);
                if (!isUsable)
                    this.#lookups.delete((0,resource_id/* resourceKey */.ik)(id));
                const lookup = await this.lookUp(id);
                if (lookup.state !== 'exists')
                    return { decidedAt: lookup.readAt, request: creationOf(id, location, tags) };
                // A creation whose response was lost has the tags of this run. Otherwise, another process was faster.
                if (entry.state === 'sent' && Object.entries(tags).every(([key, tag]) => lookup.tags[key] === tag))
                    entry.state = 'accepted';
                return undefined;
            },
        };
        await (0,execute/* execute */.g)(work, this.#context);
        this.#lookups.delete((0,resource_id/* resourceKey */.ik)(id));
        if ((0,build_journal/* isAccepted */.o)(entry)) {
            entry.state = 'done';
            entry.doneAt = clock.now();
            info(`Created ${entry.subject.label}.`);
        }
        else {
            journal.drop(entry);
        }
        await this.lookUp(id);
    }
    async #missing(missing, state) {
        const names = missing.map(({ name, resourceGroup }) => `'${name}' in resource group '${resourceGroup}'`);
        const what = `user-assigned ${names.length > 1 ? 'identities' : 'identity'}`;
        const [first] = missing;
        const meant = first ? didYouMean(first.name, await siblingNames(first, this.#context.arm)) : '';
        return new problem/* Problem */.A(`Can't find ${what} ${(0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(names, build_text/* MAX_TO_FIX */.Z5))}.`, {
            fix: `${meant}Check 'user-assigned-identities' (for a bare name, also 'identity-resource-group'), or set 'create-identities: true' to create those that don't exist.`,
            state,
        });
    }
}

// EXTERNAL MODULE: ./build/resources/registries.js
var registries = __webpack_require__(9054);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/resources/target.js








/** A resource that the step works on. */
class Target {
    selection;
    /** As given until it is read, then as Azure returned it. */
    id;
    latest;
    /** The reading behind the first write, or the latest one while nothing was sent. */
    first;
    /** References from outside its document, as last read. Undefined while nothing is to be removed. */
    outside;
    /** The change of its identities, as last decided. */
    plan;
    registries = [];
    /** The principal IDs of system-assigned identities that this step removed from it. */
    destroyed = new Set();
    /** The client ID of its system-assigned identity, which the resource itself doesn't show. */
    systemClientId = null;
    /** Its identities are as they should be, whatever happens afterward. */
    isVerified = false;
    outcome = { state: 'open' };
    #clock;
    #journal;
    #groups;
    #activity = 'waiting to start';
    #activitySince;
    /**
     * @param found the resource as a list showed it: it doesn't have to be read again
     * @param groups the resource groups of all targets of the step
     */
    constructor(id, selection, { clock, journal }, found, groups = { size: 1 }) {
        this.id = found?.id ?? id;
        this.selection = selection;
        this.latest = found;
        this.first = found;
        this.#clock = clock;
        this.#journal = journal;
        this.#groups = groups;
        this.#activitySince = clock.now();
    }
    /** A pattern whose matches aren't known, or that has none. */
    get isPattern() {
        return this.id.name.includes('*');
    }
    /** The target in a sentence: `container app 'web'`, with its resource group if the step's targets are in several. */
    get label() {
        if (this.isPattern)
            return `${kinds/* KINDS */.G[this.kind].noun}s that match ${(0,build_text/* quote */.hD)(this.id.name)}`;
        const place = this.#groups.size > 1 ? ` in resource group '${this.id.resourceGroup}'` : '';
        return `${(0,resource_id/* describeResource */.w9)(this.id)}${place}`;
    }
    get isOpen() {
        return this.outcome.state === 'open';
    }
    /** The writes to it. */
    get writes() {
        return this.#journal.of(this);
    }
    /** Azure accepted a change of it. */
    get isWritten() {
        return this.writes.some(build_journal/* isAccepted */.o);
    }
    /** A write to it left, whatever its outcome. */
    get isSent() {
        return this.writes.some((entry) => (0,build_journal/* isAccepted */.o)(entry) || entry.state === 'sent');
    }
    /** The activity, such as `reading it`, and its duration in milliseconds. */
    get activity() {
        return { activity: this.#activity, ms: this.#clock.now() - this.#activitySince };
    }
    /** Note an activity. Its duration counts from `since`. */
    begin(activity, since = this.#clock.now()) {
        if (this.#activity === activity)
            return;
        this.#activity = activity;
        this.#activitySince = since;
    }
    /**
     * Read the target.
     * @throws {AzureError} as ARM returned it, or {@link Problem} if it doesn't exist.
     */
    async load({ arm }) {
        try {
            const { value, readAt } = await arm.read((0,resource_id/* formatResourceId */.bM)(this.id), this.label);
            const snapshot = (0,resources_snapshot/* snapshotOf */.eY)(value, this.id, readAt, this.label);
            const { principalId } = this.latest?.identities.system ?? {};
            const isGone = principalId && snapshot.identities.system?.principalId !== principalId;
            if (!this.isSent)
                this.first = snapshot;
            else if (isGone && this.plan?.removeSystem)
                this.destroyed.add(principalId);
            this.latest = snapshot;
            this.id = snapshot.id;
            return snapshot;
        }
        catch (error) {
            if (!(error instanceof errors/* AzureError */.M6) || error.detail.code !== 'ResourceNotFound')
                throw error;
            if (!this.latest)
                throw await notFound(this, arm, error);
            throw new problem/* Problem */.A(`Can't find ${this.label}.`, {
                why: `It was deleted while this step was ${this.#activity}.`,
                cause: error,
            });
        }
    }
    /** Read the client ID of its system-assigned identity if the request asks for it. Best effort. */
    async readClientId({ resolveClientId, operation }, { identities, info }) {
        const isShown = this.selection.system || operation === 'set';
        if (!resolveClientId || !isShown)
            return;
        if (!this.latest?.identities.system || this.systemClientId !== null)
            return;
        this.systemClientId = await identities.client.systemClientId(this.id);
        if (this.systemClientId === null)
            info(`Couldn't read the client ID of the system-assigned identity of ${this.label}.`);
    }
    get kind() {
        return (0,resource_id/* kindOf */.I)(this.id);
    }
}

;// CONCATENATED MODULE: ./build/resources/targets.js











/**
 * All targets of a step, several at once. If one fails, the others continue. After a stop, none begins. A pattern is a
 * target whose name contains `*`, until its matches take its place.
 */
class Targets {
    /** In the order of the outputs. */
    all;
    active = new Set();
    #request;
    #context;
    /** The resource groups of all targets. */
    #groups = new Set();
    constructor(request, context) {
        this.#request = request;
        this.#context = context;
        this.all = request.targets.map((id) => this.#target(id));
    }
    get open() {
        return this.all.filter(({ isOpen }) => isOpen);
    }
    /**
     * Find the matches of all patterns. Each pattern costs one list request, shared by all patterns of a kind and
     * resource group, and a match doesn't have to be read again. The order stays, a pattern's matches are ordered by
     * name, and duplicates are processed once. A pattern without a match fails.
     */
    async expandPatterns(context) {
        const lists = new Map();
        const find = async (target) => {
            if (!target.isPattern)
                return [target];
            target.begin('listing them');
            try {
                const path = (0,resource_id/* groupListPath */.f2)(target.id);
                const listed = await (0,collections/* getOrInsert */.P)(lists, (0,resource_id/* idKey */.T4)(path), () => list(path, target, context));
                return matching(target, listed).map((found) => this.#target(found.id, found));
            }
            catch (error) {
                if (!this.#context.signal.aborted)
                    target.outcome = { state: 'failed', error };
                return [target];
            }
        };
        const found = await Promise.all(this.all.map(find));
        this.all = (0,collections/* distinct */.d)(found.flat(), ({ id }) => (0,resource_id/* resourceKey */.ik)(id));
    }
    #target(id, found) {
        this.#groups.add((0,resource_id/* idKey */.T4)((0,resource_id/* resourceGroupId */.x6)(id)));
        return new Target(id, this.#request.identities, this.#context, found, this.#groups);
    }
    begin(activity) {
        // A stopped step reports the activity that was stopped.
        if (this.#context.signal.aborted)
            return;
        for (const target of this.open)
            target.begin(activity);
    }
    /** Do something for every open target. A failure ends only its target. */
    async forEachOpen(action) {
        await (0,p_limit/* default */.A)(this.#request.maxParallel).map(this.open, async (target) => {
            // Even if nothing has to be awaited, signals and the time limit get their turn.
            await (0,promises_.setImmediate)();
            if (this.#context.signal.aborted)
                return;
            this.active.add(target);
            try {
                await action(target);
            }
            catch (error) {
                if (!this.#context.signal.aborted)
                    target.outcome = { state: 'failed', error };
            }
            finally {
                this.active.delete(target);
            }
        });
    }
}
/** List the resources that a pattern can match, by name. */
async function list(path, { id, kind }, { arm }) {
    const { noun } = kinds/* KINDS */.G[kind];
    const { value, readAt } = await arm.list(path, `${noun}s in resource group '${id.resourceGroup}'`);
    return value
        .filter(json/* isObject */.Gv)
        .map((document) => (0,resources_snapshot/* snapshotOf */.eY)(document, { ...id, name: String(document['name'] ?? '') }, readAt))
        .sort((a, b) => (a.id.name < b.id.name ? -1 : 1));
}
function matching({ id, label }, all) {
    const matches = (0,pattern/* matcher */.j)(id.name);
    const found = all.filter((one) => matches(one.id.name));
    if (found.length > 0)
        return found;
    const names = all.map((one) => one.id.name);
    const what = `Can't find ${label} in resource group '${id.resourceGroup}'.`;
    throw new problem/* Problem */.A(what, { fix: targetFix(id, names) });
}

// EXTERNAL MODULE: ./build/node_modules/@azure/identity/dist/esm/credentials/clientAssertionCredential.js
var clientAssertionCredential = __webpack_require__(978);
// EXTERNAL MODULE: ./build/sign-in/oidc-token.js
var oidc_token = __webpack_require__(9274);
// EXTERNAL MODULE: ./build/sign-in/sign-in.js
var sign_in = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/sign-in/token-answers.js
var token_answers = __webpack_require__(2488);
;// CONCATENATED MODULE: ./build/sign-in/oidc.js





/**
 * Sign in with GitHub OIDC. The SDK asks for the assertion twice per token request, and one GitHub OIDC token serves
 * both. Every token request gets a new one, because a GitHub OIDC token is valid for only five minutes. `firstToken`
 * was requested earlier, for the first token request.
 */
function oidcSource({ clientId, tenantId, audience }, cloud, env, http, step, firstToken) {
    const fetchToken = (0,oidc_token/* oidcTokenSource */.kD)(audience, env, http, step);
    let next = firstToken;
    let assertion;
    const getAssertion = () => {
        assertion ??= next ?? fetchToken();
        next = undefined;
        return assertion;
    };
    const entra = new token_answers/* TokenAnswers */.F();
    const options = (0,token_answers/* credentialOptions */.K)(cloud, http, entra);
    const credential = new clientAssertionCredential/* ClientAssertionCredential */.X(tenantId, clientId, getAssertion, options);
    const attempt = async (wanted) => {
        assertion = undefined;
        entra.clear();
        try {
            return await credential.getToken((0,build_cloud/* armScope */.R)(cloud), wanted);
        }
        catch (error) {
            // The callback has set it by now, which TypeScript can't see. If GitHub refused, this throws GitHub's error.
            const token = await assertion;
            const presented = token === undefined ? undefined : (0,oidc_token/* presentedClaims */.eq)(token);
            const { message, ...words } = entra.wordsFor(error);
            const note = entra.isRefusal ? unusedSecretNote(env) : undefined;
            throw new sign_in/* SignInError */.J(message, { ...words, presented, note });
        }
    };
    return (wanted) => attempt(wanted).catch((error) => {
        // The token expired before Entra received it, for example on a suspended runner. A new one can work.
        if (error instanceof sign_in/* SignInError */.J && error.entraCode === '700024')
            return attempt(wanted);
        throw error;
    });
}
/**
 * Mention a secret in the environment that wasn't used, because GitHub OIDC takes precedence. If Entra refuses the
 * token, somebody might have expected the action to use the secret.
 */
function unusedSecretNote(env) {
    const unused = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH'].find((name) => env[name]);
    return (unused &&
        `${unused} is set, but it wasn't used, because the job has the permission 'id-token: write'. To use it, remove that permission, and set AZURE_CLIENT_ID and AZURE_TENANT_ID instead of the inputs.`);
}

;// CONCATENATED MODULE: ./build/sign-in/session.js




/** With these variables, the SDK and MSAL would send the GitHub OIDC token to a host other than the authority. */
const REGIONAL_AUTHORITIES = ['AZURE_REGIONAL_AUTHORITY_NAME', 'MSAL_FORCE_REGION'];
/**
 * Sign in, and create the clients. `firstToken` is a GitHub OIDC token that was requested earlier.
 * @throws {SignInError} if there is no token.
 */
async function openSession(request, env, http, step, firstToken) {
    const { signIn, cloud, apiVersion } = request;
    for (const name of REGIONAL_AUTHORITIES)
        delete env[name];
    const source = signIn.by === 'oidc'
        ? oidcSource(signIn, cloud, env, http, step, firstToken)
        : (await Promise.all(/* import() */[__webpack_require__.e(572), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 8707))).jobSource(signIn, cloud, env, http, step);
    const credential = sharedCredential(source, step);
    const signingIn = credential.getToken((0,build_cloud/* armScope */.R)(cloud), { enableCae: true });
    // The client is created while the token is being requested.
    const arm = new Arm(credential, cloud, apiVersion, http, step.clock);
    const { token } = await signingIn;
    if (signIn.by === 'oidc')
        step.info(`Signed in with GitHub OIDC as ${signIn.clientId} in tenant ${signIn.tenantId}.`);
    return { arm, credential, tenantId: (0,oidc_token/* tenantOf */.G8)(token) ?? signIn.tenantId ?? '' };
}
/** The time between the renewal of a token and its expiry. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** The remaining lifetime that a token needs to be worth sending. */
const SPARE_MS = 2_000;
/** The time after which a failed renewal is tried again, while the old token is valid. */
const RENEW_AGAIN_MS = 30_000;
/**
 * Create the step's one credential, for the one scope that the step needs. Its tokens are masked before anything else
 * sees them, and shared: one sign-in serves all clients that ask at once. A token that can't be renewed is used until
 * it expires.
 */
function sharedCredential(source, { mask, clock }) {
    let cached;
    let pending;
    let claims;
    const signIn = (options) => {
        const attempt = source(options)
            .then((token) => {
            mask(token.token);
            // A sign-in that began before a challenge can finish after it.
            if (pending === attempt)
                cached = { token, renewAt: token.expiresOnTimestamp - RENEW_BEFORE_MS };
            return token;
        })
            .finally(() => {
            if (pending === attempt)
                pending = undefined;
        });
        return attempt;
    };
    return {
        async getToken(_scope, options = {}) {
            // After a claims challenge (continuous access evaluation), every token needs the claims: without them, MSAL would
            // return the token that was refused, from its own cache.
            if (options.claims !== undefined && options.claims !== claims) {
                claims = options.claims;
                cached = undefined;
                pending = undefined;
            }
            const known = cached;
            if (known && clock.now() < known.renewAt)
                return known.token;
            try {
                pending ??= signIn(claims === undefined ? options : { ...options, claims });
                return await pending;
            }
            catch (error) {
                const end = (known?.token.expiresOnTimestamp ?? 0) - SPARE_MS;
                if (!known || clock.now() > end)
                    throw error;
                known.renewAt = Math.min(clock.now() + RENEW_AGAIN_MS, end);
                return known.token;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/run.js








/**
 * Run a step: sign in, find the targets, decide what to write, write it, and check the result. A failure is kept for
 * the report.
 */
async function run(state, env, firstToken) {
    const { request, targets, step } = state;
    try {
        const context = await signIn(state, env, firstToken);
        await targets.expandPatterns(context);
        if (request.operation === 'show')
            return await show(targets, request, context);
        const roles = await openRoles(request, context);
        await plan(targets, request, roles, context);
        // A dry run doesn't execute the journal.
        if (!request.dryRun)
            await change(targets, request, roles, context);
    }
    catch (failure) {
        // A failure because the step was stopped isn't a separate failure.
        if (!step.signal.aborted)
            state.failure = failure;
    }
}
async function show(targets, request, context) {
    await targets.forEachOpen(async (target) => {
        target.begin('reading it');
        if (!target.latest)
            await target.load(context);
        await target.readClientId(request, context);
        target.outcome = { state: 'succeeded' };
    });
    if (!request.resolveRoles)
        return;
    const { showRoles } = await __webpack_require__.e(/* import() | roles */ 242).then(__webpack_require__.bind(__webpack_require__, 8108));
    await showRoles(targets.all, context);
}
/** Plan everything before anything is written: a problem with one identity or role stops every write. */
async function plan(targets, request, roles, context) {
    await targets.forEachOpen(async (target) => {
        await planIdentities(target, request, context);
        // After the identity is removed, its client ID can no longer be read.
        await target.readClientId(request, context);
        if (target.writes.length === 0 && !roles)
            target.outcome = { state: 'succeeded' };
    });
    targets.begin('checking that its identities exist');
    await context.identities.check(targets.open.flatMap((target) => target.plan?.addUser ?? []));
    targets.begin('checking roles and registries');
    const unlisted = await roles?.plan(targets.all);
    if (!request.dryRun)
        return;
    for (const text of unlisted ?? [])
        context.warn(text);
    for (const target of targets.open)
        target.outcome = { state: 'succeeded' };
}
/** Carry out the plan. Each write is decided again right before it leaves. */
async function change(targets, request, roles, context) {
    targets.begin('waiting for its turn');
    await targets.forEachOpen(async (target) => {
        try {
            await changeIdentities(target, request, context, roles);
            await target.readClientId(request, context);
        }
        finally {
            // Even if the change fails, the identities that the target has get their roles.
            await roles?.afterChange(target);
        }
        roles?.checkPull(target);
        await (0,registries/* changeRegistries */.e)(target, context);
        target.outcome = { state: 'succeeded' };
    });
    await roles?.finish(targets.all);
}
/** Create the state of a run that hasn't begun. */
function newRun(request, step, http, startedAt) {
    const warnings = new Set();
    // Once each: a target that is decided again after a conflict would repeat its warnings.
    const warn = (text) => {
        if (!warnings.has(text))
            step.warn(text);
        warnings.add(text);
    };
    const journal = new build_journal/* Journal */.C();
    const targets = new Targets(request, { ...step, journal });
    const roles = { records: new Set(), unsearched: new Set(), cleaned: new Set() };
    return { request, step: { ...step, warn }, http, targets, journal, roles, startedAt, warnings };
}
async function signIn(state, env, firstToken) {
    const { request, step, http, journal, targets, roles } = state;
    targets.begin('signing in');
    const session = await openSession(request, env, http, step, firstToken);
    targets.begin('waiting to start');
    state.session = session;
    const { arm, credential } = session;
    const shared = { ...step, arm, journal, limit: (0,p_limit/* default */.A)(request.maxParallel) };
    const client = managedIdentities(credential, request.cloud, http, step.clock);
    const create = request.operation === 'show' ? undefined : request.create;
    const identities = new Identities(client, create, shared);
    state.identities = identities;
    return { ...shared, ...roles, identities, active: targets.active, runUrl: request.runUrl };
}
/** Loaded late: many steps have nothing to do with roles and registries. */
async function openRoles(request, context) {
    const isNeeded = request.roles.length + request.revokeRoles.length > 0 ||
        (request.operation !== 'assign' && request.deleteRoleAssignments) ||
        request.registries !== undefined;
    if (!isNeeded)
        return undefined;
    const { Roles } = await __webpack_require__.e(/* import() | roles */ 242).then(__webpack_require__.bind(__webpack_require__, 5528));
    return new Roles(request, context);
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TokenAnswers),
/* harmony export */   K: () => (/* binding */ credentialOptions)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3692);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);



/**
 * The last response of a server that issues tokens. The SDK and the library below it wrap Entra's message in their own
 * and lose some responses and broken connections.
 */
class TokenAnswers {
    #server;
    #last;
    /** `server` is the server's name in errors. */
    constructor(server = 'Entra') {
        this.#server = server;
    }
    /** The policy around all attempts of a request. */
    policy = {
        name: 'tokenAnswersPolicy',
        sendRequest: async (request, next) => {
            const response = next(request);
            this.#last = await response.catch((error) => (error instanceof Error ? error : undefined));
            return response;
        },
    };
    clear() {
        this.#last = undefined;
    }
    /** The server responded, but didn't issue a token. */
    get isRefusal() {
        return this.#last !== undefined && !(this.#last instanceof Error) && this.#last.status >= 400;
    }
    /** Find the server's words for an error from the SDK, or use the SDK's own if there was no response. */
    wordsFor(cause) {
        const last = this.#last;
        if (last instanceof Error)
            return { message: `${this.#server} didn't respond: ${last.message}`, cause: last };
        // This process sent no request: `az` quotes Entra.
        if (last === undefined) {
            const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause).replace(/^ERROR: /, '');
            return { ...sentenceOf(text.replace(/\s+/g, ' ')), cause };
        }
        const { status, request, bodyAsText } = last;
        const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bodyAsText);
        const { message, correlationId = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, 'correlation_id') } = sentenceOf((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, 'error_description') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, 'message') ?? '');
        if (/^AADSTS\d/.test(message))
            return { message, correlationId, cause };
        const own = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, 'error'), message].filter((part) => part).join(': ');
        const sender = `${this.#server} (${new URL(request.url).host})`;
        const text = `${sender} returned HTTP ${status}: ${own || 'no token, and no reason given'}`;
        return { message: text, correlationId, cause };
    }
}
/** Remove MSAL's prefix, and the IDs and times that Entra and MSAL add at the end. */
function sentenceOf(text) {
    const words = text.slice(0, 10_000);
    // MSAL puts error numbers and a time before the description.
    const [, description = words] = words.split(/ - Description: (.*)/s);
    const [sentence = ''] = description.split(/\b(?:Trace ID|Correlation ID|Timestamp): /, 1);
    return {
        message: sentence.trim().replace(/ -$/, ''),
        correlationId: /\bCorrelation ID: ([\da-f-]{36})/i.exec(words)?.[1],
    };
}
/**
 * The options that all credentials of the SDK share: the step's requests, and `answers`, which remembers the server's
 * responses. Each credential needs its own options: it passes the pipeline to its client (`ServiceClientOptions`),
 * although the type of its options doesn't declare that.
 */
function credentialOptions({ authority }, http, answers) {
    return {
        authorityHost: authority,
        // The authorities are known. Asking Entra whether they exist would cost a request.
        disableInstanceDiscovery: true,
        pipeline: http.createPipeline(knownEndpoints(authority), answers.policy),
    };
}
/**
 * Answer MSAL's request for a cloud's token endpoints. MSAL doesn't recognize Azure China by its authority, and would
 * ask Entra first. The paths are the same in all clouds.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
function knownEndpoints(authority) {
    return {
        name: 'knownEndpointsPolicy',
        sendRequest: async (request, next) => {
            const [base] = request.url.split('/v2.0/.well-known/openid-configuration', 1);
            if (!base?.startsWith(`${authority}/`) || base === request.url)
                return next(request);
            const endpoints = {
                issuer: `${base}/v2.0`,
                token_endpoint: `${base}/oauth2/v2.0/token`,
                authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
                jwks_uri: `${base}/discovery/v2.0/keys`,
            };
            const headers = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_2__/* .createHttpHeaders */ .N)({ 'content-type': 'application/json' });
            return { request, status: 200, headers, bodyAsText: JSON.stringify(endpoints) };
        },
    };
}


/***/ })

};
;