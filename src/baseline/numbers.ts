/** Numbers of a record, in few characters. The launches of one metric are written as whole numbers of
 *  one power of ten: the typical one with five digits, then how far each launch is from it. Five digits
 *  are an error of at most 0.005 %, a hundredth of what the quietest machine scatters. */

/** One metric of one benchmark over the launches of a record.
 *  - a number: every launch gave exactly this;
 *  - `[exponent, centre, difference, …]`: launch i gave (centre + difference i) · 10^exponent;
 *  - `[null, value, …]`: launch i gave exactly this value.
 *  A launch without it has null. */
export type NumberRow = number | readonly (number | null)[]

export const shortDigits = 5

/** @param digits `short` for what was measured; `all` for counters and for what is taken over from
 *  other tools, which must come back as it was. At least one value is not undefined. */
export function encodeRow(values: readonly (number | undefined)[], digits: 'short' | 'all'): NumberRow {
  const [first] = values
  if (first !== undefined && values.every((value) => value === first)) return digits === 'all' ? first : shorten(first)
  if (digits === 'all') return [null, ...values.map((value) => value ?? null)]
  const exponent = exponentFor(values)
  const scaled = values.map((value) => (value === undefined ? null : scale(value, exponent)))
  const centre = middle(scaled)
  return [exponent, centre, ...scaled.map((value) => (value === null ? null : value - centre))]
}

/** The values of `launches` launches; undefined where a row does not fit them. */
export function decodeRow(row: NumberRow, launches: number): (number | undefined)[] | undefined {
  if (typeof row === 'number') return new Array<number>(launches).fill(row)
  const [exponent, ...rest] = row
  if (exponent === null) return rest.length === launches ? rest.map((value) => value ?? undefined) : undefined
  const [centre, ...differences] = rest
  if (exponent === undefined || centre === undefined || centre === null) return undefined
  if (![exponent, ...rest].every((value) => value === null || Number.isSafeInteger(value))) return undefined
  if (differences.length !== launches || Math.abs(exponent) > 330) return undefined
  const values = differences.map((value) => (value === null ? undefined : Number(`${centre + value}e${exponent}`)))
  return values.every((value) => value === undefined || Number.isFinite(value)) ? values : undefined
}

/** For a value that no other stands beside, one digit more costs nothing. */
function shorten(value: number): number {
  return Number(value.toPrecision(shortDigits + 1))
}

function exponentFor(values: readonly (number | undefined)[]): number {
  const sizes = values.filter((value) => value !== undefined && value !== 0).map((value) => Math.abs(value!))
  if (sizes.length === 0) return 0
  return Math.floor(Math.log10(middle(sizes))) - (shortDigits - 1)
}

/** By the decimal notation: a division by a power of ten would add its own error. */
function scale(value: number, exponent: number): number {
  return Math.round(Number(shiftExponent(value, -exponent)))
}

function shiftExponent(value: number, by: number): string {
  const [mantissa, exponent] = value.toExponential().split('e')
  return `${mantissa}e${Number(exponent) + by}`
}

/** One of the values in the middle. */
function middle(values: readonly (number | null)[]): number {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1]!
}
