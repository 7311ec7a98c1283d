/** The room suites/: suites of fixed work in three languages, and two checkouts in which Benchgate's own
 *  code measures them. Head does more of the same work by a number that it reads from a file, never by other
 *  code. Takes a folder, gives sources of pairs. Never decides anything about them.
 *
 *  This file: which suites can run here, and how each pairing runs them. */

import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { findOnPath } from '../../src/host/process.ts'
import type { Pairing } from '../../src/model/run.ts'

export const languages = ['js', 'python', 'c'] as const
export type Language = (typeof languages)[number]

export interface Suite {
  /** One word, for the names of recordings. */
  readonly name: string
  readonly language: Language
  readonly words: string
  /** Copied into both checkouts. */
  readonly files: readonly string[]
  /** The option `run` by pairing that the suite supports; null is the built-in runner. */
  readonly run: Readonly<Partial<Record<Pairing, string | null>>>
  /** The option `results`, where a pairing needs it. */
  readonly results: Readonly<Partial<Record<Pairing, string>>>
  /** The last one is the control, which is never slowed. */
  readonly benchmarks: readonly string[]
}

/** Repetitions of the unit of work in one iteration: 1, 2, 3, 5 and 10 % more are whole numbers. */
export const usualCount = 200

const here = import.meta.dirname
const placeholders = '{filter} --iterations {iterations}'

/** Suites of these languages that can run here; `tell` hears about the others.
 *  @param folder for what has to be compiled. */
export function suitesHere(
  wanted: readonly Language[],
  folder: string,
  tell: (words: string) => void,
): readonly Suite[] {
  const found = { js: javaScript, python: () => python(tell), c: () => inC(folder, tell) }
  return languages.filter((language) => wanted.includes(language)).flatMap((language) => found[language]())
}

function javaScript(): Suite[] {
  const command = `${quoted(process.execPath)} command.mjs`
  const benchmarks = ['json', 'stringify', 'sort', 'map', 'float', 'alloc', 'control']
  const common = { language: 'js', results: {}, benchmarks } as const
  const work = path.join(here, 'js/work.mjs')
  return [
    {
      ...common,
      name: 'js-runner',
      words: 'JavaScript, built-in runner',
      files: [work, path.join(here, 'js/suite.bench.mjs')],
      run: { rounds: null, lockstep: null },
    },
    {
      ...common,
      name: 'js-command',
      words: 'JavaScript, a command',
      files: [work, path.join(here, 'js/command.mjs')],
      run: { rounds: command, duet: command, slices: `${command} --filter ${placeholders}` },
    },
  ]
}

function python(tell: (words: string) => void): Suite[] {
  const found = findOnPath('python3', process.env)
  // What stands on the PATH may be a script that looks for the interpreter for a tenth of a second.
  const file = found === null ? null : askPython(found, 'import sys; print(sys.executable)')
  if (file === null) {
    tell('skipped: no python3')
    return []
  }
  const command = `${quoted(file)} "$BENCHGATE_RUNNERS/python/benchgate_bench.py"`
  const benchmarks = ['json', 'sort', 'dict', 'calls', 'objects', 'text', 'control']
  const common = { language: 'python', benchmarks } as const
  const work = path.join(here, 'python/work.py')
  const functions: Suite = {
    ...common,
    name: 'py-functions',
    words: 'Python, plain functions',
    files: [work, path.join(here, 'python/bench_work.py')],
    run: {
      rounds: `${command} .`,
      duet: `${command} .`,
      slices: `${command} --filter ${placeholders} .`,
      lockstep: `${command} .`,
    },
    results: {},
  }
  if (askPython(file, 'import pytest; print(pytest.__version__)') === null) {
    tell('skipped: no pytest')
    return [functions]
  }
  const theirs = askPython(file, 'import pytest_benchmark; print(pytest_benchmark.__version__)') !== null
  if (!theirs) tell('skipped: no pytest-benchmark, so pytest is measured in lockstep alone')
  const pytest = `${quoted(file)} -m pytest -q -p no:cacheprovider test_work.py`
  const json = '--benchmark-max-time=0.1 --benchmark-json=out.json'
  return [
    functions,
    {
      ...common,
      name: 'py-pytest',
      words: 'Python, pytest',
      files: [work, path.join(here, 'python/test_work.py')],
      run: { ...(theirs ? { rounds: `${pytest} ${json}` } : {}), lockstep: pytest },
      results: { rounds: 'out.json' },
    },
  ]
}

export function askPython(file: string, program: string): string | null {
  const { status, stdout } = spawnSync(file, ['-c', program], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

function inC(folder: string, tell: (words: string) => void): Suite[] {
  const compiler = findOnPath('cc', process.env)
  if (compiler === null) {
    tell('skipped: no cc')
    return []
  }
  const program = path.join(folder, 'suite')
  const source = path.join(here, 'c/suite.c')
  const { status, stderr } = spawnSync(compiler, ['-O2', '-o', program, source], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`cc could not compile the suite: ${stderr}`)
  return [
    {
      name: 'c-command',
      language: 'c',
      words: 'C, a command',
      files: [program],
      run: { rounds: './suite', duet: './suite', slices: './suite {filter} {iterations}', lockstep: './suite' },
      results: {},
      benchmarks: ['sum', 'sort', 'hash', 'alloc', 'print', 'search', 'control'],
    },
  ]
}

/** For the shell. */
export function quoted(file: string): string {
  return `'${file.replaceAll("'", `'\\''`)}'`
}
