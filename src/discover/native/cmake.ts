/** Programs of CMake that measure with Google Benchmark or Catch2. */

import type { Detector, FoundSuite } from '../suite.ts'
import { depthOf, filesWith, folderAbove, folderOf, grouped, isBelow, joined, nameOf, type Tree } from '../tree.ts'

/** Tests of the harness itself include it, too. */
const isUnitTest = /_(g|unit)?test\.\w+$/
const source = /\.(cc|cpp|cxx|c\+\+|C)$/
const google = /#\s*include\s*[<"]benchmark\/benchmark\.h[>"]/
const catch2 = /\bBENCHMARK(_ADVANCED)?\s*\(/

type Tool = 'Google Benchmark' | 'Catch2'

interface Target {
  readonly name: string
  readonly tool: Tool
  readonly sources: readonly string[]
  /** Folder of the top CMakeLists.txt. */
  readonly project: string
}

export const cmake: Detector = {
  find(tree: Tree): FoundSuite[] {
    const lists = tree.files.filter((file) => nameOf(file) === 'CMakeLists.txt')
    if (lists.length === 0) return []
    const targets = [...measuring(tree)].flatMap(([file, tool]) => targetsOf(tree, file, tool))
    const groups = grouped(targets, ({ project, tool }) => `${project} ${tool}`)
    return [...groups.values()].map((group) => suiteOf(tree, group))
  },
}

/** A `main` of its own that ends where it is not given a number of arguments, before Google Benchmark takes away its own:
 *  nobody knows what it wants, and our flags are too many. */
function wantsArguments(text: string): boolean {
  const main = /\bmain\s*\(\s*int\s+(\w+)[\s\S]*?\bInitialize\s*\(/.exec(text)
  return main !== null && new RegExp(`\\b${main[1]!}\\s*(!=\\s*\\d|<\\s*[2-9]|<=\\s*[1-9]|==\\s*1\\b)`).test(main[0])
}

/** Sources by what they measure with. */
function measuring(tree: Tree): Map<string, Tool> {
  const files = new Map<string, Tool>(
    filesWith(tree, source, google)
      .filter((file) => !isUnitTest.test(file) && !wantsArguments(tree.text(file) ?? ''))
      .map((file) => [file, 'Google Benchmark']),
  )
  for (const file of filesWith(tree, source, catch2)) {
    if (!files.has(file) && /#\s*include\s*[<"](catch2\/|catch\.hpp|catch_amalgamated)/.test(tree.text(file) ?? ''))
      files.set(file, 'Catch2')
  }
  return files
}

/** Programs that name the source, in the CMakeLists.txt nearest to it. */
function targetsOf(tree: Tree, file: string, tool: Tool): Target[] {
  const at = folderAbove(tree, folderOf(file), 'CMakeLists.txt', (text) => programs(text).length > 0)
  if (at === null) return []
  const text = withoutComments(tree.text(joined(at, 'CMakeLists.txt')) ?? '')
  const base = nameOf(file)
  const stem = base.replace(source, '')
  const project = projectOf(tree, at)
  const exact = programs(text).filter(({ words }) => words.some((word) => nameOf(word) === base))
  const loop = new RegExp(`(?<![\\w-])${escaped(stem)}(?![\\w-])`).test(text)
  const names = exact.length > 0 ? exact.map(({ name }) => name) : loop ? [stem] : globbed(text)
  return names.filter((name) => /^[\w.-]+$/.test(name)).map((name) => ({ name, tool, sources: [file], project }))
}

/** A program whose sources a glob collects. */
function globbed(text: string): string[] {
  const all = programs(text).filter(({ words }) => words.some((word) => word.includes('$')))
  return all.length === 1 ? [all[0]!.name] : []
}

interface Program {
  readonly name: string
  readonly words: readonly string[]
}

/** `add_executable(name a.cc)` and helpers of the like (`add_benchmark(name …)`), variables of `set` put in. */
function programs(text: string): Program[] {
  const variables = new Map(
    [...text.matchAll(/\bset\s*\(\s*(\w+)\s+([^)]*)\)/gi)].map((match) => [match[1]!, match[2]!.trim()]),
  )
  const added = targetSources(text)
  const filled = (word: string) =>
    word.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => variables.get(name) ?? whole)
  return [
    ...text.matchAll(
      /\b(\w*add_(?:executable|benchmark|bench)\w*|\w*_(?:cc_)?(?:benchmark|executable)|cc_benchmark)\s*\(\s*([^()]*)\)/gi,
    ),
  ].flatMap((match) => {
    const words = filled(match[2]!)
      .split(/[\s"]+/)
      .filter((word) => word !== '')
    const named = words[0] === 'NAME' ? words.slice(1) : words
    const [name, ...rest] = named
    if (name === undefined || /^(ALIAS|IMPORTED)$/.test(rest[0] ?? '')) return []
    return [{ name, words: [...rest, ...(added.get(name) ?? [])] }]
  })
}

/** Sources by the program that `target_sources(name PRIVATE …)` adds them to; generator expressions are taken apart. */
function targetSources(text: string): Map<string, readonly string[]> {
  const calls = [...text.matchAll(/\btarget_sources\s*\(\s*([\w.-]+)\s+([^()]*)\)/gi)]
  return new Map(calls.map((match) => [match[1]!, match[2]!.split(/[\s"<>:]+/).filter((word) => word !== '')]))
}

function withoutComments(text: string): string {
  return text.replaceAll(/#[^\n]*/g, '')
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The highest folder above that calls `project(…)`; a folder that stands alone is its own. */
function projectOf(tree: Tree, folder: string): string {
  let best = folder
  for (let at = folder; ; at = folderOf(at)) {
    const text = tree.text(joined(at, 'CMakeLists.txt'))
    if (text !== null && /\bproject\s*\(/i.test(text)) best = at
    if (at === '.') return best
  }
}

function suiteOf(tree: Tree, targets: readonly Target[]): FoundSuite {
  const { project, tool } = targets[0]!
  const names = [...new Set(targets.map(({ name }) => name))]
  const sources = targets.flatMap((target) => target.sources)
  const options = switches(tree, project)
    .map((name) => ` -D${name}=ON`)
    .join('')
  const processors = '"$(nproc 2>/dev/null || sysctl -n hw.ncpu)"'
  const isGoogle = tool === 'Google Benchmark'
  return {
    tool,
    workingDirectory: project,
    setup: `cmake -S . -B build -DCMAKE_BUILD_TYPE=Release -DCMAKE_RUNTIME_OUTPUT_DIRECTORY="$PWD/build/bin"${options} && cmake --build build --parallel ${processors} --target ${names.join(' ')}`,
    run: `mkdir -p bench-results && ${names.map((name) => (isGoogle ? googleRun(name) : catchRun(name, tagsOf(tree, sources)))).join(' && ')}`,
    results: 'bench-results',
    format: isGoogle ? 'google-benchmark' : 'catch2',
    seen: [...new Set(sources)],
    needs:
      isGoogle && !fetches(tree, project)
        ? [{ run: 'sudo apt-get update && sudo apt-get install --yes libbenchmark-dev' }]
        : [],
    shorter: isGoogle ? '`--benchmark_min_time`' : '`--benchmark-samples`',
    remarks: [],
  }
}

function googleRun(name: string): string {
  return `build/bin/${name} --benchmark_min_time=0.05 --benchmark_out=bench-results/${name}.json --benchmark_filter={filter}`
}

function catchRun(name: string, tags: string): string {
  return `build/bin/${name} ${tags}--reporter xml --benchmark-samples 30 > bench-results/${name}.xml`
}

/** The tags of test cases with benchmarks in them, so that the others are not run. */
function tagsOf(tree: Tree, sources: readonly string[]): string {
  const tags = sources.flatMap((file) =>
    (tree.text(file) ?? '')
      .split(/\b(?:TEST_CASE|SCENARIO|TEMPLATE_TEST_CASE)\s*\(/)
      .slice(1)
      .filter((one) => catch2.test(one))
      .map((one) => /^\s*"(?:[^"\\]|\\.)*"\s*,\s*"((?:\[[\w!.-]+\])+)"/.exec(one)?.[1] ?? null),
  )
  if (tags.length === 0 || tags.includes(null)) return ''
  const firsts = tags.map((one) => [...one!.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!))
  const telling = firsts.map((all) => all.find((tag) => /bench/i.test(tag)) ?? all[0]!)
  return `'${[...new Set(telling)].map((tag) => `[${tag}]`).join(',')}' `
}

/** Options that are off and about benchmarks. */
function switches(tree: Tree, project: string): string[] {
  const lists = tree.files.filter(
    (file) =>
      /(^|\/)CMakeLists\.txt$|\.cmake$/.test(file) &&
      isBelow(project, file) &&
      depthOf(folderOf(file)) <= depthOf(project) + 2,
  )
  const names = lists.flatMap((file) => [
    ...[
      ...withoutComments(tree.text(file) ?? '').matchAll(
        /\b(?:option|cmake_dependent_option)\s*\(\s*([\w.]*BENCH[\w.]*)\s+(?:"(?:[^"\\]|\\.)*"|\S+)?\s*([^)]*)\)/gi,
      ),
    ].map((match) => ({ name: match[1]!, value: match[2]! })),
  ])
  const isOff = names.filter(({ value }) => !/^\s*(ON|TRUE|1)\b/i.test(value))
  // `P_BENCHMARKS`, `BUILD_BENCH`, `P_BENCHMARK_ENABLED`; what only begins with the project's name is about something else.
  return [...new Set(isOff.map(({ name }) => name))].filter((name) =>
    /(^|[_.])BENCH(ES|MARKS?|MARKING)?(_ENABLED?|_BUILD)?$/i.test(name),
  )
}

/** Whether the project brings Google Benchmark itself. */
function fetches(tree: Tree, project: string): boolean {
  return tree.files.some(
    (file) =>
      isBelow(project, file) &&
      /(^|\/)CMakeLists\.txt$|\.cmake$|^\.gitmodules$/.test(file) &&
      /google\/benchmark|FetchContent_MakeAvailable\([^)]*benchmark|add_subdirectory\([^)]*(google)?benchmark\b/i.test(
        tree.text(file) ?? '',
      ),
  )
}
