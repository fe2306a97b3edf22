/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 3229:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ normalizeProxies),
/* harmony export */   WA: () => (/* binding */ PROXY_REFUSED),
/* harmony export */   lt: () => (/* binding */ Agents),
/* harmony export */   uE: () => (/* binding */ PROXY_PREFIX)
/* harmony export */ });
/* unused harmony export TunnelAgent */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9783);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1566);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7426);
/* harmony import */ var _departure_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7807);







/** The beginning of a proxy's error messages: the SDK passes on only the message and the code. */
const PROXY_PREFIX = 'the proxy ';
/** The proxy refuses this request, and repeating it doesn't help. */
const PROXY_REFUSED = 'ERR_PROXY_REFUSED';
/** The proxy, or the server behind it, is in trouble. */
const PROXY_IN_TROUBLE = 'ERR_PROXY_IN_TROUBLE';
/** Idle connections and tunnels are kept for as long as Node's own agent keeps them. */
const KEPT = { keepAlive: true, timeout: 5_000 };
/**
 * Give the proxies of an environment a scheme, which curl, az, and the runner don't require. `HTTP_PROXY` isn't for
 * https, as in the runner.
 * @throws {Error} if a value isn't a URL even then.
 */
function normalizeProxies(env) {
    for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']) {
        const value = env[name]?.trim();
        if (!value) {
            // A blank value would count as a proxy, and hide the one in the other spelling.
            delete env[name];
            continue;
        }
        const url = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
        try {
            withoutCredentials(url);
        }
        catch {
            // Not quoted, and without its cause: it might contain a password.
            throw new Error(`Invalid value for environment variable '${name}'. Use the URL of an HTTP proxy. In the user name and password, encode '@', ':', '/', and '%' as %40, %3A, %2F, and %25.`);
        }
        env[name] = url;
    }
}
/**
 * The agent for each URL, according to the rules of the runner's own HTTP client (`NO_PROXY` with `*`, bare suffixes,
 * and `host:port`). Connections and tunnels are kept and shared: Azure's packages open a tunnel for each request.
 */
class Agents {
    #direct = new DirectAgent({ ...KEPT, scheduling: 'lifo' });
    #tunnels = new Map();
    /** Find the agent for a URL. Undefined means Node's own. */
    agentFor(url) {
        const target = new URL(url);
        const isSecure = target.protocol === 'https:';
        const proxy = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_3__/* .getProxyUrl */ .s)(target)?.href;
        if (proxy === undefined)
            return isSecure ? this.#direct : undefined;
        return (0,_collections_js__WEBPACK_IMPORTED_MODULE_6__/* .getOrInsert */ .P)(this.#tunnels, `${isSecure} ${proxy}`, () => new TunnelAgent(proxy, isSecure));
    }
}
/** Connections without a proxy. A request gets its connection once the connection is open. */
class DirectAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    createConnection(options, callback) {
        const departure = _departure_js__WEBPACK_IMPORTED_MODULE_5__/* .Departure */ .j.of(options);
        const socket = super.createConnection(options);
        if (!departure || !socket)
            return socket;
        leaveOnceOpen(socket, departure).then(() => callback(null, socket), (error) => callback(error, socket));
        return undefined;
    }
}
/** Let an attempt leave once its new connection is open end to end. */
async function leaveOnceOpen(socket, departure) {
    departure.connect();
    try {
        // It was created a moment ago, so the handshake can't be over.
        if (socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_2__.TLSSocket)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(socket, 'secureConnect');
        departure.leave();
    }
    catch (error) {
        socket.destroy();
        throw error;
    }
}
/** The error for a tunnel that couldn't be opened. `code` is the reason, as in Node's own errors. */
function proxyError(message, code, cause) {
    return Object.assign(new Error(PROXY_PREFIX + message, { cause }), { code });
}
/**
 * Tunnels through a proxy. An error shows that the proxy failed. The package itself would pass on the proxy's response
 * as if it came from the server.
 */
class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__/* .HttpsProxyAgent */ .b {
    #isSecure;
    constructor(proxy, isSecure) {
        const { address, headers } = withoutCredentials(proxy);
        super(address, { ...KEPT, headers });
        this.#isSecure = isSecure;
    }
    /** The package guesses it from the call stack, and doesn't find an idle tunnel again if the guess differs. */
    isSecureEndpoint() {
        return this.#isSecure;
    }
    /** Open a tunnel. A request gets the tunnel once it is open end to end. */
    async connect(request, options) {
        const departure = _departure_js__WEBPACK_IMPORTED_MODULE_5__/* .Departure */ .j.of(options);
        departure?.connect();
        const { host } = this.proxy;
        let answer;
        request.once('proxyConnect', (connect) => {
            answer = connect;
        });
        const socket = await super.connect(request, options).catch((cause) => {
            throw proxyError(`${host} can't be reached: ${cause.message}`, cause.code ?? PROXY_IN_TROUBLE, cause);
        });
        if (answer && answer.statusCode !== 200) {
            socket.destroy();
            const { statusCode: status, statusText } = answer;
            const code = status < 500 ? PROXY_REFUSED : PROXY_IN_TROUBLE;
            throw proxyError(`${host} returned HTTP ${status} ${statusText}`.trim(), code);
        }
        if (departure)
            await leaveOnceOpen(socket, departure);
        return socket;
    }
}
/** Move a proxy's credentials from its address into a header, because `DEBUG` prints the address. */
function withoutCredentials(proxy) {
    const url = new URL(proxy);
    if (!/^https?:$/.test(url.protocol))
        throw new TypeError('not a proxy for HTTP');
    const { username, password } = url;
    if (!(username || password))
        return { address: proxy, headers: {} };
    url.username = '';
    url.password = '';
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return {
        address: url.href,
        headers: { 'Proxy-Authorization': `Basic ${Buffer.from(credentials).toString('base64')}` },
    };
}


/***/ }),

/***/ 7807:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Departure),
/* harmony export */   k: () => (/* binding */ FRESH_MS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3160);

/** The maximum age of a reading that a write is based on, in milliseconds (contract, Behavior 1). */
const FRESH_MS = 2_000;
/**
 * The moment when an attempt leaves the process: on an open connection, not when it is begun. DNS, a proxy's
 * CONNECT, and TLS can take many seconds. Meanwhile, the reading that a waiting write is based on gets older.
 */
class Departure {
    /** The time when the attempt left, in milliseconds since 1970. Undefined while it waits or connects. */
    leftAt;
    /** The reason why the attempt didn't leave. Node's client passes on only its message. */
    refusal;
    /** Check whether the server refuses such requests for now. A refusal can arrive while this attempt connects. */
    isThrottled = () => false;
    #clock;
    #signal;
    #latest;
    /**
     * @param signal the step's signal: nothing leaves after it is aborted
     * @param latest the moment after which a write doesn't leave, because the reading behind it is too old
     */
    constructor(clock, signal, latest = Number.POSITIVE_INFINITY) {
        this.#clock = clock;
        this.#signal = signal;
        this.#latest = latest;
    }
    /** A write that left might have been carried out. */
    get hasLeft() {
        return this.leftAt !== undefined;
    }
    /** Note that the attempt needs a new connection. */
    connect() {
        this.leftAt = undefined;
    }
    /**
     * Let the attempt leave.
     * @throws {NotSentError} if the reading behind it is too old by now, or the server throttles.
     * @throws the signal's reason if the step was stopped.
     */
    leave() {
        const now = this.#clock.now();
        if (this.#signal.aborted)
            this.refusal = this.#signal.reason;
        else if (now > this.#latest)
            this.refusal = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotSentError */ .SD('the reading behind it is too old', true);
        else if (this.isThrottled())
            this.refusal = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotSentError */ .SD('throttled');
        if (this.refusal !== undefined)
            throw this.refusal;
        this.leftAt = now;
    }
    /** The options of Node's request that carry this departure to the agent that connects it. */
    get requestOverrides() {
        return { departure: this };
    }
    /** Find the departure that the options of a connection carry. */
    static of(options) {
        const departure = Reflect.get(options, 'departure');
        return departure instanceof Departure ? departure : undefined;
    }
}


/***/ }),

/***/ 3160:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ isConcurrentWrite),
/* harmony export */   M6: () => (/* binding */ AzureError),
/* harmony export */   SD: () => (/* binding */ NotSentError),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   WW: () => (/* binding */ readErrorDetail),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   jd: () => (/* binding */ UnansweredError),
/* harmony export */   uq: () => (/* binding */ nestedError)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7657);

/** The number of characters of a message that are searched for a nested error. */
const MAX_NESTED = 20_000;
/** A stack or an activity ID below a message from Cosmos DB. */
const STACK = /\r?\n(?: {3}at |ActivityId: )[\s\S]*/;
/** An error that Azure returned, in full. */
class AzureError extends Error {
    name = 'AzureError';
    action;
    /** HTTP status, or undefined if the resource or its operation reported the failure in a successful response. */
    status;
    wasAccepted;
    correlationId;
    detail;
    constructor(detail, context) {
        const { action, status, wasAccepted = false, correlationId, cause } = context;
        super(`${detail.code}: ${detail.message}`, cause === undefined ? undefined : { cause });
        this.detail = detail;
        this.action = action;
        this.status = status;
        this.wasAccepted = wasAccepted;
        this.correlationId = correlationId;
    }
}
/** Check whether Azure refused a request because a permission is missing. */
function isForbidden(error) {
    return error instanceof AzureError && error.status === 403;
}
/** Check whether Azure doesn't have the requested resource. */
function isNotFound(error) {
    return error instanceof AzureError && error.status === 404;
}
/** No usable response: the outcome of the request is unknown. */
class UnansweredError extends Error {
    name = 'UnansweredError';
    action;
    retryAfterMs;
    constructor(message, { action, cause, retryAfterMs }) {
        super(message, { cause });
        this.action = action;
        this.retryAfterMs = retryAfterMs;
    }
}
/** A write that didn't leave: Azure accepts none at the moment, or the reading behind it is too old. */
class NotSentError extends Error {
    name = 'NotSentError';
    /** The reading behind it was too old when its connection was open. */
    isStale;
    constructor(message, isStale = false) {
        super(`not sent: ${message}`);
        this.isStale = isStale;
    }
}
/** Check whether another change of the resource or its identity is running, so that waiting helps. */
function isConcurrentWrite({ status, detail }) {
    const isRunning = /(OperationInProgress|LockConflict)$|^ConflictingConcurrentWriteNotAllowed$/i;
    return (status === 409 && isRunning.test(detail.code)) || /conflict/i.test(nestedError(detail)?.code ?? '');
}
/** Read the error within the message of a failed identity operation, which is its real cause. */
function nestedError({ code, message }) {
    if (code !== 'FailedIdentityOperation')
        return undefined;
    const text = message.slice(0, MAX_NESTED);
    const nested = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(nested) ? readErrorDetail(nested, '') : undefined;
}
/**
 * Read the error from a body: `{error: {code, message, details, additionalInfo}}`, or the same without the envelope
 * (Cosmos DB). Gateways respond as OAuth does, with `{error, error_description}`.
 */
function readErrorDetail(body, otherwise) {
    const error = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body['error']) ? body['error'] : body;
    const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, 'error');
    if (code)
        return readErrorDetail({ code, message: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, 'error_description') }, otherwise);
    return {
        code: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, 'code') ?? otherwise,
        message: typeof error === 'string' ? plainText(error) : ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, 'message')?.replace(STACK, '') ?? ''),
        details: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(error, 'details.*')
            .filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)
            .map((detail) => readErrorDetail(detail, '')),
        additionalInfo: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I0)(error, 'additionalInfo.*'),
    };
}
/**
 * Read the error of a failed change from a status (`error`) or from the resource itself: Container Apps stores it in
 * `properties.deploymentErrors`.
 */
function failureOf(document, context) {
    const properties = document['properties'];
    const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(document, 'status') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, 'provisioningState') ?? 'Failed';
    const message = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(properties, 'deploymentErrors');
    const detail = readErrorDetail((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(document['error']) ? document : { code, message }, code);
    return new AzureError(detail, { ...context, wasAccepted: true });
}
/** The text of a gateway's HTML page, without its tags. */
function plainText(body) {
    return body
        .slice(0, 4000)
        .replace(/<(style|script)[\s\S]*?<\/\1>/gi, ' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
}


/***/ }),

/***/ 8561:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ isFaultStatus),
/* harmony export */   NB: () => (/* binding */ PERMANENT_FAULTS),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   fh: () => (/* binding */ Retries),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   x$: () => (/* binding */ UNKNOWN_AUTHORITY)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9950);
/* harmony import */ var _agents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3229);


/** About three minutes of backoff. Waits that a server asks for don't count: they end with the step. */
const MAX_RETRIES = 10;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 30_000;
/** The longest wait worth honoring, because no step lasts longer (`timeout-minutes`). */
const MAX_RETRY_AFTER_MS = 7_200 * 60_000;
/** Node's codes for a certificate of an unknown authority. */
const UNKNOWN_AUTHORITY = new Set([
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
]);
/** Faults that no retry fixes, such as an unknown certificate authority or a host that doesn't exist. */
const PERMANENT_FAULTS = new Set([
    _agents_js__WEBPACK_IMPORTED_MODULE_0__/* .PROXY_REFUSED */ .WA,
    'ENOTFOUND',
    ...UNKNOWN_AUTHORITY,
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/**
 * The rule for retries and throttling, for all requests of a step: after a 429, no request that counts toward the same
 * limit is sent before the time that the server asked for. If it asked for none, the wait grows from one 429 to the
 * next.
 */
class Retries {
    #step;
    /** The last fault of each request that hasn't succeeded yet. */
    #faults = new Map();
    /** The limits that were exceeded, by {@link limitOf}. */
    #throttled = new Map();
    constructor(step) {
        this.#step = step;
    }
    /**
     * Decide how long a request waits before its next attempt, in milliseconds: as the server asks, otherwise with
     * backoff, up to {@link MAX_RETRIES} times. Undefined means that the outcome is final. `retries` is the number of
     * retries so far.
     */
    waitMs(request, outcome, retries) {
        const response = outcome instanceof _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__/* .RestError */ .p ? outcome.response : outcome;
        const retryAfter = retryAfterMs(response?.headers.get('retry-after'), this.#step.clock.now());
        if (response?.status === 429)
            this.#throttle(request, retryAfter);
        // A response to a request that left before the 429 proves nothing.
        else if (response && this.throttledMs(request) === 0)
            this.#throttled.delete(limitOf(request));
        const fault = transientFault(response ?? outcome);
        const { method, url } = request;
        const { host } = new URL(url);
        if (fault === undefined)
            this.#faults.delete(`${method} ${url}`);
        else
            this.#faults.set(`${method} ${url}`, `${fault} (${host})`);
        const isGivenUp = retryAfter === undefined && retries >= MAX_RETRIES;
        if (fault === undefined || isWrite(request) || isGivenUp)
            return undefined;
        const wait = retryAfter ?? backoffMs(retries);
        this.#step.info(`${method} ${host}: ${fault}. Trying again in ${(wait / 1000).toFixed(1)} s (retry ${retries + 1}).`);
        return wait;
    }
    #throttle(request, retryAfter) {
        const { until = 0, times = 0 } = this.#throttled.get(limitOf(request)) ?? {};
        const end = this.#step.clock.now() + (retryAfter ?? backoffMs(times));
        this.#throttled.set(limitOf(request), { until: Math.max(until, end), times: times + 1 });
    }
    /** The time for which a request has to wait because of throttling, in milliseconds. */
    throttledMs(request) {
        const { until = 0 } = this.#throttled.get(limitOf(request)) ?? {};
        return Math.max(0, until - this.#step.clock.now());
    }
    /** Wait until a request isn't throttled. Rejects with the signal's reason once that is aborted. */
    async untilAllowed(request, signal) {
        for (let wait = this.throttledMs(request); wait > 0; wait = this.throttledMs(request))
            await this.#step.clock.sleep(wait, signal);
    }
    /** The last fault of a request that hasn't succeeded, for a step that is stopped during its retries. */
    get lastFault() {
        return [...this.#faults.values()].at(-1);
    }
}
/** The limit that a request counts toward: ARM counts per subscription, reads and writes separately. */
function limitOf({ method, url }) {
    const { host, pathname } = new URL(url);
    const [, subscriptionId = ''] = /^\/subscriptions\/([^/]+)/i.exec(pathname) ?? [];
    return `${host} ${subscriptionId} ${method === 'GET' ? 'read' : 'write'}`.toLowerCase();
}
/**
 * Check whether a request changes something. A write is never repeated as it is: while it waited, another process might
 * have changed what it was decided on. Its caller decides it again. A POST only asks for a token.
 */
function isWrite({ method }) {
    return method !== 'GET' && method !== 'HEAD' && method !== 'POST';
}
/** Double the wait from half a second to half a minute, with jitter so that parallel requests don't retry together. */
function backoffMs(retryCount) {
    const wait = Math.min(FIRST_BACKOFF_MS * 2 ** Math.min(retryCount, 10), MAX_BACKOFF_MS);
    return wait * (0.75 + Math.random() / 4);
}
/**
 * Read the wait that a server asks for, in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). An unusable
 * value (zero, a fraction, a date in the past) is ignored.
 */
function retryAfterMs(header, now) {
    const value = header?.trim() ?? '';
    const isDate = /^[a-z]{3},/i.test(value);
    const wait = /^\d+$/.test(value) ? Number(value) * 1000 : isDate ? Date.parse(value) - now : Number.NaN;
    return wait > 0 ? Math.min(wait, MAX_RETRY_AFTER_MS) : undefined;
}
/** Describe a failed attempt in a few words if the next one might succeed. If the proxy failed, use its own words. */
function transientFault(outcome) {
    if (!(outcome instanceof _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__/* .RestError */ .p))
        return outcome.status === 429 || isFault(outcome) ? `HTTP ${outcome.status}` : undefined;
    const { code, message } = outcome;
    if (code === _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_1__/* .RestError */ .p.PARSE_ERROR || PERMANENT_FAULTS.has(code))
        return undefined;
    return message.startsWith(_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .PROXY_PREFIX */ .uE) ? message : (code ?? message);
}
/** Check whether a response comes from a server or gateway in trouble. It counts as a broken connection. */
function isFault(response) {
    const { status, headers } = response;
    if (isFaultStatus(status))
        return true;
    return (status < 300 && isHtml(headers.get('content-type'))) || isBroken(response);
}
/** Check whether a status means trouble. 501 means that the server will never support the request. */
function isFaultStatus(status) {
    return status === 408 || (status >= 500 && status !== 501);
}
/** Check whether a content type is a page: gateways return one, but Azure's services never do. */
function isHtml(contentType) {
    return contentType?.toLowerCase().includes('html') ?? false;
}
/** Check whether an expected document is missing or cut off. The response to a DELETE can be empty. */
function isBroken({ status, request, bodyAsText }) {
    if ((status !== 200 && status !== 201) || request.method === 'DELETE')
        return false;
    return !/^(?:\{.*\}|\[.*\])$/s.test(bodyAsText?.trim() ?? '');
}


/***/ }),

/***/ 878:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CLOUDS),
/* harmony export */   R: () => (/* binding */ armScope)
/* harmony export */ });
/** The clouds, by the names that `az cloud list` uses. The first one is the default. */
const CLOUDS = [
    {
        name: 'AzureCloud',
        arm: 'https://management.azure.com',
        authority: 'https://login.microsoftonline.com',
        audience: 'api://AzureADTokenExchange',
        portal: 'https://portal.azure.com',
    },
    {
        name: 'AzureUSGovernment',
        arm: 'https://management.usgovcloudapi.net',
        authority: 'https://login.microsoftonline.us',
        audience: 'api://AzureADTokenExchangeUSGov',
        portal: 'https://portal.azure.us',
    },
    {
        name: 'AzureChinaCloud',
        arm: 'https://management.chinacloudapi.cn',
        authority: 'https://login.chinacloudapi.cn',
        audience: 'api://AzureADTokenExchangeChina',
        portal: 'https://portal.azure.cn',
    },
];
/** The scope of access tokens for a cloud's ARM. */
function armScope(cloud) {
    return `${cloud.arm}/.default`;
}


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ getOrInsert),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Keep only the first of several values with the same key. */
function distinct(values, keyOf) {
    const first = new Map();
    for (const value of values) {
        const key = keyOf(value);
        if (!first.has(key))
            first.set(key, value);
    }
    return [...first.values()];
}
/**
 * Get the value of a key, or create it. A promise is kept as soon as it is created, so that concurrent callers share
 * it. (`Map.prototype.getOrInsertComputed`, which Node 24 doesn't have.)
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

/***/ 7657:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Check whether a value from JSON is an object (and neither null nor a list). */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Return a value that is an object, or else an empty object. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** Parse a JSON text. Undefined if it isn't JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text ?? '');
    }
    catch {
        return undefined;
    }
}
/** Find the values at a dotted path, without absent ones and null. `*` stands for every item of a list. */
function valuesAt(document, path) {
    return path.split('.').reduce((values, segment) => values.flatMap((value) => {
        if (segment === '*')
            return Array.isArray(value) ? value : [];
        const next = objectOf(value)[segment] ?? undefined;
        return next === undefined ? [] : [next];
    }), [document]);
}
/** Read the text of a property. Undefined if there is none, or an empty one. */
function textAt(item, property) {
    const text = property && objectOf(item)[property];
    return isText(text) ? text : undefined;
}
/** Check whether a value is a string that isn't empty. */
function isText(value) {
    return typeof value === 'string' && value !== '';
}


/***/ }),

/***/ 2172:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS),
/* harmony export */   O: () => (/* binding */ ALL_KINDS)
/* harmony export */ });
/** The four kinds, in the order of inputs and outputs. */
const KINDS = {
    app: {
        kind: 'app',
        input: 'app-name',
        type: 'Microsoft.App/containerApps',
        noun: 'container app',
        role: 'Container Apps Contributor',
    },
    job: {
        kind: 'job',
        input: 'job-name',
        type: 'Microsoft.App/jobs',
        noun: 'Container Apps job',
        role: 'Container Apps Jobs Contributor',
    },
    environment: {
        kind: 'environment',
        input: 'environment-name',
        type: 'Microsoft.App/managedEnvironments',
        noun: 'Container Apps environment',
        role: 'Container Apps ManagedEnvironments Contributor',
    },
    'session-pool': {
        kind: 'session-pool',
        input: 'session-pool-name',
        type: 'Microsoft.App/sessionPools',
        noun: 'session pool',
        role: 'Container Apps SessionPools Contributor',
    },
};
/** The kinds as a list. */
const ALL_KINDS = Object.values(KINDS);


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

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

/***/ 704:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   C1: () => (/* binding */ setFailed),
/* harmony export */   DT: () => (/* binding */ activitiesOf),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   tI: () => (/* binding */ startHeartbeat)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6805);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6184);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3725);



/** GitHub cuts an annotation near 4 KB. */
const MAX_ANNOTATION = 3_900;
const MAX_LINE = 2_000;
const HEARTBEAT_MS = 10_000;
/** Write lines to the log. */
function info(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(sanitize(text));
}
/** Show a notice as an annotation. */
function notice(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm(cut(sanitize(text)));
}
/** Show a warning as an annotation. */
function warning(text) {
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(cut(sanitize(text)));
}
/** Fail the step, and show the reason as an annotation. GitHub shows only the beginning of long text. */
function setFailed(text) {
    process.exitCode = 1;
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(cut(sanitize(text)));
}
/** Write lines as a group of the log. The title shows the result. */
function group(title, lines) {
    if (lines.length === 0) {
        info(title);
        return;
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(title));
    for (const line of lines)
        info(line);
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4();
}
/** Cut text that is too long for an annotation, and write all of it to the log. */
function cut(text) {
    if (text.length <= MAX_ANNOTATION)
        return text;
    _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(text);
    return `${text.slice(0, MAX_ANNOTATION)}…`;
}
/** Keep our own lines and their indentation. No line can be a command for the runner. */
function sanitize(text) {
    return text
        .split('\n')
        .map((line) => {
        const indent = /^ {0,4}/.exec(line)?.[0] ?? '';
        return indent + (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line, MAX_LINE).replace(/^::/, ': :');
    })
        .join('\n');
}
/** Every 10 seconds, show the activities in progress, with only a few of their targets. */
function startHeartbeat(active) {
    const timer = setInterval(() => {
        for (const activity of activitiesOf([...active()]))
            info(`Still working on ${activity}.`);
    }, HEARTBEAT_MS);
    timer.unref();
    return () => clearInterval(timer);
}
/** The activities of targets: `container app 'web': reading it, 2 s`. The duration is the longest. */
function activitiesOf(targets) {
    const byActivity = Map.groupBy(targets, ({ activity }) => activity.activity);
    return [...byActivity].map(([activity, ones]) => {
        const longest = Math.max(...ones.map((target) => target.activity.ms));
        const names = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(ones.map(({ label }) => label)).join(', ');
        return `${names}: ${activity}, ${(0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .durationOf */ .cf)(longest)}`;
    });
}


/***/ }),

/***/ 3725:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   VV: () => (/* binding */ wrapCommands),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   hn: () => (/* binding */ azureText),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   so: () => (/* binding */ adviceIn)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6184);

/** Look up the advice for a code, which is shown as `label`. */
function adviceIn(table, code, label = code) {
    const [why, fix] = Object.hasOwn(table, code) ? (table[code] ?? []) : [];
    return why === undefined ? undefined : { why: `${why} (${label}).`, fix };
}
/** The longest text from a server that a message quotes. */
const MAX_QUOTED = 1_500;
/** The longest line of a command in a message. */
const MAX_COMMAND = 100;
/** Make text from a server harmless for one line, and cut it. */
function clip(text, maxLength = MAX_QUOTED) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text.slice(0, maxLength * 4), maxLength);
}
/** Join the parts that exist, one per line. */
function lines(...parts) {
    return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
/** Write a command on lines of its own. */
function command(...commands) {
    return commands
        .flatMap((text) => text.split('\n'))
        .map((line) => `  ${line}`)
        .join('\n');
}
/** The message as a string, for an annotation, the log, and the output `resources`. */
function textOf({ what, why, fix, state, ...azure }) {
    return lines(what, why, fix && `To fix: ${wrapCommands(fix)}`, state, azureText(azure));
}
/** Azure's response: its sentence, the details, and the correlation ID last. */
function azureText({ azure, details = [], correlationId }) {
    return lines(azure && `Azure: ${azure}`, ...details, correlationId && `Correlation ID: ${clip(correlationId)}`);
}
/**
 * Wrap long commands with `\`, where a POSIX shell allows it: at spaces outside of single quotes, but not between an
 * option and its value. A longer word, such as an ID, stays whole.
 */
function wrapCommands(text) {
    return text.replace(/^ {2}az .*$/gm, (line) => {
        const wrapped = [];
        for (const [word] of line.matchAll(/(?:--\S+ )?(?:'[^']*'|\\.|\S)+/g)) {
            const last = wrapped.at(-1);
            if (last !== undefined && last.length + word.length < MAX_COMMAND - 2)
                wrapped[wrapped.length - 1] = `${last} ${word}`;
            else
                wrapped.push(word);
        }
        return command(wrapped.join(' \\\n'));
    });
}
/** A duration in words: `1 min 20 s`. */
function durationOf(milliseconds) {
    const seconds = Math.round(milliseconds / 1_000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
/** The words for changes. */
const CHANGED = {
    identity: { added: 'assigned', removed: 'removed' },
    role: { added: 'granted', removed: 'revoked' },
    registry: { added: 'added', replaced: 'replaced' },
};
/** The outcome of a change in words: `granted` or, for a planned one, `would be granted`. */
function outcomeOf(kind, change, isPlan) {
    const word = CHANGED[kind][change];
    return word ? `${isPlan ? 'would be ' : ''}${word}` : change;
}
/** Count equal words, `unchanged` last: `2 granted, 1 unchanged`, or `2 roles granted, 1 unchanged` with a noun. */
function tally(words, noun) {
    return [...Map.groupBy(words, (word) => word)]
        .sort(([a], [b]) => Number(a === 'unchanged') - Number(b === 'unchanged'))
        .map(([word, { length }], at) => `${noun && at === 0 ? countOf(length, noun) : length} ${word}`.trim())
        .join(', ');
}
/** A number of things: `1 role`, `2 roles`. */
function countOf(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Q6: () => (/* binding */ USER_ASSIGNED_IDENTITY),
/* harmony export */   RQ: () => (/* binding */ parseResourceId),
/* harmony export */   Sm: () => (/* binding */ GUID),
/* harmony export */   T4: () => (/* binding */ idKey),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   bM: () => (/* binding */ formatResourceId),
/* harmony export */   dJ: () => (/* binding */ isGroupName),
/* harmony export */   f2: () => (/* binding */ groupListPath),
/* harmony export */   ik: () => (/* binding */ resourceKey),
/* harmony export */   mp: () => (/* binding */ lastSegment),
/* harmony export */   w9: () => (/* binding */ describeResource),
/* harmony export */   x6: () => (/* binding */ resourceGroupId)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2172);

/** The type of a user-assigned managed identity. */
const USER_ASSIGNED_IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';
/**
 * Azure returns its types in varying casing (`/containerapps/`, `Microsoft.App/sessionpools`).
 * This project writes IDs in one casing.
 */
const CANONICAL_TYPES = new Map([..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_KINDS */ .O.map(({ type }) => type), USER_ASSIGNED_IDENTITY].map((type) => [type.toLowerCase(), type]));
/** The pattern of a GUID in lowercase, for regular expressions that ignore case. */
const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const RESOURCE_ID = new RegExp(`^/subscriptions/(${GUID})/resourceGroups/([^/]+)/providers/([a-z0-9.]+/[a-z0-9]+)/([^/]+)$`, 'i');
/** Check whether a string is a GUID, such as the ID of a subscription or application. */
function isGuid(text) {
    return new RegExp(`^${GUID}$`, 'i').test(text);
}
/**
 * Check whether a string can be the name of a resource. Older resources break today's rules, so this refuses only what
 * can't be a name anywhere. Identities have the longest names.
 */
function isName(text) {
    return /^(?!\.{1,2}$)[A-Za-z0-9_.()-]{1,128}$/.test(text);
}
/** Check whether a string can be the name of a resource group, with letters and digits of any alphabet. */
function isGroupName(text) {
    return /^(?!\.{1,2}$)[\p{L}\p{N}_.()-]{1,90}$/u.test(text);
}
/** Read a resource ID in any casing. Undefined if the text isn't one. */
function parseResourceId(text) {
    // Far longer than any ID, so that no pattern runs on a string of unlimited length.
    if (text.length > 512)
        return undefined;
    const [, subscriptionId, resourceGroup, type, name] = RESOURCE_ID.exec(text) ?? [];
    if (!subscriptionId || !resourceGroup || !type || !name)
        return undefined;
    if (!isGroupName(resourceGroup) || !isName(name))
        return undefined;
    return { subscriptionId, resourceGroup, type: CANONICAL_TYPES.get(type.toLowerCase()) ?? type, name };
}
/** The ID of a resource group. */
function resourceGroupId({ subscriptionId, resourceGroup }) {
    return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
}
/** The path of the list of a type's resources in a resource group. */
function groupListPath(group) {
    return `${resourceGroupId(group)}/providers/${group.type}`;
}
/** Format an ID in canonical casing, with resource group and name as they are. */
function formatResourceId(id) {
    return `${groupListPath(id)}/${id.name}`;
}
/** The last segment of an ID, which is the name of what it identifies. */
function lastSegment(id) {
    return id.slice(id.lastIndexOf('/') + 1);
}
/** The key that two IDs of the same resource share: ARM compares IDs without regard to case. */
function resourceKey(id) {
    return idKey(formatResourceId(id));
}
/** The same key for an ID as text. */
function idKey(id) {
    return id.toLowerCase();
}
/** The kind of a Container Apps resource. */
function kindOf({ type }) {
    const info = _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_KINDS */ .O.find((candidate) => candidate.type === type);
    if (!info)
        throw new TypeError(`not a resource of Container Apps: ${type}`);
    return info.kind;
}
/** A resource in a sentence: `container app 'web'`. */
function describeResource(id) {
    const kind = _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_KINDS */ .O.find(({ type }) => type === id.type)?.noun ?? 'resource';
    return `${id.type === USER_ASSIGNED_IDENTITY ? 'user-assigned identity' : kind} '${id.name}'`;
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ADMINISTRATOR),
/* harmony export */   Y: () => (/* binding */ builtInRole)
/* harmony export */ });
/** The role that can grant roles and do nothing else. */
const ADMINISTRATOR = 'Role Based Access Control Administrator';
/** Roles for the resources of all providers: names, GUIDs, and actions, only as exact as the checks of roles need. */
const GENERAL = [
    ['Contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c', '*', 'Microsoft.Authorization/*'],
    ['Monitoring Metrics Publisher', '3913510d-42f4-4e42-8a64-420c390055eb', 'Microsoft.Insights/*'],
    ['Owner', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', '*'],
    ['Reader', 'acdd72a7-3385-48ef-bd42-f606fba81ae7', '*/read'],
    [ADMINISTRATOR, 'f58310d9-a9f6-439a-9e8d-f62e7b41a168', 'Microsoft.Authorization/*'],
    ['User Access Administrator', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'Microsoft.Authorization/*'],
];
const PULL = 'ContainerRegistry/registries/pull/read';
const CONTENT = 'ContainerRegistry/registries/repositories/content/read';
/** Roles for the resources of one provider: names, GUIDs, and actions and data actions without `Microsoft.`. */
const SPECIAL = [
    ['Container Apps Contributor', '358470bc-b998-42bd-ab17-a7e34c199c0f', 'App/*'],
    ['Container Apps Jobs Contributor', '4e3d2b60-56ae-4dc6-a233-09c8e5a82e68', 'App/*'],
    ['Container Apps ManagedEnvironments Contributor', '57cc5028-e6a7-4284-868d-0611c5923f8d', 'App/*'],
    ['Container Apps SessionPools Contributor', 'f7669afb-68b2-44b4-9c5f-6d2a47fddda0', 'App/*'],
    ['App Configuration Data Reader', '516239f1-63e1-4d78-a4de-a74fb236a071', 'AppConfiguration/*'],
    ['Azure Managed Redis Contributor', '3015e5ed-6856-4ab3-b2f0-b8492aa30ca6', 'Cache/*'],
    ['Cognitive Services OpenAI User', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd', 'CognitiveServices/*'],
    ['Cognitive Services User', 'a97b65f3-24c7-4388-baec-2e87135dc908', 'CognitiveServices/*'],
    ['AcrDelete', 'c2f4ef07-c644-48eb-af81-4b1b4947fb11', 'ContainerRegistry/registries/artifacts/delete'],
    ['AcrPull', '7f951dda-4ed3-4680-a7ca-43fe172d538d', PULL],
    ['AcrPush', '8311e382-0749-4cb8-b61a-304f252e45ec', PULL],
    ['Container Registry Repository Contributor', '2efddaa5-3f1f-4df3-97df-af3f13818f4c', CONTENT],
    ['Container Registry Repository Reader', 'b93aa761-3e63-49ed-ac28-beffa264f7ac', CONTENT],
    ['Container Registry Repository Writer', '2a1e307c-b015-4ebd-883e-5b7698a07328', CONTENT],
    ['EventGrid Data Sender', 'd5a91429-5739-47e2-a06b-3470a27159e7', 'EventGrid/events/send/action'],
    ['Azure Event Hubs Data Receiver', 'a638d3c7-ab3a-418d-83e6-5f17a39d4fde', 'EventHub/*'],
    ['Azure Event Hubs Data Sender', '2b629674-e913-4c01-ae53-ef4638d8f975', 'EventHub/*'],
    ['Key Vault Certificate User', 'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba', 'KeyVault/*'],
    ['Key Vault Crypto User', '12338af0-0e69-4776-bea7-57ae8d297424', 'KeyVault/*'],
    ['Key Vault Reader', '21090545-7ca7-4776-b22c-e363652d74d2', 'KeyVault/*'],
    ['Key Vault Secrets Officer', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7', 'KeyVault/*'],
    ['Key Vault Secrets User', '4633458b-17de-408a-b874-0445c86b69e6', 'KeyVault/*'],
    ['Managed Identity Contributor', 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59', 'ManagedIdentity/*'],
    ['Managed Identity Operator', 'f1a07417-d97a-45cb-824c-7a7467783830', 'ManagedIdentity/*'],
    ['Search Index Data Contributor', '8ebe5a00-799e-43f5-93ac-243d3dce84a7', 'Search/*'],
    ['Search Index Data Reader', '1407120a-92aa-4202-b7e9-c0e197c71c8f', 'Search/*'],
    ['Azure Service Bus Data Receiver', '4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0', 'ServiceBus/*'],
    ['Azure Service Bus Data Sender', '69a216fc-b8fb-44d8-bc22-1f3c2cd27a39', 'ServiceBus/*'],
    ['Storage Blob Data Contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe', 'Storage/*'],
    ['Storage Blob Data Owner', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'Storage/*'],
    ['Storage Blob Data Reader', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1', 'Storage/*'],
    ['Storage Queue Data Contributor', '974c5e8b-45b9-4653-ba55-5f855dd0fb88', 'Storage/*'],
    ['Storage Queue Data Message Processor', '8a0f0c08-91a1-4084-bc3d-661d67233fed', 'Storage/*'],
    ['Storage Queue Data Message Sender', 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a', 'Storage/*'],
    ['Storage Table Data Contributor', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', 'Storage/*'],
    ['Storage Table Data Reader', '76199698-9eea-4c19-bc75-cec21354c6b6', 'Storage/*'],
];
const DEFINITIONS = [
    ...GENERAL.map(([name, guid, action, ...notActions]) => {
        const permission = { actions: [action], notActions, dataActions: [], notDataActions: [] };
        return { name, guid, permissions: [permission] };
    }),
    ...SPECIAL.map(([name, guid, action]) => {
        const actions = [`Microsoft.${action}`];
        const permission = { actions, notActions: [], dataActions: actions, notDataActions: [] };
        return { name, guid, permissions: [permission] };
    }),
];
const BY_KEY = new Map(DEFINITIONS.flatMap((role) => [role.name.toLowerCase(), role.guid].map((key) => [key, role])));
/**
 * Find a built-in role of Azure RBAC by its name or the GUID of its definition, ignoring case. GUIDs never change and
 * are the same in every tenant and cloud, so these roles need no lookup. A line with such a name never means a custom
 * role. https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
function builtInRole(nameOrGuid) {
    return BY_KEY.get(nameOrGuid.toLowerCase());
}


/***/ }),

/***/ 9227:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ readRoleDefinition),
/* harmony export */   IG: () => (/* binding */ onlyProvider),
/* harmony export */   _o: () => (/* binding */ isByRepository),
/* harmony export */   iZ: () => (/* binding */ canPull),
/* harmony export */   is: () => (/* binding */ isForVaultData),
/* harmony export */   rn: () => (/* binding */ escalationBy),
/* harmony export */   zf: () => (/* binding */ definitionGuid)
/* harmony export */ });
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3160);
/* harmony import */ var _collections_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7426);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7657);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7041);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4949);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6184);






