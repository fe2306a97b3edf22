"use strict";
exports.id = 112;
exports.ids = [112];
exports.modules = {

/***/ 8803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ getOrInsert)
/* harmony export */ });
/**
 * The value of a key, made when it is asked for first. A promise is kept as soon as it is made, so that who asks
 * meanwhile waits for the same. (`Map.prototype.getOrInsertComputed`, which Node 24 does not have.)
 */
function getOrInsert(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const value = make();
    map.set(key, value);
    return value;
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** Names offered for a pattern that matches none. */
const MAX_NEAREST = 5;
/** Matches names against a pattern in which `*` stands for any characters, without regard to case. */
function matcher(pattern) {
    const [start = '', ...rest] = pattern.toLowerCase().split('*');
    const end = rest.pop();
    return (name) => {
        const text = name.toLowerCase();
        if (end === undefined)
            return text === start;
        if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length)
            return false;
        // Each part where it first occurs leaves the most for the parts after it; a regular expression would try
        // all places, which many stars make endless.
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
/** The names that are most like a pattern, the nearest first: what a slip of the keyboard may have meant. */
function nearest(pattern, names) {
    const wanted = pattern.toLowerCase().replaceAll('*', '');
    return names
        .map((name) => ({ name, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, name.toLowerCase()) }))
        .sort((a, b) => a.away - b.away)
        .slice(0, MAX_NEAREST)
        .map(({ name }) => name);
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ authorizationFix),
/* harmony export */   s: () => (/* binding */ linkedAuthorizationFix)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2172);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3667);



const MANAGED_IDENTITY_OPERATOR = {
    name: 'Managed Identity Operator',
    id: 'f1a07417-d97a-45cb-824c-7a7467783830',
};
const MANAGED_IDENTITY_CONTRIBUTOR = {
    name: 'Managed Identity Contributor',
    id: 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59',
};
const READER = { name: 'Reader', id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };
/**
 * What to do about a right that is missing: the role, and the command for whoever may give it. `at` is the scope to
 * give it at, where that is not the one that Azure's words name.
 */
function authorizationFix(message, { kind, signIn, isReadOnly }, at) {
    const named = /action '([^']+)'/.exec(message)?.[1];
    const action = named ?? 'the action named above';
    const scope = at ?? /over scope '([^']+)'/.exec(message)?.[1] ?? '<resource-id>';
    const isRead = isReadOnly && (named === undefined || /\/read$/i.test(named));
    const role = isRead ? READER : roleFor(action, kind);
    return (`To fix: give the signed-in principal a role with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(action)}, such as ${role.name}:\n` +
        `  ${roleAssignment(role.id, scope, message, signIn)}\n` +
        'A new role assignment may take some minutes to work.');
}
/** A built-in role with an action. */
function roleFor(action, kind) {
    if (/\/assign\/action$/i.test(action))
        return MANAGED_IDENTITY_OPERATOR;
    if (/Microsoft\.ManagedIdentity\//i.test(action))
        return MANAGED_IDENTITY_CONTRIBUTOR;
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindInfo */ .P)(kind ?? 'app').role;
}
function roleAssignment(roleId, scope, message, signIn) {
    const objectId = /object id '([^']+)'/i.exec(message)?.[1];
    const assignee = objectId
        ? `--assignee-object-id ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(objectId)} --assignee-principal-type ServicePrincipal`
        : `--assignee ${signIn.clientId ?? '<client-id>'}`;
    return `az role assignment create ${assignee} --role ${roleId} --scope ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(scope)}`;
}
/** What to do when the right is missing on an identity that is to be assigned. */
function linkedAuthorizationFix(message, { signIn }) {
    const scope = /linked scope\(s\) '([^']+)'/i.exec(message)?.[1] ?? '<identity-resource-id>';
    return (`To fix: give the signed-in principal the role ${MANAGED_IDENTITY_OPERATOR.name} (it holds ` +
        'Microsoft.ManagedIdentity/userAssignedIdentities/assign/action; Managed Identity Contributor does not) on the identity:\n' +
        `  ${roleAssignment(MANAGED_IDENTITY_OPERATOR.id, scope, message, signIn)}\n` +
        'Azure answers the same when the identity does not exist: check its name and resource group.');
}


/***/ }),

/***/ 6380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain),
  p: () => (/* binding */ explainAzure)
});

// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/resources/not-found.js
var not_found = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/sign-in/errors.js
var sign_in_errors = __webpack_require__(6564);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/kinds.js
var kinds = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/report/authorization-fixes.js
var authorization_fixes = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/report/words.js
var report_words = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/report/azure-fixes.js






const ACTIVITY_LOG = "To find out why: the resource's activity log has Azure's words (az monitor activity-log list --resource-id <resource-id>). They are " +
    'told here where the signed-in principal may read the operations of Microsoft.App in the subscription, as Reader there.';
/** What to do about an error of ARM's, by its code. Sources: the error tables of Azure's documentation. */
function fixFor({ detail, status, wasAccepted, action }, context) {
    const message = detail.message;
    switch (detail.code) {
        case 'AuthorizationFailed':
        case 'Forbidden':
        // Without a document: gateways and proxies answer so, and some of Azure's services.
        case 'HTTP 403':
            return (0,authorization_fixes/* authorizationFix */.b)(message, context);
        case 'LinkedAuthorizationFailed':
            return (0,authorization_fixes/* linkedAuthorizationFix */.s)(message, context);
        case 'ExpiredAuthenticationToken':
            return 'To fix: run the job again: the access token ran out on its way. If it repeats, the clock of the runner is slow.';
        case 'InvalidAuthenticationTokenTenant':
            return "To fix: check 'tenant-id' and 'subscription-id': the subscription belongs to another tenant than the one signed in to.";
        case 'ResourceGroupNotFound':
            if (/user-assigned identity/.test(action))
                return "To fix: check 'user-assigned-identities' and 'identity-resource-group': the group does not exist there; this action creates identities, not their groups.";
            return "To fix: check 'resource-group' and 'subscription-id': the group does not exist there.";
        case 'SubscriptionNotFound':
        case 'InvalidSubscriptionId':
            return "To fix: check 'subscription-id' and 'tenant-id': the subscription does not exist, or the signed-in principal has no role in it.";
        case 'FailedIdentityOperation':
            return (0,report_words/* lines */.Mn)([
                nestedCause(message),
                'To fix: usually an identity in the list was deleted: remove it from the resource, or create it again.',
            ]);
        case 'NoRegisteredProviderFound':
        case 'InvalidApiVersionParameter':
        case 'InvalidResourceType':
            return "To fix: check 'api-version' and 'cloud': this cloud or region does not know that version.";
        case 'MissingSubscriptionRegistration':
            return `To fix: az provider register --namespace ${/namespace '([\w.]+)'/.exec(message)?.[1] ?? 'Microsoft.App'} --wait`;
        case 'LocationNotAvailableForResourceType':
            return "To fix: set 'identity-location' to a region that has user-assigned identities; without it they are created in that of the target.";
        case 'InvalidResourceName':
            return "To fix: check 'user-assigned-identities': a new identity's name has 3 to 128 letters, digits, '-' and '_', and begins with a letter or digit.";
        case 'ScopeLocked':
            return 'To fix: remove the lock on the resource, its group or subscription (az lock list), or ask who set it.';
        case 'RequestDisallowedByPolicy':
            return 'To fix: the policy named below forbids this change; ask for an exemption, or change the request to comply.';
        default:
            // A change that ended badly, of which the resource shows the state alone and the operation may not be read.
            if (wasAccepted && message === '')
                return ACTIVITY_LOG;
            if (wasAccepted || /OperationError$/.test(detail.code))
                return operationFix(action);
            return status === 404 ? notFoundFix({}, context) : undefined;
    }
}
/** What to do about a change that Azure accepted and gave up: an app has a log of what was done with it. */
function operationFix(action) {
    const [, app, group] = /container app '([^']+)' in resource group '([^']+)'/.exec(action) ?? [];
    const log = app && group
        ? `app's system log may tell more:\n  az containerapp logs show --name ${(0,build_text/* shellWord */.r7)(app)} --resource-group ${(0,build_text/* shellWord */.r7)(group)} --type system`
        : 'activity log may tell more:\n  az monitor activity-log list --resource-id <resource-id>';
    return `To fix: correct what Azure's message names; the ${log}\nThen, or where it names nothing, run the job again.`;
}
/** The real cause of a failed identity operation: an error in JSON, within the message. */
function nestedCause(message) {
    const nested = (0,json/* parseJson */.qF)(/\{.*\}/s.exec(message)?.[0]);
    if (!(0,json/* isObject */.Gv)(nested))
        return undefined;
    const { code, message: words } = (0,errors/* readErrorDetail */.WW)(nested, '');
    return `Cause: ${(0,report_words/* clip */.$Q)(`${code}: ${words}`)}`;
}
/** What to do about a resource that is not there. */
function notFoundFix({ otherKind, nearestName }, { kind }) {
    const input = kind ? (0,kinds/* kindInfo */.P)(kind).input : undefined;
    if (otherKind) {
        const instead = input ? ` instead of '${input}'` : '';
        return `To fix: it is a ${(0,kinds/* kindInfo */.P)(otherKind).noun}: name it in '${(0,kinds/* kindInfo */.P)(otherKind).input}'${instead}.`;
    }
    const others = kinds/* KINDS */.G.filter((info) => info.kind !== kind).map((info) => `'${info.input}'`);
    const meant = nearestName ? `the nearest name of the group is '${nearestName}'; ` : '';
    return (`To fix: ${meant}check ${input ? `'${input}', ` : ''}'resource-group' and 'subscription-id'; ` +
        `if it is of another kind, name it in ${(0,build_text/* sentenceList */.MT)(others, 'or')}.`);
}

;// CONCATENATED MODULE: ./build/report/error-details.js


/** Characters of details in one error. */
const MAX_DETAILS = 8_000;
/** Details, policies and the correlation ID, a line each; there may be thousands. */
function detailLines({ detail, correlationId }) {
    const walk = (entry) => [
        ...entry.details.flatMap((below) => [
            `Detail: ${(0,report_words/* clip */.$Q)(`${below.code}: ${below.message}`)}`,
            ...walk(below),
        ]),
        ...entry.additionalInfo.map((info) => `${infoTitle(info)}: ${(0,report_words/* clip */.$Q)(JSON.stringify((0,json/* isObject */.Gv)(info) ? (info['info'] ?? info) : info))}`),
    ];
    const all = walk(detail);
    let length = 0;
    const shown = all.filter((line) => {
        length += line.length;
        return length <= MAX_DETAILS;
    });
    return [
        ...shown,
        ...(shown.length < all.length ? [`and ${all.length - shown.length} more details`] : []),
        ...(correlationId ? [`Correlation ID: ${(0,report_words/* clip */.$Q)(correlationId)}`] : []),
    ];
}
function infoTitle(info) {
    const type = (0,json/* isObject */.Gv)(info) ? info['type'] : undefined;
    return type === 'PolicyViolation' ? 'Policy' : `Info${typeof type === 'string' ? ` (${(0,report_words/* clip */.$Q)(type)})` : ''}`;
}

// EXTERNAL MODULE: ./build/report/network-fixes.js
var network_fixes = __webpack_require__(5909);
;// CONCATENATED MODULE: ./build/report/sign-in-fixes.js


const OLD_SESSION = 'To fix: the session of azure/login is older than the ID token that it was opened with, as in a long job. Run azure/login again ' +
    "right before this step, or give this step 'client-id' and 'tenant-id': it then signs in by itself with GitHub OIDC.";
/** What to do about an error of Entra's, by its code. Source: the list of AADSTS codes in Entra's documentation. */
function signInFix({ message, presented }, { signIn, cloud }) {
    const code = /AADSTS(\d+)/.exec(message)?.[1];
    const isOidc = signIn.by === 'oidc';
    const client = `${isOidc ? "'client-id'" : 'AZURE_CLIENT_ID'} (${signIn.clientId ?? 'not set'})`;
    const tenant = `'tenant-id' (${signIn.tenantId ?? 'not set'})`;
    switch (code) {
        case '700213':
        case '7002138':
        case '70021':
        case '700211':
        case '700212':
        case '70025':
            return isOidc && presented ? federatedCredentialFix(code, presented, signIn, cloud) : undefined;
        case '700016':
            return `To fix: check ${client} and ${tenant}: that tenant has no such application.`;
        case '7000215':
        case '7000222':
            return 'To fix: put a secret of the application that is valid into AZURE_CLIENT_SECRET, its value and not its ID.';
        case '90002':
            return `To fix: check ${tenant} and 'cloud' (${cloud.name}): there is no such tenant.`;
        case '900382':
            return `To fix: check 'cloud' (${cloud.name}): the tenant belongs to another one.`;
        case '700024':
            return isOidc
                ? 'To fix: run the job again; if it repeats, the clock of the runner is wrong.'
                : OLD_SESSION;
        default:
            return undefined;
    }
}
function federatedCredentialFix(code, { issuer, subject, audience }, signIn, cloud) {
    const why = {
        '7002138': 'a federated credential matches but for upper and lower case',
        '700211': 'no federated credential has the issuer of this token',
        '700212': 'no federated credential has the audience of this token',
        '70025': 'the application has no federated credential',
    };
    const isOwnAudience = code === '700212' && signIn.audience !== cloud.audience;
    const orElse = isOwnAudience ? `: create one, or leave 'audience' out (then it is ${cloud.audience})` : '';
    const parameters = JSON.stringify({ name: 'github', issuer, subject, audiences: [audience] });
    return [
        `To fix: ${why[code] ?? 'no federated credential has the subject of this token'}${orElse}. The token presented, compared exactly:`,
        `  issuer:   ${(0,report_words/* clip */.$Q)(issuer)}`,
        `  subject:  ${(0,report_words/* clip */.$Q)(subject)}`,
        `  audience: ${(0,report_words/* clip */.$Q)(audience)}`,
        'Create that credential for an app registration:',
        `  az ad app federated-credential create --id ${signIn.clientId} --parameters ${(0,build_text/* shellWord */.r7)(parameters)}`,
        'or for a user-assigned identity:',
        `  az identity federated-credential create --name github --identity-name <name> --resource-group <group> --issuer ${(0,build_text/* shellWord */.r7)(issuer)} --subject ${(0,build_text/* shellWord */.r7)(subject)} --audiences ${(0,build_text/* shellWord */.r7)(audience)}`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/report/explain.js









/**
 * An error as a reader needs it: what failed and why, what to do, and then everything else that Azure said.
 * Text from servers is made harmless; the parts are lines.
 */
function explain(error, context) {
    if (error instanceof sign_in_errors/* SignInError */.J)
        return explainSignIn(error, context);
    if (error instanceof errors/* UnansweredError */.jd)
        return explainUnanswered(error);
    if (error instanceof not_found/* NotFoundError */.m)
        return explainAzure(error.cause, notFoundFix(error, context));
    if (error instanceof errors/* AzureError */.M6)
        return explainAzure(error, fixFor(error, context));
    // What this project makes of an answer of Azure's, and then the answer.
    if (error instanceof Error && error.cause instanceof errors/* AzureError */.M6)
        return (0,report_words/* lines */.Mn)([error.message, explainAzure(error.cause, undefined)]);
    return (0,build_text/* messageOf */.bD)(error);
}
/** Entra's sentence comes first, by which the error is known; the ID by which Entra finds it is the last line. */
function explainSignIn(error, context) {
    const [first = '', ...others] = error.message.split('\n');
    return (0,report_words/* lines */.Mn)([
        `Failed to sign in: ${(0,report_words/* clip */.$Q)((0,network_fixes/* networkWords */.GL)(first))}`,
        ...others.map(report_words/* clip */.$Q),
        signInFix(error, context) ?? (0,network_fixes/* networkFix */.iO)(error),
        error.correlationId ? `Correlation ID: ${(0,report_words/* clip */.$Q)(error.correlationId)}` : undefined,
    ]);
}
function explainUnanswered(error) {
    const { action, cause, message } = error;
    if (cause instanceof errors/* AzureError */.M6 &&
        cause.status !== undefined &&
        cause.detail.code !== `HTTP ${cause.status}`) {
        const { status, detail } = cause;
        const words = `HTTP ${status}, ${(0,report_words/* clip */.$Q)(detail.code)}: ${(0,report_words/* clip */.$Q)(detail.message)}`;
        return (0,report_words/* lines */.Mn)([`Failed to ${action}: no usable answer (${words}).`, ...detailLines(cause)]);
    }
    return (0,report_words/* lines */.Mn)([
        `Failed to ${action}: no usable answer (${(0,report_words/* clip */.$Q)((0,network_fixes/* networkWords */.GL)(message))}).`,
        (0,network_fixes/* networkFix */.iO)(error),
        ...(cause instanceof errors/* AzureError */.M6 ? detailLines(cause) : []),
    ]);
}
/** An error of Azure's with the fix for it. */
function explainAzure(error, fix) {
    const { detail, status, action } = error;
    const where = status === undefined ? '' : ` (HTTP ${status})`;
    const words = [`${(0,report_words/* clip */.$Q)(detail.code)}${where}`, (0,report_words/* clip */.$Q)(detail.message)].filter((part) => part !== '');
    return (0,report_words/* lines */.Mn)([`Failed to ${action}: ${words.join(': ')}`, fix, ...detailLines(error)]);
}


/***/ }),

/***/ 5909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   GL: () => (/* binding */ networkWords),
/* harmony export */   iO: () => (/* binding */ networkFix)
/* harmony export */ });
/* harmony import */ var _azure_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3458);
/* harmony import */ var _azure_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3083);


