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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9709);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9154);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7757);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3750);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9303);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7524);
/* harmony import */ var _cloud_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(878);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5816);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6184);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3776);
/* harmony import */ var _token_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2488);








/** The time limit for the identity endpoint of a self-hosted runner. Most machines don't have such an endpoint. */
const IDENTITY_ENDPOINT_MS = 3_000;
/**
 * Sign in with what the job already has: credentials in its environment, the `az` session, the runner's identity.
 * @throws {Problem} if the environment specifies a file that can't be used.
 */
function jobSource(signIn, cloud, env, http, step) {
    const { clientId, tenantId } = signIn;
    const inEnvironment = environmentCredential(signIn, cloud, env, http);
    const azureCli = {
        name: 'the Azure CLI session',
        credential: new _azure_identity__WEBPACK_IMPORTED_MODULE_7__/* .AzureCliCredential */ .nG(tenantId ? { tenantId } : {}),
        answers: new _token_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .TokenAnswers */ .F(),
    };
    const runner = canHaveIdentity(env) ? runnerIdentity(clientId, http) : undefined;
    const candidates = [inEnvironment, azureCli, runner].filter((one) => typeof one === 'object');
    let chosen;
    return async (options) => {
        let refused;
        const tried = typeof inEnvironment === 'string' ? [`- the environment: ${inEnvironment}`] : [];
        for (const candidate of chosen ? [chosen] : candidates) {
            candidate.answers.clear();
            try {
                const token = await candidate.credential.getToken((0,_cloud_js__WEBPACK_IMPORTED_MODULE_2__/* .armScope */ .R)(cloud), options);
                if (!token)
                    continue;
                if (!chosen)
                    step.info(`Signed in with ${candidate.name}.`);
                chosen = candidate;
                return token;
            }
            catch (error) {
                // Nobody chose the runner's identity, so its refusal doesn't end the search.
                const isGuess = candidate === runner;
                const isUncertain = isUnavailable(error) && !candidate.answers.isRefusal;
                const { message, ...words } = candidate.answers.wordsFor(error);
                const explained = new _sign_in_js__WEBPACK_IMPORTED_MODULE_5__/* .SignInError */ .J(`${message} (with ${candidate.name})`, words);
                if (chosen || (!isUncertain && !isGuess))
                    throw explained;
                // The SDK reports every failure of `az` as unavailable. Only these words mean that nobody is signed in.
                const isAbsent = isUncertain && (isGuess || (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).includes("'az login'"));
                if (!isAbsent && !refused)
                    refused = explained;
                else
                    tried.push(`- ${candidate.name}: ${isAbsent ? reasonOf(error) : message}`);
            }
        }
        // A credential that was refused is reported first.
        const { message, cause, correlationId } = refused ?? new _sign_in_js__WEBPACK_IMPORTED_MODULE_5__/* .SignInError */ .J('No credentials were found.');
        throw new _sign_in_js__WEBPACK_IMPORTED_MODULE_5__/* .SignInError */ .J(message, {
            ...{ cause, correlationId },
            ways: [...waysToSignIn(signIn), 'Tried:', ...tried],
        });
    };
}
/**
 * The credential in the environment, or a sentence that lists the missing variables. The IDs can also come from the
 * inputs.
 */
