export const id = 87;
export const ids = [87];
export const modules = {

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var _app_views_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2637);
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

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ forecastPhrases),
/* harmony export */   x: () => (/* binding */ forecastLines)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/** What is said at the start about what a plan can decide. */



/** Names that one line gets. */
const mostNamed = 3;
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
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `, at worst ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(worst.detectable)} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(worst.benchmark)})`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${begin} can show a change of about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(detectable)}${most}`;
}
function shortPhrase({ short, rounds }) {
    const named = short.slice(0, mostNamed).map(needPhrase);
    const more = short.length - named.length;
    const rest = more === 0 ? '' : `; and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'other')}`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rounds, 'round')} will hardly decide ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPhrases */ .Zk)(named, '; ')}${rest}`;
}
function needPhrase({ benchmark, threshold, rounds, seconds }) {
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(benchmark)} against its threshold of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(threshold)}`;
    if (rounds === null || seconds === null)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what} (nor would any number in reason)`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${what} (about ${rounds} would, which takes \`max-rounds\` ${rounds} and a \`time-budget\` of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(seconds)})`;
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   GR: () => (/* binding */ isBaseUnit),
/* harmony export */   In: () => (/* binding */ sidesText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   mc: () => (/* binding */ middle),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   wu: () => (/* binding */ signedPercent)
/* harmony export */ });
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2714);
/** Numbers as a reader meets them, the same in every locale. */

/** A figure that could not be computed. */
const unknown = 'an unknown amount';
/** A change: `+13.5 %`, `−0.03 %`, `×12.3` from a tenfold on. */
function signedPercent(ratio) {
    if (!Number.isFinite(ratio))
        return unknown;
    if (ratio >= 9.995)
        return `×${(1 + ratio).toPrecision(3).replace(/e\+?/, 'e')}`;
    const digits = percentDigits(ratio);
    if (Number(digits) === 0)
        return '0.0 %';
    return `${ratio < 0 ? '−' : '+'}${digits} %`;
}
/** A size without a sign: `5 %`, `2.5 %`, `12.4 %`. */
function percent(ratio) {
    if (!Number.isFinite(ratio))
        return unknown;
    return `${percentDigits(ratio).replace(/\.0$/, '')} %`;
}
function percentDigits(ratio) {
    const size = Math.abs(ratio) * 100;
    if (size >= 99.95)
        return size.toFixed(0);
    if (size >= 0.095)
        return size.toFixed(1);
    return size < 0.0005 ? '0' : size.toFixed(size < 0.0095 ? 3 : 2);
}
/** An interval: `+11.9 % … +15.2 %`; with one end only `above +2.0 %`; a point has none. */
function intervalText(change) {
    const { low, high } = change;
    if (low === null)
        return high === null ? 'no bound' : `below ${signedPercent(high)}`;
    if (high === null)
        return `above ${signedPercent(low)}`;
    return low === high ? 'exact' : `${signedPercent(low)} … ${signedPercent(high)}`;
}
/** The change of one row; from zero there is no ratio. */
function changeText({ change, base, head }) {
    if (change !== null)
        return signedPercent(change.estimate);
    return base === 0 && head !== null && head > 0 ? 'from 0' : '–';
}
/** True for units that Benchgate writes itself; any other is the tool's own word. */
function isBaseUnit(unit) {
    return unit === null || ['s', 'B', '1/s', 'B/s', '1', ''].includes(unit);
}
/** Base and head of one row on one scale; a dash where a side has no value. */
function sidesText({ base, head, unit, exact }) {
    const known = [base, head].filter((value) => value !== null);
    const texts = (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTogether */ ._M)(known, unit ?? '', exact ? { exact } : { digits: 3 }).map(groupDigits);
    const next = (value) => (value === null ? '–' : (texts.shift() ?? '–'));
    return { base: next(base), head: next(head) };
}
/** `8,000,240`: the whole numbers of counters keep their last digit, and stay readable. */
function groupDigits(text) {
    return text.replace(/^\d{5,}(?=\s|$)/, (digits) => wholeText(Number(digits)));
}
/** `4.2 s`, `45 s`, `5 min 12 s`, `1 h 05 min`. */
function durationText(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1).replace(/\.0$/, '')} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
    const rounded = Math.round(whole / 60);
    return `${Math.floor(rounded / 60)} h ${String(rounded % 60).padStart(2, '0')} min`;
}
/** `1 benchmark`, `42 benchmarks`, `12,000 benchmarks`. */
function counted(count, one, many = `${one}s`) {
    return `${wholeText(count)} ${count === 1 ? one : many}`;
}
function wholeText(count) {
    return count < 10_000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Memory of a machine: `15.6 GiB`. */
function memoryText(bytes) {
    return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTogether */ ._M)([bytes], 'B', { digits: 3 })[0] ?? '';
}
/** The middle of some numbers, null of none. */
function middle(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    if (sorted.length === 0)
        return null;
    return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   eh: () => (/* binding */ room),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** Sentences as data: words of ours, and quotations of text that came from outside. Each view has its
 *  own way to make a quotation harmless, so that no sentence can be built that forgets to. */
/** Columns that a name gets, and a message or a command. */
const room = { name: 80, message: 300 };
/** Marks a name, a command or a ref from outside. */
function quote(text, columns = room.name) {
    return { quote: text, columns, as: 'code' };
}
/** Marks a sentence from outside, or from another room, which may name something from outside. */
function sentence(text) {
    return { quote: text, columns: room.message, as: 'sentence' };
}
/** Template tag: `` say`by ${quote(name)}` ``. Strings and phrases put in are ours; backticks in them
 *  mark code, in every view. */
function say(words, ...values) {
    return words.flatMap((word, index) => [...(word === '' ? [] : [word]), ...piecesOf(values[index])]);
}
function piecesOf(value) {
    if (value === undefined || value === '')
        return [];
    if (typeof value === 'number')
        return [String(value)];
    return typeof value === 'string' || 'quote' in value ? [value] : value;
}
/** Phrases in a row with words between them. */
function joinPhrases(phrases, between) {
    return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}
/** The phrase as a string, words and quotations each by their own function. */
function render(phrase, quoted, words = (text) => text) {
    return phrase.map((piece) => (typeof piece === 'string' ? words(piece) : quoted(piece))).join('');
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ visibleWithin),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   it: () => (/* binding */ cutMiddle)
/* harmony export */ });
/** Text from outside (names of benchmarks, messages of tools, refs) with nothing hidden in it: what a
 *  reader or a terminal would not show as a glyph is written out, so that a name can neither steer a
 *  terminal nor look like another name. Markup is the business of the view that shows the text. */
