/** The first two derivatives of ln Γ, and the inverse of the second. */

/** ψ(x) = d ln Γ / dx for x > 0. */
export function digamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`digamma(${x}): the argument must be above 0`)
  let shifted = x
  let sum = 0
  // The asymptotic series is exact to the last digit from 15 on.
  while (shifted < 15) sum -= 1 / shifted++
  const s = 1 / (shifted * shifted)
  const series = s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - (s * 691) / 32760)))))
  return sum + Math.log(shifted) - 0.5 / shifted - series
}

/** ψ′(x) for x > 0. */
export function trigamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`trigamma(${x}): the argument must be above 0`)
  let shifted = x
  let sum = 0
  while (shifted < 15) {
    sum += 1 / (shifted * shifted)
    shifted++
  }
  const s = 1 / (shifted * shifted)
  const series = s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - (s * 691) / 2730)))))
  return sum + 1 / shifted + 0.5 * s + series / shifted
}

/** The x > 0 with ψ′(x) = y, for y > 0. */
export function trigammaInverse(y: number): number {
  if (!(y > 0)) throw new RangeError(`trigammaInverse(${y}): the argument must be above 0`)
  // ψ′ lies between 1/x + 1/(2x²) and 1/x + 1/x², so the answer lies between the roots of these bounds.
  let low = Math.log((1 + Math.sqrt(1 + 2 * y)) / (2 * y))
  let high = Math.log((1 + Math.sqrt(1 + 4 * y)) / (2 * y))
  for (let i = 0; i < 100 && high - low > 1e-15 * Math.max(1, Math.abs(low)); i++) {
    const middle = (low + high) / 2
    if (trigamma(Math.exp(middle)) > y) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}
