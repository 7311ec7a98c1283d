/** The scatter that github-action-benchmark keeps as text beside a value. */

import type { Spread } from '../../model/metric.ts'
import type { Json } from '../read-json.ts'

/** `5%`, `± 3`, `+/- 3`, `3`: anything else is not understood, and says nothing about the value. */
export function spreadOf(range: Json): Spread | undefined {
  if (!range.isString && !range.isNumber) return undefined
  const text = String(range.raw).slice(0, 100)
  const found = /^\s*(?:±|\+\/-|\+-)?\s*(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(%?)\s*$/.exec(text)
  if (found === null) return undefined
  const size = Number(found[1])
  return found[2] === '%' ? { kind: 'relative-margin', value: size / 100 } : { kind: 'range', value: size }
}
