/** What already watches the speed of a repository: github-action-benchmark, CodSpeed or Bencher in its workflows, with
 *  the command that they are given. It says which of several suites is the one that counts, and where no suite is
 *  found by its files, its command is one. */

import { parse } from 'yaml'
import type { FoundSuite } from './suite.ts'
import { isPlain, type Tree } from './tree.ts'

export interface InUse {
  readonly tool: 'github-action-benchmark' | 'CodSpeed' | 'Bencher'
  /** The workflow, from the root. */
  readonly workflow: string
  /** The command that runs the suite, as it is written there; null where it could not be told. */
  readonly command: string | null
  /** File that the command leaves; null for what it prints. */
  readonly results: string | null
  readonly format: string
  /** Where the kept history is, which `benchgate import` takes over. */
  readonly history: { readonly branch: string; readonly file: string } | null
}

export function inUse(tree: Tree): InUse[] {
  return tree.files
    .filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
    .flatMap((file) => (isTelling(tree.text(file) ?? '') ? fromWorkflow(file, tree.text(file) ?? '') : []))
}

function isTelling(text: string): boolean {
  return /benchmark-action\/github-action-benchmark@|CodSpeedHQ\/action@|bencherdev\/bencher@|\bbencher run\b/.test(
    text,
  )
}

type Steps = readonly Readonly<Record<string, unknown>>[]

function fromWorkflow(file: string, text: string): InUse[] {
  try {
    const jobs = Object.values(record(record(parse(text))['jobs']))
    return jobs.flatMap((job) => {
      const { steps } = record(job)
      return Array.isArray(steps) ? fromSteps(file, steps.map(record)) : []
    })
  } catch {
    return []
  }
}

function fromSteps(workflow: string, steps: Steps): InUse[] {
  return steps.flatMap((step, i): InUse[] => {
    const uses = String(step['uses'] ?? '')
    const inputs = record(step['with'])
    if (uses.startsWith('benchmark-action/github-action-benchmark@'))
      return [actionBenchmark(workflow, inputs, steps.slice(0, i))]
    if (uses.startsWith('CodSpeedHQ/action@')) {
      return [
        { tool: 'CodSpeed', workflow, command: textOf(inputs['run']), results: null, format: 'auto', history: null },
      ]
    }
    const line = /\bbencher run\b[\s\S]*/.exec(String(step['run'] ?? ''))?.[0]
    return line === undefined ? [] : [bencher(workflow, line)]
  })
}

const formatsOfTools: Readonly<Record<string, string>> = {
  go: 'go',
  benchmarkjs: 'benchmarkjs',
  benchmarkluau: 'luau',
  pytest: 'pytest-benchmark',
  googlecpp: 'google-benchmark',
  catch2: 'catch2',
  julia: 'julia',
  jmh: 'jmh',
  benchmarkdotnet: 'benchmarkdotnet',
  customBiggerIsBetter: 'custom-bigger',
  customSmallerIsBetter: 'custom-smaller',
}

function actionBenchmark(workflow: string, inputs: Readonly<Record<string, unknown>>, before: Steps): InUse {
  const output = textOf(inputs['output-file-path'])
  const writes = before
    .map((step) => textOf(step['run']))
    .findLast((run) => run !== null && output !== null && run.includes(output.split('/').at(-1)!))
  const last = writes?.split('\n').findLast((line) => line.includes(output!.split('/').at(-1)!)) ?? null
  const branch = textOf(inputs['gh-pages-branch']) ?? 'gh-pages'
  const folder = (textOf(inputs['benchmark-data-dir-path']) ?? 'dev/bench').replace(/\/$/, '')
  const external = textOf(inputs['external-data-json-path']) !== null
  return {
    tool: 'github-action-benchmark',
    workflow,
    command: last?.trim() ?? null,
    results: output?.replace(/^\.\//, '') ?? null,
    format: formatsOfTools[String(inputs['tool'])] ?? 'auto',
    history: external || !isPlain(`${branch}/${folder}`) ? null : { branch, file: `${folder}/data.js` },
  }
}

function bencher(workflow: string, line: string): InUse {
  const joined = line.replaceAll(/\\\n/g, ' ').split('\n')[0]!
  const command = /"([^"]+)"\s*$/.exec(joined)?.[1] ?? /'([^']+)'\s*$/.exec(joined)?.[1] ?? null
  return {
    tool: 'Bencher',
    workflow,
    command,
    results: /--file\s+"?([\w./-]+)/.exec(joined)?.[1] ?? null,
    format: 'auto',
    history: null,
  }
}

/** The suite that a watched command runs, told by the tool that it starts; null where that says nothing. */
export function toolOf(command: string): RegExp | null {
  const known: readonly (readonly [RegExp, RegExp])[] = [
    [/\bpytest\b/, /^pytest-(benchmark|codspeed)$/],
    [/\bvitest\b/, /^vitest$/],
    [/\bcargo\b/, /^(criterion|divan|Gungraun|iai|Rust's #\[bench\])$/],
    [/\bgo\s+test\b/, /^go test -bench$/],
    [/\basv\b/, /^asv$/],
    [/\b(mvnw?|gradlew?)\b|\bjmh\b/, /^JMH$/],
    [/\bdotnet\b/, /^BenchmarkDotNet$/],
    [/\bphpbench\b/, /^PHPBench$/],
    [/\bdeno\b/, /^deno bench$/],
    [/\bjulia\b/, /^BenchmarkTools$/],
    [/\b(node|tsx|npm|pnpm|yarn|bun)\b/, /^(mitata|tinybench|benchmark\.js|vitest|the script .*)$/],
  ]
  return known.find(([start]) => start.test(command))?.[1] ?? null
}

/** The watched command as a suite of its own; null where it cannot stand alone: an expression of the workflow
 *  language, or a variable of the job. */
export function suiteOf({ tool, workflow, command, results, format }: InUse): FoundSuite | null {
  if (command === null || /\$\{\{|\$\w/.test(command)) return null
  const run = command.replace(/\s*(\||>)\s*(tee\s+)?(-a\s+)?[\w./-]+\s*$/, '').replaceAll(/\s--codspeed\b/g, '')
  if (run === '' || run.includes('\n')) return null
  const isPiped = run !== command
  return {
    tool: `what ${tool} runs`,
    workingDirectory: '.',
    setup: null,
    run,
    results: isPiped ? null : results,
    format,
    seen: [workflow],
    needs: [],
    shorter: 'fewer benchmarks in `run`',
    remarks: [`Its other steps are in ${workflow}: what they install belongs into \`setup\`.`],
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
