/** The built command line, given hostile text: saved reports, wrong files and flags, and a stored history. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRepository, git } from '../../__tests__/cli/repository.ts'
import { renderJson } from '../../src/report/json/json.ts'
import { inParallel } from '../world/in-parallel.ts'
import { plainEnvironment, runProgram } from '../world/program.ts'
import { csvFaults, csvRows, jsonFaults, logFaults, terminalFaults } from './check-lines.ts'
import { markdownFaults } from './check-markdown.ts'
import { pageFaults } from './check-page.ts'
import { places } from './places.ts'

export interface Tried {
  readonly outputs: number
  readonly failures: readonly string[]
}

const lines = (text: string): string[] => [...terminalFaults(text, { colour: false }), ...logFaults(text)]

const checks: Readonly<Record<string, (text: string) => string[]>> = {
  text: lines,
  md: markdownFaults,
  html: pageFaults,
  json: (text) => jsonFaults(text, JSON.parse(text)),
}

/** `benchgate report` in every form; each text in another place. */
export async function tryReports(texts: readonly string[], folder: string): Promise<Tried> {
  const failures: string[] = []
  const items = texts.flatMap((text, i) =>
    Object.keys(checks).map((form) => ({ text, place: places[i % places.length]!, form, i })),
  )
  await inParallel(items, [0, 1], async ({ text, place, form, i }) => {
    const file = path.join(folder, `report ${i} ${form}.json`)
    writeFileSync(file, renderJson(place.put(text)))
    const { code, stdout, stderr } = await runProgram(['report', file, '--as', form], {
      cwd: folder,
      env: plainEnvironment,
    })
    const faults = code === 0 ? checks[form]!(stdout) : [`exit ${code}: ${stderr.slice(-300)}`]
    failures.push(
      ...faults.map(
        (fault) => `benchgate report --as ${form}, ${place.name}, ${JSON.stringify(text.slice(0, 80))}: ${fault}`,
      ),
    )
  })
  return { outputs: items.length, failures }
}

/** What is said of files, flags, commits and content that make no sense. */
export async function tryErrors(texts: readonly string[], folder: string): Promise<Tried> {
  const failures: string[] = []
  const given = texts.map((text) => text.replaceAll('\0', '').slice(0, 3_000)).filter((text) => text !== '')
  const broken = path.join(folder, 'broken.json')
  writeFileSync(broken, '{"results": [{"command": 1}]}')
  const items = given.flatMap((text, i) => {
    const file = path.join(folder, `found ${i}.txt`)
    writeFileSync(file, `${text}\n${JSON.stringify({ results: [{ command: text, mean: text }] })}\n`)
    return [
      ['diff', '--base', text, '--head', broken],
      ['read', file],
      ['read', broken, '--format', text],
      ['report', file],
      ['read', broken, `--${text}`],
    ]
  })
  await inParallel(items, [0, 1], async (args) => {
    const { code, stdout, stderr } = await runProgram(args, { cwd: folder, env: plainEnvironment })
    const faults = [...lines(stderr.replace(/[\t\u200c\u200d]/g, ' ')), ...lines(stdout)]
    if (code !== 2 && code !== 3 && code !== 0) faults.push(`exit ${code}`)
    if (/mistake of its own/.test(stderr)) faults.push(stderr.slice(-500))
    failures.push(...faults.map((fault) => `benchgate ${JSON.stringify(args).slice(0, 200)}: ${fault}`))
  })
  return { outputs: items.length, failures }
}

/** Names that a result file may have: no two alike, and none that is blank. */
export function namesAmong(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.slice(0, 900)))].filter((text) => text.trim() !== '')
}

export function runFile(names: readonly string[], seconds: number, messages: readonly string[] = []): string {
  const metrics = [{ name: 'time', unit: 's', better: 'lower', value: seconds }]
  const failed = messages.map((message, i) => ({ name: `failed ${i}`, status: 'failed', message, metrics: [] }))
  const benchmarks = [...names.map((name) => ({ name, status: 'ok', metrics })), ...failed]
  return JSON.stringify({ schema: 'benchgate/run/1', tool: 'fixture', launches: [{ benchmarks }] })
}

/** Recorded, listed, exported. */
export async function tryHistory(texts: readonly string[], folder: string): Promise<Tried> {
  mkdirSync(folder)
  const origin = path.join(folder, 'origin.git')
  git(folder, 'init', '--quiet', '--bare', origin)
  const repository = createRepository(path.join(folder, 'clone'))
  repository.commit('a')
  repository.git('remote', 'add', 'origin', pathToFileURL(origin).href)
  repository.git('push', '--quiet', 'origin', 'HEAD:main')
  const names = namesAmong(texts)
  const file = path.join(folder, 'run.json')
  writeFileSync(file, runFile(names, 0.01, names.slice(0, 20)))
  const run = (...args: string[]) => runProgram(args, { cwd: repository.path, env: plainEnvironment })
  const failures: string[] = []
  let outputs = 0
  for (const key of ['perf', '../../../etc/passwd', '<!-- x -->`@octocat` | ::error::x']) {
    const shown = [
      { args: ['record', file, '--key', key], check: (): string[] => [] },
      { args: ['history', '--key', key], check: lines },
      { args: ['history', names[3]!, '--key', key], check: lines },
      { args: ['history', '--key', key, '--json'], check: (text: string) => jsonFaults(text, JSON.parse(text)) },
      {
        args: ['history', '--key', key, '--csv'],
        check: (text: string) => [...csvFaults(text), ...rowsMissing(text, names)],
      },
    ]
    for (const { args, check } of shown) {
      const { code, stdout, stderr } = await run(...args)
      outputs += 1
      const faults = code === 0 ? [...check(stdout), ...lines(stderr)] : [`exit ${code}: ${stderr.slice(-500)}`]
      failures.push(...faults.map((fault) => `benchgate ${args.join(' ').slice(0, 120)}: ${fault}`))
    }
  }
  const branch = 'refs/heads/benchgate-data'
  if (git(origin, 'for-each-ref', branch) === '') return { outputs, failures: [...failures, 'nothing was stored'] }
  const stored = git(origin, '-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', branch).split('\n')
  failures.push(
    ...stored
      .filter((name) => !/^(?:README\.md|v1\/[a-z0-9][\w.-]*\/\d{4}\/\d\d\/[\w-]+\.json)$/.test(name))
      .map((name) => `stored as ${name}`),
  )
  return { outputs, failures }
}

function rowsMissing(csv: string, names: readonly string[]): string[] {
  const rows = csvRows(csv).length - 1
  return rows === names.length ? [] : [`${rows} rows for ${names.length} benchmarks`]
}