/** Actions that work at resources of other providers, because their own providers extend those. */
const EXTENSIONS = /^microsoft\.(advisor|authorization|eventgrid(?!\/events\/)|insights|policyinsights|resourcehealth|resources|security|servicelinker|support)\//i;
/** The actions of `Microsoft.Authorization` that let a holder extend its own access. */
const EXTENDING = [
    'roleAssignments/write',
    'roleDefinitions/write',
    'roleAssignmentScheduleRequests/write',
    'roleEligibilityScheduleRequests/write',
    'elevateAccess/action',
].map((action) => `Microsoft.Authorization/${action}`);
/** Get the GUID of a definition, by which roles are compared. The rest of the ID can differ for the same definition. */
function definitionGuid(roleDefinitionId) {
    return (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__/* .lastSegment */ .mp)(roleDefinitionId).toLowerCase();
}
/** Read a definition as ARM sends it, or return undefined for another document. */
function readRoleDefinition(document) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(document, 'id');
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(document)['properties'], 'roleName');
    if (!id || !name)
        return undefined;
    const permissions = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesAt */ .I0)(document, 'properties.permissions.*').map((entry) => {
        const textsOf = (property) => (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesAt */ .I0)(entry, `${property}.*`).filter(_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .KH);
        return {
            actions: textsOf('actions'),
            notActions: textsOf('notActions'),
            dataActions: textsOf('dataActions'),
            notDataActions: textsOf('notDataActions'),
        };
    });
    return { guid: definitionGuid(id), name, permissions };
}
/**
 * Check whether an entry of permissions allows an action. Each entry allows its own patterns except for its own
 * exceptions. `*` stands for anything.
 */
function allows(action, patterns, exceptions) {
    const matches = (pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)(pattern)(action);
    return patterns.some(matches) && !exceptions.some(matches);
}
/**
 * Find the reason why a role is never granted, although it can be revoked: it lets its holder extend its own access.
 * Undefined for other roles.
 */
function escalationBy({ name, permissions }) {
    const extendsAccess = permissions.some(({ actions, notActions }) => EXTENDING.some((action) => allows(action, actions, notActions)));
    if (!extendsAccess)
        return undefined;
    return (`The role ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} lets its holder grant roles, so the action doesn't grant it. ` +
        "If the app needs it, an administrator can grant it with 'az role assignment create'.");
}
/** Find the only provider for whose resources a role has an effect, or undefined if there are several. */
function onlyProvider({ permissions }) {
    const patterns = permissions.flatMap(({ actions, dataActions }) => [...actions, ...dataActions]);
    const names = patterns.map((pattern) => pattern.split('/', 1)[0] ?? '');
    const [provider = '', ...others] = (0,_collections_js__WEBPACK_IMPORTED_MODULE_5__/* .distinct */ .d)(names, (name) => name.toLowerCase());
    const isOne = others.length === 0 && /^[a-z0-9.]+$/i.test(provider);
    return isOne && !patterns.some((pattern) => EXTENSIONS.test(pattern)) ? provider : undefined;
}
/** Check whether a role is for the data of key vaults. */
function isForVaultData({ permissions }) {
    const patterns = permissions.flatMap(({ dataActions }) => dataActions);
    return patterns.some((pattern) => /^(\*|microsoft\.(\*|keyvault[/*]))/i.test(pattern));
}
/** Check whether a registry with these properties has repository permissions (ABAC). */
function isByRepository(properties) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(properties)['roleAssignmentMode'] === 'AbacRepositoryPermissions';
}
/**
 * Check whether a role allows pulling images from a registry, which can have repository permissions (`byRepository`). A
 * role whose definition can't be read might allow it.
 */
function canPull(definition, byRepository) {
    if (!definition || definition instanceof _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AzureError */ .M6)
        return true;
    return definition.permissions.some(({ actions, notActions, dataActions, notDataActions }) => (!byRepository && allows('Microsoft.ContainerRegistry/registries/pull/read', actions, notActions)) ||
        allows('Microsoft.ContainerRegistry/registries/repositories/content/read', dataActions, notDataActions));
}


/***/ }),

/***/ 1493:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ scopeText),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   Sk: () => (/* binding */ parseScope),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   XD: () => (/* binding */ subscriptionOf),
/* harmony export */   dt: () => (/* binding */ LineError),
/* harmony export */   ln: () => (/* binding */ refuseAddress),
/* harmony export */   qo: () => (/* binding */ resourceAround)
/* harmony export */ });
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4949);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6184);


/** A line of `roles` or `revoke-roles` that can't be used. The message explains the reason and the fix. */
class LineError extends Error {
    name = 'LineError';
}
const FORMS = "Use the ID of a subscription ('/subscriptions/GUID'), a resource group, or a resource. " +
    "In 'resource-group', use 'Namespace/type/name', or 'resource-group' itself.";
/**
 * Strings that a URL parser, or Azure, could mistake for another scope or a wider one. The first pattern that matches
 * gives the reason, in which `$1` is the part that doesn't belong there. The characters of a scope are those that
 * `encodeURI` and `new URL` keep, and letters and digits of any alphabet, which both encode.
 */
const REFUSED = [
    [/^\/$|(^|\/)microsoft\.management(\/|$)/i, 'is wider than a subscription.', FORMS],
    [/^[a-z][a-z0-9+.-]*:\/\//i, 'is an address, not a scope.', FORMS],
    // Longer than any ID in Azure.
    [/.{2049}/s, 'is longer than any scope.', ''],
    [/\/$/, 'ends in a slash.', _text_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSET */ .Ag],
    [/\/\//, "has an empty segment ('//').", _text_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSET */ .Ag],
    [/(?:^|\/)(\.{1,2})(?:\/|$)/, 'contains the segment $1.', FORMS],
    [/\s/, "contains a space, which isn't allowed in a scope.", FORMS],
    [/([^\p{L}\p{M}\p{N}\-._~()!$&'+,;=:@/])/u, "contains $1, which isn't allowed in a scope.", FORMS],
];
/** A provider's namespace, and types with names. A type `providers` begins an extension instead. */
const PROVIDED = String.raw `[a-z0-9]+(?:\.[a-z0-9-]+)+(?:/(?!providers/)[^/]+/[^/]+)+`;
const RESOURCE = `${PROVIDED}(?:/providers/${PROVIDED})*`;
const IN_GROUP = new RegExp(`^${RESOURCE}$`, 'i');
const ID = new RegExp(`^/subscriptions/${_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .GUID */ .Sm}(?:/resourceGroups/[^/]+)?(?:/providers/${RESOURCE})?$`, 'i');
/** A name that fits after every type, also after `/subscriptions`. */
const ANY_NAME = '/00000000-0000-0000-0000-000000000000';
/**
 * Read the scope of a line into a full resource ID, never into a wider scope than the one written:
 * a string that could mean another scope (an empty segment, `..`, an escape) is refused, never corrected.
 * @param base the resource group of short scopes, which is read only for them
 * @throws {LineError} for any other string.
 */
function parseScope(text, base) {
    for (const [pattern, reason, fix] of REFUSED) {
        const match = pattern.exec(text);
        if (match)
            throw refused(text, `${reason.replace('$1', () => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(match[1] ?? ''))} ${fix}`);
    }
    if (ID.test(text))
        return text;
    if (text.toLowerCase() === 'resource-group')
        return (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceGroupId */ .x6)(base());
    if (IN_GROUP.test(text))
        return `${(0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceGroupId */ .x6)(base())}/providers/${text}`;
    if (ID.test(text + ANY_NAME) || IN_GROUP.test(text + ANY_NAME))
        throw refused(text, `ends in a type without a name. ${_text_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSET */ .Ag}`);
    throw refused(text, `isn't a valid scope. ${FORMS}`);
}
function refused(text, reason) {
    // The part after a `?` can be a secret.
    return new LineError(`${scopeText(text.replace(/([?#]).*/s, '$1…'))} ${reason}`.trimEnd());
}
/** Types of resources by the names of their roles. */
const TYPES = [
    [/^key vault /i, 'Microsoft.KeyVault/vaults'],
    [/^(acr|container registry )/i, 'Microsoft.ContainerRegistry/registries'],
    [/^storage /i, 'Microsoft.Storage/storageAccounts'],
    [/^cosmos db /i, 'Microsoft.DocumentDB/databaseAccounts'],
    [/^app configuration /i, 'Microsoft.AppConfiguration/configurationStores'],
];
/**
 * Refuse the name or the address of a resource if the role shows which scope is meant.
 * @throws {LineError} with that scope.
 */
function refuseAddress(text, role) {
    if (/^(microsoft\.|resource-group$)/i.test(text) || (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isGuid */ .W_)(text))
        return;
    const [, host = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#:]*)/i.exec(text) ?? [];
    const [, type] = TYPES.find(([roles]) => roles.test(role)) ?? [];
    // A registry's host can have a hash after its name: shop-d4e5f6.azurecr.io.
    const [name = ''] = host.toLowerCase().split(type?.endsWith('/registries') ? /[.-]/ : '.', 1);
    if (type && (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isName */ .Eo)(name) && (host === text || host.includes('.')))
        throw refused(text, `isn't a valid scope. Did you mean '${type}/${name}'?`);
}
/** Quote a scope, with more characters than other values, because the mistake is often at its end. */
function scopeText(scope) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(scope, 400);
}
/** Create a key that is the same for all spellings of a scope: Azure ignores case and a trailing slash. */
function scopeKey(scope) {
    return scope.replace(/\/+$/, '').toLowerCase();
}
/** The subscription ID in a scope, or an empty string. */
function subscriptionOf(scope) {
    return scope.split('/')[2] ?? '';
}
/**
 * Find the resource at or around a scope (`below` is the rest of the scope), and its resource group. Parts that the
 * scope doesn't have are empty. The type is in lowercase.
 */
function resourceAround(scope) {
    const pattern = /^(\/subscriptions\/[^/]+\/resourceGroups\/([^/]+))(?:\/providers\/([^/]+\/[^/]+)\/([^/]+))?/i;
    const [id = '', groupId = '', group = '', type = '', name = ''] = pattern.exec(scope) ?? [];
    return { id, groupId, group, type: type.toLowerCase(), name, below: scope.slice(id.length) };
}
/** Check whether a scope equals another one or is inside it. */
function isWithin(scope, outer) {
    const [inner, whole] = [scopeKey(scope), scopeKey(outer)];
    return inner === whole || inner.startsWith(`${whole}/`);
}


/***/ }),

/***/ 2:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addSecret),
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/** The secrets of this process. A text that someone else wrote can repeat them. */
const secrets = new Set();
/** Remember a secret, to be replaced in all text from outside. */
function addSecret(secret) {
    if (secret !== '')
        secrets.add(secret);
}
/** Replace all known secrets in a string. */
function redact(text) {
    let redacted = text;
    for (const secret of secrets)
        redacted = redacted.replaceAll(secret, '***');
    return redacted;
}


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ tenantOf),
/* harmony export */   HP: () => (/* binding */ requestFirstToken),
/* harmony export */   eq: () => (/* binding */ presentedClaims),
/* harmony export */   kD: () => (/* binding */ oidcTokenSource)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4817);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3692);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2348);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9950);
/* harmony import */ var _azure_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3160);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7657);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3776);





/**
 * Request the first GitHub OIDC token, before the rest of the bundle is loaded. If the request fails, the sign-in that
 * uses the token reports it.
 */
function requestFirstToken(signIn, env, http, step) {
    if (signIn.by !== 'oidc')
        return undefined;
    const token = oidcTokenSource(signIn.audience, env, http, step)();
    token.catch(() => undefined);
    return token;
}
/**
 * GitHub's OIDC endpoint, from the job's environment. `core.getIDToken` doesn't repeat a request whose connection
 * broke, ignores `Retry-After`, and can't be stopped, so this uses the same pipeline as all other requests.
 */
function oidcTokenSource(audience, env, http, step) {
    const pipeline = http.createPipeline();
    const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .addSecret */ .C)(requestToken);
    return async () => {
        const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
        const request = (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_3__/* .createPipelineRequest */ .G)({
            url,
            // GitHub's endpoint uses https, but a runner in a closed network can have a local one.
            allowInsecureConnection: url.startsWith('http:'),
            headers: (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_4__/* .createHttpHeaders */ .N)({ accept: 'application/json', authorization: `Bearer ${requestToken}` }),
        });
        const { status, bodyAsText } = await pipeline
            .sendRequest((0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_5__/* .createDefaultHttpClient */ .f)(), request)
            .catch((cause) => {
            throw (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_6__/* .isRestError */ .T)(cause)
                ? new _sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .SignInError */ .J(`GitHub didn't respond: ${cause.message}`, { cause })
                : cause;
        });
        const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(bodyAsText) ?? bodyAsText;
        const token = (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(body, 'value');
        if (token !== undefined) {
            step.mask(token);
            return token;
        }
        const words = status === 200 ? 'a response without a token' : (0,_azure_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorDetail */ .WW)(body, '').message;
        throw new _sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .SignInError */ .J(`GitHub didn't issue an OIDC token: ${words || 'no reason given'} (HTTP ${status}).`);
    };
}
/** The claims of a GitHub OIDC token, to show to a reader. Only Entra verifies them. */
function presentedClaims(oidcToken) {
    const { iss, sub, aud } = claimsOf(oidcToken);
    const text = (claim) => (typeof claim === 'string' ? claim : '');
    return { issuer: text(iss), subject: text(sub), audience: [aud].flat().map(text).join(', ') };
}
/** The tenant of an Entra access token, or undefined if the token can't be decoded. */
function tenantOf(accessToken) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(claimsOf(accessToken), 'tid');
}
/** The claims of a token, or none if it can't be decoded. A library for this would be loaded by every run. */
function claimsOf(token) {
    const [, claims = ''] = token.split('.');
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .objectOf */ .Xy)((0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(Buffer.from(claims, 'base64url').toString()));
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SignInError)
/* harmony export */ });
/** A failed sign-in. The message is a sentence from the server that refused it. */
class SignInError extends Error {
    name = 'SignInError';
    /** The number of Entra's error, such as `700024` for AADSTS700024. */
    entraCode;
    /** The claims of the GitHub OIDC token, if one was used. */
    presented;
    /** The ID of the attempt in Entra's sign-in log. */
    correlationId;
    /** Another reason, in our words. */
    note;
    /** The ways in which a job can sign in, one per line. */
    ways;
    constructor(message, parts = {}) {
        const { cause, presented, correlationId, note, ways = [] } = parts;
        super(message, { cause });
        this.entraCode = /AADSTS(\d{1,9})/.exec(message)?.[1];
        this.presented = presented;
        this.correlationId = correlationId;
        this.note = note;
        this.ways = ways;
    }
}


/***/ }),

/***/ 5385:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ StepStopped),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The reason why a step was stopped before its end. */
class StepStopped extends Error {
    name = 'StepStopped';
    fix;
    constructor(message, fix) {
        super(message);
        this.fix = fix;
    }
}
/** The longest time that a timer of Node can wait. A longer one would end at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The machine's time. */
const systemClock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        signal.throwIfAborted();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(milliseconds, MAX_TIMER_MS), undefined, { signal }).catch(() => signal.throwIfAborted());
    },
};


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ UNSET),
/* harmony export */   Bl: () => (/* binding */ MAX_LISTED),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   MT: () => (/* binding */ sentenceList),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Z5: () => (/* binding */ MAX_TO_FIX),
/* harmony export */   Zb: () => (/* binding */ upperFirst),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2);

/** Someone else's JSON Web Token, or its beginning if a server cut it: its first part is a JSON object in base64. */
const TOKEN = /eyJ[\w-]{20,}(?:\.[\w-]*){0,2}/g;
/** The most common reason for an empty value. */
const UNSET = 'An unset repository variable is empty, and so is a secret in a workflow of Dependabot or a fork.';
/**
 * Make text from outside (inputs, servers, files) harmless for one line of log: control and other invisible
 * characters become escapes, `##[` can't start a runner command, secrets (a gateway can repeat a request) become
 * stars, and long text is cut.
 */
function oneLine(text, maxLength = 300) {
    const visible = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(text)
        .slice(0, maxLength * 4)
        .replace(/\s+/g, ' ')
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
        .replaceAll('##[', '## [')
        .replace(TOKEN, '***')
        .trim();
    // Not between the halves of a character outside of the basic plane.
    return visible.length > maxLength
        ? `${visible.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '')}…`
        : visible;
}
/** The longest word of a command. */
const MAX_WORD = 1_500;
/** A word of a command line to paste: quoted, and nothing in it can end the quotes or mean something else. */
function shellWord(text) {
    const word = oneLine(text, MAX_WORD);
    return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** The share of a long value's quotation that comes from its beginning. The rest comes from its end. */
const QUOTED_HEAD = 0.4;
/** A value from outside in quotes, for an error message. The end of a long one, such as an ID, is the most useful. */
function quote(text, maxLength = 100) {
    const line = oneLine(text, 2_000);
    const head = Math.floor(maxLength * QUOTED_HEAD);
    const shown = line.length > maxLength ? `${line.slice(0, head)}…${line.slice(head - maxLength)}` : line;
    const ascii = shown.replace(/[^\x20-\x7e…]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
    return `'${ascii}'`;
}
/** Begin a sentence with a string. */
function upperFirst(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** Words in a sentence: `a`, `a and b`, or `a, b, and c`. */
function sentenceList(words, last = 'and') {
    if (words.length < 3)
        return words.join(` ${last} `);
    return `${words.slice(0, -1).join(', ')}, ${last} ${words.at(-1)}`;
}
/** The number of items that a message lists, before it states how many more there are. */
const MAX_LISTED = 10;
/** The number of items that an error lists if a person has to fix each of them. */
const MAX_TO_FIX = 50;
/** Take the first items of a list, and state how many more there are. */
function firstOf(items, max = MAX_LISTED) {
    const more = items.length - max;
    return more > 0 ? [...items.slice(0, max), `${more} more`] : items;
}
/** The message of a thrown value. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 6110:
/***/ ((module, exports, __nccwpck_require__) => {

/* eslint-env browser */

/**
 * This is the web browser implementation of `debug()`.
 */

exports.formatArgs = formatArgs;
exports.save = save;
exports.load = load;
exports.useColors = useColors;
exports.storage = localstorage();
exports.destroy = (() => {
	let warned = false;

	return () => {
		if (!warned) {
			warned = true;
			console.warn('Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
		}
	};
})();

/**
 * Colors.
 */

exports.colors = [
	'#0000CC',
	'#0000FF',
	'#0033CC',
	'#0033FF',
	'#0066CC',
	'#0066FF',
	'#0099CC',
	'#0099FF',
	'#00CC00',
	'#00CC33',
	'#00CC66',
	'#00CC99',
	'#00CCCC',
	'#00CCFF',
	'#3300CC',
	'#3300FF',
	'#3333CC',
	'#3333FF',
	'#3366CC',
	'#3366FF',
	'#3399CC',
	'#3399FF',
	'#33CC00',
	'#33CC33',
	'#33CC66',
	'#33CC99',
	'#33CCCC',
	'#33CCFF',
	'#6600CC',
	'#6600FF',
	'#6633CC',
	'#6633FF',
	'#66CC00',
	'#66CC33',
	'#9900CC',
	'#9900FF',
	'#9933CC',
	'#9933FF',
	'#99CC00',
	'#99CC33',
	'#CC0000',
	'#CC0033',
	'#CC0066',
	'#CC0099',
	'#CC00CC',
	'#CC00FF',
	'#CC3300',
	'#CC3333',
	'#CC3366',
	'#CC3399',
	'#CC33CC',
	'#CC33FF',
	'#CC6600',
	'#CC6633',
	'#CC9900',
	'#CC9933',
	'#CCCC00',
	'#CCCC33',
	'#FF0000',
	'#FF0033',
	'#FF0066',
	'#FF0099',
	'#FF00CC',
	'#FF00FF',
	'#FF3300',
	'#FF3333',
	'#FF3366',
	'#FF3399',
	'#FF33CC',
	'#FF33FF',
	'#FF6600',
	'#FF6633',
	'#FF9900',
	'#FF9933',
	'#FFCC00',
	'#FFCC33'
];

/**
 * Currently only WebKit-based Web Inspectors, Firefox >= v31,
 * and the Firebug extension (any Firefox version) are known
 * to support "%c" CSS customizations.
 *
 * TODO: add a `localStorage` variable to explicitly enable/disable colors
 */

// eslint-disable-next-line complexity
function useColors() {
	// NB: In an Electron preload script, document will be defined but not fully
	// initialized. Since we know we're in Chrome, we'll just detect this case
	// explicitly
	if (typeof window !== 'undefined' && window.process && (window.process.type === 'renderer' || window.process.__nwjs)) {
		return true;
	}

	// Internet Explorer and Edge do not support colors.
	if (typeof navigator !== 'undefined' && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
		return false;
	}

	let m;

	// Is webkit? http://stackoverflow.com/a/16459606/376773
	// document is undefined in react-native: https://github.com/facebook/react-native/pull/1632
	// eslint-disable-next-line no-return-assign
	return (typeof document !== 'undefined' && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance) ||
		// Is firebug? http://stackoverflow.com/a/398120/376773
		(typeof window !== 'undefined' && window.console && (window.console.firebug || (window.console.exception && window.console.table))) ||
		// Is firefox >= v31?
		// https://developer.mozilla.org/en-US/docs/Tools/Web_Console#Styling_messages
		(typeof navigator !== 'undefined' && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31) ||
		// Double check webkit in userAgent just in case we are in a worker
		(typeof navigator !== 'undefined' && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/));
}

/**
 * Colorize log arguments if enabled.
 *
 * @api public
 */

function formatArgs(args) {
	args[0] = (this.useColors ? '%c' : '') +
		this.namespace +
		(this.useColors ? ' %c' : ' ') +
		args[0] +
		(this.useColors ? '%c ' : ' ') +
		'+' + module.exports.humanize(this.diff);

	if (!this.useColors) {
		return;
	}

	const c = 'color: ' + this.color;
	args.splice(1, 0, c, 'color: inherit');

	// The final "%c" is somewhat tricky, because there could be other
	// arguments passed either before or after the %c, so we need to
	// figure out the correct index to insert the CSS into
	let index = 0;
	let lastC = 0;
	args[0].replace(/%[a-zA-Z%]/g, match => {
		if (match === '%%') {
			return;
		}
		index++;
		if (match === '%c') {
			// We only are interested in the *last* %c
			// (the user may have provided their own)
			lastC = index;
		}
	});

	args.splice(lastC, 0, c);
}

/**
 * Invokes `console.debug()` when available.
 * No-op when `console.debug` is not a "function".
 * If `console.debug` is not available, falls back
 * to `console.log`.
 *
 * @api public
 */
exports.log = console.debug || console.log || (() => {});

/**
 * Save `namespaces`.
 *
 * @param {String} namespaces
 * @api private
 */
function save(namespaces) {
	try {
		if (namespaces) {
			exports.storage.setItem('debug', namespaces);
		} else {
			exports.storage.removeItem('debug');
		}
	} catch (error) {
		// Swallow
		// XXX (@Qix-) should we be logging these?
	}
}

/**
 * Load `namespaces`.
 *
 * @return {String} returns the previously persisted debug modes
 * @api private
 */
function load() {
	let r;
	try {
		r = exports.storage.getItem('debug') || exports.storage.getItem('DEBUG') ;
	} catch (error) {
		// Swallow
		// XXX (@Qix-) should we be logging these?
	}

	// If debug isn't set in LS, and we're in Electron, try to load $DEBUG
	if (!r && typeof process !== 'undefined' && 'env' in process) {
		r = process.env.DEBUG;
	}

	return r;
}

/**
 * Localstorage attempts to return the localstorage.
 *
 * This is necessary because safari throws
 * when a user disables cookies/localstorage
 * and you attempt to access it.
 *
 * @return {LocalStorage}
 * @api private
 */

function localstorage() {
	try {
		// TVMLKit (Apple TV JS Runtime) does not have a window object, just localStorage in the global context
		// The Browser also has localStorage in the global context.
		return localStorage;
	} catch (error) {
		// Swallow
		// XXX (@Qix-) should we be logging these?
	}
}

module.exports = __nccwpck_require__(897)(exports);

const {formatters} = module.exports;

/**
 * Map %j to `JSON.stringify()`, since no Web Inspectors do that by default.
 */

formatters.j = function (v) {
	try {
		return JSON.stringify(v);
	} catch (error) {
		return '[UnexpectedJSONParseError]: ' + error.message;
	}
};


/***/ }),

/***/ 897:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {


/**
 * This is the common logic for both the Node.js and web browser
 * implementations of `debug()`.
 */

function setup(env) {
	createDebug.debug = createDebug;
	createDebug.default = createDebug;
	createDebug.coerce = coerce;
	createDebug.disable = disable;
	createDebug.enable = enable;
	createDebug.enabled = enabled;
	createDebug.humanize = __nccwpck_require__(744);
	createDebug.destroy = destroy;

	Object.keys(env).forEach(key => {
		createDebug[key] = env[key];
	});

	/**
	* The currently active debug mode names, and names to skip.
	*/

	createDebug.names = [];
	createDebug.skips = [];

	/**
	* Map of special "%n" handling functions, for the debug "format" argument.
	*
	* Valid key names are a single, lower or upper-case letter, i.e. "n" and "N".
	*/
	createDebug.formatters = {};

	/**
	* Selects a color for a debug namespace
	* @param {String} namespace The namespace string for the debug instance to be colored
	* @return {Number|String} An ANSI color code for the given namespace
	* @api private
	*/
	function selectColor(namespace) {
		let hash = 0;

		for (let i = 0; i < namespace.length; i++) {
			hash = ((hash << 5) - hash) + namespace.charCodeAt(i);
			hash |= 0; // Convert to 32bit integer
		}

		return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
	}
	createDebug.selectColor = selectColor;

	/**
	* Create a debugger with the given `namespace`.
	*
	* @param {String} namespace
	* @return {Function}
	* @api public
	*/
	function createDebug(namespace) {
		let prevTime;
		let enableOverride = null;
		let namespacesCache;
		let enabledCache;

		function debug(...args) {
			// Disabled?
			if (!debug.enabled) {
				return;
			}

			const self = debug;

			// Set `diff` timestamp
			const curr = Number(new Date());
			const ms = curr - (prevTime || curr);
			self.diff = ms;
			self.prev = prevTime;
			self.curr = curr;
			prevTime = curr;

			args[0] = createDebug.coerce(args[0]);

			if (typeof args[0] !== 'string') {
				// Anything else let's inspect with %O
				args.unshift('%O');
			}

			// Apply any `formatters` transformations
			let index = 0;
			args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
				// If we encounter an escaped % then don't increase the array index
				if (match === '%%') {
					return '%';
				}
				index++;
				const formatter = createDebug.formatters[format];
				if (typeof formatter === 'function') {
					const val = args[index];
					match = formatter.call(self, val);

					// Now we need to remove `args[index]` since it's inlined in the `format`
					args.splice(index, 1);
					index--;
				}
				return match;
			});

			// Apply env-specific formatting (colors, etc.)
			createDebug.formatArgs.call(self, args);

			const logFn = self.log || createDebug.log;
			logFn.apply(self, args);
		}

		debug.namespace = namespace;
		debug.useColors = createDebug.useColors();
		debug.color = createDebug.selectColor(namespace);
		debug.extend = extend;
		debug.destroy = createDebug.destroy; // XXX Temporary. Will be removed in the next major release.

		Object.defineProperty(debug, 'enabled', {
			enumerable: true,
			configurable: false,
			get: () => {
				if (enableOverride !== null) {
					return enableOverride;
				}
				if (namespacesCache !== createDebug.namespaces) {
					namespacesCache = createDebug.namespaces;
					enabledCache = createDebug.enabled(namespace);
				}

				return enabledCache;
			},
			set: v => {
				enableOverride = v;
			}
		});

		// Env-specific initialization logic for debug instances
		if (typeof createDebug.init === 'function') {
			createDebug.init(debug);
		}

		return debug;
	}

	function extend(namespace, delimiter) {
		const newDebug = createDebug(this.namespace + (typeof delimiter === 'undefined' ? ':' : delimiter) + namespace);
		newDebug.log = this.log;
		return newDebug;
	}

	/**
	* Enables a debug mode by namespaces. This can include modes
	* separated by a colon and wildcards.
	*
	* @param {String} namespaces
	* @api public
	*/
	function enable(namespaces) {
		createDebug.save(namespaces);
		createDebug.namespaces = namespaces;

		createDebug.names = [];
		createDebug.skips = [];

		const split = (typeof namespaces === 'string' ? namespaces : '')
			.trim()
			.replace(/\s+/g, ',')
			.split(',')
			.filter(Boolean);

		for (const ns of split) {
			if (ns[0] === '-') {
				createDebug.skips.push(ns.slice(1));
			} else {
				createDebug.names.push(ns);
			}
		}
	}

	/**
	 * Checks if the given string matches a namespace template, honoring
	 * asterisks as wildcards.
	 *
	 * @param {String} search
	 * @param {String} template
	 * @return {Boolean}
	 */
	function matchesTemplate(search, template) {
		let searchIndex = 0;
		let templateIndex = 0;
		let starIndex = -1;
		let matchIndex = 0;

		while (searchIndex < search.length) {
			if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === '*')) {
				// Match character or proceed with wildcard
				if (template[templateIndex] === '*') {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++; // Skip the '*'
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) { // eslint-disable-line no-negated-condition
				// Backtrack to the last '*' and try to match more characters
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else {
				return false; // No match
			}
		}

		// Handle trailing '*' in template
		while (templateIndex < template.length && template[templateIndex] === '*') {
			templateIndex++;
		}

		return templateIndex === template.length;
	}

	/**
	* Disable debug output.
	*
	* @return {String} namespaces
	* @api public
	*/
	function disable() {
		const namespaces = [
			...createDebug.names,
			...createDebug.skips.map(namespace => '-' + namespace)
		].join(',');
		createDebug.enable('');
		return namespaces;
	}

	/**
	* Returns true if the given mode name is enabled, false otherwise.
	*
	* @param {String} name
	* @return {Boolean}
	* @api public
	*/
	function enabled(name) {
		for (const skip of createDebug.skips) {
			if (matchesTemplate(name, skip)) {
				return false;
			}
		}

		for (const ns of createDebug.names) {
			if (matchesTemplate(name, ns)) {
				return true;
			}
		}

		return false;
	}

	/**
	* Coerce `val`.
	*
	* @param {Mixed} val
	* @return {Mixed}
	* @api private
	*/
	function coerce(val) {
		if (val instanceof Error) {
			return val.stack || val.message;
		}
		return val;
	}

	/**
	* XXX DO NOT USE. This is a temporary stub function.
	* XXX It WILL be removed in the next major release.
	*/
	function destroy() {
		console.warn('Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
	}

	createDebug.enable(createDebug.load());

	return createDebug;
}

module.exports = setup;


/***/ }),

/***/ 2830:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

/**
 * Detect Electron renderer / nwjs process, which is node, but we should
 * treat as a browser.
 */

if (typeof process === 'undefined' || process.type === 'renderer' || process.browser === true || process.__nwjs) {
	module.exports = __nccwpck_require__(6110);
} else {
	module.exports = __nccwpck_require__(5108);
}


/***/ }),

/***/ 5108:
/***/ ((module, exports, __nccwpck_require__) => {

/**
 * Module dependencies.
 */

const tty = __nccwpck_require__(2018);
const util = __nccwpck_require__(9023);

/**
 * This is the Node.js implementation of `debug()`.
 */

exports.init = init;
exports.log = log;
exports.formatArgs = formatArgs;
exports.save = save;
exports.load = load;
exports.useColors = useColors;
exports.destroy = util.deprecate(
	() => {},
	'Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.'
);

/**
 * Colors.
 */

exports.colors = [6, 2, 3, 4, 5, 1];

try {
	// Optional dependency (as in, doesn't need to be installed, NOT like optionalDependencies in package.json)
	// eslint-disable-next-line import/no-extraneous-dependencies
	const supportsColor = __nccwpck_require__(1450);

	if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) {
		exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	}
} catch (error) {
	// Swallow - we only care if `supports-color` is available; it doesn't have to be.
}

/**
 * Build up the default `inspectOpts` object from the environment variables.
 *
 *   $ DEBUG_COLORS=no DEBUG_DEPTH=10 DEBUG_SHOW_HIDDEN=enabled node script.js
 */

exports.inspectOpts = Object.keys(process.env).filter(key => {
	return /^debug_/i.test(key);
}).reduce((obj, key) => {
	// Camel-case
	const prop = key
		.substring(6)
		.toLowerCase()
		.replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});

	// Coerce string value into JS value
	let val = process.env[key];
	if (/^(yes|on|true|enabled)$/i.test(val)) {
		val = true;
	} else if (/^(no|off|false|disabled)$/i.test(val)) {
		val = false;
	} else if (val === 'null') {
		val = null;
	} else {
		val = Number(val);
	}

	obj[prop] = val;
	return obj;
}, {});

/**
 * Is stdout a TTY? Colored output is enabled when `true`.
 */

function useColors() {
	return 'colors' in exports.inspectOpts ?
		Boolean(exports.inspectOpts.colors) :
		tty.isatty(process.stderr.fd);
}

/**
 * Adds ANSI color escape codes if enabled.
 *
 * @api public
 */

function formatArgs(args) {
	const {namespace: name, useColors} = this;

	if (useColors) {
		const c = this.color;
		const colorCode = '\u001B[3' + (c < 8 ? c : '8;5;' + c);
		const prefix = `  ${colorCode};1m${name} \u001B[0m`;

		args[0] = prefix + args[0].split('\n').join('\n' + prefix);
		args.push(colorCode + 'm+' + module.exports.humanize(this.diff) + '\u001B[0m');
	} else {
		args[0] = getDate() + name + ' ' + args[0];
	}
}

function getDate() {
	if (exports.inspectOpts.hideDate) {
		return '';
	}
	return new Date().toISOString() + ' ';
}

/**
 * Invokes `util.formatWithOptions()` with the specified arguments and writes to stderr.
 */

function log(...args) {
	return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + '\n');
}

/**
 * Save `namespaces`.
 *
 * @param {String} namespaces
 * @api private
 */
function save(namespaces) {
	if (namespaces) {
		process.env.DEBUG = namespaces;
	} else {
		// If you set a process.env field to null or undefined, it gets cast to the
		// string 'null' or 'undefined'. Just delete instead.
		delete process.env.DEBUG;
	}
}

/**
 * Load `namespaces`.
 *
 * @return {String} returns the previously persisted debug modes
 * @api private
 */

function load() {
	return process.env.DEBUG;
}

/**
 * Init logic for `debug` instances.
 *
 * Create a new `inspectOpts` object in case `useColors` is set
 * differently for a particular `debug` instance.
 */

function init(debug) {
	debug.inspectOpts = {};

	const keys = Object.keys(exports.inspectOpts);
	for (let i = 0; i < keys.length; i++) {
		debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
}

module.exports = __nccwpck_require__(897)(exports);

const {formatters} = module.exports;

/**
 * Map %o to `util.inspect()`, all on a single line.
 */

formatters.o = function (v) {
	this.inspectOpts.colors = this.useColors;
	return util.inspect(v, this.inspectOpts)
		.split('\n')
		.map(str => str.trim())
		.join(' ');
};

/**
 * Map %O to `util.inspect()`, allowing multiple lines if needed.
 */

formatters.O = function (v) {
	this.inspectOpts.colors = this.useColors;
	return util.inspect(v, this.inspectOpts);
};


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

"use strict";
var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 3813:
/***/ ((module) => {

"use strict";


module.exports = (flag, argv = process.argv) => {
	const prefix = flag.startsWith('-') ? '' : (flag.length === 1 ? '-' : '--');
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf('--');
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
};


/***/ }),

/***/ 744:
/***/ ((module) => {

/**
 * Helpers.
 */

var s = 1000;
var m = s * 60;
var h = m * 60;
var d = h * 24;
var w = d * 7;
var y = d * 365.25;

/**
 * Parse or format the given `val`.
 *
 * Options:
 *
 *  - `long` verbose formatting [false]
 *
 * @param {String|Number} val
 * @param {Object} [options]
 * @throws {Error} throw an error if val is not a non-empty string or a number
 * @return {String|Number}
 * @api public
 */

module.exports = function (val, options) {
  options = options || {};
  var type = typeof val;
  if (type === 'string' && val.length > 0) {
    return parse(val);
  } else if (type === 'number' && isFinite(val)) {
    return options.long ? fmtLong(val) : fmtShort(val);
  }
  throw new Error(
    'val is not a non-empty string or a valid number. val=' +
      JSON.stringify(val)
  );
};

/**
 * Parse the given `str` and return milliseconds.
 *
 * @param {String} str
 * @return {Number}
 * @api private
 */

function parse(str) {
  str = String(str);
  if (str.length > 100) {
    return;
  }
  var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
    str
  );
  if (!match) {
    return;
  }
  var n = parseFloat(match[1]);
  var type = (match[2] || 'ms').toLowerCase();
  switch (type) {
    case 'years':
    case 'year':
    case 'yrs':
    case 'yr':
    case 'y':
      return n * y;
    case 'weeks':
    case 'week':
    case 'w':
      return n * w;
    case 'days':
    case 'day':
    case 'd':
      return n * d;
    case 'hours':
    case 'hour':
    case 'hrs':
    case 'hr':
    case 'h':
      return n * h;
    case 'minutes':
    case 'minute':
    case 'mins':
    case 'min':
    case 'm':
      return n * m;
    case 'seconds':
    case 'second':
    case 'secs':
    case 'sec':
    case 's':
      return n * s;
    case 'milliseconds':
    case 'millisecond':
    case 'msecs':
    case 'msec':
    case 'ms':
      return n;
    default:
      return undefined;
  }
}

/**
 * Short format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtShort(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return Math.round(ms / d) + 'd';
  }
  if (msAbs >= h) {
    return Math.round(ms / h) + 'h';
  }
  if (msAbs >= m) {
    return Math.round(ms / m) + 'm';
  }
  if (msAbs >= s) {
    return Math.round(ms / s) + 's';
  }
  return ms + 'ms';
}

/**
 * Long format for `ms`.
 *
 * @param {Number} ms
 * @return {String}
 * @api private
 */

function fmtLong(ms) {
  var msAbs = Math.abs(ms);
  if (msAbs >= d) {
    return plural(ms, msAbs, d, 'day');
  }
  if (msAbs >= h) {
    return plural(ms, msAbs, h, 'hour');
  }
  if (msAbs >= m) {
    return plural(ms, msAbs, m, 'minute');
  }
  if (msAbs >= s) {
    return plural(ms, msAbs, s, 'second');
  }
  return ms + ' ms';
}

/**
 * Pluralization helper.
 */

function plural(ms, msAbs, n, name) {
  var isPlural = msAbs >= n * 1.5;
  return Math.round(ms / n) + ' ' + name + (isPlural ? 's' : '');
}


/***/ }),

