"use strict";
exports.id = 112;
exports.ids = [112];
exports.modules = {

/***/ 949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ API_VERSIONS)
/* harmony export */ });
/**
 * The API version of each provider. They are constants. The input `api-version` replaces only Microsoft.App's.
 */
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
/* harmony import */ var _azure_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3458);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);




/**
 * The number of stale tries after which the newest readings count anyway, because reading takes longer than the age
 * limit.
 */
const MAX_STALE = 2;
/** The number of consecutive faults after which the step gives up a write: about three minutes. */
const MAX_FAULTS = 10;
/** Check that a reading is young enough to decide on. */
function isFresh(reading, { clock }) {
    return reading !== undefined && clock.now() - reading.readAt <= _azure_departure_js__WEBPACK_IMPORTED_MODULE_0__/* .FRESH_MS */ .k;
}
/**
 * Execute one write of the journal: decide, send, and decide again until Azure accepts it or nothing is left to write.
 * This is the only place that sends a write, and the only rule for all kinds: a write leaves on a fresh decision and
 * an open connection, or it is decided again. It is never repeated as it is.
 *
 * @returns Azure's answer, or undefined if nothing is left to write
 * @throws {AzureError} if Azure refused it for good.
 */
async function execute(work, executor) {
    const { entry, subscriptionId } = work;
    const { arm, clock, signal, info } = executor;
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
            const answer = await decision.send(departure);
            entry.state = 'accepted';
            entry.error = undefined;
            return answer;
        }
        catch (error) {
            // It didn't leave, or Azure refused it: nothing was written.
            if (!departure.hasLeft || error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6 || error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotSentError */ .SD)
                entry.state = before === 'planned' && error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6 ? 'refused' : before;
            if (error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotSentError */ .SD) {
                stale += Number(error.isStale);
                // It left, and the server asked to authenticate again. If it never stops asking, don't hammer it.
                if (departure.hasLeft)
                    entry.error = error;
                if (departure.hasLeft && failures++ > 0)
                    await clock.sleep((0,_azure_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures), signal);
                continue;
            }
            entry.error = error;
            const retry = retryAfter(error, work, failures, faults);
            if (!retry)
                throw error;
            failures += 1;
            faults = error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnansweredError */ .jd ? faults + 1 : 0;
            work.onRetry?.(retry.reason);
            if (retry.waitMs > 0)
                info(`${entry.subject}: ${retry.reason}.`);
            await clock.sleep(retry.waitMs, signal);
        }
    }
}
/** Judge an error of a write. Codes: the error table of Azure Resource Manager, and answers of Container Apps. */
function retryAfter(error, work, failures, faults) {
    if (error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnansweredError */ .jd) {
        if (faults >= MAX_FAULTS)
            return undefined;
        const reason = `no answer to the change (${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(error.message)}). Reading the result before sending anything again`;
        return { waitMs: error.retryAfterMs ?? (0,_azure_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures), reason };
    }
    if (!(error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureError */ .M6))
        return undefined;
    const { status, detail } = error;
    // The gate delays the next try.
    if (status === 429)
        return { waitMs: 0, reason: 'Azure throttles changes' };
    if ((0,_azure_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isConcurrentWrite */ .Fx)(error))
        return { waitMs: (0,_azure_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures), reason: `waiting for another change (${detail.code})` };
    return work.judge?.(error, failures);
}


/***/ }),

/***/ 9608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/**
 * Every write of a step: what, for whom, and how far it got. It is the only record of that: the output `changed`,
 * drift, the report, and the last message of a stopped step are filters of it. A dry run doesn't execute it.
 */
class Journal {
    #entries = [];
    /** Every entry, in the order of planning. */
    entries = this.#entries;
    plan(kind, subject, changes) {
        const entry = { kind, subject, changes, state: 'planned', error: undefined };
        this.#entries.push(entry);
        return entry;
    }
    /** Remove a write that turned out not to be needed. One that Azure accepted stays. */
    drop(entry) {
        const at = this.#entries.indexOf(entry);
        if (at >= 0 && !isAccepted(entry))
            this.#entries.splice(at, 1);
    }
}
/** Check that Azure accepted a write, whatever happened afterward. */
function isAccepted({ state }) {
    return state === 'accepted' || state === 'done';
}
/** Check that a write was sent and its outcome isn't known. */
function isUnknown({ state }) {
    return state === 'sent';
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The largest number of edits between a name and a suggestion for it. */
const MAX_EDITS = 2;
/** Match names against a pattern in which `*` stands for any characters, ignoring case. */
function matcher(pattern) {
    const [start = '', ...rest] = pattern.toLowerCase().split('*');
    const end = rest.pop();
    return (name) => {
        const text = name.toLowerCase();
        if (end === undefined)
            return text === start;
        if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length)
            return false;
        // Matching each part at its first occurrence leaves the most text for the parts after it. A regular expression
        // would try all positions, which takes forever with many stars.
        let at = start.length;
        for (const part of rest) {
            const found = text.indexOf(part, at);
            if (found < 0)
                return false;
            at = found + part.length;
        }
        return at <= text.length - end.length;
    };
}
/** Find the names that are close to one, the closest first. A name that isn't close is never a good guess. */
function nearest(name, names) {
    const wanted = name.toLowerCase().replaceAll('*', '');
    return names
        .map((other) => ({ other, edits: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, other.toLowerCase()) }))
        .filter(({ edits }) => edits <= MAX_EDITS && edits < wanted.length)
        .sort((a, b) => a.edits - b.edits)
        .map(({ other }) => other);
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/**
 * An error of the action's own, which carries its fix where it is thrown. The message is the first line: what failed,
 * and for what, without resource IDs. The report puts the parts below it, and Azure's answer (`cause`) last.
 */
class Problem extends Error {
    name = 'Problem';
    why;
    fix;
    state;
    constructor(what, { why, fix, state, cause } = {}) {
        super(what, cause === undefined ? undefined : { cause });
        this.why = why;
        this.fix = fix;
        this.state = state;
    }
}


/***/ }),

/***/ 1928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   GL: () => (/* binding */ networkWords),
/* harmony export */   iO: () => (/* binding */ networkFix)
/* harmony export */ });
/* harmony import */ var _azure_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3229);
/* harmony import */ var _azure_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3458);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3725);



/** Find the fix for a connection that failed. Undefined if only waiting helps. */
function networkFix(error) {
    const code = codeOf(error);
    if (code === undefined)
        return undefined;
    if (_azure_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN_AUTHORITY */ .x$.has(code))
        return ('Put the certificate of the authority (PEM) into a file, and set the environment variable NODE_EXTRA_CA_CERTS to ' +
            "that file. The server, or a proxy that inspects the connection, has a certificate from an authority that Node doesn't know.");
    if (code === _azure_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .PROXY_REFUSED */ .WA)
        return 'Check the user and the password in HTTPS_PROXY, and that the proxy lets this job reach GitHub, Entra, and Azure.';
    if (code === 'ENOTFOUND')
        return "Check the runner's name server and, if there is a proxy, its name in HTTPS_PROXY.";
    return undefined;
}
/** The message of a connection's error, without Node's advice for people who start Node themselves. */
function networkWords(message) {
    const advice = message.indexOf('; if the root CA is installed locally');
    return (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(advice < 0 ? message : message.slice(0, advice));
}
/** The code of the first error with one in a chain of causes. */
function codeOf(error) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    return code ?? (error.cause instanceof Error ? codeOf(error.cause) : undefined);
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   writeEmptyOutputs: () => (/* binding */ writeEmptyOutputs)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6805);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7426);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(704);




