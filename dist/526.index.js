export const id = 526;
export const ids = [526];
export const modules = {

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Arm: () => (/* binding */ Arm)
/* harmony export */ });
/* unused harmony export API_VERSION */
/* harmony import */ var _azure_arm_appcontainers_api__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6418);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9950);
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3692);
/* harmony import */ var _identity_identity_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1356);
/* harmony import */ var _cloud_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2721);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9814);






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
    constructor(credential, cloud, apiVersion, http) {
        this.#client = (0,_azure_arm_appcontainers_api__WEBPACK_IMPORTED_MODULE_3__/* .createContainerAppsAPI */ .q)(credential, '', {
            endpoint: cloud.arm,
            credentials: { scopes: [(0,_cloud_js__WEBPACK_IMPORTED_MODULE_1__/* .armScope */ .R)(cloud)] },
            ...http,
        });
        (0,_http_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutForms */ .Mk)(this.#client.pipeline);
        this.#origin = cloud.arm;
        this.#query = { 'api-version': apiVersion ?? API_VERSION };
    }
    /** Reads a resource. `what` names it in errors. */
    async read(id, what) {
        const action = `read ${what}`;
        const answer = await this.#send(action, () => this.#client.pathUnchecked(id).get({ queryParameters: this.#query }));
        return documentOf(answer, action);
    }
    /** Reads all pages of a list. */
    async *list(path, what) {
        const action = `list ${what}`;
        const seen = new Set();
        let next = path;
        while (next !== undefined && !seen.has(next)) {
            seen.add(next);
            const url = next;
            const queryParameters = url === path ? this.#query : {};
            const page = documentOf(await this.#send(action, () => this.#client.pathUnchecked(url).get({ queryParameters })), action);
            yield* Array.isArray(page['value']) ? page['value'] : [];
            next = this.#nextPage(page['nextLink'], action);
        }
    }
    /** Writes a resource's identity and nothing else. Returns the URL of the operation, if ARM named one. */
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
            if (status === 202 || !(0,_identity_identity_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body))
                return { state: status === 202 ? 'running' : 'succeeded' };
            const properties = (0,_identity_identity_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body['properties']) ? body['properties'] : {};
            const word = body['status'] ?? properties['provisioningState'] ?? 'Succeeded';
            if (word === 'Succeeded')
                return { state: 'succeeded' };
            if (word !== 'Failed' && word !== 'Canceled')
                return { state: 'running' };
            return { state: 'failed', error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(body, { action, correlationId }) };
        }
        catch (error) {
            const mayNotRead = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AzureError */ .M6 && (error.status === 403 || error.status === 404);
            if (mayNotRead || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnansweredError */ .jd)
                return { state: 'unknown' };
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AzureError */ .M6)
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnansweredError */ .jd(`the next page is not on ${this.#origin}`, { action });
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
            if (!(0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_5__/* .isRestError */ .T)(error))
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnansweredError */ .jd(error.message, { action, cause: error });
        }
        const { status, headers, body } = answer;
        if (status >= 200 && status < 300) {
            if (!(0,_http_js__WEBPACK_IMPORTED_MODULE_4__/* .isHtml */ ._6)(headers['content-type']))
                return answer;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnansweredError */ .jd(`HTTP ${status} with a page of a gateway`, { action });
        }
        const detail = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .readErrorDetail */ .WW)(body, `HTTP ${status}`);
        const wait = (0,_http_js__WEBPACK_IMPORTED_MODULE_4__/* .retryAfterMs */ .Vs)({ headers: (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_6__/* .createHttpHeaders */ .N)(headers) });
        const context = {
            action,
            status,
            correlationId: headers['x-ms-correlation-request-id'],
            retryAfterMs: wait,
        };
        if (status === 408 || status >= 500) {
            const cause = new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AzureError */ .M6(detail, context);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnansweredError */ .jd(`HTTP ${status} ${detail.message}`, { action, cause }, wait);
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AzureError */ .M6(detail, context);
    }
}
function documentOf({ status, body }, action) {
    if ((0,_identity_identity_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body))
        return body;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnansweredError */ .jd(`HTTP ${status} without a document`, { action });
}


/***/ })

};