/***/ 1450:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";

const os = __nccwpck_require__(857);
const tty = __nccwpck_require__(2018);
const hasFlag = __nccwpck_require__(3813);

const {env} = process;

let forceColor;
if (hasFlag('no-color') ||
	hasFlag('no-colors') ||
	hasFlag('color=false') ||
	hasFlag('color=never')) {
	forceColor = 0;
} else if (hasFlag('color') ||
	hasFlag('colors') ||
	hasFlag('color=true') ||
	hasFlag('color=always')) {
	forceColor = 1;
}

if ('FORCE_COLOR' in env) {
	if (env.FORCE_COLOR === 'true') {
		forceColor = 1;
	} else if (env.FORCE_COLOR === 'false') {
		forceColor = 0;
	} else {
		forceColor = env.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
	}
}

function translateLevel(level) {
	if (level === 0) {
		return false;
	}

	return {
		level,
		hasBasic: true,
		has256: level >= 2,
		has16m: level >= 3
	};
}

function supportsColor(haveStream, streamIsTTY) {
	if (forceColor === 0) {
		return 0;
	}

	if (hasFlag('color=16m') ||
		hasFlag('color=full') ||
		hasFlag('color=truecolor')) {
		return 3;
	}

	if (hasFlag('color=256')) {
		return 2;
	}

	if (haveStream && !streamIsTTY && forceColor === undefined) {
		return 0;
	}

	const min = forceColor || 0;

	if (env.TERM === 'dumb') {
		return min;
	}

	if (process.platform === 'win32') {
		// Windows 10 build 10586 is the first Windows release that supports 256 colors.
		// Windows 10 build 14931 is the first release that supports 16m/TrueColor.
		const osRelease = os.release().split('.');
		if (
			Number(osRelease[0]) >= 10 &&
			Number(osRelease[2]) >= 10586
		) {
			return Number(osRelease[2]) >= 14931 ? 3 : 2;
		}

		return 1;
	}

	if ('CI' in env) {
		if (['TRAVIS', 'CIRCLECI', 'APPVEYOR', 'GITLAB_CI', 'GITHUB_ACTIONS', 'BUILDKITE'].some(sign => sign in env) || env.CI_NAME === 'codeship') {
			return 1;
		}

		return min;
	}

	if ('TEAMCITY_VERSION' in env) {
		return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
	}

	if (env.COLORTERM === 'truecolor') {
		return 3;
	}

	if ('TERM_PROGRAM' in env) {
		const version = parseInt((env.TERM_PROGRAM_VERSION || '').split('.')[0], 10);

		switch (env.TERM_PROGRAM) {
			case 'iTerm.app':
				return version >= 3 ? 3 : 2;
			case 'Apple_Terminal':
				return 2;
			// No default
		}
	}

	if (/-256(color)?$/i.test(env.TERM)) {
		return 2;
	}

	if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
		return 1;
	}

	if ('COLORTERM' in env) {
		return 1;
	}

	return min;
}

function getSupportLevel(stream) {
	const level = supportsColor(stream, stream && stream.isTTY);
	return translateLevel(level);
}

module.exports = {
	supportsColor: getSupportLevel,
	stdout: translateLevel(supportsColor(true, tty.isatty(1))),
	stderr: translateLevel(supportsColor(true, tty.isatty(2)))
};


/***/ }),

/***/ 2613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

"use strict";
module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

"use strict";
module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

"use strict";
module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

"use strict";
module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 2896:
/***/ ((__unused_webpack_module, exports) => {

"use strict";
var __webpack_unused_export__;

// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
__webpack_unused_export__ = ({ value: true });
exports.w = void 0;
/**
 * @internal
 *
 * Holds the singleton instrumenter, to be shared across CJS and ESM imports.
 */
exports.w = {
    instrumenterImplementation: undefined,
};
//# sourceMappingURL=state-cjs.js.map

/***/ }),

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 6116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ AbortError)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * This error is thrown when an asynchronous operation has been aborted.
 * Check for this error by testing the `name` that the name property of the
 * error matches `"AbortError"`.
 *
 * @example
 * ```ts snippet:AbortErrorSample
 * import { AbortError } from "@azure/abort-controller";
 *
 * async function doAsyncWork(options: { abortSignal: AbortSignal }): Promise<void> {
 *   if (options.abortSignal.aborted) {
 *     throw new AbortError();
 *   }
 *
 *   // do async work
 * }
 *
 * const controller = new AbortController();
 * controller.abort();
 * try {
 *   doAsyncWork({ abortSignal: controller.signal });
 * } catch (e) {
 *   if (e instanceof Error && e.name === "AbortError") {
 *     // handle abort error here.
 *   }
 * }
 * ```
 */
class AbortError extends Error {
    constructor(message) {
        super(message);
        this.name = "AbortError";
    }
}
//# sourceMappingURL=AbortError.js.map

/***/ }),

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SDK_VERSION),
/* harmony export */   o: () => (/* binding */ DEFAULT_RETRY_POLICY_COUNT)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
const SDK_VERSION = "1.25.0";
const DEFAULT_RETRY_POLICY_COUNT = 3;
//# sourceMappingURL=constants.js.map

/***/ }),

/***/ 1278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ createPipelineFromOptions)
});

// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/log.js
var log = __nccwpck_require__(8620);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/logPolicy.js
var logPolicy = __nccwpck_require__(4673);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/logPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * The programmatic identifier of the logPolicy.
 */
const logPolicyName = (/* unused pure expression or super */ null && (tspLogPolicyName));
/**
 * A policy that logs all requests and responses.
 * @param options - Options to configure logPolicy.
 */
function logPolicy_logPolicy(options = {}) {
    return (0,logPolicy/* logPolicy */.r)({
        logger: log/* logger */.v.info,
        ...options,
    });
}
//# sourceMappingURL=logPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/pipeline.js
var pipeline = __nccwpck_require__(8266);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/pipeline.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Creates a totally empty pipeline.
 * Useful for testing or creating a custom one.
 */
function createEmptyPipeline() {
    return (0,pipeline/* createEmptyPipeline */.O)();
}
//# sourceMappingURL=pipeline.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/redirectPolicy.js
var redirectPolicy = __nccwpck_require__(3179);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgentPlatform.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * @internal
 */
function getHeaderName() {
    return "User-Agent";
}
/**
 * @internal
 */
async function setPlatformSpecificData(map) {
    if (external_node_process_ && external_node_process_.versions) {
        const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
        if (external_node_process_.versions.bun) {
            map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`);
        }
        else if (external_node_process_.versions.deno) {
            map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`);
        }
        else if (external_node_process_.versions.node) {
            map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
        }
    }
}
//# sourceMappingURL=userAgentPlatform.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/constants.js
var constants = __nccwpck_require__(8263);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgent.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


function getUserAgentString(telemetryInfo) {
    const parts = [];
    for (const [key, value] of telemetryInfo) {
        const token = value ? `${key}/${value}` : key;
        parts.push(token);
    }
    return parts.join(" ");
}
/**
 * @internal
 */
function getUserAgentHeaderName() {
    return getHeaderName();
}
/**
 * @internal
 */
async function getUserAgentValue(prefix) {
    const runtimeInfo = new Map();
    runtimeInfo.set("core-rest-pipeline", constants/* SDK_VERSION */.M);
    await setPlatformSpecificData(runtimeInfo);
    const defaultAgent = getUserAgentString(runtimeInfo);
    const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
    return userAgentValue;
}
//# sourceMappingURL=userAgent.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/userAgentPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const UserAgentHeaderName = getUserAgentHeaderName();
/**
 * The programmatic identifier of the userAgentPolicy.
 */
const userAgentPolicyName = "userAgentPolicy";
/**
 * A policy that sets the User-Agent header (or equivalent) to reflect
 * the library version.
 * @param options - Options to customize the user agent value.
 */
function userAgentPolicy(options = {}) {
    const userAgentValue = getUserAgentValue(options.userAgentPrefix);
    return {
        name: userAgentPolicyName,
        async sendRequest(request, next) {
            if (!request.headers.has(UserAgentHeaderName)) {
                request.headers.set(UserAgentHeaderName, await userAgentValue);
            }
            return next(request);
        },
    };
}
//# sourceMappingURL=userAgentPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/multipartPolicy.js + 1 modules
var multipartPolicy = __nccwpck_require__(1700);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/util/file.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
function isNodeReadableStream(x) {
    return typeof x === "object" && x !== null && "pipe" in x && typeof x.pipe === "function";
}
const unimplementedMethods = {
    arrayBuffer: () => {
        throw new Error("Not implemented");
    },
    bytes: () => {
        throw new Error("Not implemented");
    },
    slice: () => {
        throw new Error("Not implemented");
    },
    text: () => {
        throw new Error("Not implemented");
    },
};
/**
 * Private symbol used as key on objects created using createFile containing the
 * original source of the file object.
 *
 * This is used in Node to access the original Node stream without using Blob#stream, which
 * returns a web stream. This is done to avoid a couple of bugs to do with Blob#stream and
 * Readable#to/fromWeb in Node versions we support:
 * - https://github.com/nodejs/node/issues/42694 (fixed in Node 18.14)
 * - https://github.com/nodejs/node/issues/48916 (fixed in Node 20.6)
 *
 * Once these versions are no longer supported, we may be able to stop doing this.
 *
 * @internal
 */
const rawContent = Symbol("rawContent");
/**
 * Type guard to check if a given object is a blob-like object with a raw content property.
 */
function hasRawContent(x) {
    return typeof x[rawContent] === "function";
}
/**
 * Extract the raw content from a given blob-like object. If the input was created using createFile
 * or createFileFromStream, the exact content passed into createFile/createFileFromStream will be used.
 * For true instances of Blob and File, returns the actual blob.
 *
 * @internal
 */
function getRawContent(blob) {
    if (hasRawContent(blob)) {
        return blob[rawContent]();
    }
    else {
        return blob;
    }
}
/**
 * @internal
 *
 * Creates a File-like object tagged with rawContent for efficient streaming access.
 * Used by the Node createFile to avoid Blob#stream() bugs.
 */
function createRawFile(content, name, options = {}) {
    return {
        ...unimplementedMethods,
        type: options.type ?? "",
        lastModified: options.lastModified ?? new Date().getTime(),
        webkitRelativePath: options.webkitRelativePath ?? "",
        size: content.byteLength,
        name,
        arrayBuffer: async () => toArrayBuffer(content).buffer,
        stream: () => new Blob([toArrayBuffer(content)]).stream(),
        [rawContent]: () => content,
    };
}
/**
 * Create an object that implements the File interface. This object is intended to be
 * passed into RequestBodyType.formData, and is not guaranteed to work as expected in
 * other situations.
 *
 * Use this function to:
 * - Create a File object for use in RequestBodyType.formData in environments where the
 *   global File object is unavailable.
 * - Create a File-like object from a readable stream without reading the stream into memory.
 *
 * @param stream - the content of the file as a callback returning a stream. When a File object made using createFile is
 *                  passed in a request's form data map, the stream will not be read into memory
 *                  and instead will be streamed when the request is made. In the event of a retry, the
 *                  stream needs to be read again, so this callback SHOULD return a fresh stream if possible.
 * @param name - the name of the file.
 * @param options - optional metadata about the file, e.g. file name, file size, MIME type.
 */
function createFileFromStream(stream, name, options = {}) {
    return {
        ...unimplementedMethods,
        type: options.type ?? "",
        lastModified: options.lastModified ?? new Date().getTime(),
        webkitRelativePath: options.webkitRelativePath ?? "",
        size: options.size ?? -1,
        name,
        stream: () => {
            const s = stream();
            if (isNodeReadableStream(s)) {
                throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.");
            }
            return s;
        },
        [rawContent]: stream,
    };
}

function hasArrayBuffer(source) {
    return "resize" in source.buffer;
}
function toArrayBuffer(source) {
    if (hasArrayBuffer(source)) {
        // ArrayBuffer — return a copy if the view is a subarray of a larger buffer
        if (source.byteOffset !== 0 || source.byteLength !== source.buffer.byteLength) {
            return new Uint8Array(source);
        }
        return source;
    }
    // SharedArrayBuffer
    return source.map((x) => x);
}
//# sourceMappingURL=file.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/multipartPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * Name of multipart policy
 */
const multipartPolicyName = multipartPolicy/* multipartPolicyName */.u;
/**
 * Pipeline policy for multipart requests
 */
function multipartPolicy_multipartPolicy() {
    const tspPolicy = (0,multipartPolicy/* multipartPolicy */.J)();
    return {
        name: multipartPolicyName,
        sendRequest: async (request, next) => {
            if (request.multipartBody) {
                for (const part of request.multipartBody.parts) {
                    if (hasRawContent(part.body)) {
                        part.body = getRawContent(part.body);
                    }
                }
            }
            return tspPolicy.sendRequest(request, next);
        },
    };
}
//# sourceMappingURL=multipartPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/decompressResponsePolicy.js
var decompressResponsePolicy = __nccwpck_require__(1299);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/decompressResponsePolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * The programmatic identifier of the decompressResponsePolicy.
 */
const decompressResponsePolicyName = (/* unused pure expression or super */ null && (tspDecompressResponsePolicyName));
/**
 * A policy to enable response decompression according to Accept-Encoding header
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Accept-Encoding
 */
function decompressResponsePolicy_decompressResponsePolicy() {
    return (0,decompressResponsePolicy/* decompressResponsePolicy */.r)();
}
//# sourceMappingURL=decompressResponsePolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/defaultRetryPolicy.js + 2 modules
var defaultRetryPolicy = __nccwpck_require__(9808);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/defaultRetryPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Name of the {@link defaultRetryPolicy}
 */
const defaultRetryPolicyName = (/* unused pure expression or super */ null && (tspDefaultRetryPolicyName));
/**
 * A policy that retries according to three strategies:
 * - When the server sends a 429 response with a Retry-After header.
 * - When there are errors in the underlying transport layer (e.g. DNS lookup failures).
 * - Or otherwise if the outgoing request fails, it will retry with an exponentially increasing delay.
 */
function defaultRetryPolicy_defaultRetryPolicy(options = {}) {
    return (0,defaultRetryPolicy/* defaultRetryPolicy */.u)(options);
}
//# sourceMappingURL=defaultRetryPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/formDataPolicy.js
var formDataPolicy = __nccwpck_require__(3925);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-util/dist/esm/index.js
var esm = __nccwpck_require__(5771);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/proxyPolicy.js
var proxyPolicy = __nccwpck_require__(1539);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/setClientRequestIdPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * The programmatic identifier of the setClientRequestIdPolicy.
 */
const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
/**
 * Each PipelineRequest gets a unique id upon creation.
 * This policy passes that unique id along via an HTTP header to enable better
 * telemetry and tracing.
 * @param requestIdHeaderName - The name of the header to pass the request ID to.
 */
function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
    return {
        name: setClientRequestIdPolicyName,
        async sendRequest(request, next) {
            if (!request.headers.has(requestIdHeaderName)) {
                request.headers.set(requestIdHeaderName, request.requestId);
            }
            return next(request);
        },
    };
}
//# sourceMappingURL=setClientRequestIdPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/agentPolicy.js
var agentPolicy = __nccwpck_require__(5454);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/agentPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Name of the Agent Policy
 */
const agentPolicyName = (/* unused pure expression or super */ null && (tspAgentPolicyName));
/**
 * Gets a pipeline policy that sets http.agent
 */
function agentPolicy_agentPolicy(agent) {
    return (0,agentPolicy/* agentPolicy */.e)(agent);
}
//# sourceMappingURL=agentPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/tlsPolicy.js
var tlsPolicy = __nccwpck_require__(4106);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/tlsPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Name of the TLS Policy
 */
const tlsPolicyName = (/* unused pure expression or super */ null && (tspTlsPolicyName));
/**
 * Gets a pipeline policy that adds the client certificate to the HttpClient agent for authentication.
 */
function tlsPolicy_tlsPolicy(tlsSettings) {
    return (0,tlsPolicy/* tlsPolicy */.i)(tlsSettings);
}
//# sourceMappingURL=tlsPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-tracing/dist/esm/tracingClient.js + 3 modules
var tracingClient = __nccwpck_require__(4619);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/error.js
var error = __nccwpck_require__(1381);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-util/dist/esm/error.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Given what is thought to be an error object, return the message if possible.
 * If the message is missing, returns a stringified version of the input.
 * @param e - Something thrown from a try block
 * @returns The error message or a string of the input
 */
function getErrorMessage(e) {
    if ((0,error/* isError */.b)(e)) {
        return e.message;
    }
    else {
        let stringified;
        try {
            if (typeof e === "object" && e) {
                stringified = JSON.stringify(e);
            }
            else {
                stringified = String(e);
            }
        }
        catch (err) {
            stringified = "[unable to stringify input]";
        }
        return `Unknown error ${stringified}`;
    }
}
//# sourceMappingURL=error.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
var restError = __nccwpck_require__(9950);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/sanitizer.js
var util_sanitizer = __nccwpck_require__(768);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/tracingPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.







/**
 * The programmatic identifier of the tracingPolicy.
 */
const tracingPolicyName = "tracingPolicy";
/**
 * A simple policy to create OpenTelemetry Spans for each request made by the pipeline
 * that has SpanOptions with a parent.
 * Requests made without a parent Span will not be recorded.
 * @param options - Options to configure the telemetry logged by the tracing policy.
 */
