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


/***/ }),

/***/ 9720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   Ho: () => (/* binding */ padLeft),
/* harmony export */   M7: () => (/* binding */ padRight),
/* harmony export */   MF: () => (/* binding */ palette)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
/** Lines of a given width: wrapping, padding and colour, by columns and not by characters. */

/** Colours as SGR sequences, or none. */
function palette(colour) {
    const paint = (open, close) => (text) => colour && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return { bad: paint(31, 39), good: paint(32, 39), unsure: paint(33, 39), quiet: paint(2, 22), strong: paint(1, 22) };
}
function padRight(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(text)));
}
function padLeft(text, columns) {
    return ' '.repeat(Math.max(0, columns - (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(text))) + text;
}
/** Breaks at spaces, but not behind a digit (`5 %`, `21 rounds`), into lines of at most `width` columns; `first` and `rest` stand before them. */
function wrapText(text, width, first = '', rest = first) {
    const lines = [];
    let line = '';
    for (const word of text.split(/(?<!\d) /).flatMap((long) => breakWord(long, width - (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(rest)))) {
        const lead = lines.length === 0 ? first : rest;
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(lead) + (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(longer) > width) {
            lines.push(lead + line);
            line = word;
        }
        else
            line = longer;
    }
    lines.push((lines.length === 0 ? first : rest) + line);
    return lines;
}
/** Pieces of a word that has no space to break at. */
function breakWord(word, columns) {
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(word) <= columns)
        return [word];
    const pieces = [''];
    for (const character of word) {
        if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(pieces.at(-1) + character) > columns)
            pieces.push(character);
        else
            pieces[pieces.length - 1] += character;
    }
    return pieces;
}


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   b9: () => (/* binding */ renderHotspots),
/* harmony export */   fv: () => (/* binding */ renderWhy),
/* harmony export */   l9: () => (/* binding */ reachLines),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   yM: () => (/* binding */ explainedLines)
/* harmony export */ });
/* harmony import */ var _model_duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5149);
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(716);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9720);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5944);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(326);
/** Why a benchmark is slower, and where the time of one goes, for a terminal. */







