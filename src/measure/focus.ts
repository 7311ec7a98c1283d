/** Running only some benchmarks with a command that names the placeholder `{filter}`, and each a stated
 *  number of times where it names `{iterations}` as well.
 *
 *  Names of benchmarks are untrusted, so they never become part of the command: the placeholder is
 *  replaced by a quoted variable, and the filter travels in the environment, which the shell does not
 *  parse. A filter may select more than asked for, never less. */

import { shardName, shardsName } from './shard.ts'
import { replaceInShell } from './shell-text.ts'

/** How the tool reads its filter, told from where the placeholder stands. */
export type FilterDialect = 'regex' | 'go' | 'pytest' | 'vitest' | 'jmh' | 'phpbench'

export interface FilterCommand {
  readonly text: string
  readonly dialect: FilterDialect
}

export const filterName = 'BENCHGATE_FILTER'
export const iterationsName = 'BENCHGATE_ITERATIONS'
/** What stands for the filter in a command. */
export const filterPlaceholder = '{filter}'

/** What each placeholder becomes. */
const variables = {
  [filterPlaceholder]: `\${${filterName}}`,
  '{iterations}': `\${${iterationsName}:-1}`,
  '{shard}': `\${${shardName}:-1}`,
  '{shards}': `\${${shardsName}:-1}`,
}

/** Systems limit one argument to 128 KiB; half of it leaves room for tools that double it. */
const longestFilter = 64 * 1024

/** Null where the command does not name the placeholder. */
export function filterCommand(command: string): FilterCommand | null {
  if (!command.includes(filterPlaceholder)) return null
  return { text: replacePlaceholders(command), dialect: dialectOf(command) }
}

/** Any command with its placeholders replaced, and which of them it names. */
export interface SuiteCommand {
  readonly text: string
  /** Null where it names no `{filter}`. */
  readonly dialect: FilterDialect | null
  /** Whether it names `{iterations}`. */
  readonly iterates: boolean
}

export function suiteCommand(command: string): SuiteCommand {
  return {
    text: replacePlaceholders(command),
    dialect: filterCommand(command)?.dialect ?? null,
    iterates: command.includes('{iterations}'),
  }
}