function tracingPolicy(options = {}) {
    const userAgentPromise = getUserAgentValue(options.userAgentPrefix);
    const sanitizer = new util_sanitizer/* Sanitizer */.I({
        additionalAllowedQueryParameters: options.additionalAllowedQueryParameters,
    });
    const tracingClient = tryCreateTracingClient();
    return {
        name: tracingPolicyName,
        async sendRequest(request, next) {
            if (!tracingClient) {
                return next(request);
            }
            const userAgent = await userAgentPromise;
            const spanAttributes = {
                "http.url": sanitizer.sanitizeUrl(request.url),
                "http.method": request.method,
                "http.user_agent": userAgent,
                requestId: request.requestId,
            };
            if (userAgent) {
                spanAttributes["http.user_agent"] = userAgent;
            }
            const { span, tracingContext } = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
            if (!span || !tracingContext) {
                return next(request);
            }
            try {
                const response = await tracingClient.withContext(tracingContext, next, request);
                tryProcessResponse(span, response);
                return response;
            }
            catch (err) {
                tryProcessError(span, err);
                throw err;
            }
        },
    };
}
function tryCreateTracingClient() {
    try {
        return (0,tracingClient/* createTracingClient */.y)({
            namespace: "",
            packageName: "@azure/core-rest-pipeline",
            packageVersion: constants/* SDK_VERSION */.M,
        });
    }
    catch (e) {
        log/* logger */.v.warning(`Error when creating the TracingClient: ${getErrorMessage(e)}`);
        return undefined;
    }
}
function tryCreateSpan(tracingClient, request, spanAttributes) {
    try {
        // As per spec, we do not need to differentiate between HTTP and HTTPS in span name.
        const { span, updatedOptions } = tracingClient.startSpan(`HTTP ${request.method}`, { tracingOptions: request.tracingOptions }, {
            spanKind: "client",
            spanAttributes,
        });
        // If the span is not recording, don't do any more work.
        if (!span.isRecording()) {
            span.end();
            return undefined;
        }
        // set headers
        const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
        for (const [key, value] of Object.entries(headers)) {
            request.headers.set(key, value);
        }
        return { span, tracingContext: updatedOptions.tracingOptions.tracingContext };
    }
    catch (e) {
        log/* logger */.v.warning(`Skipping creating a tracing span due to an error: ${getErrorMessage(e)}`);
        return undefined;
    }
}
function tryProcessError(span, error) {
    try {
        span.setStatus({
            status: "error",
            error: (0,esm/* isError */.bJ)(error) ? error : undefined,
        });
        if ((0,restError/* isRestError */.T)(error) && error.statusCode) {
            span.setAttribute("http.status_code", error.statusCode);
        }
        span.end();
    }
    catch (e) {
        log/* logger */.v.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
    }
}
function tryProcessResponse(span, response) {
    try {
        span.setAttribute("http.status_code", response.status);
        const serviceRequestId = response.headers.get("x-ms-request-id");
        if (serviceRequestId) {
            span.setAttribute("serviceRequestId", serviceRequestId);
        }
        // Per semantic conventions, only set the status to error if the status code is 4xx or 5xx.
        // Otherwise, the status MUST remain unset.
        // https://opentelemetry.io/docs/specs/semconv/http/http-spans/#status
        if (response.status >= 400) {
            span.setStatus({
                status: "error",
            });
        }
        span.end();
    }
    catch (e) {
        log/* logger */.v.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`);
    }
}
//# sourceMappingURL=tracingPolicy.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/util/wrapAbortSignal.js
var wrapAbortSignal = __nccwpck_require__(3693);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/wrapAbortSignalLikePolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
/**
 * Policy that ensure that any AbortSignalLike is wrapped in a native AbortSignal for processing by the pipeline.
 * Since the ts-http-runtime expects a native AbortSignal, this policy is used to ensure that any AbortSignalLike is wrapped in a native AbortSignal.
 *
 * @returns - created policy
 */
function wrapAbortSignalLikePolicy() {
    return {
        name: wrapAbortSignalLikePolicyName,
        sendRequest: async (request, next) => {
            if (!request.abortSignal) {
                return next(request);
            }
            const { abortSignal, cleanup } = (0,wrapAbortSignal/* wrapAbortSignalLike */.g)(request.abortSignal);
            request.abortSignal = abortSignal;
            try {
                return await next(request);
            }
            finally {
                cleanup?.();
            }
        },
    };
}
//# sourceMappingURL=wrapAbortSignalLikePolicy.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/createPipelineFromOptions.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.















/**
 * Create a new pipeline with a default set of customizable policies.
 * @param options - Options to configure a custom pipeline.
 */
function createPipelineFromOptions(options) {
    const pipeline = createEmptyPipeline();
    if (esm/* isNodeLike */.qx) {
        if (options.agent) {
            pipeline.addPolicy(agentPolicy_agentPolicy(options.agent));
        }
        if (options.tlsOptions) {
            pipeline.addPolicy(tlsPolicy_tlsPolicy(options.tlsOptions));
        }
        pipeline.addPolicy((0,proxyPolicy/* proxyPolicy */.Ll)(options.proxyOptions));
        pipeline.addPolicy(decompressResponsePolicy_decompressResponsePolicy());
    }
    pipeline.addPolicy(wrapAbortSignalLikePolicy());
    pipeline.addPolicy((0,formDataPolicy/* formDataPolicy */.j)(), { beforePolicies: [multipartPolicyName] });
    pipeline.addPolicy(userAgentPolicy(options.userAgentOptions));
    pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
    // The multipart policy is added after policies with no phase, so that
    // policies can be added between it and formDataPolicy to modify
    // properties (e.g., making the boundary constant in recorded tests).
    pipeline.addPolicy(multipartPolicy_multipartPolicy(), { afterPhase: "Deserialize" });
    pipeline.addPolicy(defaultRetryPolicy_defaultRetryPolicy(options.retryOptions), { phase: "Retry" });
    pipeline.addPolicy(tracingPolicy({ ...options.userAgentOptions, ...options.loggingOptions }), {
        afterPhase: "Retry",
    });
    if (esm/* isNodeLike */.qx) {
        // Both XHR and Fetch expect to handle redirects automatically,
        // so only include this policy when we're in Node.
        pipeline.addPolicy((0,redirectPolicy/* redirectPolicy */.x)(options.redirectOptions), { afterPhase: "Retry" });
    }
    pipeline.addPolicy(logPolicy_logPolicy(options.loggingOptions), { afterPhase: "Sign" });
    return pipeline;
}
//# sourceMappingURL=createPipelineFromOptions.js.map

/***/ }),

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createDefaultHttpClient)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(219);
/* harmony import */ var _util_wrapAbortSignal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3693);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * Create the correct HttpClient for the current environment.
 */
function createDefaultHttpClient() {
    const client = (0,_typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__/* .createDefaultHttpClient */ .f)();
    return {
        async sendRequest(request) {
            // we wrap any AbortSignalLike here since the TypeSpec runtime expects a native AbortSignal.
            // 99% of the time, this should be a no-op since a native AbortSignal is passed in.
            const { abortSignal, cleanup } = request.abortSignal
                ? (0,_util_wrapAbortSignal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapAbortSignalLike */ .g)(request.abortSignal)
                : {};
            try {
                request.abortSignal = abortSignal;
                return await client.sendRequest(request);
            }
            finally {
                cleanup?.();
            }
        },
    };
}
//# sourceMappingURL=defaultHttpClient.js.map

/***/ }),

/***/ 3692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createHttpHeaders)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6740);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Creates an object that satisfies the `HttpHeaders` interface.
 * @param rawHeaders - A simple object representing initial headers
 */
function createHttpHeaders(rawHeaders) {
    return (0,_typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__/* .createHttpHeaders */ .N)(rawHeaders);
}
//# sourceMappingURL=httpHeaders.js.map

/***/ }),

/***/ 8620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ logger)
/* harmony export */ });
/* harmony import */ var _azure_logger__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3573);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const logger = (0,_azure_logger__WEBPACK_IMPORTED_MODULE_0__/* .createClientLogger */ .KV)("core-rest-pipeline");
//# sourceMappingURL=log.js.map

/***/ }),

/***/ 4817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createPipelineRequest)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9257);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Creates a new pipeline request with the given options.
 * This method is to allow for the easy setting of default values and not required.
 * @param options - The options to create the request with.
 */
function createPipelineRequest(options) {
    // Cast required due to difference between ts-http-runtime requiring AbortSignal while core-rest-pipeline allows
    // the more generic AbortSignalLike. The wrapAbortSignalLike pipeline policy will take care of ensuring that any AbortSignalLike in the request
    // is converted into a true AbortSignal.
    return (0,_typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__/* .createPipelineRequest */ .G)(options);
}
//# sourceMappingURL=pipelineRequest.js.map

/***/ }),

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N$: () => (/* binding */ bearerTokenAuthenticationPolicy),
  uQ: () => (/* binding */ bearerTokenAuthenticationPolicyName)
});

// UNUSED EXPORTS: parseChallenges

// EXTERNAL MODULE: ./build/node_modules/@azure/abort-controller/dist/esm/AbortError.js
var AbortError = __nccwpck_require__(6116);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-util/dist/esm/createAbortablePromise.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Creates an abortable promise.
 * @param buildPromise - A function that takes the resolve and reject functions as parameters.
 * @param options - The options for the abortable promise.
 * @returns A promise that can be aborted.
 */
function createAbortablePromise(buildPromise, options) {
    const { cleanupBeforeAbort, abortSignal, abortErrorMsg } = options ?? {};
    return new Promise((resolve, reject) => {
        function rejectOnAbort() {
            reject(new AbortError/* AbortError */.l(abortErrorMsg ?? "The operation was aborted."));
        }
        function removeListeners() {
            abortSignal?.removeEventListener("abort", onAbort);
        }
        function onAbort() {
            cleanupBeforeAbort?.();
            removeListeners();
            rejectOnAbort();
        }
        if (abortSignal?.aborted) {
            return rejectOnAbort();
        }
        try {
            buildPromise((x) => {
                removeListeners();
                resolve(x);
            }, (x) => {
                removeListeners();
                reject(x);
            });
        }
        catch (err) {
            reject(err);
        }
        abortSignal?.addEventListener("abort", onAbort);
    });
}
//# sourceMappingURL=createAbortablePromise.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-util/dist/esm/delay.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const StandardAbortMessage = "The delay was aborted.";
/**
 * A wrapper for setTimeout that resolves a promise after timeInMs milliseconds.
 * @param timeInMs - The number of milliseconds to be delayed.
 * @param options - The options for delay - currently abort options
 * @returns Promise that is resolved after timeInMs
 */
function delay(timeInMs, options) {
    let token;
    const { abortSignal, abortErrorMsg } = options ?? {};
    return createAbortablePromise((resolve) => {
        token = setTimeout(resolve, timeInMs);
    }, {
        cleanupBeforeAbort: () => clearTimeout(token),
        abortSignal,
        abortErrorMsg: abortErrorMsg ?? StandardAbortMessage,
    });
}
//# sourceMappingURL=delay.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/util/tokenCycler.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

// Default options for the cycler if none are provided
const DEFAULT_CYCLER_OPTIONS = {
    forcedRefreshWindowInMs: 1000, // Force waiting for a refresh 1s before the token expires
    retryIntervalInMs: 3000, // Allow refresh attempts every 3s
    refreshWindowInMs: 1000 * 60 * 2, // Start refreshing 2m before expiry
};
/**
 * Converts an an unreliable access token getter (which may resolve with null)
 * into an AccessTokenGetter by retrying the unreliable getter in a regular
 * interval.
 *
 * @param getAccessToken - A function that produces a promise of an access token that may fail by returning null.
 * @param retryIntervalInMs - The time (in milliseconds) to wait between retry attempts.
 * @param refreshTimeout - The timestamp after which the refresh attempt will fail, throwing an exception.
 * @returns - A promise that, if it resolves, will resolve with an access token.
 */
async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
    // This wrapper handles exceptions gracefully as long as we haven't exceeded
    // the timeout.
    async function tryGetAccessToken() {
        if (Date.now() < refreshTimeout) {
            try {
                return await getAccessToken();
            }
            catch {
                return null;
            }
        }
        else {
            const finalToken = await getAccessToken();
            // Timeout is up, so throw if it's still null
            if (finalToken === null) {
                throw new Error("Failed to refresh access token.");
            }
            return finalToken;
        }
    }
    let token = await tryGetAccessToken();
    while (token === null) {
        await delay(retryIntervalInMs);
        token = await tryGetAccessToken();
    }
    return token;
}
/**
 * Creates a token cycler from a credential, scopes, and optional settings.
 *
 * A token cycler represents a way to reliably retrieve a valid access token
 * from a TokenCredential. It will handle initializing the token, refreshing it
 * when it nears expiration, and synchronizes refresh attempts to avoid
 * concurrency hazards.
 *
 * @param credential - the underlying TokenCredential that provides the access
 * token
 * @param tokenCyclerOptions - optionally override default settings for the cycler
 *
 * @returns - a function that reliably produces a valid access token
 */
function createTokenCycler(credential, tokenCyclerOptions) {
    let refreshWorker = null;
    let token = null;
    let tenantId;
    const options = {
        ...DEFAULT_CYCLER_OPTIONS,
        ...tokenCyclerOptions,
    };
    /**
     * This little holder defines several predicates that we use to construct
     * the rules of refreshing the token.
     */
    const cycler = {
        /**
         * Produces true if a refresh job is currently in progress.
         */
        get isRefreshing() {
            return refreshWorker !== null;
        },
        /**
         * Produces true if the cycler SHOULD refresh (we are within the refresh
         * window and not already refreshing)
         */
        get shouldRefresh() {
            if (token === null) {
                return true;
            }
            if (cycler.isRefreshing) {
                return false;
            }
            if (token.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) {
                return true;
            }
            return token.expiresOnTimestamp - options.refreshWindowInMs < Date.now();
        },
        /**
         * Produces true if the cycler MUST refresh (null or nearly-expired
         * token).
         */
        get mustRefresh() {
            return (token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now());
        },
    };
    /**
     * Starts a refresh job or returns the existing job if one is already
     * running.
     */
    function refresh(scopes, getTokenOptions) {
        if (!cycler.isRefreshing) {
            // We bind `scopes` here to avoid passing it around a lot
            const tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
            // Take advantage of promise chaining to insert an assignment to `token`
            // before the refresh can be considered done.
            refreshWorker = beginRefresh(tryGetAccessToken, options.retryIntervalInMs, 
            // If we don't have a token, then we should timeout immediately
            token?.expiresOnTimestamp ?? Date.now())
                .then((_token) => {
                refreshWorker = null;
                token = _token;
                tenantId = getTokenOptions.tenantId;
                return token;
            })
                .catch((reason) => {
                // We also should reset the refresher if we enter a failed state.  All
                // existing awaiters will throw, but subsequent requests will start a
                // new retry chain.
                refreshWorker = null;
                token = null;
                tenantId = undefined;
                throw reason;
            });
        }
        return refreshWorker;
    }
    return async (scopes, tokenOptions) => {
        //
        // Simple rules:
        // - If we MUST refresh, then return the refresh task, blocking
        //   the pipeline until a token is available.
        // - If we SHOULD refresh, then run refresh but don't return it
        //   (we can still use the cached token).
        // - Return the token, since it's fine if we didn't return in
        //   step 1.
        //
        const hasClaimChallenge = Boolean(tokenOptions.claims);
        const tenantIdChanged = tenantId !== tokenOptions.tenantId;
        if (hasClaimChallenge) {
            // If we've received a claim, we know the existing token isn't valid
            // We want to clear it so that that refresh worker won't use the old expiration time as a timeout
            token = null;
        }
        // If the tenantId passed in token options is different to the one we have
        // Or if we are in claim challenge and the token was rejected and a new access token need to be issued, we need to
        // refresh the token with the new tenantId or token.
        const mustRefresh = tenantIdChanged || hasClaimChallenge || cycler.mustRefresh;
        if (mustRefresh) {
            return refresh(scopes, tokenOptions);
        }
        if (cycler.shouldRefresh) {
            refresh(scopes, tokenOptions);
        }
        return token;
    };
}
//# sourceMappingURL=tokenCycler.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/log.js
var log = __nccwpck_require__(8620);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
var restError = __nccwpck_require__(9950);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/bearerTokenAuthenticationPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



/**
 * The programmatic identifier of the bearerTokenAuthenticationPolicy.
 */
const bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
/**
 * Try to send the given request.
 *
 * When a response is received, returns a tuple of the response received and, if the response was received
 * inside a thrown RestError, the RestError that was thrown.
 *
 * Otherwise, if an error was thrown while sending the request that did not provide an underlying response, it
 * will be rethrown.
 */
async function trySendRequest(request, next) {
    try {
        return [await next(request), undefined];
    }
    catch (e) {
        if ((0,restError/* isRestError */.T)(e) && e.response) {
            return [e.response, e];
        }
        else {
            throw e;
        }
    }
}
/**
 * Default authorize request handler
 */
async function defaultAuthorizeRequest(options) {
    const { scopes, getAccessToken, request } = options;
    // Enable CAE true by default
    const getTokenOptions = {
        abortSignal: request.abortSignal,
        tracingOptions: request.tracingOptions,
        enableCae: true,
    };
    const accessToken = await getAccessToken(scopes, getTokenOptions);
    if (accessToken) {
        options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
    }
}
/**
 * We will retrieve the challenge only if the response status code was 401,
 * and if the response contained the header "WWW-Authenticate" with a non-empty value.
 */
function isChallengeResponse(response) {
    return response.status === 401 && response.headers.has("WWW-Authenticate");
}
/**
 * Re-authorize the request for CAE challenge.
 * The response containing the challenge is `options.response`.
 * If this method returns true, the underlying request will be sent once again.
 */
async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
    const { scopes } = onChallengeOptions;
    const accessToken = await onChallengeOptions.getAccessToken(scopes, {
        enableCae: true,
        claims: caeClaims,
    });
    if (!accessToken) {
        return false;
    }
    onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
    return true;
}
/**
 * A policy that can request a token from a TokenCredential implementation and
 * then apply it to the Authorization header of a request as a Bearer token.
 */
function bearerTokenAuthenticationPolicy(options) {
    const { credential, scopes, challengeCallbacks } = options;
    const logger = options.logger || log/* logger */.v;
    const callbacks = {
        authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
        authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks),
    };
    // This function encapsulates the entire process of reliably retrieving the token
    // The options are left out of the public API until there's demand to configure this.
    // Remember to extend `BearerTokenAuthenticationPolicyOptions` with `TokenCyclerOptions`
    // in order to pass through the `options` object.
    const getAccessToken = credential
        ? createTokenCycler(credential /* , options */)
        : () => Promise.resolve(null);
    return {
        name: bearerTokenAuthenticationPolicyName,
        /**
         * If there's no challenge parameter:
         * - It will try to retrieve the token using the cache, or the credential's getToken.
         * - Then it will try the next policy with or without the retrieved token.
         *
         * It uses the challenge parameters to:
         * - Skip a first attempt to get the token from the credential if there's no cached token,
         *   since it expects the token to be retrievable only after the challenge.
         * - Prepare the outgoing request if the `prepareRequest` method has been provided.
         * - Send an initial request to receive the challenge if it fails.
         * - Process a challenge if the response contains it.
         * - Retrieve a token with the challenge information, then re-send the request.
         */
        async sendRequest(request, next) {
            if (!request.url.toLowerCase().startsWith("https://")) {
                throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
            }
            await callbacks.authorizeRequest({
                scopes: Array.isArray(scopes) ? scopes : [scopes],
                request,
                getAccessToken,
                logger,
            });
            let response;
            let error;
            let shouldSendRequest;
            [response, error] = await trySendRequest(request, next);
            if (isChallengeResponse(response)) {
                let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
                // Handle CAE by default when receive CAE claim
                if (claims) {
                    let parsedClaim;
                    // Return the response immediately if claims is not a valid base64 encoded string
                    try {
                        parsedClaim = atob(claims);
                    }
                    catch (e) {
                        logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
                        return response;
                    }
                    shouldSendRequest = await authorizeRequestOnCaeChallenge({
                        scopes: Array.isArray(scopes) ? scopes : [scopes],
                        response,
                        request,
                        getAccessToken,
                        logger,
                    }, parsedClaim);
                    // Send updated request and handle response for RestError
                    if (shouldSendRequest) {
                        [response, error] = await trySendRequest(request, next);
                    }
                }
                else if (callbacks.authorizeRequestOnChallenge) {
                    // Handle custom challenges when client provides custom callback
                    shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
                        scopes: Array.isArray(scopes) ? scopes : [scopes],
                        request,
                        response,
                        getAccessToken,
                        logger,
                    });
                    // Send updated request and handle response for RestError
                    if (shouldSendRequest) {
                        [response, error] = await trySendRequest(request, next);
                    }
                    // If we get another CAE Claim, we will handle it by default and return whatever value we receive for this
                    if (isChallengeResponse(response)) {
                        claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate") ?? "");
                        if (claims) {
                            let parsedClaim;
                            try {
                                parsedClaim = atob(claims);
                            }
                            catch (e) {
                                logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
                                return response;
                            }
                            shouldSendRequest = await authorizeRequestOnCaeChallenge({
                                scopes: Array.isArray(scopes) ? scopes : [scopes],
                                response,
                                request,
                                getAccessToken,
                                logger,
                            }, parsedClaim);
                            // Send updated request and handle response for RestError
                            if (shouldSendRequest) {
                                [response, error] = await trySendRequest(request, next);
                            }
                        }
                    }
                }
            }
            if (error) {
                throw error;
            }
            else {
                return response;
            }
        },
    };
}
/**
 * Converts: `Bearer a="b", c="d", Pop e="f", g="h"`.
 * Into: `[ { scheme: 'Bearer', params: { a: 'b', c: 'd' } }, { scheme: 'Pop', params: { e: 'f', g: 'h' } } ]`.
 *
 * @internal
 */
function parseChallenges(challenges) {
    // Challenge regex seperates the string to individual challenges with different schemes in the format `Scheme a="b", c=d`
    // The challenge regex captures parameteres with either quotes values or unquoted values
    const challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
    // Parameter regex captures the claims group removed from the scheme in the format `a="b"` and `c="d"`
    // CAE challenge always have quoted parameters. For more reference, https://learn.microsoft.com/entra/identity-platform/claims-challenge
    const paramRegex = /(\w+)="([^"]*)"/g;
    const parsedChallenges = [];
    let match;
    // Iterate over each challenge match
    while ((match = challengeRegex.exec(challenges)) !== null) {
        const scheme = match[1];
        const paramsString = match[2];
        const params = {};
        let paramMatch;
        // Iterate over each parameter match
        while ((paramMatch = paramRegex.exec(paramsString)) !== null) {
            params[paramMatch[1]] = paramMatch[2];
        }
        parsedChallenges.push({ scheme, params });
    }
    return parsedChallenges;
}
/**
 * Parse a pipeline response and look for a CAE challenge with "Bearer" scheme
 * Return the value in the header without parsing the challenge
 * @internal
 */
function getCaeChallengeClaims(challenges) {
    if (!challenges) {
        return;
    }
    // Find all challenges present in the header
    const parsedChallenges = parseChallenges(challenges);
    return parsedChallenges.find((x) => x.scheme === "Bearer" && x.params.claims && x.params.error === "insufficient_claims")?.params.claims;
}
//# sourceMappingURL=bearerTokenAuthenticationPolicy.js.map

/***/ }),

/***/ 3925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formDataPolicy),
/* harmony export */   s: () => (/* binding */ formDataPolicyName)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7498);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * The programmatic identifier of the formDataPolicy.
 */
const formDataPolicyName = _typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__/* .formDataPolicyName */ .s;
/**
 * A policy that encodes FormData on the request into the body.
 */
function formDataPolicy() {
    return (0,_typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__/* .formDataPolicy */ .j)();
}
//# sourceMappingURL=formDataPolicy.js.map

/***/ }),

/***/ 1539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ proxyPolicy),
/* harmony export */   uX: () => (/* binding */ proxyPolicyName)
/* harmony export */ });
/* unused harmony export getDefaultProxySettings */
/* harmony import */ var _typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(940);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * The programmatic identifier of the proxyPolicy.
 */
const proxyPolicyName = _typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__/* .proxyPolicyName */ .uX;
/**
 * This method converts a proxy url into `ProxySettings` for use with ProxyPolicy.
 * If no argument is given, it attempts to parse a proxy URL from the environment
 * variables `HTTPS_PROXY` or `HTTP_PROXY`.
 * @param proxyUrl - The url of the proxy to use. May contain authentication information.
 * @deprecated - Internally this method is no longer necessary when setting proxy information.
 */
function getDefaultProxySettings(proxyUrl) {
    return tspGetDefaultProxySettings(proxyUrl);
}
/**
 * A policy that allows one to apply proxy settings to all requests.
 * If not passed static settings, they will be retrieved from the HTTPS_PROXY
 * or HTTP_PROXY environment variables.
 * @param proxySettings - ProxySettings to use on each request.
 * @param options - additional settings, for example, custom NO_PROXY patterns
 */
function proxyPolicy(proxySettings, options) {
    return (0,_typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__/* .proxyPolicy */ .Ll)(proxySettings, options);
}
//# sourceMappingURL=proxyPolicy.js.map

/***/ }),

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ redirectPolicyName),
/* harmony export */   x: () => (/* binding */ redirectPolicy)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4547);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * The programmatic identifier of the redirectPolicy.
 */
const redirectPolicyName = _typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__/* .redirectPolicyName */ .O;
/**
 * A policy to follow Location headers from the server in order
 * to support server-side redirection.
 * In the browser, this policy is not used.
 * @param options - Options to control policy behavior.
 */
function redirectPolicy(options = {}) {
    return (0,_typespec_ts_http_runtime_internal_policies__WEBPACK_IMPORTED_MODULE_0__/* .redirectPolicy */ .x)(options);
}
//# sourceMappingURL=redirectPolicy.js.map

/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isRestError),
/* harmony export */   p: () => (/* binding */ RestError)
/* harmony export */ });
/* harmony import */ var _typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7555);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * A custom error type for failed pipeline requests.
 */
// eslint-disable-next-line @typescript-eslint/no-redeclare
const RestError = _typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__/* .RestError */ .p;
/**
 * Typeguard for RestError
 * @param e - Something caught by a catch clause.
 */
function isRestError(e) {
    return (0,_typespec_ts_http_runtime__WEBPACK_IMPORTED_MODULE_0__/* .isRestError */ .T)(e);
}
//# sourceMappingURL=restError.js.map

/***/ }),

/***/ 3693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wrapAbortSignalLike)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Creates a native AbortSignal which reflects the state of the provided AbortSignalLike.
 * If the AbortSignalLike is already a native AbortSignal, it is returned as is.
 * @param abortSignalLike - The AbortSignalLike to wrap.
 * @returns - An object containing the native AbortSignal and an optional cleanup function. The cleanup function should be called when the AbortSignal is no longer needed.
 */
function wrapAbortSignalLike(abortSignalLike) {
    if (abortSignalLike instanceof AbortSignal) {
        return { abortSignal: abortSignalLike };
    }
    if (abortSignalLike.aborted) {
        return {
            abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : undefined),
        };
    }
    const controller = new AbortController();
    let needsCleanup = true;
    function cleanup() {
        if (needsCleanup) {
            abortSignalLike.removeEventListener("abort", listener);
            needsCleanup = false;
        }
    }
    function listener() {
        controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : undefined);
        cleanup();
    }
    abortSignalLike.addEventListener("abort", listener);
    return { abortSignal: controller.signal, cleanup };
}
//# sourceMappingURL=wrapAbortSignal.js.map

/***/ }),

/***/ 4619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createTracingClient)
});

;// CONCATENATED MODULE: ./build/node_modules/@azure/core-tracing/dist/esm/tracingContext.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/** @internal */
const knownContextKeys = {
    span: Symbol.for("@azure/core-tracing span"),
    namespace: Symbol.for("@azure/core-tracing namespace"),
};
/**
 * Creates a new {@link TracingContext} with the given options.
 * @param options - A set of known keys that may be set on the context.
 * @returns A new {@link TracingContext} with the given options.
 *
 * @internal
 */
function createTracingContext(options = {}) {
    let context = new TracingContextImpl(options.parentContext);
    if (options.span) {
        context = context.setValue(knownContextKeys.span, options.span);
    }
    if (options.namespace) {
        context = context.setValue(knownContextKeys.namespace, options.namespace);
    }
    return context;
}
/** @internal */
class TracingContextImpl {
    _contextMap;
    constructor(initialContext) {
        this._contextMap =
            initialContext instanceof TracingContextImpl
                ? new Map(initialContext._contextMap)
                : new Map();
    }
    setValue(key, value) {
        const newContext = new TracingContextImpl(this);
        newContext._contextMap.set(key, value);
        return newContext;
    }
    getValue(key) {
        return this._contextMap.get(key);
    }
    deleteValue(key) {
        const newContext = new TracingContextImpl(this);
        newContext._contextMap.delete(key);
        return newContext;
    }
}
//# sourceMappingURL=tracingContext.js.map
// EXTERNAL MODULE: ./build/node_modules/@azure/core-tracing/dist/commonjs/state-cjs.js
var state_cjs = __nccwpck_require__(2896);
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-tracing/dist/esm/state.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
// @ts-expect-error The recommended approach to sharing module state between ESM and CJS.
// See https://github.com/isaacs/tshy/blob/main/README.md#module-local-state for additional information.

/**
 * Defines the shared state between CJS and ESM by re-exporting the CJS state.
 */
const state_state = state_cjs/* state */.w;
//# sourceMappingURL=state.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-tracing/dist/esm/instrumenter.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


function createDefaultTracingSpan() {
    return {
        end: () => {
            // noop
        },
        isRecording: () => false,
        recordException: () => {
            // noop
        },
        setAttribute: () => {
            // noop
        },
        setStatus: () => {
            // noop
        },
        addEvent: () => {
            // noop
        },
    };
}
function createDefaultInstrumenter() {
    return {
        createRequestHeaders: () => {
            return {};
        },
        parseTraceparentHeader: () => {
            return undefined;
        },
        startSpan: (_name, spanOptions) => {
            return {
                span: createDefaultTracingSpan(),
                tracingContext: createTracingContext({ parentContext: spanOptions.tracingContext }),
            };
        },
        withContext(_context, callback, ...callbackArgs) {
            return callback(...callbackArgs);
        },
    };
}
/**
 * Extends the Azure SDK with support for a given instrumenter implementation.
 *
 * @param instrumenter - The instrumenter implementation to use.
 */
function useInstrumenter(instrumenter) {
    state.instrumenterImplementation = instrumenter;
}
/**
 * Gets the currently set instrumenter, a No-Op instrumenter by default.
 *
 * @returns The currently set instrumenter
 */
function getInstrumenter() {
    if (!state_state.instrumenterImplementation) {
        state_state.instrumenterImplementation = createDefaultInstrumenter();
    }
    return state_state.instrumenterImplementation;
}
//# sourceMappingURL=instrumenter.js.map
;// CONCATENATED MODULE: ./build/node_modules/@azure/core-tracing/dist/esm/tracingClient.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * Creates a new tracing client.
 *
 * @param options - Options used to configure the tracing client.
 * @returns - An instance of {@link TracingClient}.
 */
function createTracingClient(options) {
    const { namespace, packageName, packageVersion } = options;
    function startSpan(name, operationOptions, spanOptions) {
        const startSpanResult = getInstrumenter().startSpan(name, {
            ...spanOptions,
            packageName,
            packageVersion,
            tracingContext: operationOptions?.tracingOptions?.tracingContext,
        });
        let tracingContext = startSpanResult.tracingContext;
        const span = startSpanResult.span;
        if (!tracingContext.getValue(knownContextKeys.namespace)) {
            tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace);
        }
        span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
        const updatedOptions = Object.assign({}, operationOptions, {
            tracingOptions: { ...operationOptions?.tracingOptions, tracingContext },
        });
        return {
            span,
            updatedOptions,
        };
    }
    async function withSpan(name, operationOptions, callback, spanOptions) {
        const { span, updatedOptions } = startSpan(name, operationOptions, spanOptions);
        try {
            const result = await withContext(updatedOptions.tracingOptions.tracingContext, () => callback(updatedOptions, span));
            span.setStatus({ status: "success" });
            return result;
        }
        catch (err) {
            span.setStatus({ status: "error", error: err });
            throw err;
        }
        finally {
            span.end();
        }
    }
    function withContext(context, callback, ...callbackArgs) {
        return getInstrumenter().withContext(context, callback, ...callbackArgs);
    }
    /**
     * Parses a traceparent header value into a span identifier.
     *
     * @param traceparentHeader - The traceparent header to parse.
     * @returns An implementation-specific identifier for the span.
     */
    function parseTraceparentHeader(traceparentHeader) {
        return getInstrumenter().parseTraceparentHeader(traceparentHeader);
    }
    /**
     * Creates a set of request headers to propagate tracing information to a backend.
     *
     * @param tracingContext - The context containing the span to serialize.
     * @returns The set of headers to add to a request.
     */
    function createRequestHeaders(tracingContext) {
        return getInstrumenter().createRequestHeaders(tracingContext);
    }
    return {
        startSpan,
        withSpan,
        withContext,
        parseTraceparentHeader,
        createRequestHeaders,
    };
}
//# sourceMappingURL=tracingClient.js.map

/***/ }),

/***/ 5771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ stringToUint8Array),
/* harmony export */   SW: () => (/* binding */ uint8ArrayToString),
/* harmony export */   bJ: () => (/* binding */ isError),
/* harmony export */   gE: () => (/* binding */ calculateRetryDelay),
/* harmony export */   qx: () => (/* binding */ isNodeLike)
/* harmony export */ });
/* unused harmony exports computeSha256Hash, computeSha256Hmac, getRandomIntegerInclusive, isObject, randomUUID, isBrowser, isBun, isDeno, isNode, isNodeRuntime, isReactNative, isWebWorker */
/* harmony import */ var _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5599);
/* harmony import */ var _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1381);
/* harmony import */ var _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3565);
/* harmony import */ var _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8897);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.






/**
 * Calculates the delay interval for retry attempts using exponential delay with jitter.
 *
 * @param retryAttempt - The current retry attempt number.
 *
 * @param config - The exponential retry configuration.
 *
 * @returns An object containing the calculated retry delay.
 */
function calculateRetryDelay(retryAttempt, config) {
    return _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_0__/* .calculateRetryDelay */ .g(retryAttempt, config);
}
/**
 * Generates a SHA-256 hash.
 *
 * @param content - The data to be included in the hash.
 *
 * @param encoding - The textual encoding to use for the returned hash.
 */
function computeSha256Hash(content, encoding) {
    return tspRuntime.computeSha256Hash(content, encoding);
}
/**
 * Generates a SHA-256 HMAC signature.
 *
 * @param key - The HMAC key represented as a base64 string, used to generate the cryptographic HMAC hash.
 *
 * @param stringToSign - The data to be signed.
 *
 * @param encoding - The textual encoding to use for the returned HMAC digest.
 */
function computeSha256Hmac(key, stringToSign, encoding) {
    return tspRuntime.computeSha256Hmac(key, stringToSign, encoding);
}
/**
 * Returns a random integer value between a lower and upper bound, inclusive of both bounds. Note that this uses Math.random and isn't secure. If you need to use this for any kind of security purpose, find a better source of random.
 *
 * @param min - The smallest integer value allowed.
 *
 * @param max - The largest integer value allowed.
 */
function getRandomIntegerInclusive(min, max) {
    return tspRuntime.getRandomIntegerInclusive(min, max);
}
/**
 * Typeguard for an error object shape (has name and message)
 *
 * @param e - Something caught by a catch clause.
 */
function isError(e) {
    return _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .b(e);
}
/**
 * Helper to determine when an input is a generic JS object.
 *
 * @returns true when input is an object type that is not null, Array, RegExp, or Date.
 */
function isObject(input) {
    return tspRuntime.isObject(input);
}
/**
 * Generated Universally Unique Identifier
 *
 * @returns RFC4122 v4 UUID.
 */
function randomUUID() {
    return tspRuntime.randomUUID();
}
/**
 * A constant that indicates whether the environment the code is running is a Web Browser.
 */
const isBrowser = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isBrowser */ .Bd;
/**
 * A constant that indicates whether the environment the code is running is Bun.sh.
 */
const isBun = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isBun */ .Qg;
/**
 * A constant that indicates whether the environment the code is running is Deno.
 */
const isDeno = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isDeno */ .N6;
/**
 * A constant that indicates whether the environment the code is running is a Node.js compatible environment.
 *
 * @deprecated
 *
 * Use `isNodeLike` instead.
 */
const isNode = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isNodeLike */ .qx;
/**
 * A constant that indicates whether the environment the code is running is a Node.js compatible environment.
 */
const isNodeLike = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isNodeLike */ .qx;
/**
 * A constant that indicates whether the environment the code is running is Node.JS.
 */
const isNodeRuntime = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isNodeRuntime */ .tX;
/**
 * A constant that indicates whether the environment the code is running is in React-Native.
 */
const isReactNative = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isReactNative */ .lV;
/**
 * A constant that indicates whether the environment the code is running is a Web Worker.
 */
const isWebWorker = _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_2__/* .isWebWorker */ .p7;
/**
 * The helper that transforms bytes with specific character encoding into string
 * @param bytes - the uint8array bytes
 * @param format - the format we use to encode the byte
 * @returns a string of the encoded string
 */
function uint8ArrayToString(bytes, format) {
    return _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_3__/* .uint8ArrayToString */ .S(bytes, format);
}
/**
 * The helper that transforms string to specific character encoded bytes array.
 * @param value - the string to be converted
 * @param format - the format we use to decode the value
 * @returns a uint8array
 */
function stringToUint8Array(value, format) {
    return _typespec_ts_http_runtime_internal_util__WEBPACK_IMPORTED_MODULE_3__/* .stringToUint8Array */ .A(value, format);
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ createClientLogger),
/* harmony export */   XM: () => (/* binding */ getLogLevel),
/* harmony export */   i2: () => (/* binding */ AzureLogger)
/* harmony export */ });
/* unused harmony export setLogLevel */
/* harmony import */ var _typespec_ts_http_runtime_internal_logger__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9090);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const context = (0,_typespec_ts_http_runtime_internal_logger__WEBPACK_IMPORTED_MODULE_0__/* .createLoggerContext */ .MX)({
    logLevelEnvVarName: "AZURE_LOG_LEVEL",
    namespace: "azure",
});
/**
 * The AzureLogger provides a mechanism for overriding where logs are output to.
 * By default, logs are sent to stderr.
 * Override the `log` method to redirect logs to another location.
 */
const AzureLogger = context.logger;
/**
 * Immediately enables logging at the specified log level. If no level is specified, logging is disabled.
 * @param level - The log level to enable for logging.
 * Options from most verbose to least verbose are:
 * - verbose
 * - info
 * - warning
 * - error
 */
function setLogLevel(level) {
    context.setLogLevel(level);
}
/**
 * Retrieves the currently specified log level.
 */
function getLogLevel() {
    return context.getLogLevel();
}
/**
 * Creates a logger for use by the Azure SDKs that inherits from `AzureLogger`.
 * @param namespace - The name of the SDK package.
 * @hidden
 */
function createClientLogger(namespace) {
    return context.createClientLogger(namespace);
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ AbortError)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * This error is thrown when an asynchronous operation has been aborted.
 * Check for this error by testing the `name` that the name property of the
 * error matches `"AbortError"`.
 *
 * @example
 * ```ts snippet:ReadmeSampleAbortError
 * import { AbortError } from "@typespec/ts-http-runtime";
 *
 * async function doAsyncWork(options: { abortSignal: AbortSignal }): Promise<void> {
 *   if (options.abortSignal.aborted) {
 *     throw new AbortError();
 *   }
 *
 *   // do async work
 * }
 *
 * const controller = new AbortController();
 * controller.abort();
 *
 * try {
 *   doAsyncWork({ abortSignal: controller.signal });
 * } catch (e) {
 *   if (e instanceof Error && e.name === "AbortError") {
 *     // handle abort error here.
 *   }
 * }
 * ```
 */
class AbortError extends Error {
    constructor(message) {
        super(message);
        this.name = "AbortError";
    }
}
//# sourceMappingURL=AbortError.js.map

/***/ }),

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SDK_VERSION),
/* harmony export */   o: () => (/* binding */ DEFAULT_RETRY_POLICY_COUNT)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
const SDK_VERSION = "0.3.10";
const DEFAULT_RETRY_POLICY_COUNT = 3;
//# sourceMappingURL=constants.js.map

/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createDefaultHttpClient)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/abort-controller/AbortError.js
var AbortError = __nccwpck_require__(9376);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/httpHeaders.js
var httpHeaders = __nccwpck_require__(6740);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/restError.js + 1 modules
var restError = __nccwpck_require__(7555);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/log.js
var log = __nccwpck_require__(1252);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/sanitizer.js
var util_sanitizer = __nccwpck_require__(768);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/requestBodyHeaders.js
var requestBodyHeaders = __nccwpck_require__(1354);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/nodeExpectContinue.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const EXPECT_CONTINUE_TIMEOUT_IN_MS = 1000;
function getHeaderValues(headers, name) {
    if (Array.isArray(headers)) {
        return (0,requestBodyHeaders/* getHeaderPairs */.HU)(headers)
            .filter(([key]) => typeof key === "string" && key.toLowerCase() === name)
            .flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
    }
    if (headers && typeof headers === "object") {
        if ("get" in headers && typeof headers.get === "function") {
            const value = headers.get(name);
            return value === undefined || value === null ? [] : [value];
        }
        let value;
        for (const [key, entry] of Object.entries(headers)) {
            if (key.toLowerCase() === name) {
                value = entry;
            }
        }
        return value === undefined ? [] : Array.isArray(value) ? value : [value];
    }
    return [];
}
function getEffectiveHeaderValues(request, name) {
    const headers = request.requestOverrides && "headers" in request.requestOverrides
        ? request.requestOverrides.headers
        : request.headers;
    return getHeaderValues(headers, name.toLowerCase());
}
function hasExpectContinue(request) {
    return getEffectiveHeaderValues(request, "expect").some((value) => typeof value === "string" &&
        value.split(",").some((token) => token.trim().toLowerCase() === "100-continue"));
}
function addHeader(headers, name, value) {
    if (!Array.isArray(headers)) {
        return { ...headers, [name]: value };
    }
    return Array.isArray(headers[0]) ? [...headers, [name, value]] : [...headers, name, value];
}
function hasHeader(headers, name) {
    if (Array.isArray(headers)) {
        return (0,requestBodyHeaders/* getHeaderPairs */.HU)(headers).some(([key]) => typeof key === "string" && key.toLowerCase() === name);
    }
    return Object.keys(headers ?? {}).some((key) => key.toLowerCase() === name);
}
function addExpectContinueFraming(options, bodyLength) {
    if (hasHeader(options.headers, "content-length") ||
        hasHeader(options.headers, "transfer-encoding")) {
        return;
    }
    options.headers = addHeader(options.headers, bodyLength === null ? "Transfer-Encoding" : "Content-Length", bodyLength === null ? "chunked" : String(bodyLength));
}
function createExpectContinueRequest(options) {
    let fallback;
    let waiting = true;
    let bodyStarted = false;
    let errorReported = false;
    let request;
    let bodyError;
    const bodyStream = options.bodyStream;
    // Error observation must not consume a caller-owned source before upload permission.
    bodyStream?.once("error", onBodyError);
    if (bodyStream && "errored" in bodyStream && bodyStream.errored instanceof Error) {
        // destroy(error) may still have its error event queued on the next tick.
        process.nextTick(onBodyError, bodyStream.errored);
        return;
    }
    try {
        request = options.createRequest(onResponse);
    }
    catch (error) {
        onError(error);
        return;
    }
    function stopWaiting(keepBodyObserved = false) {
        waiting = false;
        if (fallback !== undefined) {
            clearTimeout(fallback);
            fallback = undefined;
        }
        request?.removeListener("continue", sendBody);
        request?.removeListener("socket", onSocket);
        if (!keepBodyObserved) {
            bodyStream?.removeListener("error", onBodyError);
        }
    }
    function onError(error) {
        const requestError = error instanceof Error ? error : new Error(String(error));
        // destroy() may emit no error on a closed request, or emit this error again on a live one.
        if (!errorReported) {
            errorReported = true;
            stopWaiting();
            options.onError(requestError);
        }
        return requestError;
    }
    function onBodyError(error) {
        if (errorReported || (!waiting && !bodyStarted)) {
            return;
        }
        errorReported = true;
        bodyError = error instanceof Error ? error : new Error(String(error));
        stopWaiting();
        options.onBodyError(error);
        request?.destroy(bodyError);
    }
    function sendBody() {
        if (!waiting) {
            return;
        }
        bodyStarted = true;
        stopWaiting(true);
        try {
            options.sendBody(request);
        }
        catch (error) {
            onBodyError(error);
        }
        finally {
            // The upload path now observes the source, including synchronous failures while piping.
            bodyStream?.removeListener("error", onBodyError);
        }
    }
    function onAbort() {
        stopWaiting();
        options.onAbort(request);
    }
    function onSocket() {
        if (!waiting) {
            return;
        }
        try {
            request.flushHeaders();
            if (!waiting) {
                return;
            }
            // This ordered write excludes connection setup and preceding header writes from the timeout.
            request.write("", (error) => {
                if (error) {
                    request.destroy(onError(error));
                }
                else if (waiting) {
                    fallback = setTimeout(sendBody, EXPECT_CONTINUE_TIMEOUT_IN_MS);
                }
            });
        }
        catch (error) {
            request.destroy(onError(error));
        }
    }
    function onResponse(response) {
        stopWaiting();
        if (!bodyStarted) {
            request.shouldKeepAlive = false;
            const destroyRequest = () => {
                response.removeListener("end", destroyRequest);
                response.removeListener("close", destroyRequest);
                request.destroy();
            };
            response.once("end", destroyRequest);
            response.once("close", destroyRequest);
            if (response.readableEnded || response.destroyed) {
                destroyRequest();
            }
        }
        options.onResponse(response);
    }
    request.once("error", onError);
    if (bodyError) {
        request.destroy(bodyError);
        return;
    }
    if (options.abortSignal.aborted) {
        onAbort();
        return;
    }
    options.abortSignal.addEventListener("abort", onAbort, { once: true });
    // Request close can precede consumption of buffered response data.
    // Keep private abort forwarding until sendRequest's outer lifecycle disconnects the caller.
    request.once("close", () => stopWaiting());
    if (request.destroyed || request.closed) {
        stopWaiting();
    }
    if (!waiting) {
        return;
    }
    request.once("continue", sendBody);
    if (request.socket) {
        onSocket();
    }
    else {
        request.once("socket", onSocket);
    }
}
//# sourceMappingURL=nodeExpectContinue.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/responseBody.js
var responseBody = __nccwpck_require__(808);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/nodeHttpClient.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.













const DEFAULT_TLS_SETTINGS = {};
function isReadableStream(body) {
    return (typeof body === "object" && body !== null && "pipe" in body && typeof body.pipe === "function");
}
function isStreamComplete(stream) {
    if (stream.readable === false) {
        return Promise.resolve();
    }
    return new Promise((resolve) => {
        const handler = () => {
            resolve();
            stream.removeListener("close", handler);
            stream.removeListener("end", handler);
            stream.removeListener("error", handler);
        };
        stream.on("close", handler);
        stream.on("end", handler);
        stream.on("error", handler);
    });
}
function isArrayBuffer(body) {
    return external_node_util_.types.isArrayBuffer(body) || ArrayBuffer.isView(body);
}
function arrayBufferToBuffer(body) {
    if (Buffer.isBuffer(body)) {
        return body;
    }
    return ArrayBuffer.isView(body)
        ? Buffer.from(body.buffer, body.byteOffset, body.byteLength)
        : Buffer.from(body);
}
class ReportTransform extends external_node_stream_.Transform {
    loadedBytes = 0;
    progressCallback;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
    _transform(chunk, _encoding, callback) {
        this.push(chunk);
        this.loadedBytes += chunk.length;
        try {
            this.progressCallback({ loadedBytes: this.loadedBytes });
            callback();
        }
        catch (e) {
            callback(e);
        }
    }
    constructor(progressCallback) {
        super();
        this.progressCallback = progressCallback;
    }
}
function createRequestLifecycle(request, options, isInsecure, resolve, reject) {
    let clientRequest;
    let response;
    let requestDone = false;
    let resolveRequestComplete;
    const requestComplete = new Promise((_resolve) => {
        resolveRequestComplete = _resolve;
    });
    const onComplete = () => {
        requestDone = true;
        clientRequest.removeListener("finish", onComplete);
        clientRequest.removeListener("close", onComplete);
        resolveRequestComplete();
    };
    const onResponse = (incomingResponse) => {
        response = incomingResponse;
        resolve({
            response: incomingResponse,
            requestComplete,
            isRequestComplete: () => requestDone,
            disposeRequest: () => {
                if (!requestDone) {
                    clientRequest.destroy();
                }
            },
        });
    };
    return {
        createRequest: (onResponseCallback = onResponse) => {
            clientRequest = isInsecure
                ? external_node_http_.request(options, onResponseCallback)
                : external_node_https_.request(options, onResponseCallback);
            clientRequest.once("finish", onComplete);
            clientRequest.once("close", onComplete);
            return clientRequest;
        },
        onResponse,
        rejectRequest: (error) => {
            reject(toRequestSendError(error, request));
        },
        abortRequest: (req) => {
            const abortError = new AbortError/* AbortError */.l("The operation was aborted. Rejecting from abort signal callback while making request.");
            response?.destroy(abortError);
            req.destroy(abortError);
            reject(abortError);
        },
    };
}
function toRequestSendError(error, request) {
    if ((0,restError/* isRestError */.T)(error)) {
        return error;
    }
    const prematureClose = error.code === "ERR_STREAM_PREMATURE_CLOSE";
    return new restError/* RestError */.p(prematureClose ? "Request body stream closed before ending" : error.message, {
        code: prematureClose
            ? restError/* RestError */.p.REQUEST_SEND_ERROR
            : (error.code ?? restError/* RestError */.p.REQUEST_SEND_ERROR),
        request,
    });
}
function sendRequestBody(clientRequest, body, request, onError) {
    if (body && isReadableStream(body)) {
        pipeUploadStream(body, clientRequest, request, onError);
    }
    else if (body) {
        if (typeof body === "string" || Buffer.isBuffer(body)) {
            clientRequest.end(body);
        }
        else {
            log/* logger */.v.error("Unrecognized body type", body);
            throw new restError/* RestError */.p("Unrecognized body type", { request });
        }
    }
    else {
        clientRequest.end();
    }
}
function prepareRequestBody(request, useExpectContinue) {
    const requestBody = request.body;
    const resolvedBody = typeof requestBody === "function" ? requestBody() : requestBody;
    const body = resolvedBody && isArrayBuffer(resolvedBody) ? arrayBufferToBuffer(resolvedBody) : resolvedBody;
    if (!useExpectContinue && body && !request.headers.has("Content-Length")) {
        const bodyLength = getBodyLength(body);
        if (bodyLength !== null) {
            request.headers.set("Content-Length", bodyLength);
        }
    }
    if (!body || !request.onUploadProgress) {
        return body;
    }
    const uploadReportStream = new ReportTransform(request.onUploadProgress);
    uploadReportStream.on("error", (e) => {
        log/* logger */.v.error("Error in upload progress", e);
    });
    if (isReadableStream(body)) {
        pipeUploadStream(body, uploadReportStream, request);
    }
    else {
        uploadReportStream.end(body);
    }
    return uploadReportStream;
}
/**
 * A HttpClient implementation that uses Node's "https" module to send HTTPS requests.
 * @internal
 */
class NodeHttpClient {
    cachedHttpAgent;
    cachedHttpsAgents = new WeakMap();
    /**
     * Makes a request over an underlying transport layer and returns the response.
     * @param request - The request to be made.
     */
    async sendRequest(request) {
        const requestBody = request.body;
        const abortController = new AbortController();
        let abortListener;
        const requestAbortSignal = request.abortSignal;
        if (requestAbortSignal) {
            if (requestAbortSignal.aborted) {
                throw new AbortError/* AbortError */.l("The operation was aborted. Request has already been canceled.");
            }
            abortListener = (event) => {
                if (event.type === "abort") {
                    abortController.abort();
                }
            };
            requestAbortSignal.addEventListener("abort", abortListener);
        }
        let timeoutId;
        if (request.timeout > 0) {
            timeoutId = setTimeout(() => {
                const sanitizer = new util_sanitizer/* Sanitizer */.I();
                log/* logger */.v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
                abortController.abort();
            }, request.timeout);
        }
        const acceptEncoding = request.headers.get("Accept-Encoding");
        const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
        // Keep input separate from the prepared upload. Even a direct stream must leave body
        // undefined until preparation starts, so early rejection does not transfer its ownership.
        let body;
        let responseStream;
        let requestComplete = Promise.resolve();
        try {
            let useExpectContinue = hasExpectContinue(request);
            const knownBodyLength = useExpectContinue && typeof requestBody !== "function"
                ? getBodyLength(requestBody ?? null)
                : null;
            if (knownBodyLength === 0) {
                (0,requestBodyHeaders/* removeExpectContinueHeader */.Mz)(request);
                useExpectContinue = false;
            }
            if (!useExpectContinue) {
                body = prepareRequestBody(request, false);
            }
            const result = useExpectContinue
                ? await this.makeRequestWithExpectContinue(request, abortController, () => {
                    body = prepareRequestBody(request, true);
                    return body;
                }, knownBodyLength)
                : await this.makeRequest(request, abortController, body);
            requestComplete = result.requestComplete;
            const res = result.response;
            const headers = getResponseHeaders(res);
            const status = res.statusCode ?? 0;
            const response = {
                status,
                headers,
                request,
            };
            if (!result.isRequestComplete()) {
                (0,responseBody/* setRequestCompletion */.aP)(response, result.requestComplete);
                const clearDisposer = (0,responseBody/* setResponseBodyDisposer */.rb)(response, result.disposeRequest);
                result.requestComplete.then(clearDisposer).catch((error) => {
                    log/* logger */.v.warning("Error disposing request", error);
                });
            }
            // Responses to HEAD must not have a body.
            // If they do return a body, that body must be ignored.
            const method = typeof request.requestOverrides?.method === "string"
                ? request.requestOverrides.method.toUpperCase()
                : request.method;
            if (method === "HEAD") {
                // call resume() and not destroy() to avoid closing the socket
                // and losing keep alive
                res.resume();
                return response;
            }
            responseStream = shouldDecompress
                ? getDecodedResponseStream(res, headers, abortController.signal)
                : res;
            const onDownloadProgress = request.onDownloadProgress;
            if (onDownloadProgress) {
                const downloadReportStream = new ReportTransform(onDownloadProgress);
                downloadReportStream.on("error", (e) => {
                    log/* logger */.v.error("Error in download progress", e);
                });
                responseStream = pipeResponseStream(responseStream, downloadReportStream, abortController.signal);
            }
            if (
            // Value of POSITIVE_INFINITY in streamResponseStatusCodes is considered as any status code
            request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) ||
                request.streamResponseStatusCodes?.has(response.status)) {
                response.readableStreamBody = responseStream;
            }
            else {
                response.bodyAsText = await streamToText(responseStream);
            }
            return response;
        }
        catch (error) {
            // Dispose only the prepared upload. If preparation never ran, body is undefined
            // and the caller's untouched input stream is left alone.
            if (isReadableStream(body)) {
                (0,responseBody/* disposeNodeStream */.WT)(body);
            }
            if (responseStream) {
                (0,responseBody/* disposeNodeStream */.WT)(responseStream);
            }
            throw error;
        }
        finally {
            if (timeoutId !== undefined) {
                clearTimeout(timeoutId);
            }
            // Keep abort forwarding until the outgoing request and response have both completed.
            if (requestAbortSignal && abortListener) {
                let uploadStreamDone = Promise.resolve();
                // Wait only for a prepared upload. If preparation never ran, body is undefined,
                // so the caller's untouched input stream cannot block abort-listener cleanup.
                if (isReadableStream(body)) {
                    uploadStreamDone = isStreamComplete(body);
                }
                let downloadStreamDone = Promise.resolve();
                if (isReadableStream(responseStream)) {
                    downloadStreamDone = isStreamComplete(responseStream);
                }
                Promise.all([requestComplete, uploadStreamDone, downloadStreamDone])
                    .then(() => {
                    // eslint-disable-next-line promise/always-return
                    if (abortListener) {
                        requestAbortSignal.removeEventListener("abort", abortListener);
                    }
                })
                    .catch((e) => {
                    log/* logger */.v.warning("Error when cleaning up abortListener on httpRequest", e);
                });
            }
        }
    }
    makeRequest(request, abortController, body) {
        const { options, isInsecure } = this.getRequestOptions(request);
        return new Promise((resolve, reject) => {
            const { createRequest, rejectRequest, abortRequest } = createRequestLifecycle(request, options, isInsecure, resolve, reject);
            const req = createRequest();
            req.once("error", rejectRequest);
            abortController.signal.addEventListener("abort", () => abortRequest(req));
            sendRequestBody(req, body, request, rejectRequest);
        });
    }
    makeRequestWithExpectContinue(request, abortController, prepareBody, knownBodyLength) {
        const { options, isInsecure } = this.getRequestOptions(request);
        addExpectContinueFraming(options, knownBodyLength);
        return new Promise((resolve, reject) => {
            const { createRequest, onResponse, rejectRequest, abortRequest } = createRequestLifecycle(request, options, isInsecure, resolve, reject);
            createExpectContinueRequest({
                abortSignal: abortController.signal,
                bodyStream: isReadableStream(request.body) ? request.body : undefined,
                createRequest,
                onAbort: abortRequest,
                onError: rejectRequest,
                onBodyError: reject,
                onResponse,
                sendBody: (clientRequest) => {
                    const body = prepareBody();
                    sendRequestBody(clientRequest, body, request, rejectRequest);
                },
            });
        });
    }
    getRequestOptions(request) {
        const url = new URL(request.url);
        const isInsecure = url.protocol !== "https:";
        if (isInsecure && !request.allowInsecureConnection) {
            throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
        }
        const agent = request.agent ?? this.getOrCreateAgent(request, isInsecure);
        return {
            isInsecure,
            options: {
                agent,
                hostname: url.hostname,
                path: `${url.pathname}${url.search}`,
                port: url.port,
                method: request.method,
                headers: request.headers.toJSON({ preserveCase: true }),
                ...request.requestOverrides,
            },
        };
    }
    getOrCreateAgent(request, isInsecure) {
        const disableKeepAlive = request.disableKeepAlive;
        // Handle Insecure requests first
        if (isInsecure) {
            if (disableKeepAlive) {
                // keepAlive:false is the default so we don't need a custom Agent
                return external_node_http_.globalAgent;
            }
            if (!this.cachedHttpAgent) {
                // If there is no cached agent create a new one and cache it.
                this.cachedHttpAgent = new external_node_http_.Agent({ keepAlive: true });
            }
            return this.cachedHttpAgent;
        }
        else {
            if (disableKeepAlive && !request.tlsSettings) {
                // When there are no tlsSettings and keepAlive is false
                // we don't need a custom agent
                return external_node_https_.globalAgent;
            }
            // We use the tlsSettings to index cached clients
            const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
            // Get the cached agent or create a new one with the
            // provided values for keepAlive and tlsSettings
            let agent = this.cachedHttpsAgents.get(tlsSettings);
            if (agent && agent.options.keepAlive === !disableKeepAlive) {
                return agent;
            }
            log/* logger */.v.info("No cached TLS Agent exist, creating a new Agent");
            agent = new external_node_https_.Agent({
                // keepAlive is true if disableKeepAlive is false.
                keepAlive: !disableKeepAlive,
                // Since we are spreading, if no tslSettings were provided, nothing is added to the agent options.
                ...tlsSettings,
            });
            this.cachedHttpsAgents.set(tlsSettings, agent);
            return agent;
        }
    }
}
function getResponseHeaders(res) {
    const headers = (0,httpHeaders/* createHttpHeaders */.N)();
    for (const header of Object.keys(res.headers)) {
        const value = res.headers[header];
        if (Array.isArray(value)) {
            if (value.length > 0) {
                headers.set(header, value[0]);
            }
        }
        else if (value) {
            headers.set(header, value);
        }
    }
    return headers;
}
function getDecodedResponseStream(stream, headers, abortSignal) {
    const contentEncoding = headers.get("Content-Encoding");
    if (contentEncoding === "gzip") {
        return pipeResponseStream(stream, external_node_zlib_.createGunzip(), abortSignal);
    }
    else if (contentEncoding === "deflate") {
        return pipeResponseStream(stream, external_node_zlib_.createInflate(), abortSignal);
    }
    return stream;
}
function pipeUploadStream(source, destination, request, onError) {
    let tearingDown = false;
    const cleanupFinished = (0,external_node_stream_.finished)(source, { writable: false }, onSourceComplete);
    function onSourceComplete(error) {
        cleanupFinished();
        destination.removeListener("close", onDestinationClose);
        if (error && !tearingDown) {
            const requestError = toRequestSendError(error, request);
            destination.destroy(requestError);
            onError?.(requestError);
        }
    }
    function onDestinationClose() {
        // Keep observing the source, but do not forward failures caused by intentional teardown.
        tearingDown = true;
        source.unpipe(destination);
        (0,responseBody/* disposeNodeStream */.WT)(source);
    }
    destination.once("close", onDestinationClose);
    source.pipe(destination);
}
function pipeResponseStream(source, destination, abortSignal) {
    (0,responseBody/* setResponseBodySource */.rp)(destination, source);
    let cleanupSource = () => { };
    let cleanupDestination = () => { };
    cleanupSource = (0,external_node_stream_.finished)(source, { writable: false }, (error) => {
        cleanupSource();
        if (error) {
            destination.destroy(abortSignal.aborted ? new AbortError/* AbortError */.l() : error);
        }
    });
    cleanupDestination = (0,external_node_stream_.finished)(destination, { writable: false }, () => {
        cleanupDestination();
        // Keep the source observer until its own completion, including any queued error.
        source.unpipe(destination);
        if (source.readable) {
            (0,responseBody/* disposeNodeStream */.WT)(source);
        }
    });
    return source.pipe(destination);
}
function streamToText(stream) {
    return new Promise((resolve, reject) => {
        const buffer = [];
        const cleanupFinished = (0,external_node_stream_.finished)(stream, { writable: false }, onComplete);
        function onData(chunk) {
            if (Buffer.isBuffer(chunk)) {
                buffer.push(chunk);
            }
            else {
                buffer.push(Buffer.from(chunk));
            }
        }
        function onComplete(error) {
            cleanupFinished();
            stream.removeListener("data", onData);
            if (error?.name === "AbortError") {
                reject(error);
            }
            else if (error) {
                reject(new restError/* RestError */.p(`Error reading response as text: ${error.message}`, {
                    code: restError/* RestError */.p.PARSE_ERROR,
                }));
            }
            else {
                resolve(Buffer.concat(buffer).toString("utf8"));
            }
        }
        stream.on("data", onData);
    });
}
/** @internal */
function getBodyLength(body) {
    if (!body) {
        return 0;
    }
    else if (Buffer.isBuffer(body)) {
        return body.length;
    }
    else if (isReadableStream(body)) {
        return null;
    }
    else if (isArrayBuffer(body)) {
        return body.byteLength;
    }
    else if (typeof body === "string") {
        return Buffer.byteLength(body);
    }
    else {
        return null;
    }
}
/**
 * Create a new HttpClient instance for the NodeJS environment.
 * @internal
 */
function createNodeHttpClient() {
    return new NodeHttpClient();
}
//# sourceMappingURL=nodeHttpClient.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/defaultHttpClient.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Create the correct HttpClient for the current environment.
 */
function createDefaultHttpClient() {
    return createNodeHttpClient();
}
//# sourceMappingURL=defaultHttpClient.js.map

/***/ }),

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ getEnvironmentVariable),
/* harmony export */   Bd: () => (/* binding */ isBrowser),
/* harmony export */   N6: () => (/* binding */ isDeno),
/* harmony export */   Qg: () => (/* binding */ isBun),
/* harmony export */   lV: () => (/* binding */ isReactNative),
/* harmony export */   p7: () => (/* binding */ isWebWorker),
/* harmony export */   qx: () => (/* binding */ isNodeLike),
/* harmony export */   tX: () => (/* binding */ isNodeRuntime),
/* harmony export */   y5: () => (/* binding */ emitNodeWarning)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Returns the value of the specified environment variable.
 *
 * @internal
 */
function getEnvironmentVariable(name) {
    return node_process__WEBPACK_IMPORTED_MODULE_0__.env[name];
}
/**
 * Emits a Node.js process warning.
 *
 * @internal
 */
function emitNodeWarning(warning) {
    node_process__WEBPACK_IMPORTED_MODULE_0__.emitWarning(warning);
}
/**
 * A constant that indicates whether the environment the code is running is a Web Browser.
 */
const isBrowser = false;
/**
 * A constant that indicates whether the environment the code is running is a Web Worker.
 */
const isWebWorker = false;
/**
 * A constant that indicates whether the environment the code is running is Deno.
 */
const isDeno = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno.length > 0;
/**
 * A constant that indicates whether the environment the code is running is Bun.sh.
 */
const isBun = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun.length > 0;
/**
 * A constant that indicates whether the environment the code is running is a Node.js compatible environment.
 */
const isNodeLike = true;
/**
 * A constant that indicates whether the environment the code is running is Node.JS.
 */
const isNodeRuntime = !isBun && !isDeno;
/**
 * A constant that indicates whether the environment the code is running is in React-Native.
 */
const isReactNative = false;
//# sourceMappingURL=env.js.map

/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createHttpHeaders)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
function normalizeName(name) {
    return name.toLowerCase();
}
/**
 * Removes CR and LF characters from a header value to prevent obs-fold
 * (line folding) sequences, as forbidden by RFC 7230 §3.2.4.
 * @param value - The header value to sanitize.
 */
function normalizeValue(value) {
    return String(value)
        .trim()
        .replace(/[\r\n]/g, "");
}
function* headerIterator(map) {
    for (const entry of map.values()) {
        yield [entry.name, entry.value];
    }
}
class HttpHeadersImpl {
    _headersMap;
    constructor(rawHeaders) {
        this._headersMap = new Map();
        if (rawHeaders) {
            for (const headerName of Object.keys(rawHeaders)) {
                this.set(headerName, rawHeaders[headerName]);
            }
        }
    }
    /**
     * Set a header in this collection with the provided name and value. The name is
     * case-insensitive.
     * @param name - The name of the header to set. This value is case-insensitive.
     * @param value - The value of the header to set.
     */
    set(name, value) {
        this._headersMap.set(normalizeName(name), { name, value: normalizeValue(value) });
    }
    /**
     * Get the header value for the provided header name, or undefined if no header exists in this
     * collection with the provided name.
     * @param name - The name of the header. This value is case-insensitive.
     */
    get(name) {
        return this._headersMap.get(normalizeName(name))?.value;
    }
    /**
     * Get whether or not this header collection contains a header entry for the provided header name.
     * @param name - The name of the header to set. This value is case-insensitive.
     */
    has(name) {
        return this._headersMap.has(normalizeName(name));
    }
    /**
     * Remove the header with the provided headerName.
     * @param name - The name of the header to remove.
     */
    delete(name) {
        this._headersMap.delete(normalizeName(name));
    }
    /**
     * Get the JSON object representation of this HTTP header collection.
     */
    toJSON(options = {}) {
        const result = {};
        if (options.preserveCase) {
            for (const entry of this._headersMap.values()) {
                result[entry.name] = entry.value;
            }
        }
        else {
            for (const [normalizedName, entry] of this._headersMap) {
                result[normalizedName] = entry.value;
            }
        }
        return result;
    }
    /**
     * Get the string representation of this HTTP header collection.
     */
    toString() {
        return JSON.stringify(this.toJSON({ preserveCase: true }));
    }
    /**
     * Iterate over tuples of header [name, value] pairs.
     */
    [Symbol.iterator]() {
        return headerIterator(this._headersMap);
    }
}
/**
 * Creates an object that satisfies the `HttpHeaders` interface.
 * @param rawHeaders - A simple object representing initial headers
 */
function createHttpHeaders(rawHeaders) {
    return new HttpHeadersImpl(rawHeaders);
}
//# sourceMappingURL=httpHeaders.js.map

/***/ }),

/***/ 1252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ logger)
/* harmony export */ });
/* harmony import */ var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9090);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const logger = (0,_logger_logger_js__WEBPACK_IMPORTED_MODULE_0__/* .createClientLogger */ .KV)("ts-http-runtime");
//# sourceMappingURL=log.js.map

/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  KV: () => (/* binding */ createClientLogger),
  MX: () => (/* binding */ createLoggerContext)
});

// UNUSED EXPORTS: TypeSpecRuntimeLogger, getLogLevel, setLogLevel

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/logger/log.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



function log(message, ...args) {
    external_node_process_.stderr.write(`${external_node_util_.format(message, ...args)}${external_node_os_.EOL}`);
}
//# sourceMappingURL=log.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/env.js
var env = __nccwpck_require__(3565);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/logger/debug.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


const debugEnvVariable = (0,env/* getEnvironmentVariable */.Az)("DEBUG");
let enabledString;
let enabledNamespaces = [];
let skippedNamespaces = [];
const debuggers = [];
if (debugEnvVariable) {
    enable(debugEnvVariable);
}
const debugObj = Object.assign((namespace) => {
    return createDebugger(namespace);
}, {
    enable,
    enabled,
    disable,
    log: log,
});
function enable(namespaces) {
    enabledString = namespaces;
    enabledNamespaces = [];
    skippedNamespaces = [];
    const namespaceList = namespaces.split(",").map((ns) => ns.trim());
    for (const ns of namespaceList) {
        if (ns.startsWith("-")) {
            skippedNamespaces.push(ns.substring(1));
        }
        else {
            enabledNamespaces.push(ns);
        }
    }
    for (const instance of debuggers) {
        instance.enabled = enabled(instance.namespace);
    }
}
function enabled(namespace) {
    if (namespace.endsWith("*")) {
        return true;
    }
    for (const skipped of skippedNamespaces) {
        if (namespaceMatches(namespace, skipped)) {
            return false;
        }
    }
    for (const enabledNamespace of enabledNamespaces) {
        if (namespaceMatches(namespace, enabledNamespace)) {
            return true;
        }
    }
    return false;
}
/**
 * Given a namespace, check if it matches a pattern.
 * Patterns only have a single wildcard character which is *.
 * The behavior of * is that it matches zero or more other characters.
 */
function namespaceMatches(namespace, patternToMatch) {
    // simple case, no pattern matching required
    if (patternToMatch.indexOf("*") === -1) {
        return namespace === patternToMatch;
    }
    let pattern = patternToMatch;
    // normalize successive * if needed
    if (patternToMatch.indexOf("**") !== -1) {
        const patternParts = [];
        let lastCharacter = "";
        for (const character of patternToMatch) {
            if (character === "*" && lastCharacter === "*") {
                continue;
            }
            else {
                lastCharacter = character;
                patternParts.push(character);
            }
        }
        pattern = patternParts.join("");
    }
    let namespaceIndex = 0;
    let patternIndex = 0;
    const patternLength = pattern.length;
    const namespaceLength = namespace.length;
    let lastWildcard = -1;
    let lastWildcardNamespace = -1;
    while (namespaceIndex < namespaceLength && patternIndex < patternLength) {
        if (pattern[patternIndex] === "*") {
            lastWildcard = patternIndex;
            patternIndex++;
            if (patternIndex === patternLength) {
                // if wildcard is the last character, it will match the remaining namespace string
                return true;
            }
            // now we let the wildcard eat characters until we match the next literal in the pattern
            while (namespace[namespaceIndex] !== pattern[patternIndex]) {
                namespaceIndex++;
                // reached the end of the namespace without a match
                if (namespaceIndex === namespaceLength) {
                    return false;
                }
            }
            // now that we have a match, let's try to continue on
            // however, it's possible we could find a later match
            // so keep a reference in case we have to backtrack
            lastWildcardNamespace = namespaceIndex;
            namespaceIndex++;
            patternIndex++;
            continue;
        }
        else if (pattern[patternIndex] === namespace[namespaceIndex]) {
            // simple case: literal pattern matches so keep going
            patternIndex++;
            namespaceIndex++;
        }
        else if (lastWildcard >= 0) {
            // special case: we don't have a literal match, but there is a previous wildcard
            // which we can backtrack to and try having the wildcard eat the match instead
            patternIndex = lastWildcard + 1;
            namespaceIndex = lastWildcardNamespace + 1;
            // we've reached the end of the namespace without a match
            if (namespaceIndex === namespaceLength) {
                return false;
            }
            // similar to the previous logic, let's keep going until we find the next literal match
            while (namespace[namespaceIndex] !== pattern[patternIndex]) {
                namespaceIndex++;
                if (namespaceIndex === namespaceLength) {
                    return false;
                }
            }
            lastWildcardNamespace = namespaceIndex;
            namespaceIndex++;
            patternIndex++;
            continue;
        }
        else {
            return false;
        }
    }
    const namespaceDone = namespaceIndex === namespace.length;
    const patternDone = patternIndex === pattern.length;
    // this is to detect the case of an unneeded final wildcard
    // e.g. the pattern `ab*` should match the string `ab`
    const trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
    return namespaceDone && (patternDone || trailingWildCard);
}
function disable() {
    const result = enabledString || "";
    enable("");
    return result;
}
function createDebugger(namespace) {
    const newDebugger = Object.assign(debug, {
        enabled: enabled(namespace),
        destroy,
        log: debugObj.log,
        namespace,
        extend,
    });
    function debug(...args) {
        if (!newDebugger.enabled) {
            return;
        }
        if (args.length > 0) {
            args[0] = `${namespace} ${args[0]}`;
        }
        newDebugger.log(...args);
    }
    debuggers.push(newDebugger);
    return newDebugger;
}
function destroy() {
    const index = debuggers.indexOf(this);
    if (index >= 0) {
        debuggers.splice(index, 1);
        return true;
    }
    return false;
}
function extend(namespace) {
    const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
    newDebugger.log = this.log;
    return newDebugger;
}
/* harmony default export */ const debug = (debugObj);
//# sourceMappingURL=debug.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/logger/logger.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


const TYPESPEC_RUNTIME_LOG_LEVELS = ["verbose", "info", "warning", "error"];
const levelMap = {
    verbose: 400,
    info: 300,
    warning: 200,
    error: 100,
};
function patchLogMethod(parent, child) {
    child.log = (...args) => {
        parent.log(...args);
    };
}
function isTypeSpecRuntimeLogLevel(level) {
    return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
}
/**
 * Creates a logger context base on the provided options.
 * @param options - The options for creating a logger context.
 * @returns The logger context.
 */
function createLoggerContext(options) {
    const registeredLoggers = new Set();
    const logLevelFromEnv = (0,env/* getEnvironmentVariable */.Az)(options.logLevelEnvVarName);
    let logLevel;
    const clientLogger = debug(options.namespace);
    clientLogger.log = (...args) => {
        debug.log(...args);
    };
    function contextSetLogLevel(level) {
        if (level && !isTypeSpecRuntimeLogLevel(level)) {
            throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
        }
        logLevel = level;
        const enabledNamespaces = [];
        for (const logger of registeredLoggers) {
            if (shouldEnable(logger)) {
                enabledNamespaces.push(logger.namespace);
            }
        }
        debug.enable(enabledNamespaces.join(","));
    }
    if (logLevelFromEnv) {
        // avoid calling setLogLevel because we don't want a mis-set environment variable to crash
        if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) {
            contextSetLogLevel(logLevelFromEnv);
        }
        else {
            console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
        }
    }
    function shouldEnable(logger) {
        return Boolean(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
    }
    function createLogger(parent, level) {
        const logger = Object.assign(parent.extend(level), {
            level,
        });
        patchLogMethod(parent, logger);
        if (shouldEnable(logger)) {
            const enabledNamespaces = debug.disable();
            debug.enable(enabledNamespaces + "," + logger.namespace);
        }
        registeredLoggers.add(logger);
        return logger;
    }
    function contextGetLogLevel() {
        return logLevel;
    }
    function contextCreateClientLogger(namespace) {
        const clientRootLogger = clientLogger.extend(namespace);
        patchLogMethod(clientLogger, clientRootLogger);
        return {
            error: createLogger(clientRootLogger, "error"),
            warning: createLogger(clientRootLogger, "warning"),
            info: createLogger(clientRootLogger, "info"),
            verbose: createLogger(clientRootLogger, "verbose"),
        };
    }
    return {
        setLogLevel: contextSetLogLevel,
        getLogLevel: contextGetLogLevel,
        createClientLogger: contextCreateClientLogger,
        logger: clientLogger,
    };
}
const context = createLoggerContext({
    logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
    namespace: "typeSpecRuntime",
});
/**
 * Immediately enables logging at the specified log level. If no level is specified, logging is disabled.
 * @param level - The log level to enable for logging.
 * Options from most verbose to least verbose are:
 * - verbose
 * - info
 * - warning
 * - error
 */
// eslint-disable-next-line @typescript-eslint/no-redeclare
const TypeSpecRuntimeLogger = context.logger;
/**
 * Retrieves the currently specified log level.
 */
function setLogLevel(logLevel) {
    context.setLogLevel(logLevel);
}
/**
 * Retrieves the currently specified log level.
 */
function getLogLevel() {
    return context.getLogLevel();
}
/**
 * Creates a logger for use by the SDKs that inherits from `TypeSpecRuntimeLogger`.
 * @param namespace - The name of the SDK package.
 * @hidden
 */
function createClientLogger(namespace) {
    return context.createClientLogger(namespace);
}
//# sourceMappingURL=logger.js.map

/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createEmptyPipeline)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
const ValidPhaseNames = new Set(["Deserialize", "Serialize", "Retry", "Sign"]);
/**
 * A private implementation of Pipeline.
 * Do not export this class from the package.
 * @internal
 */
class HttpPipeline {
    _policies = [];
    _orderedPolicies;
    constructor(policies) {
        this._policies = policies?.slice(0) ?? [];
        this._orderedPolicies = undefined;
    }
    addPolicy(policy, options = {}) {
        if (options.phase && options.afterPhase) {
            throw new Error("Policies inside a phase cannot specify afterPhase.");
        }
        if (options.phase && !ValidPhaseNames.has(options.phase)) {
            throw new Error(`Invalid phase name: ${options.phase}`);
        }
        if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) {
            throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
        }
        this._policies.push({
            policy,
            options,
        });
        this._orderedPolicies = undefined;
    }
    removePolicy(options) {
        const removedPolicies = [];
        this._policies = this._policies.filter((policyDescriptor) => {
            if ((options.name && policyDescriptor.policy.name === options.name) ||
                (options.phase && policyDescriptor.options.phase === options.phase)) {
                removedPolicies.push(policyDescriptor.policy);
                return false;
            }
            else {
                return true;
            }
        });
        this._orderedPolicies = undefined;
        return removedPolicies;
    }
    sendRequest(httpClient, request) {
        const policies = this.getOrderedPolicies();
        const pipeline = policies.reduceRight((next, policy) => {
            return (req) => {
                return policy.sendRequest(req, next);
            };
        }, (req) => httpClient.sendRequest(req));
        return pipeline(request);
    }
    getOrderedPolicies() {
        if (!this._orderedPolicies) {
            this._orderedPolicies = this.orderPolicies();
        }
        return this._orderedPolicies;
    }
    clone() {
        return new HttpPipeline(this._policies);
    }
    static create() {
        return new HttpPipeline();
    }
    orderPolicies() {
        /**
         * The goal of this method is to reliably order pipeline policies
         * based on their declared requirements when they were added.
         *
         * Order is first determined by phase:
         *
         * 1. Serialize Phase
         * 2. Policies not in a phase
         * 3. Deserialize Phase
         * 4. Retry Phase
         * 5. Sign Phase
         *
         * Within each phase, policies are executed in the order
         * they were added unless they were specified to execute
         * before/after other policies or after a particular phase.
         *
         * To determine the final order, we will walk the policy list
         * in phase order multiple times until all dependencies are
         * satisfied.
         *
         * `afterPolicies` are the set of policies that must be
         * executed before a given policy. This requirement is
         * considered satisfied when each of the listed policies
         * have been scheduled.
         *
         * `beforePolicies` are the set of policies that must be
         * executed after a given policy. Since this dependency
         * can be expressed by converting it into a equivalent
         * `afterPolicies` declarations, they are normalized
         * into that form for simplicity.
         *
         * An `afterPhase` dependency is considered satisfied when all
         * policies in that phase have scheduled.
         *
         */
        const result = [];
        // Track all policies we know about.
        const policyMap = new Map();
        function createPhase(name) {
            return {
                name,
                policies: new Set(),
                hasRun: false,
                hasAfterPolicies: false,
            };
        }
        // Track policies for each phase.
        const serializePhase = createPhase("Serialize");
        const noPhase = createPhase("None");
        const deserializePhase = createPhase("Deserialize");
        const retryPhase = createPhase("Retry");
        const signPhase = createPhase("Sign");
        // a list of phases in order
        const orderedPhases = [serializePhase, noPhase, deserializePhase, retryPhase, signPhase];
        // Small helper function to map phase name to each Phase
        function getPhase(phase) {
            if (phase === "Retry") {
                return retryPhase;
            }
            else if (phase === "Serialize") {
                return serializePhase;
            }
            else if (phase === "Deserialize") {
                return deserializePhase;
            }
            else if (phase === "Sign") {
                return signPhase;
            }
            else {
                return noPhase;
            }
        }
        // First walk each policy and create a node to track metadata.
        for (const descriptor of this._policies) {
            const policy = descriptor.policy;
            const options = descriptor.options;
            const policyName = policy.name;
            if (policyMap.has(policyName)) {
                throw new Error("Duplicate policy names not allowed in pipeline");
            }
            const node = {
                policy,
                dependsOn: new Set(),
                dependants: new Set(),
            };
            if (options.afterPhase) {
                node.afterPhase = getPhase(options.afterPhase);
                node.afterPhase.hasAfterPolicies = true;
            }
            policyMap.set(policyName, node);
            const phase = getPhase(options.phase);
            phase.policies.add(node);
        }
        // Now that each policy has a node, connect dependency references.
        for (const descriptor of this._policies) {
            const { policy, options } = descriptor;
            const policyName = policy.name;
            const node = policyMap.get(policyName);
            if (!node) {
                throw new Error(`Missing node for policy ${policyName}`);
            }
            if (options.afterPolicies) {
                for (const afterPolicyName of options.afterPolicies) {
                    const afterNode = policyMap.get(afterPolicyName);
                    if (afterNode) {
                        // Linking in both directions helps later
                        // when we want to notify dependants.
                        node.dependsOn.add(afterNode);
                        afterNode.dependants.add(node);
                    }
                }
            }
            if (options.beforePolicies) {
                for (const beforePolicyName of options.beforePolicies) {
                    const beforeNode = policyMap.get(beforePolicyName);
                    if (beforeNode) {
                        // To execute before another node, make it
                        // depend on the current node.
                        beforeNode.dependsOn.add(node);
                        node.dependants.add(beforeNode);
                    }
                }
            }
        }
        function walkPhase(phase) {
            phase.hasRun = true;
            // Sets iterate in insertion order
            for (const node of phase.policies) {
                if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) {
                    // If this node is waiting on a phase to complete,
                    // we need to skip it for now.
                    // Even if the phase is empty, we should wait for it
                    // to be walked to avoid re-ordering policies.
                    continue;
                }
                if (node.dependsOn.size === 0) {
                    // If there's nothing else we're waiting for, we can
                    // add this policy to the result list.
                    result.push(node.policy);
                    // Notify anything that depends on this policy that
                    // the policy has been scheduled.
                    for (const dependant of node.dependants) {
                        dependant.dependsOn.delete(node);
                    }
                    policyMap.delete(node.policy.name);
                    phase.policies.delete(node);
                }
            }
        }
        function walkPhases() {
            for (const phase of orderedPhases) {
                walkPhase(phase);
                // if the phase isn't complete
                if (phase.policies.size > 0 && phase !== noPhase) {
                    if (!noPhase.hasRun) {
                        // Try running noPhase to see if that unblocks this phase next tick.
                        // This can happen if a phase that happens before noPhase
                        // is waiting on a noPhase policy to complete.
                        walkPhase(noPhase);
                    }
                    // Don't proceed to the next phase until this phase finishes.
                    return;
                }
                if (phase.hasAfterPolicies) {
                    // Run any policies unblocked by this phase
                    walkPhase(noPhase);
                }
            }
        }
        // Iterate until we've put every node in the result list.
        let iteration = 0;
        while (policyMap.size > 0) {
            iteration++;
            const initialResultLength = result.length;
            // Keep walking each phase in order until we can order every node.
            walkPhases();
            // The result list *should* get at least one larger each time
            // after the first full pass.
            // Otherwise, we're going to loop forever.
            if (result.length <= initialResultLength && iteration > 1) {
                throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
            }
        }
        return result;
    }
}
/**
 * Creates a totally empty pipeline.
 * Useful for testing or creating a custom one.
 */
function createEmptyPipeline() {
    return HttpPipeline.create();
}
//# sourceMappingURL=pipeline.js.map

/***/ }),

/***/ 9257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createPipelineRequest)
/* harmony export */ });
/* harmony import */ var _httpHeaders_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6740);
/* harmony import */ var _util_uuidUtils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5063);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


class PipelineRequestImpl {
    url;
    method;
    headers;
    timeout;
    withCredentials;
    body;
    multipartBody;
    formData;
    streamResponseStatusCodes;
    enableBrowserStreams;
    proxySettings;
    disableKeepAlive;
    abortSignal;
    requestId;
    allowInsecureConnection;
    onUploadProgress;
    onDownloadProgress;
    requestOverrides;
    authSchemes;
    constructor(options) {
        this.url = options.url;
        this.body = options.body;
        this.headers = options.headers ?? (0,_httpHeaders_js__WEBPACK_IMPORTED_MODULE_0__/* .createHttpHeaders */ .N)();
        this.method = options.method ?? "GET";
        this.timeout = options.timeout ?? 0;
        this.multipartBody = options.multipartBody;
        this.formData = options.formData;
        this.disableKeepAlive = options.disableKeepAlive ?? false;
        this.proxySettings = options.proxySettings;
        this.streamResponseStatusCodes = options.streamResponseStatusCodes;
        this.withCredentials = options.withCredentials ?? false;
        this.abortSignal = options.abortSignal;
        this.onUploadProgress = options.onUploadProgress;
        this.onDownloadProgress = options.onDownloadProgress;
        this.requestId = options.requestId || (0,_util_uuidUtils_js__WEBPACK_IMPORTED_MODULE_1__/* .randomUUID */ .N)();
        this.allowInsecureConnection = options.allowInsecureConnection ?? false;
        this.enableBrowserStreams = options.enableBrowserStreams ?? false;
        this.requestOverrides = options.requestOverrides;
        this.authSchemes = options.authSchemes;
    }
}
/**
 * Creates a new pipeline request with the given options.
 * This method is to allow for the easy setting of default values and not required.
 * @param options - The options to create the request with.
 */
function createPipelineRequest(options) {
    return new PipelineRequestImpl(options);
}
//# sourceMappingURL=pipelineRequest.js.map

/***/ }),

/***/ 5454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ agentPolicy)
/* harmony export */ });
/* unused harmony export agentPolicyName */
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Name of the Agent Policy
 */
const agentPolicyName = "agentPolicy";
/**
 * Gets a pipeline policy that sets http.agent
 */
function agentPolicy(agent) {
    return {
        name: agentPolicyName,
        sendRequest: async (req, next) => {
            // Users may define an agent on the request, honor it over the client level one
            if (!req.agent) {
                req.agent = agent;
            }
            return next(req);
        },
    };
}
//# sourceMappingURL=agentPolicy.js.map

/***/ }),

/***/ 1299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ decompressResponsePolicy)
/* harmony export */ });
/* unused harmony export decompressResponsePolicyName */
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * The programmatic identifier of the decompressResponsePolicy.
 */
const decompressResponsePolicyName = "decompressResponsePolicy";
/**
 * A policy to enable response decompression according to Accept-Encoding header
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Accept-Encoding
 */
function decompressResponsePolicy() {
    return {
        name: decompressResponsePolicyName,
        async sendRequest(request, next) {
            // HEAD requests have no body
            if (request.method !== "HEAD") {
                request.headers.set("Accept-Encoding", "gzip,deflate");
            }
            return next(request);
        },
    };
}
//# sourceMappingURL=decompressResponsePolicy.js.map

/***/ }),

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ defaultRetryPolicy)
});

// UNUSED EXPORTS: defaultRetryPolicyName

// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/delay.js + 1 modules
var delay = __nccwpck_require__(5599);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/helpers.js
var helpers = __nccwpck_require__(9734);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/throttlingRetryStrategy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * The header that comes back from services representing
 * the amount of time (minimum) to wait to retry (in seconds or timestamp after which we can retry).
 */
const RetryAfterHeader = "Retry-After";
/**
 * The headers that come back from services representing
 * the amount of time (minimum) to wait to retry.
 *
 * "retry-after-ms", "x-ms-retry-after-ms" : milliseconds
 * "Retry-After" : seconds or timestamp
 */
const AllRetryAfterHeaders = ["retry-after-ms", "x-ms-retry-after-ms", RetryAfterHeader];
/**
 * A response is a throttling retry response if it has a throttling status code (429 or 503),
 * as long as one of the [ "Retry-After" or "retry-after-ms" or "x-ms-retry-after-ms" ] headers has a valid value.
 *
 * Returns the `retryAfterInMs` value if the response is a throttling retry response.
 * If not throttling retry response, returns `undefined`.
 *
 * @internal
 */
function getRetryAfterInMs(response) {
    if (!(response && [429, 503].includes(response.status)))
        return undefined;
    try {
        // Headers: "retry-after-ms", "x-ms-retry-after-ms", "Retry-After"
        for (const header of AllRetryAfterHeaders) {
            const retryAfterValue = (0,helpers/* parseHeaderValueAsNumber */.H)(response, header);
            if (retryAfterValue === 0 || retryAfterValue) {
                // "Retry-After" header ==> seconds
                // "retry-after-ms", "x-ms-retry-after-ms" headers ==> milli-seconds
                const multiplyingFactor = header === RetryAfterHeader ? 1000 : 1;
                return retryAfterValue * multiplyingFactor; // in milli-seconds
            }
        }
        // RetryAfterHeader ("Retry-After") has a special case where it might be formatted as a date instead of a number of seconds
        const retryAfterHeader = response.headers.get(RetryAfterHeader);
        if (!retryAfterHeader)
            return;
        const date = Date.parse(retryAfterHeader);
        const diff = date - Date.now();
        // negative diff would mean a date in the past, so retry asap with 0 milliseconds
        return Number.isFinite(diff) ? Math.max(0, diff) : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * A response is a retry response if it has a throttling status code (429 or 503),
 * as long as one of the [ "Retry-After" or "retry-after-ms" or "x-ms-retry-after-ms" ] headers has a valid value.
 */
function isThrottlingRetryResponse(response) {
    return Number.isFinite(getRetryAfterInMs(response));
}
function throttlingRetryStrategy() {
    return {
        name: "throttlingRetryStrategy",
        retry({ response }) {
            const retryAfterInMs = getRetryAfterInMs(response);
            if (!Number.isFinite(retryAfterInMs)) {
                return { skipStrategy: true };
            }
            return {
                retryAfterInMs,
            };
        },
    };
}
//# sourceMappingURL=throttlingRetryStrategy.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/exponentialRetryStrategy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


// intervals are in milliseconds
const DEFAULT_CLIENT_RETRY_INTERVAL = 1000;
const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 1000 * 64;
/**
 * A retry strategy that retries with an exponentially increasing delay in these two cases:
 * - When there are errors in the underlying transport layer (e.g. DNS lookup failures).
 * - Or otherwise if the outgoing request fails (408, greater or equal than 500, except for 501 and 505).
 */
function exponentialRetryStrategy(options = {}) {
    const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL;
    const maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
    return {
        name: "exponentialRetryStrategy",
        retry({ retryCount, response, responseError }) {
            const matchedSystemError = isSystemError(responseError);
            const ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
            const isExponential = isExponentialRetryResponse(response);
            const ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
            const unknownResponse = response && (isThrottlingRetryResponse(response) || !isExponential);
            if (unknownResponse || ignoreExponentialResponse || ignoreSystemErrors) {
                return { skipStrategy: true };
            }
            if (responseError && !matchedSystemError && !isExponential) {
                return { errorToThrow: responseError };
            }
            return (0,delay/* calculateRetryDelay */.g)(retryCount, {
                retryDelayInMs: retryInterval,
                maxRetryDelayInMs: maxRetryInterval,
            });
        },
    };
}
/**
 * A response is a retry response if it has status codes:
 * - 408, or
 * - Greater or equal than 500, except for 501 and 505.
 */
function isExponentialRetryResponse(response) {
    return Boolean(response &&
        response.status !== undefined &&
        (response.status >= 500 || response.status === 408) &&
        response.status !== 501 &&
        response.status !== 505);
}
/**
 * Determines whether an error from a pipeline response was triggered in the network layer.
 */
function isSystemError(err) {
    if (!err) {
        return false;
    }
    return (err.code === "ETIMEDOUT" ||
        err.code === "ESOCKETTIMEDOUT" ||
        err.code === "ECONNREFUSED" ||
        err.code === "ECONNRESET" ||
        err.code === "ENOENT" ||
        err.code === "ENOTFOUND");
}
//# sourceMappingURL=exponentialRetryStrategy.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/retryPolicy.js
var retryPolicy = __nccwpck_require__(3545);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/constants.js
var constants = __nccwpck_require__(1327);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/defaultRetryPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.




/**
 * Name of the {@link defaultRetryPolicy}
 */
const defaultRetryPolicyName = "defaultRetryPolicy";
/**
 * A policy that retries according to three strategies:
 * - When the server sends a 429 response with a Retry-After header.
 * - When there are errors in the underlying transport layer (e.g. DNS lookup failures).
 * - Or otherwise if the outgoing request fails, it will retry with an exponentially increasing delay.
 */
function defaultRetryPolicy(options = {}) {
    return {
        name: defaultRetryPolicyName,
        sendRequest: (0,retryPolicy/* retryPolicy */.J)([throttlingRetryStrategy(), exponentialRetryStrategy(options)], {
            maxRetries: options.maxRetries ?? constants/* DEFAULT_RETRY_POLICY_COUNT */.o,
        }).sendRequest,
    };
}
//# sourceMappingURL=defaultRetryPolicy.js.map

/***/ }),

/***/ 7498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ formDataPolicy),
  s: () => (/* binding */ formDataPolicyName)
});

// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/bytesEncoding.js
var bytesEncoding = __nccwpck_require__(8897);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/formData.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * If the request body is a native FormData, convert it to our FormDataMap
 * representation and clear the body. Node.js's HTTP stack doesn't handle
 * FormData natively, so the pipeline must serialize it later.
 *
 * @internal
 */
function convertBodyToFormDataMap(body) {
    if (typeof FormData !== "undefined" && body instanceof FormData) {
        const formDataMap = {};
        for (const [key, value] of body.entries()) {
            const existing = formDataMap[key];
            if (Array.isArray(existing)) {
                existing.push(value);
            }
            else {
                formDataMap[key] = existing !== undefined ? [existing, value] : [value];
            }
        }
        return formDataMap;
    }
    return undefined;
}
//# sourceMappingURL=formData.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/httpHeaders.js
var httpHeaders = __nccwpck_require__(6740);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/formDataPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



/**
 * The programmatic identifier of the formDataPolicy.
 */
const formDataPolicyName = "formDataPolicy";
/**
 * A policy that encodes FormData on the request into the body.
 */
function formDataPolicy() {
    return {
        name: formDataPolicyName,
        async sendRequest(request, next) {
            const converted = convertBodyToFormDataMap(request.body);
            if (converted) {
                request.formData = converted;
                request.body = undefined;
            }
            if (request.formData) {
                const contentType = request.headers.get("Content-Type");
                if (contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1) {
                    request.body = wwwFormUrlEncode(request.formData);
                }
                else {
                    await prepareFormData(request.formData, request);
                }
                request.formData = undefined;
            }
            return next(request);
        },
    };
}
function wwwFormUrlEncode(formData) {
    const urlSearchParams = new URLSearchParams();
    for (const [key, value] of Object.entries(formData)) {
        if (Array.isArray(value)) {
            for (const subValue of value) {
                urlSearchParams.append(key, subValue.toString());
            }
        }
        else {
            urlSearchParams.append(key, value.toString());
        }
    }
    return urlSearchParams.toString();
}
async function prepareFormData(formData, request) {
    // validate content type (multipart/form-data)
    const contentType = request.headers.get("Content-Type");
    if (contentType && !contentType.startsWith("multipart/form-data")) {
        // content type is specified and is not multipart/form-data. Exit.
        return;
    }
    request.headers.set("Content-Type", contentType ?? "multipart/form-data");
    // set body to MultipartRequestBody using content from FormDataMap
    const parts = [];
    for (const [fieldName, values] of Object.entries(formData)) {
        for (const value of Array.isArray(values) ? values : [values]) {
            if (typeof value === "string") {
                parts.push({
                    headers: (0,httpHeaders/* createHttpHeaders */.N)({
                        "Content-Disposition": `form-data; name="${fieldName}"`,
                    }),
                    body: (0,bytesEncoding/* stringToUint8Array */.A)(value, "utf-8"),
                });
            }
            else if (value === undefined || value === null || typeof value !== "object") {
                throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
            }
            else {
                // using || instead of ?? here since if value.name is empty we should create a file name
                const fileName = value.name || "blob";
                const headers = (0,httpHeaders/* createHttpHeaders */.N)();
                headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
                // again, || is used since an empty value.type means the content type is unset
                headers.set("Content-Type", value.type || "application/octet-stream");
                parts.push({
                    headers,
                    body: value,
                });
            }
        }
    }
    request.multipartBody = { parts };
}
//# sourceMappingURL=formDataPolicy.js.map

/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ logPolicy)
/* harmony export */ });
/* unused harmony export logPolicyName */
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1252);
/* harmony import */ var _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(768);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


/**
 * The programmatic identifier of the logPolicy.
 */
const logPolicyName = "logPolicy";
/**
 * A policy that logs all requests and responses.
 * @param options - Options to configure logPolicy.
 */
function logPolicy(options = {}) {
    const logger = options.logger ?? _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.info;
    const sanitizer = new _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .Sanitizer */ .I({
        additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
        additionalAllowedQueryParameters: options.additionalAllowedQueryParameters,
    });
    return {
        name: logPolicyName,
        async sendRequest(request, next) {
            if (!logger.enabled) {
                return next(request);
            }
            logger(`Request: ${sanitizer.sanitize(request)}`);
            const response = await next(request);
            logger(`Response status code: ${response.status}`);
            logger(`Headers: ${sanitizer.sanitize({ headers: response.headers })}`);
            return response;
        },
    };
}
//# sourceMappingURL=logPolicy.js.map

/***/ }),

/***/ 1700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ multipartPolicy),
  u: () => (/* binding */ multipartPolicyName)
});

// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/bytesEncoding.js
var bytesEncoding = __nccwpck_require__(8897);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards.js + 1 modules
var typeGuards = __nccwpck_require__(3185);
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/uuidUtils.js
var uuidUtils = __nccwpck_require__(5063);
// EXTERNAL MODULE: external "stream"
var external_stream_ = __nccwpck_require__(2203);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/concat.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


async function* streamAsyncIterator() {
    const reader = this.getReader();
    try {
        while (true) {
            const { done, value } = await reader.read();
            if (done) {
                return;
            }
            yield value;
        }
    }
    finally {
        reader.releaseLock();
    }
}
function makeAsyncIterable(webStream) {
    if (!webStream[Symbol.asyncIterator]) {
        webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream);
    }
    if (!webStream.values) {
        webStream.values = streamAsyncIterator.bind(webStream);
    }
}
function ensureNodeStream(stream) {
    if (stream instanceof ReadableStream) {
        makeAsyncIterable(stream);
        return external_stream_.Readable.fromWeb(stream);
    }
    else {
        return stream;
    }
}
function toStream(source) {
    if (source instanceof Uint8Array) {
        return external_stream_.Readable.from(Buffer.from(source));
    }
    else if ((0,typeGuards/* isBlob */.qf)(source)) {
        return ensureNodeStream(source.stream());
    }
    else {
        return ensureNodeStream(source);
    }
}
/**
 * Utility function that concatenates a set of binary inputs into one combined output.
 *
 * @param sources - array of sources for the concatenation
 * @returns - in Node, a (() =\> NodeJS.ReadableStream) which, when read, produces a concatenation of all the inputs.
 *           In browser, returns a `Blob` representing all the concatenated inputs.
 *
 * @internal
 */
async function concat(sources) {
    return function () {
        const streams = sources.map((x) => (typeof x === "function" ? x() : x)).map(toStream);
        return external_stream_.Readable.from((async function* () {
            for (const stream of streams) {
                for await (const chunk of stream) {
                    yield chunk;
                }
            }
        })());
    };
}
//# sourceMappingURL=concat.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/multipartPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.




function generateBoundary() {
    return `----AzSDKFormBoundary${(0,uuidUtils/* randomUUID */.N)()}`;
}
function encodeHeaders(headers) {
    let result = "";
    for (const [key, value] of headers) {
        result += `${key}: ${value}\r\n`;
    }
    return result;
}
function getLength(source) {
    if (source instanceof Uint8Array) {
        return source.byteLength;
    }
    else if ((0,typeGuards/* isBlob */.qf)(source)) {
        // if was created using createFile then -1 means we have an unknown size
        return source.size === -1 ? undefined : source.size;
    }
    else {
        return undefined;
    }
}
function getTotalLength(sources) {
    let total = 0;
    for (const source of sources) {
        const partLength = getLength(source);
        if (partLength === undefined) {
            return undefined;
        }
        else {
            total += partLength;
        }
    }
    return total;
}
async function buildRequestBody(request, parts, boundary) {
    const sources = [
        (0,bytesEncoding/* stringToUint8Array */.A)(`--${boundary}`, "utf-8"),
        ...parts.flatMap((part) => [
            (0,bytesEncoding/* stringToUint8Array */.A)("\r\n", "utf-8"),
            (0,bytesEncoding/* stringToUint8Array */.A)(encodeHeaders(part.headers), "utf-8"),
            (0,bytesEncoding/* stringToUint8Array */.A)("\r\n", "utf-8"),
            part.body,
            (0,bytesEncoding/* stringToUint8Array */.A)(`\r\n--${boundary}`, "utf-8"),
        ]),
        (0,bytesEncoding/* stringToUint8Array */.A)("--\r\n\r\n", "utf-8"),
    ];
    const contentLength = getTotalLength(sources);
    if (contentLength) {
        request.headers.set("Content-Length", contentLength);
    }
    // The public BodyPart.body type uses Uint8Array (= Uint8Array<ArrayBufferLike>) for
    // backward compatibility. Internally, concat requires Uint8Array<ArrayBuffer> to ensure
    // SharedArrayBuffer-backed arrays don't flow into Blob construction. In practice, HTTP
    // request bodies are always ArrayBuffer-backed, so this narrowing is safe.
    request.body = await concat(sources);
}
/**
 * Name of multipart policy
 */
const multipartPolicyName = "multipartPolicy";
const maxBoundaryLength = 70;
const validBoundaryCharacters = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function assertValidBoundary(boundary) {
    if (boundary.length > maxBoundaryLength) {
        throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
    }
    if (Array.from(boundary).some((x) => !validBoundaryCharacters.has(x))) {
        throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
    }
}
/**
 * Pipeline policy for multipart requests
 */
function multipartPolicy() {
    return {
        name: multipartPolicyName,
        async sendRequest(request, next) {
            if (!request.multipartBody) {
                return next(request);
            }
            if (request.body) {
                throw new Error("multipartBody and regular body cannot be set at the same time");
            }
            let boundary = request.multipartBody.boundary;
            const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
            const parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
            if (!parsedHeader) {
                throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
            }
            const [, contentType, parsedBoundary] = parsedHeader;
            if (parsedBoundary && boundary && parsedBoundary !== boundary) {
                throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
            }
            boundary ??= parsedBoundary;
            if (boundary) {
                assertValidBoundary(boundary);
            }
            else {
                boundary = generateBoundary();
            }
            request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
            await buildRequestBody(request, request.multipartBody.parts, boundary);
            request.multipartBody = undefined;
            return next(request);
        },
    };
}
//# sourceMappingURL=multipartPolicy.js.map

/***/ }),

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ll: () => (/* binding */ proxyPolicy),
  uX: () => (/* binding */ proxyPolicyName)
});

// UNUSED EXPORTS: getDefaultProxySettings, globalNoProxyList, loadNoProxy

// EXTERNAL MODULE: ./node_modules/https-proxy-agent/dist/index.js + 1 modules
var dist = __nccwpck_require__(1566);
// EXTERNAL MODULE: external "net"
var external_net_ = __nccwpck_require__(9278);
// EXTERNAL MODULE: external "tls"
var external_tls_ = __nccwpck_require__(4756);
// EXTERNAL MODULE: ./node_modules/debug/src/index.js
var src = __nccwpck_require__(2830);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
// EXTERNAL MODULE: ./node_modules/agent-base/dist/index.js + 1 modules
var agent_base_dist = __nccwpck_require__(319);
// EXTERNAL MODULE: external "url"
var external_url_ = __nccwpck_require__(7016);
// EXTERNAL MODULE: ./node_modules/proxy-agent-negotiate/dist/index.js
var proxy_agent_negotiate_dist = __nccwpck_require__(6825);
;// CONCATENATED MODULE: ./node_modules/http-proxy-agent/dist/index.js







const debug = src('http-proxy-agent');
/**
 * The `HttpProxyAgent` implements an HTTP Agent subclass that connects
 * to the specified "HTTP proxy server" in order to proxy HTTP requests.
 */
class HttpProxyAgent extends agent_base_dist/* Agent */.g6 {
    constructor(proxy, opts) {
        super(opts);
        this.proxy = typeof proxy === 'string' ? new external_url_.URL(proxy) : proxy;
        this.proxyHeaders = opts?.headers ?? {};
        debug('Creating new HttpProxyAgent instance: %o', this.proxy.href);
        if (opts?.negotiate) {
            this.onProxyAuth = (0,proxy_agent_negotiate_dist/* createNegotiateAuth */.h)();
        }
        else if (opts?.onProxyAuth) {
            this.onProxyAuth = opts.onProxyAuth;
        }
        // Trim off the brackets from IPv6 addresses
        const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
        const port = this.proxy.port
            ? parseInt(this.proxy.port, 10)
            : this.proxy.protocol === 'https:'
                ? 443
                : 80;
        this.connectOpts = {
            ...(opts
                ? omit(opts, 'headers', 'onProxyAuth', 'negotiate')
                : null),
            host,
            port,
        };
    }
    addRequest(req, opts) {
        req._header = null;
        this.setRequestProps(req, opts);
        // @ts-expect-error `addRequest()` isn't defined in `@types/node`
        super.addRequest(req, opts);
    }
    setRequestProps(req, opts) {
        const { proxy } = this;
        const protocol = opts.secureEndpoint ? 'https:' : 'http:';
        const hostname = req.getHeader('host') || 'localhost';
        const base = `${protocol}//${hostname}`;
        const url = new external_url_.URL(req.path, base);
        if (opts.port !== 80) {
            url.port = String(opts.port);
        }
        // Change the `http.ClientRequest` instance's "path" field
        // to the absolute path of the URL that will be requested.
        req.path = String(url);
        // Inject the `Proxy-Authorization` header if necessary.
        const headers = typeof this.proxyHeaders === 'function'
            ? this.proxyHeaders()
            : { ...this.proxyHeaders };
        if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
        }
        if (!headers['Proxy-Connection']) {
            headers['Proxy-Connection'] = this.keepAlive
                ? 'Keep-Alive'
                : 'close';
        }
        for (const name of Object.keys(headers)) {
            const value = headers[name];
            if (value) {
                req.setHeader(name, value);
            }
        }
    }
    async connect(req, opts) {
        req._header = null;
        if (!req.path.includes('://')) {
            this.setRequestProps(req, opts);
        }
        // At this point, the http ClientRequest's internal `_header` field
        // might have already been set. If this is the case then we'll need
        // to re-generate the string since we just changed the `req.path`.
        let first;
        let endOfHeaders;
        debug('Regenerating stored HTTP header string for request');
        req._implicitHeader();
        if (req.outputData && req.outputData.length > 0) {
            debug('Patching connection write() output buffer with updated header');
            first = req.outputData[0].data;
            endOfHeaders = first.indexOf('\r\n\r\n') + 4;
            req.outputData[0].data =
                req._header + first.substring(endOfHeaders);
            debug('Output buffer: %o', req.outputData[0].data);
        }
        // Create a socket connection to the proxy server.
        let socket;
        if (this.proxy.protocol === 'https:') {
            debug('Creating `tls.Socket`: %o', this.connectOpts);
            socket = external_tls_.connect(this.connectOpts);
        }
        else {
            debug('Creating `net.Socket`: %o', this.connectOpts);
            socket = external_net_.connect(this.connectOpts);
        }
        // Wait for the socket's `connect` event, so that this `callback()`
        // function throws instead of the `http` request machinery. This is
        // important for i.e. `PacProxyAgent` which determines a failed proxy
        // connection via the `callback()` function throwing.
        await (0,external_events_.once)(socket, 'connect');
        // Emit the 'proxyConnect' event for parity with https-proxy-agent
        const connect = { socket };
        req.emit('proxyConnect', connect);
        this.emit('proxyConnect', connect, req);
        req.emit('proxy', { proxy: this.proxy.href, socket });
        return socket;
    }
}
HttpProxyAgent.protocols = ['http', 'https'];
function omit(obj, ...keys) {
    const ret = {};
    let key;
    for (key in obj) {
        if (!keys.includes(key)) {
            ret[key] = obj[key];
        }
    }
    return ret;
}
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/log.js
var log = __nccwpck_require__(1252);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/policies/proxyPolicy.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