function plain(phrase) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(phrase, ({ quote, columns }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(quote, columns));
}
/** The sentences below the rows. */
function explainedLines({ names, why }, width) {
    const search = why.search === undefined ? [] : [plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .searchPhrase */ .uC)(why.search))];
    const benchmarks = names.map((name) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(name, 60)).join(', ');
    const [sentence, ...more] = [`${benchmarks}: ${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .whyPhrase */ .y_)(why))}`, ...search];
    return [...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(sentence, width, '  ↳ ', '    '), ...more.flatMap((text) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(text, width, '    '))];
}
function reachLines(reach, width) {
    const phrase = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .reachPhrase */ .bL)(reach);
    return phrase === null ? [] : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`${plain(phrase)}.`, width);
}
/** What `benchgate explain BENCHMARK BASE HEAD` prints. */
function renderWhy(benchmark, why, { width, colour }) {
    const paint = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .palette */ .MF)(colour);
    const change = why.change === null ? '' : ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(why.change.estimate)} in the profiled runs`;
    const head = `${paint.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(benchmark, width - 40))}${change}`;
    const sentence = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`${capital(plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .whyPhrase */ .y_)(why)))}.`, width);
    const table = why.functions.length === 0 ? [] : ['', ...culpritRows(why.functions, width)];
    const search = why.search === undefined ? [] : ['', ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`${capital(plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .searchPhrase */ .uC)(why.search)))}.`, width)];
    const method = `${why.runs} runs of each side, at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(why.samples, 'sample')} each, ${why.collectors.join(' and ')}`;
    return `${[head, ...sentence, ...table, ...search, '', paint.quiet(method)].join('\n')}\n`;
}
/** A sentence may begin with a name, which stays as it is. */
function capital(text) {
    return /^(no|not|since|which)\b/.test(text) ? text[0].toUpperCase() + text.slice(1) : text;
}
function culpritRows(culprits, width) {
    const rows = culprits.map((one) => [
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(one.name, 40),
        placeText(one),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(one.change.estimate),
        (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(Math.min(1, one.of)),
        `${plain((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mannerPhrase */ .rr)(one))}${one.touched ? '' : ' (not touched)'}`,
    ]);
    return tableRows([['function', 'at', 'change', 'of it', 'how'], ...rows], [false, false, true, true, false], width);
}
function placeText({ file, line, ...rest }) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutMiddle */ .it)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${file}:${rest.hot ?? line}`), 50);
}
function tableRows(rows, right, width) {
    const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
    return rows.flatMap((row) => {
        const cells = row.map((cell, i) => (right[i] === true ? (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .padLeft */ .Ho)(cell, widths[i]) : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .padRight */ .M7)(cell, widths[i])));
        return rowLines(cells, width);
    });
}
/** In how few columns words are not set below each other, but begin further left. */
const leastColumn = 24;
/** What the last column has no room for goes on below. */
function rowLines(cells, width) {
    const line = cells.join('  ').trimEnd();
    if (line.length <= width)
        return [line];
    const before = `${cells.slice(0, -1).join('  ')}  `;
    const last = cells.at(-1).trimEnd();
    if (width - before.length >= leastColumn)
        return (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(last, width, before, ' '.repeat(before.length));
    const start = before.trimEnd();
    return [
        start.length > width ? `${start.slice(0, Math.max(1, width - 1))}…` : start,
        ...(last === '' ? [] : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(last, width, '    ')),
    ];
}
const mostHotspots = 20;
/** Lines of a function that take the most time, and that allocate the most. */
const mostLines = 3;
const mostAllocating = 2;
/** What is shown though it takes no time allocates this part of all. */
const leastAllocated = 0.01;
/** What `benchgate explain BENCHMARK` prints. */
function renderHotspots(hotspots, { width, colour }) {
    const paint = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .palette */ .MF)(colour);
    const allocated = hotspots.functions.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
    const shown = hotspots.functions
        .filter(({ share, bytes }) => share >= 0.002 || (bytes ?? 0) >= leastAllocated * allocated)
        .slice(0, mostHotspots);
    const rows = shown.flatMap((one) => [hotspotRow(one), ...lineRows(one)]);
    const left = hotspots.functions.length - shown.length;
    const time = hotspots.seconds === null ? '' : ` ${durationOf(hotspots.seconds)} an iteration under the profiler`;
    const facts = [
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hotspots.samples, 'sample')} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hotspots.runs, 'run')}, ${hotspots.collectors.join(' and ')}`,
        ...(hotspots.collecting >= 0.005 ? [`garbage collector: ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(hotspots.collecting)} on top`] : []),
        ...(hotspots.idle >= 0.05 ? [`the processor was idle for ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(hotspots.idle)} of the time`] : []),
        ...(hotspots.untold === undefined ? [] : [`what is allocated is not told: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(hotspots.untold, 200)}`]),
        ...(left > 0 ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'function')} with less not shown`] : []),
    ];
    const head = `${paint.strong((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(hotspots.benchmark, width - 40))}${time}`;
    for (const unclear of new Set(shown.map((one) => one.unclear)))
        if (unclear !== undefined)
            facts.push(unclearFact(unclear, shown));
    const table = tableRows([['time', 'function', 'at', 'calls', 'allocates', 'in'], ...rows], [true, false, false, true, true, false], width);
    return `${[head, '', ...table, '', ...facts.map(paint.quiet)].join('\n')}\n`;
}
function unclearFact(unclear, shown) {
    const named = shown.filter((one) => one.unclear === unclear).map(({ name }) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(name, 40));
    const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
    return `${named.slice(0, 3).join(', ')}${more}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .unclearWords */ .SO)(unclear)}`;
}
function hotspotRow(one) {
    const library = one.libraries.find(({ share }) => share > one.share / 4);
    return [
        (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(one.share),
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(one.name, 40),
        placeText(one),
        one.calls === null ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj)(one.calls),
        one.bytes === null ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(one.bytes),
        library === undefined ? '' : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleWithin */ .C9)(library.name, 30)} ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(library.share)}`,
    ];
}
function lineRows({ lines, share, bytes }) {
    if (lines.length < 2)
        return [];
    const slow = lines.slice(0, mostLines).filter((line) => line.share >= 0.01 && line.share > share / 20);
    const large = lines
        .filter((line) => (line.bytes ?? 0) > (bytes ?? 0) / 20)
        .toSorted((a, b) => b.bytes - a.bytes)
        .slice(0, mostAllocating);
    return lines
        .filter((line) => slow.includes(line) || large.includes(line))
        .map((line) => [
        (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .K)(line.share),
        '',
        `  line ${line.line}`,
        '',
        line.bytes === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(line.bytes),
        '',
    ]);
}
function durationOf(seconds) {
    if (seconds >= 1)
        return (0,_model_duration_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S)(seconds);
    if (seconds >= 1e-3)
        return `${(seconds * 1e3).toPrecision(3)} ms`;
    return `${(seconds * 1e6).toPrecision(3)} µs`;
}


/***/ }),

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ touchedPhrase),
/* harmony export */   SO: () => (/* binding */ unclearWords),
/* harmony export */   bL: () => (/* binding */ reachPhrase),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   rr: () => (/* binding */ mannerPhrase),
/* harmony export */   uC: () => (/* binding */ searchPhrase),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   y_: () => (/* binding */ whyPhrase)
/* harmony export */ });
/* unused harmony export takesPhrase */
/* harmony import */ var _model_percent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(716);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/** The words of why a benchmark is slower, for all views. Names of functions, files and commits come from outside. */



const nameColumns = 60;
/** One sentence, without its end; null where nothing was found that is worth one. */
function whyPhrase(why) {
    if (why.doubt !== null)
        return doubtPhrase(why.doubt, why);
    const [first, ...rest] = why.functions;
    if (first === undefined)
        return ['no single function explains this'];
    const more = rest.length === 0
        ? ''
        : `; with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rest.length, 'more function')} ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(Math.min(1, why.explained ?? 0))} is explained`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${takesPhrase(first)}; ${touchedPhrase(first)}${more}`;
}
/** How much of the slowdown a function takes, and in what way. */
function takesPhrase(culprit) {
    const manner = mannerPhrase(culprit);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(culprit.name, nameColumns)} takes ${partOf(culprit.of)} of the slowdown${manner[0] === byCalls ? ' ' : ': '}${manner}`;
}
function partOf(of) {
    return (0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(Math.min(1, of));
}
/** In what way a function takes more: by itself, or by its calls of functions that are as they were. */
function mannerPhrase(culprit) {
    const { callees = [], manner } = culprit;
    return callees.length === 0
        ? ownMannerPhrase(culprit)
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${manner === 'more-often' || manner === 'new' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${ownMannerPhrase(culprit)}: ` : []}${callsPhrase(culprit.of, callees)}`;
}
const byCalls = 'by its calls of ';
const mostCallees = 3;
/** Parts that add up to the function's own, which is told as no more than all. */
function callsPhrase(of, callees) {
    const all = Math.max(1, of);
    const itself = of - callees.reduce((sum, one) => sum + one.of, 0);
    const isAlone = itself < leastItself;
    const told = callees.slice(0, mostCallees).map((one) => {
        const way = one.via === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `by way of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one.via.name, nameColumns)}; `;
        const part = isAlone && callees.length === 1 ? '' : `${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(one.of / all)} `;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${part}${byCalls}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one.name, nameColumns)} (${way}${ownMannerPhrase(one)})`;
    });
    const left = callees.slice(mostCallees).reduce((sum, one) => sum + one.of, 0);
    const rest = left > 0 ? [[`${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(left / all)} by other calls`]] : [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)([...told, ...rest, ...(isAlone ? [] : [[`${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(itself / all)} itself`]])], ', ');
}
/** Less is the rounding of the rest. */
const leastItself = 0.005;
function ownMannerPhrase(culprit) {
    const { calls, bytes, library, unclear } = culprit;
    const named = unclear === undefined ? '' : ` (${unclearWords(unclear)})`;
    const inLibrary = library === undefined ? [named] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, in package ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(library, nameColumns)}${named}`;
    switch (culprit.manner) {
        case 'more-often':
            if (calls.base === 0)
                return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `called ${amount(calls.head)} times an iteration, before never${inLibrary}`;
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `called ${timesText(calls.head, calls.base)} as often${inLibrary}`;
        case 'new':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `new code${calls === undefined ? '' : `, called ${amount(calls.head)} times an iteration`}${inLibrary}`;
        case 'allocates':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `allocates ${bytesText(bytes.head - bytes.base)} more an iteration${inLibrary}`;
        case 'each-slower':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${calls === undefined ? 'takes longer, calls not counted' : `called ${oftenText(calls)}, each call takes longer`}${inLibrary}`;
    }
}
/** More calls may be a part of what a function takes more. */
function oftenText({ base, head }) {
    if (head < base * 0.99)
        return 'less often';
    return base > 0 && head > base * 1.01 ? `${timesText(head, base)} as often` : 'as often';
}
/** Why a name means little. */
function unclearWords(unclear) {
    return unclear === 'minified' ? 'its file is minified' : 'its file names a source map that could not be used';
}
/** What the change under review has to do with it. */
function touchedPhrase({ touched, calledBy, manner }) {
    if (manner === 'new')
        return ['this change adds it'];
    if (touched)
        return ['this change touches it'];
    if (calledBy !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(calledBy.name, nameColumns)} calls it, which this change touches`;
    return ['this change does not touch it'];
}
function doubtPhrase(doubt, why) {
    switch (doubt.code) {
        case 'no-single-function':
            return ['no single function explains this'];
        case 'not-seen':
            return why.change === null
                ? ['not explained: in the profiled runs it was not slower']
                : [`not explained: in the profiled runs it was not certainly slower (${changeText(why.change)})`];
        case 'waits':
            return [`not explained: the processor was idle for ${(0,_model_percent_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(doubt.idle)} of the time`];
        case 'too-few-samples':
            return [`not explained: the profile is too short (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(doubt.samples, 'sample')})`];
        case 'no-time':
            return ['not explained: `explain-budget` was used up'.replaceAll('`', '')];
        case 'no-collector':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not explained, no collector for this command: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(doubt.because, 300)}`;
        case 'failed':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `not explained: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(doubt.because, 300)}`;
    }
}
function changeText({ estimate, low, high }) {
    const ends = low === null || high === null ? '' : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(low)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(high)}`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(estimate)}${ends}`;
}
/** `3.1 times`, `twice`. */
function timesText(head, base) {
    const ratio = head / base;
    return Math.abs(ratio - 2) < 0.005
        ? 'twice'
        : `${ratio < 10 ? ratio.toFixed(ratio < 1.1 ? 3 : 1).replace(/\.0$/, '') : Math.round(ratio)} times`;
}
function amount(count) {
    if (count >= 100 || Number.isInteger(count))
        return Math.round(count).toLocaleString('en-US');
    return count.toPrecision(2);
}
function bytesText(bytes) {
    if (bytes < 1000)
        return `${Math.round(bytes)} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1000).toPrecision(3)} kB`;
    return `${(bytes / 1_000_000).toPrecision(3)} MB`;
}
/** Which commit it was. */
function searchPhrase(search) {
    const { about, verdict } = search;
    if (about === undefined || verdict === 'unsure')
        return foundPhrase(search);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(about, nameColumns)} takes more ${foundPhrase(search)}; the other functions were not searched for`;
}
function foundPhrase(search) {
    const confirmed = search.confirmed === true
        ? ', confirmed by a measurement of its own'
        : search.confirmed === false
            ? ', which a measurement of its own did not confirm'
            : ', not confirmed by a measurement of its own';
    const passed = search.passedOver.length === 0
        ? []
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; passed over: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(search.passedOver.map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${commitPhrase(one)} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(one.because, 80)})`), ', ')}`;
    const commits = search.commits.map(commitPhrase);
    const because = search.because === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(search.because)}`;
    switch (search.verdict) {
        case 'found':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `since ${commits[0]}${confirmed}${passed}`;
        case 'range':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `since one of ${amongPhrase(commits)}${because}${passed}`;
        case 'several':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `since several commits: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)([...commits, ...rangesPhrases(search)], ', ')}${eachConfirmed(search)}${because}${passed}`;
        case 'unsure':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `which commit it was could not be told${because}${passed}`;
    }
}
function rangesPhrases({ ranges = [] }) {
    return ranges.map((range) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `one of ${amongPhrase(range.map(commitPhrase), ' or ')}`);
}
/** Of several commits. What lies in a range was not measured against its parent. */
function eachConfirmed({ confirmed, ranges }) {
    if (ranges !== undefined)
        return ', not confirmed by measurements of their own';
    if (confirmed === null)
        return ', not all confirmed by measurements of their own';
    return confirmed
        ? ', each confirmed by a measurement of its own'
        : ', which measurements of their own did not confirm';
}
const mostListed = 4;
/** Of many the first and the last: the JSON report has them all. */
function amongPhrase(commits, between = ', ') {
    return commits.length <= mostListed
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(commits, between)
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${commits.length} commits, ${commits[0]} to ${commits.at(-1)}`;
}
function commitPhrase({ commit, subject }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${commit.slice(0, 10)} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(subject, 60)}`;
}
/** One line about what the change touches and the benchmarks run. */
function reachPhrase({ changed, measured, unmeasured, unloaded }) {
    if (changed === 0 && unloaded.length === 0)
        return null;
    const most = 3;
    const named = unmeasured.slice(0, most).map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`${one.file}:${one.name}`, 80)}`);
    const more = unmeasured.length > most ? ` and ${unmeasured.length - most} more` : '';
    const not = unmeasured.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; not measured: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(named, ', ')}${more}`;
    const files = unloaded.length === 0
        ? []
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `; never loaded: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(unloaded.slice(0, most).map((file) => [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file, 80)]), ', ')}${unloaded.length > most ? ` and ${unloaded.length - most} more` : ''}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${measured} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(changed, 'changed function')} ${changed === 1 ? 'is' : 'are'} measured${not}${files}`;
}


/***/ })

};