/** Emoji sequences hold joiners and variation selectors that are invisible anywhere else. */
const picture = String.raw `\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?`;
const emoji = String.raw `${picture}(?:\u200d${picture})*|[0-9#*]\ufe0f?\u20e3`;
/** Controls, format characters (bidirectional overrides, zero widths, tags), lone surrogates, private
 *  use, what is no character, line separators, fillers, spaces that are not the space, and marks with nothing to sit on or
 *  piled more than four high. U+3000 is how Japanese writes a space. */
const hidden = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?![ \u3000])\p{Zs}|^\p{M}|(?<=\p{M}{4})\p{M}`;
const pattern = new RegExp(`(${emoji})|(?:${hidden})`, 'gu');
const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\x1b' };
/** The text in one line, every invisible character written as `\n`, `\x1b` or `\u{202e}`. */
function visible(text) {
    const shown = text.replace(pattern, (found, sequence) => sequence ?? spell(found));
    // Runners take `##[command]` anywhere in a line, and `::command::` at its start, for a command.
    return shown.replaceAll('##[', '##\\x5b').replace(/^(\s*):(?=:)/, '$1\\x3a');
}
function spell(character) {
    const known = short[character];
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0);
    const hex = code.toString(16);
    return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}
/** Text longer than this is cut before anything else looks at it. */
const longest = 2000;
/** `visible`, cut in the middle to `columns` terminal columns. */
function visibleWithin(text, columns) {
    return cutMiddle(visible(preCut(text)), columns);
}
function preCut(text) {
    if (text.length <= longest)
        return text;
    const head = text.slice(0, longest / 2).replace(/[\ud800-\udbff]$/, '');
    const tail = text.slice(-longest / 2).replace(/^[\udc00-\udfff]/, '');
    return `${head}…${tail}`;
}
/** Cuts in the middle, where names of one suite differ least, to at most `columns` columns. */
function cutMiddle(text, columns) {
    if (text.length <= columns && isAscii(text))
        return text;
    const parts = graphemes(text);
    const widths = parts.map(graphemeWidth);
    if (sum(widths) <= columns)
        return text;
    const room = Math.max(0, columns - 1);
    const head = takeWithin(widths, Math.ceil(room / 2));
    const tail = takeWithin(widths.toReversed(), Math.floor(room / 2));
    return `${parts.slice(0, head).join('')}…${parts.slice(parts.length - tail).join('')}`;
}
/** How many leading widths fit into `room`. */
function takeWithin(widths, room) {
    let left = room;
    const end = widths.findIndex((width) => {
        left -= width;
        return left < 0;
    });
    return end === -1 ? widths.length : end;
}
/** Columns that a terminal gives the text; wide characters and emoji take two. */
function columnsOf(text) {
    return isAscii(text) ? text.length : sum(graphemes(text).map(graphemeWidth));
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemes(text) {
    return isAscii(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function isAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
/** East Asian wide and full-width characters (Unicode Annex 11), and emoji shown as pictures. */
const wide = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}])/u;
function graphemeWidth(grapheme) {
    if (/^\p{M}+$/u.test(grapheme))
        return 0;
    return wide.test(grapheme) ? 2 : 1;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ })

};