const HTTPS_PROXY = "HTTPS_PROXY";
const HTTP_PROXY = "HTTP_PROXY";
const ALL_PROXY = "ALL_PROXY";
const NO_PROXY = "NO_PROXY";
/**
 * The programmatic identifier of the proxyPolicy.
 */
const proxyPolicyName = "proxyPolicy";
/**
 * Stores the patterns specified in NO_PROXY environment variable.
 * @internal
 */
const globalNoProxyList = [];
let noProxyListLoaded = false;
/** A cache of whether a host should bypass the proxy. */
const globalBypassedMap = new Map();
function getEnvironmentValue(name) {
    if (process.env[name]) {
        return process.env[name];
    }
    else if (process.env[name.toLowerCase()]) {
        return process.env[name.toLowerCase()];
    }
    return undefined;
}
function loadEnvironmentProxyValue() {
    if (!process) {
        return undefined;
    }
    const httpsProxy = getEnvironmentValue(HTTPS_PROXY);
    const allProxy = getEnvironmentValue(ALL_PROXY);
    const httpProxy = getEnvironmentValue(HTTP_PROXY);
    return httpsProxy || allProxy || httpProxy;
}
/**
 * Check whether the host of a given `uri` matches any pattern in the no proxy list.
 * If there's a match, any request sent to the same host shouldn't have the proxy settings set.
 * This implementation is a port of https://github.com/Azure/azure-sdk-for-net/blob/8cca811371159e527159c7eb65602477898683e2/sdk/core/Azure.Core/src/Pipeline/Internal/HttpEnvironmentProxy.cs#L210
 */