/** The names of all outputs, as `action.yml` declares them. */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'principal-id',
    'principal-ids',
    'client-id',
    'client-ids',
    'tenant-id',
    'changed',
    'identities',
    'role-assignments',
    'resources',
]));
/** The size of a job's outputs that GitHub passes on, in bytes of UTF-16. */
const MAX_JOB_OUTPUT = 1_048_576;
/** Turn results into outputs. */
function outputsOf({ operation, identities, tenantId, ...data }) {
    const selected = identities.filter((identity) => isSelected(identity, operation));
    // System-assigned identities come first. The sort is stable.
    const inOrder = [...selected].sort((a, b) => Number(a.type > b.type) - Number(a.type < b.type));
    const [principalId, principalIds] = idsOf(inOrder.map((identity) => identity.principalId));
    const [clientId, clientIds] = idsOf(inOrder.map((identity) => identity.clientId));
    return {
        'principal-id': principalId,
        'principal-ids': principalIds,
        'client-id': clientId,
        'client-ids': clientIds,
        'tenant-id': identities.find((identity) => identity.tenantId)?.tenantId ?? tenantId,
        changed: String(data.isChanged),
        identities: JSON.stringify(identities),
        'role-assignments': JSON.stringify(data.roleAssignments),
        resources: JSON.stringify(data.resources),
    };
}
/** `set` selects the result, and `remove` the removed ones: a removal can have failed halfway. */
function isSelected({ change }, operation) {
    if (operation === 'set')
        return change !== 'removed';
    return operation !== 'remove' || change === 'removed';
}
/** The only ID, if all are known and equal, and the list of those known. Azure's GUIDs compare without case. */
function idsOf(ids) {
    const known = (0,_collections_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .d)(ids.filter((id) => id !== null), (id) => id.toLowerCase());
    const isOne = known.length === 1 && !ids.includes(null);
    return [isOne ? (known[0] ?? '') : '', JSON.stringify(known)];
}
/** Write the outputs of the step. If that fails, the step fails. */
function writeOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        warnAboutSize(name, value);
    try {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value);
    }
    catch (error) {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1)(`Can't write the outputs.\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}
/** Write the outputs of a step that did nothing. */
function writeEmptyOutputs() {
    const none = { identities: [], resources: [], roleAssignments: [], isChanged: false, tenantId: '' };
    writeOutputs(outputsOf({ operation: 'assign', ...none }));
}
/**
 * Warn about an output that is too large to be passed on.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
function warnAboutSize(name, value) {
    if (value.length * 2 <= MAX_JOB_OUTPUT)
        return;
    (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(`The output '${name}' is too large to be passed on to other jobs (1 MB). Within this job, ` +
        `fromJSON(steps.<id>.outputs.${name}) has all of it. To pass it on, use fewer targets in one step.`);
}


/***/ }),

/***/ 20:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/journal.js
var build_journal = __webpack_require__(9608);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/resources/identity-set.js
var identity_set = __webpack_require__(78);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/sign-in/sign-in.js
var sign_in = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/report/message.js
var report_message = __webpack_require__(3725);
// EXTERNAL MODULE: ./build/kinds.js
var build_kinds = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/roles/built-in-roles.js
var built_in_roles = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/roles/commands.js
var commands = __webpack_require__(4275);
;// CONCATENATED MODULE: ./build/report/fixes/permissions.js





const READER = 'Reader';
const MANAGED_IDENTITY_OPERATOR = 'Managed Identity Operator';
const REDIS_CONTRIBUTOR = 'Azure Managed Redis Contributor';
const MANAGED_IDENTITY_CONTRIBUTOR = 'Managed Identity Contributor';
/** Commands that one message contains at most. */
const MAX_COMMANDS = 3;
/** The longest part of a refusal that is searched for facts. */
const MAX_SEARCHED = 6_000;
const SOON = 'A new role assignment can take a few minutes to take effect.';
/** The action and the scope in a refusal of ARM. */
function factsOf(message) {
    const text = message.slice(0, MAX_SEARCHED);
    const [action, scope] = [/action '([^']{1,300})'/, /over scope '([^']{1,1500})'/].map((one) => one.exec(text)?.[1]);
    return { action, scope };
}
/** The options of `az role assignment create` for the deployment identity, or undefined if its ID isn't known. */
function assigneeOf(message, { clientId }) {
    const text = message.slice(0, MAX_SEARCHED);
    const objectId = /object id '([\da-f-]{36})'/i.exec(text)?.[1];
    // The name of a person contains an `@`.
    const type = /client '[^'@]{1,300}@/.test(text) ? 'User' : 'ServicePrincipal';
    if (objectId)
        return `--assignee-object-id ${objectId} --assignee-principal-type ${type}`;
    return clientId ? `--assignee ${(0,build_text/* shellWord */.r7)(clientId)}` : undefined;
}
/** Build the fix: a role, and the command that grants it, if every word of it is known. */
function grant(role, scopes, message, { signIn }) {
    const assignee = assigneeOf(message, signIn);
    const known = assignee === undefined ? [] : scopes.slice(0, MAX_COMMANDS);
    const commands = known.map((scope) => `az role assignment create ${assignee} --role ${(0,built_in_roles/* builtInRole */.Y1)(role)?.guid ?? (0,build_text/* shellWord */.r7)(role)} --scope ${(0,build_text/* shellWord */.r7)(scope)}`);
    const ask = commands.length > 0 ? '. An administrator can run:' : '.';
    return (0,report_message/* lines */.Mn)(`Grant it the role '${role}'${ask}`, (0,report_message/* command */.G5)(...commands), SOON);
}
/**
 * Advise on a missing permission: the role with it, and the command that grants the role.
 * @param at the scope of the role, if it isn't the one in Azure's message
 */
function permissionAdvice({ code, message }, context, at) {
    const { action, scope } = factsOf(message);
    const isRead = context.isReadOnly && (action === undefined || /\/read$/i.test(action));
    const role = isRead ? READER : roleFor(action ?? '', context.kind);
    const scopes = [at ?? scope].filter((known) => known !== undefined);
    return {
        why: action
            ? `The deployment identity doesn't have the permission '${(0,report_message/* clip */.$Q)(action)}' (${code}).`
            : `The deployment identity doesn't have permission for this (${code}).`,
        // Without an action, a proxy could have answered: a role might not help.
        fix: grant(role, action === undefined ? [] : scopes, message, context),
    };
}
/** A built-in role with an action. */
function roleFor(action, kind) {
    if (/\/assign\/action$/i.test(action))
        return MANAGED_IDENTITY_OPERATOR;
    if (/^Microsoft\.ManagedIdentity\//i.test(action))
        return MANAGED_IDENTITY_CONTRIBUTOR;
    if (/^Microsoft\.Authorization\/.*\/read$/i.test(action))
        return READER;
    if (/^Microsoft\.Cache\/redisEnterprise\//i.test(action))
        return REDIS_CONTRIBUTOR;
    return (0,build_kinds/* kindInfo */.P)(kind ?? 'app').role;
}
/** Advise on a permission that is missing at a linked resource, usually an identity that is to be assigned. */
function linkedAdvice(message, context) {
    const text = message.slice(0, MAX_SEARCHED);
    if (/not authorized to access linked subscription/i.test(text))
        return {
            why: 'The identity is in a subscription that the tenant of the deployment identity has no access to (LinkedAuthorizationFailed).',
            fix: "Use an identity in a subscription of the same tenant, or check 'tenant-id' and 'user-assigned-identities'.",
        };
    const actions = /perform action\(s\) '([^']{1,300})' on the linked scope/i.exec(text)?.[1];
    const linked = /linked scope\(s\) '([^']{1,3000})'/i.exec(text)?.[1] ?? '';
    const scopes = linked.split(',').flatMap((scope) => (scope.trim().startsWith('/') ? [scope.trim()] : []));
    if (actions !== undefined && !/\/userAssignedIdentities\/assign\/action/i.test(actions))
        return {
            why: `The deployment identity doesn't have the permission '${(0,report_message/* clip */.$Q)(actions)}' on a linked resource (LinkedAuthorizationFailed).`,
            fix: 'Grant it a role with this permission on the linked resource.',
        };
    return {
        why: "The deployment identity can't assign a user-assigned identity, or the identity doesn't exist (LinkedAuthorizationFailed).",
        fix: (0,report_message/* lines */.Mn)("Check the name and the resource group in 'user-assigned-identities'.", `If the identity exists: ${lowerFirst(grant(MANAGED_IDENTITY_OPERATOR, scopes, message, context))}`),
    };
}
/** Advise on a permission that is missing to grant or revoke a role. Azure refuses in three texts. */
function administratorAdvice({ code, message }, role, { signIn }) {
    const { scope, roleDefinitionId, isRevoked } = role;
    const action = `Microsoft.Authorization/roleAssignments/${isRevoked ? 'delete' : 'write'}`;
    const permission = `the permission '${(0,report_message/* clip */.$Q)(factsOf(message).action ?? action)}'`;
    const text = message.slice(0, MAX_SEARCHED);
    const why = /has an authorization with ABAC condition/i.test(text)
        ? `The deployment identity has ${permission} only under a condition that excludes this role`
        : /ABAC condition not fulfilled/i.test(text)
            ? `The deployment identity doesn't have ${permission} at this scope, or only under a condition that excludes this role`
            : `The deployment identity doesn't have ${permission} at this scope`;
    const assignee = assigneeOf(message, signIn);
    const isKnown = assignee !== undefined && roleDefinitionId !== null;
    const what = `Grant it the role '${built_in_roles/* ADMINISTRATOR */.St}' at the scope, with a condition that allows only this role.`;
    const run = isKnown
        ? `az role assignment create --role "${built_in_roles/* ADMINISTRATOR */.St}" --scope ${(0,build_text/* shellWord */.r7)(scope)} ${assignee} ` +
            `--condition-version 2.0 --condition "${(0,commands/* administratorCondition */.N)(roleDefinitionId)}"`
        : undefined;
    return {
        why: `${why} (${code}).`,
        fix: (0,report_message/* lines */.Mn)(run ? `${what} An administrator can run:` : what, run && (0,report_message/* command */.G5)(run), SOON),
    };
}
function lowerFirst(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/report/fixes/arm.js






const NO_VERSION = [
    "This cloud or region doesn't support the API version",
    "Check 'api-version' and 'cloud'.",
];
const OTHER_LOCATION = "Set 'identity-location' to another region. The default is the region of the target.";
const AGAIN = 'Run the job again in a few minutes.';
/** Errors whose reason and fix depend only on the code. Sources: the error tables of Azure's documentation. */
const BY_CODE = {
    ExpiredAuthenticationToken: [
        'The access token expired before Azure received it',
        "Run the job again. If it happens again, check the runner's clock.",
    ],
    InvalidAuthenticationTokenTenant: [
        'The subscription belongs to another tenant than the one that the action signed in to',
        "Check 'tenant-id' and 'subscription-id'.",
    ],
    ResourceGroupNotFound: [
        "The resource group doesn't exist in the subscription",
        "Check 'resource-group' and 'subscription-id', or the resource ID of the target.",
    ],
    SubscriptionNotFound: [
        "The subscription doesn't exist, or the deployment identity has no role in it",
        "Check 'subscription-id' and 'tenant-id'.",
    ],
    InvalidSubscriptionId: ["The subscription doesn't exist", "Check 'subscription-id'."],
    ReadOnlyDisabledSubscription: [
        'The subscription is disabled, so it is read-only',
        "Enable the subscription in the Azure portal, or check 'subscription-id'.",
    ],
    DenyAssignmentAuthorizationFailed: [
        'A deny assignment protects the resource, for example one of a deployment stack or a managed application',
        "Make the change through the owner of the deny assignment, or ask to exclude the deployment identity. Another role doesn't help.",
    ],
    NoRegisteredProviderFound: NO_VERSION,
    InvalidApiVersionParameter: NO_VERSION,
    InvalidResourceType: NO_VERSION,
    LocationNotAvailableForResourceType: ["The region doesn't have user-assigned identities", OTHER_LOCATION],
    RequestDisallowedByAzure: [
        "Azure doesn't allow new resources of this subscription in the region",
        OTHER_LOCATION,
    ],
    InvalidResourceName: [
        "The name isn't valid for an identity",
        "Check 'user-assigned-identities'. A name has 3 to 128 letters, digits, '-', and '_', and begins with a letter or digit.",
    ],
    ManagedEnvironmentNotProvisioned: [
        "The environment isn't ready",
        'Check the state of the environment, and run the job again when it is ready.',
    ],
    ScopeLocked: [
        'A lock protects the resource, its resource group, or the subscription',
        "Remove the lock, or ask its owner. 'az lock list' shows it.",
    ],
};
/** Find the reason and the fix for an error of Azure Resource Manager by its code. */
function armAdvice(error, context) {
    const { detail, status, wasAccepted, action } = error;
    const known = Object.hasOwn(BY_CODE, detail.code) ? BY_CODE[detail.code] : undefined;
    if (detail.code === 'ResourceGroupNotFound' && isCreation(action))
        return {
            why: "The resource group of the identity doesn't exist (ResourceGroupNotFound).",
            fix: "Check 'user-assigned-identities' and 'identity-resource-group'. The action creates identities, but not their resource groups.",
        };
    if (known)
        return { why: `${known[0]} (${detail.code}).`, fix: known[1] };
    switch (detail.code) {
        case 'AuthorizationFailed':
        case 'Forbidden':
        // Without a document: gateways, proxies, and some services of Azure.
        case 'HTTP 403':
            return permissionAdvice(detail, context);
        case 'LinkedAuthorizationFailed':
            return linkedAdvice(detail.message, context);
        case 'FailedIdentityOperation':
            return identityOperationAdvice(detail);
        case 'MissingSubscriptionRegistration':
            return registrationAdvice(detail.message, context);
        case 'RequestDisallowedByPolicy':
            return policyAdvice(action);
        default:
            if ((0,errors/* isConcurrentWrite */.Fx)(error))
                return { why: `Another change is running (${detail.code}).`, fix: AGAIN };
            if (wasAccepted || /OperationError$/.test(detail.code))
                return operationAdvice(error, context);
            return status === 404 ? notFoundAdvice(detail.code, context) : undefined;
    }
}
function notFoundAdvice(code, { resource }) {
    const where = resource ? ` in resource group '${resource.resourceGroup}'` : '';
    return { why: `It doesn't exist${where} (${(0,report_message/* clip */.$Q)(code, 100)}).` };
}
function isCreation(action) {
    return action.startsWith('create user-assigned identity');
}
/** The nested error decides: a conflict passes, and a deleted identity has to be removed. */
function identityOperationAdvice(detail) {
    const nested = (0,errors/* nestedError */.uq)(detail);
    const code = (0,report_message/* clip */.$Q)(nested?.code ?? '', 100);
    const inner = code === '' ? detail.code : `${detail.code}, ${code}`;
    if (/conflict/i.test(code))
        return { why: `Another change of an identity is running (${inner}).`, fix: AGAIN };
    const isGone = /badrequest|notfound/i.test(code) &&
        /not (be )?found|does not exist|deleted/i.test(nested?.message ?? '');
    if (isGone)
        return {
            why: `An identity doesn't exist (${inner}).`,
            fix: "Check 'user-assigned-identities'. If the resource still lists a deleted identity, remove it from the resource.",
        };
    return { why: `Azure couldn't change the identities (${inner}).` };
}
function registrationAdvice(message, { resource }) {
    const namespace = /namespace '([\w.]{1,100})'/.exec(message.slice(0, 4_000))?.[1] ?? 'Microsoft.App';
    const why = `The subscription isn't registered for '${namespace}' (MissingSubscriptionRegistration).`;
    // An identity, a vault, or a registry can be in another subscription than the target.
    if (!resource || namespace.toLowerCase() !== 'microsoft.app')
        return { why, fix: `Register '${namespace}' in the subscription of the resource.` };
    const register = `az provider register --namespace ${namespace} --subscription ${resource.subscriptionId} --wait`;
    return { why, fix: `Register it:\n${(0,report_message/* command */.G5)(register)}` };
}
function policyAdvice(action) {
    return {
        why: "A policy doesn't allow this (RequestDisallowedByPolicy).",
        fix: isCreation(action)
            ? "Set the tags that the policy requires in 'identity-tags', or the region in 'identity-location'. Or ask for an exemption."
            : 'Change the request so that it complies with the policy, or ask for an exemption.',
    };
}
/** Advise on a change that Azure accepted and gave up. An app has a log of that. */
function operationAdvice({ detail }, { resource, kind }) {
    const code = (0,report_message/* clip */.$Q)(detail.code, 100);
    const why = `Azure accepted the change, but it failed later (${code}).`;
    const fix = 'Correct the cause, and run the job again.';
    if (!resource)
        return { why, fix };
    const { name, resourceGroup } = resource;
    const log = kind === 'app'
        ? `az containerapp logs show --name ${(0,build_text/* shellWord */.r7)(name)} --resource-group ${(0,build_text/* shellWord */.r7)(resourceGroup)} --type system`
        : `az monitor activity-log list --resource-id ${(0,build_text/* shellWord */.r7)((0,resource_id/* formatResourceId */.bM)(resource))}`;
    return { why, fix: `${fix} For more details, run:\n${(0,report_message/* command */.G5)(log)}` };
}
/** The name of the policy that refused a request, if Azure shows it. */
function detailTitle(info) {
    const type = (0,json/* objectOf */.Xy)(info)['type'];
    return type === 'PolicyViolation'
        ? 'Policy'
        : `Info${typeof type === 'string' ? ` (${(0,report_message/* clip */.$Q)(type, 100)})` : ''}`;
}

;// CONCATENATED MODULE: ./build/report/fixes/entra.js


/** The codes that mean that no federated credential fits the token, with the reason. */
const FEDERATION = {
    '700213': 'No federated credential has the subject of this token',
    '70021': 'No federated credential has the subject of this token',
    '7002138': 'A federated credential differs from the token only in capitalization',
    '700211': 'No federated credential has the issuer of this token',
    '700212': 'No federated credential has the audience of this token',
    '70025': 'The application has no federated credential',
};
const VALID_SECRET = 'Set AZURE_CLIENT_SECRET to the value of a valid secret, not to its ID.';
const OLD_SESSION = "Run azure/login or 'az login' again right before this step, or set 'client-id' and 'tenant-id' so that this step signs in by itself.";
/** Find the reason and the fix for an error of Entra by its code. Source: Entra's list of AADSTS codes. */
function signInAdvice({ message, presented }, context) {
    const { signIn, cloud } = context;
    const code = /AADSTS(\d{1,9})/.exec(message.slice(0, 4_000))?.[1] ?? '';
    const isOidc = signIn.by === 'oidc';
    const federation = FEDERATION[code];
    if (federation !== undefined) {
        const fix = isOidc && presented ? credentialFix(code, presented, signIn, cloud) : undefined;
        return { why: `${federation} (AADSTS${code}).`, fix };
    }
    const [variable] = /(?<=^ENOENT.*)AZURE_[A-Z_]+/.exec(message) ?? [];
    if (variable)
        return {
            why: `The file in ${variable} doesn't exist (ENOENT).`,
            fix: `Set ${variable} to the path of a file.`,
        };
    const client = `${isOidc ? "'client-id'" : 'AZURE_CLIENT_ID'} (${signIn.clientId ?? 'not set'})`;
    const tenant = `'tenant-id' (${signIn.tenantId ?? 'not set'})`;
    const known = {
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
    const [why, fix] = known[code] ?? [];
    return why === undefined ? undefined : { why: `${why} (AADSTS${code}).`, fix };
}
function credentialFix(code, { issuer, subject, audience }, signIn, cloud) {
    const claims = (0,report_message/* command */.G5)(`issuer:   ${(0,report_message/* clip */.$Q)(issuer)}`, `subject:  ${(0,report_message/* clip */.$Q)(subject)}`, `audience: ${(0,report_message/* clip */.$Q)(audience)}`);
    const parameters = JSON.stringify({ name: 'github', issuer, subject, audiences: [audience] });
    // JSON can have line breaks between its members.
    const json = (0,build_text/* shellWord */.r7)(parameters).replaceAll(',"', ',\n"');
    const isOwnAudience = code === '700212' && signIn.audience !== cloud.audience;
    return (0,report_message/* lines */.Mn)(`Create a federated credential with exactly these claims, including upper and lower case:\n${claims}`, isOwnAudience ? `Or leave out 'audience': the default is ${cloud.audience}.` : undefined, 'For an app registration, run:', (0,report_message/* command */.G5)(`az ad app federated-credential create --id ${signIn.clientId} --parameters ${json}`), "For a user-assigned identity, use 'az identity federated-credential create' with the same claims.");
}

// EXTERNAL MODULE: ./build/report/fixes/network.js
var network = __webpack_require__(1928);
;// CONCATENATED MODULE: ./build/report/explain.js










/** Characters of details in one message. */
const MAX_DETAILS = 8_000;
/**
 * Explain an error: what failed, why, how to fix it, and then everything else that Azure answered. The action's own
 * errors carry their fix. Those of Azure get theirs here.
 */
function explain(error, context) {
    const message = explainAny(error, context);
    const { target } = context;
    if (!target)
        return message;
    // A step with targets in several resource groups shows the resource group of each.
    const short = (0,resource_id/* describeResource */.w9)(target.id);
    const isNamed = message.what.includes(target.label);
    return isNamed ? message : { ...message, what: message.what.replace(short, () => target.label) };
}
function explainAny(error, context) {
    if (error instanceof problem/* Problem */.A)
        return explainProblem(error, context);
    if (error instanceof sign_in/* SignInError */.J)
        return explainSignIn(error, context);
    if (error instanceof errors/* UnansweredError */.jd)
        return explainUnanswered(error);
    if (error instanceof errors/* AzureError */.M6)
        return explainAzure(error, armAdvice(error, context));
    return { what: (0,report_message/* clip */.$Q)((0,build_text/* messageOf */.bD)(error)) };
}
function explainProblem({ message: what, why, fix, state, cause }, context) {
    const own = { what, why, fix, state };
    if (!(cause instanceof errors/* AzureError */.M6))
        return own;
    const azure = explainAzure(cause, armAdvice(cause, context));
    return { ...azure, ...own, why: why ?? azure.why, fix: fix ?? azure.fix };
}
/** Explain an error of Azure with advice for it. */
function explainAzure(error, advice) {
    const { detail, status, action, correlationId } = error;
    const code = (0,report_message/* clip */.$Q)(detail.code, 200);
    const isStatus = status === undefined || code === `HTTP ${status}`;
    const words = (0,errors/* nestedError */.uq)(detail)?.message || detail.message;
    return {
        what: `Can't ${action}.`,
        why: advice?.why ?? `Azure refused the request (${isStatus ? code : `${code}, HTTP ${status}`}).`,
        fix: advice?.fix,
        azure: words === '' ? undefined : (0,report_message/* clip */.$Q)(words),
        details: detailLines(detail),
        correlationId,
    };
}
/** The first lines have the words of the server that refused, and the others those of the action. */
function explainSignIn(error, context) {
    const all = error.message.split('\n').map(network/* networkWords */.GL);
    const ways = all.findIndex((line) => /ways to sign in:$/i.test(line));
    const [first = '', ...others] = ways < 0 ? all : all.slice(0, ways);
    const advice = signInAdvice(error, context);
    const fix = advice?.fix ?? (0,network/* networkFix */.iO)(error);
    return {
        what: "Can't sign in to Azure.",
        // A credential that was refused is reported first, in the words of the server.
        why: (0,report_message/* lines */.Mn)(advice?.why ?? (first === '' ? 'No credentials were found.' : first), ...others),
        fix: ways < 0 ? fix : (0,report_message/* lines */.Mn)(fix, 'Use one of these ways to sign in:', ...all.slice(ways + 1)),
        azure: advice && first.includes('AADSTS') ? first : undefined,
        correlationId: error.correlationId,
    };
}
function explainUnanswered(error) {
    const { action, cause, message } = error;
    const azure = cause instanceof errors/* AzureError */.M6 ? cause : undefined;
    const reason = azure?.status === undefined ? (0,network/* networkWords */.GL)(message) : `HTTP ${azure.status}`;
    const own = {
        what: `Can't ${action}.`,
        why: `Azure didn't return a usable response (${reason}).`,
        fix: (0,network/* networkFix */.iO)(error),
    };
    return azure ? { ...explainAzure(azure, undefined), ...own } : own;
}
/** Details and policies, a line each. There can be thousands. */
function detailLines(detail) {
    const walk = (entry) => [
        ...entry.details.flatMap((below) => [
            `Detail: ${(0,report_message/* clip */.$Q)(`${below.code}: ${below.message}`)}`,
            ...walk(below),
        ]),
        ...entry.additionalInfo.map((info) => `${detailTitle(info)}: ${(0,report_message/* clip */.$Q)(JSON.stringify((0,json/* isObject */.Gv)(info) ? (info['info'] ?? info) : info))}`),
    ];
    const all = walk(detail);
    let length = 0;
    const shown = all.filter((line) => {
        length += line.length;
        return length <= MAX_DETAILS;
    });
    return [...shown, ...(shown.length < all.length ? [`${all.length - shown.length} more details`] : [])];
}

// EXTERNAL MODULE: ./build/resources/plan.js
var plan = __webpack_require__(250);
// EXTERNAL MODULE: ./build/resources/variables.js
var resources_variables = __webpack_require__(3620);
;// CONCATENATED MODULE: ./build/report/hints.js





/** Targets that a line names with their kind. */
const MAX_NAMED = 3;
/** Commands that one hint contains at most. */
const hints_MAX_COMMANDS = 5;
/** Variables that make the SDK sign in as something other than a managed identity. */
const OTHER_CREDENTIALS = new Set([
    'AZURE_CLIENT_SECRET',
    'AZURE_CLIENT_CERTIFICATE_PATH',
    'AZURE_FEDERATED_TOKEN_FILE',
    'AZURE_USERNAME',
    'AZURE_PASSWORD',
]);
/** The hints after identities were assigned: once per kind for all targets together. */
function assignedHints(targets, guide) {
    const page = guide ? ` (see ${guide})` : '';
    return [
        ...join('notice', "Code can't use an identity that only pulls images:", targets.flatMap(unusableFindings)),
        ...join('warning', `Signing in with a managed identity will fail, because ${resources_variables/* CLIENT_ID_VARIABLE */.b6} is wrong:`, targets.flatMap(wrongVariableFindings), 'Set it to the client ID of the identity that the code uses, or remove it.'),
        ...join('next step', `To use a user-assigned identity, code needs its client ID, for example in ${resources_variables/* CLIENT_ID_VARIABLE */.b6}${page}:`, targets.flatMap(missingVariableFindings)),
    ];
}
/** Join the findings of one kind: a line for each text, with its targets. `fix` is for those without a command. */
function join(level, title, findings, fix) {
    if (findings.length === 0)
        return [];
    const byText = [...Map.groupBy(findings, ({ text }) => text)].map(([text, ones]) => {
        return `- ${namesIn(ones)}: ${text}`;
    });
    const commands = findings.flatMap((finding) => finding.command ?? []);
    const more = commands.length - hints_MAX_COMMANDS;
    const fixes = [
        ...(commands.length < findings.length ? [fix] : []),
        ...(commands.length > 0 ? ['Run:'] : []),
    ];
    return [
        {
            level,
            text: (0,report_message/* lines */.Mn)(title, ...(0,build_text/* firstOf */.Ku)(byText, 10), fix && `To fix: ${fixes.join(' ')}`, (0,report_message/* command */.G5)(...commands.slice(0, hints_MAX_COMMANDS)), more > 0 ? `${more} more resources need the same command.` : undefined),
        },
    ];
}
/** Label a few targets, or count many. */
function namesIn(findings) {
    const labels = [...new Set(findings.map(({ label }) => label))];
    if (labels.length <= MAX_NAMED)
        return (0,build_text/* sentenceList */.MT)(labels);
    const names = [...new Set(findings.map(({ name }) => name))];
    return `${labels.length} resources (${(0,build_text/* firstOf */.Ku)(names).join(', ')})`;
}
/**
 * Code can use an identity of a session pool only with lifecycle `Main` (the default is `None`), and one of an app or
 * job unless its lifecycle is `None`.
 */
function unusableFindings({ target, label, after, identities }) {
    const document = target.latest?.document;
    const selected = identities.filter(({ change }) => change !== 'removed');
    const keyOf = ({ id }) => (id === null ? 'system' : (0,resource_id/* idKey */.T4)(id));
    const nameOf = (one) => one.id === null ? 'its system-assigned identity' : `'${one.name}'`;
    if (target.kind === 'session-pool') {
        const main = (0,resources_variables/* identitiesWithLifecycle */.N8)(document, 'main');
        const names = selected.filter((one) => !main.includes(keyOf(one))).map(nameOf);
        const text = `'managedIdentitySettings' doesn't list ${(0,build_text/* sentenceList */.MT)(names, 'or')} with lifecycle 'Main'`;
        return names.length === 0 ? [] : [{ label, name: target.id.name, text }];
    }
    const none = (0,resources_variables/* identitiesWithLifecycle */.N8)(document, 'none');
    const values = new Set(clientIdVariables(target).map(({ value }) => value?.toLowerCase()));
    return [...after.user]
        .filter(([key, { clientId }]) => none.includes(key) && clientId !== null && values.has(clientId.toLowerCase()))
        .map(([, { name }]) => ({
        label,
        name: target.id.name,
        text: `${resources_variables/* CLIENT_ID_VARIABLE */.b6} specifies '${name}', but 'identitySettings' gives it lifecycle 'None'`,
    }));
}
/** The plain variables AZURE_CLIENT_ID of a target that aren't part of another way to sign in. */
function clientIdVariables({ latest }) {
    const variables = (0,resources_variables/* variablesOf */.ht)(latest?.document);
    return variables.filter(({ name, value, container, isInit }) => name === resources_variables/* CLIENT_ID_VARIABLE */.b6 &&
        value !== undefined &&
        !variables.some((other) => other.container === container && other.isInit === isInit && OTHER_CREDENTIALS.has(other.name)));
}
/** AZURE_CLIENT_ID that isn't a GUID, or isn't the client ID of any identity although all are known. */
function wrongVariableFindings({ target, label, after }) {
    if (target.kind !== 'app' && target.kind !== 'job')
        return [];
    const clientIds = [
        ...(after.system ? [target.systemClientId] : []),
        ...[...after.user.values()].map(({ clientId }) => clientId),
    ].map((id) => id?.toLowerCase() ?? null);
    return clientIdVariables(target).flatMap((variable) => {
        const value = variable.value ?? '';
        const isKnown = clientIds.includes(null) || clientIds.includes(value.toLowerCase());
        if ((0,resource_id/* isGuid */.W_)(value) && isKnown)
            return [];
        const where = `${variable.isInit ? 'init container' : 'container'} '${(0,build_text/* oneLine */.TN)(variable.container, 100)}'`;
        const reason = value === ''
            ? 'is empty'
            : (0,resource_id/* isGuid */.W_)(value)
                ? `(${value}) isn't the client ID of any of its identities`
                : `('${(0,build_text/* oneLine */.TN)(value, 50)}') isn't a GUID`;
        return [
            {
                label,
                name: target.id.name,
                text: `${resources_variables/* CLIENT_ID_VARIABLE */.b6} in ${where} ${reason}`,
                command: fixOf(target, after, variable),
            },
        ];
    });
}
/** The command that corrects the variable, if only one identity can be meant. Options of az change only containers. */
function fixOf({ kind, id }, { system, user }, variable) {
    const [only, ...others] = user.values();
    if (variable.isInit || others.length > 0 || (only && system) || (only && !only.clientId))
        return undefined;
    if (!only && !system)
        return undefined;
    const update = `az containerapp ${kind === 'job' ? 'job ' : ''}update`;
    const resource = `--name ${(0,build_text/* shellWord */.r7)(id.name)} --resource-group ${(0,build_text/* shellWord */.r7)(id.resourceGroup)}`;
    const container = variable.container ? ` --container-name ${(0,build_text/* shellWord */.r7)(variable.container)}` : '';
    const change = only
        ? `--set-env-vars ${resources_variables/* CLIENT_ID_VARIABLE */.b6}=${only.clientId}`
        : `--remove-env-vars ${resources_variables/* CLIENT_ID_VARIABLE */.b6}`;
    return `${update} ${resource}${container} ${change}`;
}
/** Code doesn't find a user-assigned identity by itself: it needs the client ID. */
function missingVariableFindings({ target, label, after, identities, pullers, }) {
    if ((target.kind !== 'app' && target.kind !== 'job') || after.system)
        return [];
    const document = target.latest?.document;
    const variables = (0,resources_variables/* variablesOf */.ht)(document);
    if (variables.some(({ name }) => name === resources_variables/* CLIENT_ID_VARIABLE */.b6))
        return [];
    const none = (0,resources_variables/* identitiesWithLifecycle */.N8)(document, 'none');
    const values = variables.flatMap(({ value }) => value?.toLowerCase() ?? []);
    return identities
        .filter(({ id, clientId, change }) => {
        if (id === null || clientId === null || change !== 'added')
            return false;
        const isOnlyForPulling = pullers.has((0,resource_id/* idKey */.T4)(id)) || none.includes((0,resource_id/* idKey */.T4)(id));
        return !isOnlyForPulling && !values.some((value) => value.includes(clientId.toLowerCase()));
    })
        .map(({ name, clientId }) => ({
        label,
        name: target.id.name,
        text: `'${name}' has the client ID ${clientId}`,
    }));
}
/** The identities that `remove` was to remove and didn't find: a name can be misspelled. */
function absentHints(targets) {
    const findings = targets.flatMap(({ target, label }) => {
        const { selection, first, latest, id } = target;
        if (!first || !latest)
            return [];
        const named = selection.user === 'all' ? [] : selection.user;
        const user = named.filter((one) => !first.identities.user.has((0,resource_id/* resourceKey */.ik)(one)));
        const absent = (0,plan/* identityNames */.Dn)(selection.system && first.identities.system === undefined, user);
        if (absent.length === 0)
            return [];
        const { system, user: users } = latest.identities;
        const has = [...(system ? ['system'] : []), ...[...users.values()].map(({ name }) => name).sort()];
        const verb = absent.length > 1 ? "aren't assigned" : "isn't assigned";
        const assigned = has.length > 0 ? (0,build_text/* firstOf */.Ku)(has, 20).join(', ') : 'none';
        return [
            {
                label,
                name: id.name,
                text: `${(0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(absent, 20))} ${verb}. Assigned identities: ${assigned}`,
            },
        ];
    });
    return join('info', "Some identities to remove weren't assigned:", findings);
}

;// CONCATENATED MODULE: ./build/report/identity-rows.js


/** The selected identities of a target: the system-assigned one first, then in the order of the request or by name. */
function identityRows(target, sources) {
    const { id, kind, selection, systemClientId, first } = target;
    const { operation, after, known } = sources;
    const before = first?.identities ?? identity_set/* NO_IDENTITIES */.ZE;
    const place = { resourceId: (0,resource_id/* formatResourceId */.bM)(id), resourceName: id.name, resourceKind: kind };
    const system = operation === 'set' || selection.system ? (after.system ?? before.system) : undefined;
    const rows = [];
    if (system) {
        rows.push({
            ...place,
            type: 'system-assigned',
            name: 'system',
            id: null,
            principalId: system.principalId,
            clientId: systemClientId,
            tenantId: (after.system ? after : before).tenantId,
            change: changeOf(before.system, after.system),
        });
    }
    for (const key of userKeys(selection, operation, before, after)) {
        const identity = after.user.get(key) ?? before.user.get(key);
        // An identity that never was there has no row.
        if (!identity)
            continue;
        const ids = known.get(key);
        rows.push({
            ...place,
            type: 'user-assigned',
            name: identity.name,
            id: identity.id,
            principalId: identity.principalId ?? ids?.principalId ?? null,
            clientId: identity.clientId ?? ids?.clientId ?? null,
            tenantId: (after.user.has(key) ? after : before).tenantId ?? ids?.tenantId ?? null,
            change: changeOf(before.user.get(key), after.user.get(key)),
        });
    }
    return rows;
}
function userKeys({ user }, operation, before, after) {
    const named = new Set(user === 'all' ? [] : user.map(resource_id/* resourceKey */.ik));
    const isByName = operation === 'set' || operation === 'show' || user === 'all';
    if (!isByName)
        return [...named];
    const all = [...new Map([...before.user, ...after.user])]
        .sort(([, a], [, b]) => order(a.name, b.name) || order(a.id, b.id))
        .map(([key]) => key);
    return all.filter((key) => operation === 'set' || user === 'all' || named.has(key));
}
function changeOf(before, after) {
    if (before && after)
        return 'unchanged';
    return after ? 'added' : 'removed';
}
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The identities that a resource would have after a plan. */
function planned(now, plan, known) {
    const kept = plan.keepUser.map((identity) => [(0,resource_id/* idKey */.T4)(identity.id), identity]);
    const added = plan.addUser.map((named) => {
        const { id, ...ids } = known.get((0,resource_id/* resourceKey */.ik)(named)) ?? { id: named, principalId: null, clientId: null };
        const { principalId, clientId } = ids;
        const wireKey = (0,resource_id/* formatResourceId */.bM)(id);
        return [(0,resource_id/* resourceKey */.ik)(named), { id: wireKey, name: id.name, wireKey, principalId, clientId }];
    });
    return {
        system: plan.system ? (now.system ?? { principalId: null }) : undefined,
        user: new Map([...kept, ...added]),
        tenantId: now.tenantId,
    };
}

// EXTERNAL MODULE: ./build/collections.js
var collections = __webpack_require__(7426);
// EXTERNAL MODULE: ./build/resources/target.js
var resources_target = __webpack_require__(4000);
// EXTERNAL MODULE: ./build/step.js
var build_step = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/report/stopped.js








/** Lines of the last message for each state. */
const MAX_LINES = 20;
/** The stop of a step that was stopped before its end. */
function stopOf({ step }) {
    const reason = step.signal.aborted ? step.signal.reason : undefined;
    return reason instanceof build_step/* StepStopped */.ic ? reason : undefined;
}
/** The target or pattern in a sentence. */
function labelOf(entry) {
    if (entry instanceof resources_target/* Target */.W)
        return entry.label;
    return `${(0,build_kinds/* kindInfo */.P)(entry.pattern.kind).noun}s that match ${(0,build_text/* quote */.hD)(entry.pattern.pattern)}`;
}
/** The error of a target or pattern that was in progress, or hadn't begun, when the step was stopped. */
function stoppedMessage(state, stop, entry) {
    const isTarget = entry instanceof resources_target/* Target */.W;
    const { activity, ms } = isTarget ? entry.activity : { activity: 'listing them', ms: 0 };
    const doing = state.session ? `${activity}${ms > 0 ? `, ${(0,report_message/* durationOf */.cf)(ms)}` : ''}` : 'signing in';
    const label = labelOf(entry);
    const verb = state.request.operation === 'show' ? 'read' : 'update';
    return {
        what: `Can't ${verb} ${label}.`,
        why: `The step was ${stop.message} (while ${doing}).${faultOf(state, isTarget ? entry : undefined)}`,
        fix: stop.message.includes('timeout-minutes')
            ? "Increase 'timeout-minutes', or run the job again."
            : undefined,
        state: stateOf(isTarget ? [entry] : [], state),
    };
}
/** Describe how far the writes to targets got, and the creation of their identities. */
function stateOf(targets, { journal }) {
    const named = targets.flatMap(({ selection: { user } }) => user === 'all' ? [] : user.map(resource_id/* describeResource */.w9));
    const creations = journal.entries.filter(({ kind, subject }) => kind === 'creation' && named.includes(subject));
    const writes = [...targets.flatMap((target) => target.writes), ...creations];
    if (writes.some(build_journal/* isUnknown */.t8))
        return "A change was sent, and its outcome isn't known.";
    const isRunning = writes.some(({ state }) => state === 'accepted');
    if (isRunning)
        return "Azure accepted a change. It isn't known whether it finished.";
    return writes.some(build_journal/* isAccepted */.oB) ? 'A change was made.' : 'Nothing was changed.';
}
function faultOf({ http }, target) {
    const name = target?.id.name.toLowerCase();
    const fault = http.lastFault((url) => !name || ((0,resource_id/* resourceOf */.KU)(url)?.name.toLowerCase() ?? name) === name);
    return fault ? ` The last fault was ${fault}.` : '';
}
/** The states of writes in the order that a reader needs. */
const HEADINGS = {
    sent: "Sent. The outcome of these isn't known",
    accepted: "Accepted by Azure. It isn't known whether these finished",
    planned: 'Not sent',
    refused: 'Refused by Azure',
    done: 'Done',
};
/** The parts of the last message of a stopped step: every write by how far it got. */
function unfinished(state) {
    return Object.entries(HEADINGS).flatMap(([of, heading]) => {
        const items = state.journal.entries.filter((entry) => entry.state === of).map(describeEntry);
        return items.length === 0 ? [] : [{ heading, items }];
    });
}
/** Describe a write: `container app 'web': + id-shop`. */
function describeEntry({ subject, changes }) {
    return changes.length > 0 ? `${subject}: ${changes.join(', ')}` : subject;
}
/** The last message of a stopped step. */
function lastMessage(state, stop, isCommentUnknown) {
    const isTargetsDone = state.targets.open.length === 0;
    const remaining = remainingIds(state);
    return (0,report_message/* lines */.Mn)(`The step was ${stop.message}.${faultOf(state)}`, ...unfinished(state).flatMap(({ heading, items }) => [
        `${heading}:`,
        ...(0,build_text/* firstOf */.Ku)(items, MAX_LINES).map((item) => `- ${item}`),
    ]), state.journal.entries.length === 0 ? 'Nothing was sent.' : undefined, isTargetsDone ? 'All targets were done.' : undefined, isCommentUnknown ? "The comment on the pull request was sent, and its outcome isn't known." : undefined, remaining.length > 0
        ? (0,report_message/* lines */.Mn)('These role assignments might remain. To delete them, run:', (0,report_message/* command */.G5)(...(0,commands/* deleteCommands */.g)(remaining)))
        : undefined);
}
/** The role assignments that a stopped step was still to delete. */
function remainingIds({ roles }) {
    const open = (roles?.records ?? []).filter(({ entry, id, error }) => entry?.kind === 'revocation' && entry.state !== 'done' && id && error === undefined);
    return open.flatMap(({ id }) => id ?? []);
}

;// CONCATENATED MODULE: ./build/report/results.js










/** The outcome of each entry of a run, in the order of the outputs. */
function resultsOf(state) {
    const messages = new Map();
    return state.targets.entries.map((entry) => {
        const failure = failureOf(state, entry, messages);
        return entry instanceof resources_target/* Target */.W
            ? resultOf(entry, state, failure)
            : {
                target: undefined,
                label: labelOf(entry),
                resource: {
                    ...{ id: null, name: entry.pattern.pattern, kind: entry.pattern.kind, identityType: null },
                    ...{ changed: false, status: 'failed' },
                    error: failure ? (0,report_message/* textOf */.b6)(failure.message) : 'not started',
                    registries: [],
                },
                identities: [],
                failure,
            };
    });
}
/** The outcome of a target. A failure before the first write adds no identities. */
function resultOf(target, state, failure) {
    const { kind, id, latest, plan, isWritten, label, writes } = target;
    const { operation } = state.request;
    const known = state.identities?.known ?? new Map();
    // In a dry run, the planned writes stay planned.
    const isPlanned = (0,build_request/* isDryRun */.v)(state.request) && !failure && plan !== undefined;
    const now = latest?.identities;
    const after = now && isPlanned ? planned(now, plan, known) : now;
    const isShown = after !== undefined && (failure === undefined || isWritten || target.isVerified);
    return {
        target,
        label,
        resource: {
            id: (0,resource_id/* formatResourceId */.bM)(id),
            name: id.name,
            kind,
            identityType: after ? (0,identity_set/* identityTypeName */.UN)(after.system !== undefined, after.user.size > 0) : null,
            changed: isWritten || (isPlanned && writes.length > 0),
            status: failure ? 'failed' : 'succeeded',
            error: failure ? (0,report_message/* textOf */.b6)(failure.message) : null,
            registries: failure && target.registries.length === 0
                ? unplannedRegistries(state.request)
                : target.registries.map((record) => registryOf(record, target, isPlanned)),
        },
        identities: isShown ? identityRows(target, { operation, after, known }) : [],
        failure,
    };
}
/** The registries of a target that failed before they were planned, as given. */
function unplannedRegistries(request) {
    if (request.operation === 'show' || !request.registries)
        return [];
    const { registries, identity } = request.registries;
    const pulling = identity === 'system' ? identity : 'id' in identity ? (0,resource_id/* formatResourceId */.bM)(identity.id) : identity.name;
    return registries.map((registry) => ({
        server: 'server' in registry ? registry.server : registry.id,
        identity: pulling,
        change: 'failed',
    }));
}
/** A registry that should change failed, unless the change is planned or its target succeeded. */
function registryOf({ server, identity, change }, { outcome }, isPlanned) {
    const isDone = change === 'unchanged' || isPlanned || outcome.state === 'succeeded';
    return { server, identity, change: isDone ? change : 'failed' };
}
/** The failure of an entry: its own, or that of the step as a whole, or the stop of the step. */
function failureOf(state, entry, messages) {
    const isTarget = entry instanceof resources_target/* Target */.W;
    const own = !isTarget ? entry.error : entry.outcome.state === 'failed' ? entry.outcome.error : undefined;
    if (own === undefined && isTarget && !entry.isOpen)
        return undefined;
    const error = own ?? state.failure;
    if (error !== undefined) {
        // A failure that several entries share is explained once.
        const message = (0,collections/* getOrInsert */.P)(messages, error, () => messageOf(error, state, own === undefined ? undefined : entry));
        return { error, message };
    }
    const stop = stopOf(state);
    return stop && { error: stop, message: stoppedMessage(state, stop, entry) };
}
/** Explain a failure with the state that it leaves. A change that Azure accepted and gave up is obvious. */
function messageOf(error, state, entry) {
    const context = contextOf(state, entry);
    const message = explain(error, context);
    const isGivenUp = error instanceof errors/* AzureError */.M6 && error.wasAccepted;
    if (!context.target || context.isReadOnly || isGivenUp || message.state !== undefined)
        return message;
    const failed = state.targets.all.filter(({ outcome }) => outcome.state === 'failed' && outcome.error === error);
    return { ...message, state: stateOf(failed, state) };
}
/** Everything that an explanation can use. */
function contextOf({ request }, entry) {
    const target = entry instanceof resources_target/* Target */.W ? entry : undefined;
    return {
        signIn: request.signIn,
        cloud: request.cloud,
        target,
        kind: target?.kind ?? (entry && 'pattern' in entry ? entry.pattern.kind : undefined),
        resource: target?.id,
        isReadOnly: request.operation === 'show' || (0,build_request/* isDryRun */.v)(request),
    };
}

// EXTERNAL MODULE: ./build/roles/record.js
var roles_record = __webpack_require__(552);
;// CONCATENATED MODULE: ./build/report/fixes/roles.js

const NAME_TAKEN = [
    'Other role assignments have the names that the action tried',
    'Run the job again.',
];
const WRONG_TYPE = [
    "Azure doesn't recognize the principal as a service principal",
    'Check in Microsoft Entra ID that the principal ID belongs to the managed identity. If it does, run the job again in a few minutes.',
];
/** Errors of role assignments. Sources: Azure's pages on troubleshooting RBAC and on its limits. */
const roles_BY_CODE = {
    RoleAssignmentLimitExceeded: [
        'The subscription has reached its limit of 4,000 role assignments',
        "Delete the role assignments of deleted principals (the portal shows 'Identity not found'), or let many apps share one user-assigned identity.",
    ],
    RoleDefinitionDoesNotExist: [
        "The role doesn't exist at this scope",
        'Check the role and its assignable scopes. If it was created a few minutes ago, run the job again.',
    ],
    RoleAssignmentScopeNotAssignableToRoleDefinition: [
        "The role can't be assigned at this scope",
        'Check the assignable scopes of the role. If it was created a few minutes ago, run the job again.',
    ],
    RoleAssignmentUpdateNotPermitted: NAME_TAKEN,
    HashConflictOnDifferentRoleAssignmentIds: NAME_TAKEN,
    UnmatchedPrincipalType: WRONG_TYPE,
    PrincipalTypeNotSupported: WRONG_TYPE,
    PrincipalNotFound: [
        "Azure doesn't know the new principal everywhere yet",
        'Run the job again in a few minutes.',
    ],
};
/** Find the reason and the fix for an error of a role. Undefined if the error has nothing to do with roles. */
function roleAdvice({ detail, status }, { scope, roleDefinitionId, entry }, context, isOtherTenant) {
    const { code } = detail;
    const known = Object.hasOwn(roles_BY_CODE, code) ? roles_BY_CODE[code] : undefined;
    if (known)
        return { why: `${known[0]} (${code}).`, fix: known[1] };
    if (isOtherTenant && (status === 400 || status === 403))
        return {
            why: `The identity is in another tenant than the deployment identity, as with Azure Lighthouse (${code}).`,
            fix: "Grant the role from the tenant of the identity. The action doesn't support 'delegatedManagedIdentityResourceId'.",
        };
    if (code === 'RequestDisallowedByPolicy' || code === 'DenyAssignmentAuthorizationFailed')
        return undefined;
    if (status === 404)
        return {
            why: `The scope doesn't exist (${code}).`,
            fix: "Check its names, 'resource-group', and 'subscription-id'.",
        };
    if (status !== 403)
        return undefined;
    // An access policy of a Redis cache, which is below the scope of the permission.
    if (roleDefinitionId === null)
        return permissionAdvice(detail, context, scope.replace(/\/databases\/[^/]+$/i, ''));
    // A dry run and a list only read.
    if (context.isReadOnly || entry === undefined || /\/read'/.test(detail.message.slice(0, 2_000)))
        return permissionAdvice(detail, { ...context, isReadOnly: true }, scope);
    return administratorAdvice(detail, { scope, roleDefinitionId: roleDefinitionId ?? '', isRevoked: entry.kind === 'revocation' }, context);
}

;// CONCATENATED MODULE: ./build/report/roles-report.js








/** Report on roles, ordered by identity and then by line. */
function rolesReport(state, results, isPlan) {
    const records = inOrder(state.roles?.records ?? [], results);
    const roles = records.map((record) => {
        const { id, scope, roleDefinitionId, principalId, assignee, line } = record;
        const given = line?.role.by === 'id' ? (line.role.fullId ?? line.role.guid) : line?.role.name;
        const role = record.roleName ?? given ?? null;
        const [identity, change] = [assignee.identity, (0,roles_record/* changeOf */.C2)(record, isPlan)];
        return { record, assignment: { id, scope, role, roleDefinitionId, principalId, identity, change } };
    });
    const failed = records.filter(({ line, error }) => line && error !== undefined);
    const byLine = [...Map.groupBy(failed, lineLabel).values()].sort((a, b) => lineOf(a[0]) - lineOf(b[0]));
    return {
        roles,
        failures: byLine.flatMap((ofLine) => lineFailure(ofLine, state)),
        notes: notesOf(roles, state, isPlan),
    };
}
/** Sort by identity, in the order of the output `identities`, and then by line. */
function inOrder(records, results) {
    const wanted = new Set(records.map(({ assignee }) => (0,resource_id/* idKey */.T4)(assignee.identity)));
    const ranks = new Map();
    for (const { target, resource, identities } of results) {
        // Thousands of targets can list the same identities.
        if (ranks.size === wanted.size)
            break;
        const named = target?.selection.user ?? [];
        const listed = identities.map(({ id, resourceId }) => id ?? resourceId);
        // A target that failed lists nothing.
        const inOutput = [resource.id ?? '', ...listed, ...(named === 'all' ? [] : named.map(resource_id/* formatResourceId */.bM))];
        for (const key of inOutput.map(resource_id/* idKey */.T4))
            if (wanted.has(key) && !ranks.has(key))
                ranks.set(key, ranks.size);
    }
    const rank = ({ assignee }) => ranks.get((0,resource_id/* idKey */.T4)(assignee.identity)) ?? ranks.size;
    return [...records].sort((a, b) => rank(a) - rank(b) || lineOf(a) - lineOf(b));
}
/** `roles` comes before `revoke-roles`, and assignments without a line come last. */
function lineOf(record) {
    const { line } = record ?? {};
    return line ? line.line + (line.input === 'roles' ? 0 : 1_000_000) : Number.MAX_SAFE_INTEGER;
}
function lineLabel({ line }) {
    return `${line?.input}, line ${line?.line}`;
}
function lineFailure(records, state) {
    const [first, ...others] = records;
    if (!first?.line)
        return [];
    const { error, entry, line } = first;
    const label = lineLabel(first);
    const context = contextOf(state);
    const advice = error instanceof errors/* AzureError */.M6 ? roleAdvice(error, first, context, isOtherTenant(first, state)) : undefined;
    const message = error instanceof errors/* AzureError */.M6 && advice ? explainAzure(error, advice) : explain(error, context);
    const isRevoked = entry?.kind === 'revocation' || state.request.operation === 'remove' || line.input === 'revoke-roles';
    const [verb, word] = isRevoked ? ['revoke', 'from'] : ['grant', 'to'];
    const names = [first, ...others].map(({ assignee }) => assignee.label);
    const role = `role '${(0,roles_record/* nameOfRole */.r0)(first)}'`;
    const isNamed = message.what.includes(role);
    const what = isNamed && others.length === 0
        ? message.what
        : `Can't ${verb} ${role} ${word} ${(0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(names, 5))}.`;
    const why = `${message.why ?? (isNamed ? '' : message.what)} See line ${line.line} of '${line.input}'.`.trim();
    return [{ label, errors: records.map((record) => record.error), message: { ...message, what, why } }];
}
/** With Lighthouse, an identity can be in another tenant than the one that the action signed in to. */
function isOtherTenant({ assignee }, { session, targets, identities }) {
    const key = (0,resource_id/* idKey */.T4)(assignee.identity);
    const target = targets.all.find(({ id }) => (0,resource_id/* idKey */.T4)((0,resource_id/* formatResourceId */.bM)(id)) === key);
    const tenant = target?.latest?.identities.tenantId ?? identities?.known.get(key)?.tenantId;
    return tenant != null && session !== undefined && tenant.toLowerCase() !== session.tenantId.toLowerCase();
}
function notesOf(roles, { roles: work, request }, isPlan) {
    const conditional = roles.filter(({ record, assignment }) => assignment.change === 'unchanged' && record.condition !== null);
    const removed = roles.filter(({ record, assignment }) => assignment.change === 'removed' && !record.assignee.isSystem);
    const shared = (0,collections/* distinct */.d)(removed, ({ record }) => record.assignee.identity);
    const isAdded = roles.some(({ assignment }) => assignment.change === 'added');
    const isListed = request.operation === 'show' && roles.length > 0;
    return [
        ...conditional.map(({ record }) => `The role '${(0,roles_record/* nameOfRole */.r0)(record)}' of ${record.assignee.label} has a condition, which can narrow it.`),
        ...shared.map(({ record }) => `Other resources with ${record.assignee.label} ${isPlan ? 'would also lose' : 'also lose'} the revoked roles.`),
        ...(work?.unsearched ?? []),
        ...(isAdded && !isPlan ? ['New role assignments can take up to 10 minutes to take effect.'] : []),
        ...(isListed ? ["Data roles of Cosmos DB and access policies of Redis aren't listed."] : []),
    ];
}
/** Role assignments of destroyed principals that couldn't be deleted. */
function remainingAssignments({ roles }) {
    return roles.filter(({ record, assignment }) => !record.line && record.entry?.kind === 'revocation' && assignment.change === 'failed');
}

;// CONCATENATED MODULE: ./build/report/findings.js












/** Roles that only let their holder pull images. */
const PULL_ROLES = /^(AcrPull|Container Registry Repository Reader)$/i;
/** Find everything that a report shows. */
function findingsOf(state, guide) {
    const { request, journal, step, startedAt, warnings } = state;
    const isPlan = (0,build_request/* isDryRun */.v)(request);
    const targets = resultsOf(state);
    const roles = rolesReport(state, targets, isPlan);
    const failures = failuresOf(state, targets, roles);
    const plannedWrites = isPlan && state.failure === undefined ? plannedOf(state, targets) : [];
    const failOnChange = request.operation !== 'show' && request.failOnChange;
    const done = journal.entries.flatMap(({ sentAt, doneAt }) => (sentAt && doneAt ? [doneAt - sentAt] : []));
    return {
        request,
        isPlan,
        targets,
        roles,
        failures,
        isChanged: isPlan ? plannedWrites.length > 0 : journal.entries.some(build_journal/* isAccepted */.oB),
        planned: plannedWrites,
        drift: failOnChange && plannedWrites.length > 0 ? driftOf(plannedWrites) : undefined,
        created: journal.entries.flatMap((entry) => entry.kind === 'creation' && (0,build_journal/* isAccepted */.oB)(entry) ? [entry.subject] : []),
        hints: hintsOf(state, targets, roles, guide, isPlan),
        orphans: orphansOf(state, targets, isPlan),
        warnings,
        unfinished: stopOf(state) ? unfinished(state) : [],
        stopped: stopOf(state)?.message,
        tookMs: step.clock.now() - startedAt,
        azureMs: Math.max(0, ...done),
    };
}
/** One failure for each cause: a line of roles, a target, or something that several targets share. */
function failuresOf(state, targets, roles) {
    const failures = roles.failures.map(({ label, message }) => ({ label, message, targets: [] }));
    const covered = new Set(roles.failures.flatMap(({ errors }) => errors));
    const isCovered = (error) => covered.has(error) || (error instanceof Error && error.cause !== undefined && covered.has(error.cause));
    const failed = targets.filter(({ failure }) => failure && !isCovered(failure.error));
    const stop = stopOf(state);
    // A stopped target has a message of its own.
    const byCause = Map.groupBy(failed, ({ failure, label }) => failure?.error === stop ? label : failure?.error);
    const ofTargets = [...byCause.values()].flatMap((ones) => {
        const [first] = ones;
        if (!first?.failure)
            return [];
        return [
            { label: ones.length > 1 ? undefined : first.label, targets: ones, message: first.failure.message },
        ];
    });
    // A failure of the step that no target or line shows, such as one after all targets were done.
    const isShown = state.failure === undefined || byCause.has(state.failure) || isCovered(state.failure);
    const ofStep = isShown
        ? []
        : [{ label: undefined, targets: [], message: explain(state.failure, contextOf(state)) }];
    return [...ofTargets, ...failures, ...ofStep];
}
/** The planned writes, except those of targets that failed. */
function plannedOf({ journal }, targets) {
    const blocked = new Set(targets.flatMap(({ target, failure }) => (target && failure ? target.writes : [])));
    return journal.entries.filter((entry) => entry.state === 'planned' && !blocked.has(entry));
}
/** The error of a dry run with `fail-on-change` that found a change. */
function driftOf(writes) {
    return (0,report_message/* lines */.Mn)("Drift was found, and 'fail-on-change' is set. These changes would be made:", ...(0,build_text/* firstOf */.Ku)(writes.map(describeEntry), 20).map((item) => `- ${item}`));
}
function hintsOf({ request, identities }, results, { roles }, guide, isPlan) {
    if (request.operation === 'show')
        return [];
    const known = identities?.known ?? new Map();
    const pullers = pullersOf(results, roles);
    const targets = results.flatMap(({ target, label, failure, identities: rows }) => {
        if (!target || failure)
            return [];
        const now = target.latest?.identities ?? identity_set/* NO_IDENTITIES */.ZE;
        const after = isPlan && target.plan ? planned(now, target.plan, known) : now;
        return [{ target, label, after, identities: rows, pullers }];
    });
    return request.operation === 'remove' ? absentHints(targets) : assignedHints(targets, guide);
}
/** The identities that this step gives only roles to pull images, or that only a registry pulls with. */
function pullersOf(results, roles) {
    const byIdentity = Map.groupBy(roles, ({ assignment }) => (0,resource_id/* idKey */.T4)(assignment.identity));
    const withRoles = [...byIdentity].filter(([, ones]) => ones.every(({ assignment }) => PULL_ROLES.test(assignment.role ?? '')));
    const ofRegistries = results
        .flatMap(({ resource }) => resource.registries.map(({ identity }) => (0,resource_id/* idKey */.T4)(identity)))
        .filter((key) => !byIdentity.has(key));
    return new Set([...withRoles.map(([key]) => key), ...ofRegistries]);
}
/** The warning about principals that the step destroyed, or would destroy, and whose role assignments remain. */
function orphansOf({ request, roles }, results, isPlan) {
    const orphans = results.flatMap(({ target, label, failure }) => {
        const principalId = target?.latest?.identities.system?.principalId;
        const going = isPlan && !failure && target?.plan?.removeSystem && principalId ? [principalId] : [];
        return [...(target?.destroyed ?? []), ...going]
            .filter((id) => !roles?.isHandled(id))
            .map((id) => ({ id, text: `- ${id} (system-assigned identity of ${label})` }));
    });
    if (orphans.length === 0)
        return undefined;
    // With the input, another warning explains why they remain.
    const isSet = request.operation !== 'show' && request.deleteRoleAssignments;
    const query = orphans.slice(0, 10).map(({ id }) => `principalId=='${id}'`);
    return (0,report_message/* lines */.Mn)(isPlan
        ? 'The role assignments of principals that would be deleted would remain:'
        : 'The role assignments of deleted principals remain:', ...(0,build_text/* firstOf */.Ku)(orphans.map(({ text }) => text), 20), isSet ? undefined : `To delete them with the principal, set 'delete-role-assignments: true'.`, 'To list them, run:', (0,report_message/* command */.G5)(`az role assignment list --all --query "[?${query.join(' || ')}]"`));
}

// EXTERNAL MODULE: ./build/report/log.js
var log = __webpack_require__(704);
// EXTERNAL MODULE: ./build/report/outputs.js
var outputs = __webpack_require__(6956);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/report/markdown.js

/** The longest line in a block of code. */
const MAX_CODE = 110;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '@': '&#64;',
    '`': '&#96;',
    '\n': '<br>',
};
/** Text between tags: nothing in it is markup, a mention, or a blank line. Invisible characters are dropped. */
function html(text) {
    const visible = text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, '').replace(/\n+/g, '\n');
    return visible.replace(/[&<>"@`\n]/g, (character) => ENTITIES[character] ?? character);
}
/** A text in the font of code. */
function code(text) {
    return `<code>${html(text)}</code>`;
}
/** A link to a page. Without a page, only the text. */
function markdown_link(text, url) {
    return url === undefined ? html(text) : `<a href="${html(url)}">${html(text)}</a>`;
}
/** A path as part of a URL. Half of a surrogate pair, which has no form in UTF-8, is replaced. */
function urlPath(path) {
    return encodeURI(path.toWellFormed());
}
/** A paragraph. */
function paragraph(content) {
    return `<p>${content}</p>`;
}
/** A list. */
function list(items) {
    return items.length === 0 ? '' : `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}
/** A folded part. */
function folded(title, ...content) {
    return [`<details>\n<summary>${title}</summary>`, ...content, '</details>'].join('\n\n');
}
/** A block of code, which has a button to copy it. No line is wider than the page. */
function codeBlock(text, language = '') {
    const wrapped = language === 'sh' ? (0,report_message/* wrapCommand */.MG)(text, MAX_CODE, true) : text;
    const visible = wrapped.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, '');
    const longest = Math.max(2, ...[...visible.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${visible}\n${fence}`;
}
/**
 * A table with as many rows as fit. A column that is empty or the same in every row is left out, and its value is in a
 * line above the table, unless it `keepsAll`. The rows beyond `max` are in the `output`.
 */
function table(rows, columns, { max, output, keepsAll = false }) {
    if (rows.length === 0)
        return '';
    const cells = rows.slice(0, max).map((row) => columns.map(({ cell }) => cell(row)));
    const isSame = (at) => new Set(cells.map((row) => row[at])).size === 1;
    const isShown = columns.map((_, at) => keepsAll || (cells.length === 1 ? cells[0]?.[at] !== '' : at === 0 || !isSame(at)));
    const shared = columns.flatMap(({ title }, at) => {
        const value = cells[0]?.[at];
        return !isShown[at] && value ? [`${title}: ${value}`] : [];
    });
    const rowOf = (row, tag) => `<tr>${row
        .map((cell, at) => `<${tag}>${cell || (columns[at]?.empty ?? 'none')}</${tag}>`)
        .filter((_, at) => isShown[at])
        .join('')}</tr>`;
    const head = rowOf(columns.map(({ title }) => title), 'th');
    const more = rows.length - cells.length;
    return [
        ...(shared.length > 0 ? [paragraph(shared.join(' · '))] : []),
        `<table>\n${[head, ...cells.map((row) => rowOf(row, 'td'))].join('\n')}\n</table>`,
        ...(more > 0 ? [paragraph(`${more} more rows are in the output ${code(output)}.`)] : []),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/report/diagram.js



/** The most arrows that a reader can follow. */
const MAX_ARROWS = 30;
/**
 * A diagram of apps, their identities, the roles of those, and the resources that the roles open (Mermaid). Empty if
 * there are no roles, or too many.
 */
function diagramOf({ targets, roles: { roles }, request }) {
    if (request.operation !== 'show')
        return '';
    const nodes = new Map();
    const nodeOf = (key, label, shape = ['["', '"]']) => {
        const known = [...nodes.keys()].indexOf(key);
        if (known < 0)
            nodes.set(key, `${shape[0]}${diagram_labelOf(label)}${shape[1]}`);
        return `n${known < 0 ? nodes.size - 1 : known}`;
    };
    const arrows = new Set();
    const identityOf = (id, name, isSystem) => {
        const [prefix, label] = isSystem ? ['system ', 'system-assigned'] : ['', name];
        return nodeOf(`${prefix}${id.toLowerCase()}`, label, ['("', '")']);
    };
    for (const { resource, identities } of targets) {
        for (const { id, name, resourceId } of identities) {
            const app = nodeOf(`target ${resourceId.toLowerCase()}`, resource.name);
            arrows.add(`${app} --> ${identityOf(id ?? resourceId, name, id === null)}`);
        }
    }
    for (const { record, assignment } of roles) {
        const { identity, scope } = assignment;
        const from = identityOf(identity, (0,resource_id/* lastSegment */.mp)(identity), record.assignee.isSystem);
        const to = nodeOf(`scope ${scope.toLowerCase()}`, (0,resource_id/* lastSegment */.mp)(scope) || scope, ['[("', '")]']);
        arrows.add(`${from} -- "${diagram_labelOf((0,roles_record/* nameOfRole */.r0)(record))}" --> ${to}`);
    }
    if (roles.length === 0 || arrows.size > MAX_ARROWS)
        return '';
    const lines = [...nodes.values()].map((node, at) => `n${at}${node}`);
    return folded('Diagram', codeBlock(['flowchart LR', ...lines, ...arrows].join('\n  '), 'mermaid'));
}
/** A plain label: no character in it means something to Mermaid, nor is it Markdown or HTML there. */
function diagram_labelOf(text) {
    return (text
        .replace(/[^\p{L}\p{N} .\-_()/:]/gu, ' ')
        .replace(/[()]/g, ' ')
        .trim()
        .slice(0, 60) || '?');
}

;// CONCATENATED MODULE: ./build/report/summary-tables.js






/** Rows above which a table is folded. */
const MAX_OPEN = 20;
/** Names in one cell. */
const summary_tables_MAX_NAMED = 3;
/** The page of a resource in the portal. */
function portalUrl(id, { request }) {
    return `${request.cloud.portal}/#resource${urlPath(id)}`;
}
/** A link to a target. One that was never read might not exist. */
function portalLink({ target, resource }, findings) {
    const exists = target?.latest !== undefined && resource.id !== null;
    return markdown_link(resource.name, exists ? portalUrl(resource.id, findings) : undefined);
}
/** Links to a few targets, or their number. */
function targetsCell(targets, findings) {
    if (targets.length > summary_tables_MAX_NAMED)
        return String(targets.length);
    return targets.map((target) => portalLink(target, findings)).join(', ');
}
/** A heading with a table below it, which is folded if it is long. */
function section(title, content, rows, notes = []) {
    if (content === '' && notes.length === 0)
        return '';
    const shown = rows > MAX_OPEN ? folded(`${rows} rows`, content) : content;
    return [`### ${title}`, shown, ...notes.map((note) => paragraph(note))]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The title of the column with the targets. */
function nounOf(targets) {
    const kinds = new Set(targets.map(({ resource }) => resource.kind));
    const [only] = kinds;
    const noun = only && kinds.size === 1 ? (0,build_kinds/* kindInfo */.P)(only).noun : 'resource';
    return `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}${targets.length === 1 ? '' : 's'}`;
}
/** Group the identities that targets share. */
function usagesOf({ targets, isPlan }) {
    const all = targets.flatMap((target) => target.identities.map((identity) => ({ identity, target })));
    const groups = Map.groupBy(all, ({ identity: { id, resourceId } }) => (id ?? `system ${resourceId}`).toLowerCase());
    return [...groups.values()].flatMap((ones) => {
        const [first] = ones;
        if (!first)
            return [];
        const changes = ones.map(({ identity }) => (0,report_message/* outcomeOf */.sG)('identity', identity.change, isPlan));
        return [{ identity: first.identity, targets: ones.map(({ target }) => target), changes }];
    });
}
/** The identities, grouped if targets share them. */
function identityPart(findings, max) {
    const { targets, request, isPlan, created } = findings;
    const isShow = request.operation === 'show';
    const usages = usagesOf(findings);
    const isMany = !isShow && usages.every((usage) => usage.targets.length > summary_tables_MAX_NAMED);
    const idCell = (id) => (id === null ? '' : code(id));
    // A planned identity might not exist yet.
    const nameCell = ({ id, name, change }) => id === null
        ? 'system-assigned'
        : markdown_link(name, isPlan && change === 'added' ? undefined : portalUrl(id, findings));
    const content = table(usages, [
        { title: 'Identity', cell: ({ identity }) => nameCell(identity) },
        {
            title: nounOf(targets),
            cell: (usage) => (isMany ? (0,report_message/* tally */.N4)(usage.changes) : targetsCell(usage.targets, findings)),
        },
        { title: 'Principal ID', cell: ({ identity }) => idCell(identity.principalId), empty: 'not known' },
        { title: 'Client ID', cell: ({ identity }) => idCell(identity.clientId), empty: 'not known' },
        { title: 'Result', cell: ({ changes }) => (isShow || isMany ? '' : (0,report_message/* tally */.N4)(changes, true)) },
    ], { max, output: 'identities' });
    const without = targets.filter(({ resource, identities }) => resource.status === 'succeeded' && identities.length === 0);
    const notes = [
        ...(created.length > 0 ? [`Created: ${html((0,build_text/* firstOf */.Ku)(created).join(', '))}.`] : []),
        ...(isShow && without.length > 0 ? [`Without such an identity: ${targetsCell(without, findings)}.`] : []),
    ];
    return section('Identities', content, usages.length, notes);
}
/** The roles, with the scope as a link. */
function rolePart(findings, max) {
    const { roles, notes } = findings.roles;
    const isShow = findings.request.operation === 'show';
    const content = table(roles, [
        {
            title: 'Role',
            cell: ({ record }) => html((0,roles_record/* nameOfRole */.r0)(record)),
        },
        {
            title: 'Scope',
            cell: ({ assignment: { scope } }) => markdown_link((0,resource_id/* lastSegment */.mp)(scope), portalUrl(scope, findings)),
        },
        {
            title: 'Identity',
            cell: ({ record: { assignee } }) => html(`${(0,resource_id/* lastSegment */.mp)(assignee.identity)}${assignee.isSystem ? ' (system-assigned)' : ''}`),
        },
        {
            title: 'Result',
            cell: ({ assignment }) => (isShow ? '' : (0,report_message/* outcomeOf */.sG)('role', assignment.change, findings.isPlan)),
        },
    ], { max, output: 'role-assignments' });
    return section('Roles', content, roles.length, (0,build_text/* firstOf */.Ku)(notes, MAX_OPEN).map(html));
}
/** The registries, grouped by server and identity. */
function registryPart(findings, max) {
    const { targets, isPlan } = findings;
    const all = targets.flatMap((target) => target.resource.registries.map((registry, at) => {
        const secret = target.target?.registries[at]?.secret;
        return { ...registry, target, secret: secret && `'${secret}' of ${target.label}` };
    }));
    const groups = [...Map.groupBy(all, (one) => `${one.server} ${one.identity}`.toLowerCase()).values()];
    const content = table(groups, [
        { title: 'Registry', cell: ([first]) => html(first?.server ?? '') },
        { title: 'Identity', cell: ([first]) => html((0,resource_id/* lastSegment */.mp)(first?.identity ?? '')) },
        {
            title: nounOf(targets),
            cell: (ones) => targetsCell(ones.map(({ target }) => target), findings),
        },
        {
            title: 'Result',
            cell: (ones) => (0,report_message/* tally */.N4)(ones.map(({ change }) => (0,report_message/* outcomeOf */.sG)('registry', change, isPlan)), true),
        },
    ], { max, output: 'resources' });
    const secrets = all.flatMap(({ secret }) => secret ?? []);
    const notes = secrets.length > 0 ? [`Secrets that are no longer needed: ${html((0,build_text/* firstOf */.Ku)(secrets).join(', '))}.`] : [];
    return section('Registries', content, groups.length, notes);
}
/** All targets, folded, unless the other tables already list each of them. */
function targetsPart(findings, max) {
    const { targets, isPlan } = findings;
    const isListed = targets.every(({ resource, identities }) => resource.status === 'failed' || identities.length > 0) &&
        usagesOf(findings).every((usage) => usage.targets.length <= summary_tables_MAX_NAMED);
    const isCut = targets.filter(({ resource }) => resource.status === 'failed').length > MAX_OPEN;
    if (targets.length < 2 || (isListed && !isCut) || findings.request.operation === 'show')
        return '';
    const result = ({ status, changed }) => {
        if (status === 'failed')
            return '❌ failed';
        return changed ? `✅ ${isPlan ? 'would be updated' : 'updated'}` : '✅ unchanged';
    };
    const content = table(targets, [
        { title: 'Resource', cell: (target) => portalLink(target, findings) },
        { title: 'Kind', cell: ({ resource }) => (0,build_kinds/* kindInfo */.P)(resource.kind).noun },
        { title: 'Identities', cell: ({ resource }) => html(resource.identityType ?? 'not read') },
        { title: 'Result', cell: ({ resource }) => result(resource) },
    ], { max, output: 'resources' });
    return folded(`All ${targets.length} targets`, content);
}

;// CONCATENATED MODULE: ./build/report/summary-parts.js








/** Items of one list. */
const MAX_LISTED = 20;
/** The longest text in a cell. */
const MAX_CELL = 300;
/** The longest line of a diff, and the most lines. */
const MAX_DIFF_LINE = 110;
const MAX_DIFF_LINES = 200;
/** The failures: a table of all, and the details of the first ones below it, folded. */
function failureParts(findings, max) {
    const { failures, drift } = findings;
    if (failures.length === 0)
        return drift === undefined
            ? []
            : [paragraph(`The step failed because something would change and ${code('fail-on-change')} is set.`)];
    const groups = Map.groupBy(failures, ({ message }) => `${message.why ?? message.what}\n${summary_parts_fixOf(message)}`);
    const rows = [...groups.values()].flatMap((ones) => ones[0] ? [{ failures: ones, message: ones[0].message }] : []);
    const cut = (text) => html(text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text);
    const columns = [
        {
            title: 'Resource',
            cell: (row) => (0,build_text/* firstOf */.Ku)(row.failures.map((failure) => subjectOf(failure, findings)), MAX_LISTED).join(', '),
        },
        { title: 'Problem', cell: ({ message }) => cut(message.why ?? message.what) },
        { title: 'Fix', cell: ({ message }) => cut(summary_parts_fixOf(message)) },
    ];
    const tableOf = (some) => table(some, columns, { max: max.rows, output: 'resources', keepsAll: true });
    const others = rows.slice(MAX_LISTED);
    const details = failures
        .slice(0, max.failures)
        .flatMap((failure) => detailsOf(failure, failures.length > 1));
    const more = failures.length - max.failures;
    return [
        tableOf(rows.slice(0, MAX_LISTED)),
        others.length > 0 ? folded(`${others.length} more problems`, tableOf(others)) : '',
        folded("Details, commands, and Azure's responses", ...details, ...(more > 0 ? [paragraph(`The details of ${more} more failures are in the log.`)] : [])),
    ];
}
function subjectOf({ label, targets }, findings) {
    const [first] = targets;
    if (!first)
        return html(label ?? 'the step');
    return targets.length > 3
        ? `${targets.length} targets`
        : targets.map((one) => portalLink(one, findings)).join(', ');
}
/** The prose of the fix before its first command, without an announcement of the command. */
function summary_parts_fixOf({ fix = '' }) {
    const [first] = (0,report_message/* blocksOf */.SH)(fix);
    if (fix === '')
        return 'See the details';
    if (!first || first.isCode)
        return 'Run the command below';
    return first.text.replace(/(?<=[.?]) [^.?]*:$/, '').replace(/:$/, '.');
}
/** Everything about a failure that isn't in the table. */
function detailsOf({ message }, isOneOfMany) {
    const { what, why, fix, state, ...azure } = message;
    const answer = (0,report_message/* azureLines */.Nx)(azure);
    return [
        isOneOfMany ? `<h4>${html(what)}</h4>` : paragraph(`<b>${html(what)}</b>`),
        ...textParts((0,report_message/* lines */.Mn)(why, fix && `To fix: ${fix}`, state)),
        ...(answer.length > 0 ? [`<blockquote>${html(answer.join('\n'))}</blockquote>`] : []),
    ];
}
/** The planned changes of a dry run as a diff, equal ones together. */
function planPart({ planned }) {
    if (planned.length === 0)
        return '';
    const groups = Map.groupBy(planned, ({ changes }) => changes.join('\n'));
    const all = [...groups.values()].flatMap((ones, at) => [
        ...(at > 0 ? [''] : []),
        ...(0,build_text/* firstOf */.Ku)(ones.map(({ subject }) => subject)).map((line) => `  ${line}`),
        ...(ones[0]?.changes ?? []).map(withShortIds),
    ]);
    const cut = all.map((line) => (line.length > MAX_DIFF_LINE ? `${line.slice(0, MAX_DIFF_LINE)}…` : line));
    return ['### Planned changes', codeBlock((0,build_text/* firstOf */.Ku)(cut, MAX_DIFF_LINES).join('\n'), 'diff')].join('\n\n');
}
/** Shorten resource IDs to their type and name: they are links in the table of roles. */
function withShortIds(text) {
    return text.replace(/\/subscriptions\/\S+/g, (id) => id.split('/').slice(-2).join('/'));
}
/** Role assignments of deleted principals that remain. */
function remainsPart({ orphans, roles }) {
    const remaining = remainingAssignments(roles);
    if (orphans === undefined && remaining.length === 0)
        return '';
    const ids = remaining.flatMap(({ record }) => record.id ?? []);
    const items = remaining.map(({ record }) => html(`${(0,roles_record/* nameOfRole */.r0)(record)} at ${(0,resource_id/* lastSegment */.mp)(record.scope)}`));
    return [
        '### Remaining role assignments',
        ...(orphans === undefined ? [] : textParts(orphans)),
        ...(items.length > 0
            ? [
                paragraph("These role assignments of deleted principals couldn't be deleted:"),
                list((0,build_text/* firstOf */.Ku)(items, MAX_LISTED)),
            ]
            : []),
        ...(ids.length > 0 ? [codeBlock((0,commands/* deleteCommands */.g)(ids).join('\n'), 'sh')] : []),
    ].join('\n\n');
}
/** Writes of a stopped step by how far they got. */
function unfinishedPart({ unfinished }) {
    return unfinished
        .map(({ heading, items }) => [paragraph(`<b>${html(heading)}:</b>`), list((0,build_text/* firstOf */.Ku)(items, MAX_LISTED).map(html))].join('\n\n'))
        .join('\n\n');
}
/** The next steps, and then recommendations and warnings. */
function adviceParts(findings) {
    const { hints, warnings, isPlan } = findings;
    const next = [
        ...hints.filter(({ level }) => level === 'next step' && !isPlan).map(({ text }) => text),
        ...(isWithoutRoles(findings) ? ["Grant roles to the new identities: add 'roles' to this step."] : []),
    ];
    // Assignments that remain have a part of their own.
    const ids = remainingAssignments(findings.roles).flatMap(({ record }) => record.id ?? []);
    const others = [
        ...hints.filter(({ level }) => level !== 'next step').map(({ text }) => text),
        ...warnings.filter((text) => !ids.some((id) => text.includes(id))),
    ];
    const partOf = (title, texts) => texts.length === 0 ? '' : [`### ${title}`, ...texts.slice(0, MAX_LISTED).flatMap(textParts)].join('\n\n');
    return [partOf('Next steps', next), partOf('Recommendations', others)];
}
/** The step assigned new identities, and it has nothing to do with roles. */
function isWithoutRoles({ request, targets, isPlan }) {
    if (request.operation === 'show' || request.operation === 'remove' || isPlan)
        return false;
    const isAdded = targets.some(({ identities }) => identities.some(({ change }) => change === 'added'));
    return isAdded && request.roles.length === 0 && request.registries === undefined;
}
/** A text with lists and commands: prose as paragraphs, and commands as blocks of code. */
function textParts(text) {
    return (0,report_message/* blocksOf */.SH)(text).flatMap(({ isCode, text: block }) => {
        if (isCode)
            return [codeBlock(block, 'sh')];
        const parts = block
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => (line.startsWith('- ') ? list([linked(line.slice(2))]) : paragraph(linked(line))));
        // Items that follow each other are one list.
        return [parts.join('\n\n').replaceAll('</ul>\n\n<ul>\n', '')];
    });
}
/** Text whose web addresses are links. */
function linked(text) {
    return text
        .replace(/^To fix: /, '')
        .split(/(https:\/\/[^\s)]+)/)
        .map((part, at) => (at % 2 === 1 ? markdown_link((0,resource_id/* lastSegment */.mp)(part), part) : html(part)))
        .join('')
        .replace(/^/, text.startsWith('To fix: ') ? '<b>To fix:</b> ' : '');
}

;// CONCATENATED MODULE: ./build/report/summary.js









/**
 * The most rows and failures. GitHub drops a summary of more than 1 MiB, and refuses a comment of more than 65,536
 * characters.
 */
const LIMITS = {
    summary: { rows: 500, failures: 50, characters: 900_000 },
    comment: { rows: 40, failures: 10, characters: 60_000 },
};
/** The report in GitHub's Markdown, readable in 10 seconds for one target and for hundreds. */
function summaryOf(findings, place = 'summary') {
    const { rows, characters } = LIMITS[place];
    const parts = [
        headingOf(findings),
        countsOf(findings),
        ...failureParts(findings, LIMITS[place]),
        unfinishedPart(findings),
        planPart(findings),
        identityPart(findings, rows),
        rolePart(findings, rows),
        registryPart(findings, rows),
        remainsPart(findings),
        ...adviceParts(findings),
        targetsPart(findings, rows),
        diagramOf(findings),
    ].filter((part) => part !== '');
    const shown = [];
    let length = 0;
    for (const part of parts) {
        length += part.length + 2;
        if (length > characters) {
            shown.push(paragraph('The rest is in the log and in the outputs.'));
            break;
        }
        shown.push(part);
    }
    return shown.join('\n\n');
}
/** The heading with the outcome. */
function headingOf(findings) {
    const { failures, drift, stopped, isPlan } = findings;
    const isFailed = failures.length > 0 || drift !== undefined || stopped !== undefined;
    const outcome = isFailed ? failedOutcome(findings) : successfulOutcome(findings);
    return `## ${isFailed ? '❌' : '✅'} ${isPlan ? 'Dry run' : 'Managed identities'}: ${html(outcome)}`;
}
function failedOutcome({ targets, failures, roles, stopped, planned }) {
    const failed = targets.filter(({ resource }) => resource.status === 'failed');
    if (stopped)
        return stopped;
    if (failed.length > 0)
        return targets.length === 1
            ? `${failed[0]?.label} failed`
            : `${failed.length} of ${targets.length} targets failed`;
    if (roles.failures.length > 0)
        return `${countOf(roles.failures.length, 'line')} of roles failed`;
    return failures.length > 0
        ? 'the step failed'
        : `drift, ${countOf(planned.length, 'change')} would be made`;
}
function successfulOutcome({ targets, roles, planned, isPlan, request }) {
    const [only] = targets.length === 1 ? targets : [];
    if (request.operation === 'show')
        return only?.label ?? countOf(targets.length, 'target');
    if (isPlan)
        return planned.length > 0 ? `${countOf(planned.length, 'change')} would be made` : 'nothing would change';
    const changed = targets.filter(({ resource }) => resource.changed).length;
    if (changed > 0)
        return only ? `${only.label} updated` : `${changed} of ${targets.length} targets updated`;
    const isChanged = roles.roles.some(({ assignment: { change } }) => change === 'added' || change === 'removed');
    return isChanged ? 'roles updated' : 'nothing to change';
}
/** A line of counts, and the time that the step took. */
function countsOf({ targets, roles, request, isPlan, tookMs, azureMs }) {
    const succeeded = targets.filter(({ resource }) => resource.status === 'succeeded');
    const changed = succeeded.filter(({ resource }) => resource.changed).length;
    const rest = succeeded.length - changed;
    const isShow = request.operation === 'show';
    const isOne = targets.length === 1;
    const grants = roles.roles.map(({ assignment }) => (0,report_message/* outcomeOf */.sG)('role', assignment.change, isPlan));
    const parts = [
        ...(changed > 0 && !isOne ? [`${changed} ${isPlan ? 'to update' : 'updated'}`] : []),
        ...(rest > 0 && !isOne && !isShow ? [`${rest} already up to date`] : []),
        ...(grants.length > 0 ? [isShow ? countOf(grants.length, 'role') : `roles: ${(0,report_message/* tally */.N4)(grants)}`] : []),
        `${(0,report_message/* durationOf */.cf)(tookMs)}${azureMs > 0 ? ` (the longest change in Azure: ${(0,report_message/* durationOf */.cf)(azureMs)})` : ''}`,
    ];
    return paragraph(parts.join(' · '));
}
function countOf(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
/** Write the job summary. A runner without one (an old one, or `act`) doesn't fail the step, nor does a full disk. */
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
/** The page on using an identity, at the version of the action that runs. A local action has none. */
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
async function report(state, step) {
    const { request } = state;
    const stop = stopOf(state);
    const findings = findingsOf(state, guideUrl());
    (0,log/* logResults */.ly)(findings);
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
    for (const { message } of findings.failures)
        (0,log/* setFailed */.C1)((0,report_message/* textOf */.b6)(message));
    if (findings.drift)
        (0,log/* setFailed */.C1)(findings.drift);
    (0,outputs/* writeOutputs */.Kn)((0,outputs/* outputsOf */.Yz)({
        operation: request.operation,
        identities: findings.targets.flatMap(({ identities }) => identities),
        resources: findings.targets.map(({ resource }) => resource),
        roleAssignments: findings.roles.roles.map(({ assignment }) => assignment),
        isChanged: findings.isChanged,
        tenantId: state.session?.tenantId ?? request.signIn.tenantId ?? '',
    }));
    if (request.summary)
        writeSummary(summaryOf(findings));
    const outcome = stop ? undefined : await comment(state, findings, step);
    const cutOff = stop ?? (outcome?.isCutOff ? stopOf(state) : undefined);
    if (cutOff)
        showLastMessage(findings, lastMessage(state, cutOff, outcome?.isUnknown ?? false));
}
/** Keep the comment on the pull request, if the step asks for one. Loaded late: it is a third of the bundle. */
async function comment(state, findings, step) {
    const { comment: options, timeoutMinutes } = state.request;
    if (!options)
        return undefined;
    const { commentOnPullRequest } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 2845));
    const { token, matrix, onlyChanges } = options;
    const isNews = findings.isChanged || findings.failures.length > 0;
    const endsAt = state.startedAt + timeoutMinutes * 60_000;
    const text = summaryOf(findings, 'comment');
    return commentOnPullRequest({ text, token, matrix, mayCreate: !onlyChanges || isNews, endsAt }, step);
}
/** A stopped step fails, even if it only had to report. */
function showLastMessage({ targets }, text) {
    const isShown = targets.some(({ resource }) => resource.status === 'failed');
    if (isShown)
        (0,log/* info */.pq)(text);
    else
        (0,log/* setFailed */.C1)(text);
}


/***/ }),

/***/ 5294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isDryRun)
/* harmony export */ });
/** Check that a request writes nothing. */
function isDryRun(request) {
    return request.operation !== 'show' && request.dryRun;
}


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ planWrite),
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
    let now;
    for (let round = 1;; round += 1) {
        // If the last write left nothing to do, no other one has to wait for its turn.
        if (now && !(await change.decide(now)))
            return;
        const planned = target.writes.find(({ kind, state }) => kind === change.kind && state === 'planned');
        const entry = planned ?? planWrite(target, change.kind, [], context);
        const write = await writeOnce(target, change, entry, round, context);
        if (!write) {
            context.journal.drop(entry);
            target.writes.splice(target.writes.indexOf(entry), 1);
            return;
        }
        now = await (0,_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waitForCompletion */ .Bu)(target, write, context, () => change.onReading?.());
        entry.state = 'done';
        entry.doneAt = context.clock.now();
        change.onEnd?.(now);
    }
}
/** Send one write, and decide it again as often as necessary. Undefined: nothing is left to change. */
async function writeOnce(target, change, entry, round, context) {
    const { arm, info } = context;
    let step;
    let before;
    const decide = async () => {
        // After a refusal or a lost answer, only a new reading counts.
        if (entry.error !== undefined || !(0,_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .isFresh */ .p)(target.latest, context))
            await target.load(context);
        const snapshot = await (0,_wait_js__WEBPACK_IMPORTED_MODULE_4__/* .waitUntilIdle */ .yb)(target, context);
        if (entry.state === 'sent' && step && step.compare(snapshot) !== 'unmet') {
            entry.state = 'accepted';
            return undefined;
        }
        step = await change.decide(snapshot);
        if (!step)
            return undefined;
        if (round > MAX_ROUNDS)
            throw reverted(target, change, step);
        before = target.latest;
        const { body, changes, decidedAt } = step;
        entry.changes = changes;
        target.begin('sending the change');
        const again = round > 1 ? ` Another process reverted it. Writing it again (${round} of ${MAX_ROUNDS}).` : '';
        info(`Updating ${target.label}: ${changes.join(', ')}.${again}`);
        const id = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatResourceId */ .bM)(target.id);
        const action = `${verbOf(change)} ${target.label}`;
        const request = { method: 'PATCH', id, body, action };
        return { decidedAt, send: (departure) => arm.write(request, departure) };
    };
    const work = {
        entry,
        subscriptionId: target.id.subscriptionId,
        decide,
        onRetry: (reason) => target.begin(reason),
        judge: (error, failures) => change.judge(error, failures),
    };
    const answer = await (0,_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(work, context);
    // Without an answer, the write can still have been accepted.
    if (!step || !before || (!answer && !(0,_journal_js__WEBPACK_IMPORTED_MODULE_5__/* .isAccepted */ .oB)(entry)))
        return undefined;
    const operationUrl = answer && arm.operationUrl(answer);
    return { status: answer?.status ?? 200, operationUrl, compare: step.compare, before };
}
/** Plan a write to a target. */
function planWrite(target, kind, changes, { journal }) {
    const entry = journal.plan(kind, target.label, changes);
    target.writes.push(entry);
    return entry;
}
function verbOf({ kind }) {
    return kind === 'registry' ? 'set the registries of' : 'update';
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

/***/ 78:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ identityTypeName),
/* harmony export */   ZE: () => (/* binding */ NO_IDENTITIES),
/* harmony export */   h_: () => (/* binding */ readIdentitySet)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);


