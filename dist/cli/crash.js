export const id = "crash";
export const ids = ["crash", "version"];
export const modules = {

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCrash: () => (/* binding */ explainCrash)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1271);
/** What is said when the program itself is at fault. */

/** Text for an error that no code expected: whose fault it is, and how to report it. */
function explainCrash(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const cause = error instanceof Error && error.cause !== undefined ? `\ncaused by: ${String(error.cause)}` : '';
    return [
        'Benchgate failed by a mistake of its own; it says nothing about your code, and nothing was decided (exit code 3).',
        'Please report it with these lines: https://github.com/benchgate/benchgate/issues',
        `benchgate ${_version_js__WEBPACK_IMPORTED_MODULE_0__.version}, Node ${process.version}, ${process.platform} ${process.arch}`,
        `${stack}${cause}`,
    ].join('\n');
}


/***/ }),

/***/ 1271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** This program's version, the same as package.json's (a test holds the two together). */
const version = '0.1.0';


/***/ })

};