function isBypassed(uri, noProxyList, bypassedMap) {
    if (noProxyList.length === 0) {
        return false;
    }
    const host = new URL(uri).hostname;
    if (bypassedMap?.has(host)) {
        return bypassedMap.get(host);
    }
    let isBypassedFlag = false;
    for (const pattern of noProxyList) {
        if (pattern[0] === ".") {
            // This should match either domain it self or any subdomain or host
            // .foo.com will match foo.com it self or *.foo.com
            if (host.endsWith(pattern)) {
                isBypassedFlag = true;
            }
            else {
                if (host.length === pattern.length - 1 && host === pattern.slice(1)) {
                    isBypassedFlag = true;
                }
            }
        }
        else {
            if (host === pattern) {
                isBypassedFlag = true;
            }
        }
    }
    bypassedMap?.set(host, isBypassedFlag);
    return isBypassedFlag;
}
function loadNoProxy() {
    const noProxy = getEnvironmentValue(NO_PROXY);
    noProxyListLoaded = true;
    if (noProxy) {
        return noProxy
            .split(",")
            .map((item) => item.trim())
            .filter((item) => item.length);
    }
    return [];
}
/**
 * This method converts a proxy url into `ProxySettings` for use with ProxyPolicy.
 * If no argument is given, it attempts to parse a proxy URL from the environment
 * variables `HTTPS_PROXY` or `HTTP_PROXY`.
 * @param proxyUrl - The url of the proxy to use. May contain authentication information.
 * @deprecated - Internally this method is no longer necessary when setting proxy information.
 */
function getDefaultProxySettings(proxyUrl) {
    if (!proxyUrl) {
        proxyUrl = loadEnvironmentProxyValue();
        if (!proxyUrl) {
            return undefined;
        }
    }
    const parsedUrl = new URL(proxyUrl);
    const schema = parsedUrl.protocol ? parsedUrl.protocol + "//" : "";
    return {
        host: schema + parsedUrl.hostname,
        port: Number.parseInt(parsedUrl.port || "80"),
        username: parsedUrl.username,
        password: parsedUrl.password,
    };
}
/**
 * This method attempts to parse a proxy URL from the environment
 * variables `HTTPS_PROXY` or `HTTP_PROXY`.
 */
function getDefaultProxySettingsInternal() {
    const envProxy = loadEnvironmentProxyValue();
    return envProxy ? new URL(envProxy) : undefined;
}
function getUrlFromProxySettings(settings) {
    let parsedProxyUrl;
    try {
        parsedProxyUrl = new URL(settings.host);
    }
    catch {
        throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
    }
    parsedProxyUrl.port = String(settings.port);
    if (settings.username) {
        parsedProxyUrl.username = settings.username;
    }
    if (settings.password) {
        parsedProxyUrl.password = settings.password;
    }
    return parsedProxyUrl;
}
function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
    // Custom Agent should take precedence so if one is present
    // we should skip to avoid overwriting it.
    if (request.agent) {
        return;
    }
    const url = new URL(request.url);
    const isInsecure = url.protocol !== "https:";
    if (request.tlsSettings) {
        log/* logger */.v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
    }
    if (isInsecure) {
        if (!cachedAgents.httpProxyAgent) {
            cachedAgents.httpProxyAgent = new HttpProxyAgent(proxyUrl);
        }
        request.agent = cachedAgents.httpProxyAgent;
    }
    else {
        if (!cachedAgents.httpsProxyAgent) {
            cachedAgents.httpsProxyAgent = new dist/* HttpsProxyAgent */.b(proxyUrl);
        }
        request.agent = cachedAgents.httpsProxyAgent;
    }
}
/**
 * A policy that allows one to apply proxy settings to all requests.
 * If not passed static settings, they will be retrieved from the HTTPS_PROXY
 * or HTTP_PROXY environment variables.
 * @param proxySettings - ProxySettings to use on each request.
 * @param options - additional settings, for example, custom NO_PROXY patterns
 */
function proxyPolicy(proxySettings, options) {
    if (!noProxyListLoaded) {
        globalNoProxyList.push(...loadNoProxy());
    }
    const defaultProxy = proxySettings
        ? getUrlFromProxySettings(proxySettings)
        : getDefaultProxySettingsInternal();
    const cachedAgents = {};
    return {
        name: proxyPolicyName,
        async sendRequest(request, next) {
            if (!request.proxySettings &&
                defaultProxy &&
                !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? undefined : globalBypassedMap)) {
                setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
            }
            else if (request.proxySettings) {
                setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
            }
            return next(request);
        },
    };
}
//# sourceMappingURL=proxyPolicy.js.map

/***/ }),

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ redirectPolicyName),
/* harmony export */   x: () => (/* binding */ redirectPolicy)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1252);
/* harmony import */ var _util_responseBody_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(808);
/* harmony import */ var _util_requestBodyHeaders_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1354);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



/**
 * The programmatic identifier of the redirectPolicy.
 */
const redirectPolicyName = "redirectPolicy";
/**
 * Methods that are allowed to follow redirects 301 and 302
 */
const allowedRedirect = ["GET", "HEAD"];
/**
 * A policy to follow Location headers from the server in order
 * to support server-side redirection.
 * In the browser, this policy is not used.
 * @param options - Options to control policy behavior.
 */
function redirectPolicy(options = {}) {
    const { maxRetries = 20, allowCrossOriginRedirects = false } = options;
    return {
        name: redirectPolicyName,
        async sendRequest(request, next) {
            const response = await next(request);
            return handleRedirect(next, response, maxRetries, allowCrossOriginRedirects);
        },
    };
}
async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
    const { request, status, headers } = response;
    const locationHeader = headers.get("location");
    if (locationHeader &&
        (status === 300 ||
            (status === 301 && allowedRedirect.includes(request.method)) ||
            (status === 302 && allowedRedirect.includes(request.method)) ||
            (status === 303 && request.method === "POST") ||
            status === 307) &&
        currentRetries < maxRetries) {
        const url = new URL(locationHeader, request.url);
        // Only follow redirects to the same origin by default.
        if (!allowCrossOriginRedirects) {
            const originalUrl = new URL(request.url);
            if (url.origin !== originalUrl.origin) {
                _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
                return response;
            }
        }
        request.url = url.toString();
        // POST request with Status code 303 should be converted into a
        // redirected GET request if the redirect url is present in the location header
        if (status === 303) {
            request.method = "GET";
            if (request.requestOverrides && "method" in request.requestOverrides) {
                request.requestOverrides = { ...request.requestOverrides, method: "GET" };
            }
            (0,_util_requestBodyHeaders_js__WEBPACK_IMPORTED_MODULE_1__/* .removeRequestBodyHeaders */ .SG)(request);
            delete request.body;
        }
        request.headers.delete("Authorization");
        await (0,_util_responseBody_js__WEBPACK_IMPORTED_MODULE_2__/* .disposeResponseBody */ .VA)(response);
        const res = await next(request);
        return handleRedirect(next, res, maxRetries, allowCrossOriginRedirects, currentRetries + 1);
    }
    return response;
}
//# sourceMappingURL=redirectPolicy.js.map

/***/ }),

/***/ 3545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ retryPolicy)
/* harmony export */ });
/* harmony import */ var _util_helpers_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9734);
/* harmony import */ var _restError_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7555);
/* harmony import */ var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9376);
/* harmony import */ var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9090);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1327);
/* harmony import */ var _util_responseBody_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(808);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.






const retryPolicyLogger = (0,_logger_logger_js__WEBPACK_IMPORTED_MODULE_0__/* .createClientLogger */ .KV)("ts-http-runtime retryPolicy");
/**
 * The programmatic identifier of the retryPolicy.
 */
const retryPolicyName = "retryPolicy";
/**
 * retryPolicy is a generic policy to enable retrying requests when certain conditions are met
 */
function retryPolicy(strategies, options = { maxRetries: _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RETRY_POLICY_COUNT */ .o }) {
    const logger = options.logger || retryPolicyLogger;
    return {
        name: retryPolicyName,
        async sendRequest(request, next) {
            let response;
            let responseError;
            let retryCount = -1;
            retryRequest: while (true) {
                retryCount += 1;
                responseError = undefined;
                try {
                    logger.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
                    response = await next(request);
                    logger.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
                }
                catch (e) {
                    logger.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
                    // RestErrors are valid targets for the retry strategies.
                    // If none of the retry strategies can work with them, they will be thrown later in this policy.
                    // If the received error is not a RestError, it is immediately thrown.
                    if (!(0,_restError_js__WEBPACK_IMPORTED_MODULE_2__/* .isRestError */ .T)(e)) {
                        throw e;
                    }
                    responseError = e;
                    response = e.response;
                }
                if (request.abortSignal?.aborted) {
                    logger.error(`Retry ${retryCount}: Request aborted.`);
                    const abortError = new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_3__/* .AbortError */ .l();
                    throw abortError;
                }
                if (retryCount >= (options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RETRY_POLICY_COUNT */ .o)) {
                    logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
                    if (responseError) {
                        throw responseError;
                    }
                    else if (response) {
                        return response;
                    }
                    else {
                        throw new Error("Maximum retries reached with no response or error to throw");
                    }
                }
                logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
                strategiesLoop: for (const strategy of strategies) {
                    const strategyLogger = strategy.logger || logger;
                    strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
                    const modifiers = strategy.retry({
                        retryCount,
                        response,
                        responseError,
                    });
                    if (modifiers.skipStrategy) {
                        strategyLogger.info(`Retry ${retryCount}: Skipped.`);
                        continue strategiesLoop;
                    }
                    const { errorToThrow, retryAfterInMs, redirectTo } = modifiers;
                    if (errorToThrow) {
                        strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
                        throw errorToThrow;
                    }
                    if (retryAfterInMs || retryAfterInMs === 0) {
                        strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
                        if (response) {
                            await (0,_util_responseBody_js__WEBPACK_IMPORTED_MODULE_4__/* .disposeResponseBody */ .VA)(response);
                        }
                        await (0,_util_helpers_js__WEBPACK_IMPORTED_MODULE_5__/* .delay */ .c)(retryAfterInMs, undefined, { abortSignal: request.abortSignal });
                        continue retryRequest;
                    }
                    if (redirectTo) {
                        strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
                        if (response) {
                            await (0,_util_responseBody_js__WEBPACK_IMPORTED_MODULE_4__/* .disposeResponseBody */ .VA)(response);
                        }
                        request.url = redirectTo;
                        continue retryRequest;
                    }
                }
                if (responseError) {
                    logger.info(`None of the retry strategies could work with the received error. Throwing it.`);
                    throw responseError;
                }
                if (response) {
                    logger.info(`None of the retry strategies could work with the received response. Returning it.`);
                    return response;
                }
                // If all the retries skip and there's no response,
                // we're still in the retry loop, so a new request will be sent
                // until `maxRetries` is reached.
            }
        },
    };
}
//# sourceMappingURL=retryPolicy.js.map

/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tlsPolicy)
/* harmony export */ });
/* unused harmony export tlsPolicyName */
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Name of the TLS Policy
 */
const tlsPolicyName = "tlsPolicy";
/**
 * Gets a pipeline policy that adds the client certificate to the HttpClient agent for authentication.
 */
function tlsPolicy(tlsSettings) {
    return {
        name: tlsPolicyName,
        sendRequest: async (req, next) => {
            // Users may define a request tlsSettings, honor those over the client level one
            if (!req.tlsSettings) {
                req.tlsSettings = tlsSettings;
            }
            return next(req);
        },
    };
}
//# sourceMappingURL=tlsPolicy.js.map

/***/ }),

/***/ 7555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ RestError),
  T: () => (/* binding */ isRestError)
});

// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/error.js
var error = __nccwpck_require__(1381);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/inspect.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const custom = external_node_util_.inspect.custom;
//# sourceMappingURL=inspect.js.map
// EXTERNAL MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/sanitizer.js
var sanitizer = __nccwpck_require__(768);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/restError.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.



const errorSanitizer = new sanitizer/* Sanitizer */.I();
/**
 * A custom error type for failed pipeline requests.
 */
class RestError extends Error {
    /**
     * Something went wrong when making the request.
     * This means the actual request failed for some reason,
     * such as a DNS issue or the connection being lost.
     */
    static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
    /**
     * This means that parsing the response from the server failed.
     * It may have been malformed.
     */
    static PARSE_ERROR = "PARSE_ERROR";
    /**
     * The code of the error itself (use statics on RestError if possible.)
     */
    code;
    /**
     * The HTTP status code of the request (if applicable.)
     */
    statusCode;
    /**
     * The request that was made.
     * This property is non-enumerable.
     */
    request;
    /**
     * The response received (if any.)
     * This property is non-enumerable.
     */
    response;
    /**
     * Bonus property set by the throw site.
     */
    details;
    constructor(message, options = {}) {
        super(message);
        this.name = "RestError";
        this.code = options.code;
        this.statusCode = options.statusCode;
        // The request and response may contain sensitive information in the headers or body.
        // To help prevent this sensitive information being accidentally logged, the request and response
        // properties are marked as non-enumerable here. This prevents them showing up in the output of
        // JSON.stringify and console.log.
        Object.defineProperty(this, "request", { value: options.request, enumerable: false });
        Object.defineProperty(this, "response", { value: options.response, enumerable: false });
        // Only include useful agent information in the request for logging, as the full agent object
        // may contain large binary data.
        const agent = this.request?.agent
            ? {
                maxFreeSockets: this.request.agent.maxFreeSockets,
                maxSockets: this.request.agent.maxSockets,
            }
            : undefined;
        // Logging method for util.inspect in Node
        Object.defineProperty(this, custom, {
            value: () => {
                // Extract non-enumerable properties and add them back. This is OK since in this output the request and
                // response get sanitized.
                return `RestError: ${this.message} \n ${errorSanitizer.sanitize({
                    ...this,
                    request: { ...this.request, agent },
                    response: this.response,
                })}`;
            },
            enumerable: false,
        });
        Object.setPrototypeOf(this, RestError.prototype);
    }
}
/**
 * Typeguard for RestError
 * @param e - Something caught by a catch clause.
 */
function isRestError(e) {
    // This package declares RestError, so there is exactly one constructor that can produce it
    // here and the cross-package `instanceof` restriction does not apply. The `name` check below
    // is the fallback for a RestError built by a second copy of this package.
    // eslint-disable-next-line no-restricted-syntax
    if (e instanceof RestError) {
        return true;
    }
    return (0,error/* isError */.b)(e) && e.name === "RestError";
}
//# sourceMappingURL=restError.js.map

/***/ }),

/***/ 8897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ stringToUint8Array),
/* harmony export */   S: () => (/* binding */ uint8ArrayToString)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * The helper that transforms bytes with specific character encoding into string
 * @param bytes - the uint8array bytes
 * @param format - the format we use to encode the byte
 * @returns a string of the encoded string
 */
function uint8ArrayToString(bytes, format) {
    return Buffer.from(bytes).toString(format);
}
/**
 * The helper that transforms string to specific character encoded bytes array.
 * @param value - the string to be converted
 * @param format - the format we use to decode the value
 * @returns a uint8array
 */
function stringToUint8Array(value, format) {
    return Buffer.from(value, format);
}
//# sourceMappingURL=bytesEncoding.js.map

/***/ }),

/***/ 5599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ calculateRetryDelay)
});

;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/random.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Returns a random integer value between a lower and upper bound,
 * inclusive of both bounds.
 * Note that this uses Math.random and isn't secure. If you need to use
 * this for any kind of security purpose, find a better source of random.
 * @param min - The smallest integer value allowed.
 * @param max - The largest integer value allowed.
 */
function getRandomIntegerInclusive(min, max) {
    // Make sure inputs are integers.
    min = Math.ceil(min);
    max = Math.floor(max);
    // Pick a random offset from zero to the size of the range.
    // Since Math.random() can never return 1, we have to make the range one larger
    // in order to be inclusive of the maximum value after we take the floor.
    const offset = Math.floor(Math.random() * (max - min + 1));
    return offset + min;
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/delay.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Calculates the delay interval for retry attempts using exponential delay with jitter.
 * @param retryAttempt - The current retry attempt number.
 * @param config - The exponential retry configuration.
 * @returns An object containing the calculated retry delay.
 */
function calculateRetryDelay(retryAttempt, config) {
    // Exponentially increase the delay each time
    const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
    // Don't let the delay exceed the maximum
    const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
    // Allow the final value to have some "jitter" (within 50% of the delay size) so
    // that retries across multiple clients don't occur simultaneously.
    const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2);
    return { retryAfterInMs };
}
//# sourceMappingURL=delay.js.map

/***/ }),

/***/ 1381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isError)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3848);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Typeguard for an error object shape (has name and message)
 * @param e - Something caught by a catch clause.
 */
function isError(e) {
    if ((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(e)) {
        const hasName = typeof e.name === "string";
        const hasMessage = typeof e.message === "string";
        return hasName && hasMessage;
    }
    return false;
}
//# sourceMappingURL=error.js.map

/***/ }),

/***/ 9734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseHeaderValueAsNumber),
/* harmony export */   c: () => (/* binding */ delay)
/* harmony export */ });
/* harmony import */ var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9376);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const StandardAbortMessage = "The operation was aborted.";
/**
 * A wrapper for setTimeout that resolves a promise after delayInMs milliseconds.
 * @param delayInMs - The number of milliseconds to be delayed.
 * @param value - The value to be resolved with after a timeout of t milliseconds.
 * @param options - The options for delay - currently abort options
 *                  - abortSignal - The abortSignal associated with containing operation.
 *                  - abortErrorMsg - The abort error message associated with containing operation.
 * @returns Resolved promise
 */
function delay(delayInMs, value, options) {
    return new Promise((resolve, reject) => {
        let timer = undefined;
        let onAborted = undefined;
        const rejectOnAbort = () => {
            return reject(new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__/* .AbortError */ .l(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage));
        };
        const removeListeners = () => {
            if (options?.abortSignal && onAborted) {
                options.abortSignal.removeEventListener("abort", onAborted);
            }
        };
        onAborted = () => {
            if (timer) {
                clearTimeout(timer);
            }
            removeListeners();
            return rejectOnAbort();
        };
        if (options?.abortSignal && options.abortSignal.aborted) {
            return rejectOnAbort();
        }
        timer = setTimeout(() => {
            removeListeners();
            resolve(value);
        }, delayInMs);
        if (options?.abortSignal) {
            options.abortSignal.addEventListener("abort", onAborted);
        }
    });
}
/**
 * @internal
 * @returns the parsed value or undefined if the parsed value is invalid.
 */
function parseHeaderValueAsNumber(response, headerName) {
    const value = response.headers.get(headerName);
    if (!value)
        return;
    const valueAsNum = Number(value);
    if (Number.isNaN(valueAsNum))
        return;
    return valueAsNum;
}
//# sourceMappingURL=helpers.js.map

/***/ }),

/***/ 3848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Helper to determine when an input is a generic JS object.
 * @returns true when input is an object type that is not null, Array, RegExp, or Date.
 */
function isObject(input) {
    return (typeof input === "object" &&
        input !== null &&
        !Array.isArray(input) &&
        !(input instanceof RegExp) &&
        !(input instanceof Date));
}
//# sourceMappingURL=object.js.map

/***/ }),

/***/ 1354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ getHeaderPairs),
/* harmony export */   Mz: () => (/* binding */ removeExpectContinueHeader),
/* harmony export */   SG: () => (/* binding */ removeRequestBodyHeaders)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Converts a flat `[name, value, ...]` raw header array to `[name, value]` pairs,
 * or returns an existing pair array unchanged, preserving order and duplicates.
 *
 * @param headers - Header names and values in either array format.
 * @returns The header pairs in their original order.
 * @see https://nodejs.org/api/http.html#messagerawheaders
 */
