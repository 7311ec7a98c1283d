/** Command-line arguments: flags, positional arguments and, after `--`, the suite's command. Takes
 *  argv without node and script, gives raw options, refuses what it does not know and names the
 *  nearest right flag. */

import { UsageFailure } from '../model/failure.ts'
import { didYouMean } from './nearest.ts'
import { type CommandName, isOptionName, type OptionName, type OptionPlace, options, optionsOf } from './options.ts'
import type { RawOption, RawOptions } from './raw.ts'
import { addOption, optionNamed } from './renamed.ts'
import { quoted } from './values.ts'

export interface Arguments {
  readonly options: RawOptions
  readonly positionals: readonly string[]
  /** What follows `--`; null where there is no `--`. */
  readonly rest: readonly string[] | null
}

export function readArguments(command: CommandName, argv: readonly string[]): Arguments {
  const end = argv.indexOf('--')
  const words = end < 0 ? argv : argv.slice(0, end)
  const found = new Map<OptionName, RawOption>()
  const positionals: string[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    if (!word.startsWith('-') || word === '-') {
      positionals.push(word)
      at += 1
    } else {
      at += takeFlag(command, words.slice(at), found)
    }
  }
  return { options: found, positionals, rest: end < 0 ? null : argv.slice(end + 1) }
}

/** Reads the flag that `words` begins with. Gives how many words it took. */
function takeFlag(command: CommandName, words: readonly string[], found: Map<OptionName, RawOption>): number {
  const [, written, inline] = /^([^=]+)(?:=(.*))?$/s.exec(words[0]!)!
  const { name, negated, was } = flagName(command, written!)
  const row = options[name]
  const origin = { where: written! }
  const add = (values: readonly string[]) => {
    const before = row.kind.isList === true ? (found.get(name)?.values ?? []) : []
    addOption(found, name, { values: [...before, ...values], origin, ...(was === undefined ? {} : { was }) })
  }
  if (inline !== undefined && !negated) add([inline])
  else if (row.kind.isFlag === true) {
    if (inline !== undefined) throw new UsageFailure(`${written}: takes no value, found ${quoted(inline)}`)
    add([String(!negated)])
  } else {
    const values = valuesAfter(words, name)
    if (values.length === 0)
      throw new UsageFailure(`${written}: needs a value`, { hint: `write ${written} ${row.placeholder}` })
    add(values)
    return 1 + values.length
  }
  return 1
}

/** One value, or for `--base FILE..` all up to the next flag. */
function valuesAfter(words: readonly string[], name: OptionName): readonly string[] {
  const next = words.slice(1).findIndex((word) => word.startsWith('--'))
  const values = next < 0 ? words.slice(1) : words.slice(1, 1 + next)
  return options[name].placeholder.endsWith('..') ? values : values.slice(0, 1)
}

function flagName(command: CommandName, written: string): { name: OptionName; negated: boolean; was?: string } {
  const known = optionsOf(command)
  const bare = written.replace(/^--?/, '')
  if (written.startsWith('--')) {
    const option = optionNamed(bare)
    if (option !== null && known.includes(option.name)) return { ...option, negated: false }
    const positive = optionNamed(bare.replace(/^no-/, ''))
    const isNegation = bare.startsWith('no-') && positive !== null && known.includes(positive.name)
    if (isNegation && options[positive.name].kind.isFlag === true) return { ...positive, negated: true }
  }
  throw unknownFlag(command, written, bare, known)
}

function unknownFlag(command: CommandName, written: string, bare: string, known: readonly string[]): UsageFailure {
  const commands: readonly OptionPlace[] = [
    'compare',
    'diff',
    'run',
    'read',
    'report',
    'record',
    'history',
    'site',
    'import',
    'init',
  ]
  const elsewhere = isOptionName(bare)
    ? commands.filter((one) => (options[bare].places as readonly OptionPlace[]).includes(one))
    : []
  const hint = `benchgate ${command} --help lists what there is; the suite's own command goes after --`
  if (written.startsWith('--') && elsewhere.length > 0) {
    return new UsageFailure(`${written} is an option of ${elsewhere.join(' and ')}, not of ${command}`, { hint })
  }
  const flags = [...known, 'help']
  const nearestFlag = didYouMean(bare, flags, (name) => `--${name}`)
  return new UsageFailure(`${command} has no option ${written}.${nearestFlag}`, { hint })
}
