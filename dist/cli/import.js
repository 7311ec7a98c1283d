export const id = "import";
export const ids = ["import"];
export const modules = {

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refuseCommand),
/* harmony export */   o: () => (/* binding */ refuseMore)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** What every command is given: its arguments and the world. */

/** Refuses arguments beyond the `most` that a command takes. */
function refuseMore({ positionals }, most, what) {
    const extra = positionals[most];
    if (extra === undefined)
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(`unexpected argument ${JSON.stringify(extra)}: ${what}`);
}
function refuseCommand({ rest }) {
    if (rest !== null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK('this command starts nothing: leave out -- and what follows');
}


/***/ }),

/***/ 3377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importCommand: () => (/* binding */ importCommand)
/* harmony export */ });
/* harmony import */ var _app_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9717);
/* harmony import */ var _app_history_import_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1483);
/* harmony import */ var _app_history_store_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4400);
/* harmony import */ var _app_result_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8745);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8675);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1732);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1722);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7356);
/** `benchgate import FILE` */








const fewShown = 20;
async function importCommand(line) {
    (0,_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseCommand */ .W)(line);
    (0,_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseMore */ .o)(line, 1, 'benchgate import takes one file or folder');
    const { options, positionals, world } = line;
    const [name] = positionals;
    if (name === undefined) {
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageFailure */ .wK('name the history to take over', {
            hint: 'benchgate import data.js, or asv’s results folder',
        });
    }
    const repository = await (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryOf */ ._)(world);
    const { settings } = await (0,_app_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configure */ .jK)('import', options, {
        directory: world.directory,
        log: world.log,
        root: repository.top,
    });
    const from = settings['from-branch'];
    const files = from === null
        ? await (0,_app_result_files_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(name, { directory: world.directory, format: 'auto' })
        : [{ path: name, bytes: await fileOnBranch(name, from, repository, world) }];
    const store = await (0,_app_history_store_access_js__WEBPACK_IMPORTED_MODULE_2__/* .openHistory */ .jC)(repository, settings['data-branch'], world);
    try {
        const imported = await (0,_app_history_import_history_js__WEBPACK_IMPORTED_MODULE_1__/* .storeImports */ .e)((0,_app_history_import_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readForeignHistory */ .T)(files, settings.key), store);
        for (const { file, place, text, because } of imported.left.slice(0, fewShown)) {
            world.log.info(`Not taken over: ${[file, place].filter((part) => part !== undefined).join(' ')}: ${because}: ${text}`);
        }
        if (imported.left.length > fewShown)
            world.log.info(`Not taken over: ${imported.left.length - fewShown} more`);
        const repeated = imported.repeated === 0 ? '' : `; ${imported.repeated} entries were there twice`;
        const what = `${imported.runs} runs of ${imported.suites.map((suite) => JSON.stringify(suite)).join(', ')}${repeated}`;
        world.log.info(imported.nothingNew ? `Nothing new: ${what} are stored already` : `Took over ${what}`);
        return _model_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.pass;
    }
    finally {
        await store.close();
    }
}
async function fileOnBranch(name, branch, repository, world) {
    const store = await (0,_app_history_store_access_js__WEBPACK_IMPORTED_MODULE_2__/* .openHistory */ .jC)(repository, branch, world);
    try {
        const bytes = await store.file(name.replace(/^\.?\//, ''));
        if (bytes !== null)
            return bytes;
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageFailure */ .wK(`there is no file ${name} on the branch ${branch} of the remote`);
    }
    finally {
        await store.close();
    }
}


/***/ })

};
