export const id = 959;
export const ids = [959];
export const modules = {

/***/ 4959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oidcSource: () => (/* binding */ oidcSource)
/* harmony export */ });
/* harmony import */ var _azure_identity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(978);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(977);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2721);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9814);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(265);





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
        pipeline: (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .createPipeline */ .pZ)(http),
        ...http,
    };
    const getAssertion = () => (assertion ??= fetchIdToken());
    const credential = new _azure_identity__WEBPACK_IMPORTED_MODULE_3__/* .ClientAssertionCredential */ .X(tenantId, clientId, getAssertion, options);
    const attempt = async (scopes, options) => {
        assertion = undefined;
        try {
            return await credential.getToken(scopes, options);
        }
        catch (error) {
            // `assertion` was set by the callback in the meantime; TypeScript does not see that.
            const idToken = await assertion?.catch(() => undefined);
            const presented = idToken ? (0,_id_token_js__WEBPACK_IMPORTED_MODULE_1__/* .presentedClaims */ .eq)(idToken) : undefined;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .Jj((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), { cause: error, presented });
        }
    };
    return (scopes, options) => attempt(scopes, options).catch((error) => {
        // The ID token expired on its way, as on a runner that was suspended: a new one may do.
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SignInError */ .Jj && error.message.includes('AADSTS700024'))
            return attempt(scopes, options);
        throw error;
    });
}


/***/ })

};
