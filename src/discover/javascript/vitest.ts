/** Benchmarks of Vitest, in the package that brings it; a workspace with one configuration runs as a whole. */

import type { Detector, FoundSuite } from '../suite.ts'
import { filesWith, folderAbove, folderOf, grouped, has, isBelow, joined, type Tree } from '../tree.ts'
import { harnessOf } from './imports.ts'
import { type Manifest, manifestAbove, manifestIn, type PackageManager } from './package-manager.ts'
import { prepare } from './set-up.ts'

const name = /\.(bench|benchmark)\.[cm]?[jt]sx?$/
/** From version 5 on benchmarks live in tests. */
const inTests = /\.(test|spec|bench|benchmark)\.[cm]?[jt]sx?$/
const measures = /\bbench(mark)?(\.\w+)*\s*\(/
const configurations = ['vitest.workspace.ts', 'vitest.workspace.js', 'vitest.workspace.mts', 'vitest.workspace.json']

export const vitest: Detector = {
  find(tree: Tree): FoundSuite[] {
    const files = filesWith(tree, name, measures).filter((file) => isOfVitest(tree, file))
    if (files.length === 0) return []
    const byFolder = grouped(files, (file) => homeOf(tree, file) ?? '')
    return [...byFolder].flatMap(([folder, seen]) => (folder === '' ? [] : suiteIn(tree, folder, seen)))
  },
}

/** Imports it, or relies on its globals where nothing else is imported that measures. */
function isOfVitest(tree: Tree, file: string): boolean {
  const text = tree.text(file) ?? ''
  const harness = harnessOf(text)
  if (harness !== null) return harness === 'vitest'
  return inTests.test(file) && /\bdescribe\s*\(/.test(text) && homeOf(tree, file) !== null
}

/** Where Vitest is started for a file: the root where it names the projects, else the nearest package that asks for
 *  Vitest or configures it. */
function homeOf(tree: Tree, file: string): string | null {
  const own = folderOf(file)
  const asks = (text: string) => /"vitest"\s*:/.test(text)
  const isWhole =
    configurations.some((one) => has(tree, one)) || /\b(projects|workspace)\s*:/.test(configurationOf(tree, '.') ?? '')
  if (isWhole && asks(tree.text('package.json') ?? '')) return '.'
  return folderAbove(tree, own, 'package.json', asks)
}

function configurationOf(tree: Tree, folder: string): string | null {
  for (const base of ['vitest.config', 'vite.config']) {
    for (const end of ['ts', 'mts', 'js', 'mjs', 'cts', 'cjs']) {
      const text = tree.text(joined(folder, `${base}.${end}`))
      if (text !== null) return text
    }
  }
  return null
}

function suiteIn(tree: Tree, folder: string, seen: readonly string[]): FoundSuite[] {
  const prepared = prepare(tree, folder, seen)
  if (prepared === null) return []
  const manifest = manifestIn(tree, folder) ?? prepared.manifest
  const more = [...wordsOfScript(manifest), ...configurationFor(tree, folder, manifest)]
  return [
    {
      tool: 'vitest',
      workingDirectory: folder,
      setup: prepared.setup,
      run: commandOf(prepared.manager, majorOf(tree, folder), [...new Set(more)]),
      results: 'bench.json',
      format: 'vitest',
      seen: seen.filter((file) => isBelow(folder, file)),
      needs: prepared.manager.needs,
      shorter: '`{ time: 100 }` as options of `bench`',
      remarks: [],
    },
  ]
}

/** The first major version that the manifest's range allows; null where that cannot be told. */
function majorOf(tree: Tree, folder: string): number | null {
  const range = manifestAbove(tree, folder)?.dependencies['vitest'] ?? manifestIn(tree, '.')?.dependencies['vitest']
  const major = /^[\^~>=v\s]*(\d+)(\.|$)/.exec(range ?? '')?.[1]
  return major === undefined ? null : Number(major)
}

/** Each half is for other versions, and stops at once with the wrong ones (docs/formats/vitest.md). */
function commandOf({ exec }: PackageManager, major: number | null, more: readonly string[]): string {
  const start = [`${exec} vitest bench --run`, ...more].join(' ')
  const early = `${start} --outputJson=bench.json -t {filter}`
  const late = `${start} --reporter=json --outputFile=bench.json -t {filter}`
  return major === null ? `${early} || ${late}` : major < 5 ? early : late
}

/** Flags and paths that the package's own script gives to `vitest bench`. */
function wordsOfScript({ scripts }: Manifest): string[] {
  const script = Object.values(scripts).find((one) =>
    /^(cross-env\s+)?([A-Z_]+=\S+\s+)*vitest\s+bench\b[^&|;]*$/.test(one),
  )
  const words =
    script
      ?.split(/\bvitest\s+bench\b/)[1]
      ?.trim()
      .split(/\s+/) ?? []
  const kept: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!/^[\w@%+=:,./-]+$/.test(word)) return []
    if (/^--?(run|watch|w|outputJson|reporter|outputFile|compare|ui|t|testNamePattern)(=|$)/.test(word)) {
      if (!word.includes('=') && /^--?(outputJson|reporter|outputFile|compare|t|testNamePattern)$/.test(word)) i++
      continue
    }
    kept.push(word)
  }
  return kept
}

/** A configuration of its own for benchmarks, where the default one is not for them. */
function configurationFor(tree: Tree, folder: string, { scripts }: Manifest): string[] {
  if (Object.values(scripts).some((one) => /\bvitest\s+bench\b/.test(one))) return []
  const own = tree.files.find(
    (file) =>
      folderOf(file) === folder &&
      /^vitest\.bench(mark)?\.config\.[cm]?[jt]s$/.test(file.slice(folder === '.' ? 0 : folder.length + 1)),
  )
  return own === undefined ? [] : ['--config', own.slice(folder === '.' ? 0 : folder.length + 1)]
}