function dialectOf(command: string): FilterDialect {
  if (/(^|\s)-k[= ]?["']?\{filter\}/.test(command)) return 'pytest'
  // `asv run --bench` takes a plain expression.
  if (/(^|\s)--?(test\.)?bench[= ]["']?\{filter\}/.test(command) && !/\basv\s/.test(command)) return 'go'
  if (/\bjava\b.*\s-jar\s|jmh/i.test(command)) return 'jmh'
  if (/\bphpbench\b/i.test(command)) return 'phpbench'
  // Up to version 4, told by its flag, benchmarks are what Vitest filters; since then their tests are.
  return /\bvitest\b/.test(command) && !/--output-?json/i.test(command) ? 'vitest' : 'regex'
}

/** The variables in double quotes, whatever quotes the placeholder stands in. @param names of placeholders with what
 *  each becomes. */
export function replacePlaceholders(command: string, names: Readonly<Record<string, string>> = variables): string {
  return replaceInShell(command, (at, quote) => {
    const found = Object.entries(names).find(([name]) => command.startsWith(name, at))
    if (found === undefined) return null
    const [name, variable] = found
    return { length: name.length, text: quote === '"' ? variable : quote === "'" ? `'"${variable}"'` : `"${variable}"` }
  })
}

/** What the filter is for these benchmarks (null: all). Null where it cannot be said in this dialect. */
export function filterFor(dialect: FilterDialect, names: readonly string[] | null): string | null {
  if (names === null) return { regex: '.*', go: '.', pytest: '', vitest: '.*', jmh: '.*', phpbench: '.*' }[dialect]
  if (names.length === 0) return null
  const filter = loose[dialect](names.map(unnumbered))
  return filter === null || Buffer.byteLength(filter) > longestFilter ? null : filter
}

/** An expression for these alone, where they are what the tool itself calls its benchmarks; null where it is too long. */
export function exactFilter(names: readonly string[]): string | null {
  const filter = `^(${names.map(escapeRegex).join('|')})$`
  return Buffer.byteLength(filter) > longestFilter ? null : filter
}

const loose: Record<FilterDialect, (names: readonly string[]) => string | null> = {
  regex: regexOf,
  go: goRegexOf,
  pytest: pytestExpressionOf,
  vitest: (names) => regexOf(names.map(outermostTitle)),
  jmh: (names) => regexOf(names.map(jmhMethod)),
  phpbench: (names) => regexOf(names.map(phpSubject)),
}

const exact: Record<FilterDialect, (name: string) => string[]> = {
  regex: exactRegexesOf,
  go: exactGoRegexesOf,
  pytest: () => [],
  vitest: () => [],
  jmh: (name) => exactRegexesOf(jmhMethod(name)),
  phpbench: (name) => exactRegexesOf(phpSubject(name)),
}

/** Without the ` #2` that tells benchmarks of one name apart in results: the tool does not know it. */
function unnumbered(name: string): string {
  return name.replace(/ #\d+$/, '')
}

/** Of `file > group > test > benchmark`, the group: any later title may itself hold the separator, and
 *  Vitest joins titles otherwise. */
function outermostTitle(name: string): string {
  const [first = '', second] = name.split(' > ')
  return second !== undefined && /\.[cm]?[jt]sx?$/.test(first) ? second : first
}

/** Of `package.Class.method:size=10 [avgt]`, what JMH's expressions are tried on. */
export function jmhMethod(name: string): string {
  return lastTitle(name).replace(/(?::.*)? \[\w+\]$/s, '')
}

/** Of `\Space\ClassBench::subject # parameter set`, what PHPBench's are tried on. */
function phpSubject(name: string): string {
  return name.replace(/ # .*$/s, '').replace(/^\\/, '')
}

/** Filters that select one benchmark, the exact ones before those that may select more. Which of them the
 *  tool understands as hoped, only trying tells: names in results are not always those that it matches. */
export function filtersFor(dialect: FilterDialect, name: string): string[] {
  const filters = exact[dialect](name)
  const more = filterFor(dialect, [name])
  return unique(more === null ? filters : [...filters, more]).filter((one) => Buffer.byteLength(one) <= longestFilter)
}

function exactRegexesOf(name: string): string[] {
  return [name, lastTitle(name)].map((title) => `^${escapeRegex(title)}$`)
}

/** Level by level, since Go splits at slashes. What looks like the number of processors at the end may
 *  be part of the name. */
function exactGoRegexesOf(name: string): string[] {
  const found = /(?:^|[.\s])(Benchmark\S*)$/.exec(name)?.[1]
  if (found === undefined) return []
  const levels = found.split('/')
  const [, last = '', suffix = ''] = /^(.*?)(-\d+)?$/s.exec(levels.pop()!) ?? []
  const ending = suffix === '' ? '' : `(${suffix})?`
  return [[...levels.map((level) => `^${escapeRegex(level)}$`), `^${escapeRegex(last)}${ending}$`].join('/')]
}

/** Not anchored: tools prepend groups and append parameters to what they call a name. */
function regexOf(names: readonly string[]): string {
  const parts = unique(names.map((name) => escapeRegex(lastTitle(name))))
  return parts.length === 1 ? parts[0]! : `(${parts.join('|')})`
}

/** Of `file > group > title`, the title: runners match it without the file. */
function lastTitle(name: string): string {
  return name.split(' > ').at(-1) ?? name
}

/** Escapes that POSIX, RE2, Rust's, Python's and JavaScript's expressions all take. A character beyond
 *  ASCII is one for some and several bytes for others. */
function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/[^\x20-\x7e]+/g, '.+')
}

/** Go splits the expression at slashes and matches level by level, so only top levels are named. */
function goRegexOf(names: readonly string[]): string | null {
  const tops = names.map((name) => /(?:Benchmark)?([^\s/.:]*)(?:\/|$)/.exec(goName(name))?.[1] ?? '')
  if (tops.some((top) => top === '')) return null
  return `^(Benchmark)?(${unique(tops.map(escapeRegex)).join('|')})$`
}

/** Without the package before it and the number of processors behind it. */
function goName(name: string): string {
  const found = /Benchmark[^\s]*/.exec(name)?.[0] ?? name.split(/[\s.:]/).at(-1) ?? name
  return found.includes('/') ? found : found.replace(/-\d+$/, '')
}

/** pytest's own expressions know names of functions, without parameters and folders. */
function pytestExpressionOf(names: readonly string[]): string | null {
  const functions = names.map((name) => /(?:^|::)([A-Za-z_]\w*)(?:\[.*\])?$/s.exec(name)?.[1])
  return functions.some((name) => name === undefined) ? null : unique(functions as string[]).join(' or ')
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
