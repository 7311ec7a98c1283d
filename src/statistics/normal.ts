/** The standard normal distribution, accurate far into both tails. */

const logRootTwoPi = 0.9189385332046727

/** Density at x. */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x - logRootTwoPi)
}

/** P(Z ≤ x). Relative error below 1e-13 also in the left tail. Beyond ±2.5 a continued fraction for Mills'
 *  ratio, between them the alternating-free series of Marsaglia (J. Stat. Softw. 11(4), 2004). */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN
  if (x > 2.5) return 1 - upperTail(x)
  if (x < -2.5) return upperTail(-x)
  let term = x
  let sum = x
  for (let i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
    term *= (x * x) / i
    sum += term
  }
  return 0.5 + sum * normalDensity(x)
}

/** P(Z > x) for x > 2.5: φ(x) / (x + 1/(x + 2/(x + 3/…))), evaluated from the far end. */
function upperTail(x: number): number {
  if (x > 39) return 0
  const depth = Math.ceil(20 + 500 / (x * x))
  let fraction = x
  for (let i = depth; i > 0; i--) fraction = x + i / fraction
  return normalDensity(x) / fraction
}

/** The x with P(Z ≤ x) = p, relative error about 1e-16 (Wichura's algorithm AS 241, Appl. Statist. 37, 1988).
 *  0 and 1 give ∓Infinity. @throws RangeError for p outside [0, 1]. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`normalQuantile(${p}): a probability lies in [0, 1]`)
  if (p === 0) return Number.NEGATIVE_INFINITY
  if (p === 1) return Number.POSITIVE_INFINITY
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(centreTop, r)) / polynomial(centreBottom, r)
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const size =
    r <= 5
      ? polynomial(shoulderTop, r - 1.6) / polynomial(shoulderBottom, r - 1.6)
      : polynomial(tailTop, r - 5) / polynomial(tailBottom, r - 5)
  return q < 0 ? -size : size
}

/** Horner's rule; coefficients from the constant upwards. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + coefficients[i]!
  return value
}

// Published constants of AS 241, routine PPND16: |p − 1/2| ≤ 0.425, then r ≤ 5, then the far tail.
const centreTop = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
]
const centreBottom = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852546,
]
const shoulderTop = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
]
const shoulderBottom = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
]
const tailTop = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
]
const tailBottom = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
  1.421511758316446e-7, 2.0442631033899397e-15,
]
