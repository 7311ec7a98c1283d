/** Histories to look for change points in: TCPD's, real ones freed of every change, and simulated ones. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createRandom, type Random } from '../../src/statistics/random.ts'
import { median } from '../../src/statistics/robust.ts'

export interface Annotated {
  readonly name: string
  readonly values: readonly number[]
  /** Position in the series of each value, since some are missing. */
  readonly at: readonly number[]
  readonly annotations: readonly (readonly number[])[]
}

/** The univariate series of a copy of alan-turing-institute/TCPD; null where there is none. */
export function readTcpd(folder: string): Annotated[] | null {
  const file = path.join(folder, 'annotations.json')
  if (!existsSync(file)) return null
  const annotations = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, number[]>>
  return readdirSync(path.join(folder, 'datasets'))
    .sort()
    .flatMap((name) => {
      const data = path.join(folder, 'datasets', name, `${name}.json`)
      if (!existsSync(data) || annotations[name] === undefined) return []
      const { n_dim, series } = JSON.parse(readFileSync(data, 'utf8')) as {
        n_dim: number
        series: { raw: (number | string | null)[] }[]
      }
      if (n_dim !== 1) return []
      const at = series[0]!.raw.flatMap((value, i) => (typeof value === 'number' ? [i] : []))
      const values = at.map((i) => series[0]!.raw[i] as number)
      return [{ name, values, at, annotations: Object.values(annotations[name]!) }]
    })
}

/** Logarithms of every history of github-action-benchmark with so many runs; null where the folder is absent. */
export function readDatajs(folder: string, runs: number): number[][] | null {
  return namedIn(folder)?.flatMap(({ values }) => (values.length >= runs ? [[...values]] : [])) ?? null
}

function namedIn(folder: string): Repeated[] | null {
  if (!existsSync(folder)) return null
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8')
      const parsed = JSON.parse(text.slice(text.indexOf('{')).trim().replace(/;$/, '')) as {
        entries: Record<string, readonly Entry[]>
      }
      return Object.values(parsed.entries).flatMap((entries) => seriesIn(entries))
    })
}

/** A history in which commits were measured more than once. */
export interface Repeated {
  readonly values: readonly number[]
  /** Values before which the same commit was measured already. */
  readonly again: readonly number[]
}

/** Those histories of github-action-benchmark in which one commit stands twice in a row; null where the folder is absent. */
export function readRepeated(folder: string): Repeated[] | null {
  return namedIn(folder)?.filter(({ again }) => again.length > 0) ?? null
}

/** Logarithms of every benchmark's times in a history of asv, one JSON line a commit; null where it is absent. */
export function readAsv(file: string, runs: number): number[][] | null {
  if (!existsSync(file)) return null
  const series = new Map<string, number[]>()
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { results } = JSON.parse(line) as { results: Record<string, (number | null)[]> }
    for (const [name, [value]] of Object.entries(results)) {
      if (typeof value === 'number' && value > 0) series.set(name, [...(series.get(name) ?? []), Math.log(value)])
    }
  }
  return [...series.values()].filter((one) => one.length >= runs)
}

interface Entry {
  readonly commit: { readonly id: string }
  readonly benches: readonly { readonly name: string; readonly value: number }[]
}

function seriesIn(entries: readonly Entry[]): Repeated[] {
  const series = new Map<string, { values: number[]; again: number[]; last: string }>()
  for (const { commit, benches } of entries) {
    for (const { name, value } of benches) {
      if (!(value > 0)) continue
      const known = series.get(name) ?? { values: [], again: [], last: '' }
      if (known.last === commit.id) known.again.push(known.values.length)
      known.values.push(Math.log(value))
      known.last = commit.id
      series.set(name, known)
    }
  }
  return [...series.values()]
}

/** Runs to either side that make the level of a run, and runs that stay together when they are put in another order. */
const reach = 15
const block = 10

/** As real runs scatter about their level, but without any change: blocks of consecutive residuals, drawn by chance. */
export function unchanged(real: readonly number[], runs: number, random: Random): number[] {
  const residuals = real.map((value, i) => value - median(real.slice(Math.max(0, i - reach), i + reach + 1)))
  const blocks = Array.from({ length: Math.ceil(runs / block) }, () => {
    const start = random.integer(residuals.length - block + 1)
    return residuals.slice(start, start + block)
  })
  return blocks.flat().slice(0, runs)
}

export const simulated: Readonly<Record<string, (random: Random, runs: number) => number[]>> = {
  normal: (random, runs) => Array.from({ length: runs }, () => random.normal()),
  'heavy tails': (random, runs) => Array.from({ length: runs }, () => random.studentT(3)),
  'autocorrelated, .3': (random, runs) => autoregressive(random, runs, 0.3),
  'autocorrelated, .6': (random, runs) => autoregressive(random, runs, 0.6),
  'one spike': (random, runs) => {
    const at = random.integer(runs)
    return Array.from({ length: runs }, (_, i) => random.normal() + (i === at ? 30 : 0))
  },
  'two modes': (random, runs) => inModes(random, runs, 1),
  'two modes, streaks of five': (random, runs) => inModes(random, runs, 5),
  'a strong swing': (random, runs) => swinging(random, runs),
}

/** Two modes five deviations apart, as often the one as the other; each lasts so many runs on average. */
function inModes(random: Random, runs: number, streak: number): number[] {
  let mode = 0
  return Array.from({ length: runs }, () => {
    if (random.next() < 1 / streak) mode = 5 * random.integer(2)
    return mode + random.normal()
  })
}

/** A wave of four deviations to either side. */
function swinging(random: Random, runs: number): number[] {
  const [period, phase] = [5 + 20 * random.next(), 2 * Math.PI * random.next()]
  return Array.from({ length: runs }, (_, i) => random.normal() + 4 * Math.sin(phase + (2 * Math.PI * i) / period))
}

export function autoregressive(random: Random, runs: number, rho: number): number[] {
  let now = random.normal()
  return Array.from({ length: runs }, () => {
    now = rho * now + Math.sqrt(1 - rho * rho) * random.normal()
    return now
  })
}

export const randomFor = (seed: string, name: string) => createRandom(`${seed} change points ${name}`)
