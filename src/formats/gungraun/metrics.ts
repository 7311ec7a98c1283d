/** What Gungraun's counters are called, in which unit, and which way is good. The text prints labels
 *  (`RAM Hits`), the JSON keys (`RamHits`); both come out as the same metric. */

import type { Better } from '../../model/metric.ts'
import type { Figure } from '../collect.ts'

/** Labels of the keys that the text does not print as they are. */
const labels: Readonly<Record<string, string>> = {
  Ir: 'Instructions',
  L1hits: 'L1 Hits',
  L2hits: 'L2 Hits',
  LLhits: 'LL Hits',
  RamHits: 'RAM Hits',
  TotalRW: 'Total read+write',
  EstimatedCycles: 'Estimated Cycles',
  I1MissRate: 'I1 Miss Rate',
  D1MissRate: 'D1 Miss Rate',
  LLiMissRate: 'LLi Miss Rate',
  LLdMissRate: 'LLd Miss Rate',
  LLMissRate: 'LL Miss Rate',
  L1HitRate: 'L1 Hit Rate',
  LLHitRate: 'LL Hit Rate',
  RamHitRate: 'RAM Hit Rate',
  TotalUnits: 'Total units',
  TotalEvents: 'Total events',
  TotalBytes: 'Total bytes',
  TotalBlocks: 'Total blocks',
  TotalLifetimes: 'Total lifetimes',
  AtTGmaxBytes: 'At t-gmax bytes',
  AtTGmaxBlocks: 'At t-gmax blocks',
  AtTEndBytes: 'At t-end bytes',
  AtTEndBlocks: 'At t-end blocks',
  ReadsBytes: 'Reads bytes',
  WritesBytes: 'Writes bytes',
  MaximumBytes: 'Maximum bytes',
  MaximumBlocks: 'Maximum blocks',
  SuppressedErrors: 'Suppressed Errors',
  SuppressedContexts: 'Suppressed Contexts',
  errors: 'Errors',
  contexts: 'Contexts',
  supp_errors: 'Suppressed Errors',
  supp_contexts: 'Suppressed Contexts',
}

/** Tools whose counters have names that another tool's counters may have, too. */
const shared = new Set(['cachegrind', 'memcheck', 'helgrind', 'drd', 'perf'])

/** The metric of one counter. `tool` is Gungraun's name of it in any spelling, empty for Callgrind. */
export function counterFigure(tool: string, key: string, value: number, unit?: string): Figure {
  const label = Object.hasOwn(labels, key) ? labels[key]! : key
  const word = tool.toLowerCase()
  const name = `${shared.has(word) ? `${word} ` : ''}${plainName(label)}`
  if (word === 'perf') return { name, value, unit: unit ?? '', better: perfDirection(key) }
  return {
    name,
    value,
    summary: 'single',
    better: direction(label),
    // A rate is a percentage, worked out from counters; it stays one.
    ...(/ Rate$/.test(label)
      ? { unit: '%', as: { unit: '%', factor: 1 } }
      : { unit: / bytes$/.test(label) ? 'B' : '' }),
    // Times of system calls are the only thing that Callgrind measures rather than counts.
    ...(/^Sys(?:Cpu)?Time$/.test(key) ? {} : { exact: true }),
  }
}

/** `RAM Hits` to `RAM hits`, `Instructions` to `instructions`; the tool's short words stay: `Dr`, `I1mr`. */
function plainName(label: string): string {
  if (!/ |^(?:Instructions|Errors|Contexts)$/.test(label)) return label
  return label
    .split(' ')
    .map((word) => (/^[A-Z][a-z+]+$/.test(word) ? word.toLowerCase() : word))
    .join(' ')
}

/** More hits of a near cache may mean less misses or more work: unknown. */
function direction(label: string): Better {
  if (/^(?:L1|L2|LL)(?: Data)? Hits$|^LL Hit Rate$|^Suppressed /.test(label)) return 'unknown'
  return label === 'L1 Hit Rate' ? 'higher' : 'lower'
}

function perfDirection(key: string): Better {
  return /instruction|cycle|miss|fault|clock|time|elapsed/i.test(key) ? 'lower' : 'unknown'
}

/** What a benchmark is about comes first: the instructions, where they were counted. */
export function instructionsFirst(figures: readonly Figure[]): Figure[] {
  const main = figures.find(({ name }) => name === 'instructions')
  return main === undefined ? [...figures] : [main, ...figures.filter((figure) => figure !== main)]
}
