export const id = 159;
export const ids = [159];
export const modules = {

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   StepCredential: () => (/* binding */ StepCredential),
/* harmony export */   jobSource: () => (/* binding */ jobSource),
/* harmony export */   oidcSource: () => (/* binding */ oidcSource)
/* harmony export */ });
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3016);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2721);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(265);



/**
 * The step's one credential. Its tokens are masked before anything else sees them, and shared: however many
 * clients ask at once, one sign-in answers them.
 */
class StepCredential {
    #source;
    #mask;
    #token;
    constructor(source, step) {
        this.#source = source;
        this.#mask = step.mask;
    }
    getToken(scopes, options = {}) {
        // A claims challenge (continuous access evaluation) asks for another token than the one at hand.
        const key = JSON.stringify([scopes, options.claims]);
        if (this.#token?.key === key && this.#token.expiresOn > Date.now() + RENEW_BEFORE_MS)
            return this.#token.promise;
        const promise = this.#source(scopes, options).then((token) => {
            this.#mask(token.token);
            entry.expiresOn = token.expiresOnTimestamp;
            return token;
        });
        const entry = { key, promise, expiresOn: Number.POSITIVE_INFINITY };
        this.#token = entry;
        promise.catch(() => {
            if (this.#token === entry)
                this.#token = undefined;
        });
        return promise;
    }
}
const RENEW_BEFORE_MS = 5 * 60_000;
/**
 * GitHub OIDC. The SDK calls for the assertion twice per token request; one ID token serves both. A new one
 * is fetched for every token request: it lives for five minutes.
 */
function oidcSource({ clientId, tenantId }, cloud, fetchIdToken, http) {
    let assertion;
    const credential = new _azure_identity__WEBPACK_IMPORTED_MODULE_0__/* .ClientAssertionCredential */ .XI(tenantId, clientId, () => (assertion ??= fetchIdToken()), {
        authorityHost: cloud.authority,
        // The authorities are known; asking Entra whether they exist would cost a request.
        disableInstanceDiscovery: true,
        ...http,
    });
    const attempt = async (scopes, options) => {
        assertion = undefined;
        try {
            return await credential.getToken(scopes, options);
        }
        catch (error) {
            // `assertion` was set by the callback in the meantime; TypeScript does not see that.
            const idToken = await assertion?.catch(() => undefined);
            const presented = idToken ? (0,_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .presentedClaims */ .eq)(idToken) : undefined;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignInError */ .Jj(messageOf(error), { cause: error, presented });
        }
    };
    return (scopes, options) => attempt(scopes, options).catch((error) => {
        // The ID token expired on its way, as on a runner that was suspended: a new one may do.
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignInError */ .Jj && error.message.includes('AADSTS700024'))
            return attempt(scopes, options);
        throw error;
    });
}
/** How long the identity endpoint of a self-hosted runner may take to answer: elsewhere there is none. */
const IDENTITY_ENDPOINT_MS = 3_000;
/** What the job already has: credentials in its environment, the session of `az`, the runner's identity. */
function jobSource({ clientId, tenantId }, cloud, env, http, step) {
    const options = { authorityHost: cloud.authority, disableInstanceDiscovery: true, ...http };
    const ways = [
        ...(env['AZURE_FEDERATED_TOKEN_FILE']
            ? [
                {
                    name: 'workload identity (AZURE_FEDERATED_TOKEN_FILE)',
                    make: () => new _azure_identity__WEBPACK_IMPORTED_MODULE_0__/* .WorkloadIdentityCredential */ .R9(options),
                },
            ]
            : []),
        { name: 'service principal in the environment', make: () => new _azure_identity__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentCredential */ .lp(options) },
        {
            name: "Azure CLI's session",
            make: () => new _azure_identity__WEBPACK_IMPORTED_MODULE_0__/* .AzureCliCredential */ .nG(tenantId ? { tenantId } : {}),
        },
        // GitHub's own runners are virtual machines without an identity: nobody would answer.
        ...(env['RUNNER_ENVIRONMENT'] === 'github-hosted' && !env['IDENTITY_ENDPOINT'] && !env['MSI_ENDPOINT']
            ? []
            : [
                {
                    name: "the runner's managed identity",
                    make: () => clientId ? new _azure_identity__WEBPACK_IMPORTED_MODULE_0__/* .ManagedIdentityCredential */ .NC({ clientId }) : new _azure_identity__WEBPACK_IMPORTED_MODULE_0__/* .ManagedIdentityCredential */ .NC(),
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
                const token = await within(credential.getToken(scopes, tokenOptions), limitMs);
                if (!token)
                    continue;
                step.log(`Signed in with ${name}.`);
                chosen = credential;
                return token;
            }
            catch (error) {
                if (!isUnavailable(error))
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignInError */ .Jj(`${name}: ${messageOf(error)}`, { cause: error });
                reasons.push(`${name}: ${messageOf(error)}`);
            }
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignInError */ .Jj(NO_WAY_TO_SIGN_IN, { cause: new AggregateError([], reasons.join('\n')) });
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
async function within(promise, limitMs) {
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
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