/** A resource without identities. */
const NO_IDENTITIES = { system: undefined, user: new Map(), tenantId: null };
/** Describe the kinds of identities of a resource in a word. */
function identityTypeName(system, user) {
    if (system)
        return user ? 'system-assigned,user-assigned' : 'system-assigned';
    return user ? 'user-assigned' : 'none';
}
/**
 * Read the `identity` of an ARM resource: absent, `None`, or types separated by a comma with or without a space, in any
 * casing.
 */
function readIdentitySet(wire) {
    const types = ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(wire, 'type') ?? '').split(',').map((type) => type.trim().toLowerCase());
    const map = types.includes('userassigned') ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(wire)['userAssignedIdentities'] : {};
    const user = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(map)).map(([wireKey, value]) => {
        // An ID that this project can't read is kept as ARM gave it.
        const id = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(wireKey);
        return {
            id: id ? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResourceId */ .bM)(id) : wireKey,
            name: id?.name ?? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(wireKey),
            wireKey,
            principalId: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'principalId') ?? null,
            clientId: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'clientId') ?? null,
        };
    });
    const hasSystem = types.includes('systemassigned');
    return {
        system: hasSystem ? { principalId: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(wire, 'principalId') ?? null } : undefined,
        user: new Map(user.map((identity) => [(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(identity.wireKey), identity])),
        tenantId: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(wire, 'tenantId') ?? null,
    };
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
 * @param restore identities that an earlier write of this step lost, and that must be there in addition
 */
function makePlan(current, { operation, selection }, restore = []) {
    const has = current.system !== undefined;
    const named = selection.user === 'all' ? [] : selection.user;
    const namedKeys = new Set(named.map(_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik));
    const isNamed = (key) => selection.user === 'all' || namedKeys.has(key);
    const goes = (key) => operation === 'remove' ? isNamed(key) : operation === 'set' && !isNamed(key);
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
        removeUser: existing.filter(({ id }) => goes((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(id))),
        keepUser: existing.filter(({ id }) => !goes((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(id))),
        system,
    };
}
/** Check that a plan changes nothing. */
function isNoOp(plan) {
    return !plan.addSystem && !plan.removeSystem && plan.addUser.length === 0 && plan.removeUser.length === 0;
}
/** Check that a plan removes an identity. */
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
/** Name identities for a list in a sentence. */
function identityNames(system, user) {
    return [...(system ? ['the system-assigned identity'] : []), ...user.map(({ name }) => `'${name}'`)];
}
/**
 * Create the smallest write that fulfills a plan (JSON Merge Patch, RFC 7386): keys that are left out are kept, a key
 * with null is removed. ARM refuses a map beside a type without `UserAssigned`, which by itself removes all of them.
 *
 * @param fullMap also send the identities that stay, for a provider that treats the map as the whole
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
 * Find the kept identities that a write of the plan removed although its map had none of them: the mark of a provider
 * that treats the map as the whole. If some of them are still there, another process removed the others on purpose.
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
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   EI: () => (/* binding */ referencesAt),
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   NY: () => (/* binding */ REVISIONS),
/* harmony export */   fE: () => (/* binding */ CHILD_LISTS),
/* harmony export */   hQ: () => (/* binding */ DAPR_COMPONENTS),
/* harmony export */   mf: () => (/* binding */ variablesWith)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3620);