function getHeaderPairs(headers) {
    return Array.isArray(headers[0])
        ? headers
        : Array.from({ length: Math.ceil(headers.length / 2) }, (_, index) => [
            headers[index * 2],
            headers[index * 2 + 1],
        ]);
}
function isIterable(value) {
    return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
}
function removeContinueToken(value) {
    if (typeof value === "string") {
        const tokens = value.split(",");
        const remaining = tokens.filter((token) => token.trim().toLowerCase() !== "100-continue");
        if (remaining.length === tokens.length) {
            return value;
        }
        return (remaining
            .map((token) => token.trim())
            .filter(Boolean)
            .join(", ") || undefined);
    }
    if (Array.isArray(value)) {
        const remaining = value.map(removeContinueToken).filter((entry) => entry !== undefined);
        return remaining.length > 0 ? remaining : undefined;
    }
    return value;
}
function stripRequestBodyHeaders(request, removeFraming) {
    const stripHeaderValue = (name, value) => {
        const lowerName = name.toLowerCase();
        if (removeFraming &&
            (lowerName === "content-length" ||
                lowerName === "transfer-encoding" ||
                lowerName === "trailer")) {
            return undefined;
        }
        return lowerName === "expect" ? removeContinueToken(value) : value;
    };
    const stripHeaderPairs = (pairs) => pairs.flatMap(([name, value]) => {
        const updated = typeof name === "string" ? stripHeaderValue(name, value) : value;
        return updated === undefined ? [] : [[name, updated]];
    });
    for (const [name, value] of request.headers) {
        const updated = stripHeaderValue(name, value);
        if (updated === undefined) {
            request.headers.delete(name);
        }
        else if (typeof updated === "string" && updated !== value) {
            request.headers.set(name, updated);
        }
    }
    const overrides = request.requestOverrides;
    if (!overrides || !("headers" in overrides)) {
        return;
    }
    const headers = overrides.headers;
    if (Array.isArray(headers)) {
        const updatedPairs = stripHeaderPairs(getHeaderPairs(headers));
        request.requestOverrides = {
            ...overrides,
            headers: Array.isArray(headers[0]) ? updatedPairs : updatedPairs.flat(),
        };
    }
    else if (headers && typeof headers === "object" && isIterable(headers)) {
        const pairs = Array.from(headers, (entry) => {
            if (!Array.isArray(entry) || entry.length !== 2) {
                throw new TypeError("Header entry must be a name/value pair");
            }
            return entry;
        });
        request.requestOverrides = { ...overrides, headers: stripHeaderPairs(pairs) };
    }
    else if (headers && typeof headers === "object") {
        const updatedHeaders = {};
        for (const [name, value] of Object.entries(headers)) {
            const updated = stripHeaderValue(name, value);
            if (updated !== undefined) {
                updatedHeaders[name] = updated;
            }
        }
        request.requestOverrides = { ...overrides, headers: updatedHeaders };
    }
}
/**
 * Removes only the 100-continue expectation from pipeline and replacement headers.
 * Raw header arrays retain their shape, and caller-supplied override headers are not mutated.
 * Iterable override collections are materialized as reusable name/value pairs.
 *
 * @param request - The request whose body is known to be empty.
 */
function removeExpectContinueHeader(request) {
    stripRequestBodyHeaders(request, false);
}
/**
 * Removes obsolete body framing, trailer declarations, and the 100-continue expectation
 * after discarding a body.
 *
 * @param request - The request whose body has been discarded.
 */
function removeRequestBodyHeaders(request) {
    stripRequestBodyHeaders(request, true);
}
//# sourceMappingURL=requestBodyHeaders.js.map

/***/ }),

/***/ 808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ disposeResponseBody),
/* harmony export */   WT: () => (/* binding */ disposeNodeStream),
/* harmony export */   aP: () => (/* binding */ setRequestCompletion),
/* harmony export */   rb: () => (/* binding */ setResponseBodyDisposer),
/* harmony export */   rp: () => (/* binding */ setResponseBodySource)
/* harmony export */ });
/* unused harmony exports getRequestCompletion, setResponseBodyCompletion, getResponseBodyCompletion */
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1252);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const responseBodySources = new WeakMap();
const responseBodyDisposers = new WeakMap();
const requestCompletions = new WeakMap();
const responseBodyCompletions = new WeakMap();
function setRequestCompletion(response, completion) {
    requestCompletions.set(response, completion);
    completion
        .then(() => requestCompletions.get(response) === completion && requestCompletions.delete(response))
        .catch((error) => {
        _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.warning("Error tracking request completion", error);
    });
}
/**
 * Returns a promise that resolves when the response's outgoing request has completed.
 *
 * @param response - The response whose request completion should be observed.
 * @returns The request completion promise, if the transport provides one.
 */
function getRequestCompletion(response) {
    return requestCompletions.get(response);
}
function setResponseBodyCompletion(response, completion) {
    responseBodyCompletions.set(response, completion);
    completion
        .then(() => responseBodyCompletions.get(response) === completion &&
        responseBodyCompletions.delete(response))
        .catch((error) => {
        logger.warning("Error tracking response body completion", error);
    });
}
/**
 * Returns a promise that resolves when the response body has completed, errored, or been canceled.
 *
 * @param response - The response whose body completion should be observed.
 * @returns The response body completion promise, if the transport provides one.
 */
function getResponseBodyCompletion(response) {
    return responseBodyCompletions.get(response);
}
function isNodeResponseBody(value) {
    return (typeof value === "object" &&
        value !== null &&
        "resume" in value &&
        typeof value.resume === "function");
}
function isNodeEventEmitterBody(value) {
    return ("on" in value &&
        typeof value.on === "function" &&
        "once" in value &&
        typeof value.once === "function" &&
        "removeListener" in value &&
        typeof value.removeListener === "function");
}
function isBrowserResponseBody(value) {
    return (typeof value === "object" &&
        value !== null &&
        "cancel" in value &&
        typeof value.cancel === "function");
}
function setResponseBodySource(body, source) {
    if (isNodeResponseBody(body) && isNodeResponseBody(source)) {
        responseBodySources.set(body, source);
    }
}
function setResponseBodyDisposer(response, dispose) {
    responseBodyDisposers.set(response, dispose);
    return () => {
        if (responseBodyDisposers.get(response) === dispose) {
            responseBodyDisposers.delete(response);
        }
    };
}
/**
 * Destroys a Node stream, or drains it if destruction is unavailable,
 * and recursively disposes its tracked upstream sources.
 */
function disposeNodeResponseBody(readableStream, disposed = new Set()) {
    // Avoid disposing a stream twice if the source chain contains a cycle.
    if (disposed.has(readableStream)) {
        return;
    }
    disposed.add(readableStream);
    const source = responseBodySources.get(readableStream);
    responseBodySources.delete(readableStream);
    if (readableStream.closed !== true) {
        if (readableStream.destroy) {
            if (isNodeEventEmitterBody(readableStream)) {
                const onError = (error) => {
                    _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.warning("Error disposing Node stream", error);
                };
                const onClose = () => {
                    readableStream.removeListener("error", onError);
                };
                readableStream.on("error", onError);
                readableStream.once("close", onClose);
                try {
                    readableStream.destroy();
                }
                catch (error) {
                    readableStream.removeListener("error", onError);
                    readableStream.removeListener("close", onClose);
                    throw error;
                }
            }
            else {
                readableStream.destroy();
            }
        }
        else {
            readableStream.resume();
        }
    }
    if (source) {
        disposeNodeResponseBody(source, disposed);
    }
}
/**
 * Disposes a raw Node stream and its tracked upstream sources without throwing.
 *
 * @param stream - The stream to destroy, or drain if destruction is unavailable.
 */
function disposeNodeStream(stream) {
    try {
        disposeNodeResponseBody(stream);
    }
    catch (error) {
        _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.warning("Error disposing Node stream", error);
    }
}
/**
 * Releases the body of a response that will not be read, so the underlying connection can be
 * reused or closed. Handles Node readable streams and browser web streams, and never throws:
 * disposal failures are logged as warnings.
 *
 * @param response - The response whose `readableStreamBody` or `browserStreamBody` should be disposed.
 */
async function disposeResponseBody(response) {
    try {
        const dispose = responseBodyDisposers.get(response);
        responseBodyDisposers.delete(response);
        try {
            const readableStream = response.readableStreamBody;
            if (isNodeResponseBody(readableStream)) {
                disposeNodeStream(readableStream);
                return;
            }
            const browserStream = response.browserStreamBody;
            if (isBrowserResponseBody(browserStream)) {
                await browserStream.cancel();
            }
        }
        finally {
            dispose?.();
        }
    }
    catch (error) {
        _log_js__WEBPACK_IMPORTED_MODULE_0__/* .logger */ .v.warning("Error disposing response body", error);
    }
}
//# sourceMappingURL=responseBody.js.map

/***/ }),

/***/ 768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Sanitizer)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3848);
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

const RedactedString = "REDACTED";
// Make sure this list is up-to-date with the one under core/logger/Readme#Keyconcepts
const defaultAllowedHeaderNames = [
    "x-ms-client-request-id",
    "x-ms-return-client-request-id",
    "x-ms-useragent",
    "x-ms-correlation-request-id",
    "x-ms-request-id",
    "client-request-id",
    "ms-cv",
    "return-client-request-id",
    "traceparent",
    "azure-deprecating",
    "Access-Control-Allow-Credentials",
    "Access-Control-Allow-Headers",
    "Access-Control-Allow-Methods",
    "Access-Control-Allow-Origin",
    "Access-Control-Expose-Headers",
    "Access-Control-Max-Age",
    "Access-Control-Request-Headers",
    "Access-Control-Request-Method",
    "Origin",
    "Accept",
    "Accept-Encoding",
    "Cache-Control",
    "Connection",
    "Content-Length",
    "Content-Type",
    "Date",
    "ETag",
    "Expires",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "If-Unmodified-Since",
    "Last-Modified",
    "Pragma",
    "Request-Id",
    "Retry-After",
    "Server",
    "Transfer-Encoding",
    "User-Agent",
    "WWW-Authenticate",
];
const defaultAllowedQueryParameters = ["api-version"];
/**
 * A utility class to sanitize objects for logging.
 */
class Sanitizer {
    allowedHeaderNames;
    allowedQueryParameters;
    constructor({ additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = [], } = {}) {
        allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
        allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
        this.allowedHeaderNames = new Set(allowedHeaderNames.map((n) => n.toLowerCase()));
        this.allowedQueryParameters = new Set(allowedQueryParameters.map((p) => p.toLowerCase()));
    }
    /**
     * Sanitizes an object for logging.
     * @param obj - The object to sanitize
     * @returns - The sanitized object as a string
     */
    sanitize(obj) {
        const seen = new Set();
        return JSON.stringify(obj, (key, value) => {
            // Ensure Errors include their interesting non-enumerable members
            if (value instanceof Error) {
                return {
                    ...value,
                    name: value.name,
                    message: value.message,
                };
            }
            if (key === "headers" && (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value)) {
                return this.sanitizeHeaders(value);
            }
            else if (key === "url" && typeof value === "string") {
                return this.sanitizeUrl(value);
            }
            else if (key === "query" && (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value)) {
                return this.sanitizeQuery(value);
            }
            else if (key === "body") {
                // Don't log the request body
                return undefined;
            }
            else if (key === "response") {
                // Don't log response again
                return undefined;
            }
            else if (key === "operationSpec") {
                // When using sendOperationRequest, the request carries a massive
                // field with the autorest spec. No need to log it.
                return undefined;
            }
            else if (Array.isArray(value) || (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value)) {
                if (seen.has(value)) {
                    return "[Circular]";
                }
                seen.add(value);
            }
            return value;
        }, 2);
    }
    /**
     * Sanitizes a URL for logging.
     * @param value - The URL to sanitize
     * @returns - The sanitized URL as a string
     */
    sanitizeUrl(value) {
        if (typeof value !== "string" || value === null || value === "") {
            return value;
        }
        const url = new URL(value);
        if (!url.search) {
            return value;
        }
        for (const [key] of url.searchParams) {
            if (!this.allowedQueryParameters.has(key.toLowerCase())) {
                url.searchParams.set(key, RedactedString);
            }
        }
        return url.toString();
    }
    sanitizeHeaders(obj) {
        const sanitized = {};
        for (const key of Object.keys(obj)) {
            if (this.allowedHeaderNames.has(key.toLowerCase())) {
                sanitized[key] = obj[key];
            }
            else {
                sanitized[key] = RedactedString;
            }
        }
        return sanitized;
    }
    sanitizeQuery(value) {
        if (typeof value !== "object" || value === null) {
            return value;
        }
        const sanitized = {};
        for (const k of Object.keys(value)) {
            if (this.allowedQueryParameters.has(k.toLowerCase())) {
                sanitized[k] = value[k];
            }
            else {
                sanitized[k] = RedactedString;
            }
        }
        return sanitized;
    }
}
//# sourceMappingURL=sanitizer.js.map

/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CY: () => (/* binding */ isBinaryBody),
  qf: () => (/* binding */ isBlob),
  H1: () => (/* binding */ isReadableStream)
});

// UNUSED EXPORTS: isNodeReadableStream, isWebReadableStream

// EXTERNAL MODULE: external "stream"
var external_stream_ = __nccwpck_require__(2203);
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards-node.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.

/**
 * Checks if the given value is a Node.js readable stream.
 *
 * @internal
 */
function isNodeReadableStream(x) {
    return x instanceof external_stream_.Readable;
}
/**
 * Checks if the given value is a web ReadableStream.
 *
 * @internal
 */
function isWebReadableStream(x) {
    return x instanceof ReadableStream;
}
//# sourceMappingURL=typeGuards-node.js.map
;// CONCATENATED MODULE: ./build/node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards.js
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.


function isBinaryBody(body) {
    return (body !== undefined &&
        (body instanceof Uint8Array ||
            isReadableStream(body) ||
            typeof body === "function" ||
            body instanceof Blob));
}
function isReadableStream(x) {
    return isNodeReadableStream(x) || isWebReadableStream(x);
}
function isBlob(x) {
    return x instanceof Blob;
}
//# sourceMappingURL=typeGuards.js.map

/***/ }),

/***/ 5063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ randomUUID)
/* harmony export */ });
// Copyright (c) Microsoft Corporation.
// Licensed under the MIT License.
/**
 * Generated Universally Unique Identifier
 *
 * @returns RFC4122 v4 UUID.
 */
function randomUUID() {
    return globalThis.crypto.randomUUID();
}
//# sourceMappingURL=uuidUtils.js.map

/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g6: () => (/* binding */ Agent)
});

// UNUSED EXPORTS: json, req, toBuffer

// EXTERNAL MODULE: external "net"
var external_net_ = __nccwpck_require__(9278);
// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
;// CONCATENATED MODULE: ./node_modules/agent-base/dist/helpers.js


async function toBuffer(stream) {
    let length = 0;
    const chunks = [];
    for await (const chunk of stream) {
        length += chunk.length;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function json(stream) {
    const buf = await toBuffer(stream);
    const str = buf.toString('utf8');
    try {
        return JSON.parse(str);
    }
    catch (_err) {
        const err = _err;
        err.message += ` (input: ${str})`;
        throw err;
    }
}
function req(url, opts = {}) {
    const href = typeof url === 'string' ? url : url.href;
    const req = (href.startsWith('https:') ? https : http).request(url, opts);
    const promise = new Promise((resolve, reject) => {
        req
            .once('response', resolve)
            .once('error', reject)
            .end();
    });
    req.then = promise.then.bind(promise);
    return req;
}
//# sourceMappingURL=helpers.js.map
;// CONCATENATED MODULE: ./node_modules/agent-base/dist/index.js




const INTERNAL = Symbol('AgentBaseInternalState');
class Agent extends external_http_.Agent {
    constructor(opts) {
        super(opts);
        this[INTERNAL] = {};
    }
    /**
     * Determine whether this is an `http` or `https` request.
     */
    isSecureEndpoint(options) {
        if (options) {
            // First check the `secureEndpoint` property explicitly, since this
            // means that a parent `Agent` is "passing through" to this instance.
            // eslint-disable-next-line @typescript-eslint/no-explicit-any
            if (typeof options.secureEndpoint === 'boolean') {
                return options.secureEndpoint;
            }
            // If no explicit `secure` endpoint, check if `protocol` property is
            // set. This will usually be the case since using a full string URL
            // or `URL` instance should be the most common usage.
            if (typeof options.protocol === 'string') {
                return options.protocol === 'https:';
            }
        }
        // Finally, if no `protocol` property was set, then fall back to
        // checking the stack trace of the current call stack, and try to
        // detect the "https" module.
        const { stack } = new Error();
        if (typeof stack !== 'string')
            return false;
        return stack
            .split('\n')
            .some((l) => l.indexOf('(https.js:') !== -1 ||
            l.indexOf('node:https:') !== -1);
    }
    // In order to support async signatures in `connect()` and Node's native
    // connection pooling in `http.Agent`, the array of sockets for each origin
    // has to be updated synchronously. This is so the length of the array is
    // accurate when `addRequest()` is next called. We achieve this by creating a
    // fake socket and adding it to `sockets[origin]` and incrementing
    // `totalSocketCount`.
    incrementSockets(name) {
        // If `maxSockets` and `maxTotalSockets` are both Infinity then there is no
        // need to create a fake socket because Node.js native connection pooling
        // will never be invoked.
        if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
            return null;
        }
        // All instances of `sockets` are expected TypeScript errors. The
        // alternative is to add it as a private property of this class but that
        // will break TypeScript subclassing.
        if (!this.sockets[name]) {
            // @ts-expect-error `sockets` is readonly in `@types/node`
            this.sockets[name] = [];
        }
        const fakeSocket = new external_net_.Socket({ writable: false });
        this.sockets[name].push(fakeSocket);
        // @ts-expect-error `totalSocketCount` isn't defined in `@types/node`
        this.totalSocketCount++;
        return fakeSocket;
    }
    decrementSockets(name, socket) {
        if (!this.sockets[name] || socket === null) {
            return;
        }
        const sockets = this.sockets[name];
        const index = sockets.indexOf(socket);
        if (index !== -1) {
            sockets.splice(index, 1);
            // @ts-expect-error  `totalSocketCount` isn't defined in `@types/node`
            this.totalSocketCount--;
            if (sockets.length === 0) {
                // @ts-expect-error `sockets` is readonly in `@types/node`
                delete this.sockets[name];
            }
        }
    }
    // In order to properly update the socket pool, we need to call `getName()` on
    // the core `https.Agent` if it is a secureEndpoint.
    getName(options) {
        const secureEndpoint = this.isSecureEndpoint(options);
        if (secureEndpoint) {
            return external_https_.Agent.prototype.getName.call(this, options);
        }
        return super.getName(options);
    }
    createSocket(req, options, cb) {
        const connectOpts = {
            ...options,
            secureEndpoint: this.isSecureEndpoint(options),
        };
        const name = this.getName(connectOpts);
        const fakeSocket = this.incrementSockets(name);
        Promise.resolve()
            .then(() => this.connect(req, connectOpts))
            .then((socket) => {
            this.decrementSockets(name, fakeSocket);
            if (typeof socket
                .addRequest === 'function') {
                try {
                    return socket.addRequest(req, connectOpts);
                }
                catch (err) {
                    return cb(err);
                }
            }
            this[INTERNAL].currentSocket = socket;
            // @ts-expect-error `createSocket()` isn't defined in `@types/node`
            super.createSocket(req, options, cb);
        }, (err) => {
            this.decrementSockets(name, fakeSocket);
            cb(err);
        });
    }
    createConnection() {
        const socket = this[INTERNAL].currentSocket;
        this[INTERNAL].currentSocket = undefined;
        if (!socket) {
            throw new Error('No socket was returned in the `connect()` function');
        }
        return socket;
    }
    get defaultPort() {
        return (this[INTERNAL].defaultPort ??
            (this.protocol === 'https:' ? 443 : 80));
    }
    set defaultPort(v) {
        if (this[INTERNAL]) {
            this[INTERNAL].defaultPort = v;
        }
    }
    get protocol() {
        return (this[INTERNAL].protocol ??
            (this.isSecureEndpoint() ? 'https:' : 'http:'));
    }
    set protocol(v) {
        if (this[INTERNAL]) {
            this[INTERNAL].protocol = v;
        }
    }
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ HttpsProxyAgent)
});

// EXTERNAL MODULE: external "net"
var external_net_ = __nccwpck_require__(9278);
// EXTERNAL MODULE: external "tls"
var external_tls_ = __nccwpck_require__(4756);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: ./node_modules/debug/src/index.js
var src = __nccwpck_require__(2830);
// EXTERNAL MODULE: ./node_modules/agent-base/dist/index.js + 1 modules
var dist = __nccwpck_require__(319);
// EXTERNAL MODULE: external "url"
var external_url_ = __nccwpck_require__(7016);
;// CONCATENATED MODULE: ./node_modules/https-proxy-agent/dist/parse-proxy-response.js

const debug = src('https-proxy-agent:parse-proxy-response');
function parseProxyResponse(socket) {
    return new Promise((resolve, reject) => {
        // we need to buffer any HTTP traffic that happens with the proxy before we get
        // the CONNECT response, so that if the response is anything other than an "200"
        // response code, then we can re-play the "data" events on the socket once the
        // HTTP parser is hooked up...
        let buffersLength = 0;
        const buffers = [];
        function read() {
            const b = socket.read();
            if (b)
                ondata(b);
            else
                socket.once('readable', read);
        }
        function cleanup() {
            socket.removeListener('end', onend);
            socket.removeListener('error', onerror);
            socket.removeListener('readable', read);
        }
        function onend() {
            cleanup();
            debug('onend');
            reject(new Error('Proxy connection ended before receiving CONNECT response'));
        }
        function onerror(err) {
            cleanup();
            debug('onerror %o', err);
            reject(err);
        }
        function ondata(b) {
            buffers.push(b);
            buffersLength += b.length;
            const buffered = Buffer.concat(buffers, buffersLength);
            const endOfHeaders = buffered.indexOf('\r\n\r\n');
            if (endOfHeaders === -1) {
                // keep buffering
                debug('have not received end of HTTP headers yet...');
                read();
                return;
            }
            const headerParts = buffered
                .slice(0, endOfHeaders)
                .toString('ascii')
                .split('\r\n');
            const firstLine = headerParts.shift();
            if (!firstLine) {
                socket.destroy();
                return reject(new Error('No header received from proxy CONNECT response'));
            }
            const firstLineParts = firstLine.split(' ');
            const statusCode = +firstLineParts[1];
            const statusText = firstLineParts.slice(2).join(' ');
            const headers = {};
            for (const header of headerParts) {
                if (!header)
                    continue;
                const firstColon = header.indexOf(':');
                if (firstColon === -1) {
                    socket.destroy();
                    return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
                }
                const key = header.slice(0, firstColon).toLowerCase();
                const value = header.slice(firstColon + 1).trimStart();
                const current = headers[key];
                if (typeof current === 'string') {
                    headers[key] = [current, value];
                }
                else if (Array.isArray(current)) {
                    current.push(value);
                }
                else {
                    headers[key] = value;
                }
            }
            debug('got proxy server response: %o %o', firstLine, headers);
            cleanup();
            resolve({
                connect: {
                    statusCode,
                    statusText,
                    headers,
                },
                buffered,
            });
        }
        socket.on('error', onerror);
        socket.on('end', onend);
        read();
    });
}
//# sourceMappingURL=parse-proxy-response.js.map
// EXTERNAL MODULE: ./node_modules/proxy-agent-negotiate/dist/index.js
var proxy_agent_negotiate_dist = __nccwpck_require__(6825);
;// CONCATENATED MODULE: ./node_modules/https-proxy-agent/dist/index.js








const dist_debug = src('https-proxy-agent');
const setServernameFromNonIpHost = (options) => {
    if (options.servername === undefined &&
        options.host &&
        !external_net_.isIP(options.host)) {
        return {
            ...options,
            servername: options.host,
        };
    }
    return options;
};
/**
 * The `HttpsProxyAgent` implements an HTTP Agent subclass that connects to
 * the specified "HTTP(s) proxy server" in order to proxy HTTPS requests.
 *
 * Outgoing HTTP requests are first tunneled through the proxy server using the
 * `CONNECT` HTTP request method to establish a connection to the proxy server,
 * and then the proxy server connects to the destination target and issues the
 * HTTP request from the proxy server.
 *
 * `https:` requests have their socket connection upgraded to TLS once
 * the connection to the proxy server has been established.
 */
class HttpsProxyAgent extends dist/* Agent */.g6 {
    constructor(proxy, opts) {
        super(opts);
        this.options = { path: undefined };
        this.proxy = typeof proxy === 'string' ? new external_url_.URL(proxy) : proxy;
        this.proxyHeaders = opts?.headers ?? {};
        dist_debug('Creating new HttpsProxyAgent instance: %o', this.proxy.href);
        if (opts?.negotiate) {
            this.onProxyAuth = (0,proxy_agent_negotiate_dist/* createNegotiateAuth */.h)();
        }
        else if (opts?.onProxyAuth) {
            this.onProxyAuth = opts.onProxyAuth;
        }
        // Trim off the brackets from IPv6 addresses
        const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
        const port = this.proxy.port
            ? parseInt(this.proxy.port, 10)
            : this.proxy.protocol === 'https:'
                ? 443
                : 80;
        this.connectOpts = {
            // Attempt to negotiate http/1.1 for proxy servers that support http/2
            ALPNProtocols: ['http/1.1'],
            ...(opts
                ? omit(opts, 'headers', 'onProxyAuth', 'negotiate')
                : null),
            host,
            port,
        };
    }
    /**
     * Called when the node-core HTTP client library is creating a
     * new HTTP request.
     */
    async connect(req, opts) {
        const { proxy } = this;
        if (!opts.host) {
            throw new TypeError('No "host" provided');
        }
        // Create a socket connection to the proxy server.
        let socket;
        if (proxy.protocol === 'https:') {
            dist_debug('Creating `tls.Socket`: %o', this.connectOpts);
            socket = external_tls_.connect(setServernameFromNonIpHost(this.connectOpts));
        }
        else {
            dist_debug('Creating `net.Socket`: %o', this.connectOpts);
            socket = external_net_.connect(this.connectOpts);
        }
        const headers = typeof this.proxyHeaders === 'function'
            ? this.proxyHeaders()
            : { ...this.proxyHeaders };
        const host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
        let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
        // Inject the `Proxy-Authorization` header if necessary.
        if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
        }
        headers.Host = `${host}:${opts.port}`;
        if (!headers['Proxy-Connection']) {
            headers['Proxy-Connection'] = this.keepAlive
                ? 'Keep-Alive'
                : 'close';
        }
        for (const name of Object.keys(headers)) {
            payload += `${name}: ${headers[name]}\r\n`;
        }
        const proxyResponsePromise = parseProxyResponse(socket);
        socket.write(`${payload}\r\n`);
        const { connect, buffered } = await proxyResponsePromise;
        req.emit('proxyConnect', connect);
        this.emit('proxyConnect', connect, req);
        req.emit('proxy', { proxy: this.proxy.href, socket });
        if (connect.statusCode === 200) {
            req.once('socket', resume);
            if (opts.secureEndpoint) {
                // The proxy is connecting to a TLS server, so upgrade
                // this socket connection to a TLS connection.
                dist_debug('Upgrading socket connection to TLS');
                return external_tls_.connect({
                    ...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
                    socket,
                });
            }
            return socket;
        }
        // Handle 407 Proxy Authentication Required
        if (connect.statusCode === 407 && this.onProxyAuth) {
            dist_debug('Got 407 response, invoking onProxyAuth callback');
            socket.destroy();
            const proxyAuthenticate = connect.headers['proxy-authenticate'] || '';
            const scheme = Array.isArray(proxyAuthenticate)
                ? proxyAuthenticate[0].split(/\s/)[0]
                : proxyAuthenticate.split(/\s/)[0];
            const authResponse = await this.onProxyAuth({
                response: connect,
                scheme,
            });
            // Retry with the auth headers
            return this._connectWithAuth(req, opts, authResponse.headers);
        }
        // Some other status code that's not 200... need to re-play the HTTP
        // header "data" events onto the socket once the HTTP machinery is
        // attached so that the node core `http` can parse and handle the
        // error status code.
        // Close the original socket, and a new "fake" socket is returned
        // instead, so that the proxy doesn't get the HTTP request
        // written to it (which may contain `Authorization` headers or other
        // sensitive data).
        //
        // See: https://hackerone.com/reports/541502
        socket.destroy();
        const fakeSocket = new external_net_.Socket({ writable: false });
        fakeSocket.readable = true;
        // Need to wait for the "socket" event to re-play the "data" events.
        req.once('socket', (s) => {
            dist_debug('Replaying proxy buffer for failed request');
            external_assert_(s.listenerCount('data') > 0);
            // Replay the "buffered" Buffer onto the fake `socket`, since at
            // this point the HTTP module machinery has been hooked up for
            // the user.
            s.push(buffered);
            s.push(null);
        });
        return fakeSocket;
    }
    /**
     * Retry a CONNECT request with additional auth headers.
     */
    async _connectWithAuth(req, opts, authHeaders) {
        const { proxy } = this;
        let socket;
        if (proxy.protocol === 'https:') {
            socket = external_tls_.connect(setServernameFromNonIpHost(this.connectOpts));
        }
        else {
            socket = external_net_.connect(this.connectOpts);
        }
        const headers = typeof this.proxyHeaders === 'function'
            ? this.proxyHeaders()
            : { ...this.proxyHeaders };
        const host = external_net_.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
        let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
        if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
        }
        // Merge auth headers (overrides existing)
        Object.assign(headers, authHeaders);
        headers.Host = `${host}:${opts.port}`;
        if (!headers['Proxy-Connection']) {
            headers['Proxy-Connection'] = this.keepAlive
                ? 'Keep-Alive'
                : 'close';
        }
        for (const name of Object.keys(headers)) {
            payload += `${name}: ${headers[name]}\r\n`;
        }
        const proxyResponsePromise = parseProxyResponse(socket);
        socket.write(`${payload}\r\n`);
        const { connect } = await proxyResponsePromise;
        req.emit('proxyConnect', connect);
        this.emit('proxyConnect', connect, req);
        if (connect.statusCode === 200) {
            req.once('socket', resume);
            if (opts.secureEndpoint) {
                dist_debug('Upgrading socket connection to TLS');
                return external_tls_.connect({
                    ...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
                    socket,
                });
            }
            return socket;
        }
        // If still not 200, throw
        socket.destroy();
        throw new Error(`Proxy authentication failed with status ${connect.statusCode} after retry`);
    }
}
HttpsProxyAgent.protocols = ['http', 'https'];
function resume(socket) {
    // Defer the resume so that all 'socket' event handlers have a chance
    // to attach their listeners (e.g. the HTTP client's 'data' handler)
    // before data starts flowing. Without this, buffered proxy-response
    // data can be emitted synchronously before listeners are ready.
    // See: https://github.com/nicolo-ribaudo/tc39-proposal-await-dictionary/issues/7
    setImmediate(() => {
        socket.resume();
    });
}
function omit(obj, ...keys) {
    const ret = {};
    let key;
    for (key in obj) {
        if (!keys.includes(key)) {
            ret[key] = obj[key];
        }
    }
    return ret;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 6825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createNegotiateAuth)
/* harmony export */ });
function createNegotiateAuth() {
    return async ({ response, scheme }) => {
        if (scheme.toLowerCase() !== 'negotiate') {
            throw new Error(`Expected Negotiate scheme but got "${scheme}"`);
        }
        let kerberos;
        try {
            kerberos = await __nccwpck_require__.e(/* import() */ 50).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8050, 19));
        }
        catch {
            throw new Error('The "kerberos" package is required for Negotiate proxy authentication. ' +
                'Install it with: npm install kerberos');
        }
        const proxyAuthenticate = response.headers['proxy-authenticate'] || '';
        const challengeHeader = Array.isArray(proxyAuthenticate)
            ? proxyAuthenticate[0]
            : proxyAuthenticate;
        const serverToken = typeof challengeHeader === 'string' && challengeHeader.includes(' ')
            ? challengeHeader.split(' ').slice(1).join(' ')
            : undefined;
        const client = await kerberos.initializeClient('HTTP@proxy', {
            mechOID: kerberos.GSS_MECH_OID_SPNEGO,
        });
        const token = await client.step(serverToken || '');
        if (!token) {
            throw new Error('Kerberos client.step() returned no token');
        }
        return {
            headers: {
                'Proxy-Authorization': `Negotiate ${token}`,
            },
        };
    };
}
//# sourceMappingURL=index.js.map

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(6805);
// EXTERNAL MODULE: ./build/azure/agents.js
var agents = __nccwpck_require__(3229);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/bearerTokenAuthenticationPolicy.js + 3 modules
var bearerTokenAuthenticationPolicy = __nccwpck_require__(4546);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/redirectPolicy.js
var redirectPolicy = __nccwpck_require__(3179);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/proxyPolicy.js
var proxyPolicy = __nccwpck_require__(1539);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/policies/formDataPolicy.js
var formDataPolicy = __nccwpck_require__(3925);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/createPipelineFromOptions.js + 15 modules
var createPipelineFromOptions = __nccwpck_require__(1278);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
var defaultHttpClient = __nccwpck_require__(2348);
// EXTERNAL MODULE: ./build/node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
var restError = __nccwpck_require__(9950);
// EXTERNAL MODULE: ./build/azure/departure.js
var azure_departure = __nccwpck_require__(7807);
// EXTERNAL MODULE: ./build/azure/errors.js
var errors = __nccwpck_require__(3160);
// EXTERNAL MODULE: ./build/azure/retry.js
var retry = __nccwpck_require__(8561);
;// CONCATENATED MODULE: ./build/azure/http.js





/** An attempt without a response for this long counts as a broken connection. */
const ATTEMPT_MS = 30_000;
/** The time that a write in flight has to finish after the step is stopped, so that its outcome is known. */
const WRITE_GRACE_MS = 250;
/**
 * Policies of the SDK that this action replaces or doesn't need. The one for tokens signs once for all attempts, and
 * the token might expire while they wait. The one for proxies opens a tunnel for each request, and prints the proxy's
 * password with `DEBUG`. The one for forms touches `FormData`, for which Node loads all of its `fetch`, which takes
 * longer than a request.
 */