/** What to do about a connection that did not come about; undefined where nothing but waiting helps. */
function networkFix(error) {
    const code = codeOf(error);
    if (code === undefined)
        return undefined;
    if (_azure_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_AUTHORITY */ .x$.has(code)) {
        return ('To fix: the server, or a proxy that looks into the connection, has a certificate of an authority that Node does not know. ' +
            'Put the certificate of that authority (PEM) into a file and name the file in the environment variable NODE_EXTRA_CA_CERTS.');
    }
    if (code === _azure_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .PROXY_REFUSED */ .WA) {
        return 'To fix: check user and password in HTTPS_PROXY, and that the proxy lets this job reach GitHub, Entra and Azure.';
    }
    if (code === 'ENOTFOUND') {
        return 'To fix: check the name server of the runner and, where there is a proxy, its name in HTTPS_PROXY.';
    }
    return undefined;
}
/** The words of a connection's error, without Node's advice for people who start Node themselves. */
function networkWords(message) {
    return message.replace(/; if the root CA is installed locally.*/s, '');
}
/** The code of the first error in a chain of causes that has one. */
function codeOf(error) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    return code ?? (error.cause instanceof Error ? codeOf(error.cause) : undefined);
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   q_: () => (/* binding */ emptyOutputs)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9347);

/** Every output's name. */
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
/** Turns results into outputs. */
function outputsOf(results, { operation, tenantId, changedBesides, roleAssignments }) {
    const identities = results.flatMap((result) => result.identities);
    const selected = identities.filter((identity) => isSelected(identity, operation));
    const inOrder = [...selected].sort((a, b) => rank(a) - rank(b));
    const principals = known(inOrder.map((identity) => identity.principalId));
    const clients = known(inOrder.map((identity) => identity.clientId));
    const allKnown = (values) => !values.includes(null);
    const only = (ids, complete) => complete && ids.length === 1 ? (ids[0] ?? '') : '';
    return {
        'principal-id': only(principals, allKnown(selected.map(({ principalId }) => principalId))),
        'principal-ids': JSON.stringify(principals),
        'client-id': only(clients, allKnown(selected.map(({ clientId }) => clientId))),
        'client-ids': JSON.stringify(clients),
        'tenant-id': identities.find((identity) => identity.tenantId)?.tenantId ?? tenantId,
        changed: String(changedBesides || results.some(({ resource }) => resource.changed)),
        identities: JSON.stringify(identities),
        'role-assignments': JSON.stringify(roleAssignments),
        resources: JSON.stringify(results.map(({ resource }) => resource)),
    };
}
/** The outputs of a step that ended before anything was sent: all of them are there, as for nothing done. */
function emptyOutputs() {
    return outputsOf([], { operation: 'assign', tenantId: '', changedBesides: false, roleAssignments: [] });
}
/** Of `set`, what the resource has: what went is listed alone. Of `remove`, what went: it may have failed halfway. */
function isSelected({ change }, operation) {
    if (operation === 'set')
        return change !== 'removed';
    return operation !== 'remove' || change === 'removed';
}
/** System-assigned identities come first; the sort is stable. */
function rank({ type }) {
    return type === 'system-assigned' ? 0 : 1;
}
/** The known values, each once: Azure's GUIDs compare without case. */
function known(values) {
    return (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(values.filter((value) => value !== null), (value) => value.toLowerCase());
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/resources/plan.js
var plan = __webpack_require__(250);
// EXTERNAL MODULE: ./build/resources/target.js + 2 modules
var target = __webpack_require__(6843);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(3667);
;// CONCATENATED MODULE: ./build/report/drift.js



/** The error of a dry run with `fail-on-change` that found something to change; undefined without either. */
function driftOf({ request, entries }, results, roles) {
    if (request.operation === 'show' || !request.failOnChange)
        return undefined;
    const targets = entries.flatMap((entry, at) => entry instanceof target/* Target */.W && entry.plan && results[at]?.resource.changed
        ? [`- ${entry.label}: ${(0,plan/* describePlan */.df)(entry.plan)}`]
        : []);
    const lines = [...targets, ...(roles?.planned ?? []).map((line) => `- role ${line}`)];
    if (lines.length === 0)
        return undefined;
    const head = "Drift: this would be changed, and 'fail-on-change' is set:";
    return [head, ...(0,words/* firstLines */.UV)(lines)].join('\n');
}

// EXTERNAL MODULE: ./build/report/explain.js + 3 modules
var explain = __webpack_require__(6380);
// EXTERNAL MODULE: ./build/report/log.js
var log = __webpack_require__(704);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(5294);
;// CONCATENATED MODULE: ./build/report/mode.js

/** The mode of a request. */
function reportMode(request) {
    return { operation: request.operation, dryRun: (0,build_request/* isDryRun */.v)(request) };
}

;// CONCATENATED MODULE: ./build/report/orphans.js

/**
 * The warning that a destroyed principal leaves role assignments behind; undefined where a target loses none, or
 * where they were deleted.
 */
function orphanWarning(target, { request, roles }) {
    const dryRun = (0,build_request/* isDryRun */.v)(request);
    const principalId = target.first?.identities.system?.principalId;
    const goes = dryRun
        ? target.plan?.removeSystem && target.outcome.state === 'succeeded'
        : target.write === 'accepted' && target.latest?.identities.system === undefined;
    if (!principalId || !goes || roles?.isCleanedUp(principalId))
        return undefined;
    const [removed, orphaned, deletes] = dryRun
        ? ['would be removed', 'would be orphaned', 'deletes them']
        : ['was removed', 'are orphaned', 'would have deleted them'];
    const isRevoked = roles?.entries.some((entry) => entry.change === 'removed' && entry.principalId === principalId);
    // Where it is set, another warning says why they are not deleted.
    const isSet = request.operation !== 'show' && request.deleteRoleAssignments;
    const advice = isSet ? '' : ` ('delete-role-assignments: true' ${deletes})`;
    return (`${target.label}: the system-assigned identity ${removed}, and its principal ${principalId} with it. ` +
        `${isRevoked ? 'Other role' : 'Role'} assignments of that principal ${orphaned}${advice}; to list them: ` +
        `az role assignment list --all --query "[?principalId=='${principalId}']"`);
}

// EXTERNAL MODULE: ./build/report/outputs.js
var outputs = __webpack_require__(6956);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/resources/identity-set.js
var identity_set = __webpack_require__(78);
;// CONCATENATED MODULE: ./build/report/absent.js



/** Identities that a line names at most, of those that were absent and of those that are there. */
const MAX_NAMED = 20;
/**
 * What `remove` names and did not find, beside what is there: nothing to remove is right already, but a name may be
 * misspelt, or mean an identity of another group. `*` names none.
 *
 * @param before what the resource had
 * @param now what it has, as last read
 */
function absentHints(resource, { system, user }, before, now) {
    const named = user === 'all' ? [] : user;
    const absentUser = named.filter((id) => !before.user.has((0,resource_id/* resourceKey */.ik)(id)));
    const absent = (0,plan/* identityNames */.Dn)(system && before.system === undefined, absentUser.map((id) => ({ name: nameFrom(resource, id) })));
    if (absent.length === 0)
        return [];
    const users = [...now.user.values()].map(({ id }) => {
        const parsed = (0,resource_id/* parseResourceId */.RQ)(id);
        return parsed ? nameFrom(resource, parsed) : id;
    });
    const present = [...(now.system ? ['system'] : []), ...users.sort()];
    const verb = absent.length > 1 ? 'were' : 'was';
    const has = present.length > 0 ? `: ${(0,build_text/* firstOf */.Ku)(present, MAX_NAMED).join(', ')}` : ' no identities';
    const text = `${(0,resource_id/* describeResource */.w9)(resource)}: ${(0,build_text/* sentenceList */.MT)((0,build_text/* firstOf */.Ku)(absent, MAX_NAMED))} ${verb} not there; it has${has}`;
    return [{ level: 'info', text }];
}
/** An identity as a workflow names it on a resource: `name` in the same group, else `group/name`, else its ID. */
function nameFrom(resource, id) {
    if (id.subscriptionId.toLowerCase() !== resource.subscriptionId.toLowerCase())
        return (0,resource_id/* formatResourceId */.bM)(id);
    const isSameGroup = id.resourceGroup.toLowerCase() === resource.resourceGroup.toLowerCase();
    return isSameGroup ? id.name : `${id.resourceGroup}/${id.name}`;
}

// EXTERNAL MODULE: ./build/resources/variables.js
var variables = __webpack_require__(3620);
;// CONCATENATED MODULE: ./build/report/hints.js



/** The hints about a resource: none where its code can use its identities. */
function hintsFor(resource) {
    if (resource.kind === 'session-pool')
        return sessionHints(resource);
    if (resource.kind === 'environment')
        return [];
    const wrong = wrongVariableHints(resource);
    return wrong.length > 0 ? wrong : missingVariableHints(resource);
}
/** Code in the sessions of a pool may use an identity only with the lifecycle `Main`; Azure's default is `None`. */
function sessionHints({ id, identities, selected, sessionIdentities }) {
    const unusable = selected.filter((key) => !sessionIdentities.includes(key));
    if (unusable.length === 0)
        return [];
    const names = unusable.map((key) => key === 'system' ? 'the system-assigned identity' : `'${identities.user.get(key)?.name ?? key}'`);
    const text = `${(0,resource_id/* describeResource */.w9)(id)}: code in its sessions cannot use ${(0,build_text/* sentenceList */.MT)(names, 'or')}: the pool's managedIdentitySettings do not name it with ` +
        "lifecycle 'Main' (Azure's default, 'None', lets it pull images only).";
    return [{ level: 'notice', text }];
}
/** `AZURE_CLIENT_ID` that is empty or names an identity that is not there makes every sign-in of the code fail. */
function wrongVariableHints(resource) {
    const clientIds = clientIdsOf(resource);
    return resource.variables.flatMap((variable) => {
        if (variable.name !== variables/* CLIENT_ID_VARIABLE */.b || variable.value === undefined)
            return [];
        const names = variable.value.toLowerCase();
        const isWrong = names === '' || (!clientIds.includes(null) && !clientIds.includes(names));
        if (!isWrong)
            return [];
        const what = names === '' ? 'is empty' : `names none of its identities (${(0,build_text/* oneLine */.TN)(variable.value)})`;
        const where = `${variable.isInit ? 'init container' : 'container'} '${(0,build_text/* oneLine */.TN)(variable.container)}'`;
        return [
            {
                level: 'warning',
                text: `${(0,resource_id/* describeResource */.w9)(resource.id)}: ${variables/* CLIENT_ID_VARIABLE */.b} of ${where} ${what}. ${fixFor(resource, variable)}`,
            },
        ];
    });
}
/** Code does not find a user-assigned identity by itself: it has to name its client ID. */
function missingVariableHints(resource) {
    const { identities, variables } = resource;
    const user = [...identities.user.values()];
    if (user.length === 0 || variables.some(({ value }) => value === undefined))
        return [];
    const clientIds = user.map(({ clientId }) => clientId?.toLowerCase() ?? null);
    const isNamed = variables.some(({ value }) => clientIds.includes(value?.toLowerCase() ?? ''));
    if (isNamed || (clientIds.includes(null) && variables.length > 0))
        return [];
    const text = `${(0,resource_id/* describeResource */.w9)(resource.id)}: code must name the client ID of a user-assigned identity, and no variable holds one. ${fixFor(resource)}`;
    return [{ level: 'info', text }];
}
/** The client IDs of all its identities; null for one that is not known. */
function clientIdsOf({ identities, systemClientId }) {
    const user = [...identities.user.values()].map(({ clientId }) => clientId);
    return [...(identities.system ? [systemClientId] : []), ...user].map((id) => id?.toLowerCase() ?? null);
}
/** The command that sets the variable, or removes it where only the system-assigned identity can be meant. */
function fixFor({ kind, id, identities }, variable) {
    const target = `--name ${(0,build_text/* shellWord */.r7)(id.name)} --resource-group ${(0,build_text/* shellWord */.r7)(id.resourceGroup)}`;
    const command = `az containerapp ${kind === 'job' ? 'job ' : ''}update ${target}`;
    // Switches of az change the containers alone.
    if (variable?.isInit)
        return `To fix: correct it in the file that defines the init container, and then: ${command} --yaml <file>`;
    const [only, ...others] = identities.user.values();
    const change = only
        ? `--set-env-vars ${variables/* CLIENT_ID_VARIABLE */.b}=${(others.length === 0 && only.clientId) || '<client-id>'}`
        : `--remove-env-vars ${variables/* CLIENT_ID_VARIABLE */.b}`;
    const container = variable?.container ? ` --container-name ${(0,build_text/* shellWord */.r7)(variable.container)}` : '';
    return `To fix: ${command}${container} ${change}`;
}

;// CONCATENATED MODULE: ./build/report/identity-rows.js

/** The selected identities: system-assigned first, then in the order of the request or by name. */
function identityRows({ selection, systemClientId }, { operation }, before, after) {
    const showsSystem = operation === 'set' || selection.system;
    return [
        ...(showsSystem ? systemRow(systemClientId, before, after) : []),
        ...userKeys(selection, operation, before, after).flatMap((key) => userRow(key, before, after)),
    ];
}
function systemRow(clientId, before, after) {
    const system = after.system ?? before.system;
    if (!system)
        return [];
    return [
        {
            type: 'system-assigned',
            name: 'system',
            id: null,
            principalId: system.principalId,
            clientId,
            tenantId: (after.system ? after : before).tenantId,
            change: changeOf(before.system, after.system),
        },
    ];
}
/** The keys of the user-assigned identities to show, in their order. One that never was there gets no row. */
function userKeys({ user }, operation, before, after) {
    const named = new Set(user === 'all' ? [] : user.map(resource_id/* resourceKey */.ik));
    const isByName = operation === 'set' || operation === 'show' || user === 'all';
    if (!isByName)
        return [...named];
    const all = keysByName(new Map([...before.user, ...after.user]));
    return all.filter((key) => operation === 'set' || user === 'all' || named.has(key));
}
function userRow(key, before, after) {
    const identity = after.user.get(key) ?? before.user.get(key);
    if (!identity)
        return [];
    const { name, id, principalId, clientId } = identity;
    return [
        {
            type: 'user-assigned',
            name,
            id,
            principalId,
            clientId,
            tenantId: (after.user.has(key) ? after : before).tenantId,
            change: changeOf(before.user.get(key), after.user.get(key)),
        },
    ];
}
function keysByName(identities) {
    return [...identities]
        .sort(([, a], [, b]) => order(a.name, b.name) || order(a.id, b.id))
        .map(([key]) => key);
}
function changeOf(before, after) {
    if (before && after)
        return 'unchanged';
    return after ? 'added' : 'removed';
}
function order(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./build/report/results.js





/**
 * The outcome of a target, from how far it came. `error` is the text of its failure; one before the first write
 * adds no identities. `known` holds the IDs of identities that are about to be assigned.
 */
function resultOf(target, mode, error, known) {
    const { kind, id, first, latest, plan } = target;
    const isWritten = target.write === 'accepted';
    const isPlanned = mode.dryRun && error === null && plan !== undefined;
    const before = first?.identities ?? identity_set/* NO_IDENTITIES */.ZE;
    const now = latest?.identities;
    const after = now && isPlanned ? planned(now, plan, known) : now;
    const place = { resourceId: (0,resource_id/* formatResourceId */.bM)(id), resourceName: id.name, resourceKind: kind };
    const rows = error !== null && !isWritten ? [] : identityRows(target, mode, before, after ?? identity_set/* NO_IDENTITIES */.ZE);
    return {
        resource: {
            id: place.resourceId,
            name: id.name,
            kind,
            identityType: after ? (0,identity_set/* identityTypeName */.UN)(after.system !== undefined, after.user.size > 0) : null,
            changed: isWritten || (isPlanned && changesAnything(before, after)),
            status: error === null ? 'succeeded' : 'failed',
            error,
        },
        identities: rows.map((row) => ({ ...place, ...row })),
        hints: error === null && after ? hintsOf(target, mode, rows, before, after) : [],
    };
}
/** The hints after a change; `show` has none. */
function hintsOf({ kind, id, latest, selection, systemClientId }, { operation }, rows, before, identities) {
    if (!latest || operation === 'show')
        return [];
    if (operation === 'remove')
        return absentHints(id, selection, before, latest.identities);
    const selected = rows
        .filter(({ change }) => change !== 'removed')
        .map((row) => (row.id === null ? 'system' : (0,resource_id/* idKey */.T4)(row.id)));
    const { variables, sessionIdentities } = latest;
    return hintsFor({ kind, id, identities, systemClientId, selected, variables, sessionIdentities });
}
/** The outcome of a pattern that gave no target. */
function resultOfUnmatched({ kind, pattern }, error) {
    return {
        resource: {
            id: null,
            name: pattern,
            kind,
            identityType: null,
            changed: false,
            status: 'failed',
            error,
        },
        identities: [],
        hints: [],
    };
}
function changesAnything(before, after) {
    if (!after)
        return false;
    const keys = new Set([...before.user.keys(), ...after.user.keys()]);
    return ((before.system === undefined) !== (after.system === undefined) ||
        [...keys].some((key) => before.user.has(key) !== after.user.has(key)));
}
/** What a resource would have after a plan. */
function planned(now, plan, known) {
    const kept = plan.keepUser.map((identity) => [(0,resource_id/* idKey */.T4)(identity.id), identity]);
    const added = plan.addUser.map((named) => {
        const { id, ...ids } = known.get((0,resource_id/* resourceKey */.ik)(named)) ?? { id: named, principalId: null, clientId: null };
        return [
            (0,resource_id/* resourceKey */.ik)(named),
            { id: (0,resource_id/* formatResourceId */.bM)(id), name: id.name, wireKey: (0,resource_id/* formatResourceId */.bM)(id), ...ids },
        ];
    });
    return {
        system: plan.system ? (now.system ?? { principalId: null }) : undefined,
        user: new Map([...kept, ...added]),
        tenantId: now.tenantId,
    };
}

// EXTERNAL MODULE: ./build/kinds.js
var kinds = __webpack_require__(2172);
;// CONCATENATED MODULE: ./build/report/stopped.js




/** The error of a target or pattern on which work was going on, or had not begun, when the step was stopped. */
function stoppedText(run, stopped, entry) {
    const last = lastFault(run, entry instanceof target/* Target */.W && run.isSignedIn ? entry : undefined);
    if (!(entry instanceof target/* Target */.W)) {
        const { kind, pattern } = entry.pattern;
        const activity = run.isSignedIn ? 'listing them' : 'signing in';
        return `${(0,kinds/* kindInfo */.P)(kind).noun}s that match '${pattern}': ${stopped.message} while ${activity}. Nothing was changed.${last}`;
    }
    const activity = run.isSignedIn ? entry.activity : 'signing in';
    const created = run.createdIdentities
        .filter(({ id }) => wants(entry, id))
        .map((one) => ` ${creation(one)}`);
    return `${entry.label}: ${stopped.message} while ${activity}. ${writeStatus(entry)}${created.join('')}${last}`;
}
/** What a stopped step says at its end: what was sent and what is not known. */
function lastWord(run, aboutOthers = []) {
    const patterns = run.entries.flatMap((entry) => (entry instanceof target/* Target */.W ? [] : [entry.pattern.pattern]));
    const open = run.targets.filter(({ isOpen }) => isOpen);
    const changed = run.targets.filter(({ isOpen, write }) => !isOpen && write === 'accepted');
    // Those that a change was sent to come first: the list may be cut.
    const inOrder = [
        ...open.filter(({ write }) => write !== 'none'),
        ...open.filter(({ write }) => write === 'none'),
    ];
    const pending = run.roles?.pending;
    return [
        `The step was ${run.stopped?.message}.${lastFault(run)}`,
        ...run.createdIdentities.map((created) => `- ${creation(created)}`),
        ...aboutOthers,
        ...(0,words/* firstLines */.UV)(inOrder.map((target) => `- ${target.label}: ${writeStatus(target)}`)),
        ...patterns.map((pattern) => `- '${pattern}': Nothing was sent.`),
        ...(changed.length > 0
            ? [`Changed and done before: ${changed.length} of ${run.targets.length} targets.`]
            : []),
        ...(open.length + patterns.length === 0 ? ['All targets were done.'] : []),
        ...(pending ? [`Not done: ${pending}.`] : []),
    ].join('\n');
}
function lastFault(run, target) {
    const fault = run.lastFault(target);
    return fault ? ` The last fault was: ${fault}.` : '';
}
function wants({ plan }, id) {
    return plan?.addUser.some((wanted) => (0,resource_id/* resourceKey */.ik)(wanted) === (0,resource_id/* resourceKey */.ik)(id)) ?? false;
}
function creation({ id, isDone }) {
    const status = isDone ? 'It was created.' : 'Its creation was sent; whether Azure took it is not known.';
    return `${(0,resource_id/* describeResource */.w9)(id)}: ${status}`;
}
function writeStatus({ write }) {
    switch (write) {
        case 'unknown':
            return 'A change was sent; whether Azure took it is not known.';
        case 'accepted':
            return 'Azure accepted a change; whether it was finished is not known.';
        case 'none':
            return 'Nothing was sent that changes it.';
    }
}

;// CONCATENATED MODULE: ./build/report/run-results.js







/** The identities that a report holds at most: 40 MB of JSON, forty times what GitHub hands on to other jobs. */
const MAX_IDENTITIES = 100_000;
/** What became of each entry of a run, with no more identities in all than memory and outputs have room for. */
async function resultsOf(run) {
    const results = [];
    let identities = 0;
    for (const entry of run.entries) {
        // A fleet takes seconds; signals have their turn.
        await (0,promises_.setImmediate)();
        const result = resultFor(run, entry);
        const room = Math.max(0, MAX_IDENTITIES - identities);
        identities += result.identities.length;
        results.push({ ...result, identities: result.identities.slice(0, room) });
    }
    if (identities > MAX_IDENTITIES) {
        (0,log/* warning */.$e)(`Log, summary and the output 'identities' hold the first ${MAX_IDENTITIES} of ${identities} identities. Name fewer targets or identities in one step to see them all.`);
    }
    return results;
}
function resultFor(run, entry) {
    if (entry instanceof target/* Target */.W) {
        return resultOf(entry, reportMode(run.request), errorText(run, entry), run.knownIdentities);
    }
    return resultOfUnmatched(entry.pattern, errorText(run, entry) ?? 'not started');
}
/** Why an entry failed; null when it did not. */
function errorText(run, entry) {
    const isTarget = entry instanceof target/* Target */.W;
    const context = { ...explainContext(run), kind: isTarget ? entry.kind : entry.pattern.kind };
    const own = isTarget ? failureOf(entry) : entry.error;
    if (own !== undefined)
        return (0,explain/* explain */.W)(own, context);
    if (isTarget && !entry.isOpen)
        return null;
    if (run.failure !== undefined)
        return (0,explain/* explain */.W)(run.failure, context);
    return run.stopped ? stoppedText(run, run.stopped, entry) : null;
}
/** Whether what failed for the step as a whole is the error of an entry: it has none of its own, and was not done. */
function sharesFailure(entry) {
    return entry instanceof target/* Target */.W ? entry.isOpen : entry.error === undefined;
}
/** What advice may name that is about no one target. */
function explainContext({ request }) {
    const { operation, signIn, cloud } = request;
    return { kind: undefined, isReadOnly: operation === 'show' || request.dryRun, signIn, cloud };
}
function failureOf({ outcome }) {
    return outcome.state === 'failed' ? outcome.error : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/report/html.js
/** Control and other unseen characters go; the lines of a failure stay. */
function visible(text) {
    return text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, '');
}
/** Text between tags: nothing in it is markup, a mention or a line of its own. */
function html(text) {
    const entities = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
        "'": '&#39;',
        '@': '&#64;',
        '\n': '&#10;',
    };
    return visible(text).replace(/[&<>"'@\n]/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./build/report/summary-roles.js


/** What the heading says of roles: how many were changed, and how many lines failed. */
function roleHeading({ assignments, failures }, { dryRun }) {
    const changed = assignments.filter(({ change }) => change === 'added' || change === 'removed').length;
    const roles = `${changed} ${changed === 1 ? 'role' : 'roles'} ${dryRun ? 'to change' : 'changed'}`;
    const lines = `${failures.length} ${failures.length === 1 ? 'line' : 'lines'} of roles failed`;
    return [...(changed > 0 ? [roles] : []), ...(failures.length > 0 ? [lines] : [])]
        .map((part) => `, ${part}`)
        .join('');
}
/** The table of roles, and what should be known of them. */
function roleTable({ assignments, notes }, { dryRun }, cloud, most) {
    const head = ['Role', 'Scope', 'Identity', 'Change'].map((cell) => `<th>${cell}</th>`).join('');
    const rows = assignments.slice(0, most).map((assignment) => row(assignment, dryRun, cloud));
    const cut = assignments.length - rows.length;
    // The last are those that hold for all of them.
    const cutNotes = Math.max(0, notes.length - most);
    return [
        assignments.length > 0 ? `<table>\n<tr>${head}</tr>\n${rows.join('\n')}\n</table>` : '',
        cut > 0 ? `${cut} more rows are in the output <code>role-assignments</code>.` : '',
        cutNotes > 0 ? `<p>${cutNotes} more notes on roles are in the log.</p>` : '',
        ...notes.slice(cutNotes).map((note) => `<p>${html(note)}</p>`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** Each line of roles that failed. */
function roleFailures({ failures }, most) {
    const shown = failures
        .slice(0, most)
        .map((text) => `<p><b>roles failed</b></p>\n<pre>${html(text.slice(0, words/* MAX_FAILURE_TEXT */.mr))}</pre>`);
    const cut = failures.length - shown.length;
    return [...shown, ...(cut > 0 ? [`<p>${cut} more failed lines of roles are in the log.</p>`] : [])].join('\n\n');
}
function row({ role, roleDefinitionId, scope, identity, change }, dryRun, cloud) {
    const lastOf = (id) => id.slice(id.lastIndexOf('/') + 1);
    const link = `<a href="${html(`${cloud.portal}/#resource${encodeURI(scope)}`)}">${html(lastOf(scope) || scope)}</a>`;
    const isUser = /\/userAssignedIdentities\//i.test(identity);
    const name = `${lastOf(identity)}${isUser ? '' : ' (system-assigned)'}`;
    const cells = [html(role ?? lastOf(roleDefinitionId)), link, html(name), (0,words/* describeChange */.uQ)(change, dryRun)];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

;// CONCATENATED MODULE: ./build/report/summary.js





/** GitHub drops a summary of more than 1 MiB, and refuses a comment of more than 65,536 characters. */
const MAX_SUMMARY = 1_000_000;
/** The rest is for the mark before it, which holds names of any length and alphabet. */
const MAX_COMMENT = 64_000;
/** More of a kind never fit: a row takes more than a hundred bytes. */
const MAX_ROWS = 10_000;
/**
 * Writes the job summary. A runner without one (an old one, or `act`) is no failure. `core.summary` does the same,
 * but Node loads its asynchronous file system for it, which takes longer than to make the report.
 */
function writeSummary(report) {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file)
        (0,external_node_fs_.appendFileSync)(file, `${report}${external_node_os_.EOL}`);
}
/** The report in GitHub's Markdown: outcome, table, failures with their fix, and what to do next. */
function summaryOf(report) {
    return fitInto(MAX_SUMMARY, report);
}
/** The same report, short enough for a comment. */
function commentOf(report) {
    return fitInto(MAX_COMMENT, report);
}
/** As much as fits in so many bytes: whole rows and failures, and a line that says how many were left out. */
function fitInto(bytes, report) {
    const { results, roles } = report;
    const targets = results.reduce((sum, { identities }) => sum + Math.max(1, identities.length), 0);
    const hints = results.reduce((sum, result) => sum + result.hints.length, 0);
    const { assignments = [], notes = [], failures = [] } = roles ?? {};
    const longest = Math.max(targets, hints, assignments.length, notes.length, report.created.length);
    let amount = {
        rows: Math.min(MAX_ROWS, longest),
        failures: Math.min(MAX_ROWS, Math.max(results.length, failures.length)),
    };
    for (;;) {
        const text = reportOf(report, amount);
        const size = Buffer.byteLength(text);
        if (size <= bytes || amount.rows + amount.failures === 0)
            return text;
        const ratio = (bytes / size) * 0.95;
        amount = { rows: Math.floor(amount.rows * ratio), failures: Math.floor(amount.failures * ratio) };
    }
}
function reportOf(report, { rows, failures }) {
    const { results, mode, cloud, roles } = report;
    const failed = results.filter(({ resource }) => resource.status === 'failed');
    return [
        `## ${heading(results, failed.length, mode)}${roles ? roleHeading(roles, mode) : ''}`,
        table(results, mode, cloud, rows),
        createdList(report.created, rows),
        roles ? roleTable(roles, mode, cloud, rows) : '',
        ...failed.slice(0, failures).map(failure),
        failed.length > failures ? `<p>${failed.length - failures} more failures are in the log.</p>` : '',
        roles ? roleFailures(roles, failures) : '',
        hintList(results, rows),
        report.nextStep ? nextStep(results) : '',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function heading(results, failed, { operation, dryRun }) {
    const changed = results.filter(({ resource }) => resource.changed).length;
    const done = operation === 'show'
        ? `${results.length - failed} shown`
        : `${changed} ${dryRun ? 'to change' : 'changed'}`;
    const rest = results.filter(({ resource }) => !resource.changed && resource.status === 'succeeded').length;
    const parts = [
        done,
        ...(operation === 'show' || rest <= 0 ? [] : [`${rest} unchanged`]),
        ...(failed > 0 ? [`${failed} failed`] : []),
    ];
    return `${dryRun ? 'Dry run: ' : ''}Managed identities, ${operation}: ${parts.join(', ')}`;
}
function table(results, { dryRun }, cloud, most) {
    const rows = results.flatMap(({ resource, identities }) => (identities.length > 0 ? identities : [undefined]).map((identity) => summary_row(resource, identity, dryRun, cloud)));
    const cut = rows.length > most
        ? `\n\n${rows.length - most} more rows are in the output <code>identities</code>.`
        : '';
    const head = ['Kind', 'Name', 'Identity', 'Principal ID', 'Client ID', 'Change']
        .map((cell) => `<th>${cell}</th>`)
        .join('');
    return `<table>\n<tr>${head}</tr>\n${rows.slice(0, most).join('\n')}\n</table>${cut}`;
}
function summary_row(resource, identity, dryRun, cloud) {
    const name = resource.id
        ? `<a href="${html(`${cloud.portal}/#resource${encodeURI(resource.id)}`)}">${html(resource.name)}</a>`
        : html(resource.name);
    const code = (text) => (text ? `<code>${html(text)}</code>` : '');
    const change = resource.status === 'failed' ? 'failed' : (identity?.change ?? 'unchanged');
    const cells = [
        resource.kind,
        name,
        identity ? html(identity.type === 'system-assigned' ? 'system-assigned' : identity.name) : '',
        code(identity?.principalId),
        code(identity?.clientId),
        (0,words/* describeChange */.uQ)(change, dryRun),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function failure({ resource }) {
    const text = (resource.error ?? '').slice(0, words/* MAX_FAILURE_TEXT */.mr);
    return `<p><b>${resource.kind} ${html(resource.name)} failed</b></p>\n<pre>${html(text)}</pre>`;
}
/** Identities are resources of their own: they stay, whatever became of the targets. */
function createdList(created, max) {
    if (created.length === 0)
        return '';
    const names = created.slice(0, max).map(({ name }) => `<code>${html(name)}</code>`);
    const more = created.length > names.length ? `, and ${created.length - names.length} more` : '';
    return `<p>Created: ${names.join(', ')}${more}</p>`;
}
/** What to know although nothing failed. */
function hintList(results, max) {
    const hints = results.flatMap((result) => result.hints);
    if (hints.length === 0)
        return '';
    const items = hints.slice(0, max).map(({ text }) => html(text));
    const cut = hints.length - items.length;
    const all = cut > 0 ? [...items, `${cut} more are in the log.`] : items;
    return `<p>Worth knowing:</p>\n<ul>\n${all.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}
/** The line that gives the new identities a role, ready to be completed. */
function nextStep(results) {
    const added = results
        .flatMap(({ identities }) => identities)
        .filter(({ change, principalId }) => change === 'added' && principalId);
    const principals = [...new Set(added.map(({ principalId }) => principalId))];
    if (principals.length === 0)
        return '';
    const lines = principals
        .slice(0, 20)
        .map((id) => `az role assignment create --assignee-object-id ${html(id ?? '')} --assignee-principal-type ServicePrincipal --role "&lt;role&gt;" --scope "&lt;resource-id&gt;"`);
    return `<p>Give the new identities their roles:</p>\n<pre>${lines.join('\n')}</pre>`;
}

// EXTERNAL MODULE: ./build/report/write-outputs.js + 1 modules
var write_outputs = __webpack_require__(6300);
;// CONCATENATED MODULE: ./build/report/report.js











/**
 * Tells what became of a run: log, one annotation for each failure, outputs, summary and comment, in the order of
 * what must not be lost. What cannot be written hides nothing that was told before.
 */
async function report(run, step) {
    const { request } = run;
    const mode = reportMode(request);
    const results = await resultsOf(run);
    (0,log/* logResults */.ly)(results, mode.dryRun);
    for (const target of run.targets) {
        const text = orphanWarning(target, run);
        if (text)
            (0,log/* warning */.$e)(text);
    }
    for (const { hints } of results)
        for (const hint of hints)
            (0,log/* logHint */.sN)(hint);
    const roles = await reportRoles(run, results);
    reportFailures(run, results, roles);
    const created = run.createdIdentities.filter(({ isDone }) => isDone).map(({ id }) => id);
    const changedBesides = created.length > 0 || roles?.isChanged === true;
    const roleAssignments = roles?.assignments ?? [];
    (0,write_outputs/* writeOutputs */.K)((0,outputs/* outputsOf */.Yz)(results, { ...mode, tenantId: run.tenantId, changedBesides, roleAssignments }));
    const nextStep = request.operation === 'show' || request.roles.length === 0;
    const summary = { results, mode, cloud: request.cloud, roles, created, nextStep };
    if (request.summary)
        writeOrWarn(summaryOf(summary));
    const isNews = changedBesides ||
        (roles?.failures ?? []).length > 0 ||
        results.some(({ resource }) => resource.changed || resource.status === 'failed');
    const cutOff = await comment(run, summary, isNews, step);
    if (run.stopped)
        tellLastWord(run, results, [...cutOff, ...(roles?.lastWords ?? [])]);
}
/** What became of roles; loaded late, because most steps have none. */
async function reportRoles(run, results) {
    const { request, roles } = run;
    if (!roles)
        return undefined;
    const { rolesReport } = await __webpack_require__.e(/* import() | roles */ 242).then(__webpack_require__.bind(__webpack_require__, 7512));
    const { targets } = run;
    const context = explainContext(run);
    const report = rolesReport({ roles, targets, results, mode: reportMode(request), context });
    (0,log/* logRoles */.cY)(report.log, report.notes);
    return report;
}
/**
 * One annotation for each failed target and each failed line of roles; what failed for all, such as signing in, is
 * told once.
 */
function reportFailures(run, results, roles) {
    const texts = results.flatMap(({ resource }) => (resource.error === null ? [] : [resource.error]));
    for (const text of run.failure === undefined ? texts : new Set(texts))
        (0,log/* setFailed */.C1)(text);
    for (const text of roles?.failures ?? [])
        (0,log/* setFailed */.C1)(text);
    // What failed after all targets were done, each by itself or well.
    if (run.failure !== undefined && !run.entries.some(sharesFailure))
        (0,log/* setFailed */.C1)((0,explain/* explain */.W)(run.failure, explainContext(run)));
    const drift = driftOf(run, results, roles);
    if (drift)
        (0,log/* setFailed */.C1)(drift);
}
/**
 * Keeps the comment on the pull request, if one was asked for; loaded late.
 * @returns what is to be said of it where the step was stopped meanwhile
 */
async function comment(run, summary, isNews, step) {
    const { comment: options } = run.request;
    if (!options)
        return [];
    if (run.stopped) {
        (0,log/* info */.pq)('No comment on the pull request: the step was stopped.');
        return [];
    }
    const { commentOnPullRequest } = await __webpack_require__.e(/* import() */ 331).then(__webpack_require__.bind(__webpack_require__, 331));
    const { token, onlyChanges } = options;
    const settings = { report: commentOf(summary), token, mayCreate: !onlyChanges || isNews };
    const { write, lastFault } = await commentOnPullRequest(settings, step);
    if (!step.signal.aborted || write === 'accepted')
        return [];
    const status = write === 'none' ? 'nothing was sent' : 'whether it was written is not known';
    const fault = lastFault ? ` The last fault was: ${lastFault}.` : '';
    return [`- the comment on the pull request: ${status}.${fault}`];
}
/** A stopped step fails, even when it had nothing left to do but to report. */
function tellLastWord(run, results, aboutOthers) {
    const word = lastWord(run, aboutOthers);
    if (results.some(({ resource }) => resource.status === 'failed'))
        (0,log/* info */.pq)(word);
    else
        (0,log/* setFailed */.C1)(word);
}
function writeOrWarn(summary) {
    try {
        writeSummary(summary);
    }
    catch (error) {
        (0,log/* warning */.$e)(`The job summary could not be written: ${(0,build_text/* messageOf */.bD)(error)}`);
    }
}


/***/ }),

/***/ 6300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeEmptyOutputs: () => (/* binding */ writeEmptyOutputs),
  K: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6805);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/report/log.js
var log = __webpack_require__(704);
;// CONCATENATED MODULE: ./build/report/output-limits.js
/** What GitHub hands on of a job's outputs, in bytes of UTF-16. */
const MAX_JOB_OUTPUT = 1_048_576;
/** The longest environment variable that Linux takes, in bytes (`MAX_ARG_STRLEN`). */
const MAX_VARIABLE = 131_072;
/**
 * Warnings of outputs that are larger than what they are usually handed on by.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
function tooLarge(outputs) {
    return Object.entries(outputs).flatMap(([name, value]) => {
        const limit = value.length * 2 > MAX_JOB_OUTPUT
            ? 'more than GitHub hands on to other jobs (1 MB), and than an environment variable takes (128 KB)'
            : Buffer.byteLength(value) >= MAX_VARIABLE
                ? 'more than an environment variable takes on Linux (128 KB)'
                : undefined;
        if (!limit)
            return [];
        const size = `${Math.ceil(Buffer.byteLength(value) / 1024)} KB`;
        return [
            `The output '${name}' has ${size}: ${limit}. It is whole within this job, in expressions such as ` +
                `fromJSON(steps.<id>.outputs.${name}); to hand it on, name fewer targets in one step.`,
        ];
    });
}

// EXTERNAL MODULE: ./build/report/outputs.js
var outputs = __webpack_require__(6956);
;// CONCATENATED MODULE: ./build/report/write-outputs.js





/** Writes the outputs of the step; what keeps them from being written is a failure of it. */
function writeOutputs(outputs) {
    for (const text of tooLarge(outputs))
        (0,log/* warning */.$e)(text);
    try {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
    }
    catch (error) {
        (0,log/* setFailed */.C1)(`The outputs could not be written: ${(0,build_text/* messageOf */.bD)(error)}`);
    }
}
/** Writes the outputs of a step that did nothing. */
function writeEmptyOutputs() {
    writeOutputs((0,outputs/* emptyOutputs */.q_)());
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

/***/ 6198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   KH: () => (/* binding */ isText)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

/** The values at a dotted path of a document; `*` stands for every item of a list. What is not there has no value. */
function valuesAt(value, path) {
    return path.split('.').reduce((values, segment) => values.flatMap((at) => {
        if (segment === '*')
            return Array.isArray(at) ? at : [];
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(at) && at[segment] !== undefined && at[segment] !== null ? [at[segment]] : [];
    }), [value]);
}
/** A property's text; undefined when there is none, or an empty one. */
function textAt(item, property) {
    const text = property && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item) ? item[property] : undefined;
    return isText(text) ? text : undefined;
}
/** Whether a value is a text that is not empty. */
function isText(value) {
    return typeof value === 'string' && value !== '';
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
/** The name of the kinds of identities, as the input `identity-type` spells it. */
function identityTypeName(system, user) {
    if (system)
        return user ? 'system-assigned,user-assigned' : 'system-assigned';
    return user ? 'user-assigned' : 'none';
}
/**
 * Reads the `identity` of an ARM resource: absent, `None`, or types separated by a comma with or without a
 * space, in any casing.
 */
function readIdentitySet(wire) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(wire))
        return NO_IDENTITIES;
    const types = (text(wire['type']) ?? '').split(',').map((type) => type.trim().toLowerCase());
    const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(wire['userAssignedIdentities'])
        ? Object.entries(wire['userAssignedIdentities'])
        : [];
    const user = new Map();
    for (const [wireKey, value] of types.includes('userassigned') ? entries : []) {
        const id = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(wireKey);
        // A group's name may hold letters of any alphabet: an identity there is kept under the ID that ARM gave.
        user.set((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(wireKey), {
            id: id ? (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResourceId */ .bM)(id) : wireKey,
            name: id?.name ?? wireKey.slice(wireKey.lastIndexOf('/') + 1),
            wireKey,
            principalId: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? text(value['principalId']) : null,
            clientId: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? text(value['clientId']) : null,
        });
    }
    const system = types.includes('systemassigned') ? { principalId: text(wire['principalId']) } : undefined;
    return { system, user, tenantId: text(wire['tenantId']) };
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NameSuggestions),
/* harmony export */   m: () => (/* binding */ NotFoundError)
/* harmony export */ });
/* harmony import */ var _get_or_insert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8803);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2172);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7041);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _document_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6198);





/** How long a request may take that only makes an error clearer. */
const SUGGESTION_MS = 3_000;
/** The API version of Microsoft.ManagedIdentity that `@azure/arm-msi` uses. */
const MSI_API_VERSION = '2024-11-30';
/** A resource that is not there, with what was probably meant. */
class NotFoundError extends Error {
    name = 'NotFoundError';
    /** Another kind under which the name exists. */
    otherKind;
    /** The name of its kind and group that is most like it. */
    nearestName;
    cause;
    constructor(cause, otherKind, nearestName) {
        super(cause.message, { cause });
        this.otherKind = otherKind;
        this.nearestName = nearestName;
        this.cause = cause;
    }
}
/**
 * Finds out what was probably meant by a name that does not exist. Best effort and brief; however many names are
 * wrong, a group is listed once.
 */
class NameSuggestions {
    #arm;
    #names = new Map();
    constructor(arm) {
        this.#arm = arm;
    }
    /** The error for a container app, job and the like that is not there. */
    async notFound(id, error) {
        const otherKind = await this.#otherKind(id);
        return new NotFoundError(error, otherKind, otherKind ? undefined : await this.nearestName(id));
    }
    /** The name of the same type and group that is most like one that does not exist, if the group may be listed. */
    async nearestName(id) {
        const path = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .groupListPath */ .f2)(id);
        const names = await (0,_get_or_insert_js__WEBPACK_IMPORTED_MODULE_3__/* .getOrInsert */ .P)(this.#names, path.toLowerCase(), () => this.#list(path, id));
        return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(id.name, names)[0];
    }
    /** A job is easily named as an app, and the other way round. */
    async #otherKind(id) {
        const kind = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(id);
        const other = kind === 'app' ? 'job' : kind === 'job' ? 'app' : undefined;
        if (!other)
            return undefined;
        const otherId = { ...id, type: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindInfo */ .P)(other).type };
        const reading = this.#arm.read((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .formatResourceId */ .bM)(otherId), (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .describeResource */ .w9)(otherId), {
            abortSignal: AbortSignal.timeout(SUGGESTION_MS),
        });
        return reading.then(() => other, () => undefined);
    }
    async #list(path, id) {
        const query = id.type === _resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .USER_ASSIGNED_IDENTITY */ .Q6 ? { query: { 'api-version': MSI_API_VERSION } } : {};
        const options = { ...query, abortSignal: AbortSignal.timeout(SUGGESTION_MS) };
        const names = [];
        try {
            for await (const document of this.#arm.list(path, `what is like ${(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .describeResource */ .w9)(id)}`, options)) {
                const name = (0,_document_path_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(document, 'name');
                if (name)
                    names.push(name);
            }
        }
        catch {
            // What was read until then may do; without a suggestion the error is as true.
        }
        return names;
    }
}


/***/ }),

/***/ 4309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ CHILD_LISTS),
/* harmony export */   l: () => (/* binding */ PLACES)
/* harmony export */ });
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
/**
 * Every place of a resource that holds an identity, by kind: the properties named `identity` and their like
 * in the API specification of Microsoft.App.
 */
const PLACES = {
    app: [
        ...CONFIGURATION,
        {
            label: 'scale rule',
            list: 'properties.template.scale.rules.*',
            name: 'name',
            identity: ['azureQueue.identity', 'custom.identity', 'http.identity', 'tcp.identity'],
        },
    ],
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
/** The child resources to look at before an identity leaves, by kind. Each is one list request. */
const CHILD_LISTS = {
    app: [
        {
            segment: 'authConfigs',
            label: 'authentication',
            identity: [
                'properties.login.tokenStore.azureBlobStorage.managedIdentityResourceId',
                'properties.login.tokenStore.azureBlobStorage.clientId',
            ],
        },
    ],
    job: [],
    environment: [
        {
            segment: 'certificates',
            label: 'certificate',
            identity: ['properties.certificateKeyVaultProperties.identity'],
        },
        { segment: 'daprComponents', label: 'Dapr component', identity: ['properties.secrets.*.identity'] },
        {
            segment: 'storages',
            label: 'storage',
            identity: ['properties.azureFile.accountKeyVaultProperties.identity'],
        },
    ],
    'session-pool': [],
};


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
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9347);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);



/**
 * Compares what a resource has with what is desired. A pure function of both; order follows the request.
 *
 * `restore` names identities that must be there besides what is desired: those that an earlier write of ours lost.
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
    const required = operation === 'remove' ? restore : [...named, ...restore];
    const wanted = (0,_distinct_js__WEBPACK_IMPORTED_MODULE_1__/* .distinct */ .d)(required, _resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik);
    const entries = [...current.user];
    return {
        addSystem: system && !has,
        removeSystem: has && !system,
        addUser: wanted.filter((id) => !current.user.has((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik)(id))),
        removeUser: entries.filter(([key]) => goes(key)).map(([, identity]) => identity),
        keepUser: entries.filter(([key]) => !goes(key)).map(([, identity]) => identity),
        system,
    };
}
/** Whether there is nothing to do. */
function isNoOp(plan) {
    return !plan.addSystem && !plan.removeSystem && plan.addUser.length === 0 && plan.removeUser.length === 0;
}
/** Whether an identity is removed. */
function removesAny({ removeSystem, removeUser }) {
    return removeSystem || removeUser.length > 0;
}
/** A plan in words: `adding the system-assigned identity, removing 'id-old'`. */
function describePlan({ addSystem, removeSystem, addUser, removeUser }) {
    const added = identityNames(addSystem, addUser);
    const removed = identityNames(removeSystem, removeUser);
    return [
        ...(added.length > 0 ? [`adding ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(added)}`] : []),
        ...(removed.length > 0 ? [`removing ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceList */ .MT)(removed)}`] : []),
    ].join(', ');
}
/** Identities in words, for a sentence's list. */
function identityNames(system, user) {
    return [...(system ? ['the system-assigned identity'] : []), ...user.map(({ name }) => `'${name}'`)];
}
/**
 * The smallest write that makes a plan true (JSON Merge Patch, RFC 7386): keys left out are kept, a key with
 * null goes. ARM refuses a map beside a type without `UserAssigned`; that type alone removes all of them.
 *
 * `fullMap` also sends the identities that stay, for a provider that treats the map as the whole.
 */
function patchOf(plan, fullMap = false) {
    const usersRemain = plan.keepUser.length + plan.addUser.length > 0;
    if (!usersRemain)
        return { type: plan.system ? 'SystemAssigned' : 'None' };
    const type = plan.system ? 'SystemAssigned,UserAssigned' : 'UserAssigned';
    const changes = [
        ...plan.addUser.map((id) => [(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .formatResourceId */ .bM)(id), {}]),
        ...plan.removeUser.map(({ wireKey }) => [wireKey, null]),
    ];
    if (changes.length > 0 && fullMap) {
        changes.push(...plan.keepUser.map(({ wireKey }) => [wireKey, {}]));
    }
    return changes.length === 0 ? { type } : { type, userAssignedIdentities: Object.fromEntries(changes) };
}
/**
 * How a resource compares with a plan: as planned; as planned but for principal IDs that are still to come;
 * or not as planned.
 */
function compare(plan, after) {
    const added = plan.addUser.map((id) => after.user.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKey */ .ik)(id)));
    const present = added.every((identity) => identity !== undefined) && !(plan.addSystem && !after.system);
    const gone = plan.removeUser.every(({ id }) => !after.user.has((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(id))) && !(plan.removeSystem && after.system);
    if (!present || !gone)
        return 'unmet';
    const principals = [...added, ...(plan.addSystem ? [after.system] : [])].map((identity) => identity?.principalId ?? null);
    return principals.includes(null) ? 'without principals' : 'fulfilled';
}
/**
 * The kept identities that a write of the plan removed although it named none of them: the mark of a
 * provider that treats the map as the whole. When some of them are still there, another writer removed the
 * others, which is theirs to decide.
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
/* harmony export */   MZ: () => (/* binding */ usesOf),
/* harmony export */   RA: () => (/* binding */ NO_REFERENCES),
/* harmony export */   c4: () => (/* binding */ childReferencesOf),
/* harmony export */   l1: () => (/* binding */ joinFound)
/* harmony export */ });
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
/* harmony import */ var _document_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6198);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4309);



/** A search that found nothing. */
const NO_REFERENCES = { references: [], unreadable: [], unsearched: [] };
/** What several searches found together. */
function joinFound(found) {
    return {
        references: found.flatMap(({ references }) => references),
        unreadable: found.flatMap(({ unreadable }) => unreadable),
        unsearched: found.flatMap(({ unsearched }) => unsearched),
    };
}
/** Every reference of a resource itself, whatever identity it names. */
function referencesOf(kind, resource) {
    return _places_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACES */ .l[kind].flatMap(({ label, list, name, identity }) => (0,_document_path_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesAt */ .I0)(resource, list).flatMap((item) => identity
        .flatMap((path) => (0,_document_path_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesAt */ .I0)(item, path))
        .filter(_document_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)
        .map((value) => ({
        place: label,
        name: (0,_document_path_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, name) ?? shortName(value),
        identity: value,
    }))));
}
/** Every reference of the children in one list. */
function childReferencesOf({ label, identity }, children) {
    return children.flatMap((child) => identity
        .flatMap((path) => (0,_document_path_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesAt */ .I0)(child, path))
        .filter(_document_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .KH)
        .map((value) => ({ place: label, name: (0,_document_path_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(child, 'name') ?? '(unnamed)', identity: value })));
}
/** The uses of identities about to be removed: by resource ID, client ID or the word `system`. */
function usesOf(references, removal) {
    const names = new Map(removal.user.flatMap(({ id, clientId, name }) => (clientId ? [id, clientId] : [id]).map((key) => [(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(key), name])));
    if (removal.system)
        names.set('system', 'system');
    return references.flatMap(({ place, name, identity }) => {
        const of = names.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .idKey */ .T4)(identity));
        return of === undefined ? [] : [{ place, name, of }];
    });
}
/** An identity in a few words: the last segment of its ID. */
function shortName(identity) {
    return (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .parseResourceId */ .RQ)(identity)?.name ?? identity;
}


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vx: () => (/* binding */ isBeingDeleted),
  A5: () => (/* binding */ isBusy),
  eY: () => (/* binding */ snapshotOf)
});

// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/resources/identity-set.js
var identity_set = __webpack_require__(78);
// EXTERNAL MODULE: ./build/resources/references.js
var references = __webpack_require__(7435);
// EXTERNAL MODULE: ./build/resources/document-path.js
var document_path = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/resources/session-identities.js


/**
 * The identities that code in the sessions of a pool may use: those with the lifecycle `Main`. Spelled `system`, or
 * as the key of a user-assigned one.
 * https://learn.microsoft.com/azure/container-apps/sessions-custom-container#managed-identity
 */
function sessionIdentitiesOf(resource) {
    return (0,document_path/* valuesAt */.I0)(resource, 'properties.managedIdentitySettings.*')
        .filter((setting) => (0,document_path/* textAt */.$6)(setting, 'lifecycle')?.toLowerCase() === 'main')
        .map((setting) => (0,document_path/* textAt */.$6)(setting, 'identity'))
        .filter((identity) => identity !== undefined)
        .map(resource_id/* idKey */.T4);
}

// EXTERNAL MODULE: ./build/resources/variables.js
var variables = __webpack_require__(3620);
;// CONCATENATED MODULE: ./build/resources/snapshot.js







/** Takes what is needed out of a resource as ARM sent it. `requested` is the ID by which it was asked for. */
function snapshotOf(document, requested, readAt) {
    const state = (0,json/* objectOf */.Xy)(document['properties'])['provisioningState'];
    // An absent state means success (ARM's resource provider contract).
    const provisioningState = typeof state === 'string' ? state : 'Succeeded';
    const returned = (0,resource_id/* parseResourceId */.RQ)(String(document['id'] ?? ''));
    const id = returned?.type === requested.type ? returned : requested;
    const modifiedAt = (0,json/* objectOf */.Xy)(document['systemData'])['lastModifiedAt'];
    return {
        id,
        location: String(document['location'] ?? ''),
        provisioningState,
        identities: (0,identity_set/* readIdentitySet */.h_)(document['identity']),
        references: (0,references/* referencesOf */.CL)((0,resource_id/* kindOf */.I)(id), document),
        variables: (0,variables/* variablesOf */.h)(document),
        sessionIdentities: sessionIdentitiesOf(document),
        modifiedAt: typeof modifiedAt === 'string' ? modifiedAt : undefined,
        failure: isFailed(provisioningState)
            ? (0,errors/* failureOf */.g5)(document, { action: `change ${(0,resource_id/* describeResource */.w9)(id)}` })
            : undefined,
        readAt,
    };
}
/** Whether Azure is still at work on a resource. A last change that failed is an end, too. */
function isBusy({ provisioningState }) {
    return !/^succeeded$/i.test(provisioningState) && !isFailed(provisioningState);
}
/** Whether Azure is going to delete a resource: nothing that is written to it lasts. */
function isBeingDeleted({ provisioningState }) {
    return /^scheduledfordelete$/i.test(provisioningState);
}
/** The states that end a change without success (`provisioningState` in the specification of Microsoft.App). */
function isFailed(provisioningState) {
    return /^(failed|canceled|upgradefailed)$/i.test(provisioningState);
}


/***/ }),

/***/ 6843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ Target)
});

// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/kinds.js
var kinds = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/resources/places.js
var places = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/resources/document-path.js
var document_path = __webpack_require__(6198);
// EXTERNAL MODULE: ./build/resources/references.js
var resources_references = __webpack_require__(7435);
;// CONCATENATED MODULE: ./build/resources/pulling-apps.js






/** How a registry of an app or job names the system-assigned identity of the environment. */
const SYSTEM_ENVIRONMENT = 'system-environment';
/**
 * Finds the apps and jobs of an environment that pull images with its system-assigned identity. They may lie in any
 * group: both kinds are listed in the subscription; where that is forbidden, in the environment's group.
 */
async function readPulling(environment, context) {
    const kinds = ['app', 'job'];
    return (0,resources_references/* joinFound */.l1)(await Promise.all(kinds.map((kind) => readKind(environment, kind, context))));
}
async function readKind(environment, kind, context) {
    const { noun, type } = (0,kinds/* kindInfo */.P)(kind);
    const subscription = `/subscriptions/${environment.subscriptionId}`;
    try {
        const references = await list(`${subscription}/providers/${type}`, environment, kind, context);
        return { ...resources_references/* NO_REFERENCES */.RA, references };
    }
    catch (error) {
        if (!(0,errors/* isForbidden */.US)(error))
            throw error;
    }
    try {
        const references = await list((0,resource_id/* groupListPath */.f2)({ ...environment, type }), environment, kind, context);
        const unsearched = `${noun}s in other resource groups than '${environment.resourceGroup}'`;
        return { ...resources_references/* NO_REFERENCES */.RA, references, unsearched: [unsearched] };
    }
    catch (error) {
        if (!(0,errors/* isForbidden */.US)(error))
            throw error;
        const unreadable = `${noun}s: may not be listed (${error.detail.code}); grant ${type}/read on the subscription (the role 'Reader' has it) or set 'force'`;
        return { ...resources_references/* NO_REFERENCES */.RA, unreadable: [unreadable] };
    }
}
async function list(path, environment, kind, { arm }) {
    const { noun } = (0,kinds/* kindInfo */.P)(kind);
    const references = [];
    for await (const document of arm.list(path, `${noun}s that may use environment '${environment.name}'`)) {
        if (!(0,json/* isObject */.Gv)(document) || !liesIn(document, environment))
            continue;
        const name = (0,document_path/* textAt */.$6)(document, 'name') ?? '(unnamed)';
        for (const registry of (0,document_path/* valuesAt */.I0)(document, 'properties.configuration.registries.*')) {
            if ((0,document_path/* textAt */.$6)(registry, 'identity')?.toLowerCase() !== SYSTEM_ENVIRONMENT)
                continue;
            // To the environment it is the same as a place of its own that says `system`.
            references.push({
                place: `registries of ${noun} '${name}'`,
                name: (0,document_path/* textAt */.$6)(registry, 'server') ?? '(unnamed)',
                identity: 'system',
            });
        }
    }
    return references;
}
/** Apps name their environment in either property, jobs in the first. */
function liesIn(document, environment) {
    const paths = ['properties.environmentId', 'properties.managedEnvironmentId'];
    return paths
        .flatMap((path) => (0,document_path/* valuesAt */.I0)(document, path))
        .some((value) => {
        const id = (0,resource_id/* parseResourceId */.RQ)(String(value));
        return id !== undefined && (0,resource_id/* resourceKey */.ik)(id) === (0,resource_id/* resourceKey */.ik)(environment);
    });
}

;// CONCATENATED MODULE: ./build/resources/outside-references.js






/**
 * Reads what refers to the identities of a resource from its children, one list each, and, where the system-assigned
 * identity of an environment is to be removed, from the apps and jobs in it.
 */
async function readOutsideReferences(id, removesSystem, context) {
    const kind = (0,resource_id/* kindOf */.I)(id);
    const pulling = kind === 'environment' && removesSystem ? [readPulling(id, context)] : [];
    const children = places/* CHILD_LISTS */.f[kind].map((list) => readChildren(id, list, context));
    const found = (0,resources_references/* joinFound */.l1)(await Promise.all([...children, ...pulling]));
    return { ...found, coversSystem: removesSystem, readAt: context.clock.now() };
}
async function readChildren(id, list, { arm }) {
    try {
        const references = [];
        const path = `${(0,resource_id/* formatResourceId */.bM)(id)}/${list.segment}`;
        for await (const child of arm.list(path, `${list.segment} of ${(0,resource_id/* describeResource */.w9)(id)}`)) {
            references.push(...(0,resources_references/* childReferencesOf */.c4)(list, [child]));
        }
        return { ...resources_references/* NO_REFERENCES */.RA, references };
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c4)(error))
            return resources_references/* NO_REFERENCES */.RA;
        if (!(0,errors/* isForbidden */.US)(error))
            throw error;
        const action = `${(0,kinds/* kindInfo */.P)((0,resource_id/* kindOf */.I)(id)).type}/${list.segment}/read`;
        const unreadable = `${list.segment}: may not be read (${error.detail.code}); grant ${action} (the role 'Reader' has it) or set 'force'`;
        return { ...resources_references/* NO_REFERENCES */.RA, unreadable: [unreadable] };
    }
}

// EXTERNAL MODULE: ./build/resources/snapshot.js + 1 modules
var snapshot = __webpack_require__(8290);
;// CONCATENATED MODULE: ./build/resources/target.js




/** A resource on its way through the step, and the only writer of what is known of it. */
class Target {
    selection;
    #clock;
    #id;
    #activity = 'not started';
    #activitySince;
    #first;
    #latest;
    #outside;
    #plan;
    #write = 'none';
    #writeBefore = 'none';
    #outcome = { state: 'open' };
    #systemClientId = null;
    /** `found` is the resource as a list showed it: it need not be read again. */
    constructor(id, selection, clock, found) {
        this.#id = found?.id ?? id;
        this.selection = selection;
        this.#clock = clock;
        this.#activitySince = clock.now();
        this.#latest = found;
    }
    /** As given until it is read, then as Azure returned it. */
    get id() {
        return this.#id;
    }
    /** Its kind, which its ID tells. */
    get kind() {
        return (0,resource_id/* kindOf */.I)(this.#id);
    }
    /** The target in a sentence: `container app 'web' in resource group 'shop'`. */
    get label() {
        return (0,resource_id/* describeResource */.w9)(this.#id);
    }
    /** The state last read. */
    get latest() {
        return this.#latest;
    }
    /** The state on which the first write was decided; the one last read while there was none. */
    get first() {
        return this.#write === 'none' ? this.#latest : this.#first;
    }
    /** What refers to its identities from outside, as last read; undefined while nothing is to be removed. */
    get outside() {
        return this.#outside;
    }
    /** What is to be written, by the state last decided upon. */
    get plan() {
        return this.#plan;
    }
    /** What became of the writes to it. */
    get write() {
        return this.#write;
    }
    /** How work on it ended, if it did. */
    get outcome() {
        return this.#outcome;
    }
    /** Whether there is still something to do. */
    get isOpen() {
        return this.#outcome.state === 'open';
    }
    /** What goes on, and for how long: `reading it, 3 s`. */
    get activity() {
        return `${this.#activity}, ${Math.round((this.#clock.now() - this.#activitySince) / 1000)} s`;
    }
    /** Says what goes on; its time runs from `since`. */
    begin(activity, since = this.#clock.now()) {
        if (this.#activity === activity)
            return;
        this.#activity = activity;
        this.#activitySince = since;
    }
    /**
     * Reads the target.
     * @throws {AzureError} as ARM answered; {@link NotFoundError} where it is not there.
     */
    async load({ arm, clock, suggestions }) {
        try {
            const document = await arm.read((0,resource_id/* formatResourceId */.bM)(this.#id), this.label);
            this.#latest = (0,snapshot/* snapshotOf */.eY)(document, this.#id, clock.now());
            this.#id = this.#latest.id;
            return this.#latest;
        }
        catch (error) {
            if (!(error instanceof errors/* AzureError */.M6) || error.detail.code !== 'ResourceNotFound')
                throw error;
            if (!this.#latest)
                throw await suggestions.notFound(this.#id, error);
            throw new Error(`${this.label} was deleted while this step was ${this.#activity}.`, { cause: error });
        }
    }
    /** Reads what refers to the identities that its plan removes, outside of its document. */
    async loadOutside(context) {
        this.#outside = await readOutsideReferences(this.#id, this.#plan?.removeSystem ?? false, context);
        return this.#outside;
    }
    /** The client ID of its system-assigned identity: the resource itself does not tell it. Best effort. */
    get systemClientId() {
        return this.#systemClientId;
    }
    /** Asks for that client ID, once, while the identity is there. */
    async loadSystemClientId(managedIdentities) {
        if (!this.#latest?.identities.system || this.#systemClientId !== null)
            return;
        this.#systemClientId = await managedIdentities.systemClientId(this.#id);
    }
    /** Remembers what was decided. */
    setPlan(plan) {
        this.#plan = plan;
    }
    /** A write goes out: until its answer is there, nobody knows. */
    send() {
        if (this.#write === 'none')
            this.#first = this.#latest;
        this.#writeBefore = this.#write;
        if (this.#write === 'none')
            this.#write = 'unknown';
    }
    /** Azure accepted the write. */
    accept() {
        this.#write = 'accepted';
    }
    /** Azure refused the write, or it was not sent. */
    refuse() {
        this.#write = this.#writeBefore;
    }
    /** The target is as it should be. What may have been written was. */
    succeed() {
        if (this.#write === 'unknown')
            this.#write = 'accepted';
        this.#outcome = { state: 'succeeded' };
    }
    /** Work on it ended with an error. */
    fail(error) {
        this.#outcome = { state: 'failed', error };
    }
}


/***/ }),

/***/ 3620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ CLIENT_ID_VARIABLE),
/* harmony export */   h: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
/* harmony import */ var _document_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6198);


/** The variable by which Azure's SDKs choose a user-assigned identity (`DefaultAzureCredential`). */
const CLIENT_ID_VARIABLE = 'AZURE_CLIENT_ID';
const CONTAINERS = ['template.containers', 'template.initContainers', 'customContainerTemplate.containers'];
/** The variables by which code in a resource finds its identity: that one, and all that hold a GUID. */
function variablesOf(resource) {
    return CONTAINERS.flatMap((path) => (0,_document_path_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(resource, `properties.${path}.*`).flatMap((container) => (0,_document_path_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(container, 'env.*').flatMap((entry) => {
        const name = (0,_document_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'name') ?? '(unnamed)';
        const value = (0,_document_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'secretRef') ? undefined : ((0,_document_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'value') ?? '');
        const isRelevant = name === CLIENT_ID_VARIABLE || (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(value ?? '') || isSecretClientId(name, value);
        const place = { container: (0,_document_path_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(container, 'name') ?? '', isInit: path.includes('initContainers') };
        return isRelevant ? [{ name, value, ...place }] : [];
    })));
}
/** A secret may hold anything; by its name, this one holds a client ID. */
function isSecretClientId(name, value) {
    return value === undefined && /client_?id/i.test(name);
}


/***/ }),

/***/ 1182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Run: () => (/* binding */ Run)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/resources/references.js
var resources_references = __webpack_require__(7435);
;// CONCATENATED MODULE: ./build/resources/in-use.js


/** Places that are listed before what to do about them: GitHub cuts what is long. */
const MAX_PLACES_FIRST = 10;
/**
 * Refuses to remove an identity that the resource refers to: its registries, secrets, scale rules and children
 * would fail at their next use. A place that may not be read counts as a use.
 * @throws {Error} unless `force` is set, which makes it a warning.
 */
function checkNotInUse(target, plan, outside, { force, warn }) {
    const removal = { system: plan.removeSystem, user: plan.removeUser };
    const references = [...(target.latest?.references ?? []), ...outside.references];
    const names = [...(plan.removeSystem ? ['system'] : []), ...plan.removeUser.map(({ name }) => name)];
    const isOne = names.length === 1;
    const uses = [...(0,resources_references/* usesOf */.MZ)(references, removal).map((use) => describeUse(use, isOne)), ...outside.unreadable];
    const head = `${target.label} still uses ${names.join(', ')} in:`;
    if (uses.length > 0 && !force) {
        const advice = `Give these places another identity or a password first, or set 'force: true' to remove ${isOne ? 'it' : 'them'} all the same.`;
        throw new Error(listOf(head, uses, `${writesBefore(target)} ${advice}`));
    }
    warnOfVariables(target, removal, warn);
    if (uses.length > 0) {
        // Whoever has set it needs no advice to set it.
        const places = uses.map((use) => use.replace(" or set 'force'", ''));
        const areRemoved = isOne ? 'it is removed' : 'they are removed';
        warn(listOf(head, places, `'force' is set: ${areRemoved} all the same, and these places will fail.`));
    }
    else if (outside.unsearched.length > 0) {
        warn(`${target.label}: ${(0,build_text/* sentenceList */.MT)(outside.unsearched)} were not looked at, because they may not be listed; one that pulls ` +
            "images with 'system-environment' will fail.");
    }
}
/** A place and its name; of several identities the one that it uses, too, unless that is its name. */
function describeUse({ place, name, of }, isOne) {
    return `${place}: ${name}${isOne || name === of ? '' : ` (${of})`}`;
}
/** What was written before the use was found: it may have begun after an earlier write of this step. */
function writesBefore({ write }) {
    switch (write) {
        case 'none':
            return 'Nothing was changed.';
        case 'unknown':
            return 'A change was sent before; whether Azure took it is not known. Nothing more was sent.';
        case 'accepted':
            return 'Azure accepted a change of this step before; nothing more was sent.';
    }
}
/** Variables may name an identity for code that does not run any more: a warning, whatever `force` says. */
function warnOfVariables(target, removal, warn) {
    const variables = (target.latest?.variables ?? []).map(({ name, value }) => ({
        place: 'environment variable',
        name,
        identity: value ?? '',
    }));
    for (const { name } of (0,resources_references/* usesOf */.MZ)(variables, removal)) {
        warn(`${target.label}: the environment variable ${name} holds the client ID of an identity that is being removed.`);
    }
}
/** All places, and after the first of them what to do. */
function listOf(head, places, advice) {
    const lines = places.map((place) => `- ${place}`);
    const more = lines.length - MAX_PLACES_FIRST;
    return [
        head,
        ...lines.slice(0, MAX_PLACES_FIRST),
        ...(more > 0 ? [`- and ${more} more places, listed below`] : []),
        advice,
        ...lines.slice(MAX_PLACES_FIRST),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/resources/plan.js
var resources_plan = __webpack_require__(250);
// EXTERNAL MODULE: ./build/azure/backoff.js
var backoff = __webpack_require__(1139);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(3160);
// EXTERNAL MODULE: ./build/step.js
var build_step = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/resources/refusals.js




/** Faults in a row after which a write is given up: about three minutes. */
const MAX_FAULTS = 10;
/** Judges an error of a write. Codes: the error table of Azure Resource Manager, and what Container Apps answers. */
function refusalOf(error, attempt) {
    const { plan, fullMap, failures, faults, addsNewIdentity } = attempt;
    const retry = (reason, waitMs = (0,backoff/* backoffMs */.j)(failures)) => ({
        next: 'retry',
        waitMs,
        reason,
        maybeSent: false,
        fullMap,
    });
    // The throttle gate holds the next write back, and a stopped step ends there.
    if (error instanceof errors/* NotSentError */.SD)
        return retry(undefined, 0);
    if (error instanceof errors/* UnansweredError */.jd) {
        if (faults >= MAX_FAULTS)
            return { next: 'fail', maybeSent: true };
        const reason = `no answer to the change (${(0,build_text/* oneLine */.TN)(error.message)}); reading it before anything is sent again`;
        return { ...retry(reason, error.retryAfterMs), maybeSent: true };
    }
    // Stopped while it was on its way.
    if (!(error instanceof errors/* AzureError */.M6))
        return { next: 'fail', maybeSent: error instanceof build_step/* StepStopped */.ic };
    const { status, detail } = error;
    if (status === 429)
        return retry('Azure throttles changes; reading it again before the next try', 0);
    if (isConflict(error))
        return retry(`another change is running (${detail.code}); waiting for it`);
    if (addsNewIdentity && mayNotKnowIdentity(error)) {
        return retry(`a new identity is not known everywhere yet (${detail.code}); waiting for it`);
    }
    // Removing some of several: where the map is the whole, nothing would remain of a map of removals.
    if (status === 400 && !fullMap && plan.removeUser.length > 0 && plan.keepUser.length > 0) {
        const reason = `Azure refused the change (${detail.code}); sending it with all identities that stay`;
        return { next: 'retry', waitMs: 0, reason, maybeSent: false, fullMap: true };
    }
    return { next: 'fail', maybeSent: false };
}
/** Whether Azure refuses because another change of the resource is running. */
function isConflict({ status, detail }) {
    return status === 409 && (0,errors/* isConcurrentWrite */.Fx)(detail.code);
}
/** Whether a refusal may come from an identity that is not known yet: to the provider (400), or to ARM (403). */
function mayNotKnowIdentity({ status, detail }) {
    if (detail.code === 'LinkedAuthorizationFailed')
        return true;
    return status === 400 && /identit|principal/i.test(`${detail.code} ${detail.message}`);
}

;// CONCATENATED MODULE: ./build/resources/rounds.js


/** The writes of one change, and the only writer of how far they have come. */
class Rounds {
    #accepted = 0;
    #failures = 0;
    #faults = 0;
    #fullMap = false;
    #restore = [];
    #unanswered;
    /** Writes that Azure accepted. */
    get accepted() {
        return this.#accepted;
    }
    /** Writes in a row, the latest ones, that Azure did not accept. */
    get failures() {
        return this.#failures;
    }
    /** The latest of those in a row that had no answer. */
    get faults() {
        return this.#faults;
    }
    /** Whether writes list all identities, because Azure seems to take the map for the whole. */
    get fullMap() {
        return this.#fullMap;
    }
    /** Identities that a write of ours lost, to be put into the next. */
    get restore() {
        return this.#restore;
    }
    /** The last write that may have been taken although its answer is not known. */
    get unanswered() {
        return this.#unanswered;
    }
    /** Azure accepted a write. */
    accept() {
        this.#accepted += 1;
        this.#failures = 0;
        this.#faults = 0;
    }
    /** Azure did not accept a write, or nobody knows. */
    refuse({ maybeSent, fullMap }, decision) {
        this.#failures += 1;
        this.#faults = maybeSent ? this.#faults + 1 : 0;
        this.#fullMap ||= fullMap;
        if (maybeSent)
            this.#unanswered = decision;
    }
    /** A write that was taken has ended. What it took away without naming it was lost: Azure took the map for the whole. */
    finish(plan, { identities }) {
        this.#unanswered = undefined;
        this.#restore = [...this.#restore, ...(0,resources_plan/* lostToFullMap */.vC)(plan, identities).flatMap(idOf)];
        this.#fullMap ||= this.#restore.length > 0;
    }
}
function idOf({ id }) {
    const parsed = (0,resource_id/* parseResourceId */.RQ)(id);
    return parsed ? [parsed] : [];
}

// EXTERNAL MODULE: ./build/resources/snapshot.js + 1 modules
var resources_snapshot = __webpack_require__(8290);
;// CONCATENATED MODULE: ./build/resources/wait.js



/** How long a read after a write may still show the state before it. */
const STALE_MS = 10_000;
/** ARM refills its bucket of reads by 25 a second; the rest is for what is read before a write. */
const POLLS_PER_SECOND = 20;
/**
 * Judges how far a change has come. Finished means: a final state and the identities of the plan. The operation
 * itself counts only when the resource looks finished and yet is not as planned.
 */
function judge({ plan, before, now, operation, confirmed, elapsedMs }) {
    if ((0,resources_snapshot/* isBusy */.A5)(now))
        return { next: 'wait' };
    const outcome = (0,resources_plan/* compare */.UD)(plan, now.identities);
    if (!now.failure && outcome === 'fulfilled')
        return { next: 'ended' };
    if (!operation)
        return { next: 'ask' };
    if (operation.state === 'running')
        return { next: 'wait' };
    if (operation.state === 'failed')
        return { next: 'fail', error: operation.error };
    // It may have ended between the reading and the question.
    if (!confirmed)
        return { next: 'confirm' };
    const mayBeStale = operation.state === 'unknown' ||
        (before.modifiedAt !== undefined && now.modifiedAt === before.modifiedAt);
    if (mayBeStale && elapsedMs < STALE_MS)
        return { next: 'wait' };
    if (now.failure)
        return { next: 'fail', error: now.failure };
    // There, but without their principal IDs: not finished, whatever the state says.
    return { next: outcome === 'without principals' ? 'wait' : 'ended' };
}
/**
 * Waits for the end of an accepted change by reading the resource: that needs no right beyond reading, and
 * follows no URL.
 * @throws {AzureError} when the change failed.
 */
async function waitForCompletion(target, plan, before, { status, operationUrl }, context) {
    const { arm, clock, signal } = context;
    const started = clock.now();
    target.begin('waiting for Azure to finish the change');
    let confirmed = false;
    for (let atOnce = status !== 202;; atOnce = false) {
        if (!atOnce)
            await clock.sleep(pollDelay(clock.now() - started, context.active()), signal);
        const now = await load(target, context);
        const missesPrincipals = !(0,resources_snapshot/* isBusy */.A5)(now) && (0,resources_plan/* compare */.UD)(plan, now.identities) === 'without principals';
        const state = missesPrincipals ? 'the principal IDs of the new identities are missing' : stateOf(now);
        target.begin(`waiting for Azure to finish the change (${state})`, started);
        const reading = { plan, before, now, confirmed, elapsedMs: clock.now() - started };
        let verdict = judge({ ...reading, operation: undefined });
        if (verdict.next === 'ask') {
            const operation = operationUrl
                ? await arm.operation(operationUrl, target.label)
                : { state: 'unknown' };
            verdict = judge({ ...reading, operation });
        }
        if (verdict.next === 'ended')
            return now;
        if (verdict.next === 'fail')
            throw verdict.error;
        confirmed ||= verdict.next === 'confirm';
    }
}
/** Waits while Azure is busy with a target. One whose last change failed is no obstacle. */
async function waitUntilIdle(target, context) {
    const { clock, signal } = context;
    const started = clock.now();
    let snapshot = target.latest ?? (await load(target, context));
    refuseDeletion(target, snapshot);
    while ((0,resources_snapshot/* isBusy */.A5)(snapshot)) {
        target.begin(`waiting for another change of it (${stateOf(snapshot)})`, started);
        await clock.sleep(pollDelay(clock.now() - started, context.active()), signal);
        snapshot = await load(target, context);
    }
    return snapshot;
}
async function load(target, context) {
    const snapshot = await target.load(context);
    refuseDeletion(target, snapshot);
    return snapshot;
}
function refuseDeletion(target, snapshot) {
    if ((0,resources_snapshot/* isBeingDeleted */.vx)(snapshot))
        throw new Error(`${target.label} is being deleted (${stateOf(snapshot)}).`);
}
function stateOf({ provisioningState }) {
    return (0,build_text/* oneLine */.TN)(provisioningState, 40);
}
/**
 * Half a second at first, a second for the first minute, then a thirtieth of the time passed; more with so many
 * targets at once that they would use up ARM's reads.
 */
function pollDelay(elapsedMs, active) {
    const delay = elapsedMs < 5_000 ? 500 : elapsedMs < 60_000 ? 1_000 : Math.min(elapsedMs / 30, 60_000);
    return Math.max(delay, (active / POLLS_PER_SECOND) * 1_000);
}

;// CONCATENATED MODULE: ./build/resources/change.js







/** Identities that an error names before it says why: a long line is cut. */
const MAX_NAMED_FIRST = 5;
/** How many accepted writes may be overwritten by others before the change is given up. */
const MAX_ROUNDS = 3;
/** Nothing is written on a reading that is older: two seconds, less what the write may take on its way. */
const FRESH_MS = 1_500;
/** Waits until Azure is done with whatever it is doing to a target, then plans on what is there. */
async function prepare(target, context) {
    target.begin('reading it');
    return (await decide(target, [], context)).plan;
}
/**
 * Gives a target the identities that are desired: decide, write, wait, and again while something is missing. What
 * counts is what the resource shows in the end, whoever wrote it; a write that Azure refuses because another one
 * runs is decided anew on what that one left.
 */
async function change(target, context) {
    const { arm, clock, signal } = context;
    const rounds = new Rounds();
    for (;;) {
        target.begin('waiting until Azure takes changes');
        await arm.whenWritable(target.id.subscriptionId);
        if (rounds.failures > 0)
            await target.load(context);
        if (rounds.unanswered)
            await checkUnanswered(target, rounds.unanswered, rounds, context);
        const decision = await decideFreshly(target, rounds.restore, context);
        const { plan, snapshot } = decision;
        if ((0,resources_plan/* isNoOp */.Pv)(plan))
            break;
        if (rounds.accepted === MAX_ROUNDS)
            throw overwritten(target, plan);
        const answer = await write(target, plan, rounds, context);
        if ('next' in answer) {
            rounds.refuse(answer, decision);
            if (answer.reason)
                target.begin(`waiting for the next try: ${answer.reason}`);
            await clock.sleep(answer.waitMs, signal);
        }
        else {
            rounds.accept();
            rounds.finish(plan, await waitForCompletion(target, plan, snapshot, answer, context));
        }
    }
    target.succeed();
}
/** A write without an answer: where it shows, it was taken, and is waited for and looked at like any other. */
async function checkUnanswered(target, { plan, snapshot }, rounds, context) {
    const now = await waitUntilIdle(target, context);
    const outcome = (0,resources_plan/* compare */.UD)(plan, now.identities);
    if (outcome === 'unmet')
        return;
    const accepted = { status: 200, operationUrl: undefined };
    const isDone = outcome === 'fulfilled';
    rounds.finish(plan, isDone ? now : await waitForCompletion(target, plan, snapshot, accepted, context));
}
/** Plans on the reading at hand, once Azure is idle; what the plan removes must not be in use. */
async function decide(target, restore, context) {
    const snapshot = await waitUntilIdle(target, context);
    const { operation } = context;
    const plan = (0,resources_plan/* makePlan */.Cs)(snapshot.identities, { operation, selection: target.selection }, restore);
    target.setPlan(plan);
    if ((0,resources_plan/* removesAny */.UH)(plan)) {
        target.begin('looking for uses of the identities to remove');
        const { outside } = target;
        const isEnough = outside && !isStale(outside, context) && (outside.coversSystem || !plan.removeSystem);
        checkNotInUse(target, plan, isEnough ? outside : await target.loadOutside(context), context);
    }
    return { plan, snapshot };
}
/**
 * Plans on a reading that is fresh when the plan is made: there is no ETag, so nothing else protects what another
 * writer has changed. What is old is read again, all at once, so that no part grows old while another is read.
 */
async function decideFreshly(target, restore, context) {
    const isOld = () => isStale(target.latest, context);
    const isOutsideOld = () => target.plan !== undefined && (0,resources_plan/* removesAny */.UH)(target.plan) && isStale(target.outside, context);
    for (;;) {
        await Promise.all([isOld() && target.load(context), isOutsideOld() && target.loadOutside(context)]);
        const decision = await decide(target, restore, context);
        const { location } = decision.snapshot;
        await context.provisioner.ensure(decision.plan.addUser.map((id) => ({ id, location })));
        if ((0,resources_plan/* isNoOp */.Pv)(decision.plan) || !(isOld() || isOutsideOld()))
            return decision;
    }
}
function isStale(reading, { clock }) {
    return reading === undefined || clock.now() - reading.readAt > FRESH_MS;
}
/**
 * Sends the change once.
 * @returns the accepted write, or what to do about one that was not
 * @throws {AzureError} when Azure refused it for good.
 */
async function write(target, plan, rounds, context) {
    const { arm, info, provisioner } = context;
    const { fullMap, failures, faults } = rounds;
    info(`${target.label}: ${describeWrite(plan, rounds)}.`);
    target.begin('sending the change');
    target.send();
    try {
        const id = (0,resource_id/* formatResourceId */.bM)(target.id);
        const accepted = await arm.writeIdentity(id, (0,resources_plan/* patchOf */.gn)(plan, fullMap), target.label);
        target.accept();
        return accepted;
    }
    catch (error) {
        const addsNewIdentity = plan.addUser.some((id) => provisioner.isNew(id));
        const refusal = refusalOf(error, { plan, fullMap, failures, faults, addsNewIdentity });
        if (!refusal.maybeSent)
            target.refuse();
        if (refusal.next === 'fail')
            throw error;
        if (refusal.reason)
            info(`${target.label}: ${refusal.reason}.`);
        return refusal;
    }
}
/** What is written, and why once more. */
function describeWrite(plan, { accepted, restore }) {
    const change = (0,resources_plan/* describePlan */.df)(plan);
    if (accepted === 0)
        return change;
    const nth = `(${accepted + 1} of ${MAX_ROUNDS})`;
    const lost = new Set(restore.map(resource_id/* resourceKey */.ik));
    return plan.addUser.some((id) => lost.has((0,resource_id/* resourceKey */.ik)(id)))
        ? `${change}: the change before removed what it did not name; writing all identities ${nth}`
        : `${change} was undone by another writer; writing it once more ${nth}`;
}
function overwritten(target, plan) {
    const names = (0,resources_plan/* identityNames */.Dn)(plan.addSystem || plan.removeSystem, [...plan.addUser, ...plan.removeUser]);
    const stick = names.length > 1 ? 'do not stick' : 'does not stick';
    const others = names.slice(MAX_NAMED_FIRST);
    const first = (0,build_text/* firstOf */.Ku)(names, MAX_NAMED_FIRST);
    const text = `${target.label}: ${(0,build_text/* sentenceList */.MT)(first)} ${stick}: Azure accepted the change ${MAX_ROUNDS} times, and each ` +
        'time it was gone afterwards. Another pipeline, policy or template may be writing the same resource; let one of them own its identities.';
    return new Error([text, ...others.map((name) => `- ${name}`)].join('\n'));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/distinct.js
var distinct = __webpack_require__(9347);
// EXTERNAL MODULE: ./build/get-or-insert.js
var get_or_insert = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/kinds.js
var kinds = __webpack_require__(2172);
// EXTERNAL MODULE: ./build/pattern.js
var build_pattern = __webpack_require__(7041);
// EXTERNAL MODULE: ./build/resources/target.js + 2 modules
var target = __webpack_require__(6843);
;// CONCATENATED MODULE: ./build/resources/find.js










/** The targets as named, before anything was asked. */
function namedTargets(refs, select, clock) {
    return refs.map((ref) => 'id' in ref ? new target/* Target */.W(ref.id, select(ref.id), clock) : { pattern: ref, error: undefined });
}
/**
 * Finds what the patterns stand for. Each costs one list, shared by all patterns of a kind and group, and what the
 * list holds need not be read again. The order stays, a pattern's matches by name; what is meant twice is worked
 * on once.
 */
async function findTargets(named, select, context) {
    const lists = new Map();
    const listOf = (pattern) => {
        const key = [pattern.kind, pattern.subscriptionId, pattern.resourceGroup].join(' ').toLowerCase();
        return (0,get_or_insert/* getOrInsert */.P)(lists, key, () => list(pattern, context));
    };
    const found = await Promise.all(named.map(async (entry) => {
        if (entry instanceof target/* Target */.W)
            return [entry];
        try {
            const snapshots = matching(entry.pattern, await listOf(entry.pattern));
            return snapshots.map((snapshot) => new target/* Target */.W(snapshot.id, select(snapshot.id), context.clock, snapshot));
        }
        catch (error) {
            // A step that was stopped says itself what it was doing.
            return [{ pattern: entry.pattern, error: error instanceof build_step/* StepStopped */.ic ? undefined : error }];
        }
    }));
    return withoutRepeats(found.flat());
}
/** Each target once, where it is first; what is also meant by a pattern was read with its list. */
function withoutRepeats(entries) {
    const read = new Map(entries.flatMap((entry) => entry instanceof target/* Target */.W && entry.latest ? [[(0,resource_id/* resourceKey */.ik)(entry.id), entry]] : []));
    const readEntries = entries.map((entry) => entry instanceof target/* Target */.W ? (read.get((0,resource_id/* resourceKey */.ik)(entry.id)) ?? entry) : entry);
    return (0,distinct/* distinct */.d)(readEntries, (entry) => entry instanceof target/* Target */.W ? (0,resource_id/* resourceKey */.ik)(entry.id) : `${entry.pattern.kind} ${entry.pattern.pattern}`);
}
/** The resources in a list that any pattern may mean, by name. */
async function list({ kind, subscriptionId, resourceGroup }, { arm, clock }) {
    const { type, noun } = (0,kinds/* kindInfo */.P)(kind);
    const path = (0,resource_id/* groupListPath */.f2)({ subscriptionId, resourceGroup, type });
    const found = [];
    for await (const document of arm.list(path, `${noun}s in resource group '${resourceGroup}'`)) {
        if (!(0,json/* isObject */.Gv)(document))
            continue;
        const name = String(document['name'] ?? '');
        found.push((0,resources_snapshot/* snapshotOf */.eY)(document, { subscriptionId, resourceGroup, type, name }, clock.now()));
    }
    return found.sort((a, b) => (a.id.name < b.id.name ? -1 : 1));
}
function matching({ kind, pattern, resourceGroup }, all) {
    const matches = (0,build_pattern/* matcher */.j)(pattern);
    const found = all.filter(({ id }) => matches(id.name));
    if (found.length > 0)
        return found;
    const { noun, input } = (0,kinds/* kindInfo */.P)(kind);
    const allNames = all.map(({ id }) => id.name);
    const names = (0,build_pattern/* nearest */.p)(pattern, allNames).map((name) => (0,build_text/* oneLine */.TN)(name, 40));
    const amount = all.length > names.length ? `are ${all.length}, the nearest being` : 'are';
    const others = names.length > 0 ? `There ${amount}: ${names.join(', ')}.` : `The group has no ${noun}.`;
    throw new Error(`Input '${input}': no ${noun} in resource group '${resourceGroup}' matches ${(0,build_text/* quote */.hD)(pattern)}. ${others}`);
}

;// CONCATENATED MODULE: ./build/resources/selection.js



/**
 * Selects for each target: names stand for IDs in the target's subscription, by default in its group. Targets of
 * one group share a selection; thousands of them with a thousand identities each would not fit otherwise.
 */
function selector({ system, user }) {
    const selections = new Map();
    return ({ subscriptionId, resourceGroup }) => {
        const key = `${subscriptionId} ${resourceGroup}`.toLowerCase();
        return (0,get_or_insert/* getOrInsert */.P)(selections, key, () => ({
            system,
            user: user === 'all' ? user : idsOf(user, subscriptionId, resourceGroup),
        }));
    };
}
function idsOf(refs, subscriptionId, resourceGroup) {
    const ids = refs.map((ref) => 'id' in ref
        ? ref.id
        : {
            subscriptionId,
            resourceGroup: ref.resourceGroup ?? resourceGroup,
            type: resource_id/* USER_ASSIGNED_IDENTITY */.Q6,
            name: ref.name,
        });
    return (0,distinct/* distinct */.d)(ids, resource_id/* resourceKey */.ik);
}

;// CONCATENATED MODULE: ./build/resources/fleet.js






/** All targets of a step, worked on several at once. One that fails stops no other; after a stop none is begun. */
class Fleet {
    #signal;
    #maxParallel;
    #select;
    #active = new Set();
    #entries;
    constructor({ targets, identities, maxParallel }, { signal, clock }) {
        this.#signal = signal;
        this.#maxParallel = maxParallel;
        this.#select = selector(identities);
        this.#entries = namedTargets(targets, this.#select, clock);
    }
    /** The targets in the order of the outputs, and the patterns that gave none. */
    get entries() {
        return this.#entries;
    }
    /** The targets alone, in the same order. */
    get targets() {
        return this.#entries.filter((entry) => entry instanceof target/* Target */.W);
    }
    /** The targets that are not done. */
    get open() {
        return this.targets.filter(({ isOpen }) => isOpen);
    }
    /** The targets that are being worked on at this moment. */
    get active() {
        return this.#active;
    }
    /** The identities that open targets are to get, each once, for the first target that wants it. */
    async wantedIdentities() {
        const wanted = new Map();
        for (const { plan, latest } of this.open) {
            await (0,promises_.setImmediate)();
            this.#signal.throwIfAborted();
            for (const id of plan?.addUser ?? []) {
                if (!wanted.has((0,resource_id/* resourceKey */.ik)(id)))
                    wanted.set((0,resource_id/* resourceKey */.ik)(id), { id, location: latest?.location ?? '' });
            }
        }
        return [...wanted.values()];
    }
    /** Finds what the patterns stand for. */
    async find(context) {
        this.#entries = await findTargets(this.#entries, this.#select, context);
    }
    /** Says what goes on for all open targets together. */
    begin(activity) {
        // What a stopped step was doing stays as it was.
        if (this.#signal.aborted)
            return;
        for (const target of this.open)
            target.begin(activity);
    }
    /** Does something for every open target. */
    async forEachOpen(action) {
        const doFor = async (target) => {
            // Where nothing has to be awaited, a fleet would give signals and the time limit no turn.
            await (0,promises_.setImmediate)();
            if (this.#signal.aborted)
                return;
            this.#active.add(target);
            try {
                await action(target);
            }
            catch (error) {
                if (!this.#signal.aborted)
                    target.fail(error);
            }
            finally {
                this.#active.delete(target);
            }
        };
        await (0,p_map/* default */.Ay)(this.open, doFor, { concurrency: this.#maxParallel });
    }
    /** Does once what all open targets need: when it fails, they all fail. */
    async onceForOpen(action) {
        try {
            await action();
        }
        catch (error) {
            if (!this.#signal.aborted)
                for (const target of this.open)
                    target.fail(error);
        }
    }
}

;// CONCATENATED MODULE: ./build/resources/identity-provisioner.js





/** How long a new identity may be unknown to a resource provider. */
const PROPAGATION_MS = 120_000;
/** Missing identities that an error names before it says what to do: GitHub cuts what is long. */
const identity_provisioner_MAX_NAMED_FIRST = 5;
/** Makes sure that identities exist before they are assigned, and remembers what it learned and created. */
class IdentityProvisioner {
    #options;
    #known = new Map();
    #created = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** What Azure said of identities that are about to be assigned, by {@link resourceKey}. */
    get known() {
        return this.#known;
    }
    /** The identities whose creation was sent; `isDone` once Azure confirmed it. */
    get created() {
        return [...this.#created.values()];
    }
    /** Whether an identity was created a moment ago: Azure may not know it everywhere yet. */
    isNew(id) {
        const created = this.#created.get((0,resource_id/* resourceKey */.ik)(id));
        return created !== undefined && this.#options.step.clock.now() - created.at < PROPAGATION_MS;
    }
    /**
     * Asks about each identity once, before anything is written.
     * @throws {Error} when some are missing and may not be created.
     */
    async check(wanted) {
        const missing = await this.#findMissing(wanted);
        if (missing.length > 0 && !this.#options.create)
            throw await this.#missingError(missing, ' Nothing was changed.');
    }
    /**
     * Asks about each identity once, and creates what is missing if that was asked for. After one that could not be
     * created no other is begun; those that are under way are waited for, because the step tells what became of them.
     * @throws {Error} when some are missing and may not be created.
     */
    async ensure(wanted) {
        const { create, maxParallel } = this.#options;
        const missing = await this.#findMissing(wanted);
        if (missing.length === 0)
            return;
        if (!create)
            throw await this.#missingError(missing);
        const errors = [];
        const createOne = async (identity) => {
            if (errors.length > 0)
                return;
            await this.#create(identity, create).catch((error) => errors.push(error));
        };
        await (0,p_map/* default */.Ay)(missing, createOne, { concurrency: maxParallel });
        if (errors.length > 0)
            throw errors[0];
    }
    async #findMissing(wanted) {
        const unchecked = (0,distinct/* distinct */.d)(wanted, ({ id }) => (0,resource_id/* resourceKey */.ik)(id)).filter(({ id }) => !this.#known.has((0,resource_id/* resourceKey */.ik)(id)));
        const states = await (0,p_map/* default */.Ay)(unchecked, ({ id }) => this.#lookUp(id), {
            concurrency: this.#options.maxParallel,
        });
        return unchecked.filter((_, at) => states[at] === 'missing');
    }
    async #lookUp(id) {
        const lookup = await this.#options.managedIdentities.lookUp(id);
        if (lookup.state === 'exists')
            this.#known.set((0,resource_id/* resourceKey */.ik)(id), lookup);
        return lookup.state;
    }
    /** A new identity lies in the region asked for, else in that of the first target that wants it. */
    async #create({ id, location }, create) {
        const { managedIdentities, dryRun, step } = this.#options;
        if (dryRun) {
            step.info(`Would create ${(0,resource_id/* describeResource */.w9)(id)}.`);
            return;
        }
        step.signal.throwIfAborted();
        const created = { id, at: step.clock.now(), isDone: false };
        this.#created.set((0,resource_id/* resourceKey */.ik)(id), created);
        try {
            await managedIdentities.create(id, { location: create.location ?? location, tags: create.tags });
        }
        catch (error) {
            // Refused by Azure: nothing was created. Without an answer it may have been.
            if (error instanceof errors/* AzureError */.M6)
                this.#created.delete((0,resource_id/* resourceKey */.ik)(id));
            throw error;
        }
        created.isDone = true;
        step.info(`Created ${(0,resource_id/* describeResource */.w9)(id)}.`);
        await this.#lookUp(id);
    }
    /** `end` is what else there is to say before the rest of a long list. */
    async #missingError(missing, end = '') {
        const names = missing.map(({ id }) => `'${id.name}' in resource group '${id.resourceGroup}'`);
        const first = missing[0]?.id;
        const nearest = first && (await this.#options.suggestions.nearestName(first));
        const suggestion = nearest ? ` The nearest name in '${first.resourceGroup}' is '${nearest}'.` : '';
        const others = names.slice(identity_provisioner_MAX_NAMED_FIRST);
        const shown = others.length > 0 ? [...names.slice(0, identity_provisioner_MAX_NAMED_FIRST), `any of ${others.length} more`] : names;
        return new Error([
            `Input 'user-assigned-identities': there is no identity ${(0,build_text/* sentenceList */.MT)(shown, 'or')}.${suggestion} ` +
                `Check name, group and subscription, or set 'create-identities: true' to create what is missing.${end}`,
            ...(others.length > 0 ? ['The others that are missing:', ...others.map((name) => `- ${name}`)] : []),
        ].join('\n'));
    }
}

// EXTERNAL MODULE: ./build/resources/not-found.js
var not_found = __webpack_require__(7309);
// EXTERNAL MODULE: ./build/node_modules/@azure/arm-appcontainers/dist/esm/api/containerAppsAPIContext.js + 27 modules
var containerAppsAPIContext = __webpack_require__(6418);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
var restError = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/cloud.js
var build_cloud = __webpack_require__(878);
// EXTERNAL MODULE: ./build/azure/faults.js
var faults = __webpack_require__(3458);
;// CONCATENATED MODULE: ./build/azure/accept-answer.js



/**
 * An answer that is a success. `action` says in errors what was attempted.
 * @throws {AzureError} when ARM refused.
 * @throws {UnansweredError} when what answered is not ARM, or is in trouble.
 */
function acceptAnswer(answer, action, now) {
    const { status, headers, body } = answer;
    if (status >= 200 && status < 300) {
        if (!(0,faults/* isHtml */._6)(headers['content-type']))
            return answer;
        throw new errors/* UnansweredError */.jd(`HTTP ${status} with a page of a gateway`, { action });
    }
    const detail = (0,errors/* readErrorDetail */.WW)(body, `HTTP ${status}`);
    const context = {
        action,
        status,
        correlationId: headers['x-ms-correlation-request-id'],
        retryAfterMs: (0,faults/* retryAfterMs */.Vs)(headers['retry-after'], now),
    };
    if ((0,faults/* isFaultStatus */.By)(status)) {
        const cause = new errors/* AzureError */.M6(detail, context);
        throw new errors/* UnansweredError */.jd(`HTTP ${status} ${detail.message}`.trim(), { ...context, cause });
    }
    throw new errors/* AzureError */.M6(detail, context);
}
/** The document that a success carries. */
function documentOf({ status, body }, action) {
    if ((0,json/* isObject */.Gv)(body))
        return body;
    throw new errors/* UnansweredError */.jd(`HTTP ${status} without a document`, { action });
}

// EXTERNAL MODULE: ./build/azure/pipelines.js
var pipelines = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/azure/arm.js







/** The API version that the SDK in use was made for; a test compares it with the SDK. */
const API_VERSION = '2026-07-01';
/**
 * Microsoft.App through the SDK's client: its pipeline, credential and endpoint. The operations generated on
 * top of it are not used: they load a megabyte of models to copy each document, lose `error.details` of
 * PATCHes, and end in a poller that sends the token wherever a `Location` points and is 15 seconds late.
 */
class Arm {
    #client;
    #origin;
    #query;
    #http;
    #clock;
    constructor(credential, cloud, apiVersion, http, clock) {
        this.#client = (0,containerAppsAPIContext/* createContainerAppsAPI */.q)(credential, '', {
            endpoint: cloud.arm,
            credentials: { scopes: [(0,build_cloud/* armScope */.R)(cloud)] },
            ...http.options,
        });
        (0,pipelines/* signEachAttempt */.uz)((0,pipelines/* withoutUnused */.H7)(this.#client.pipeline), credential, (0,build_cloud/* armScope */.R)(cloud));
        this.#origin = cloud.arm;
        this.#query = { 'api-version': apiVersion ?? API_VERSION };
        this.#http = http;
        this.#clock = clock;
    }
    /** Reads a resource. `what` names it in errors. */
    async read(id, what, { query, abortSignal } = {}) {
        const action = `read ${what}`;
        const options = { queryParameters: query ?? this.#query, ...(abortSignal ? { abortSignal } : {}) };
        return documentOf(await this.#send(action, () => this.#client.pathUnchecked(id).get(options)), action);
    }
    /** Reads all pages of a list. */
    async *list(path, what, { query, abortSignal } = {}) {
        const action = `list ${what}`;
        const seen = new Set();
        let next = path;
        while (next !== undefined && !seen.has(next)) {
            seen.add(next);
            const url = next;
            const options = {
                queryParameters: url === path ? (query ?? this.#query) : {},
                ...(abortSignal ? { abortSignal } : {}),
            };
            const { value, nextLink } = documentOf(await this.#send(action, () => this.#client.pathUnchecked(url).get(options)), action);
            if (!Array.isArray(value))
                throw new errors/* UnansweredError */.jd('a list without entries', { action });
            yield* value;
            next = this.#nextPage(nextLink, action);
        }
    }
    /** Writes a whole resource; what may be repeated is. `action` says in errors what was attempted. */
    async put(id, action, body, { query }) {
        return documentOf(await this.#send(action, () => this.#write('PUT', id, body, query)), action);
    }
    /** Deletes a resource; one that is not there is as good as deleted. */
    async delete(id, action, { query }) {
        await this.#send(action, () => this.#client.pathUnchecked(id).delete({ queryParameters: query }));
    }
    /** Ends when ARM takes changes in a subscription, unless it throttles them again meanwhile. */
    whenWritable(subscriptionId) {
        return this.#http.whenWritable(this.#origin, subscriptionId);
    }
    /**
     * Writes a resource's identity and nothing else. Returns the URL of the operation, if ARM named one.
     * @throws {NotSentError} when ARM takes no changes now, or the step was stopped.
     */
    async writeIdentity(id, identity, what) {
        const { status, headers } = await this.#send(`change ${what}`, () => this.#write('PATCH', id, { identity }, this.#query));
        const operationUrl = this.#ownUrl(headers['azure-asyncoperation']) ?? this.#ownUrl(headers['location']);
        return { status, operationUrl };
    }
    /**
     * Asks an operation how it stands. Its URL is signed, never logged and used as it came. `unknown` where it may not
     * be read: it lies in the subscription, which rights on a resource group do not cover.
     */
    async operation(url, what) {
        const action = `change ${what}`;
        try {
            const { status, headers, body } = await this.#send(action, () => this.#client.pathUnchecked(url).get());
            const correlationId = headers['x-ms-correlation-request-id'];
            if (status === 202 || !(0,json/* isObject */.Gv)(body))
                return { state: status === 202 ? 'running' : 'succeeded' };
            const word = body['status'] ?? (0,json/* objectOf */.Xy)(body['properties'])['provisioningState'] ?? 'Succeeded';
            if (/^succeeded$/i.test(`${word}`))
                return { state: 'succeeded' };
            if (!/^(failed|canceled)$/i.test(`${word}`))
                return { state: 'running' };
            return { state: 'failed', error: (0,errors/* failureOf */.g5)(body, { action, correlationId }) };
        }
        catch (error) {
            const mayNotRead = (0,errors/* isForbidden */.US)(error) || (0,errors/* isNotFound */.c4)(error);
            if (mayNotRead || error instanceof errors/* UnansweredError */.jd)
                return { state: 'unknown' };
            if (!(error instanceof errors/* AzureError */.M6))
                throw error;
            const { detail, status, correlationId } = error;
            const context = { action, status, wasAccepted: true, correlationId, cause: error };
            return { state: 'failed', error: new errors/* AzureError */.M6(detail, context) };
        }
    }
    /** The next page of a list. One on another host is not asked for, and half a list is none. */
    #nextPage(nextLink, action) {
        if (nextLink === undefined || nextLink === null || nextLink === '')
            return undefined;
        const url = this.#ownUrl(nextLink);
        if (!url)
            throw new errors/* UnansweredError */.jd(`the next page is not on ${this.#origin}`, { action });
        return url;
    }
    /** A URL of this cloud's ARM; anything else would receive the token and is not followed. */
    #ownUrl(url) {
        if (typeof url !== 'string' || !URL.canParse(url, this.#origin))
            return undefined;
        if (new URL(url, this.#origin).origin !== this.#origin)
            return undefined;
        return url.startsWith('/') ? `${this.#origin}${url}` : url;
    }
    #write(method, id, document, query) {
        const url = `${this.#origin}${id}?${new URLSearchParams(query)}`;
        return (0,pipelines/* sendDocument */.Ag)(this.#client.pipeline, method, url, document);
    }
    async #send(action, send) {
        let answer;
        try {
            const { status, headers, body } = await send();
            answer = { status: Number(status), headers, body };
        }
        catch (error) {
            if (!(0,restError/* isRestError */.T)(error))
                throw error;
            throw new errors/* UnansweredError */.jd(error.message, { action, cause: error });
        }
        return acceptAnswer(answer, action, this.#clock.now());
    }
}

;// CONCATENATED MODULE: ./build/resources/managed-identities.js








/** How long a read may take that is nice to have. */
const BEST_EFFORT_MS = 5_000;
/** User-assigned identities as resources of their own, and the client IDs of system-assigned ones. */
class ManagedIdentities {
    #credential;
    #cloud;
    #http;
    #clients = new Map();
    #lookups = new Map();
    constructor(credential, cloud, http) {
        this.#credential = credential;
        this.#cloud = cloud;
        this.#http = http;
    }
    /** Whether an identity exists; asked once each. */
    lookUp(id) {
        return (0,get_or_insert/* getOrInsert */.P)(this.#lookups, (0,resource_id/* resourceKey */.ik)(id), () => this.#read(id));
    }
    /** Creates an identity. */
    async create(id, { location, tags }) {
        const client = await this.#client(id.subscriptionId);
        const created = await translated(`create ${(0,resource_id/* describeResource */.w9)(id)}`, () => client.userAssignedIdentities.createOrUpdate(id.resourceGroup, id.name, {
            location: normalizedRegion(location),
            tags: { ...tags },
        }));
        this.#lookups.set((0,resource_id/* resourceKey */.ik)(id), Promise.resolve({ state: 'exists', ...managed_identities_idsOf(created, id) }));
    }
    /** The client ID of a resource's system-assigned identity, or null: best effort, it needs a right of its own. */
    async systemClientId(resource) {
        const client = await this.#client(resource.subscriptionId);
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
    }
    async #read(id) {
        const client = await this.#client(id.subscriptionId);
        try {
            const identity = await translated(`read ${(0,resource_id/* describeResource */.w9)(id)}`, () => client.userAssignedIdentities.get(id.resourceGroup, id.name));
            return { state: 'exists', ...managed_identities_idsOf(identity, id) };
        }
        catch (error) {
            if ((0,errors/* isNotFound */.c4)(error))
                return { state: 'missing' };
            if ((0,errors/* isForbidden */.US)(error))
                return { state: 'unknown' };
            throw error;
        }
    }
    #client(subscriptionId) {
        return (0,get_or_insert/* getOrInsert */.P)(this.#clients, subscriptionId, () => this.#connect(subscriptionId));
    }
    /** Loaded late: most runs ask nothing about identities. */
    async #connect(subscriptionId) {
        const { ManagedServiceIdentityClient } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 5946));
        const scope = (0,build_cloud/* armScope */.R)(this.#cloud);
        const client = new ManagedServiceIdentityClient(this.#credential, subscriptionId, {
            endpoint: this.#cloud.arm,
            credentialScopes: scope,
            ...this.#http.options,
        });
        (0,pipelines/* signEachAttempt */.uz)((0,pipelines/* withoutUnused */.H7)(client.pipeline), this.#credential, scope);
        return client;
    }
}
/** The IDs that Azure told of an identity. */
function managed_identities_idsOf({ id, principalId, clientId }, requested) {
    const returned = (0,resource_id/* parseResourceId */.RQ)(id ?? '');
    const isSame = returned !== undefined && (0,resource_id/* resourceKey */.ik)(returned) === (0,resource_id/* resourceKey */.ik)(requested);
    return {
        id: isSame ? returned : requested,
        principalId: principalId ?? null,
        clientId: clientId ?? null,
    };
}
/** Azure's name of a region: `West Europe` is `westeurope`, `North Central US (Stage)` is `northcentralusstage`. */
function normalizedRegion(location) {
    return location.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
/** Runs a request of the SDK's; its errors become this project's. */
async function translated(action, send) {
    try {
        return await send();
    }
    catch (error) {
        throw (0,restError/* isRestError */.T)(error) ? toAzureError(error, action) : error;
    }
}
function toAzureError(error, action) {
    const { response } = error;
    if (!response)
        return new errors/* UnansweredError */.jd(error.message, { action, cause: error });
    // A gateway's page: its text is all there is to show.
    const body = (0,json/* parseJson */.qF)(response.bodyAsText) ?? response.bodyAsText;
    const answer = new errors/* AzureError */.M6((0,errors/* readErrorDetail */.WW)(body, `HTTP ${response.status}`), {
        action,
        status: response.status,
        correlationId: response.headers.get('x-ms-correlation-request-id'),
        cause: error,
    });
    return (0,faults/* isFault */.Zh)(response) ? new errors/* UnansweredError */.jd(error.message, { action, cause: answer }) : answer;
}

;// CONCATENATED MODULE: ./build/sign-in/credential.js
/** How long before its end a token is renewed. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** How long a token must live to be worth sending. */
const SPARE_MS = 2_000;
/** How soon a renewal that failed is tried again, while the old token lasts. */
const RENEW_AGAIN_MS = 30_000;
/**
 * The step's one credential. Its tokens are masked before anything else sees them, and shared: however many
 * clients ask at once, one sign-in answers them. One that cannot be renewed is used until its end.
 */
class CachedCredential {
    #source;
    #step;
    #cached;
    #pending;
    constructor(source, step) {
        this.#source = source;
        this.#step = step;
    }
    async getToken(scopes, options = {}) {
        // A claims challenge (continuous access evaluation) asks for another token than the one at hand.
        const key = JSON.stringify([scopes, options.claims]);
        const cached = this.#cached?.key === key ? this.#cached : undefined;
        if (cached && this.#now < cached.renewAt)
            return cached.token;
        try {
            return await this.#signIn(key, scopes, options);
        }
        catch (error) {
            const end = (cached?.token.expiresOnTimestamp ?? 0) - SPARE_MS;
            if (!cached || this.#now > end)
                throw error;
            cached.renewAt = Math.min(this.#now + RENEW_AGAIN_MS, end);
            return cached.token;
        }
    }
    /** Who asks while a sign-in is under way waits for that one. */
    #signIn(key, scopes, options) {
        if (this.#pending?.key === key)
            return this.#pending.promise;
        const promise = this.#source(scopes, options)
            .then((token) => {
            this.#step.mask(token.token);
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

// EXTERNAL MODULE: ./build/sign-in/id-token.js + 5 modules
var id_token = __webpack_require__(393);
// EXTERNAL MODULE: ./build/node_modules/@azure/identity/dist/esm/credentials/clientAssertionCredential.js
var clientAssertionCredential = __webpack_require__(978);
// EXTERNAL MODULE: ./build/sign-in/credential-options.js + 1 modules
var credential_options = __webpack_require__(5236);
// EXTERNAL MODULE: ./build/sign-in/entra.js
var sign_in_entra = __webpack_require__(6011);
// EXTERNAL MODULE: ./build/sign-in/errors.js
var sign_in_errors = __webpack_require__(6564);
;// CONCATENATED MODULE: ./build/sign-in/oidc.js





/**
 * GitHub OIDC. The SDK calls for the assertion twice per token request; one ID token serves both. A new one
 * is fetched for every token request: it lives for five minutes.
 */
function oidcSource({ clientId, tenantId }, cloud, fetchIdToken, http) {
    let assertion;
    const entra = new sign_in_entra/* EntraAnswers */.K();
    const options = (0,credential_options/* credentialOptions */.K)(cloud, http, entra);
    const getAssertion = () => (assertion ??= fetchIdToken());
    const credential = new clientAssertionCredential/* ClientAssertionCredential */.X(tenantId, clientId, getAssertion, options);
    const attempt = async (scopes, options) => {
        assertion = undefined;
        entra.clear();
        try {
            return await credential.getToken(scopes, options);
        }
        catch (error) {
            // Set by the callback in the meantime, which TypeScript does not see; GitHub's refusal is its own.
            const idToken = await assertion;
            throw entra.signInError(error, {
                presented: idToken === undefined ? undefined : (0,id_token/* presentedClaims */.eq)(idToken),
            });
        }
    };
    return (scopes, options) => attempt(scopes, options).catch((error) => {
        // The ID token expired on its way, as on a runner that was suspended: a new one may do.
        if (error instanceof sign_in_errors/* SignInError */.J && error.message.includes('AADSTS700024'))
            return attempt(scopes, options);
        throw error;
    });
}

;// CONCATENATED MODULE: ./build/sign-in/session.js






/**
 * Gets ready to talk to Azure.
 * @throws {SignInError} when no token can be had.
 */
async function openSession(request, context) {
    const { signIn, cloud, apiVersion } = request;
    const { http, step } = context;
    const credential = new CachedCredential(await tokenSource(request, context), step);
    const signingIn = credential.getToken([(0,build_cloud/* armScope */.R)(cloud)], { enableCae: true });
    // Made while the tokens are under way.
    const arm = new Arm(credential, cloud, apiVersion, http, step.clock);
    const managedIdentities = new ManagedIdentities(credential, cloud, http);
    const { token } = await signingIn;
    if (signIn.by === 'oidc') {
        step.info(`Signed in with GitHub OIDC as ${signIn.clientId} in tenant ${signIn.tenantId}.`);
    }
    return { arm, managedIdentities, tenantId: (0,id_token/* tenantOf */.G8)(token) ?? signIn.tenantId ?? '' };
}
/**
 * Variables by which the SDK and the library below it would send the ID token to another host than the cloud's
 * authority.
 */
const REGIONAL_AUTHORITIES = ['AZURE_REGIONAL_AUTHORITY_NAME', 'MSAL_FORCE_REGION'];
async function tokenSource({ signIn, cloud }, { env, http, step, firstIdToken }) {
    for (const name of REGIONAL_AUTHORITIES)
        delete env[name];
    if (signIn.by === 'job') {
        const { jobSource } = await Promise.all(/* import() */[__webpack_require__.e(63), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 8707));
        return jobSource(signIn, cloud, env, http, step);
    }
    const fetchIdToken = (0,id_token/* idTokenSource */.kn)(signIn.audience, env, http, step);
    let first = firstIdToken;
    const firstOrNew = () => {
        const token = first ?? fetchIdToken();
        first = undefined;
        return token;
    };
    return oidcSource(signIn, cloud, firstOrNew, http);
}

;// CONCATENATED MODULE: ./build/run.js










/**
 * The story of one run over all its targets, and the only writer of what is known of it. It may be asked at any
 * moment: a report has to be made even when the step is stopped in the middle.
 */
class Run {
    request;
    #step;
    #http;
    #fleet;
    #session;
    #provisioner;
    #roles;
    #failure;
    constructor(request, step, http) {
        this.request = request;
        this.#step = { ...step, warn: (0,build_step/* warnOnce */.mc)(step.warn) };
        this.#http = http;
        this.#fleet = new Fleet(request, this.#step);
    }
    /** Signs in, finds the targets and does what was asked for. Whatever fails is kept for the report. */
    async work(env, firstIdToken) {
        const { request } = this;
        try {
            const session = await openSession(request, { env, http: this.#http, step: this.#step, firstIdToken });
            this.#session = session;
            collectGarbageEarly();
            const { arm } = session;
            const context = { arm, clock: this.#step.clock, suggestions: new not_found/* NameSuggestions */.j(arm) };
            await this.#fleet.find(context);
            this.#roles = await this.#openRoles(session);
            if (request.operation === 'show')
                await this.#show(session, context);
            else
                await this.#change(request, session, context);
        }
        catch (failure) {
            if (!this.stopped)
                this.#failure = failure;
        }
    }
    async #show(session, context) {
        await this.#fleet.forEachOpen(async (target) => {
            target.begin('reading it');
            if (!target.latest)
                await target.load(context);
            target.succeed();
            await this.#resolveClientId(target, session);
        });
        await this.#roles?.afterAll(this.#fleet.entries, this.knownIdentities);
    }
    /** Prepares all targets before the first is written: an identity that does not exist stops every write. */
    async #change(request, session, read) {
        const { managedIdentities } = session;
        const fleet = this.#fleet;
        const roles = this.#roles;
        const provisioner = new IdentityProvisioner({ ...request, ...read, managedIdentities, step: this.#step });
        this.#provisioner = provisioner;
        const context = {
            ...this.#step,
            ...read,
            operation: request.operation,
            force: request.force,
            active: () => fleet.active.size,
            provisioner,
        };
        await fleet.forEachOpen(async (target) => {
            const plan = await prepare(target, context);
            // Whose identities get or lose roles is not done yet.
            if ((0,resources_plan/* isNoOp */.Pv)(plan) && !roles)
                target.succeed();
            // Once it is removed, nobody can be asked for its client ID.
            if ((0,resources_plan/* isNoOp */.Pv)(plan) || plan.removeSystem)
                await this.#resolveClientId(target, session);
        });
        fleet.begin('making sure that its identities exist');
        await fleet.onceForOpen(async () => provisioner.check(await fleet.wantedIdentities()));
        await roles?.check(fleet.open, provisioner.known);
        fleet.begin('making sure that its identities exist');
        await fleet.onceForOpen(async () => provisioner.ensure(await fleet.wantedIdentities()));
        fleet.begin('waiting for its turn');
        await fleet.forEachOpen(async (target) => {
            await roles?.beforeChange(target);
            if ((0,build_request/* isDryRun */.v)(request) || (target.plan && (0,resources_plan/* isNoOp */.Pv)(target.plan)))
                target.succeed();
            else
                await change(target, context);
            await this.#resolveClientId(target, session);
            await roles?.afterChange(target);
        });
        if (!this.stopped)
            await roles?.afterAll(fleet.entries, provisioner.known);
    }
    async #resolveClientId(target, { managedIdentities }) {
        const { resolveClientId, operation } = this.request;
        if (!resolveClientId || !(target.selection.system || operation === 'set'))
            return;
        await target.loadSystemClientId(managedIdentities);
        if (target.systemClientId !== null || !target.latest?.identities.system)
            return;
        this.#step.info(`${target.label}: the client ID of its system-assigned identity could not be read.`);
    }
    /** Loaded late: most steps have nothing to do with roles. */
    async #openRoles({ arm, managedIdentities }) {
        if (!concernsRoles(this.request))
            return undefined;
        const { openRoles } = await __webpack_require__.e(/* import() | roles */ 242).then(__webpack_require__.bind(__webpack_require__, 7381));
        return openRoles(this.request, { ...this.#step, arm, managedIdentities });
    }
    /** The targets in the order of the outputs, and the patterns that gave none. */
    get entries() {
        return this.#fleet.entries;
    }
    /** The targets alone, in the same order. */
    get targets() {
        return this.#fleet.targets;
    }
    /** The targets that are being worked on at this moment. */
    get active() {
        return this.#fleet.active;
    }
    /** The tenant signed in to, as far as it is known. */
    get tenantId() {
        return this.#session?.tenantId ?? this.request.signIn.tenantId ?? '';
    }
    /** Whether signing in is done. */
    get isSignedIn() {
        return this.#session !== undefined;
    }
    /** What failed for the step as a whole: signing in, or the roles that it names. */
    get failure() {
        return this.#failure;
    }
    /** Why the step was stopped, if it was. */
    get stopped() {
        const { reason } = this.#step.signal;
        return reason instanceof build_step/* StepStopped */.ic ? reason : undefined;
    }
    /** What Azure said of identities that were about to be assigned, by {@link resourceKey}. */
    get knownIdentities() {
        return this.#provisioner?.known ?? new Map();
    }
    /** The identities whose creation was sent. */
    get createdIdentities() {
        return this.#provisioner?.created ?? [];
    }
    /** The work on roles; undefined where the request has none. */
    get roles() {
        return this.#roles;
    }
    /**
     * How the last attempt of a request failed that is still being retried: a request about this target, or one that
     * several targets share, such as that for an identity; without a target, any request.
     */
    lastFault(target) {
        return this.#http.lastFault((url) => {
            const about = target && (0,resource_id/* resourceOf */.KU)(url);
            return !about || (0,resource_id/* resourceKey */.ik)(about) === (0,resource_id/* resourceKey */.ik)(target.id);
        });
    }
}
/** What a target needs is soon garbage, and V8 would let new objects fill 128 MiB before it collects any. */
function collectGarbageEarly() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** Check that a request has to do with roles. */
function concernsRoles(request) {
    if (request.operation === 'show')
        return request.resolveRoles;
    const deletes = request.operation !== 'assign' && request.deleteRoleAssignments;
    return request.roles.length > 0 || deletes;
}


/***/ }),

/***/ 5236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ credentialOptions)
});

// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
var httpHeaders = __webpack_require__(3692);
;// CONCATENATED MODULE: ./build/sign-in/known-endpoints.js

/**
 * Tells MSAL where a cloud's tokens are had: it does not know Azure China by the authority's name, and would ask
 * Entra first. The paths are the same in all clouds.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
function knownEndpoints({ authority }) {
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
            const headers = (0,httpHeaders/* createHttpHeaders */.N)({ 'content-type': 'application/json' });
            return { request, status: 200, headers, bodyAsText: JSON.stringify(endpoints) };
        },
    };
}

;// CONCATENATED MODULE: ./build/sign-in/credential-options.js

/**
 * What all credentials of the SDK's have in common: the step's requests, and `entra`, which remembers the answers. Each
 * needs its own: it hands the pipeline to its client (`ServiceClientOptions`); its own type leaves that out.
 */
function credentialOptions(cloud, http, entra) {
    return {
        authorityHost: cloud.authority,
        // The authorities are known; asking Entra whether they exist would cost a request.
        disableInstanceDiscovery: true,
        pipeline: http.createPipeline(),
        ...http.options,
        additionalPolicies: [
            { policy: knownEndpoints(cloud), position: 'perCall' },
            { policy: entra.policy, position: 'perCall' },
            ...http.options.additionalPolicies,
        ],
    };
}


/***/ }),

/***/ 6011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ EntraAnswers)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6564);



/**
 * Remembers how Entra answered last: the SDK and the library below it put words of their own around Entra's, and
 * some answers and broken connections come out as neither.
 */
class EntraAnswers {
    #last;
    /** To be put around all attempts of a request. */
    policy = {
        name: 'entraAnswersPolicy',
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
    /** Forgets what was answered before an attempt. */
    clear() {
        this.#last = undefined;
    }
    /** A failed sign-in in Entra's words, where there are any. `by` names the credential that was used. */
    signInError(error, { by, presented }) {
        const { sentence, correlationId } = this.#words(error);
        const message = by ? `${sentence} (with ${by})` : sentence;
        const cause = this.#last instanceof Error ? this.#last : error;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .J(message, { cause, presented, correlationId });
    }
    #words(error) {
        const last = this.#last;
        // Nothing was asked, or not by this process: `az` quotes Entra.
        if (last === undefined)
            return wordsOf((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/^ERROR: /, ''));
        if (last instanceof Error)
            return { sentence: `no answer from Entra: ${last.message}`, correlationId: undefined };
        const { status, request, bodyAsText } = last;
        const { error: code, error_description: description, correlation_id: id, } = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(bodyAsText));
        const words = wordsOf(typeof description === 'string' ? description : '');
        const correlationId = words.correlationId ?? (typeof id === 'string' ? id : undefined);
        if (/^AADSTS\d/.test(words.sentence))
            return { ...words, correlationId };
        const own = [code, words.sentence].filter((part) => typeof part === 'string' && part !== '').join(': ');
        const { host } = new URL(request.url);
        const sentence = `Entra (${host}) answered HTTP ${status}: ${own || 'no token and no reason'}`;
        return { sentence, correlationId };
    }
}
/** Takes the IDs and times out of a text of Entra's. */
function wordsOf(text) {
    const [sentence = ''] = text.split(/\s*\b(?:Trace ID|Correlation ID|Timestamp): /);
    return { sentence: sentence.trim(), correlationId: /\bCorrelation ID: ([\da-f-]{36})/i.exec(text)?.[1] };
}


/***/ })

};
;