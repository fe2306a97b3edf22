"use strict";
exports.id = 242;
exports.ids = [242];
exports.modules = {

/***/ 9916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRoles: () => (/* binding */ openRoles)
/* harmony export */ });
/** Open the work on roles of a step. */
function openRoles(_request, _context) {
    throw new TypeError('not built yet');
}


/***/ })

};
;