export const id = "octokit";
export const ids = ["octokit"];
export const modules = {

/***/ 1282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/** Octokit itself, in a module of its own so that it can be loaded late. */

function connect(token, hook) {
    // Octokit writes every failed request to the log by itself; ours are told once, as notices.
    const silent = { debug: noWords, info: noWords, warn: noWords, error: noWords };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { userAgent: 'benchgate', log: silent });
    octokit.hook.wrap('request', (request, options) => hook(request, options));
    return octokit;
}
function noWords() { }


/***/ })

};
