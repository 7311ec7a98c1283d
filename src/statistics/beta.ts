/** Log-gamma, log-beta and the regularised incomplete beta function: the ground of Student's t and of exact
 *  binomial intervals. */

const logRootTwoPi = 0.9189385332046727

/** ln Γ(x) for x > 0, relative error about 1e-15. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma(${x}): the argument must be above 0`)
  // Stirling's series is exact to the last digit from 10 on; smaller arguments are shifted up to it.
  let shifted = x
  let product = 1
  while (shifted < 10) product *= shifted++
  return (shifted - 0.5) * Math.log(shifted) - shifted + logRootTwoPi + stirlingRest(shifted) - Math.log(product)
}

/** ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π] for x ≥ 10: the Bernoulli series of Stirling's formula. */
function stirlingRest(x: number): number {
  const s = 1 / (x * x)
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / x
}

/** ln B(a, b) for a, b > 0. Large arguments cancel in Stirling's formula before any digit is lost. */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  const sum = small + large
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(sum)
  const shrink = Math.log1p(-small / sum)
  if (small < 10) {
    const rest = stirlingRest(large) - stirlingRest(sum)
    return logGamma(small) + rest + small - small * Math.log(sum) + (large - 0.5) * shrink
  }
  const rest = stirlingRest(small) + stirlingRest(large) - stirlingRest(sum)
  return -0.5 * Math.log(large) + logRootTwoPi + rest + (small - 0.5) * Math.log(small / sum) + large * shrink
}

/** I_x(a, b), the beta distribution's P(X ≤ x). `y` is 1 − x, given apart where the caller knows it more
 *  exactly than the subtraction would. Small values keep their relative accuracy. */
export function incompleteBeta(x: number, a: number, b: number, y = 1 - x): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`incompleteBeta: shapes ${a} and ${b} must be above 0`)
  if (!(x >= 0 && y >= 0)) throw new RangeError(`incompleteBeta(${x}): the argument lies in [0, 1]`)
  if (x === 0) return 0
  if (y === 0) return 1
  // The continued fraction converges fast on the near side of the mean only.
  if (x <= (a + 1) / (a + b + 2)) return betaFraction(x, y, a, b)
  return 1 - betaFraction(y, x, b, a)
}

/** The x with I_x(a, b) = p. @throws RangeError for p outside [0, 1]. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`betaQuantile(${p}): a probability lies in [0, 1]`)
  if (p === 0 || p === 1) return p
  let low = 0
  let high = 1
  for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
    const middle = (low + high) / 2
    if (incompleteBeta(middle, a, b) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** x^a y^b / (a B(a, b)) times the continued fraction of I_x(a, b), by Lentz's method. */
function betaFraction(x: number, y: number, a: number, b: number): number {
  const logX = x > 0.5 ? Math.log1p(-y) : Math.log(x)
  const logY = y > 0.5 ? Math.log1p(-x) : Math.log(y)
  const factor = Math.exp(a * logX + b * logY - logBeta(a, b)) / a
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const change = d * c
    value *= change
    if (Math.abs(change - 1) < 4e-16) break
  }
  return factor * value
}

/** Keeps a denominator of Lentz's method from vanishing. */
function away(x: number): number {
  return Math.abs(x) < 1e-300 ? 1e-300 : x
}
