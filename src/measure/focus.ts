/** Running only some benchmarks with a command that names the placeholder `{filter}`.
 *
 *  Names of benchmarks are untrusted, so they never become part of the command: the placeholder is
 *  replaced by a quoted variable, and the filter travels in the environment, which the shell does not
 *  parse. A filter may select more than asked for, never less. */

/** How the tool reads its filter, told from where the placeholder stands. */
export type FilterDialect = 'regex' | 'go' | 'pytest'

export interface FilterCommand {
  readonly text: string
  readonly dialect: FilterDialect
}

export const filterName = 'BENCHGATE_FILTER'
const placeholder = '{filter}'

/** Systems limit one argument to 128 KiB; half of it leaves room for tools that double it. */
const longestFilter = 64 * 1024

/** Null where the command does not name the placeholder. */
export function filterCommand(command: string): FilterCommand | null {
  if (!command.includes(placeholder)) return null
  return { text: replacePlaceholders(command), dialect: dialectOf(command) }
}

function dialectOf(command: string): FilterDialect {
  if (/(^|\s)-k[= ]?["']?\{filter\}/.test(command)) return 'pytest'
  if (/(^|\s)--?(test\.)?bench[= ]["']?\{filter\}/.test(command)) return 'go'
  return 'regex'
}

/** The variable in double quotes, whatever quotes the placeholder stands in. */
function replacePlaceholders(command: string): string {
  let quote: '"' | "'" | null = null
  let text = ''
  for (let i = 0; i < command.length; i++) {
    if (command.startsWith(placeholder, i)) {
      const variable = `\${${filterName}}`
      text += quote === '"' ? variable : quote === "'" ? `'"${variable}"'` : `"${variable}"`
      i += placeholder.length - 1
      continue
    }
    const character = command[i]!
    text += character
    if (character === '\\' && quote !== "'") text += command[++i] ?? ''
    else if (character === quote) quote = null
    else if (quote === null && (character === '"' || character === "'")) quote = character
  }
  return text
}

/** What the filter is for these benchmarks (null: all). Null where it cannot be said in this dialect. */
export function filterFor(dialect: FilterDialect, names: readonly string[] | null): string | null {
  if (names === null) return { regex: '.*', go: '.', pytest: '' }[dialect]
  if (names.length === 0) return null
  const filter = { regex: regexOf, go: goRegexOf, pytest: pytestExpressionOf }[dialect](names)
  return filter === null || Buffer.byteLength(filter) > longestFilter ? null : filter
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

/** Escapes that POSIX, RE2, Rust's, Python's and JavaScript's expressions all take. */
function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/[^\x20-\x7e]/g, '.')
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
