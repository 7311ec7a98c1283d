export const id = "explain";
export const ids = ["explain"];
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

/***/ 6172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/** The standard normal distribution, accurate far into both tails. */
const logRootTwoPi = 0.9189385332046727;
/** Density at x. */
function normalDensity(x) {
    return Math.exp(-0.5 * x * x - logRootTwoPi);
}
/** P(Z ≤ x). Relative error below 1e-13 also in the left tail. Beyond ±2.5 a continued fraction for Mills'
 *  ratio, between them the alternating-free series of Marsaglia (J. Stat. Softw. 11(4), 2004). */
function normalCdf(x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x > 2.5)
        return 1 - upperTail(x);
    if (x < -2.5)
        return upperTail(-x);
    let term = x;
    let sum = x;
    for (let i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
        term *= (x * x) / i;
        sum += term;
    }
    return 0.5 + sum * normalDensity(x);
}
/** P(Z > x) for x > 2.5: φ(x) / (x + 1/(x + 2/(x + 3/…))), evaluated from the far end. */
function upperTail(x) {
    if (x > 39)
        return 0;
    const depth = Math.ceil(20 + 500 / (x * x));
    let fraction = x;
    for (let i = depth; i > 0; i--)
        fraction = x + i / fraction;
    return normalDensity(x) / fraction;
}
/** The x with P(Z ≤ x) = p, relative error about 1e-16 (Wichura's algorithm AS 241, Appl. Statist. 37, 1988).
 *  0 and 1 give ∓Infinity. @throws RangeError for p outside [0, 1]. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`normalQuantile(${p}): a probability lies in [0, 1]`);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(centreTop, r)) / polynomial(centreBottom, r);
    }
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const size = r <= 5
        ? polynomial(shoulderTop, r - 1.6) / polynomial(shoulderBottom, r - 1.6)
        : polynomial(tailTop, r - 5) / polynomial(tailBottom, r - 5);
    return q < 0 ? -size : size;
}
/** Horner's rule; coefficients from the constant upwards. */
function polynomial(coefficients, x) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}
// Published constants of AS 241, routine PPND16: |p − 1/2| ≤ 0.425, then r ≤ 5, then the far tail.
const centreTop = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
];
const centreBottom = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852546,
];
const shoulderTop = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
];
const shoulderBottom = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
];
const tailTop = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const tailBottom = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
];


/***/ }),

/***/ 9282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ mad),
/* harmony export */   Fq: () => (/* binding */ checkSample),
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   PV: () => (/* binding */ midpoint),
/* harmony export */   UB: () => (/* binding */ sortedList),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   r$: () => (/* binding */ selectInPlace)
/* harmony export */ });
/* unused harmony exports quantile, trimmedMean */
/** Centres and scales that a few wild values cannot move. */
/** @throws RangeError naming `what` unless every value is finite and there are at least `least` of them. */
function checkSample(values, what, least = 1) {
    if (values.length < least)
        throw new RangeError(`${what} needs at least ${least} values, got ${values.length}`);
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            throw new RangeError(`${what}: value ${i} is ${values[i]}, not a finite number`);
    }
}
/** An ascending copy. */
function sorted(values) {
    return new Float64Array(values).sort();
}
/** Up to this many values, inserting one after the other is quickest. */
const few = 64;
/** An ascending copy as a plain list, for suites that keep many short ones: a typed array of its own takes
 *  longer to make than such a list to sort. */
function sortedList(values) {
    if (values.length > few)
        return Array.from(sorted(values));
    const list = [];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        let at = i;
        for (; at > 0 && list[at - 1] > value; at--)
            list[at] = list[at - 1];
        list[at] = value;
    }
    return list;
}
let scratch = new Float64Array(256);
/** The middle value, or the mean of the two middle ones. */
function median(values) {
    checkSample(values, 'median');
    if (scratch.length < values.length)
        scratch = new Float64Array(2 * values.length);
    // Shared, since an array of its own takes longer to make than a short median to find.
    const copy = scratch;
    for (let i = 0; i < values.length; i++)
        copy[i] = values[i];
    const half = values.length >> 1;
    const upper = selectInPlace(copy, half, 0, values.length - 1);
    if (values.length % 2 === 1)
        return upper;
    let lower = copy[0];
    for (let i = 1; i < half; i++)
        if (copy[i] > lower)
            lower = copy[i];
    return midpoint(lower, upper);
}
/** The p-quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default
 *  of R and NumPy). The values may come in any order. @throws RangeError for p outside [0, 1]. */