/** A user-assigned identity whose client ID is in a secret, which can't be read. */
const SOME_USER_ASSIGNED = 'some user-assigned identity';
/** The secret by which built-in authentication signs users in with a user-assigned identity. */
const ASSERTION_SECRET = 'override-use-mi-fic-assertion-client-id';
/** Find every reference in a resource's own document. */
function referencesOf(kind, resource) {
    return DOCUMENT_SETTINGS[kind].flatMap((setting) => referencesAt(setting, resource));
}
/** Find the references in one setting of a document. `otherwise` is the name of an item without one. */
function referencesAt({ label, list, name, identity }, document, otherwise) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(document, list).flatMap((item) => identity
        .flatMap((path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(item, path))
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .KH)
        .map((value) => ({
        place: label,
        name: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, name) ?? otherwise ?? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(value)?.name ?? value,
        // Only the name of the secret can be read, not the client ID in it.
        identity: value.toLowerCase() === ASSERTION_SECRET ? SOME_USER_ASSIGNED : value,
    })));
}
/** Find the uses of identities about to be removed: by resource ID, client ID, or the word `system`. */
function usesOf(references, { system, user }) {
    const names = new Map(user.flatMap(({ id, clientId, name }) => [id, clientId ?? id].map((key) => [(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(key), name])));
    if (system)
        names.set('system', 'system');
    if (user.length > 0)
        names.set(SOME_USER_ASSIGNED, user.map(({ name }) => name).join(' or '));
    return references.flatMap(({ place, name, identity }) => {
        // A connection string contains the client ID among other values.
        const of = names.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(identity)) ?? user.find((one) => containsIdOf(one, identity))?.name;
        return of === undefined ? [] : [{ place, name, of }];
    });
}
/** Find the plain variables that contain a client ID or resource ID of identities about to be removed. */
function variablesWith({ user }, document) {
    const found = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesOf */ .ht)(document).filter(({ value = '' }) => user.some((one) => containsIdOf(one, value)));
    return [...new Set(found.map(({ name }) => name))];
}
/** Check that a text contains the client ID or resource ID of an identity, not only the beginning of another one. */
function containsIdOf({ id, clientId }, text) {
    return [id, clientId ?? id].some((one) => {
        const [, ...rests] = text.toLowerCase().split((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(one));
        return rests.some((rest) => !/^[\w-]/.test(rest));
    });
}
const CONFIGURATION = [
    {
        label: 'registries',
        list: 'properties.configuration.registries.*',
        name: 'server',
        identity: ['identity'],
    },
    { label: 'secrets', list: 'properties.configuration.secrets.*', name: 'name', identity: ['identity'] },
    { label: 'identity settings', list: 'properties.configuration.identitySettings.*', identity: ['identity'] },
];
const SCALE_RULE = {
    label: 'scale rule',
    list: 'properties.template.scale.rules.*',
    name: 'name',
    identity: ['azureQueue.identity', 'custom.identity', 'http.identity', 'tcp.identity'],
};
/**
 * The settings in a resource's own document, by kind: the properties called `identity` and the like in the API
 * specification of Microsoft.App, including previews, which the input `api-version` allows.
 */
const DOCUMENT_SETTINGS = {
    app: [...CONFIGURATION, SCALE_RULE],
    job: [
        ...CONFIGURATION,
        {
            label: 'scale rule',
            list: 'properties.configuration.eventTriggerConfig.scale.rules.*',
            name: 'name',
            identity: ['identity'],
        },
    ],
    environment: [
        {
            label: 'custom domain certificate',
            list: 'properties.customDomainConfiguration',
            name: 'dnsSuffix',
            identity: ['certificateKeyVaultProperties.identity'],
        },
        {
            label: 'disk encryption',
            list: 'properties.diskEncryptionConfiguration.keyVaultConfiguration',
            name: 'keyUrl',
            identity: ['auth.identity'],
        },
    ],
    'session-pool': [
        {
            label: 'managed identity settings',
            list: 'properties.managedIdentitySettings.*',
            identity: ['identity'],
        },
        {
            label: 'registry credentials',
            list: 'properties.customContainerTemplate.registryCredentials',
            name: 'server',
            identity: ['identity'],
        },
    ],
};
function childList(segment, label, list, ...identity) {
    return { segment, setting: { label, list, identity } };
}
/** The Dapr components of an environment. */
const DAPR_COMPONENTS = childList('daprComponents', 'Dapr component', 'properties', 'secrets.*.identity', 'metadata.*.value');
/** The older revisions of an app, which can still run unless it is in single revision mode. */
const REVISIONS = {
    segment: 'revisions',
    setting: { ...SCALE_RULE, label: 'scale rule of a revision' },
};
/** The children to search before an identity is removed, by kind. */
const CHILD_LISTS = {
    app: [
        childList('authConfigs', 'authentication', 'properties', 'login.tokenStore.azureBlobStorage.managedIdentityResourceId', 'login.tokenStore.azureBlobStorage.clientId', 'identityProviders.azureActiveDirectory.registration.clientSecretSettingName'),
    ],
    job: [],
    environment: [
        childList('certificates', 'certificate', 'properties', 'certificateKeyVaultProperties.identity'),
        DAPR_COMPONENTS,
        childList('storages', 'storage', 'properties.azureFile', 'identity', 'accountKeyVaultProperties.identity'),
    ],
    'session-pool': [],
};


/***/ }),

