/** The `rules` of the configuration file. Takes the texts of one rule's keys, gives the rule, refuses
 *  keys it does not know and rules that would do nothing. */

import { longestGlob } from '../gate/glob.ts'
import type { GateRule } from '../gate/rules.ts'
import { UsageFailure } from '../model/failure.ts'
import { didYouMean } from './nearest.ts'
import { options } from './options.ts'
import { choice, flag, type Kind } from './values.ts'

const kinds = {
  threshold: options.threshold.kind,
  'fail-on': options['fail-on'].kind,
  ignore: flag,
  better: choice('lower', 'higher', 'unknown'),
} as const

export const ruleKeys = ['match', 'metric', ...Object.keys(kinds)]

/** `texts` are the values of each key as written; `where` names the rule in errors. */
export function readRule(texts: ReadonlyMap<string, readonly string[]>, where: string): GateRule {
  for (const key of texts.keys()) {
    if (!ruleKeys.includes(key)) {
      const hint = `keys of a rule are: ${ruleKeys.join(', ')}`
      throw new UsageFailure(`${where}: no such key ${key}.${didYouMean(key, ruleKeys)}`, { hint })
    }
  }
  const match = glob(texts, 'match', where)
  if (match === undefined) {
    throw new UsageFailure(`${where}: lacks match`, {
      hint: "match is a glob on the benchmark's name, such as parse/*",
    })
  }
  const metric = glob(texts, 'metric', where)
  const threshold = one(texts, 'threshold', kinds.threshold, where)
  const failOn = several(texts, 'fail-on', kinds['fail-on'], where)
  const ignore = one(texts, 'ignore', kinds.ignore, where)
  const better = one(texts, 'better', kinds.better, where)
  if ([threshold, failOn, ignore, better].every((setting) => setting === undefined)) {
    throw new UsageFailure(`${where}: says nothing about ${match}`, {
      hint: `add at least one of ${Object.keys(kinds).join(', ')}`,
    })
  }
  return {
    match,
    ...(metric === undefined ? {} : { metric }),
    ...(threshold === undefined ? {} : { threshold }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(ignore === undefined ? {} : { ignore }),
    ...(better === undefined ? {} : { better }),
  }
}

function one<T>(
  texts: ReadonlyMap<string, readonly string[]>,
  key: string,
  kind: Kind<T>,
  where: string,
): T | undefined {
  const values = texts.get(key)
  if (values === undefined) return undefined
  if (values.length !== 1)
    throw new UsageFailure(`${where}.${key}: expected one value, found a list of ${values.length}`)
  return kind.read(values[0]!.trim(), { where: `${where}.${key}` })
}

/** A list, written as one text with commas or as a list of texts. */
function several<T>(
  texts: ReadonlyMap<string, readonly string[]>,
  key: string,
  kind: Kind<T>,
  where: string,
): T | undefined {
  const values = texts.get(key)
  return values === undefined ? undefined : kind.read(values.join(','), { where: `${where}.${key}` })
}

/** Taken as it stands: a benchmark's name may begin or end with a blank. */
function glob(texts: ReadonlyMap<string, readonly string[]>, key: string, where: string): string | undefined {
  const values = texts.get(key)
  if (values === undefined) return undefined
  const [pattern] = values
  if (values.length !== 1 || pattern === undefined || pattern === '') {
    throw new UsageFailure(`${where}.${key}: expected one glob, found ${values.length === 1 ? 'nothing' : 'a list'}`)
  }
  if (pattern.length > longestGlob) {
    throw new UsageFailure(`${where}.${key}: a glob of ${pattern.length} characters; the most is ${longestGlob}`)
  }
  return pattern
}
