/** Time against size, for every reader and for every view of text from outside. */

import { chanceOf } from '../../__tests__/formats/mutate.ts'
import { report, row } from '../../__tests__/report/samples.ts'
import { render } from '../../src/app/views.ts'
import { parseUnit } from '../../src/model/units.ts'
import { code, codeBlock, prose } from '../../src/report/markdown/escape.ts'
import { visible } from '../../src/report/visible.ts'
import { bytesOf, type Reader, textOf } from '../fuzz/reader.ts'
import { readers } from '../fuzz/readers.ts'
import { type Growth, measureGrowth } from '../growth/measure-growth.ts'
import { grown, type Pattern, runs } from '../growth/patterns.ts'
import type { Property, Tally, Torture } from '../property.ts'

/** Linear work is 1, sorting a little more, caches more again; a square is 2. */
const mostExponent = 1.6

/** The views take text, too. */
const views: readonly Pick<Reader, 'name' | 'read' | 'seeds'>[] = [
  ['view: name', (text: string) => code(visible(text))],
  ['view: sentence', prose],
  ['view: block of code', (text: string) => codeBlock(text, 'sh')],
  ['view: unit', parseUnit],
  ...(['text', 'md', 'html', 'json'] as const).map(
    (form) => [`view: report as ${form}`, (text: string) => reportOf(text, form)] as const,
  ),
].map(([name, show]) => ({
  name: name as string,
  seeds: [bytesOf('parse/large')],
  read: (bytes) => void (show as (text: string) => unknown)(textOf(bytes)),
}))

function reportOf(text: string, form: 'text' | 'md' | 'html' | 'json'): string {
  const one = report({
    benchmarks: [row(text, 'regressed')],
    notes: [{ code: 'as-read', was: 'x', level: 'notice', text }],
  })
  return render(one, form, { width: 80, colour: false })
}

export const growth: Property = {
  name: 'growth',
  claim: 'Nothing takes time that grows as the square of what it reads, however that was made.',
  async run({ size, random, say }: Torture): Promise<Tally> {
    const all = [...readers, ...views].flatMap((reader) => casesOf(reader))
    const [chosen, largest] = size === 'whole' ? [all, 262_144] : [random.shuffle([...all]).slice(0, 80), 65_536]
    const found: Growth[] = []
    for (const { reader, pattern } of chosen) {
      found.push(await grow(reader, pattern, largest))
      if (found.length % 100 === 0) say(`${found.length} of ${chosen.length}`)
    }
    const failures = found.filter(({ exponent }) => exponent !== null && exponent > mostExponent)
    for (const one of worstOf(found).slice(0, 30)) say(lineOf(one))
    const told = found.flatMap(({ exponent }) => (exponent === null ? [] : [exponent]))
    return {
      counts: {
        readers: new Set(found.map(({ reader }) => reader)).size,
        'ways to be hard': found.length,
        'so quick that nothing can be told': found.length - told.length,
        'largest exponent, in hundredths': Math.round(100 * Math.max(0, ...told)),
      },
      failures: failures.map(lineOf),
    }
  },
}

interface Case {
  readonly reader: Pick<Reader, 'name' | 'read' | 'seeds'>
  readonly pattern: Pattern
}

export function casesOf(reader: Case['reader']): Case[] {
  const smallest = [...reader.seeds].sort((a, b) => a.length - b.length)[0]!
  return [...runs, ...grown(textOf(smallest))].map((pattern) => ({ reader, pattern }))
}

export function grow({ name, read }: Case['reader'], [pattern, make]: Pattern, largest: number): Promise<Growth> {
  return measureGrowth(
    name,
    pattern,
    (wanted) => bytesOf(make(wanted)),
    (bytes) => read(bytes, chanceOf(1)),
    largest,
  )
}

/** Of each reader the pattern that took longest, the slowest reader first. */
export function worstOf(found: readonly Growth[]): Growth[] {
  const time = ({ points }: Growth): number => points.at(-1)!.milliseconds / points.at(-1)!.size
  const worst = new Map<string, Growth>()
  for (const one of found)
    if (time(one) > time(worst.get(one.reader) ?? { ...one, points: [{ size: 1, milliseconds: -1 }] }))
      worst.set(one.reader, one)
  return [...worst.values()].sort((a, b) => time(b) - time(a))
}

export function lineOf({ reader, pattern, points, exponent }: Growth): string {
  const times = points.map((point) => `${point.size / 1024} KiB ${point.milliseconds.toFixed(1)} ms`)
  return `${reader}, ${pattern}: ${times.join(', ')}${exponent === null ? '' : `; exponent ${exponent.toFixed(2)}`}`
}
