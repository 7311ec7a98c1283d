/** What the script that starts test binaries kept of them: a part of the suite for each that has a benchmark. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../../../model/failure.ts'
import { showCommand } from '../../../launch-failure.ts'
import type { HarnessPart } from '../harness.ts'

export function partsIn(folder: string, command: string): HarnessPart[] {
  const numbers = readdirSync(path.join(folder, 'parts')).map(Number)
  const all = numbers.sort((a, b) => a - b).map((number) => path.join(folder, 'parts', String(number)))
  if (all.length === 0) throw new Failure(`\`${showCommand(command)}\` started no \`go test -bench\` that could be met`)
  const parts = all.flatMap((part) => partIn(part) ?? [])
  if (parts.length === 0) throw new Failure('no package that go test ran has a benchmark that `-bench` selects')
  const labels = parts.map(({ label }) => label)
  const twice = parts.find(({ label }, index) => labels.indexOf(label) !== index)
  if (twice !== undefined) {
    throw new Failure(`\`${showCommand(command)}\` measures ${twice.shown} twice, and only one start could be driven`)
  }
  return parts
}

/** Null where it has no benchmark that is asked for. */
function partIn(part: string): HarnessPart | null {
  if (!existsSync(path.join(part, 'package'))) {
    const code = read(part, 'code').trim()
    if (code === '0') return null
    const directory = read(part, 'directory').trim()
    throw new Failure(`the tests in ${directory} ended with exit code ${code} before the first benchmark`, {
      output: read(part, 'printed'),
    })
  }
  const name = read(part, 'package').trim()
  return {
    label: `${name}.Benchmark`,
    shown: name,
    command: { kind: 'argv', file: path.join(part, 'suite.test'), args: workerArguments(nulls(part, 'arguments')) },
    apart: true,
    compiles: true,
    directory: read(part, 'directory').trimEnd(),
    // Go writes the number of processors behind each name. Kept on one, a benchmark keeps its usual name.
    environment: { ...environmentOf(nulls(part, 'environment')), GOMAXPROCS: read(part, 'processors').trim() },
  }
}

function read(part: string, name: string): string {
  const file = path.join(part, name)
  if (!existsSync(file)) throw new Failure(`a test binary could not be kept: ${part} has no ${name}`)
  return readFileSync(file, 'utf8')
}

function nulls(part: string, name: string): string[] {
  return read(part, name).split('\0').slice(0, -1)
}

/** Without what was there for the build alone. */
export function environmentOf(lines: readonly string[]): Record<string, string> {
  const pairs = lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const)
  return Object.fromEntries(pairs.filter(([name]) => !/^BENCHGATE_(GO_|FILTER$)/.test(name)))
}

/** Flags that are Benchgate's to choose, and those that would write a file at every start. */
const dropped =
  /^-test\.(count|v|timeout|cpuprofile|memprofile|blockprofile|mutexprofile|trace|coverprofile|outputdir|testlogfile)=/
/** `-benchtime 1s`; a number of iterations is kept. */
const duration = /^-test\.benchtime=(?!\d+x$)/

/** Tests are run only where `-run` says so. What follows the flags is the suite's own. */
export function workerArguments(args: readonly string[]): string[] {
  const flags = args.findIndex((one) => !one.startsWith('-test.'))
  const own = flags === -1 ? args : args.slice(0, flags)
  const kept = own.filter((one) => !dropped.test(one) && !duration.test(one))
  const run = kept.some((one) => one.startsWith('-test.run=')) ? [] : ['-test.run=^$']
  return [...run, ...kept, ...args.slice(own.length)]
}
