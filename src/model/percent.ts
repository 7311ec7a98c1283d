/** Ratios as a reader meets them, in every room. */

/** A size without a sign: `5 %`, `2.5 %`, `12.4 %`. */
export function percent(ratio: number): string {
  if (!Number.isFinite(ratio)) return 'an unknown amount'
  return `${percentDigits(ratio).replace(/\.0$/, '')} %`
}

/** Its figures alone. */
export function percentDigits(ratio: number): string {
  const size = Math.abs(ratio) * 100
  if (size >= 99.95) return size.toFixed(0)
  if (size >= 0.095) return size.toFixed(1)
  return size < 0.0005 ? '0' : size.toFixed(size < 0.0095 ? 3 : 2)
}
