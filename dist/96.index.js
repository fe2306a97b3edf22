export const id = 96;
export const ids = [96];
export const modules = {

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobSource: () => (/* binding */ jobSource)
/* harmony export */ });
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3750);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9709);
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9303);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(977);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6089);



/** How long the identity endpoint of a self-hosted runner may take to answer: elsewhere there is none. */
const IDENTITY_ENDPOINT_MS = 3_000;
/** What the job already has: credentials in its environment, the session of `az`, the runner's identity. */
function jobSource({ clientId, tenantId }, cloud, env, http, step) {
    const options = { authorityHost: cloud.authority, disableInstanceDiscovery: true, ...http.options };
    const ways = [
        ...(env['AZURE_FEDERATED_TOKEN_FILE']
            ? [
                {
                    name: 'workload identity (AZURE_FEDERATED_TOKEN_FILE)',
                    make: () => new _azure_identity__WEBPACK_IMPORTED_MODULE_1__/* .WorkloadIdentityCredential */ .R9(options),
                },
            ]
            : []),
        { name: 'service principal in the environment', make: () => new _azure_identity__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentCredential */ .lp(options) },
        {
            name: "Azure CLI's session",
            make: () => new _azure_identity__WEBPACK_IMPORTED_MODULE_3__/* .AzureCliCredential */ .nG(tenantId ? { tenantId } : {}),
        },
        // GitHub's own runners are virtual machines without an identity: nobody would answer.
        ...(env['RUNNER_ENVIRONMENT'] === 'github-hosted' && !env['IDENTITY_ENDPOINT'] && !env['MSI_ENDPOINT']
            ? []
            : [
                {
                    name: "the runner's managed identity",
                    make: () => clientId ? new _azure_identity__WEBPACK_IMPORTED_MODULE_4__/* .ManagedIdentityCredential */ .N({ clientId }) : new _azure_identity__WEBPACK_IMPORTED_MODULE_4__/* .ManagedIdentityCredential */ .N(),
                    limitMs: IDENTITY_ENDPOINT_MS,
                },
            ]),
    ];
    let chosen;
    return async (scopes, tokenOptions) => {
        const known = await chosen?.getToken(scopes, tokenOptions);
        if (known)
            return known;
        const reasons = [];
        for (const { name, make, limitMs } of ways) {
            try {
                const credential = make();
                const token = await withTimeout(credential.getToken(scopes, tokenOptions), limitMs);
                if (!token)
                    continue;
                step.info(`Signed in with ${name}.`);
                chosen = credential;
                return token;
            }
            catch (error) {
                if (!isUnavailable(error))
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .J(`${name}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`, { cause: error });
                reasons.push(`${name}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
            }
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .J(NO_WAY_TO_SIGN_IN, { cause: new AggregateError([], reasons.join('\n')) });
    };
}
const NO_WAY_TO_SIGN_IN = `No credentials were found. Ways to sign in:
- GitHub OIDC: set 'client-id' and 'tenant-id', and give the job 'permissions: id-token: write'
- a service principal in the environment: AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH
- workload identity: AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_FEDERATED_TOKEN_FILE
- azure/login in an earlier step
- the managed identity of a self-hosted runner in Azure`;
class EndpointSilentError extends Error {
    name = 'CredentialUnavailableError';
}
function isUnavailable(error) {
    return error instanceof Error && error.name === 'CredentialUnavailableError';
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