function quantile(values, p) {
    checkSample(values, 'quantile');
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`quantile(${p}): a probability lies in [0, 1]`);
    const copy = new Float64Array(values);
    const position = p * (copy.length - 1);
    const index = Math.floor(position);
    const lower = selectInPlace(copy, index);
    const rest = position - index;
    if (rest === 0)
        return lower;
    let upper = copy[index + 1];
    for (let i = index + 2; i < copy.length; i++)
        if (copy[i] < upper)
            upper = copy[i];
    return lower + rest * (upper - lower);
}
/** Median absolute deviation times 1.4826, which estimates the standard deviation of normal values. */
function mad(values, centre = median(values)) {
    const away = new Float64Array(values.length);
    for (let i = 0; i < away.length; i++)
        away[i] = Math.abs(values[i] - centre);
    return 1.4826022185056018 * median(away);
}
/** Mean of the values left after dropping ⌊`trim`·n⌋ from either end. @throws RangeError for trim outside [0, ½). */
function trimmedMean(values, trim = 0.2) {
    checkSample(values, 'trimmedMean');
    if (!(trim >= 0 && trim < 0.5))
        throw new RangeError(`trimmedMean: trim ${trim} is outside [0, 0.5)`);
    const cut = Math.floor(trim * values.length);
    return mean(cut === 0 ? values : sorted(values).subarray(cut, values.length - cut));
}
/** Arithmetic mean. */
function mean(values) {
    checkSample(values, 'mean');
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** Unbiased sample variance (divisor n − 1), in two passes. */
function variance(values) {
    checkSample(values, 'variance', 2);
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return squares / (values.length - 1);
}
/** The value of 0-based rank `k`, found by Hoare's quickselect between `from` and `to` (inclusive). Reorders the
 *  array: afterwards nothing before `k` is larger and nothing after it is smaller. */
function selectInPlace(array, k, from = 0, to = array.length - 1) {
    let left = from;
    let right = to;
    while (left < right) {
        const pivot = medianOfThree(array[left], array[(left + right) >> 1], array[right]);
        let i = left;
        let j = right;
        while (i <= j) {
            while (array[i] < pivot)
                i++;
            while (array[j] > pivot)
                j--;
            if (i > j)
                break;
            const kept = array[i];
            array[i++] = array[j];
            array[j--] = kept;
        }
        if (k <= j)
            right = j;
        else if (k >= i)
            left = i;
        else
            break;
    }
    return array[k];
}
/** The mean of two numbers that cannot overflow where they cannot. */
function midpoint(a, b) {
    return a === b ? a : a / 2 + b / 2;
}
function medianOfThree(a, b, c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}


/***/ }),

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rf: () => (/* binding */ studentCdf),
  FI: () => (/* binding */ studentQuantile),
  $W: () => (/* binding */ studentTwoSided)
});

// UNUSED EXPORTS: studentDensity

;// CONCATENATED MODULE: ./lib/statistics/beta.js
/** Log-gamma, log-beta and the regularised incomplete beta function: the ground of Student's t and of exact
 *  binomial intervals. */
const logRootTwoPi = 0.9189385332046727;
/** ln Γ(x) for x > 0, relative error about 1e-15. */
function logGamma(x) {
    if (!(x > 0))
        throw new RangeError(`logGamma(${x}): the argument must be above 0`);
    // Stirling's series is exact to the last digit from 10 on; smaller arguments are shifted up to it.
    let shifted = x;
    let product = 1;
    while (shifted < 10)
        product *= shifted++;
    return (shifted - 0.5) * Math.log(shifted) - shifted + logRootTwoPi + stirlingRest(shifted) - Math.log(product);
}
/** ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π] for x ≥ 10: the Bernoulli series of Stirling's formula. */
function stirlingRest(x) {
    const s = 1 / (x * x);
    return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / x;
}
/** ln B(a, b) for a, b > 0. Large arguments cancel in Stirling's formula before any digit is lost. */
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    const sum = small + large;
    if (large < 10)
        return logGamma(small) + logGamma(large) - logGamma(sum);
    const shrink = Math.log1p(-small / sum);
    if (small < 10) {
        const rest = stirlingRest(large) - stirlingRest(sum);
        return logGamma(small) + rest + small - small * Math.log(sum) + (large - 0.5) * shrink;
    }
    const rest = stirlingRest(small) + stirlingRest(large) - stirlingRest(sum);
    return -0.5 * Math.log(large) + logRootTwoPi + rest + (small - 0.5) * Math.log(small / sum) + large * shrink;
}
/** I_x(a, b), the beta distribution's P(X ≤ x). `y` is 1 − x, given apart where the caller knows it more
 *  exactly than the subtraction would. Small values keep their relative accuracy. */
