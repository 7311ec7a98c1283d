/** The configuration file, `.github/benchgate.yml`: keys are options, `rules` and `renames` are lists. Takes text
 *  that may come from a stranger's pull request, gives raw options and rules, refuses what is not
 *  YAML, keys it does not know, and files built to exhaust memory. */

import type { Alias, Document, LineCounter, Node, Pair, YAMLMap } from 'yaml'
import type { GateRule } from '../gate/rules.ts'
import { UsageFailure } from '../model/failure.ts'
import type { HistoryRule } from '../model/history-rule.ts'
import { didYouMean } from './nearest.ts'
import { type OptionName, optionsOf } from './options.ts'
import type { RawOption, RawOptions } from './raw.ts'
import { addOption, optionNamed } from './renamed.ts'
import { readRename } from './renames.ts'
import { readRule } from './rules.ts'

export interface ConfigFile {
  /** As the user named it. */
  readonly name: string
  readonly options: RawOptions
  readonly rules: readonly GateRule[]
  readonly renames: readonly HistoryRule[]
}

type Yaml = typeof import('yaml')

/** More than any configuration needs; each alias may stand for a list as long as the file. */
const mostAliases = 100
const mostCharacters = 1_000_000

/** `name` is how errors call the file. */
export async function readConfigFile(text: string, name: string): Promise<ConfigFile> {
  if (text.length > mostCharacters) {
    throw new UsageFailure(`${name}: ${text.length} characters are too many for a configuration file`)
  }
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = parse(yaml, text, lines, name)
  const problem = document.errors[0]
  if (problem !== undefined) {
    throw new UsageFailure(`${name}: line ${lines.linePos(problem.pos[0]).line}: not valid YAML: ${problem.message}`)
  }
  const reader = new ConfigReader(yaml, document, name, (offset) => lines.linePos(offset).line)
  return reader.read()
}

function parse(yaml: Yaml, text: string, lineCounter: LineCounter, name: string): Document.Parsed {
  try {
    return yaml.parseDocument(text, { lineCounter, prettyErrors: false })
  } catch (error) {
    // The parser recurses; thousands of brackets exhaust its stack.
    if (error instanceof RangeError) throw new UsageFailure(`${name}: nested too deeply`, { cause: error })
    throw error
  }
}

/** Walks the parsed document, so that numbers keep the digits that were written (`seed: 007`) and
 *  errors can tell the line. */
class ConfigReader {
  readonly #yaml: Yaml
  readonly #document: Document.Parsed
  readonly #name: string
  readonly #lineAt: (offset: number) => number

  constructor(yaml: Yaml, document: Document.Parsed, name: string, lineAt: (offset: number) => number) {
    this.#yaml = yaml
    this.#document = document
    this.#name = name
    this.#lineAt = lineAt
  }

  read(): ConfigFile {
    this.#refuseBombs()
    const options = new Map<OptionName, RawOption>()
    let rules: readonly GateRule[] = []
    let renames: readonly HistoryRule[] = []
    const top = this.#document.contents
    if (top !== null && !this.#isEmpty(top)) {
      for (const { key, value, line } of this.#entries(top, '')) {
        const where = `${this.#name}: line ${line}: ${key}`
        const option = optionNamed(key)
        if (key === 'rules') rules = this.#rules(value, key, readRule)
        else if (key === 'renames') renames = this.#rules(value, key, readRename)
        else if (option !== null && fileKeys.includes(option.name)) {
          const { name, ...was } = option
          addOption(options, name, { values: this.#texts(value, where), origin: { where }, ...was })
        } else {
          throw new UsageFailure(`${where}: no such key.${didYouMean(key, [...fileKeys, ...listKeys])}`, {
            hint: `keys are: ${[...fileKeys, ...listKeys].join(', ')}`,
          })
        }
      }
    }
    return { name: this.#name, options, rules, renames }
  }

  #refuseBombs(): void {
    let aliases = 0
    this.#yaml.visit(this.#document, {
      Alias: () => {
        aliases += 1
      },
    })
    if (aliases > mostAliases) throw new UsageFailure(`${this.#name}: has more than ${mostAliases} aliases`)
  }

  #rules<T>(
    node: Node | null,
    name: string,
    read: (texts: ReadonlyMap<string, readonly string[]>, where: string) => T,
  ): readonly T[] {
    const resolved = this.#resolve(node)
    if (!this.#yaml.isSeq(resolved)) {
      throw new UsageFailure(`${this.#place(node)}${name}: expected a list, found ${this.#describe(resolved)}`)
    }
    return resolved.items.map((item, index) => {
      const rule = this.#resolve(item as Node)
      const where = `${this.#place(item as Node)}${name}[${index}]`
      const entries = this.#entries(rule, `${name}[${index}]`).map(({ key, value }) => {
        return [key, this.#texts(value, `${where}.${key}`)] as const
      })
      return read(new Map(entries), where)
    })
  }

  #entries(node: Node | null, path: string): { key: string; value: Node | null; line: number }[] {
    const map = this.#resolve(node)
    if (!this.#yaml.isMap(map)) {
      const what = path === '' ? '' : `${path}: `
      throw new UsageFailure(`${this.#place(node)}${what}expected keys and values, found ${this.#describe(map)}`)
    }
    return (map as YAMLMap<Node, Node | null>).items.map((pair: Pair<Node, Node | null>) => {
      const key = this.#resolve(pair.key)
      if (!this.#yaml.isScalar(key)) throw new UsageFailure(`${this.#place(pair.key)}a key should be a word`)
      return { key: String(key.value), value: pair.value, line: this.#line(pair.key) }
    })
  }

  /** The text of a scalar, or of each item of a list of scalars. */
  #texts(node: Node | null, where: string): string[] {
    const resolved = this.#resolve(node)
    const items = this.#yaml.isSeq(resolved) ? resolved.items.map((item) => this.#resolve(item as Node)) : [resolved]
    return items.map((item) => {
      if (!this.#yaml.isScalar(item)) {
        throw new UsageFailure(`${where}: expected a value, found ${this.#describe(item)}`)
      }
      if (item.value === null) throw new UsageFailure(`${where}: has no value`)
      return typeof item.value === 'string' ? item.value : (item.source ?? String(item.value))
    })
  }

  #resolve(node: Node | null): Node | null {
    if (!this.#yaml.isAlias(node)) return node
    return (node as Alias).resolve(this.#document) ?? null
  }

  #isEmpty(node: Node): boolean {
    return this.#yaml.isScalar(node) && node.value === null
  }

  #line(node: Node | null): number {
    return this.#lineAt(node?.range?.[0] ?? 0)
  }

  #place(node: Node | null): string {
    return `${this.#name}: line ${this.#line(node)}: `
  }

  #describe(node: Node | null): string {
    if (this.#yaml.isSeq(node)) return 'a list'
    if (this.#yaml.isMap(node)) return 'keys and values'
    return this.#yaml.isScalar(node) && node.value !== null
      ? JSON.stringify(String(node.value).slice(0, 80))
      : 'nothing'
  }
}

/** Keys that hold a list of rules. */
const listKeys = ['rules', 'renames']

const fileKeys: readonly OptionName[] = optionsOf('file')
