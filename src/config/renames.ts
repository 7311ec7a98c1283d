/** The `renames` of the configuration file: which stored histories go on under another name or unit, and where one is
 *  cut. Takes the texts of one rule's keys, gives the rule, refuses what it does not know and what does nothing. */

import { UsageFailure } from '../model/failure.ts'
import type { HistoryRule } from '../model/history-rule.ts'
import { didYouMean } from './nearest.ts'

const keys = ['from', 'to', 'factor', 'unit', 'match', 'cut', 'metric', 'because']

export function readRename(texts: ReadonlyMap<string, readonly string[]>, where: string): HistoryRule {
  for (const key of texts.keys()) {
    if (keys.includes(key)) continue
    throw new UsageFailure(`${where}: no such key ${key}.${didYouMean(key, keys)}`, {
      hint: 'A rule is from and to, with factor and unit where the unit changed; or match and cut. Also metric, because.',
    })
  }
  const text = (key: string) => textOf(texts, key, where)
  const [from, to, match, cut] = ['from', 'to', 'match', 'cut'].map(text)
  const shared = { ...optional('metric', text('metric')), because: text('because') ?? null }
  if (from !== undefined && to !== undefined && match === undefined && cut === undefined) {
    refuseStars(from, to, where)
    return {
      kind: 'join',
      from,
      to,
      factor: factorOf(text('factor'), where),
      ...optional('unit', text('unit')),
      ...shared,
    }
  }
  const joining = ['factor', 'unit'].find((key) => texts.has(key))
  if (match !== undefined && cut !== undefined && from === undefined && to === undefined && joining === undefined) {
    if (!/^(\d{4}-\d\d-\d\d|[0-9a-f]{7,64})$/.test(cut)) {
      throw new UsageFailure(`${where}.cut: expected a day (2026-03-01) or a commit of at least 7 digits, found ${cut}`)
    }
    return { kind: 'cut', match, at: cut, ...shared }
  }
  throw new UsageFailure(`${where}: expected from and to, or match and cut`, {
    hint: 'from and to join two histories; match and cut part one.',
  })
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>)
}

function textOf(texts: ReadonlyMap<string, readonly string[]>, key: string, where: string): string | undefined {
  const values = texts.get(key)
  if (values === undefined) return undefined
  const [value] = values
  if (values.length === 1 && value !== undefined && value !== '') return value
  throw new UsageFailure(`${where}.${key}: expected one value, found ${values.length > 1 ? 'a list' : 'nothing'}`)
}

function refuseStars(from: string, to: string, where: string): void {
  const stars = (text: string) => text.split('*').length - 1
  if (stars(from) <= 1 && stars(to) === stars(from)) return
  throw new UsageFailure(`${where}: from and to have at most one * each, and both or neither`)
}

function factorOf(text: string | undefined, where: string): number {
  const factor = text === undefined ? 1 : Number(text)
  if (Number.isFinite(factor) && factor > 0) return factor
  throw new UsageFailure(`${where}.factor: expected a number above 0, found ${text}`)
}