function incompleteBeta(x, a, b, y = 1 - x) {
    if (!(a > 0 && b > 0))
        throw new RangeError(`incompleteBeta: shapes ${a} and ${b} must be above 0`);
    if (!(x >= 0 && y >= 0))
        throw new RangeError(`incompleteBeta(${x}): the argument lies in [0, 1]`);
    if (x === 0)
        return 0;
    if (y === 0)
        return 1;
    // The continued fraction converges fast on the near side of the mean only.
    if (x <= (a + 1) / (a + b + 2))
        return betaFraction(x, y, a, b);
    return 1 - betaFraction(y, x, b, a);
}
/** The x with I_x(a, b) = p. @throws RangeError for p outside [0, 1]. */
function betaQuantile(p, a, b) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`betaQuantile(${p}): a probability lies in [0, 1]`);
    if (p === 0 || p === 1)
        return p;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
        const middle = (low + high) / 2;
        if (incompleteBeta(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** x^a y^b / (a B(a, b)) times the continued fraction of I_x(a, b), by Lentz's method. */
function betaFraction(x, y, a, b) {
    const logX = x > 0.5 ? Math.log1p(-y) : Math.log(x);
    const logY = y > 0.5 ? Math.log1p(-x) : Math.log(y);
    const factor = Math.exp(a * logX + b * logY - logBeta(a, b)) / a;
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const change = d * c;
        value *= change;
        if (Math.abs(change - 1) < 4e-16)
            break;
    }
    return factor * value;
}
/** Keeps a denominator of Lentz's method from vanishing. */
function away(x) {
    return Math.abs(x) < 1e-300 ? 1e-300 : x;
}

// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(6172);
;// CONCATENATED MODULE: ./lib/statistics/student.js
/** Student's t distribution, any degrees of freedom above 0 (Infinity is the normal), exact into the tails. */


/** Above this the difference from the normal is below the last digit of a double. */
const practicallyNormal = 1e15;
const nearlyNormal = 10_000;
/** Density of t at `t`. */
function studentDensity(t, df) {
    check(df);
    if (df > practicallyNormal)
        return (0,normal/* normalDensity */.kC)(t);
    return Math.exp(-0.5 * (df + 1) * Math.log1p((t * t) / df) - 0.5 * Math.log(df) - logBeta(0.5 * df, 0.5));
}
/** P(T ≤ t). The left tail keeps its relative accuracy: for the right one ask `studentCdf(-t, df)`.
 *  @throws RangeError unless df > 0. */
function studentCdf(t, df) {
    check(df);
    if (Number.isNaN(t))
        return Number.NaN;
    if (df > practicallyNormal)
        return (0,normal/* normalCdf */.vr)(t);
    const tail = upperTail(Math.abs(t), df);
    return t > 0 ? 1 - tail : tail;
}
/** The t with P(T ≤ t) = p. 0 and 1 give ∓Infinity. @throws RangeError for p outside [0, 1] or df ≤ 0. */
function studentQuantile(p, df) {
    check(df);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`studentQuantile(${p}): a probability lies in [0, 1]`);
    if (p === 0.5)
        return 0;
    if (df > practicallyNormal || p === 0 || p === 1)
        return (0,normal/* normalQuantile */.Zl)(p);
    const tail = p < 0.5 ? p : 1 - p;
    const size = tailQuantile(tail, df);
    return p < 0.5 ? -size : size;
}
/** The two-sided p-value of a t statistic. */
function studentTwoSided(t, df) {
    return 2 * studentCdf(-Math.abs(t), df);
}
/** P(T > t) for t ≥ 0. */
function upperTail(t, df) {
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    if (df > nearlyNormal)
        return (0,normal/* normalCdf */.vr)(-asNormal(t, df));
    const square = t * t;
    // t² overflows only where the tail is a pure power law, and there x = df / t² suffices.
    const x = Number.isFinite(square) ? df / (df + square) : df / t / t;
    const y = Number.isFinite(square) ? square / (df + square) : 1;
    return 0.5 * incompleteBeta(x, 0.5 * df, 0.5, y);
}
/** The normal value with the same tail as t, to a relative 1e-12 for more than 10,000 degrees of freedom, where the
 *  incomplete beta function loses digits (first terms of Hill, algorithm 395, Commun. ACM 13, 1970). */
function asNormal(t, df) {
    const a = df - 0.5;
    const y = a * Math.log1p((t / df) * t);
    return Math.sqrt(y) * (1 + (y + 3) / (48 * a * a));
}
/** The t > 0 with P(T > t) = tail. In ln t the log of the tail is smooth and falling, so Newton's steps inside a
 *  bracket settle in a few evaluations, from the centre (tail near ½) to a power-law tail. */
function tailQuantile(tail, df) {
    const target = Math.log(tail);
    let low = -745;
    let high = 709;
    let u = Math.log(firstGuess(tail, df));
    for (let i = 0; i < 200; i++) {
        const t = Math.exp(u);
        const reached = upperTail(t, df);
        const excess = Math.log(reached) - target;
        if (excess > 0)
            low = u;
        else
            high = u;
        const step = (excess * reached) / (studentDensity(t, df) * t);
        const next = u + step;
        if (Math.abs(step) < 1e-15 * Math.max(1, Math.abs(u)))
            break;
        u = next > low && next < high ? next : (low + high) / 2;
        if (high - low < 1e-16 * Math.max(1, Math.abs(u)))
            break;
    }
    return Math.exp(u);
}
/** The normal quantile with the first Cornish–Fisher term; good enough to start from. */
function firstGuess(tail, df) {
    const z = -(0,normal/* normalQuantile */.Zl)(tail);
    return Math.max(z * (1 + (z * z + 1) / (4 * df)), 1e-300);
}
function check(df) {
    if (!(df > 0))
        throw new RangeError(`Student's t needs degrees of freedom above 0, got ${df}`);
}


/***/ })

};