/***/ 9054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ planRegistries),
/* harmony export */   e: () => (/* binding */ changeRegistries)
/* harmony export */ });
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9608);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5816);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8337);






/** The wait between tries while Azure can't pull yet, and the time for all of them, in milliseconds. */
const PULL_RETRY_MS = 10_000;
const PULL_LIMIT_MS = 180_000;
/** Compare the registries of a target with the wanted ones, and write the change into the journal. */
function planRegistries(target, wanted, context) {
    target.registries = recordsOf(target.latest, wanted);
    const changes = describe(target.registries);
    if (changes.length > 0)
        (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .planWrite */ .N)(target, 'registry', changes, context);
}
/**
 * Set the registries of a target as planned: one PATCH that contains only them, with all other entries as they were
 * read. It creates no revision and restarts nothing.
 */
async function changeRegistries(target, context) {
    const { clock } = context;
    const before = target.latest;
    let refusedAt;
    const change = {
        kind: 'registry',
        decide: async (snapshot) => {
            // Before the first write, another process might have changed them.
            const isWritten = target.writes.some((entry) => entry.kind === 'registry' && (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .isAccepted */ .oB)(entry));
            if (!isWritten)
                target.registries = recordsOf(snapshot, target.registries);
            const step = decide(target.registries, snapshot);
            if (step)
                checkIdentities(target, before, snapshot);
            return step;
        },
        // While the identity can't pull yet, a new role might still have to take effect.
        judge({ status, detail }) {
            if (status !== 400 || !/unable to pull image using Managed identity/i.test(detail.message))
                return undefined;
            refusedAt ??= clock.now();
            if (clock.now() - refusedAt > PULL_LIMIT_MS)
                return undefined;
            return { waitMs: PULL_RETRY_MS, reason: "the identity can't pull yet. Trying again in 10 seconds" };
        },
    };
    await (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .converge */ .c)(target, change, context).catch((error) => {
        throw explained(error, target);
    });
}
function decide(wanted, snapshot) {
    const entries = entriesOf(snapshot);
    const changed = compareEntries(entries, wanted).filter(({ change }) => change !== 'unchanged');
    if (changed.length === 0)
        return undefined;
    const added = changed.filter(({ change }) => change === 'added');
    const kept = entries.map((entry) => changed.find((wanted) => isOf(entry, wanted)) ?? entry);
    const registries = [...kept, ...added].map((entry) => 'change' in entry ? { server: entry.server, identity: entry.identity } : entry);
    return {
        changes: describe(changed),
        body: { properties: { configuration: { registries } } },
        compare: (now) => compareEntries(entriesOf(now), changed).every(({ change }) => change === 'unchanged')
            ? 'fulfilled'
            : 'unmet',
        decidedAt: snapshot.readAt,
    };
}
/** Refuse an identity that another process removed or replaced after it got its roles: it couldn't pull. */
function checkIdentities({ label, registries }, before, now) {
    const listed = ({ identities: { system, user } }, identity) => identity === 'system' ? system : user.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4)(identity));
    const isSame = ({ identity }) => {
        const principalId = before && listed(before, identity)?.principalId;
        const found = listed(now, identity);
        return found !== undefined && (!principalId || found.principalId === principalId);
    };
    if (registries.every(isSame))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`Can't set the registries of ${label}.`, {
        why: 'Another process removed or replaced the identity that pulls from them while this step was running.',
        fix: 'Run the job again.',
    });
}
/** Explain the refusal of a password entry whose secret Azure can't find. */
function explained(error, { label, latest }) {
    if (!(error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6))
        return error;
    if (error.detail.code !== 'ContainerAppRegistriesPasswordSecretRefNotFound')
        return error;
    const withPassword = entriesOf(latest).filter((entry) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(entry, 'passwordSecretRef'));
    const servers = withPassword.map((entry) => `'${(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(entry, 'server')}'`).join(', ');
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`Can't set the registries of ${label}.`, {
        why: `Azure can't find the secret with the password of another registry entry (${servers}).`,
        fix: "To let that entry use an identity as well, add its server to 'registry-server'.",
        cause: error,
    });
}
function describe(records) {
    return records
        .filter(({ change }) => change !== 'unchanged')
        .map(({ server, change }) => `${change === 'added' ? '+' : '~'} registry ${server}`);
}
/** Read the registries of an app or job, as it has them. */
function entriesOf(snapshot) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesAt */ .I0)(snapshot?.document, 'properties.configuration.registries.*').filter(_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv);
}
/** Compare the registries of a target with the wanted ones. */
function recordsOf(snapshot, wanted) {
    const entries = entriesOf(snapshot);
    return compareEntries(entries, wanted).map((record) => {
        const isReplaced = record.change === 'replaced';
        return { ...record, secret: isReplaced ? (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(find(entries, record), 'passwordSecretRef') : undefined };
    });
}
/** Compare entries with the wanted ones. Empty, null, and absent passwords are the same. */
function compareEntries(entries, wanted) {
    return wanted.map(({ server, identity }) => {
        const entry = find(entries, { server });
        if (!entry)
            return { server, identity, change: 'added' };
        const isSame = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4)((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(entry, 'identity') ?? '') === (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idKey */ .T4)(identity);
        const hasPassword = entry['passwordSecretRef'] || entry['username'];
        return { server, identity, change: isSame && !hasPassword ? 'unchanged' : 'replaced' };
    });
}
function find(entries, wanted) {
    return entries.find((entry) => isOf(entry, wanted));
}
function isOf(entry, { server }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(entry, 'server')?.toLowerCase() === server.toLowerCase();
}


/***/ }),

