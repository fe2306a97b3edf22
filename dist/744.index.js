export const id = 744;
export const ids = [744];
export const modules = {

/***/ 1744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Identities: () => (/* binding */ Identities),
/* harmony export */   normalizedRegion: () => (/* binding */ normalizedRegion)
/* harmony export */ });
/* harmony import */ var _azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1818);
/* harmony import */ var _identity_resource_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3149);
/* harmony import */ var _cloud_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2721);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9814);





/** User-assigned identities as resources of their own, and the client IDs of system-assigned ones. */
class Identities {
    #credential;
    #cloud;
    #http;
    #clients = new Map();
    #existence = new Map();
    /** When this step created an identity, by resource key: a young one may not be assignable yet. */
    createdAt = new Map();
    constructor(credential, cloud, http) {
        this.#credential = credential;
        this.#cloud = cloud;
        this.#http = http;
    }
    /** Whether an identity exists; asked once each. Who may not read it does not know: the write decides. */
    existence(id) {
        const key = (0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceKey */ .ik)(id);
        const known = this.#existence.get(key) ?? this.#ask(id);
        this.#existence.set(key, known);
        return known;
    }
    /** Creates an identity. */
    async create(id, { location, tags }) {
        const client = await this.#client(id.subscriptionId);
        const region = normalizedRegion(location);
        await answered(`create user-assigned identity '${id.name}' in resource group '${id.resourceGroup}'`, () => client.userAssignedIdentities.createOrUpdate(id.resourceGroup, id.name, {
            location: region,
            tags: { ...tags },
        }));
        this.createdAt.set((0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceKey */ .ik)(id), Date.now());
    }
    /** The client ID of a resource's system-assigned identity, or null: best effort, it needs a right of its own. */
    async systemClientId(resource) {
        const client = await this.#client(resource.subscriptionId);
        // The client puts a slash before the scope itself.
        const scope = (0,_identity_resource_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatResourceId */ .bM)(resource).slice(1);
        try {
            return (await client.systemAssignedIdentities.getByScope(scope)).clientId ?? null;
        }
        catch (error) {
            if ((0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .isRestError */ .T0)(error))
                return null;
            throw error;
        }
    }
    async #ask(id) {
        const client = await this.#client(id.subscriptionId);
        try {
            const { principalId, clientId } = await answered(`read user-assigned identity '${id.name}' in resource group '${id.resourceGroup}'`, () => client.userAssignedIdentities.get(id.resourceGroup, id.name));
            return { state: 'exists', principalId: principalId ?? null, clientId: clientId ?? null };
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AzureError */ .M6 && error.status === 404)
                return { state: 'missing' };
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AzureError */ .M6 && error.status === 403)
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
        const { ManagedServiceIdentityClient } = await Promise.all(/* import() */[__webpack_require__.e(738), __webpack_require__.e(361)]).then(__webpack_require__.bind(__webpack_require__, 4361));
        return new ManagedServiceIdentityClient(this.#credential, subscriptionId, {
            endpoint: this.#cloud.arm,
            credentialScopes: (0,_cloud_js__WEBPACK_IMPORTED_MODULE_2__/* .armScope */ .R)(this.#cloud),
            ...this.#http,
        });
    }
}
/** Azure's name of a region: `West Europe` is `westeurope`. */
function normalizedRegion(location) {
    return location.replace(/\s+/g, '').toLowerCase();
}
/** Runs a request of the SDK's; its errors become this project's. */
async function answered(action, send) {
    try {
        return await send();
    }
    catch (error) {
        throw (0,_azure_core_rest_pipeline__WEBPACK_IMPORTED_MODULE_0__/* .isRestError */ .T0)(error) ? translated(error, action) : error;
    }
}
function translated(error, action) {
    const { response } = error;
    if (!response || (0,_http_js__WEBPACK_IMPORTED_MODULE_4__/* .isFault */ .Zh)(response))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnansweredError */ .jd(error.message, { action, cause: error });
    let body = response.bodyAsText;
    try {
        body = JSON.parse(response.bodyAsText ?? '');
    }
    catch {
        // A gateway's page: its text is all there is to show.
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AzureError */ .M6((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .readErrorDetail */ .WW)(body, `HTTP ${response.status}`), {
        action,
        status: response.status,
        correlationId: response.headers.get('x-ms-correlation-request-id'),
        cause: error,
    });
}


/***/ })

};