const REPLACED = [
    bearerTokenAuthenticationPolicy/* bearerTokenAuthenticationPolicyName */.uQ,
    redirectPolicy/* redirectPolicyName */.O,
    proxyPolicy/* proxyPolicyName */.uX,
    formDataPolicy/* formDataPolicyName */.s,
];
/** All requests of a step: retried, limited, and throttled together, and stopped with it. */
class Http {
    #agents = new agents/* Agents */.lt();
    #retries;
    #step;
    constructor(step) {
        this.#step = step;
        this.#retries = new retry/* Retries */.fh(step);
    }
    /** Create a pipeline for requests that need no credential. `outermost` are policies around all attempts. */
    createPipeline(...outermost) {
        const pipeline = (0,createPipelineFromOptions/* createPipelineFromOptions */.F)({});
        for (const policy of outermost)
            pipeline.addPolicy(policy);
        return this.adapt(pipeline);
    }
    /**
     * Make a client's pipeline send its requests as requests of this step. The SDK's own retry policy gives up after
     * three retries, repeats a write whose response was lost, and lets each request run into a 429 by itself. With a
     * credential, each attempt gets a token of its own.
     */
    adapt(pipeline, signer) {
        pipeline.removePolicy({ phase: 'Retry' });
        for (const name of REPLACED)
            pipeline.removePolicy({ name });
        pipeline.addPolicy({
            name: 'untilAnsweredPolicy',
            sendRequest: (request, next) => this.#untilAnswered(request, next),
        });
        if (signer) {
            const { credential, scope } = signer;
            pipeline.addPolicy((0,bearerTokenAuthenticationPolicy/* bearerTokenAuthenticationPolicy */.N$)({ credential, scopes: [scope] }), { phase: 'Sign' });
        }
        pipeline.addPolicy({ name: 'attemptPolicy', sendRequest: (request, next) => this.#attempt(request, next) }, { afterPhase: 'Sign' });
        return pipeline;
    }
    /** Create a client that only uses the right proxy for each request, for a package that retries by itself. */
    createClient() {
        const client = (0,defaultHttpClient/* createDefaultHttpClient */.f)();
        return {
            sendRequest: (request) => {
                this.#route(request);
                return client.sendRequest(request);
            },
        };
    }
    /** Wait until the server accepts writes to a URL. A decision made after that isn't delayed before it is sent. */
    async untilWritable(url) {
        await this.#retries.untilAllowed({ method: 'PATCH', url }, this.#step.signal);
    }
    /** The last fault of a request that is being retried: `HTTP 502`, `ECONNRESET`. */
    get lastFault() {
        return this.#retries.lastFault;
    }
    /**
     * Make attempts until one gets a response, the fault is permanent, or the step or the request's own signal stops it.
     */
    async #untilAnswered(request, next) {
        const { signal, clock } = this.#step;
        const own = request.abortSignal;
        const ends = own ? AbortSignal.any([own, signal]) : signal;
        request.abortSignal = ends;
        for (let retries = 0;; retries += 1) {
            // Before fetching the token, which might expire during the wait. A write never waits: it is decided again.
            if (!(0,retry/* isWrite */.ao)(request))
                await this.#retries.untilAllowed(request, ends);
            let outcome;
            try {
                outcome = await next(request);
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof restError/* RestError */.p))
                    throw error;
                outcome = error;
            }
            const wait = this.#retries.waitMs(request, outcome, retries);
            if (wait !== undefined)
                await clock.sleep(wait, ends);
            else if (outcome instanceof restError/* RestError */.p)
                throw outcome;
            else
                return outcome;
        }
    }
    async #attempt(request, next) {
        const { clock, signal } = this.#step;
        // A write comes with its departure. An attempt to read gets a new one.
        const given = (0,retry/* isWrite */.ao)(request) ? azure_departure/* Departure */.j.of(request.requestOverrides ?? {}) : undefined;
        const departure = given ?? new azure_departure/* Departure */.j(clock, signal);
        request.requestOverrides = departure.requestOverrides;
        // The SDK repeats a request after a claims challenge. A write is decided again instead.
        if (departure.hasLeft)
            throw new errors/* NotSentError */.SD('the server asked to authenticate again');
        if ((0,retry/* isWrite */.ao)(request))
            departure.isThrottled = () => this.#retries.throttledMs(request) > 0;
        departure.leave();
        this.#route(request);
        return sendOnce(request, next, departure, signal);
    }
    #route(request) {
        const agent = this.#agents.agentFor(request.url);
        if (agent)
            request.agent = agent;
        else
            delete request.agent;
    }
}
/** Send a request once, with a time limit. */
async function sendOnce(request, next, departure, stopped) {
    const ends = request.abortSignal;
    // AbortSignal.any and AbortSignal.timeout would keep each attempt in memory until its time limit.
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timers = [setTimeout(abort, ATTEMPT_MS)];
    const stop = () => {
        if ((0,retry/* isWrite */.ao)(request) && departure.hasLeft)
            timers.push(setTimeout(abort, WRITE_GRACE_MS));
        else
            abort();
    };
    ends.addEventListener('abort', stop, { once: true });
    request.abortSignal = controller.signal;
    try {
        return await next(request);
    }
    catch (error) {
        if (departure.refusal !== undefined)
            throw departure.refusal;
        stopped.throwIfAborted();
        ends.throwIfAborted();
        if (controller.signal.aborted)
            throw new restError/* RestError */.p(`no response within ${ATTEMPT_MS / 1000} seconds`, { code: 'ETIMEDOUT' });
        if (!(error instanceof restError/* RestError */.p) || error.code !== restError/* RestError */.p.PARSE_ERROR)
            throw error;
        // The connection broke in the middle of a response, which the SDK calls a parse error.
        throw new restError/* RestError */.p(error.message, { code: 'ECONNRESET' });
    }
    finally {
        request.abortSignal = ends;
        for (const timer of timers)
            clearTimeout(timer);
        ends.removeEventListener('abort', stop);
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/node_modules/@azure/logger/dist/esm/index.js
var esm = __nccwpck_require__(3573);
// EXTERNAL MODULE: ./build/secrets.js
var secrets = __nccwpck_require__(2);
;// CONCATENATED MODULE: ./build/azure/sdk-log.js




/**
 * Remove tokens, signatures, and a proxy's password from the log of Azure's packages (`AZURE_LOG_LEVEL`). They redact
 * headers, but behind a proxy they also print the socket of a request, with the headers as sent.
 */
function redactSdkLog() {
    esm/* AzureLogger */.i2.log = (...args) => {
        process.stderr.write(`${redacted((0,external_node_util_.format)(...args))}${external_node_os_.EOL}`);
    };
}
/** Replace known secrets, credentials in headers and URLs, JSON Web Tokens, and the signed parts of operation URLs. */
function redacted(text) {
    return (0,secrets/* redact */.E)(text)
        .replace(/\b(Bearer|Basic) [\w.~+/=-]+/gi, '$1 ***')
        .replace(/(\w:\/\/)[^\s/@"']+@/g, '$1***@')
        .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '***')
        .replace(/([?&][tcsh]=)[^&\s"']+/g, '$1***');
}

// EXTERNAL MODULE: ./build/cloud.js
var build_cloud = __nccwpck_require__(878);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(6184);
// EXTERNAL MODULE: ./build/collections.js
var collections = __nccwpck_require__(7426);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __nccwpck_require__(4949);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./build/inputs/inputs.js




/** All inputs, as action.yml declares them. A test keeps the two equal. */
const INPUT_NAMES = [
    'operation',
    'app-name',
    'job-name',
    'environment-name',
    'session-pool-name',
    'resource-group',
    'identity-type',
    'user-assigned-identities',
    'identity-resource-group',
    'create-identities',
    'identity-location',
    'identity-tags',
    'roles',
    'revoke-roles',
    'delete-role-assignments',
    'resolve-roles',
    'registry-server',
    'registry-identity',
    'dry-run',
    'fail-on-change',
    'force',
    'client-id',
    'tenant-id',
    'subscription-id',
    'cloud',
    'audience',
    'resolve-client-id',
    'timeout-minutes',
    'max-parallel',
    'summary',
    'comment-on-pull-request',
    'github-token',
    'matrix',
    'api-version',
];
/** An input that is missing, unknown, or invalid, or that contradicts another one. */
class InputError extends Error {
    name = 'InputError';
}
/** The rule for names, for errors. */
const NAME_RULE = "Names contain only letters, digits, and '-_.()'.";
/** The form of a GUID, for errors. */
const GUID_RULE = 'a GUID, such as 00000000-0000-0000-0000-000000000000';
/** The error for an invalid value. `source` is the variable that the value comes from, if it isn't the input. */
function invalid(input, value, allowed, source) {
    const from = source === undefined ? '' : ` (from the environment variable ${source})`;
    const end = /[.?]$/.test(allowed) ? '' : '.';
    return new InputError(`Invalid value for input '${input}'${from}: ${(0,build_text/* quote */.hD)(value)}. Use ${allowed}${end}`);
}
/** Inputs that are often set to a variable or secret of the repository. */
const OFTEN_EMPTY = new Set(['client-id', 'tenant-id', 'subscription-id', 'resource-group']);
/**
 * The inputs of the step, and the environment variables that some of them fall back to. An invalid value fails at
 * once. Missing inputs are collected, so that one error reports all of them.
 */
class Inputs {
    text;
    env;
    #missing = new Map();
    constructor(read, env) {
        this.text = read;
        this.env = env;
    }
    /**
     * Note a missing input, with a sentence on the reason or the fix. Returns a value that is never used, because
     * {@link refuseIncomplete} throws then.
     */
    miss(input, hint) {
        if (!this.#missing.has(input))
            this.#missing.set(input, hint);
        return '';
    }
    /** At least one of the inputs read so far is missing. */
    get isIncomplete() {
        return this.#missing.size > 0;
    }
    /**
     * Refuse an incomplete request, after all inputs have been read.
     * @throws {InputError} if inputs are missing.
     */
    refuseIncomplete() {
        if (!this.isIncomplete)
            return;
        const names = [...this.#missing.keys()];
        const hints = [...this.#missing].map(([name, hint]) => `- '${name}': ${hint}`);
        const quoted = (0,build_text/* sentenceList */.MT)(names.map((name) => `'${name}'`));
        const lines = names.length === 1
            ? [`Missing input ${quoted}. ${[...this.#missing.values()]}`]
            : [`Missing inputs ${quoted}.`, ...hints];
        if (names.some((name) => OFTEN_EMPTY.has(name)))
            lines.push(build_text/* UNSET */.Ag);
        throw new InputError(lines.join('\n'));
    }
    /** Read entries that are separated by newlines or commas, without blank ones and duplicates. */
    list(input) {
        const entries = this.text(input)
            .split(/[\r\n,]+/)
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
        return (0,collections/* distinct */.d)(entries, (entry) => entry.toLowerCase());
    }
    /** Read lines, without blank ones, each with its number from 1. */
    lines(input) {
        const lines = this.text(input).split(/\r\n|\r|\n/);
        return lines.map((text, index) => [index + 1, text.trim()]).filter(([, text]) => text !== '');
    }
    /** Read a boolean of YAML 1.2. The error of `core.getBooleanInput` doesn't show the value. */
    flag(input, otherwise = false) {
        const value = this.text(input);
        if (value === '')
            return otherwise;
        if (!/^(true|True|TRUE|false|False|FALSE)$/.test(value))
            throw invalid(input, value, "'true' or 'false'");
        return value.toLowerCase() === 'true';
    }
    /** Read one of a few choices by its name, ignoring case. The first is the default. */
    oneOf(input, allowed, nameOf = String) {
        const value = this.text(input) || nameOf(allowed[0]);
        const match = allowed.find((choice) => nameOf(choice).toLowerCase() === value.toLowerCase());
        if (match === undefined)
            throw invalid(input, value, quotedList(allowed.map(nameOf)));
        return match;
    }
    /** Read a string that follows a rule, from the input or else an environment variable. Undefined if both are empty. */
    matching(input, rule, allowed, variable) {
        const given = this.text(input);
        const value = given || (variable && this.env[variable]?.trim()) || undefined;
        if (value !== undefined && !rule(value))
            throw invalid(input, value, allowed, given ? undefined : variable);
        return value;
    }
    guid(input, variable) {
        return this.matching(input, resource_id/* isGuid */.W_, GUID_RULE, variable);
    }
    /** Read the name of a resource group. */
    group(input) {
        return this.matching(input, resource_id/* isGroupName */.dJ, `the name of a resource group, up to 90 characters. ${NAME_RULE}`);
    }
}
/** A choice of words in quotes: `'a', 'b', or 'c'`. */
function quotedList(words) {
    const quoted = words.map((word) => `'${word}'`);
    return (0,build_text/* sentenceList */.MT)(quoted, 'or');
}
/** Inputs of other tools, without `-` and `_`, by the equivalent input of this action. */
const FOREIGN = {
    'dry-run': 'whatif plan preview check',
    'user-assigned-identities': 'identityids identityid identities identitynames identityname uami managedidentity managedidentities ' +
        'userassigned miuserassigned userassignedidentity',
    'identity-type': 'systemassigned misystemassigned',
    // azure/login, azurerm
    cloud: 'environment azureenvironment cloudname',
    // Azure/container-apps-deploy-action, az containerapp
    'app-name': 'app containerapp containerappname',
    'job-name': 'job containerappjob containerappjobname',
    'environment-name': 'containerappenvironment containerappenvironmentname envname',
    'registry-server': 'acr acrname registry registryurl registryname loginserver',
    'identity-location': 'location',
    'timeout-minutes': 'timeout',
};
/** The runner passes an input on as `INPUT_` and its name, in upper case, with `_` for spaces. */
const PREFIX = 'INPUT_';
/** The maximum number of edits between a misspelled name and the one that it probably means. */
const MAX_EDITS = 2;
/**
 * Refuse inputs that action.yml doesn't have. The runner only warns about them, and `what-if: true` must never run for
 * real.
 *
 * @throws {InputError} for all of them, with the input that each probably means.
 */
function refuseUnknownInputs(env) {
    const known = new Set(INPUT_NAMES.map((name) => `${PREFIX}${name.toUpperCase()}`));
    const unknown = Object.keys(env)
        .filter((variable) => variable.startsWith(PREFIX) && variable !== PREFIX && !known.has(variable))
        .map((variable) => variable.slice(PREFIX.length).toLowerCase());
    if (unknown.length === 0)
        return;
    const lines = unknown.map((name) => {
        const meant = suggestion(name);
        return `Unknown input ${(0,build_text/* quote */.hD)(name)}.${meant ? ` Did you mean '${meant}'?` : ''}`;
    });
    throw new InputError([...lines, 'Nothing was changed.'].join('\n'));
}
/** The input that a name probably means, or undefined if none or several are close. */
function suggestion(name) {
    const wanted = letters(name);
    const foreign = INPUT_NAMES.find((input) => FOREIGN[input]?.split(' ').includes(wanted));
    if (foreign)
        return foreign;
    const [nearest, second] = INPUT_NAMES.map((input) => ({ input, edits: (0,mod/* distance */.Io)(wanted, letters(input)) }))
        .filter(({ edits }) => edits <= MAX_EDITS)
        .sort((a, b) => a.edits - b.edits);
    return nearest?.edits === second?.edits ? undefined : nearest?.input;
}
/** A name without case, `-`, `_`, spaces, and invisible characters. */
function letters(name) {
    return name.toLowerCase().replace(/[\s_-]|\p{C}/gu, '');
}

// EXTERNAL MODULE: ./build/kinds.js
var kinds = __nccwpck_require__(2172);
;// CONCATENATED MODULE: ./build/inputs/targets.js





/**
 * Read the targets in the order of their kinds, each once.
 * @throws {InputError} for an invalid one.
 */
function readTargets(inputs) {
    const entries = kinds/* ALL_KINDS */.O.flatMap((info) => inputs.list(info.input).map((entry) => ({ info, entry })));
    if (entries.length === 0) {
        inputs.miss('app-name', `Set at least one of ${quotedList(kinds/* ALL_KINDS */.O.map(({ input }) => input))}.`);
        // The target is most likely a name, so one error lists everything that a name needs.
        requiredGroup(inputs, 'a target that is given by name needs it');
    }
    inputs.group('resource-group');
    // The input must always be valid, but the environment variable only if it is needed.
    inputs.guid('subscription-id');
    return (0,collections/* distinct */.d)(entries.map(({ info, entry }) => readTarget(info, entry, inputs)), resource_id/* resourceKey */.ik);
}
function readTarget({ input, type, noun }, entry, inputs) {
    if (entry.startsWith('/'))
        return readResourceId(input, entry, type);
    // A star replaces a part of a name. Three in a row are a secret that GitHub masked.
    if (!(0,resource_id/* isName */.Eo)(entry.replaceAll('*', 'x')) || entry.includes('***')) {
        throw invalid(input, entry, `the name of a ${noun}, a pattern with '*', or a resource ID. ${NAME_RULE}`);
    }
    const group = requiredGroup(inputs, `'${input}' contains a name (${(0,build_text/* quote */.hD)(entry)}) instead of a resource ID`);
    return { ...group, type, name: entry };
}
/** The resource group of names. If its inputs aren't set, they count as missing. */
function requiredGroup(inputs, why) {
    const hint = `It's required because ${why}.`;
    return {
        resourceGroup: inputs.group('resource-group') ?? inputs.miss('resource-group', hint),
        subscriptionId: inputs.guid('subscription-id', 'AZURE_SUBSCRIPTION_ID') ?? inputs.miss('subscription-id', hint),
    };
}
/**
 * Read a resource ID of the type that an input accepts.
 * @throws {InputError} for any other string, and for an ID of another type.
 */
function readResourceId(input, text, type) {
    const id = (0,resource_id/* parseResourceId */.RQ)(text);
    if (!id) {
        const form = `/subscriptions/<subscription-id>/resourceGroups/<resource-group>/providers/${type}/<name>`;
        const why = text.includes('//') ? `. ${build_text/* UNSET */.Ag}` : '';
        throw invalid(input, text, `a resource ID of the form ${form}${why}`);
    }
    if (id.type.toLowerCase() === type.toLowerCase())
        return { ...id, type };
    const rightInput = kinds/* ALL_KINDS */.O.find((info) => info.type === id.type)?.input;
    const fix = rightInput ? `, or set '${rightInput}' to this one` : '';
    throw invalid(input, text, `a resource ID of type ${type}${fix}`);
}

;// CONCATENATED MODULE: ./build/inputs/identities.js





/** The types in the spelling of ARM, in lowercase. */
const TYPES = ['systemassigned', 'userassigned', 'none'];
const TYPE_RULE = "'system-assigned', 'user-assigned', 'system-assigned,user-assigned', or 'none' (only for operation 'set')";
const IDENTITY_RULE = `a resource ID, a name, or 'group/name'. ${NAME_RULE}`;
/**
 * Read the identities that the request is about.
 * @throws {InputError} if they are invalid, or if type and names contradict each other.
 */
function readIdentities(inputs, operation, targets) {
    const names = inputs.list('user-assigned-identities');
    const types = readTypes(inputs, operation, names);
    const user = readUserAssigned(inputs, operation, names, targets);
    const hasUser = types.includes('userassigned');
    const type = (0,build_text/* quote */.hD)(inputs.text('identity-type'));
    if (names.length > 0 && !hasUser)
        throw new InputError(`Input 'identity-type' is ${type}, but 'user-assigned-identities' contains ${(0,build_text/* quote */.hD)(names[0] ?? '')}. Set 'identity-type' to a value with 'user-assigned', or remove 'user-assigned-identities'.`);
    if (hasUser && names.length === 0 && operation !== 'show') {
        const all = operation === 'remove' ? " Set it to '*' to remove all of them." : '';
        inputs.miss('user-assigned-identities', `It's required because 'identity-type' is ${type}.${all}`);
    }
    return { system: types.includes('systemassigned'), user: hasUser && names.length === 0 ? 'all' : user };
}
function readTypes(inputs, operation, names) {
    const input = inputs.text('identity-type');
    if (input === '') {
        if (names.length > 0)
            return ['userassigned'];
        if (operation === 'show')
            return ['systemassigned', 'userassigned'];
        inputs.miss('identity-type', "Set it to 'system-assigned', or set 'user-assigned-identities'.");
        return ['systemassigned'];
    }
    const types = input.split(',').map((part) => part.trim().toLowerCase().replace('-assigned', 'assigned'));
    const isAllowed = !types.includes('none') || (types.length === 1 && operation === 'set');
    if (!isAllowed || types.some((type) => !TYPES.includes(type)))
        throw invalid('identity-type', input, TYPE_RULE);
    return types;
}
function readUserAssigned(inputs, operation, entries, targets) {
    const input = 'user-assigned-identities';
    inputs.group('identity-resource-group');
    if (entries.includes('*')) {
        if (operation === 'remove' && entries.length === 1)
            return 'all';
        throw invalid(input, entries.join(','), "names or resource IDs, or '*' by itself with operation 'remove'");
    }
    return (0,collections/* distinct */.d)(entries.map((entry) => readIdentity(inputs, input, entry, targets)), resource_id/* resourceKey */.ik);
}
/**
 * Read a user-assigned identity. If it's given by name, it's in the subscription of the targets. Without a group, it's
 * in `identity-resource-group`, or else in the resource group of the targets.
 * @throws {InputError} for any other string, and for a name if the targets are in several subscriptions.
 */
function readIdentity(inputs, input, entry, targets) {
    if (entry.startsWith('/'))
        return readResourceId(input, entry, resource_id/* USER_ASSIGNED_IDENTITY */.Q6);
    // Otherwise, 'create-identities' would create an identity with the GUID as its name.
    if ((0,resource_id/* isGuid */.W_)(entry))
        throw invalid(input, entry, "the identity's name or resource ID instead of its client ID");
    const [name = '', group = inputs.group('identity-resource-group'), ...rest] = entry.split('/').reverse();
    if (!(0,resource_id/* isName */.Eo)(name) || (group !== undefined && !(0,resource_id/* isGroupName */.dJ)(group)) || rest.length > 0)
        throw invalid(input, entry, IDENTITY_RULE);
    const { subscriptionId = '', resourceGroup = '' } = targets[0] ?? {};
    const targetsDifferIn = (part) => (0,collections/* distinct */.d)(targets, (target) => (0,resource_id/* idKey */.T4)(target[part])).length > 1;
    if (targetsDifferIn('subscriptionId'))
        throw invalid(input, entry, 'a resource ID, because the targets are in several subscriptions');
    if (group === undefined && targetsDifferIn('resourceGroup'))
        inputs.miss('identity-resource-group', `It's required because the targets are in several resource groups and '${input}' contains a name (${(0,build_text/* quote */.hD)(entry)}).`);
    return { subscriptionId, resourceGroup: group ?? resourceGroup, type: resource_id/* USER_ASSIGNED_IDENTITY */.Q6, name };
}

;// CONCATENATED MODULE: ./build/inputs/registries.js






const TYPE = 'Microsoft.ContainerRegistry/registries';
/** A registry in `resource-group`. */
const SHORT = /^Microsoft\.ContainerRegistry\/registries\/([a-z0-9]{1,50})$/i;
/** A registry's host can have a hash after its name. Only Azure's registries accept managed identities. */
const LOGIN_SERVER = /^[a-z0-9]{1,50}(-[a-z0-9]+)*\.azurecr\.(io|us|cn)$/;
/**
 * Read the registries and the identity that pulls from them, or undefined without `registry-server`.
 * @throws {InputError} if they're invalid, or don't match the targets or the identities.
 */
function readRegistries(inputs, targets, identities) {
    const registries = (0,collections/* distinct */.d)(inputs.list('registry-server').map((entry) => readRegistry(entry, inputs)), (ref) => ('id' in ref ? ref.id.toLowerCase() : ref.server));
    // Without a registry, the identity only has to be valid, wherever it is.
    const wanted = readRegistryIdentity(inputs, registries.length > 0 ? targets : []);
    if (registries.length === 0)
        return undefined;
    const other = targets.map(resource_id/* kindOf */.I).find((kind) => kind === 'environment' || kind === 'session-pool');
    if (other) {
        throw new InputError(`Input 'registry-server' is only for container apps and jobs. Remove it, or remove '${other}-name'.`);
    }
    return { registries, identity: pullingIdentity(inputs, identities, wanted) };
}
function readRegistry(entry, inputs) {
    if (entry.startsWith('/'))
        return { id: (0,resource_id/* formatResourceId */.bM)(readResourceId('registry-server', entry, TYPE)) };
    const [, name] = SHORT.exec(entry) ?? [];
    if (name) {
        const group = requiredGroup(inputs, `'registry-server' contains ${(0,build_text/* quote */.hD)(entry)} instead of a resource ID`);
        return { id: (0,resource_id/* formatResourceId */.bM)({ ...group, type: TYPE, name }) };
    }
    const server = entry.toLowerCase();
    if (LOGIN_SERVER.test(server))
        return { server };
    throw invalid('registry-server', entry, `a login server (shop.azurecr.io), a resource ID, or ${TYPE}/NAME`);
}
function readRegistryIdentity(inputs, targets) {
    const text = inputs.text('registry-identity');
    if (text === '')
        return undefined;
    if (text.toLowerCase() === 'system')
        return 'system';
    return readIdentity(inputs, 'registry-identity', text, targets);
}
function pullingIdentity(inputs, { system, user }, wanted) {
    const selected = [...(system ? ['system'] : []), ...(user === 'all' ? [] : user)];
    const keyOf = (identity) => identity === 'system' ? identity : (0,resource_id/* resourceKey */.ik)(identity);
    const [match, ...others] = selected.filter((one) => wanted === undefined || keyOf(one) === keyOf(wanted));
    if (others.length > 0)
        inputs.miss('registry-identity', "It's required because the step selects several identities. Set it to the one that pulls images.");
    // If an input is missing, the selection isn't known, and that error comes first.
    if (match === undefined && !inputs.isIncomplete)
        throw invalid('registry-identity', inputs.text('registry-identity'), "'system' if 'identity-type' contains 'system-assigned', or one of 'user-assigned-identities'");
    return match ?? 'system';
}

// EXTERNAL MODULE: ./build/roles/built-in-roles.js
var built_in_roles = __nccwpck_require__(7817);
// EXTERNAL MODULE: ./build/roles/role-definition.js
var role_definition = __nccwpck_require__(9227);
// EXTERNAL MODULE: ./build/roles/scope.js
var roles_scope = __nccwpck_require__(1493);
;// CONCATENATED MODULE: ./build/roles/role-lines.js




/** The longest name of a custom role. https://learn.microsoft.com/azure/role-based-access-control/custom-roles */
const MAX_ROLE_NAME = 512;
const FORM = 'Use ROLE @ SCOPE, such as: AcrPull @ Microsoft.ContainerRegistry/registries/shop';
/** The ID of a role definition of Azure RBAC, or of a Cosmos DB account. */
const DEFINITION_ID = /^(?:\/subscriptions\/[0-9a-f-]{36}(?:\/resourceGroups\/[^/]+)?)?\/providers\/(?:Microsoft\.Authorization\/roleDefinitions|Microsoft\.DocumentDB\/databaseAccounts\/[^/]+\/sqlRoleDefinitions)\/([^/]+)$/i;
/**
 * Read a line `ROLE @ SCOPE`, split at its last ` @ `.
 * @throws {LineError} if it is invalid.
 */
function parseRoleLine(text, base) {
    // Greedy, so the last one counts. `\s` also matches a no-break space and the like.
    const [, name, place] = /^(.*)\s@\s(.*)$/.exec(` ${text} `)?.map((part) => part.trim()) ?? [];
    if (name === undefined || place === undefined)
        throw new roles_scope/* LineError */.dt(`${(0,build_text/* quote */.hD)(text)} doesn't contain ' @ '. ${FORM}`);
    if (name === '' || place === '')
        throw new roles_scope/* LineError */.dt(`${(0,build_text/* quote */.hD)(text)} has no ${name === '' ? 'role' : 'scope'}. ${build_text/* UNSET */.Ag} ${FORM}`);
    const role = parseRole(name);
    (0,roles_scope/* refuseAddress */.ln)(place, name);
    return { role, scope: (0,roles_scope/* parseScope */.Sk)(place, base) };
}
function parseRole(text) {
    if ((0,resource_id/* isGuid */.W_)(text))
        return { text, guid: text.toLowerCase() };
    if (text.startsWith('/')) {
        const [, guid = ''] = DEFINITION_ID.exec(text) ?? [];
        if ((0,resource_id/* isGuid */.W_)(guid))
            return { text, guid: guid.toLowerCase() };
        throw new roles_scope/* LineError */.dt(`${(0,build_text/* quote */.hD)(text)} isn't the ID of a role definition ` +
            "('/subscriptions/…/providers/Microsoft.Authorization/roleDefinitions/<GUID>').");
    }
    if (text.length > MAX_ROLE_NAME || /[\p{C}\p{Zl}\p{Zp}]/u.test(text))
        throw new roles_scope/* LineError */.dt(`${(0,build_text/* quote */.hD)(text)} isn't a valid role name. Use up to 512 visible characters.`);
    // Text from a web page can contain other spaces, which look the same.
    const name = text.replace(/\s+/g, ' ');
    return { text: name, guid: (0,built_in_roles/* builtInRole */.Y)(name)?.guid };
}
/** Create a key that is the same for all spellings of a role at a scope, as far as the line itself shows. */
function roleLineKey({ role, scope }) {
    return `${role.guid ?? role.text.toLowerCase()} @ ${(0,roles_scope/* scopeKey */.OD)(scope)}`;
}

;// CONCATENATED MODULE: ./build/inputs/roles.js







/**
 * Read the roles that the identities get or lose.
 * @throws {InputError} for an invalid line, and for one that can't be granted.
 */
function readRoles(inputs, operation) {
    const isGranting = operation === 'assign' || operation === 'set';
    const roles = readLines('roles', inputs, ({ role }) => {
        // Other definitions are read later.
        const builtIn = role.guid && (0,built_in_roles/* builtInRole */.Y)(role.guid);
        const escalation = builtIn && (0,role_definition/* escalationBy */.rn)(builtIn);
        if (isGranting && escalation)
            throw new roles_scope/* LineError */.dt(escalation);
    });
    const revokeRoles = readLines('revoke-roles', inputs, (line) => {
        const granted = roles.find((role) => roleLineKey(role) === roleLineKey(line));
        if (granted)
            throw new roles_scope/* LineError */.dt(`Line ${granted.line} of 'roles' grants the same role. Remove one of them.`);
    });
    return { roles, revokeRoles };
}
/** Read lines, split only at newlines, because names of custom roles can contain commas. Duplicates are dropped. */
function readLines(input, inputs, check) {
    const group = () => requiredGroup(inputs, `'${input}' contains a scope that isn't a full resource ID`);
    const lines = inputs.lines(input).map(([number, text]) => {
        try {
            const line = { input, line: number, ...parseRoleLine(text, group) };
            check(line);
            return line;
        }
        catch (error) {
            if (!(error instanceof roles_scope/* LineError */.dt))
                throw error;
            throw new InputError(`Invalid value for input '${input}', line ${number}: ${error.message}`, {
                cause: error,
            });
        }
    });
    return (0,collections/* distinct */.d)(lines, roleLineKey);
}

;// CONCATENATED MODULE: ./build/inputs/sign-in.js


const TENANT_RULE = `${GUID_RULE}, or a domain, such as contoso.onmicrosoft.com`;
/**
 * Read the way to sign in: GitHub OIDC if both IDs are known and the job can request tokens, otherwise the credentials
 * of the job. Read it last: an incomplete request also lists the inputs for GitHub OIDC if they are empty.
 *
 * @throws {InputError} if a client ID is given that can't be used.
 */
function readSignIn(inputs, cloud) {
    const clientId = inputs.guid('client-id', 'AZURE_CLIENT_ID');
    const tenantId = inputs.matching('tenant-id', isTenant, TENANT_RULE, 'AZURE_TENANT_ID');
    const audience = inputs.text('audience') || cloud.audience;
    const hasOidc = Boolean(inputs.env['ACTIONS_ID_TOKEN_REQUEST_URL'] && inputs.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
    const fromInput = inputs.text('client-id') !== '';
    if (clientId && tenantId && hasOidc)
        return { by: 'oidc', clientId, tenantId, audience };
    if (clientId && !tenantId && (fromInput || hasOidc)) {
        inputs.miss('tenant-id', "It's required together with 'client-id'.");
    }
    else if (fromInput) {
        throw new InputError(inputs.env['AZURE_CLIENT_SECRET'] ? `${WITHOUT_OIDC}\n${SECRET_INSTEAD}` : WITHOUT_OIDC);
    }
    else if (hasOidc && !clientId && !tenantId && inputs.isIncomplete) {
        // Somebody who has set none of the three repository variables learns about all of them at once.
        const hint = "It's required for GitHub OIDC, but not if an earlier step runs azure/login.";
        inputs.miss('client-id', hint);
        inputs.miss('tenant-id', hint);
    }
    return { by: 'job', clientId, tenantId };
}
/** The block replaces the job's default permissions, so it repeats the one that nearly every job needs. */
const WITHOUT_OIDC = `Can't sign in with GitHub OIDC. Input 'client-id' is set, but the job doesn't have the permission 'id-token: write'.
To fix: Add this to the job or the workflow:

permissions:
  id-token: write
  contents: read # for actions/checkout: this block replaces the default permissions

Pull requests from forks and from Dependabot don't get this permission or any secrets.
To use a self-hosted runner's managed identity instead, leave out 'client-id', and set the environment variable AZURE_CLIENT_ID if the runner has several identities.`;
const SECRET_INSTEAD = "To use AZURE_CLIENT_SECRET instead, leave out 'client-id' and 'tenant-id', and set AZURE_CLIENT_ID and AZURE_TENANT_ID.";
function isTenant(text) {
    return (0,resource_id/* isGuid */.W_)(text) || (text.length <= 253 && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text));
}

;// CONCATENATED MODULE: ./build/inputs/read-request.js








const OPERATIONS = ['assign', 'remove', 'show', 'set'];
/**
 * Read all inputs, with their fallbacks from the environment, into a {@link Request}. Every given input is parsed,
 * even if it has no effect on the operation.
 *
 * @throws {InputError} for unknown inputs, for the first invalid one, or for all missing ones.
 */
function readRequest(read, env, warn) {
    refuseUnknownInputs(env);
    const inputs = new Inputs(read, env);
    const operation = inputs.oneOf('operation', OPERATIONS);
    const cloud = inputs.oneOf('cloud', build_cloud/* CLOUDS */.J, ({ name }) => name);
    const targets = readTargets(inputs);
    const identities = readIdentities(inputs, operation, targets);
    refuseUnlessAssigned(inputs, operation, identities);
    const lines = readRoles(inputs, operation);
    const registries = readRegistries(inputs, targets, identities);
    const runUrl = runUrlOf(env);
    const create = readCreate(inputs, runUrl);
    const resolveRoles = inputs.flag('resolve-roles');
    const dryRun = inputs.flag('dry-run');
    const failOnChange = inputs.flag('fail-on-change');
    const change = {
        dryRun,
        failOnChange: dryRun && failOnChange,
        force: inputs.flag('force'),
        deleteRoleAssignments: inputs.flag('delete-role-assignments'),
    };
    const when = inputs.oneOf('comment-on-pull-request', ['false', 'true', 'changes']);
    const token = inputs.text('github-token');
    const comment = { token, onlyChanges: when === 'changes', matrix: inputs.text('matrix') };
    const common = {
        targets,
        identities,
        cloud,
        timeoutMinutes: Number(inputs.matching('timeout-minutes', isLimit, 'a number greater than 0, up to 7200') ?? 15),
        maxParallel: Number(inputs.matching('max-parallel', isCount, 'a whole number, 1 or greater') ?? 10),
        apiVersion: inputs.matching('api-version', isApiVersion, 'a version, such as 2026-07-01'),
        resolveClientId: inputs.flag('resolve-client-id'),
        summary: inputs.flag('summary', true),
        runUrl,
        comment: when !== 'false' && token ? comment : undefined,
        signIn: readSignIn(inputs, cloud),
    };
    inputs.refuseIncomplete();
    if (when !== 'false' && !token)
        warn(`The action won't comment on the pull request, because input 'github-token' is empty. ${build_text/* UNSET */.Ag}`);
    if (operation === 'show')
        return { operation, ...common, resolveRoles };
    if (failOnChange && !dryRun)
        warn("Input 'fail-on-change' has no effect without 'dry-run: true'.");
    return {
        operation,
        ...common,
        ...change,
        ...lines,
        registries,
        create: operation === 'remove' ? undefined : create,
    };
}
/**
 * Refuse inputs that only make sense for identities that stay assigned. `remove` revokes `roles`, and `show` ignores
 * them.
 */
function refuseUnlessAssigned(inputs, operation, { system, user }) {
    for (const input of ['roles', 'revoke-roles', 'registry-server']) {
        if (inputs.list(input).length === 0)
            continue;
        if (input !== 'roles' && (operation === 'remove' || operation === 'show'))
            throw new InputError(`Input '${input}' isn't allowed with operation '${operation}'. Remove it, or use operation 'assign' or 'set'.`);
        if (!system && user.length === 0)
            throw new InputError(`Input '${input}' isn't allowed with 'identity-type: none', because no identity remains. Remove one of them.`);
    }
}
/**
 * Read the options for creating identities. Tags are lines `key=value`, split at the first `=`: values can contain
 * commas and further `=`. No tag replaces one of the action's own tags.
 * @throws {InputError} for a line without a key, or with a repeated one.
 */
function readCreate(inputs, runUrl) {
    const location = inputs.matching('identity-location', isRegion, 'a region, such as westeurope');
    // Azure ignores the case of keys.
    const tags = new Map();
    for (const [number, line] of inputs.lines('identity-tags')) {
        const end = Math.max(0, line.indexOf('='));
        const key = line.slice(0, end).trim();
        if (key === '' || tags.has(key.toLowerCase()))
            throw new InputError(`Invalid value for input 'identity-tags', line ${number}: ${(0,build_text/* quote */.hD)(line)}. Use lines of the form key=value, each key once.`);
        tags.set(key.toLowerCase(), [key, line.slice(end + 1).trim()]);
    }
    const own = { 'github-repository': inputs.env['GITHUB_REPOSITORY'], 'github-run': runUrl };
    for (const [key, value] of Object.entries(own))
        if (value)
            tags.set(key, [key, value]);
    if (!inputs.flag('create-identities'))
        return undefined;
    return { location, tags: Object.fromEntries(tags.values()) };
}
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
const isCount = (text) => /^0*[1-9]\d*$/.test(text);
const isLimit = (text) => /^(\d+(\.\d*)?|\.\d+)$/.test(text) && Number(text) > 0 && Number(text) <= 7200;
const isApiVersion = (text) => /^\d{4}-\d{2}-\d{2}(-preview)?$/i.test(text);
const isRegion = (text) => /^[A-Za-z0-9 ()-]{1,64}$/.test(text);

// EXTERNAL MODULE: ./build/report/log.js
var log = __nccwpck_require__(704);
// EXTERNAL MODULE: ./build/sign-in/oidc-token.js
var oidc_token = __nccwpck_require__(9274);
// EXTERNAL MODULE: ./build/step.js
var build_step = __nccwpck_require__(5385);
;// CONCATENATED MODULE: ./build/main.js












/** The time that the first request has to connect. With 50 ms of latency, it saves a step about 25 ms. */
const HEAD_START_MS = 15;
/** The time that work has to notice a stop, before the report is written without it. */
const WORK_GRACE_MS = 400;
/** Run the process of one step: inputs, work until it is done or stopped, report, exit code. */
async function main() {
    try {
        surviveBackgroundErrors();
        await runStep();
    }
    catch (error) {
        (0,log/* setFailed */.C1)((0,build_text/* messageOf */.bD)(error));
    }
    // Requests can still be on their way, such as one to an identity endpoint that doesn't exist. Nobody waits for them.
    process.stdout.write('', () => process.exit());
}
async function runStep() {
    const stop = new AbortController();
    // Every signal is handled, not only the first: a second one would end the process before the report.
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => stop.abort(new build_step/* StepStopped */.i(`stopped by ${name}`)));
    }
    const { signal } = stop;
    const step = { signal, clock: build_step/* systemClock */.m, info: log/* info */.pq, warn: log/* warning */.$e, mask };
    const request = await readOrExplain();
    if (!request)
        return;
    const { timeoutMinutes } = request;
    const limit = new build_step/* StepStopped */.i(`stopped by the time limit: 'timeout-minutes' is ${timeoutMinutes}`, "Increase 'timeout-minutes', or run the job again.");
    const startedAt = Date.now();
    const timer = setTimeout(() => stop.abort(limit), timeoutMinutes * 60_000);
    redactSdkLog();
    const http = new Http(step);
    const firstToken = (0,oidc_token/* requestFirstToken */.HP)(request.signIn, process.env, http, step);
    // Loading the rest of the bundle keeps the processor busy, so the request first gets time to connect.
    if (firstToken)
        await Promise.race([firstToken.catch(() => undefined), (0,promises_.setTimeout)(HEAD_START_MS)]);
    const [{ newRun, run }, { report }] = await Promise.all([
        Promise.all(/* import() | work */[__nccwpck_require__.e(116), __nccwpck_require__.e(112)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1728)),
        Promise.all(/* import() | work */[__nccwpck_require__.e(116), __nccwpck_require__.e(112)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1476)),
    ]);
    // The time for loading counts toward the time limit.
    const state = newRun(request, step, http, startedAt);
    const stopHeartbeat = (0,log/* startHeartbeat */.tI)(() => state.targets.active);
    await Promise.race([run(state, process.env, firstToken), afterGracePeriod(signal)]);
    stopHeartbeat();
    await report(state);
    clearTimeout(timer);
}
/** Make the runner mask a secret, and remove it from text in which a server repeats it. */
function mask(secret) {
    (0,secrets/* addSecret */.C)(secret);
    core/* setSecret */.Pq(secret);
}
/** Read the request. Undefined if bad input or an invalid proxy ends the step before anything is sent. */
async function readOrExplain() {
    try {
        (0,agents/* normalizeProxies */.Gm)(process.env);
        return readRequest(core/* getInput */.V4, process.env, log/* warning */.$e);
    }
    catch (error) {
        (0,log/* setFailed */.C1)((0,build_text/* messageOf */.bD)(error));
        const { NO_OUTPUTS, writeOutputs } = await Promise.all(/* import() | work */[__nccwpck_require__.e(116), __nccwpck_require__.e(112)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6956));
        writeOutputs(NO_OUTPUTS);
        return undefined;
    }
}
/**
 * Ignore failures that nobody waits for: a token that a package renews ahead of time, a log without a reader. They are
 * reported if their result is needed, and they must not end the process in the middle of a change.
 */
function surviveBackgroundErrors() {
    process.on('unhandledRejection', (error) => core/* debug */.Yz(`In the background: ${(0,build_text/* oneLine */.TN)((0,build_text/* messageOf */.bD)(error))}`));
    process.stdout.on('error', () => undefined);
}
/** Wait until shortly after the step is stopped. */
async function afterGracePeriod(signal) {
    if (!signal.aborted)
        await (0,external_node_events_.once)(signal, 'abort');
    await (0,promises_.setTimeout)(WORK_GRACE_MS);
}
void main();

})();

module.exports = __webpack_exports__;
/******/ })()
;