/***/ 9691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ selector)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7426);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);


/**
 * Select for each target: names stand for IDs in its subscription, by default in its resource group. Targets of one
 * resource group share a selection: thousands of them with a thousand identities each wouldn't fit otherwise.
 */
function selector({ system, user }) {
    const selections = new Map();
    return ({ subscriptionId, resourceGroup }) => {
        const key = `${subscriptionId} ${resourceGroup}`.toLowerCase();
        return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrInsert */ .P)(selections, key, () => ({
            system,
            user: user === 'all' ? user : idsOf(user, { subscriptionId, resourceGroup }),
        }));
    };
}
function idsOf(refs, target) {
    const type = _resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_ASSIGNED_IDENTITY */ .Q6;
    const ids = refs.map((ref) => {
        if ('id' in ref)
            return ref.id;
        const { name, resourceGroup = target.resourceGroup } = ref;
        return { subscriptionId: target.subscriptionId, resourceGroup, type, name };
    });
    return (0,_collections_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .d)(ids, _resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik);
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   vx: () => (/* binding */ isBeingDeleted)
/* harmony export */ });
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _identity_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7435);





/** Take a snapshot of a document. `requested` is the ID in the request. */
function snapshotOf(document, requested, readAt) {
    const state = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(document['properties'])['provisioningState'];
    // An absent state means success (ARM's resource provider contract).
    const provisioningState = typeof state === 'string' ? state : 'Succeeded';
    const returned = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .parseResourceId */ .RQ)(String(document['id'] ?? ''));
    const id = returned?.type === requested.type ? returned : requested;
    return {
        id,
        location: String(document['location'] ?? ''),
        provisioningState,
        identities: (0,_identity_set_js__WEBPACK_IMPORTED_MODULE_2__/* .readIdentitySet */ .h_)(document['identity']),
        references: (0,_references_js__WEBPACK_IMPORTED_MODULE_3__/* .referencesOf */ .CL)((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(id), document),
        modifiedAt: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(document['systemData'], 'lastModifiedAt'),
        failure: isFailed(provisioningState)
            ? (0,_azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(document, { action: `update ${(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .describeResource */ .w9)(id)}` })
            : undefined,
        readAt,
        document,
    };
}
/** Check that Azure is still working on a resource. A change that failed is also an end. */
function isBusy({ provisioningState }) {
    return !/^succeeded$/i.test(provisioningState) && !isFailed(provisioningState);
}
/** Check that Azure is going to delete a resource: no write to it lasts. */
function isBeingDeleted({ provisioningState }) {
    return /^scheduledfordelete$/i.test(provisioningState);
}
/** The states that end a change without success (`provisioningState` in the specification of Microsoft.App). */
function isFailed(provisioningState) {
    return /^(failed|canceled|upgradefailed)$/i.test(provisioningState);
}


/***/ }),

/***/ 4000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Target)
/* harmony export */ });
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3160);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9608);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5816);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8121);





/** A resource on its way through the step. */
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
    /** The writes to it, which are also in the journal. */
    writes = [];
    registries = [];
    /** The targets of the step are in several resource groups. */
    isInSeveralGroups = false;
    /** The principal IDs of system-assigned identities that this step removed from it. */
    destroyed = new Set();
    /** The client ID of its system-assigned identity, which the resource itself doesn't show. */
    systemClientId = null;
    /** Its identities are as they should be, whatever happens afterward. */
    isVerified = false;
    outcome = { state: 'open' };
    #clock;
    #activity = 'not started';
    #activitySince;
    /** `found` is the resource as a list showed it: it needs no reading of its own. */
    constructor(id, selection, clock, found) {
        this.id = found?.id ?? id;
        this.selection = selection;
        this.latest = found;
        this.first = found;
        this.#clock = clock;
        this.#activitySince = clock.now();
    }
    /** The target in a sentence: `container app 'web'`, with its resource group if the step's targets are in several. */
    get label() {
        const place = this.isInSeveralGroups ? ` in resource group '${this.id.resourceGroup}'` : '';
        return `${(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .describeResource */ .w9)(this.id)}${place}`;
    }
    get isOpen() {
        return this.outcome.state === 'open';
    }
    /** Azure accepted a change of it. */
    get isWritten() {
        return this.writes.some(_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .isAccepted */ .oB);
    }
    /** A write to it left, whatever its outcome. */
    get isSent() {
        return this.writes.some((entry) => (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .isAccepted */ .oB)(entry) || (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(entry));
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
     * @throws {AzureError} as ARM answered, or {@link Problem} if it doesn't exist.
     */
    async load({ arm, suggestions }) {
        try {
            const { value, readAt } = await arm.read((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatResourceId */ .bM)(this.id), this.label);
            const snapshot = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotOf */ .eY)(value, this.id, readAt);
            const { principalId } = this.latest?.identities.system ?? {};
            const isGone = principalId && snapshot.identities.system?.principalId !== principalId;
            if (isGone && this.isSent && this.plan?.removeSystem)
                this.destroyed.add(principalId);
            if (!this.isSent)
                this.first = snapshot;
            this.latest = snapshot;
            this.id = snapshot.id;
            return snapshot;
        }
        catch (error) {
            if (!(error instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6) || error.detail.code !== 'ResourceNotFound')
                throw error;
            if (!this.latest)
                throw await suggestions.notFound(this.id, error);
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(`Can't find ${this.label}.`, {
                why: `It was deleted while this step was ${this.#activity}.`,
                cause: error,
            });
        }
    }
    get kind() {
        return (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(this.id);
    }
}


/***/ }),

/***/ 3620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ identitiesWithLifecycle),
/* harmony export */   b6: () => (/* binding */ CLIENT_ID_VARIABLE),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

/** The variable by which Azure's SDKs choose a user-assigned identity (`DefaultAzureCredential`). */
const CLIENT_ID_VARIABLE = 'AZURE_CLIENT_ID';
const CONTAINERS = ['template.containers', 'template.initContainers', 'customContainerTemplate.containers'];
/** Read the environment variables of all containers in a document. */
function variablesOf(document) {
    return CONTAINERS.flatMap((path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(document, `properties.${path}.*`).flatMap((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(container, 'env.*').map((entry) => {
        const { value } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(entry);
        return {
            name: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'name') ?? '(unnamed)',
            value: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'secretRef') ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)(value) ? value : '',
            container: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(container, 'name') ?? '',
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
        .flatMap((path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(document, path))
        .filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)
        .filter((setting) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(setting, 'lifecycle')?.toLowerCase() === lifecycle)
        .flatMap((setting) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(setting, 'identity')?.toLowerCase() ?? []);
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8121);



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
    if ((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .isBusy */ .A5)(now))
        return { next: 'wait' };
    if (!now.failure && comparison === 'fulfilled')
        return { next: 'ended' };
    if (!operation)
        return { next: 'ask' };
    if (operation.state === 'running')
        return { next: 'wait' };
    if (operation.state === 'failed')
        return { next: 'fail', error: operation.error };
    // It might have ended between the two reads.
    if (!isConfirmed)
        return { next: 'confirm' };
    const mightBeStale = operation.state === 'unknown' || (modifiedBefore !== undefined && now.modifiedAt === modifiedBefore);
    if (mightBeStale && elapsedMs < STALE_MS)
        return { next: 'wait' };
    if (now.failure)
        return { next: 'fail', error: now.failure };
    // There, but without principal IDs: not finished, whatever the state is.
    return { next: comparison === 'without principals' ? 'wait' : 'ended' };
}
/**
 * Wait for the end of an accepted change by reading the resource, which needs no other permission and follows no URL.
 * `onReading` sees every reading.
 * @throws {AzureError} if the change failed.
 */
async function waitForCompletion(target, { status, operationUrl, compare, before }, context, onReading = () => undefined) {
    const { arm, clock, signal } = context;
    const started = clock.now();
    target.begin('waiting for Azure', started);
    let isConfirmed = false;
    for (let atOnce = status !== 202;; atOnce = false) {
        if (!atOnce)
            await clock.sleep(pollDelay(clock.now() - started, context.active()), signal);
        const now = await target.load(context);
        refuseDeletion(target, now);
        onReading();
        const comparison = compare(now);
        const missesPrincipals = !(0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .isBusy */ .A5)(now) && comparison === 'without principals';
        const state = missesPrincipals ? 'for the principal IDs of new identities' : stateOf(now);
        target.begin(`waiting for Azure (${state})`, started);
        const elapsedMs = clock.now() - started;
        const progress = { now, comparison, modifiedBefore: before.modifiedAt, isConfirmed, elapsedMs };
        let verdict = judge({ ...progress, operation: undefined });
        if (verdict.next === 'ask') {
            const unknown = { state: 'unknown' };
            const operation = operationUrl ? await arm.operation(operationUrl, target.label) : unknown;
            verdict = judge({ ...progress, operation });
        }
        if (verdict.next === 'ended')
            return now;
        if (verdict.next === 'fail')
            throw verdict.error;
        isConfirmed ||= verdict.next === 'confirm';
    }
}
/** Wait while Azure is busy with a target. If its last change failed, that isn't an obstacle. */
async function waitUntilIdle(target, context) {
    const { clock, signal } = context;
    const started = clock.now();
    for (let snapshot = target.latest ?? (await target.load(context));;) {
        refuseDeletion(target, snapshot);
        if (!(0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .isBusy */ .A5)(snapshot))
            return snapshot;
        target.begin(`waiting for another change to finish (${stateOf(snapshot)})`, started);
        await clock.sleep(pollDelay(clock.now() - started, context.active()), signal);
        snapshot = await target.load(context);
    }
}
function refuseDeletion(target, snapshot) {
    if ((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .isBeingDeleted */ .vx)(snapshot))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(`Can't update ${target.label}.`, {
            why: `It is being deleted (${stateOf(snapshot)}).`,
        });
}
function stateOf({ provisioningState }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(provisioningState, 40);
}
/**
 * The wait before the next poll, in milliseconds: half a second at first, a second up to 20 seconds, then a tenth of
 * the time passed. It is longer if there are so many targets at once that they would use up ARM's reads.
 */
function pollDelay(elapsedMs, active) {
    const delay = elapsedMs < 5_000 ? 500 : elapsedMs < 20_000 ? 1_000 : Math.min(elapsedMs / 10, 60_000);
    return Math.max(delay, (active / POLLS_PER_SECOND) * 1_000);
}


/***/ }),

/***/ 4275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ administratorCondition),
/* harmony export */   g: () => (/* binding */ deleteCommands)
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
/** Create the commands that delete assignments, a few in each. */
function deleteCommands(ids) {
    const isAzureRole = (id) => /\/Microsoft\.Authorization\/roleAssignments\//i.test(id);
    const commands = (verb, some) => Array.from({ length: Math.ceil(some.length / IDS_PER_COMMAND) }, (_, at) => {
        const words = some.slice(at * IDS_PER_COMMAND, (at + 1) * IDS_PER_COMMAND).map((id) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(id));
        return `az ${verb} delete --ids ${words.join(' ')}`;
    });
    return [
        ...commands('role assignment', ids.filter(isAzureRole)),
        ...commands('resource', ids.filter((id) => !isAzureRole(id))),
    ];
}


/***/ }),

/***/ 9227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ readRoleDefinition),
/* harmony export */   Gm: () => (/* binding */ extendsAccess),
/* harmony export */   IG: () => (/* binding */ onlyProvider),
/* harmony export */   f8: () => (/* binding */ REPOSITORY_ROLES),
/* harmony export */   iZ: () => (/* binding */ canPull),
/* harmony export */   is: () => (/* binding */ isForVaultData),
/* harmony export */   zf: () => (/* binding */ definitionGuid)
/* harmony export */ });
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7426);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7041);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _built_in_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7817);





/** The actions that let a holder extend its own access, without `Microsoft.Authorization/`. */
const EXTENDING = [
    'roleAssignments/write',
    'roleDefinitions/write',
    'roleAssignmentScheduleRequests/write',
    'roleEligibilityScheduleRequests/write',
    'elevateAccess/action',
].map((action) => `Microsoft.Authorization/${action}`);
/** Providers whose actions work at resources of any other: they extend them. */
const EXTENSIONS = /^microsoft\.(authorization|insights|resourcehealth|resources|support)$/i;
/** Roles that a registry with repository permissions ignores, and the roles to use instead. All of those can pull. */
const REPOSITORY_ROLES = new Map([
    ['AcrPull', 'Container Registry Repository Reader'],
    ['AcrPush', 'Container Registry Repository Writer'],
    ['AcrDelete', 'Container Registry Repository Contributor'],
]);
const PULLS_BY_REPOSITORY = [...REPOSITORY_ROLES.values()];
const PULLS = ['AcrPull', 'AcrPush', 'Reader', 'Contributor', 'Owner', ...PULLS_BY_REPOSITORY];
/** Get the GUID of a definition, by which roles compare: the rest of Azure's IDs of one definition can differ. */
function definitionGuid(roleDefinitionId) {
    return (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(roleDefinitionId).toLowerCase();
}
/** Read a definition as ARM sends it, or return undefined for another document. */
function readRoleDefinition(document) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(document))
        return undefined;
    const { id } = document;
    const { roleName, permissions } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(document['properties']);
    if (typeof id !== 'string' || typeof roleName !== 'string')
        return undefined;
    const entries = (Array.isArray(permissions) ? permissions : []).map(_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy);
    return {
        guid: definitionGuid(id),
        name: roleName,
        permissions: entries.map((entry) => ({
            actions: textsOf(entry['actions']),
            notActions: textsOf(entry['notActions']),
            dataActions: textsOf(entry['dataActions']),
            notDataActions: textsOf(entry['notDataActions']),
        })),
    };
}
function textsOf(value) {
    return (Array.isArray(value) ? value : []).filter((entry) => typeof entry === 'string');
}
/** Check that a definition lets its holder extend its own access. */
function extendsAccess({ permissions }) {
    return permissions.some(({ actions, notActions }) => EXTENDING.some((action) => allows(action, actions, notActions)));
}
/** Each entry allows its own patterns except for its own exceptions. `*` stands for anything. */
function allows(action, patterns, exceptions) {
    const matches = (pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(pattern)(action);
    return patterns.some(matches) && !exceptions.some(matches);
}
/** Find the only provider whose resources a definition has an effect at, or undefined if there are several. */
function onlyProvider({ permissions }) {
    const patterns = permissions.flatMap(({ actions, dataActions }) => [...actions, ...dataActions]);
    const providers = (0,_collections_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .d)(patterns.map((pattern) => pattern.split('/', 1)[0] ?? ''), (name) => name.toLowerCase());
    const [provider = ''] = providers;
    const isOne = providers.length === 1 && /^[a-z0-9.]+$/i.test(provider) && !EXTENSIONS.test(provider);
    return isOne ? provider : undefined;
}
/** Check that a role is for the data of key vaults. `definition` is needed if it isn't a built-in role of the table. */
function isForVaultData(guid, definition) {
    // Every such role in the table has its name from that.
    const builtIn = (0,_built_in_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInRole */ .Y1)(guid);
    if (builtIn)
        return builtIn.name.startsWith('Key Vault ');
    const patterns = definition?.permissions.flatMap(({ dataActions }) => dataActions) ?? [];
    return patterns.some((pattern) => {
        const [start = ''] = pattern.toLowerCase().split('*');
        const provider = 'microsoft.keyvault/';
        return start.startsWith(provider) || (pattern.includes('*') && provider.startsWith(start));
    });
}
/**
 * Check that a role can pull images from a registry, whose permissions can be `byRepository`. Undefined: nobody knows,
 * because the definition of the role isn't known.
 */
function canPull(guid, definition, byRepository) {
    const builtIn = (0,_built_in_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .builtInRole */ .Y1)(guid);
    if (builtIn)
        return (byRepository ? PULLS_BY_REPOSITORY : PULLS).includes(builtIn.name);
    return definition?.permissions.some(({ actions, notActions, dataActions, notDataActions }) => (!byRepository && allows('Microsoft.ContainerRegistry/registries/pull/read', actions, notActions)) ||
        allows('Microsoft.ContainerRegistry/registries/repositories/content/read', dataActions, notDataActions));
}


/***/ }),

/***/ 1922:
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
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/azure/faults.js
var faults = __webpack_require__(3458);
// EXTERNAL MODULE: ./build/execute.js
var execute = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/problem.js
var problem = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/resources/change.js
var resources_change = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/collections.js
var collections = __webpack_require__(7426);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/resources/create-identities.js






/** The time for which a new identity can be unknown to a resource provider, in milliseconds. */
const PROPAGATION_MS = 120_000;
/** The user-assigned identities of a step: looked up once each, and created if the step asks for it. */
class Identities {
    /** The IDs of identities that were looked up, by {@link resourceKey}. */
    known = new Map();
    #context;
    #create;
    #lookups = new Map();
    #creations = new Map();
    constructor(context, create) {
        this.#context = context;
        this.#create = create;
    }
    /** Look up an identity, once. */
    lookUp(id) {
        return (0,collections/* getOrInsert */.P)(this.#lookups, (0,resource_id/* resourceKey */.ik)(id), async () => {
            const lookup = await this.#context.managedIdentities.read(id);
            if (lookup.state === 'exists')
                this.known.set((0,resource_id/* resourceKey */.ik)(id), lookup);
            return lookup;
        });
    }
    /** Check that an identity was created a moment ago: Azure might not know it everywhere yet. */
    isNew(id) {
        const { createdAt = Number.NEGATIVE_INFINITY } = this.#creations.get((0,resource_id/* resourceKey */.ik)(id)) ?? {};
        return this.#context.clock.now() - createdAt < PROPAGATION_MS;
    }
    /**
     * Check that identities exist, before any write. With `create-identities`, plan the creation of missing ones.
     * @throws {Problem} if some are missing and aren't created.
     */
    async check(wanted) {
        const each = (0,collections/* distinct */.d)(wanted, ({ id }) => (0,resource_id/* resourceKey */.ik)(id));
        const lookups = await this.#context.limit.map(each, ({ id }) => this.lookUp(id));
        const missing = each.filter((_, at) => lookups[at]?.state === 'missing').map(({ id }) => id);
        if (missing.length > 0)
            await this.#planCreation(missing);
    }
    /**
     * Make sure that identities exist. After one that can't be created, no other is started. Those in progress finish,
     * because the step reports their outcome.
     * @throws the first failure.
     */
    async ensureAll(wanted) {
        const errors = [];
        const each = (0,collections/* distinct */.d)(wanted, ({ id }) => (0,resource_id/* resourceKey */.ik)(id));
        await this.#context.limit.map(each, async (identity) => {
            if (errors.length === 0)
                await this.ensure(identity).catch((error) => errors.push(error));
        });
        if (errors.length > 0)
            throw errors[0];
    }
    /**
     * Make sure that an identity exists, right before it is assigned.
     * @returns when it was created (milliseconds since 1970), or undefined if it was there
     * @throws {Problem} if it is missing and isn't created.
     */
    async ensure(wanted) {
        // Without the limit of `check`, because callers already count toward it.
        if ((await this.lookUp(wanted.id)).state === 'missing')
            await this.#planCreation([wanted.id]);
        const creation = this.#creations.get((0,resource_id/* resourceKey */.ik)(wanted.id));
        if (!creation)
            return undefined;
        creation.done ??= this.#createOne(wanted, creation);
        await creation.done;
        return creation.createdAt;
    }
    async #planCreation(missing) {
        if (!this.#create)
            throw await this.#missing(missing);
        const { journal } = this.#context;
        for (const id of missing)
            (0,collections/* getOrInsert */.P)(this.#creations, (0,resource_id/* resourceKey */.ik)(id), () => ({
                entry: journal.plan('creation', (0,resource_id/* describeResource */.w9)(id), ['create it']),
            }));
    }
    /** A new identity is in the region that the step asks for, or in the region of the first target that needs it. */
    async #createOne({ id, location }, creation) {
        const context = this.#context;
        const { managedIdentities, clock, info, journal } = context;
        const { entry } = creation;
        const { location: region = location, tags = {} } = this.#create ?? {};
        const work = {
            entry,
            subscriptionId: id.subscriptionId,
            decide: async () => {
                // After a refusal or a lost answer, only a new lookup counts.
                const isUsable = entry.error === undefined && (0,execute/* isFresh */.p)(await this.lookUp(id), context);
                if (!isUsable)
                    this.#lookups.delete((0,resource_id/* resourceKey */.ik)(id));
                const lookup = await this.lookUp(id);
                if (lookup.state !== 'exists')
                    return {
                        decidedAt: lookup.readAt,
                        send: (departure) => managedIdentities.create(id, { location: region, tags }, departure),
                    };
                // A creation whose answer was lost carries the tags of this run. Otherwise somebody else was faster.
                if (entry.state === 'sent' && Object.entries(tags).every(([key, tag]) => lookup.tags[key] === tag))
                    entry.state = 'accepted';
                return undefined;
            },
        };
        await (0,execute/* execute */.g)(work, context);
        this.#lookups.delete((0,resource_id/* resourceKey */.ik)(id));
        if (!(0,build_journal/* isAccepted */.oB)(entry)) {
            journal.drop(entry);
        }
        else {
            entry.state = 'done';
            info(`Created ${(0,resource_id/* describeResource */.w9)(id)}.`);
        }
        await this.lookUp(id);
        if ((0,build_journal/* isAccepted */.oB)(entry))
            creation.createdAt = clock.now();
    }
    async #missing(missing) {
        const names = missing.map(({ name, resourceGroup }) => `'${name}' in resource group '${resourceGroup}'`);
        const [first] = missing;
        const nearest = first && (await this.#context.suggestions.nearestName(first));
        const meant = nearest ? ` The nearest name is '${nearest}'.` : '';
        const more = names.slice(build_text/* MAX_LISTED */.Bl).map((name) => `- ${name}`);
        return new problem/* Problem */.A(`Can't find user-assigned ${names.length > 1 ? 'identities' : 'identity'} ${(0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(names))}.${meant}`, {
            why: more.length > 0 ? ['Also missing:', ...more].join('\n') : undefined,
            fix: "Check 'user-assigned-identities' (for a bare name, also 'identity-resource-group'), or set 'create-identities: true' to create those that don't exist.",
        });
    }
}
/** Judge a refusal that can come from a new identity, which isn't known yet to the provider (400) or to ARM (403). */
function retryForNewIdentity(error, waitMs) {
    const { status, detail } = error;
    const isUnknown = detail.code === 'LinkedAuthorizationFailed' ||
        (status === 400 && /identit|principal/i.test(`${detail.code} ${detail.message}`));
    return isUnknown
        ? { waitMs, reason: `waiting until Azure knows the new identity (${detail.code})` }
        : undefined;
}

// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/kinds.js
var kinds = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/resources/identity-set.js
var identity_set = __webpack_require__(78);
// EXTERNAL MODULE: ./build/resources/references.js
var resources_references = __webpack_require__(7435);
;// CONCATENATED MODULE: ./build/resources/in-use.js








/** The settings that the log lists. A message lists {@link MAX_LISTED}. */
const MAX_LOGGED = 1_000;
/**
 * Search everything outside a resource's document that can refer to an identity about to be removed: its children,
 * the Dapr components of an app's environment, and the apps and jobs in an environment that pull images with it.
 */
async function readOutsideReferences({ id, document }, { system, user }, { arm, clock }) {
    const startedAt = clock.now();
    const kind = (0,resource_id/* kindOf */.I)(id);
    const [mode = 'Single'] = (0,json/* valuesAt */.I0)(document, 'properties.configuration.activeRevisionsMode');
    // In single revision mode, only the latest revision runs, and its template is in the document.
    const isSingleRevision = String(mode).toLowerCase() === 'single';
    const children = [...resources_references/* CHILD_LISTS */.fE[kind], ...(kind === 'app' && !isSingleRevision ? [resources_references/* REVISIONS */.NY] : [])];
    const all = await Promise.all([
        ...children.map((list) => searchChildren(id, list, arm)),
        ...(kind === 'app' && user.length > 0 ? searchDapr(document, arm) : []),
        ...(kind === 'environment' ? searchApps(id, arm) : []),
    ]);
    return {
        references: all.flatMap(({ references = [] }) => references),
        unreadable: all.flatMap(({ unreadable = [] }) => unreadable),
        unsearched: all.flatMap(({ unsearched = [] }) => unsearched),
        covers: { system, user: user.length > 0 },
        readAt: Math.min(...all.map(({ readAt = startedAt }) => readAt)),
    };
}
/** Search the children of a resource. `applies` selects among them. */
async function searchChildren(parent, { segment, setting }, arm, applies = () => true) {
    try {
        const path = `${(0,resource_id/* formatResourceId */.bM)(parent)}/${segment}`;
        const { value, readAt } = await arm.list(path, `${segment} of ${(0,resource_id/* describeResource */.w9)(parent)}`);
        const references = value
            .filter(applies)
            .flatMap((child) => (0,resources_references/* referencesAt */.EI)(setting, child, (0,json/* textAt */.$6)(child, 'name') ?? '(unnamed)'));
        return { references, readAt };
    }
    catch (error) {
        return (0,errors/* isNotFound */.c4)(error) ? {} : unreadable(error, segment, `${parent.type}/${segment}/read`);
    }
}
/** Settings that can't be read count as in use. */
function unreadable(error, what, action) {
    if (!(0,errors/* isForbidden */.US)(error))
        throw error;
    const text = `${what}: can't be read (${error.detail.code}). Grant ${action}, which the role 'Reader' includes`;
    return { unreadable: [text] };
}
/** Dapr components sign in with the client ID in their metadata, as the app that they are loaded into. */
function searchDapr(app, arm) {
    const [dapr] = (0,json/* valuesAt */.I0)(app, 'properties.configuration.dapr');
    const environment = environmentOf(app);
    if ((0,json/* valuesAt */.I0)(dapr, 'enabled')[0] !== true || !environment)
        return [];
    const appId = (0,json/* textAt */.$6)(dapr, 'appId');
    const applies = (component) => {
        const scopes = (0,json/* valuesAt */.I0)(component, 'properties.scopes.*');
        return scopes.length === 0 || scopes.includes(appId);
    };
    return [searchChildren(environment, resources_references/* DAPR_COMPONENTS */.hQ, arm, applies)];
}
/**
 * Search the apps and jobs of an environment that pull images with its identity. They can be in any resource group:
 * both kinds are listed in the subscription, or if that is forbidden, in the environment's resource group.
 */
