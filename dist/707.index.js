"use strict";
exports.id = 707;
exports.ids = [707];
exports.modules = {

/***/ 8707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobSource: () => (/* binding */ jobSource)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9709);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9154);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7757);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3750);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9303);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7524);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _credential_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8637);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3776);
/* harmony import */ var _token_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2488);






/** The time limit for a self-hosted runner's identity endpoint. Other machines have none. */
const IDENTITY_ENDPOINT_MS = 3_000;
/** Sign in with what the job already has: credentials in its environment, the `az` session, the runner's identity. */
function jobSource(signIn, cloud, env, http, step) {
    const { clientId, tenantId } = signIn;
    const inEnvironment = environmentCredential(signIn, cloud, env, http);
    const azureCli = {
        name: 'the Azure CLI session',
        make: () => new _azure_identity__WEBPACK_IMPORTED_MODULE_4__/* .AzureCliCredential */ .nG(tenantId ? { tenantId } : {}),
        answers: new _token_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .TokenAnswers */ .F(),
        isGuess: false,
    };
    const others = [azureCli, ...(canHaveIdentity(env) ? [runnerIdentity(clientId, http)] : [])];
    const isIncomplete = typeof inEnvironment === 'string';
    const ways = isIncomplete ? others : [inEnvironment, ...others];
    let chosen;
    return async (scopes, options) => {
        const refused = [];
        const tried = isIncomplete ? [`- the environment: ${inEnvironment}`] : [];
        for (const way of chosen ? [chosen.way] : ways) {
            way.answers.clear();
            try {
                const credential = chosen?.credential ?? way.make();
                const token = await credential.getToken(scopes, options);
                if (!token)
                    continue;
                if (!chosen)
                    step.info(`Signed in with ${way.name}.`);
                chosen = { way, credential };
                return token;
            }
            catch (error) {
                const isUncertain = isUnavailable(error) && !way.answers.isRefusal;
                const explained = way.answers.signInError(error, { by: way.name });
                if (chosen || (!isUncertain && !way.isGuess))
                    throw explained;
                // The SDK calls every failure of `az` unavailable. Only these words mean that there is no session.
                const isAbsent = isUncertain && (way.isGuess || (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).includes("'az login'"));
                if (isAbsent)
                    tried.push(`- ${way.name}: ${reasonOf(error)}`);
                else
                    refused.push(explained.message);
            }
        }
        const heading = refused.length > 0 ? 'Other ways to sign in:' : 'No credentials found. Ways to sign in:';
        throw new _sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .SignInError */ .J([...refused, heading, waysToSignIn(signIn), 'Tried:', ...tried].join('\n'));
    };
}
/** The credential in the environment, or a sentence that lists the missing variables. The IDs can also come from the inputs. */
function environmentCredential({ clientId, tenantId }, cloud, env, http) {
    const secret = env['AZURE_CLIENT_SECRET'];
    const certificatePath = env['AZURE_CLIENT_CERTIFICATE_PATH'];
    const tokenFilePath = env['AZURE_FEDERATED_TOKEN_FILE'];
    const missing = [
        ...(clientId ? [] : ['AZURE_CLIENT_ID']),
        ...(tenantId ? [] : ['AZURE_TENANT_ID']),
        ...(secret || certificatePath || tokenFilePath ? [] : ['AZURE_CLIENT_SECRET']),
    ];
    if (!clientId || !tenantId || missing.length > 0)
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceList */ .MT)(missing)} ${missing.length > 1 ? 'are' : 'is'} not set`;
    const answers = new _token_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .TokenAnswers */ .F();
    const options = (0,_credential_options_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialOptions */ .K)(cloud, http, answers);
    const way = (name, make) => ({ name, make, answers, isGuess: false });
    if (secret)
        return way('the client secret in AZURE_CLIENT_SECRET', () => new _azure_identity__WEBPACK_IMPORTED_MODULE_6__/* .ClientSecretCredential */ .H(tenantId, clientId, secret, options));
    if (certificatePath) {
        const certificatePassword = env['AZURE_CLIENT_CERTIFICATE_PASSWORD'];
        const certificate = { certificatePath, ...(certificatePassword ? { certificatePassword } : {}) };
        const sendCertificateChain = /^(true|1)$/i.test(env['AZURE_CLIENT_SEND_CERTIFICATE_CHAIN'] ?? '');
        const all = { ...options, sendCertificateChain };
        return way('the certificate in AZURE_CLIENT_CERTIFICATE_PATH', () => new _azure_identity__WEBPACK_IMPORTED_MODULE_7__/* .ClientCertificateCredential */ .m(tenantId, clientId, certificate, all));
    }
    const workload = { ...options, clientId, tenantId, ...(tokenFilePath ? { tokenFilePath } : {}) };
    return way('workload identity (AZURE_FEDERATED_TOKEN_FILE)', () => new _azure_identity__WEBPACK_IMPORTED_MODULE_8__/* .WorkloadIdentityCredential */ .R9(workload));
}
function runnerIdentity(clientId, http) {
    const answers = new _token_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .TokenAnswers */ .F('The identity endpoint');
    const client = http.createClient();
    const httpClient = {
        sendRequest(request) {
            // The SDK first tests the endpoint with a request that can't succeed, without a query.
            if (!request.url.includes('?'))
                return client.sendRequest(request);
            return answers.policy.sendRequest(request, (next) => client.sendRequest(next));
        },
    };
    const make = () => {
        const credential = new _azure_identity__WEBPACK_IMPORTED_MODULE_9__/* .ManagedIdentityCredential */ .N({ httpClient, ...(clientId ? { clientId } : {}) });
        return { getToken: (...args) => Promise.race([credential.getToken(...args), silence()]) };
    };
    return { name: "the runner's managed identity", make, answers, isGuess: true };
}
/** End the wait for the identity endpoint: on most machines, nothing responds there. */
async function silence() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(IDENTITY_ENDPOINT_MS, undefined, { ref: false });
    throw new _azure_identity__WEBPACK_IMPORTED_MODULE_10__/* .CredentialUnavailableError */ .oT(`no response within ${IDENTITY_ENDPOINT_MS / 1000} seconds`);
}
/** GitHub's own runners are virtual machines without an identity: nothing would respond. */
function canHaveIdentity(env) {
    const hasEndpoint = Boolean(env['IDENTITY_ENDPOINT'] || env['MSI_ENDPOINT']);
    return hasEndpoint || env['RUNNER_ENVIRONMENT'] !== 'github-hosted';
}
/** All ways to sign in. If both IDs are known, only the permission for GitHub OIDC is missing. */
function waysToSignIn({ clientId, tenantId }) {
    return `\
- GitHub OIDC: ${clientId && tenantId ? '' : "set 'client-id' and 'tenant-id', and "}add the permission 'id-token: write' to the job. Pull requests from forks and from Dependabot don't get this permission.
- a service principal: set AZURE_CLIENT_ID, AZURE_TENANT_ID, and AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH
- workload identity: set AZURE_CLIENT_ID, AZURE_TENANT_ID, and AZURE_FEDERATED_TOKEN_FILE
- azure/login in an earlier step
- the managed identity of a self-hosted runner in Azure. If it has several, set AZURE_CLIENT_ID
${_text_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSET */ .Ag}`;
}
/** The reason why a credential isn't there, without the SDK's name for it and its link. */
function reasonOf(error) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)
        .replace(/^\w+Credential(?: is unavailable)?[.:] /, '')
        .replace(/ To troubleshoot, visit \S+$/, '');
}
/** Check whether a credential doesn't exist. The SDK also calls an `az` session that Entra refuses unavailable. */
function isUnavailable(error) {
    return (error instanceof Error && error.name === 'CredentialUnavailableError' && !/\bAADSTS\d/.test(error.message));
}


/***/ })

};
;