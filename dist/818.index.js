export const id = 818;
export const ids = [818];
export const modules = {

/***/ 8818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/node_modules/@azure/arm-appcontainers/dist/esm/api/containerAppsAPIContext.js + 27 modules
var containerAppsAPIContext = __webpack_require__(6418);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
var restError = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/cloud.js
var build_cloud = __webpack_require__(1665);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/azure/answers.js
var answers = __webpack_require__(571);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __webpack_require__(2721);
;// CONCATENATED MODULE: ./build/azure/arm-answer.js



/**
 * An answer that is a success. `action` says in errors what was attempted.
 * @throws {AzureError} when ARM refused.
 * @throws {UnansweredError} when what answered is not ARM, or is in trouble.
 */
function acceptAnswer(answer, action, now) {
    const { status, headers, body } = answer;
    if (status >= 200 && status < 300) {
        if (!(0,answers/* isHtml */._6)(headers['content-type']))
            return answer;
        throw new errors/* UnansweredError */.jd(`HTTP ${status} with a page of a gateway`, { action });
    }
    const detail = (0,errors/* readErrorDetail */.WW)(body, `HTTP ${status}`);
    const context = {
        action,
        status,
        correlationId: headers['x-ms-correlation-request-id'],
        retryAfterMs: (0,answers/* retryAfterMs */.Vs)(headers['retry-after'], now),
    };
    if (status === 408 || status >= 500) {
        const cause = new errors/* AzureError */.M6(detail, context);
        throw new errors/* UnansweredError */.jd(`HTTP ${status} ${detail.message}`, { ...context, cause });
    }
    throw new errors/* AzureError */.M6(detail, context);
}
/** The document that a success carries. */
function documentOf({ status, body }, action) {
    if ((0,json/* isObject */.Gv)(body))
        return body;
    throw new errors/* UnansweredError */.jd(`HTTP ${status} without a document`, { action });
}

// EXTERNAL MODULE: ./build/azure/http.js + 2 modules
var azure_http = __webpack_require__(7174);
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
        (0,azure_http/* withoutForms */.M)(this.#client.pipeline);
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
        const options = { queryParameters: query, body, contentType: 'application/json' };
        return documentOf(await this.#send(action, () => this.#client.pathUnchecked(id).put(options)), action);
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
        const { status, headers } = await this.#send(`change ${what}`, () => this.#client
            .pathUnchecked(id)
            .patch({ queryParameters: this.#query, body: { identity }, contentType: 'application/json' }));
        const operationUrl = this.#ownUrl(headers['azure-asyncoperation']) ?? this.#ownUrl(headers['location']);
        return { status, operationUrl };
    }
    /**
     * Asks an operation how it stands. Its URL is signed, never logged and used as it came. Who may only use
     * the resource group may not read it: unknown.
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
            const mayNotRead = error instanceof errors/* AzureError */.M6 && (error.status === 403 || error.status === 404);
            if (mayNotRead || error instanceof errors/* UnansweredError */.jd)
                return { state: 'unknown' };
            if (error instanceof errors/* AzureError */.M6)
                return { state: 'failed', error };
            throw error;
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

// EXTERNAL MODULE: ./build/identity/resource-id.js
var resource_id = __webpack_require__(3149);
;// CONCATENATED MODULE: ./build/azure/managed-identities.js






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
        const key = (0,resource_id/* resourceKey */.ik)(id);
        const known = this.#lookups.get(key) ?? this.#read(id);
        this.#lookups.set(key, known);
        return known;
    }
    /** Creates an identity. */
    async create(id, { location, tags }) {
        const client = await this.#client(id.subscriptionId);
        const { principalId, clientId } = await translated(`create ${(0,resource_id/* describeResource */.w9)(id)}`, () => client.userAssignedIdentities.createOrUpdate(id.resourceGroup, id.name, {
            location: normalizedRegion(location),
            tags: { ...tags },
        }));
        const created = {
            state: 'exists',
            principalId: principalId ?? null,
            clientId: clientId ?? null,
        };
        this.#lookups.set((0,resource_id/* resourceKey */.ik)(id), Promise.resolve(created));
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
            const { principalId, clientId } = await translated(`read ${(0,resource_id/* describeResource */.w9)(id)}`, () => client.userAssignedIdentities.get(id.resourceGroup, id.name));
            return { state: 'exists', principalId: principalId ?? null, clientId: clientId ?? null };
        }
        catch (error) {
            if (error instanceof errors/* AzureError */.M6 && error.status === 404)
                return { state: 'missing' };
            if (error instanceof errors/* AzureError */.M6 && error.status === 403)
                return { state: 'unknown' };
            throw error;
        }
    }
    #client(subscriptionId) {
        const known = this.#clients.get(subscriptionId) ?? this.#connect(subscriptionId);
        this.#clients.set(subscriptionId, known);
        return known;
    }
    /** Loaded late: most runs ask nothing about identities. */
    async #connect(subscriptionId) {
        const { ManagedServiceIdentityClient } = await __webpack_require__.e(/* import() */ 946).then(__webpack_require__.bind(__webpack_require__, 5946));
        return new ManagedServiceIdentityClient(this.#credential, subscriptionId, {
            endpoint: this.#cloud.arm,
            credentialScopes: (0,build_cloud/* armScope */.R)(this.#cloud),
            ...this.#http.options,
        });
    }
}
/** Azure's name of a region: `West Europe` is `westeurope`. */
function normalizedRegion(location) {
    return location.replace(/\s+/g, '').toLowerCase();
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
    if (!response || (0,answers/* isFault */.Zh)(response))
        return new errors/* UnansweredError */.jd(error.message, { action, cause: error });
    // A gateway's page: its text is all there is to show.
    const body = (0,json/* parseJson */.qF)(response.bodyAsText) ?? response.bodyAsText;
    return new errors/* AzureError */.M6((0,errors/* readErrorDetail */.WW)(body, `HTTP ${response.status}`), {
        action,
        status: response.status,
        correlationId: response.headers.get('x-ms-correlation-request-id'),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/sign-in/credential.js
/** How long before its end a token is renewed. */
const RENEW_BEFORE_MS = 5 * 60_000;
/**
 * The step's one credential. Its tokens are masked before anything else sees them, and shared: however many
 * clients ask at once, one sign-in answers them.
 */
class CachedCredential {
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

// EXTERNAL MODULE: ./build/sign-in/id-token.js + 5 modules
var id_token = __webpack_require__(4065);
// EXTERNAL MODULE: ./build/node_modules/@azure/identity/dist/esm/credentials/clientAssertionCredential.js
var clientAssertionCredential = __webpack_require__(978);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(977);
// EXTERNAL MODULE: ./build/sign-in/errors.js
var sign_in_errors = __webpack_require__(6089);
;// CONCATENATED MODULE: ./build/sign-in/oidc.js




/**
 * GitHub OIDC. The SDK calls for the assertion twice per token request; one ID token serves both. A new one
 * is fetched for every token request: it lives for five minutes.
 */
function oidcSource({ clientId, tenantId }, cloud, fetchIdToken, http) {
    let assertion;
    const options = {
        authorityHost: cloud.authority,
        // The authorities are known; asking Entra whether they exist would cost a request.
        disableInstanceDiscovery: true,
        // The credential hands this to its client (`ServiceClientOptions`); its own type leaves it out.
        pipeline: http.createPipeline(),
        ...http.options,
    };
    const getAssertion = () => (assertion ??= fetchIdToken());
    const credential = new clientAssertionCredential/* ClientAssertionCredential */.X(tenantId, clientId, getAssertion, options);
    const attempt = async (scopes, options) => {
        assertion = undefined;
        try {
            return await credential.getToken(scopes, options);
        }
        catch (error) {
            // `assertion` was set by the callback in the meantime; TypeScript does not see that.
            const idToken = await assertion?.catch(() => undefined);
            const presented = idToken ? (0,id_token/* presentedClaims */.eq)(idToken) : undefined;
            throw new sign_in_errors/* SignInError */.J((0,build_text/* messageOf */.bD)(error), { cause: error, presented });
        }
    };
    return (scopes, options) => attempt(scopes, options).catch((error) => {
        // The ID token expired on its way, as on a runner that was suspended: a new one may do.
        if (error instanceof sign_in_errors/* SignInError */.J && error.message.includes('AADSTS700024'))
            return attempt(scopes, options);
        throw error;
    });
}

;// CONCATENATED MODULE: ./build/sign-in/connect.js






/**
 * Signs in and makes the clients. Everything of Azure's packages that each step needs is reached through this
 * module alone, so that the bundle has it in one file: to load one costs more than what can be left out of it.
 * @throws {SignInError} when no token can be had.
 */
async function connect(signIn, { cloud, apiVersion }, env, http, step) {
    const credential = new CachedCredential(await tokenSource(signIn, cloud, env, http, step), step);
    const { token } = await credential.getToken([(0,build_cloud/* armScope */.R)(cloud)], { enableCae: true });
    if (signIn.by === 'oidc') {
        step.info(`Signed in with GitHub OIDC as ${signIn.clientId} in tenant ${signIn.tenantId}.`);
    }
    return {
        arm: new Arm(credential, cloud, apiVersion, http, step.clock),
        identities: new ManagedIdentities(credential, cloud, http),
        tenantId: (0,id_token/* tenantOf */.G8)(token) ?? signIn.tenantId ?? '',
    };
}
async function tokenSource(signIn, cloud, env, http, step) {
    if (signIn.by === 'oidc')
        return oidcSource(signIn, cloud, signIn.fetchIdToken, http);
    const { jobSource } = await Promise.all(/* import() */[__webpack_require__.e(63), __webpack_require__.e(96)]).then(__webpack_require__.bind(__webpack_require__, 96));
    return jobSource(signIn, cloud, env, http, step);
}


/***/ })

};