function searchApps(environment, arm) {
    return ['app', 'job'].map(async (kind) => {
        const { noun, type } = (0,kinds/* kindInfo */.P)(kind);
        const what = `${noun}s in environment '${environment.name}'`;
        const read = async (path) => {
            const { value, readAt } = await arm.list(path, what);
            return {
                references: value.flatMap((document) => pullsOf(document, noun, environment)),
                readAt,
            };
        };
        try {
            return await read(`/subscriptions/${environment.subscriptionId}/providers/${type}`);
        }
        catch (error) {
            if (!(0,errors/* isForbidden */.US)(error))
                throw error;
        }
        try {
            const unsearched = `${noun}s outside resource group '${environment.resourceGroup}'`;
            return { ...(await read((0,resource_id/* groupListPath */.f2)({ ...environment, type }))), unsearched: [unsearched] };
        }
        catch (error) {
            return unreadable(error, what, `${type}/read on the subscription`);
        }
    });
}
/** Find the registries that an app or job of the environment pulls from with an identity of the environment. */
function pullsOf(document, noun, environment) {
    const own = environmentOf(document);
    if (!own || (0,resource_id/* resourceKey */.ik)(own) !== (0,resource_id/* resourceKey */.ik)(environment))
        return [];
    const place = `registries of ${noun} '${(0,json/* textAt */.$6)(document, 'name') ?? '(unnamed)'}'`;
    const ofApp = (0,identity_set/* readIdentitySet */.h_)((0,json/* valuesAt */.I0)(document, 'identity')[0]).user;
    return (0,json/* valuesAt */.I0)(document, 'properties.configuration.registries.*').flatMap((registry) => {
        const identity = (0,json/* textAt */.$6)(registry, 'identity') ?? '';
        const name = (0,json/* textAt */.$6)(registry, 'server') ?? '(unnamed)';
        if (identity.toLowerCase() === 'system-environment')
            return [{ place, name, identity: 'system' }];
        // An app without this identity of its own pulls with the environment's. All count: a later plan can remove another.
        const isOurs = (0,resource_id/* parseResourceId */.RQ)(identity) !== undefined && !ofApp.has((0,resource_id/* idKey */.T4)(identity));
        return isOurs ? [{ place, name, identity }] : [];
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
 * Refuse to remove an identity that the resource refers to: its registries, secrets, scale rules, and children would
 * fail at their next use. A setting that can't be read counts as a use.
 * @throws {Problem} unless `force` is set, which makes it a warning.
 */
function checkNotInUse(target, removal, outside, force, { warn, info }) {
    const { label, latest } = target;
    const uses = (0,resources_references/* usesOf */.MZ)([...(latest?.references ?? []), ...outside.references], removal);
    const used = [...new Set(uses.map(({ of }) => of))];
    const settings = [...uses.map((use) => describeUse(use, used.length > 1)), ...outside.unreadable];
    if (settings.length > 0) {
        // Of several identities, only those that are really in use.
        const all = [...(removal.system ? ['system'] : []), ...removal.user.map(({ name }) => name)];
        const names = used.length > 0 ? used : all;
        const what = (0,build_text/* sentenceList */.MT)(names.map((name) => (name === 'system' ? 'the system-assigned identity' : `identity '${name}'`)));
        const list = listOf(settings, build_text/* MAX_LISTED */.Bl, ', which are in the log');
        if (settings.length > build_text/* MAX_LISTED */.Bl)
            info(`Settings of ${label} that use ${what}:\n${listOf(settings, MAX_LOGGED)}`);
        if (!force)
            throw new problem/* Problem */.A(`Can't remove ${what} from ${label}.`, {
                why: `${used.length > 1 ? 'They are' : 'It is'} still in use:\n${list}`,
                fix: "Change these settings to another identity or a password first, or set 'force: true'.",
            });
        warn(`These settings of ${label} will fail, because 'force' removes ${what}:\n${list}`);
    }
    else if (outside.unsearched.length > 0) {
        const others = (0,build_text/* sentenceList */.MT)(outside.unsearched);
        warn(`${label}: ${others} weren't searched, because they can't be listed. If one pulls images with the removed identity, it will fail.`);
    }
    // A variable can be left over from code that no longer runs, so this is only a warning, with or without `force`.
    const variables = (0,resources_references/* variablesWith */.mf)(removal, latest?.document);
    if (variables.length > 0) {
        const [isOne, list] = [variables.length === 1, (0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(variables))];
        warn(`Code in ${label} might fail: the environment variable${isOne ? '' : 's'} ${list} contain${isOne ? 's' : ''} the ID of an identity that is removed.`);
    }
}
/** Describe a setting and its item. Of several identities, the one that it uses, unless that is the item's name. */
function describeUse({ place, name, of }, isOneOfSeveral) {
    return `${place}: ${name}${isOneOfSeveral && name !== of ? ` (${of})` : ''}`;
}
function listOf(settings, max, place = '') {
    const more = settings.length - max;
    const lines = more > 0 ? [...settings.slice(0, max), `${more} more settings${place}`] : settings;
    return lines.map((line) => `- ${line}`).join('\n');
}

// EXTERNAL MODULE: ./build/resources/plan.js
var resources_plan = __webpack_require__(250);
// EXTERNAL MODULE: ./build/resources/wait.js
var wait = __webpack_require__(2780);
;// CONCATENATED MODULE: ./build/resources/change-identities.js









/** Plan the change of a target's identities, and write it into the journal. */
async function planIdentities(target, request, context) {
    target.begin('reading it');
    await (0,wait/* waitUntilIdle */.yb)(target, context);
    const plan = await decide(target, request, [], context);
    if (!(0,resources_plan/* isNoOp */.Pv)(plan))
        (0,resources_change/* planWrite */.N)(target, 'identities', (0,resources_plan/* describePlan */.df)(plan), context);
    return plan;
}
/**
 * Change a target's identities as planned. Each write is decided again on a fresh reading, because nothing else
 * protects the changes of other processes: these resources have no ETag.
 */
async function changeIdentities(target, request, identities, context, hooks) {
    /** Send all identities, because Azure seems to treat the map as the whole set. */
    let isFullMap = false;
    /** Identities that a write of this step lost, which the next one restores. */
    let restore = [];
    const change = {
        kind: 'identities',
        onReading: hooks.onReading,
        async decide({ location, readAt }) {
            const plan = await decide(target, request, restore, context);
            if ((0,resources_plan/* isNoOp */.Pv)(plan))
                return undefined;
            const created = await Promise.all(plan.addUser.map((id) => identities.ensure({ id, location })));
            // A reading from before the creation of an identity is too old, no matter how long the creation took.
            if (created.some((at) => at !== undefined && at > readAt)) {
                await target.load(context);
                return change.decide(await (0,wait/* waitUntilIdle */.yb)(target, context));
            }
            const guardedAt = (0,resources_plan/* removesAny */.UH)(plan) ? target.outside?.readAt : undefined;
            const listedAt = await hooks.beforeWrite();
            return {
                changes: (0,resources_plan/* describePlan */.df)(plan),
                body: { identity: (0,resources_plan/* patchOf */.gn)(plan, isFullMap) },
                compare: (now) => (0,resources_plan/* compare */.UD)(plan, now.identities),
                decidedAt: Math.min(readAt, guardedAt ?? readAt, listedAt ?? readAt),
            };
        },
        judge(error, failures) {
            const { plan } = target;
            if (plan?.addUser.some((id) => identities.isNew(id))) {
                const retry = retryForNewIdentity(error, (0,faults/* backoffMs */.jo)(failures));
                if (retry)
                    return retry;
            }
            // If the map is the whole set, a map of removals would leave nothing.
            const mightBeWhole = plan !== undefined && plan.removeUser.length > 0 && plan.keepUser.length > 0;
            if (error.status !== 400 || isFullMap || !mightBeWhole)
                return undefined;
            isFullMap = true;
            const reason = `Azure refused the change (${error.detail.code}). Sending all identities that stay`;
            return { waitMs: 0, reason };
        },
        onEnd(now) {
            const lost = target.plan ? (0,resources_plan/* lostToFullMap */.vC)(target.plan, now.identities) : [];
            restore = [...restore, ...lost.flatMap(({ id }) => (0,resource_id/* parseResourceId */.RQ)(id) ?? [])];
            isFullMap ||= restore.length > 0;
        },
    };
    await (0,resources_change/* converge */.c)(target, change, context);
}
/** Plan on the latest reading. An identity that the plan removes must not be in use. */
async function decide(target, { operation, force }, restore, context) {
    const { latest } = target;
    if (!latest)
        throw new TypeError('a plan needs a reading');
    const plan = (0,resources_plan/* makePlan */.Cs)(latest.identities, { operation, selection: target.selection }, restore);
    target.plan = plan;
    if ((0,resources_plan/* removesAny */.UH)(plan)) {
        const removal = { system: plan.removeSystem, user: plan.removeUser };
        target.begin('searching for uses of the identities to remove');
        const { covers } = target.outside ?? {};
        const isCovered = covers && (covers.system || !removal.system) && (covers.user || removal.user.length === 0);
        if (!isCovered || !(0,execute/* isFresh */.p)(target.outside, context))
            target.outside = await readOutsideReferences(latest, removal, context);
        if (target.outside)
            checkNotInUse(target, removal, target.outside, force, context);
    }
    return plan;
}
/**
 * Refuse an identity that was deleted and created again: the resource lists the old principal, which no longer exists.
 * @throws {Problem} if a listed identity has another principal.
 */
async function checkNotRecreated(target, identities, isRelevant) {
    const { selection, latest } = target;
    const named = new Set(selection.user === 'all' ? [] : selection.user.map((id) => (0,resource_id/* resourceKey */.ik)(id)));
    for (const [key, listed] of latest?.identities.user ?? []) {
        const id = (0,resource_id/* parseResourceId */.RQ)(listed.id);
        if (!id || !named.has(key) || !isRelevant(listed))
            continue;
        const lookup = await identities.lookUp(id);
        if (lookup.state === 'missing')
            throw new problem/* Problem */.A(`Can't use identity '${id.name}' of ${target.label}.`, {
                why: 'The identity was deleted. The resource still lists it.',
                fix: "Remove the identity from the resource ('operation: remove'), then assign it again with " +
                    "'create-identities: true', or correct 'user-assigned-identities'.",
            });
        if (lookup.state !== 'exists' || !listed.principalId || !lookup.principalId)
            continue;
        if (lookup.principalId.toLowerCase() === listed.principalId.toLowerCase())
            continue;
        throw new problem/* Problem */.A(`Can't use identity '${id.name}' of ${target.label}.`, {
            why: 'The identity was deleted and created again under the same name. The resource still lists the old principal ' +
                `${listed.principalId}, which no longer exists. The new one is ${lookup.principalId}.`,
            fix: "Remove the identity from the resource ('operation: remove'), then assign it again.",
        });
    }
}

// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
var restError = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/azure/api-versions.js
var api_versions = __webpack_require__(949);
// EXTERNAL MODULE: ./build/node_modules/@azure/arm-appcontainers/dist/esm/api/containerAppsAPIContext.js + 27 modules
var containerAppsAPIContext = __webpack_require__(6418);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js
var pipelineRequest = __webpack_require__(4817);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
var httpHeaders = __webpack_require__(3692);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
var defaultHttpClient = __webpack_require__(2348);
// EXTERNAL MODULE: ./build/cloud.js
var build_cloud = __webpack_require__(878);
// EXTERNAL MODULE: ./build/azure/departure.js
var departure = __webpack_require__(7807);
// EXTERNAL MODULE: ./build/azure/http.js
var azure_http = __webpack_require__(7659);
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
            ...http.options,
        });
        this.#pipeline = (0,azure_http/* signEachAttempt */.u)(client.pipeline, credential, (0,build_cloud/* armScope */.R)(cloud));
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
    /** Wait until ARM accepts changes in a subscription. It might throttle them again meanwhile. */
    whenWritable(subscriptionId) {
        return this.#http.whenWritable(this.#origin, subscriptionId);
    }
    /**
     * Send a write once. No lower layer repeats it.
     * @throws {NotSentError} if it didn't leave: ARM throttles, or the decision is too old.
     * @throws {UnansweredError} if it left and its outcome is unknown.
     */
    write({ method, id, body, action, apiVersion }, departure) {
        const request = (0,pipelineRequest/* createPipelineRequest */.G)({
            method,
            url: this.#url(id, apiVersion === undefined ? {} : { apiVersion }),
            headers: (0,httpHeaders/* createHttpHeaders */.N)({
                accept: 'application/json',
                ...(body ? { 'content-type': 'application/json' } : {}),
            }),
            ...(body ? { body: JSON.stringify(body) } : {}),
            requestOverrides: departure.requestOverrides,
        });
        return this.#send(request, action);
    }
    /** Find the URL of the operation that an accepted write began, if ARM returned one that can be followed. */
    operationUrl({ headers }) {
        return this.#ownUrl(headers['azure-asyncoperation']) ?? this.#ownUrl(headers['location']);
    }
    /**
     * Read the state of an operation. Its URL is signed, never logged, and used as it came. `unknown` means that it
     * can't be read: it is in the subscription, which permissions on a resource group don't cover.
     */
    async operation(url, what) {
        const action = `update ${what}`;
        try {
            const { status, headers, body } = (await this.#get(url, action, {})).value;
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
    async #get(url, action, { abortSignal }) {
        const request = (0,pipelineRequest/* createPipelineRequest */.G)({
            method: 'GET',
            url,
            headers: (0,httpHeaders/* createHttpHeaders */.N)({ accept: 'application/json' }),
            ...(abortSignal ? { abortSignal } : {}),
        });
        const value = await this.#send(request, action);
        return { value, readAt: departure/* Departure */.j.of(request.requestOverrides ?? {})?.leftAt ?? this.#clock.now() };
    }
    async #send(request, action) {
        const response = await this.#pipeline
            .sendRequest((0,defaultHttpClient/* createDefaultHttpClient */.f)(), request)
            .catch((error) => {
            throw (0,restError/* isRestError */.T)(error) ? new errors/* UnansweredError */.jd(error.message, { action, cause: error }) : error;
        });
        return acceptAnswer(response, action, this.#clock.now());
    }
}
/**
 * Return an answer that reports success. `action` is the attempted action, for errors.
 * @throws {AzureError} if ARM refused.
 * @throws {UnansweredError} if the answer isn't from ARM, or ARM is in trouble.
 */
function acceptAnswer(response, action, now) {
    const { status, bodyAsText } = response;
    const headers = response.headers.toJSON();
    const body = (0,json/* parseJson */.qF)(bodyAsText) ?? bodyAsText;
    if (status >= 200 && status < 300) {
        if (!(0,faults/* isHtml */._6)(headers['content-type']))
            return { status, headers, body };
        throw new errors/* UnansweredError */.jd(`HTTP ${status} with the page of a gateway`, { action });
    }
    const detail = (0,errors/* readErrorDetail */.WW)(body, `HTTP ${status}`);
    const context = {
        action,
        status,
        correlationId: headers['x-ms-correlation-request-id'],
        retryAfterMs: (0,faults/* retryAfterMs */.Vs)(headers['retry-after'], now),
    };
    const error = new errors/* AzureError */.M6(detail, context);
    if (!(0,faults/* isFaultStatus */.By)(status))
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
/** Create the client of a step. */
function managedIdentities(credential, cloud, http, arm, clock) {
    const clients = new Map();
    /** Loaded late: most runs ask nothing about identities. */
    const clientOf = ({ subscriptionId }) => (0,collections/* getOrInsert */.P)(clients, subscriptionId, async () => {
        const { ManagedServiceIdentityClient } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 5946));
        const scope = (0,build_cloud/* armScope */.R)(cloud);
        const options = { endpoint: cloud.arm, credentialScopes: scope, ...http.options };
        const client = new ManagedServiceIdentityClient(credential, subscriptionId, options);
        (0,azure_http/* signEachAttempt */.u)(client.pipeline, credential, scope);
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
        /** Create an identity. A PUT would also overwrite one, so the caller decides on a fresh lookup. */
        async create(id, { location, tags }, departure) {
            const request = {
                method: 'PUT',
                id: (0,resource_id/* formatResourceId */.bM)(id),
                // Azure's name of a region: `West Europe` becomes `westeurope`.
                body: { location: location.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase(), tags },
                action: `create ${(0,resource_id/* describeResource */.w9)(id)}`,
                apiVersion: api_versions/* API_VERSIONS */.B.managedIdentity,
            };
            await arm.write(request, departure);
        },
        /** Read the client ID of a resource's system-assigned identity, or null. It needs a permission of its own. */
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
var build_pattern = __webpack_require__(7041);
;// CONCATENATED MODULE: ./build/resources/not-found.js








/** The time for a request that only makes an error clearer, in milliseconds. */
const SUGGESTION_MS = 3_000;
/** Suggestions for names that don't exist. Best effort and brief. Each resource group is listed once. */
class NameSuggestions {
    #arm;
    #names = new Map();
    constructor(arm) {
        this.#arm = arm;
    }
    /** Create the error for a target that doesn't exist. */
    async notFound(id, cause) {
        const { input, kind } = (0,kinds/* kindInfo */.P)((0,resource_id/* kindOf */.I)(id));
        const what = `Can't find ${(0,resource_id/* describeResource */.w9)(id)}.`;
        const other = await this.#otherKind(id);
        if (other) {
            const fix = `Use '${other.input}' instead of '${input}'.`;
            return new problem/* Problem */.A(what, { why: `'${id.name}' is a ${other.noun}.`, fix, cause });
        }
        const name = cause.detail.code === 'ResourceNotFound' ? await this.nearestName(id) : undefined;
        const others = kinds/* KINDS */.G.filter((info) => info.kind !== kind).map((info) => `'${info.input}'`);
        const fix = `${name ? `Did you mean '${name}'? ` : ''}Check '${input}', 'resource-group', and 'subscription-id'. ` +
            `If it's a resource of another kind, use ${(0,build_text/* sentenceList */.MT)(others, 'or')}.`;
        return new problem/* Problem */.A(what, { fix, cause });
    }
    /** Find the name of the same type and resource group that is close to one that doesn't exist. */
    async nearestName(id) {
        const path = (0,resource_id/* groupListPath */.f2)(id);
        const names = await (0,collections/* getOrInsert */.P)(this.#names, path.toLowerCase(), () => this.#list(path, id));
        return (0,build_pattern/* nearest */.p)(id.name, names)[0];
    }
    /** A job is easily mistaken for an app, and an app for a job. */
    async #otherKind(id) {
        const kind = (0,resource_id/* kindOf */.I)(id);
        if (kind !== 'app' && kind !== 'job')
            return undefined;
        const other = (0,kinds/* kindInfo */.P)(kind === 'app' ? 'job' : 'app');
        const otherId = { ...id, type: other.type };
        const abortSignal = AbortSignal.timeout(SUGGESTION_MS);
        return this.#arm.read((0,resource_id/* formatResourceId */.bM)(otherId), (0,resource_id/* describeResource */.w9)(otherId), { abortSignal }).then(() => other, () => undefined);
    }
    async #list(path, id) {
        const apiVersion = id.type === resource_id/* USER_ASSIGNED_IDENTITY */.Q6 ? { apiVersion: api_versions/* API_VERSIONS */.B.managedIdentity } : {};
        const options = { ...apiVersion, abortSignal: AbortSignal.timeout(SUGGESTION_MS) };
        try {
            const { value } = await this.#arm.list(path, `names like ${(0,resource_id/* describeResource */.w9)(id)}`, options);
            return value.flatMap((document) => (0,json/* textAt */.$6)(document, 'name') ?? []);
        }
        catch {
            // The error is correct even without a suggestion.
            return [];
        }
    }
}

// EXTERNAL MODULE: ./build/resources/registries.js
var registries = __webpack_require__(9054);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/step.js
var build_step = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/resources/selection.js
var selection = __webpack_require__(9691);
// EXTERNAL MODULE: ./build/resources/snapshot.js
var snapshot = __webpack_require__(8121);
// EXTERNAL MODULE: ./build/resources/target.js
var target = __webpack_require__(4000);
;// CONCATENATED MODULE: ./build/resources/targets.js













/** All targets of a step, several at once. If one fails, the others continue. After a stop, none begins. */
class Targets {
    /** The targets in the order of the outputs, and the patterns without one. */
    entries;
    active = new Set();
    #signal;
    #maxParallel;
    #select;
    constructor(request, { signal, clock }) {
        this.#signal = signal;
        this.#maxParallel = request.maxParallel;
        this.#select = (0,selection/* selector */.g)(request.identities);
        this.entries = request.targets.map((ref) => 'id' in ref ? new target/* Target */.W(ref.id, this.#select(ref.id), clock) : { pattern: ref, error: undefined });
        this.#markGroups();
    }
    /** Only the targets, in the same order. */
    get all() {
        return this.entries.filter((entry) => entry instanceof target/* Target */.W);
    }
    get open() {
        return this.all.filter(({ isOpen }) => isOpen);
    }
    async find(context) {
        this.entries = await findTargets(this.entries, this.#select, context);
        this.#markGroups();
    }
    /** Messages show the resource group of a target only if there are several. */
    #markGroups() {
        const groups = new Set(this.all.map(({ id }) => (0,resource_id/* resourceGroupId */.x6)(id).toLowerCase()));
        for (const target of this.all)
            target.isInSeveralGroups = groups.size > 1;
    }
    begin(activity) {
        // A stopped step reports the activity that was stopped.
        if (this.#signal.aborted)
            return;
        for (const target of this.open)
            target.begin(activity);
    }
    /** Do something for every open target. A failure ends only its target. */
    async forEachOpen(action) {
        await (0,p_limit/* default */.A)(this.#maxParallel).map(this.open, async (target) => {
            // Even if nothing has to be awaited, signals and the time limit get their turn.
            await (0,promises_.setImmediate)();
            if (this.#signal.aborted)
                return;
            this.active.add(target);
            try {
                await action(target);
            }
            catch (error) {
                if (!this.#signal.aborted)
                    target.outcome = { state: 'failed', error };
            }
            finally {
                this.active.delete(target);
            }
        });
    }
    /** Do something once for all open targets. If it fails, they all fail. */
    async onceForOpen(action) {
        try {
            await action();
        }
        catch (error) {
            if (!this.#signal.aborted)
                for (const target of this.open)
                    target.outcome = { state: 'failed', error };
        }
    }
}
/**
 * Find the targets of all patterns. Each pattern costs one list request, shared by all patterns of a kind and resource
 * group, and a match needs no reading of its own. The order stays, a pattern's matches are ordered by name, and
 * duplicates are processed once.
 */
async function findTargets(named, select, context) {
    const lists = new Map();
    const listOf = (pattern) => {
        const key = [pattern.kind, pattern.subscriptionId, pattern.resourceGroup].join(' ').toLowerCase();
        return (0,collections/* getOrInsert */.P)(lists, key, () => list(pattern, context));
    };
    const found = await Promise.all(named.map(async (entry) => {
        if (entry instanceof target/* Target */.W)
            return [entry];
        try {
            const snapshots = matching(entry.pattern, await listOf(entry.pattern));
            return snapshots.map((snapshot) => new target/* Target */.W(snapshot.id, select(snapshot.id), context.clock, snapshot));
        }
        catch (error) {
            // The report of a stopped step shows the activity itself.
            return [{ pattern: entry.pattern, error: error instanceof build_step/* StepStopped */.ic ? undefined : error }];
        }
    }));
    return withoutRepeats(found.flat());
}
/** Keep each target where it is first. One that a pattern also matches was read with the list. */
function withoutRepeats(entries) {
    const keyOf = (entry) => entry instanceof target/* Target */.W ? (0,resource_id/* resourceKey */.ik)(entry.id) : `${entry.pattern.kind} ${entry.pattern.pattern}`;
    const isRead = (entry) => entry instanceof target/* Target */.W && entry.latest !== undefined;
    const read = new Map(entries.filter(isRead).map((entry) => [keyOf(entry), entry]));
    return (0,collections/* distinct */.d)(entries.map((entry) => read.get(keyOf(entry)) ?? entry), keyOf);
}
/** List the resources that a pattern can match, by name. */
async function list({ kind, subscriptionId, resourceGroup }, { arm }) {
    const { type, noun } = (0,kinds/* kindInfo */.P)(kind);
    const path = (0,resource_id/* groupListPath */.f2)({ subscriptionId, resourceGroup, type });
    const { value, readAt } = await arm.list(path, `${noun}s in resource group '${resourceGroup}'`);
    return value
        .filter(json/* isObject */.Gv)
        .map((document) => {
        const name = String(document['name'] ?? '');
        return (0,snapshot/* snapshotOf */.eY)(document, { subscriptionId, resourceGroup, type, name }, readAt);
    })
        .sort((a, b) => (a.id.name < b.id.name ? -1 : 1));
}
function matching({ kind, pattern, resourceGroup }, all) {
    const matches = (0,build_pattern/* matcher */.j)(pattern);
    const found = all.filter(({ id }) => matches(id.name));
    if (found.length > 0)
        return found;
    const { noun, input } = (0,kinds/* kindInfo */.P)(kind);
    const names = all.map(({ id }) => (0,build_text/* oneLine */.TN)(id.name, 40));
    const [close] = (0,build_pattern/* nearest */.p)(pattern, names);
    const has = names.length > 0 ? `It has ${(0,build_text/* firstOf */.Ku)(names).join(', ')}.` : `It has no ${noun}.`;
    throw new problem/* Problem */.A(`Can't find a ${noun} that matches ${(0,build_text/* quote */.hD)(pattern)} in resource group '${resourceGroup}'.`, {
        why: close ? `The nearest name is '${close}'.` : has,
        fix: `Check '${input}', 'resource-group', and 'subscription-id'.`,
    });
}

;// CONCATENATED MODULE: ./build/sign-in/credential.js
/** The time between the renewal of a token and its expiry. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** The remaining lifetime that a token needs to be worth sending. */
const SPARE_MS = 2_000;
/** The time after which a failed renewal is tried again, while the old token lasts. */
const RENEW_AGAIN_MS = 30_000;
/**
 * The step's one credential. Its tokens are masked before anything else sees them, and shared: one sign-in serves all
 * clients that ask at once. A token that can't be renewed is used until its end.
 */
class CachedCredential {
    #source;
    #step;
    #cached;
    #pending;
    #claims;
    constructor(source, step) {
        this.#source = source;
        this.#step = step;
    }
    async getToken(scopes, options = {}) {
        // After a claims challenge (continuous access evaluation), every token needs the claims: without them, MSAL would
        // return the token that was refused, from a cache of its own.
        this.#claims = options.claims ?? this.#claims;
        const wanted = this.#claims === undefined ? options : { ...options, claims: this.#claims };
        const key = JSON.stringify([scopes, this.#claims]);
        const cached = this.#cached?.key === key ? this.#cached : undefined;
        if (cached && this.#now < cached.renewAt)
            return cached.token;
        try {
            return await this.#signIn(key, scopes, wanted);
        }
        catch (error) {
            const end = (cached?.token.expiresOnTimestamp ?? 0) - SPARE_MS;
            if (!cached || this.#now > end)
                throw error;
            cached.renewAt = Math.min(this.#now + RENEW_AGAIN_MS, end);
            return cached.token;
        }
    }
    /** Sign in, or wait for a sign-in that is under way. */
    #signIn(key, scopes, options) {
        if (this.#pending?.key === key)
            return this.#pending.promise;
        const promise = this.#source(scopes, options)
            .then((token) => {
            this.#step.mask(token.token);
            // A sign-in that began before a challenge can finish after it.
            if (this.#pending?.promise === promise)
                this.#cached = { key, token, renewAt: token.expiresOnTimestamp - RENEW_BEFORE_MS };
            return token;
        })
            .finally(() => {
            if (this.#pending?.promise === promise)
                this.#pending = undefined;
        });
        this.#pending = { key, promise };
        return promise;
    }
    get #now() {
        return this.#step.clock.now();
    }
}

// EXTERNAL MODULE: ./build/node_modules/@azure/identity/dist/esm/credentials/clientAssertionCredential.js
var clientAssertionCredential = __webpack_require__(978);
// EXTERNAL MODULE: ./build/sign-in/credential-options.js
var credential_options = __webpack_require__(8637);
// EXTERNAL MODULE: ./build/sign-in/oidc-token.js + 5 modules
var oidc_token = __webpack_require__(9340);
// EXTERNAL MODULE: ./build/sign-in/sign-in.js
var sign_in = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/sign-in/token-answers.js
var token_answers = __webpack_require__(2488);
;// CONCATENATED MODULE: ./build/sign-in/oidc.js





/**
 * Sign in with GitHub OIDC. The SDK asks for the assertion twice per token request, and one GitHub OIDC token serves
 * both. Every token request gets a new one, because it is only valid for five minutes. `firstToken` was requested
 * before, for the first token request.
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
    const credential = new clientAssertionCredential/* ClientAssertionCredential */.X(tenantId, clientId, getAssertion, (0,credential_options/* credentialOptions */.K)(cloud, http, entra));
    const attempt = async (scopes, options) => {
        assertion = undefined;
        entra.clear();
        try {
            return await credential.getToken(scopes, options);
        }
        catch (error) {
            // Set by the callback in the meantime, which TypeScript doesn't see. If GitHub refused, this throws its error.
            const token = await assertion;
            const presented = token === undefined ? undefined : (0,oidc_token/* presentedClaims */.eq)(token);
            throw entra.signInError(error, { presented, hint: unusedSecretHint(env) });
        }
    };
    return (scopes, options) => attempt(scopes, options).catch((error) => {
        // The token expired before Entra received it, for example on a suspended runner: a new one can work.
        if (error instanceof sign_in/* SignInError */.J && error.message.includes('AADSTS700024'))
            return attempt(scopes, options);
        throw error;
    });
}
/** GitHub OIDC comes before a secret in the environment. If Entra refuses, somebody might have expected the secret. */
function unusedSecretHint(env) {
    const unused = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH'].find((name) => env[name]);
    return (unused &&
        `${unused} is set, but it wasn't used, because the job has the permission 'id-token: write'. To use it, remove that permission, and set AZURE_CLIENT_ID and AZURE_TENANT_ID instead of the inputs.`);
}

;// CONCATENATED MODULE: ./build/sign-in/session.js





/** With these variables, the SDK and MSAL would send the GitHub OIDC token to another host than the authority. */
const REGIONAL_AUTHORITIES = ['AZURE_REGIONAL_AUTHORITY_NAME', 'MSAL_FORCE_REGION'];
/**
 * Sign in, and create the clients. `firstToken` is a GitHub OIDC token that was requested before.
 * @throws {SignInError} if there is no token.
 */
async function openSession(request, env, http, step, firstToken) {
    const { signIn, cloud, apiVersion } = request;
    for (const name of REGIONAL_AUTHORITIES)
        delete env[name];
    const source = signIn.by === 'oidc'
        ? oidcSource(signIn, cloud, env, http, step, firstToken)
        : (await Promise.all(/* import() */[__webpack_require__.e(572), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 8707))).jobSource(signIn, cloud, env, http, step);
    const credential = new CachedCredential(source, step);
    const signingIn = credential.getToken([(0,build_cloud/* armScope */.R)(cloud)], { enableCae: true });
    // While the tokens are being requested.
    const arm = new Arm(credential, cloud, apiVersion, http, step.clock);
    const { token } = await signingIn;
    if (signIn.by === 'oidc')
        step.info(`Signed in with GitHub OIDC as ${signIn.clientId} in tenant ${signIn.tenantId}.`);
    return { arm, credential, tenantId: (0,oidc_token/* tenantOf */.G8)(token) ?? signIn.tenantId ?? '' };
}

;// CONCATENATED MODULE: ./build/run.js












/** Create the state of a run that hasn't begun. */
function newRun(request, step, http) {
    const warnings = [];
    const once = {
        ...step,
        warn: (0,build_step/* warnOnce */.mc)((text) => {
            warnings.push(text);
            step.warn(text);
        }),
    };
    return {
        request,
        step: once,
        http,
        targets: new Targets(request, once),
        journal: new build_journal/* Journal */.CQ(),
        session: undefined,
        identities: undefined,
        roles: undefined,
        startedAt: step.clock.now(),
        warnings,
        failure: undefined,
    };
}
/**
 * Run a step: sign in, find the targets, decide what to write, write it, and check the result. A failure is kept for
 * the report.
 */
async function run(state, env, firstIdToken) {
    const { request } = state;
    try {
        const context = await signIn(state, env, firstIdToken);
        await state.targets.find(context);
        if (request.operation === 'show') {
            await show(state, context);
        }
        else {
            await plan(state, request, context);
            // A dry run doesn't execute the journal.
            if (!(0,build_request/* isDryRun */.v)(request))
                await change(state, request, context);
        }
    }
    catch (failure) {
        // A failure because the step was stopped isn't a separate failure.
        if (!state.step.signal.aborted)
            state.failure = failure;
    }
}
async function signIn(state, env, firstIdToken) {
    const { request, step, http, journal, targets } = state;
    const session = await openSession(request, env, http, step, firstIdToken);
    state.session = session;
    const { arm, credential } = session;
    const context = {
        ...step,
        arm,
        journal,
        managedIdentities: managedIdentities(credential, request.cloud, http, arm, step.clock),
        suggestions: new NameSuggestions(arm),
        limit: (0,p_limit/* default */.A)(request.maxParallel),
        active: () => targets.active.size,
    };
    const identities = new Identities(context, request.operation === 'show' ? undefined : request.create);
    state.identities = identities;
    state.roles = await openRoles(request, { ...context, identities });
    return { ...context, identities };
}
async function show({ targets, roles, request }, context) {
    await targets.forEachOpen(async (target) => {
        target.begin('reading it');
        if (!target.latest)
            await target.load(context);
        await resolveClientId(target, request, context);
        target.outcome = { state: 'succeeded' };
    });
    await roles?.plan(targets.entries);
}
/** Plan everything before anything is written: a problem with one identity or role stops every write. */
async function plan({ targets, roles }, request, context) {
    const { identities } = context;
    const stays = request.operation !== 'remove';
    const hasRoles = request.roles.length + request.revokeRoles.length > 0;
    await targets.forEachOpen(async (target) => {
        const planned = await planIdentities(target, request, context);
        if (stays)
            await checkNotRecreated(target, identities, ({ principalId }) => hasRoles || !principalId);
        // After the identity is removed, its client ID can't be read anymore.
        if ((0,resources_plan/* isNoOp */.Pv)(planned) || planned.removeSystem)
            await resolveClientId(target, request, context);
        if ((0,resources_plan/* isNoOp */.Pv)(planned) && !roles)
            target.outcome = { state: 'succeeded' };
    });
    targets.begin('checking that its identities exist');
    await targets.onceForOpen(() => identities.check(wantedBy(targets.open)));
    targets.begin('checking roles and registries');
    await roles?.plan(targets.entries);
    if (!request.dryRun)
        return;
    roles?.warnUnlisted();
    for (const target of targets.open)
        target.outcome = { state: 'succeeded' };
}
/** Carry out the plan. Each write is decided again right before it leaves. */
async function change({ targets, roles }, request, context) {
    const { identities } = context;
    targets.begin('creating its identities');
    await targets.onceForOpen(() => identities.ensureAll(wantedBy(targets.open)));
    targets.begin('waiting for its turn');
    await targets.forEachOpen(async (target) => {
        const hooks = {
            onReading: () => roles?.grant(target),
            beforeWrite: async () => roles?.beforeWrite(target),
        };
        try {
            if (target.plan && !(0,resources_plan/* isNoOp */.Pv)(target.plan))
                await changeIdentities(target, request, identities, context, hooks);
            target.isVerified = true;
            await resolveClientId(target, request, context);
        }
        finally {
            // A change that fails for another reason doesn't withhold roles.
            await roles?.afterChange(target);
        }
        if (target.registries.length > 0) {
            roles?.checkPull(target);
            await (0,registries/* changeRegistries */.e)(target, context);
        }
        target.outcome = { state: 'succeeded' };
    });
    await roles?.finish(targets.entries);
}
/** The identities that targets need, with the region of each target. */
function wantedBy(targets) {
    return targets.flatMap(({ plan, latest }) => (plan?.addUser ?? []).map((id) => ({ id, location: latest?.location ?? '' })));
}
async function resolveClientId(target, { resolveClientId: isWanted, operation }, { managedIdentities, info }) {
    if (!isWanted || !(target.selection.system || operation === 'set'))
        return;
    if (!target.latest?.identities.system || target.systemClientId !== null)
        return;
    target.systemClientId = await managedIdentities.systemClientId(target.id);
    if (target.systemClientId === null)
        info(`Couldn't read the client ID of the system-assigned identity of ${target.label}.`);
}
/** Loaded late: many steps have nothing to do with roles and registries. */
async function openRoles(request, context) {
    const isConcerned = request.operation === 'show'
        ? request.resolveRoles
        : request.roles.length + request.revokeRoles.length > 0 ||
            (request.operation !== 'assign' && request.deleteRoleAssignments) ||
            request.registries !== undefined;
    if (!isConcerned)
        return undefined;
    const room = await __webpack_require__.e(/* import() | roles */ 242).then(__webpack_require__.bind(__webpack_require__, 2991));
    return new room.Roles(request, context);
}


/***/ }),

/***/ 8637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ credentialOptions)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3692);

/**
 * The options that all credentials of the SDK share: the step's requests, and `answers`, which remembers the server's
 * answers. Each credential needs its own: it passes the pipeline to its client (`ServiceClientOptions`), although its
 * own type leaves that out.
 */
function credentialOptions({ authority }, http, answers) {
    return {
        authorityHost: authority,
        // The authorities are known. Asking Entra whether they exist would cost a request.
        disableInstanceDiscovery: true,
        pipeline: http.createPipeline(),
        ...http.options,
        additionalPolicies: [
            { policy: knownEndpoints(authority), position: 'perCall' },
            { policy: answers.policy, position: 'perCall' },
            ...http.options.additionalPolicies,
        ],
    };
}
/**
 * Answer MSAL's question for a cloud's token endpoint: it doesn't know Azure China by the authority's name, and would
 * ask Entra first. The paths are the same in all clouds.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
function knownEndpoints(authority) {
    return {
        name: 'knownEndpointsPolicy',
        sendRequest: async (request, next) => {
            const { origin, pathname } = new URL(request.url);
            const [, tenant] = /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/.exec(pathname) ?? [];
            if (origin !== authority || !tenant)
                return next(request);
            const base = `${authority}/${tenant}`;
            const endpoints = {
                issuer: `${base}/v2.0`,
                token_endpoint: `${base}/oauth2/v2.0/token`,
                authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
                end_session_endpoint: `${base}/oauth2/v2.0/logout`,
                jwks_uri: `${base}/discovery/v2.0/keys`,
            };
            const headers = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .createHttpHeaders */ .N)({ 'content-type': 'application/json' });
            return { request, status: 200, headers, bodyAsText: JSON.stringify(endpoints) };
        },
    };
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TokenAnswers)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);



/**
 * The last answer of a server that issues tokens. The SDK and the library below it wrap Entra's words in their own, and
 * lose some answers and broken connections.
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
            try {
                const response = await next(request);
                this.#last = response;
                return response;
            }
            catch (error) {
                this.#last = error instanceof Error ? error : undefined;
                throw error;
            }
        },
    };
    clear() {
        this.#last = undefined;
    }
    /** The server answered, and didn't issue a token. */
    get isRefusal() {
        return this.#last !== undefined && !(this.#last instanceof Error) && this.#last.status >= 400;
    }
    /**
     * The error for a failed sign-in, in the words of the server if there are any. `by` is the credential, and `hint` is a
     * line of advice for a refusal.
     */
    signInError(error, { by, presented, hint, }) {
        const { sentence, correlationId } = this.#words(error);
        const message = by ? `${sentence} (with ${by})` : sentence;
        const cause = this.#last instanceof Error ? this.#last : error;
        const text = hint && this.isRefusal ? `${message}\n${hint}` : message;
        return new _sign_in_js__WEBPACK_IMPORTED_MODULE_1__/* .SignInError */ .J(text, cause, presented, correlationId);
    }
    #words(error) {
        const last = this.#last;
        // This process sent no request: `az` quotes Entra.
        if (last === undefined)
            return wordsOf((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
                .replace(/^ERROR: /, '')
                .replace(/\s+/g, ' '));
        if (last instanceof Error)
            return { sentence: `${this.#server} didn't answer: ${last.message}` };
        const { status, request, bodyAsText } = last;
        const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bodyAsText);
        const words = wordsOf((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'error_description') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'message') ?? '');
        const correlationId = words.correlationId ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'correlation_id');
        if (/^AADSTS\d/.test(words.sentence))
            return { ...words, correlationId };
        const own = [(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'error'), words.sentence].filter((part) => part).join(': ');
        const { host } = new URL(request.url);
        const sentence = `${this.#server} (${host}) answered HTTP ${status}: ${own || 'no token, and no reason given'}`;
        return { sentence, correlationId };
    }
}
/** Remove MSAL's prefix, and the IDs and times that Entra and MSAL add at the end. */
function wordsOf(text) {
    const words = text.slice(0, 10_000);
    // MSAL puts error numbers and a time before it.
    const [, description = words] = words.split(/ - Description: (.*)/s);
    const [sentence = ''] = description.split(/\b(?:Trace ID|Correlation ID|Timestamp): /, 1);
    return {
        sentence: sentence.trim().replace(/ -$/, ''),
        correlationId: /\bCorrelation ID: ([\da-f-]{36})/i.exec(words)?.[1],
    };
}


/***/ })

};
;