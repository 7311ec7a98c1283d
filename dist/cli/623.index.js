export const id = 623;
export const ids = [623];
export const modules = {

/***/ 7802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1610);
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9491);
/* harmony import */ var _host_temporary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(225);
/* harmony import */ var _measure_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7042);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4379);
/* harmony import */ var _runner_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6789);
/** Runs the suite in the user's own checkout, as it stands, and gives what was read. */






/** Throws the Failure of the launch that failed; what came before it is dropped. */
async function run(request, ports) {
    const folder = (0,_host_temporary_js__WEBPACK_IMPORTED_MODULE_2__/* .borrowFolder */ .Ix)(ports.cleanup);
    try {
        const done = await (0,_measure_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .runSuite */ .og)(request.suite, request.root, request.launches, {
            clock: ports.clock,
            signal: ports.signal,
            cleanup: ports.cleanup,
            environment: ports.environment,
            secrets: ports.secrets,
            chance: (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_5__/* .createRandom */ .s)(request.seed),
            runner: (0,_runner_path_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerPath */ .M)(),
            temporary: folder.path,
            progress: ports.progress,
            ...(ports.output === undefined ? {} : { output: ports.output }),
        });
        if (done.failure !== null)
            throw done.failure;
        if (done.ended === 'cancelled')
            throw new _host_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ();
        return {
            schema: 'benchgate/run/1',
            tool: done.tool ?? request.suite.format,
            launches: done.launches,
            ignored: done.ignored,
            machine: { ...done.machine, ...(0,_host_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMachine */ .F)(ports.environment) },
            ...(request.commit === null ? {} : { commit: request.commit }),
        };
    }
    finally {
        await folder.loan.release();
    }
}


/***/ }),

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

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _app_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9717);
/* harmony import */ var _app_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2399);
/* harmony import */ var _app_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7802);
/* harmony import */ var _config_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9275);
/* harmony import */ var _host_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9576);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8675);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1732);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1722);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7356);
/** `benchgate run [-- COMMAND]` */









async function runCommand(line) {
    (0,_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseMore */ .o)(line, 0, 'the suite’s command goes after --');
    const { options, rest, world } = line;
    const repository = await repositoryIfAny(world);
    const root = repository?.top ?? world.directory;
    const { settings } = await (0,_app_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configure */ .jK)('run', options, { directory: world.directory, log: world.log, root });
    const { ports, watcher } = (0,_measuring_js__WEBPACK_IMPORTED_MODULE_8__/* .measuringPorts */ .g)(world, settings.verbose);
    try {
        const suite = (0,_config_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readSuite */ .xj)(settings, rest);
        const commit = repository === null ? null : await cleanCommit(repository);
        const result = await (0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)({ suite, launches: settings.launches, seed: 'run', root, commit }, ports);
        watcher.stop();
        await world.print((0,_app_read_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRun */ .e)(result));
        return _model_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.pass;
    }
    finally {
        watcher.stop();
    }
}
/** A suite can be run anywhere; only a folder outside any repository is no obstacle. */
async function repositoryIfAny(world) {
    try {
        return await (0,_measuring_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryOf */ ._)(world);
    }
    catch (error) {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR && /not in a git repository|git was not found/.test(error.message))
            return null;
        throw error;
    }
}
/** The commit that the numbers belong to; none where the checkout differs from it. */
async function cleanCommit(repository) {
    const { changed } = await (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .dirtyState */ .SK)(repository);
    return changed.length > 0 ? null : (0,_host_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findCommit */ .fq)(repository, 'HEAD');
}


/***/ })

};
