/** The two custom shapes of github-action-benchmark: `[{name, unit, value, range?, extra?}]`. Both look
 *  alike; only the tool's name there, `customSmallerIsBetter` or `customBiggerIsBetter`, says which way
 *  is good. So there are three formats over one shape:
 *
 *  - `custom-smaller` and `custom-bigger` say it for the whole file;
 *  - `custom` takes it from the units, and recognises a file only where every unit tells (times and
 *    rates). Where one does not (`Percent`, `Megabytes`: used or free?), detection finds the first two
 *    and asks which it is. */

import type { Better } from '../../model/metric.ts'
import { parseUnit } from '../../model/units.ts'
import { type Collector, fileFormat } from '../collect.ts'
import type { Format, ResultFile } from '../format.ts'
import type { Json } from '../read-json.ts'
import { readJson, tryJson } from '../read-json.ts'
import { spreadOf } from './range.ts'

export const custom: Format = shape('custom', 'custom JSON whose units say which way is good', undefined, unitsTell)

export const customSmaller: Format = shape(
  'custom-smaller',
  'custom JSON where smaller is better',
  'lower',
  unitsAreSilent,
)

export const customBigger: Format = shape(
  'custom-bigger',
  'custom JSON where bigger is better',
  'higher',
  unitsAreSilent,
)

function shape(
  name: string,
  title: string,
  better: Better | undefined,
  looks: (entries: readonly Json[]) => boolean,
): Format {
  return fileFormat({
    name,
    title,
    looks: (file) => {
      const entries = entriesOf(file)
      return entries !== undefined && looks(entries)
    },
    read: (file, into) => {
      for (const entry of readJson(file).items()) readEntry(entry, better, into)
    },
  })
}

function entriesOf(file: ResultFile): readonly Json[] | undefined {
  const root = tryJson(file)
  if (root?.isArray !== true) return undefined
  const entries = root.items()
  const fits = entries.every((entry) => entry.at('name').isString && entry.at('unit').isString && entry.has('value'))
  return entries.length > 0 && fits ? entries : undefined
}

function unitsTell(entries: readonly Json[]): boolean {
  return entries.every((entry) => ['s', '1/s', 'B/s'].includes(parseUnit(entry.at('unit').string()).base))
}

function unitsAreSilent(entries: readonly Json[]): boolean {
  return !unitsTell(entries)
}

function readEntry(entry: Json, better: Better | undefined, into: Collector): void {
  const unit = entry.at('unit').string()
  const known = ['s', '1/s', 'B/s'].includes(parseUnit(unit).base)
  into.add(
    entry.at('name').string(),
    [
      {
        value: numberOf(entry.at('value')),
        unit,
        // A size alone is not good or bad: memory that is free is counted in bytes as well.
        better: better ?? (known ? parseUnit(unit).better : 'unknown'),
        summary: 'single',
        spread: spreadOf(entry.at('range')),
      },
    ],
    { place: entry.path },
  )
}

/** A number, or the text of one: generators written in shell often quote it. */
function numberOf(value: Json): number {
  const quoted = value.isString && /^\s*-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(value.string())
  return quoted && Number.isFinite(Number(value.string())) ? Number(value.string()) : value.number()
}
