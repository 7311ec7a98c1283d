/** Benchmarks in tests: the fixture `benchmark` of pytest-benchmark or pytest-codspeed, and whole tests that the mark of the
 *  latter makes benchmarks. */

import type { Detector, FoundSuite } from '../suite.ts'
import { at, readToml, stringsOf } from '../toml.ts'
import { filesWith, grouped, joined, relativeTo, shortened, type Tree } from '../tree.ts'
import { importsOf } from './imports.ts'
import { iniValue } from './ini.ts'
import { binaries, environmentOf, projectFolder } from './project.ts'

const name = /\.py$/
const isTest = /(^|\/)(test_[^/]*|[^/]*_test)\.py$/
/** A test, or a method of a class of tests, that asks for the fixture. */
const fixture = /\bdef\s+test\w*\s*\(\s*[^)]*?\bbenchmark\b(?!\.)/
const manifests =
  /(^|\/)(pyproject\.toml|setup\.(py|cfg)|tox\.ini|noxfile\.py|Pipfile|environment\.ya?ml|[^/]*requirements?[^/]*\.(txt|in)|[^/]*requirements?\/[^/]+\.(txt|in))$/i
const plugins = /\bpytest[-_](benchmark|codspeed)\b/
/** It makes a benchmark of a test under pytest-codspeed only. */
const mark = /\bpytest\.mark\.(codspeed_)?benchmark\b/
const codspeed = /\bpytest[-_]codspeed\b/
/** Such a file cannot be loaded, or skips itself, where only pytest-benchmark is. */
const importsCodspeed = /\b(from|import)\s+pytest_codspeed\b|importorskip\(\s*["']pytest_codspeed/

export const pytest: Detector = {
  find(tree: Tree): FoundSuite[] {
    const byFixture = filesWith(tree, name, fixture)
    const files = byFixture.length > 0 ? byFixture : filesWith(tree, name, mark)
    const needsCodspeed =
      byFixture.length === 0 || byFixture.some((file) => importsCodspeed.test(tree.text(file) ?? ''))
    const kind = needsCodspeed ? byCodspeed : benchmark
    if (files.length === 0 || !isAskedFor(tree, files, kind.asks)) return []
    return [...grouped(files, (file) => projectFolder(tree, file))].map(([folder, seen]) =>
      suiteIn(tree, folder, seen, kind),
    )
  },
}

/** By a list of requirements, a workflow, or the tests themselves, which may skip where it is missing. */
function isAskedFor(tree: Tree, tests: readonly string[], plugin: RegExp): boolean {
  const inWorkflows = /^\.github\/workflows\/[^/]+\.ya?ml$/
  return (
    [manifests, inWorkflows].some((files) => filesWith(tree, files, plugin).length > 0) ||
    tests.some((file) => plugin.test(tree.text(file) ?? ''))
  )
}

interface Kind {
  readonly tool: string
  readonly asks: RegExp
  readonly flags: string
  readonly results: string | null
  readonly format: string
  readonly shorter: string
}

const benchmark: Kind = {
  tool: 'pytest-benchmark',
  asks: plugins,
  flags: '--benchmark-only --benchmark-max-time=0.2 --benchmark-json=bench.json -k {filter}',
  results: 'bench.json',
  format: 'pytest-benchmark',
  shorter: '`--benchmark-max-time` and `--benchmark-min-rounds`',
}

/** Nothing is read of what it prints: it is met in lockstep. */
const byCodspeed: Kind = {
  tool: 'pytest-codspeed',
  asks: codspeed,
  flags: '--codspeed -k {filter}',
  results: null,
  format: 'auto',
  shorter: 'fewer tests',
}

/** Names on a command line, at most; more are told by their folders. */
const mostPaths = 12

function suiteIn(tree: Tree, folder: string, seen: readonly string[], kind: Kind): FoundSuite {
  const wanted = ['pytest', kind.tool, ...alsoUsed(tree, folder)]
  const { setup, needs } = environmentOf(tree, folder, wanted, importsOf(tree, seen))
  const { words, lifted } = addopts(tree, folder)
  const paths = pathsOf(tree, folder, seen)
  const command = [
    `${binaries}/python -m pytest`,
    ...(lifted.length === 0 ? [] : [`-o 'addopts=${words.join(' ')}'`]),
    ...paths,
    kind.flags,
  ].join(' ')
  return {
    tool: kind.tool,
    workingDirectory: folder,
    setup,
    run: command,
    results: kind.results,
    format: kind.format,
    seen,
    needs,
    shorter: kind.shorter,
    remarks:
      lifted.length === 0 ? [] : [`${lifted.join(', ')} of \`addopts\` would disturb measuring, and is left out.`],
  }
}

/** Plugins that the remaining `addopts` and the configuration may name are installed as the project asks. */
function alsoUsed(tree: Tree, folder: string): string[] {
  const { words } = addopts(tree, folder)
  const named = words.flatMap((word, i) =>
    words[i - 1] === '-p' && /^pytest_\w+$/.test(word) ? [word.replaceAll('_', '-')] : [],
  )
  return [...new Set(named)]
}

function pathsOf(tree: Tree, folder: string, seen: readonly string[]): string[] {
  const all = tree.files.filter((file) => isTest.test(file))
  // What pytest would not take for a test by its name is named itself, and with it everything.
  const asNamed = seen.filter((file) => !isTest.test(file))
  const short = [
    ...asNamed,
    ...shortened(
      seen.filter((file) => isTest.test(file)),
      all,
    ),
  ].sort()
  return short.length <= mostPaths ? short.map((file) => relativeTo(folder, file)) : []
}

/** What measuring cannot do with: other processes beside it, tracing, and benchmarks switched off. */
const harmful = [
  { flag: /^(-n|--numprocesses|--maxprocesses|--dist|--tx)$/, takesValue: true },
  { flag: /^(-n\w+|--numprocesses=.*|--maxprocesses=.*|--dist=.*|--tx=.*|--looponfail|-f)$/, takesValue: false },
  { flag: /^--(no-)?cov(-[\w-]+)?(=.*)?$/, takesValue: false },
  {
    flag: /^--benchmark-(skip|disable|only|enable|autosave|json(=.*)?|save(=.*)?|compare(=.*)?|compare-fail(=.*)?|max-time(=.*)?|columns(=.*)?)$/,
    takesValue: false,
  },
  { flag: /^--codspeed(-[\w-]+(=.*)?)?$/, takesValue: false },
  { flag: /^--(random-order|randomly)[\w-]*(=.*)?$/, takesValue: false },
  {
    flag: /^(--doctest-modules|--doctest-glob=.*|--maxfail=.*|-x|--exitfirst|--durations(-min)?=.*)$/,
    takesValue: false,
  },
]

interface Addopts {
  /** What stays. */
  readonly words: readonly string[]
  readonly lifted: readonly string[]
}

export function addopts(tree: Tree, folder: string): Addopts {
  const all = configured(tree, folder)
  const words: string[] = []
  const lifted: string[] = []
  for (let i = 0; i < all.length; i++) {
    const word = all[i]!
    // A plugin that is loaded by name for a flag that goes, goes with it.
    if (word === '-p' && /^(pytest_cov|xdist(\..*)?)$/.test(all[i + 1] ?? '')) {
      lifted.push(`-p ${all[++i]!}`)
      continue
    }
    const found = harmful.find(({ flag }) => flag.test(word))
    if (found === undefined) words.push(word)
    else
      lifted.push(
        found.takesValue
          ? `${word} ${all[++i] ?? ''}`.trim()
          : withValue(word, all[i + 1])
            ? `${word} ${all[++i]!}`
            : word,
      )
  }
  // What a shell or pytest would take apart differently is left to pytest as it stands.
  return words.every((word) => /^[\w@%+=:,./\-[\]]+$/.test(word)) ? { words, lifted } : { words, lifted: [] }
}

/** `--cov src` and `--cov=src` are the same; `--cov` alone is one, too. */
function withValue(word: string, next: string | undefined): boolean {
  return (
    /^--(cov|cov-report|cov-config|cov-context|cov-fail-under|benchmark-(json|save|compare|columns|max-time))$/.test(
      word,
    ) &&
    next !== undefined &&
    !next.startsWith('-')
  )
}

function configured(tree: Tree, folder: string): string[] {
  for (const file of ['pytest.toml', '.pytest.toml']) {
    const text = tree.text(joined(folder, file))
    if (text !== null) return stringsOf(at(readToml(text), 'pytest', 'addopts')).flatMap(wordsOf)
  }
  for (const [file, section] of [
    ['pytest.ini', 'pytest'],
    ['.pytest.ini', 'pytest'],
  ] as const) {
    const text = tree.text(joined(folder, file))
    if (text !== null) return wordsOf(iniValue(text, section, 'addopts') ?? '')
  }
  const toml = readToml(tree.text(joined(folder, 'pyproject.toml')) ?? '')
  const own = at(toml, 'tool', 'pytest', 'ini_options', 'addopts') ?? at(toml, 'tool', 'pytest', 'addopts')
  if (own !== undefined) return stringsOf(own).flatMap(wordsOf)
  for (const [file, section] of [
    ['tox.ini', 'pytest'],
    ['setup.cfg', 'tool:pytest'],
  ] as const) {
    const value = iniValue(tree.text(joined(folder, file)) ?? '', section, 'addopts')
    if (value !== null) return wordsOf(value)
  }
  return []
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
