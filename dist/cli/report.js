export const id = "report";
export const ids = ["report"];
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

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var _app_views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4948);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1641);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8675);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1732);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1722);
/* harmony import */ var _standard_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9388);
/** `benchgate report RESULT.json` */






async function reportCommand(line) {
    (0,_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseCommand */ .W)(line);
    (0,_command_line_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseMore */ .o)(line, 1, 'benchgate report takes one file');
    const { options, positionals, world } = line;
    const [file] = positionals;
    if (file === undefined)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK('name the report to render', {
            hint: 'benchgate report RESULT.json --as md; - is standard input',
        });
    const report = await (0,_app_views_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .tL)(file, world.directory, _standard_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readStandardInput */ .e);
    const text = (0,_app_views_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(report, (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)('report', options).as, world.out);
    await world.print(text.endsWith('\n') ? text : `${text}\n`);
    return _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.pass;
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/** All of standard input, for the file name `-`. */
async function readStandardInput() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lostAmong),
/* harmony export */   p: () => (/* binding */ isShownNotWorse)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
/** What became of each benchmark: outcomes, intervals and doubts. */

const shownNotWorse = new Set(['unchanged', 'no-worse', 'improved']);
/** Whether an outcome says that a row is not worse by its threshold. */
function isShownNotWorse(outcome) {
    return shownNotWorse.has(outcome);
}
/** Whether what one side lacks leaves its benchmark without an answer: nothing else of it was compared, or head lost its
 *  time and nothing that was compared is one, or head lost what has a good direction and nothing that was compared has.
 *  @param compared the rows that were, and that count. */
function lostAmong(compared) {
    const known = compared.filter(({ better }) => better !== 'unknown');
    const names = (rows) => new Set(rows.map(({ name }) => name));
    const [any, directed, timed] = [names(compared), names(known), names(known.filter(({ unit }) => (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimeLike */ .pb)(unit)))];
    return (row) => {
        if (row.lacking === undefined)
            return false;
        if (!any.has(row.name))
            return true;
        if (row.lacking === 'base' || row.better === 'unknown' || row.role !== undefined)
            return false;
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimeLike */ .pb)(row.unit) ? !timed.has(row.name) : !directed.has(row.name);
    };
}


/***/ }),

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ surelyCounted),
/* harmony export */   VM: () => (/* binding */ leastCounterThreshold),
/* harmony export */   XI: () => (/* binding */ wholeLaunch),
/* harmony export */   Xs: () => (/* binding */ instructionsName),
/* harmony export */   aG: () => (/* binding */ launchInstructionsName),
/* harmony export */   iq: () => (/* binding */ variesBy),
/* harmony export */   oT: () => (/* binding */ isInstructions),
/* harmony export */   pb: () => (/* binding */ isTimeLike)
/* harmony export */ });
/** A measured quantity of one benchmark. Unit, direction and noise belong to the metric, never to
 *  the tool that printed it. */
/** A smaller change of a counter, as a ratio, is never worth a word (rustc-perf's limit for instruction counts). */
const leastCounterThreshold = 0.002;
/** Whether counts of the same work differ by more than this share of the least of them. */
function variesBy(counts, share) {
    const least = Math.min(...counts);
    return Math.max(...counts) - least > share * least;
}
/** Durations, and rates per second: what the suite's geometric mean is made of. */
function isTimeLike(unit) {
    return unit === 's' || unit?.endsWith('/s') === true;
}
/** Instructions that one iteration takes, and those of a launch from its start to its end. */
const instructionsName = 'instructions';
const launchInstructionsName = 'launch-instructions';
function isInstructions(name) {
    return name === instructionsName || name === launchInstructionsName;
}
/** Stands for all benchmarks of a launch, where a figure is of all of them together. */
const wholeLaunch = 'whole launch';
/** Launches a side after which a figure that was counted in a pass of its own is believed to have changed. */
const surelyCounted = 8;


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ forecastPhrases),
/* harmony export */   x: () => (/* binding */ forecastLines)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5149);
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(716);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7867);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/** What is said at the start about what a plan can decide. */






/** One sentence, or two where some benchmarks will hardly be decided. */
function forecastPhrases(forecast) {
    return [reachPhrase(forecast), ...(forecast.short.length === 0 ? [] : [shortPhrase(forecast)])];
}
/** The same as lines of plain text. */
function forecastLines(forecast) {
    return forecastPhrases(forecast).map((phrase) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(phrase, ({ quote: text, columns }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleWithin */ .C9)(text, columns)));
}
function reachPhrase({ from, rounds, detectable, worst }) {
    const begin = `by the scatter of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(from, 'pair')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rounds, 'round')}`;
    if (detectable === null)
        return [`${begin} are too few to show any change`];
    const most = worst === null || worst.detectable === null || worst.detectable <= detectable
        ? []
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, at worst ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(worst.detectable)} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(worst.benchmark)})`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${begin} can show a change of about ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(detectable)}${most}`;
}
/** How many, and the worst of them. */
function shortPhrase({ short, rounds }) {
    const [worst] = short;
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(worst.benchmark)} against its threshold of ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(worst.threshold)}`;
    const some = short.length === 1 ? what : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(short.length, 'benchmark')}, least of all ${what}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rounds, 'round')} will hardly decide ${some}: ${needText(worst)}`;
}
/** Without an option: which of them is set too low is told once it is known what stayed undecided. */
function needText({ rounds, seconds }) {
    if (rounds === null || seconds === null)
        return 'no number of rounds in reason would';
    return `that takes about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rounds, 'round')} in ${(0,_model_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S)(seconds)}${(0,_advice_js__WEBPACK_IMPORTED_MODULE_5__/* .isTooLong */ .pn)({ rounds, seconds }) ? '. A filter, shards or a higher threshold would help' : ''}`;
}


/***/ })

};
