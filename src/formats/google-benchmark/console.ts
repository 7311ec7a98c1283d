/** The console table. Times have three digits, so JSON is better. Source: console_reporter.cc. */

import type { Collector } from '../collect.ts'
import { refuseHalfLine } from '../cut-short.ts'
import type { ResultFile } from '../format.ts'
import { IgnoredLines } from '../ignored-lines.ts'
import { refuseGlued, refuseMissed } from '../missed-result.ts'
import { linesOf } from '../read-text.ts'
import type { ReportRow } from './rows.ts'

export const consoleHeader = /^Benchmark +Time +CPU +Iterations(?: |\r?$)/m

const measured =
  /^(?<name>\S.*?) +(?<real>[\d.]+(?:e\+?\d+)?|nan|inf) (?<unit>ns|us|ms|s|%) +(?<cpu>[\d.]+(?:e\+?\d+)?|nan|inf) (?:ns|us|ms|s|%) +(?<iterations>\d+)(?<rest>.*)$/
const resembles = / \d[\d.e+]* (?:ns|us|ms|s) +\d[\d.e+]* (?:ns|us|ms|s) +\d+(?: |$)/
/** Within the table: a time in a column of its own. */
const resemblesRow = /(?:^| {2,})[\d.,]*\d[\d.,]*(?:e\+?\d+)? (?:ns|us|ms|s)(?: |$)/
/** A rate that the library itself counts, printed otherwise than it prints it. */
const oddRate = / (?:bytes|items)_per_second=(?!-?[\d.]+(?:e[+-]?\d+)?(?:%|[kMGTPEZY]?i?(?:\/?s)?)(?: |$))/
/** Behind the iterations of one row the times of another. */
const glued = /(?: \d\S* (?:ns|us|ms|s) .*){2} \d[\d.e+]* (?:ns|us|ms|s) +\d[\d.e+]* (?:ns|us|ms|s) +\d+/
const fitted = /^(?<name>\S.*?_(?:BigO|RMS)) +[\d.]+ (?:\S+) +[\d.]+ (?:\S+) *$/
const stopped = /^(?<name>\S.*?) +(?<how>ERROR OCCURRED|SKIPPED): '(?<message>.*)'$/

export function readConsole(file: ResultFile, into: Collector): ReportRow[] {
  const log = new IgnoredLines(into, 'no row of the table')
  const rows: ReportRow[] = []
  let inside = false
  let end = 0
  for (const { number, text } of linesOf(file)) {
    const place = `line ${number}`
    if (consoleHeader.test(text)) {
      inside = true
      end = text.indexOf('Iterations') + 'Iterations'.length
    }
    const row = inside ? rowOf(text, place) : undefined
    if (row === undefined) {
      refuseMissed(file.path, place, text, resembles)
      if (inside) refuseMissed(file.path, place, text, resemblesRow)
      if (!/^-+$/.test(text) && !consoleHeader.test(text)) log.add(number, text)
      continue
    }
    log.end()
    refuseGlued(file.path, place, text, glued)
    refuseMissed(file.path, place, text, oddRate)
    rows.push(row)
  }
  log.end()
  refuseHalfLine(file, (line) => rowOf(line, '') !== undefined && !isShort(line, end))
  return rows
}

/** Whether a row ends before the column of iterations does, to whose right edge they are written. */
function isShort(line: string, end: number): boolean {
  return measured.test(line) && line.length < end
}

function rowOf(text: string, place: string): ReportRow | undefined {
  const fit = fitted.exec(text)?.groups
  if (fit !== undefined) return { name: fit['name']!, place, fit: true }
  const stop = stopped.exec(text)?.groups
  if (stop !== undefined) {
    const { name = '', how, message = '' } = stop
    return how === 'SKIPPED' ? { name, place, skipped: message } : { name, place, error: message }
  }
  const found = measured.exec(text)?.groups
  if (found === undefined) return undefined
  const { name = '', real, cpu, unit, iterations, rest = '' } = found
  return {
    name,
    place,
    ratio: unit === '%',
    real: numberOf(real!),
    cpu: numberOf(cpu!),
    unit: unit === '%' ? 'ns' : unit!,
    iterations: Number(iterations),
    counters: countersOf(rest),
  }
}

function numberOf(text: string): number {
  return text === 'inf' ? Number.POSITIVE_INFINITY : Number(text)
}

/** ` key=1.5M/s other=7`, then perhaps a label. A counter's key may have spaces in it. */
function countersOf(rest: string): Map<string, number> {
  const found = rest.matchAll(/ ([^=]+)=(-?[\d.]+(?:e[+-]?\d+)?)([kMGTPEZYmunpfazy]?)(i?)(?:\/?s|%)?(?= |$)/g)
  return new Map(
    [...found].map(([, key, value, prefix, binary]) => {
      // The library counts bytes by 1024, and older versions print that without the i.
      const base = binary === 'i' || key!.trim() === 'bytes_per_second' ? 1024 : 1000
      return [key!.trim(), Number(value) * base ** exponentOf(prefix!)]
    }),
  )
}

function exponentOf(prefix: string): number {
  const up = 'kMGTPEZY'.indexOf(prefix)
  if (prefix === '' || up >= 0) return prefix === '' ? 0 : up + 1
  return -('munpfazy'.indexOf(prefix) + 1)
}