function environmentCredential({ clientId, tenantId }, cloud, env, http) {
    const secret = env['AZURE_CLIENT_SECRET'];
    const certificatePath = env['AZURE_CLIENT_CERTIFICATE_PATH'];
    const tokenFilePath = env['AZURE_FEDERATED_TOKEN_FILE'];
    const answers = new _token_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .TokenAnswers */ .F();
    const options = (0,_token_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .credentialOptions */ .K)(cloud, http, answers);
    const candidate = (name, credential) => ({ name, credential, answers });
    if (clientId && tenantId) {
        if (secret) {
            const credential = new _azure_identity__WEBPACK_IMPORTED_MODULE_8__/* .ClientSecretCredential */ .H(tenantId, clientId, secret, options);
            return candidate('the client secret in AZURE_CLIENT_SECRET', credential);
        }
        if (certificatePath) {
            checkFile('AZURE_CLIENT_CERTIFICATE_PATH', certificatePath);
            const certificatePassword = env['AZURE_CLIENT_CERTIFICATE_PASSWORD'];
            const certificate = { certificatePath, ...(certificatePassword ? { certificatePassword } : {}) };
            const sendCertificateChain = /^(true|1)$/i.test(env['AZURE_CLIENT_SEND_CERTIFICATE_CHAIN'] ?? '');
            const all = { ...options, sendCertificateChain };
            const credential = new _azure_identity__WEBPACK_IMPORTED_MODULE_9__/* .ClientCertificateCredential */ .m(tenantId, clientId, certificate, all);
            return candidate('the certificate in AZURE_CLIENT_CERTIFICATE_PATH', credential);
        }
        if (tokenFilePath) {
            checkFile('AZURE_FEDERATED_TOKEN_FILE', tokenFilePath);
            const credential = new _azure_identity__WEBPACK_IMPORTED_MODULE_10__/* .WorkloadIdentityCredential */ .R9({ ...options, clientId, tenantId, tokenFilePath });
            return candidate('workload identity (AZURE_FEDERATED_TOKEN_FILE)', credential);
        }
    }
    const missing = [
        ...(clientId ? [] : ['AZURE_CLIENT_ID']),
        ...(tenantId ? [] : ['AZURE_TENANT_ID']),
        ...(secret || certificatePath || tokenFilePath ? [] : ['AZURE_CLIENT_SECRET']),
    ];
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceList */ .MT)(missing)} ${missing.length > 1 ? "aren't" : "isn't"} set`;
}
function checkFile(variable, path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size)
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A("Can't sign in to Azure.", {
        why: `The file that ${variable} specifies doesn't exist or is empty.`,
        fix: `Set ${variable} to the path of the file.`,
    });
}
function runnerIdentity(clientId, http) {
    const answers = new _token_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .TokenAnswers */ .F('The identity endpoint');
    const client = http.createClient();
    const httpClient = {
        sendRequest(request) {
            // The SDK first tests the endpoint with a request that can't succeed, without a query.
            if (!request.url.includes('?'))
                return client.sendRequest(request);
            return answers.policy.sendRequest(request, (next) => client.sendRequest(next));
        },
    };
    const credential = new _azure_identity__WEBPACK_IMPORTED_MODULE_11__/* .ManagedIdentityCredential */ .N({ httpClient, ...(clientId ? { clientId } : {}) });
    const limited = {
        getToken: (...args) => Promise.race([credential.getToken(...args), noResponse()]),
    };
    return { name: "the runner's managed identity", credential: limited, answers };
}
/** End the wait for the identity endpoint, because on most machines, nothing responds there. */
async function noResponse() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(IDENTITY_ENDPOINT_MS, undefined, { ref: false });
    throw new _azure_identity__WEBPACK_IMPORTED_MODULE_12__/* .CredentialUnavailableError */ .oT(`no response within ${IDENTITY_ENDPOINT_MS / 1000} seconds`);
}
/** Check whether the runner can have an identity. GitHub's own runners don't, so their endpoint wouldn't respond. */
function canHaveIdentity(env) {
    const hasEndpoint = Boolean(env['IDENTITY_ENDPOINT'] || env['MSI_ENDPOINT']);
    return hasEndpoint || env['RUNNER_ENVIRONMENT'] !== 'github-hosted';
}
/** All ways to sign in. If both IDs are known, only the permission for GitHub OIDC is missing. */
function waysToSignIn({ clientId, tenantId }) {
    return [
        `- GitHub OIDC: ${clientId && tenantId ? '' : "set 'client-id' and 'tenant-id', and "}add the permission 'id-token: write' to the job. Pull requests from forks and from Dependabot don't get this permission.`,
        '- a service principal: set AZURE_CLIENT_ID, AZURE_TENANT_ID, and AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH',
        '- workload identity: set AZURE_CLIENT_ID, AZURE_TENANT_ID, and AZURE_FEDERATED_TOKEN_FILE',
        '- azure/login in an earlier step',
        '- the managed identity of a self-hosted runner in Azure. If the runner has several, set AZURE_CLIENT_ID',
        _text_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSET */ .Ag,
    ];
}
/** The reason why a credential isn't there, without the SDK's name for it and its link. */
function reasonOf(error) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)
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