"use strict";
exports.id = 707;
exports.ids = [707];
exports.modules = {

/***/ 8707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobSource: () => (/* binding */ jobSource)
/* harmony export */ });
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3750);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9709);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9303);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6184);
/* harmony import */ var _credential_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5236);
/* harmony import */ var _entra_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6011);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6564);





/** How long the identity endpoint of a self-hosted runner may take to answer: elsewhere there is none. */
const IDENTITY_ENDPOINT_MS = 3_000;
/** What the job already has: credentials in its environment, the session of `az`, the runner's identity. */
function jobSource(signIn, cloud, env, http, step) {
    const { clientId, tenantId } = signIn;
    // The SDK's credentials of the environment know these two from there alone; the inputs come first.
    if (clientId)
        env['AZURE_CLIENT_ID'] = clientId;
    if (tenantId)
        env['AZURE_TENANT_ID'] = tenantId;
    const entra = new _entra_js__WEBPACK_IMPORTED_MODULE_0__/* .EntraAnswers */ .K();
    const ways = waysOf(signIn, env, () => (0,_credential_options_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialOptions */ .K)(cloud, http, entra), http);
    let chosen;
    return async (scopes, tokenOptions) => {
        const unavailable = [];
        for (const way of ways) {
            if (chosen && chosen.name !== way.name)
                continue;
            const { name, make, limitMs } = way;
            entra.clear();
            try {
                const credential = chosen?.credential ?? make();
                const token = await withTimeout(credential.getToken(scopes, tokenOptions), limitMs);
                if (!token)
                    continue;
                if (!chosen)
                    step.info(`Signed in with ${name}.`);
                chosen = { name, credential };
                return token;
            }
            catch (error) {
                if (!chosen && isUnavailable(error))
                    unavailable.push(`- ${name}: ${way.missing || reasonOf(error)}`);
                else
                    throw entra.signInError(error, { by: name });
            }
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignInError */ .J([...waysToSignIn(signIn), 'What was tried:', ...unavailable].join('\n'));
    };
}
/** The ways to sign in, in the order in which they are tried. */
function waysOf({ clientId, tenantId }, env, options, http) {
    const workloadIdentity = {
        name: 'workload identity (AZURE_FEDERATED_TOKEN_FILE)',
        make: () => new _azure_identity__WEBPACK_IMPORTED_MODULE_3__/* .WorkloadIdentityCredential */ .R9(options()),
    };
    const environment = {
        name: 'service principal in the environment',
        make: () => new _azure_identity__WEBPACK_IMPORTED_MODULE_4__/* .EnvironmentCredential */ .lp(options()),
        missing: missingIn(env),
    };
    const azureCli = {
        name: "Azure CLI's session",
        make: () => new _azure_identity__WEBPACK_IMPORTED_MODULE_5__/* .AzureCliCredential */ .nG(tenantId ? { tenantId } : {}),
    };
    const runnerIdentity = {
        name: "the runner's managed identity",
        make: () => {
            // On its way to the machine's own endpoint the SDK would ask the proxy for servers elsewhere.
            const local = { httpClient: http.createClient() };
            return new _azure_identity__WEBPACK_IMPORTED_MODULE_6__/* .ManagedIdentityCredential */ .N(clientId ? { clientId, ...local } : local);
        },
        limitMs: IDENTITY_ENDPOINT_MS,
    };
    return [
        ...(env['AZURE_FEDERATED_TOKEN_FILE'] ? [workloadIdentity] : []),
        environment,
        azureCli,
        ...(mayHaveIdentity(env) ? [runnerIdentity] : []),
    ];
}
/** GitHub's own runners are virtual machines without an identity: nobody would answer. */
function mayHaveIdentity(env) {
    const hasEndpoint = Boolean(env['IDENTITY_ENDPOINT'] || env['MSI_ENDPOINT']);
    return hasEndpoint || env['RUNNER_ENVIRONMENT'] !== 'github-hosted';
}
/** What a service principal in the environment lacks. */
function missingIn(env) {
    const isSecretSet = env['AZURE_CLIENT_SECRET'] || env['AZURE_CLIENT_CERTIFICATE_PATH'];
    const absent = [
        ...['AZURE_CLIENT_ID', 'AZURE_TENANT_ID'].filter((name) => !env[name]),
        ...(isSecretSet ? [] : ['AZURE_CLIENT_SECRET (or AZURE_CLIENT_CERTIFICATE_PATH)']),
    ];
    return absent.length === 0 ? '' : `there is no ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sentenceList */ .MT)(absent, 'and no')}`;
}
/** The ways there are, a line each. Where both IDs are known, the right to request a token is all that OIDC lacks. */
function waysToSignIn({ clientId, tenantId }) {
    const oidc = clientId && tenantId
        ? "AZURE_CLIENT_ID is set, but this job may not request an OIDC token: give it 'permissions: id-token: write'"
        : "set 'client-id' and 'tenant-id' (a repository variable that is not set, such as vars.AZURE_CLIENT_ID, is empty), and give the job 'permissions: id-token: write'";
    return ['No credentials were found. Ways to sign in:', `- GitHub OIDC: ${oidc}`, OTHER_WAYS];
}
const OTHER_WAYS = `- a service principal in the environment: AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH
- workload identity: AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_FEDERATED_TOKEN_FILE
- azure/login in an earlier step
- the managed identity of a self-hosted runner in Azure`;
class EndpointSilentError extends Error {
    name = 'CredentialUnavailableError';
}
/** Why a way is not there, without the SDK's name for it and its link. */
function reasonOf(error) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)
        .replace(/^\w+Credential is unavailable\. /, '')
        .replace(/ To troubleshoot, visit \S+$/, '');
}
/** Whether a way is not there at all. A session of `az` that Entra refuses is there, whatever the SDK calls that. */
function isUnavailable(error) {
    return (error instanceof Error && error.name === 'CredentialUnavailableError' && !/\bAADSTS\d/.test(error.message));
}
async function withTimeout(promise, limitMs) {
    if (limitMs === undefined)
        return promise;
    const limit = AbortSignal.timeout(limitMs);
    return Promise.race([
        promise,
        new Promise((_, reject) => {
            limit.addEventListener('abort', () => reject(new EndpointSilentError(`no answer within ${limitMs / 1000} s`)));
        }),
    ]);
}


/***/ })

};
;