/** Programs of C, C++, Rust and whatever else is compiled: sampled by perf where it really records here, else run under
 *  callgrind, which counts instead. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { findOnPath } from '../../host/process.ts'
import type { LauncherPorts } from '../../measure/rounds/command-launcher.ts'
import { Failure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import type { ProfiledPlaces } from '../collect/parts.ts'
import { EmptyProfile, emptyHint } from '../collect/read.ts'
import { type CallgrindFunction, readCallgrind } from '../profile/callgrind.ts'
import { instructedBy } from '../profile/callgrind-profile.ts'
import type { Placed } from '../profile/origin.ts'
import { readPerfScript } from '../profile/perf-script.ts'
import { type Profile, workOf } from '../profile/profile.ts'
import type { Sources } from '../source/sources.ts'
import { askTool } from './ask-tool.ts'
import { forgetShells } from './perf-data.ts'
import { CollectorFailure, type LeftProfile, type ProfilingCommand } from './profiling-command.ts'
import type { SuiteLaunches } from './suite-launches.ts'
import { createSymbols, type Symbols } from './symbols.ts'

export interface NativePlaces {
  readonly places: ProfiledPlaces
  readonly place: Readonly<Record<Side, (written: string) => Placed>>
  readonly sources: Readonly<Record<Side, Sources>>
  /** Why profilers that are none of these could not be tried. */
  readonly others?: readonly string[]
}

/** A profiler that was tried and works here. */
interface NativeProfiler {
  readonly name: 'perf' | 'callgrind'
  /** Launches that a run may take. */
  readonly mostTries: number
  prefix(folder: string): (name: string) => readonly string[]
  read(folder: string, side: Side): Promise<Omit<LeftProfile, 'collectors' | 'times'>>
}

/** @throws Failure where neither of both works here, which says why not and what to do. */
export async function nativeCommand(
  launches: SuiteLaunches,
  native: NativePlaces,
  ports: LauncherPorts,
): Promise<ProfilingCommand> {
  const profiler = await nativeProfiler(native, ports)
  const { benchmark } = launches
  return {
    benchmark,
    mostTries: profiler.mostTries,
    isExact: profiler.name === 'callgrind',
    async launch(side) {
      const folder = mkdtempSync(path.join(ports.temporary, `${profiler.name}-`))
      try {
        const times = await underProfiler(profiler.name, () =>
          launches.launch(side, { prefix: profiler.prefix(folder), variables: {} }),
        )
        const left = await profiler.read(folder, side)
        return { ...left, collectors: [profiler.name], times: left.counted === undefined ? times : [] }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

/** It ended well without one, or its name would not be known. */
async function underProfiler<T>(name: string, launch: () => Promise<T>): Promise<T> {
  try {
    return await launch()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new Failure(`under ${name} alone it fails: ${error.message}`, {
      hint: `Without ${name} the same launch ended well. A command of your own in \`profile\` may profile it otherwise.`,
      ...(error.output === undefined ? {} : { output: error.output }),
      cause: error,
    })
  }
}

async function nativeProfiler(native: NativePlaces, ports: LauncherPorts): Promise<NativeProfiler> {
  if (process.platform !== 'linux') throw noProfiler(['native programs are profiled on Linux alone'])
  const perf = await perfProfiler(native, ports)
  if (typeof perf !== 'string') return perf
  const callgrind = await callgrindProfiler(native, ports)
  if (typeof callgrind !== 'string') return callgrind
  throw noProfiler([...(native.others ?? []), perf, callgrind])
}

function noProfiler(because: readonly string[]): Failure {
  return new CollectorFailure(
    `no process of the suite left a profile, and nothing here can look into its programs: ${because.join('; ')}`,
    because,
    {
      hint: 'Install valgrind (`sudo apt-get install valgrind`), or perf where the kernel allows it (`sysctl kernel.perf_event_paranoid` of 2 or less), or name a command in `profile` that leaves folded stacks. Node and Python are profiled where they end by themselves and keep NODE_OPTIONS and PYTHONPATH.',
    },
  )
}

/** A software clock of the program's own code: virtual machines mostly have no other. Stacks are unwound by what the
 *  debugger knows, since optimised code keeps no frame pointers. */
const perfFlags = ['record', '-q', '-e', 'cpu-clock:u', '-F', '999', '--call-graph', 'dwarf,8192', '-o']
const perfTries = 10
const asked = (directory: string) => ({ directory, timeoutSeconds: 60 })

async function perfProfiler(native: NativePlaces, ports: LauncherPorts): Promise<NativeProfiler | string> {
  const perf = findOnPath('perf', ports.environment)
  if (perf === null) return 'perf is not installed'
  const folder = mkdtempSync(path.join(ports.temporary, 'perf-'))
  const trial = path.join(folder, 'perf.trial')
  const busy = ['/bin/sh', '-c', 'i=0; while [ $i -lt 20000 ]; do i=$((i + 1)); done']
  const recorded = await askTool([perf, ...perfFlags, trial, '--', ...busy], asked(folder), ports)
  if (recorded.failed) return `perf may not record here${recorded.said}`
  const told = await askTool([perf, 'script', '-i', trial, ...scriptFlags], asked(folder), ports)
  rmSync(folder, { recursive: true, force: true })
  if (readPerfScript(told.text).length === 0) return 'perf records nothing here'
  const symbols = createSymbols(ports)
  return {
    name: 'perf',
    mostTries: perfTries,
    prefix: (folder) => (name) => [perf, ...perfFlags, path.join(folder, `perf.${name}`), '--'],
    async read(folder, side) {
      const texts: string[] = []
      for (const name of leftFiles(folder, 'perf.')) {
        forgetShells(name, (file) => native.place[side](file).origin === 'own')
        const { failed, text, said } = await askTool([perf, 'script', '-i', name, ...scriptFlags], asked(folder), ports)
        if (failed) throw new Failure(`perf script failed${said}`)
        texts.push(text)
      }
      const profile = await symbols.profileOf(
        readPerfScript(texts.join('\n\n')),
        native.place[side],
        native.sources[side],
      )
      return { profile: checked(profile, 'perf', symbols) }
    },
  }
}

const scriptFlags = ['--no-inline', '-F', 'comm,pid,tid,ip,sym,symoff,dso']

async function callgrindProfiler(native: NativePlaces, ports: LauncherPorts): Promise<NativeProfiler | string> {
  const valgrind = findOnPath('valgrind', ports.environment)
  if (valgrind === null) return 'valgrind is not installed'
  const flags = (folder: string) => [
    valgrind,
    '-q',
    '--command-line-only=yes',
    '--trace-children=yes',
    '--tool=callgrind',
    '--dump-instr=no',
    '--dump-line=yes',
    `--callgrind-out-file=${path.join(folder, 'callgrind.%p')}`,
  ]
  const folder = path.join(mkdtempSync(path.join(ports.temporary, 'callgrind-')), 'trial')
  mkdirSync(folder)
  const tried = await askTool([...flags(folder), '/bin/true'], asked(folder), ports)
  if (tried.failed || leftFiles(folder, 'callgrind.').length === 0) return `valgrind does not run here${tried.said}`
  return {
    name: 'callgrind',
    // It says the same each time.
    mostTries: 1,
    prefix: (folder) => () => flags(folder),
    async read(folder, side) {
      const functions: CallgrindFunction[] = []
      for (const name of leftFiles(folder, 'callgrind.')) functions.push(...readCallgrind(readFileSync(name, 'utf8')))
      const { profile, ...counted } = instructedBy(functions, native.place[side], native.sources[side])
      return { profile: checked(profile, 'callgrind', null), counted }
    },
  }
}

function leftFiles(folder: string, prefix: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && !name.endsWith('.old'))
    .sort()
    .map((name) => path.join(folder, name))
}

/** @throws EmptyProfile, or Failure where nothing of it is the repository's. */
function checked(profile: Profile, by: string, symbols: Symbols | null): Profile {
  if (profile.samples.length === 0 && by === 'perf') throw new EmptyProfile('the profile is empty', { hint: emptyHint })
  if (profile.frames.some(({ origin }) => origin === 'own')) return profile
  const missing = symbols?.missing() ?? null
  throw new Failure(
    missing ??
      (by === 'callgrind'
        ? 'callgrind met no function that is in a source file of the repository'
        : `perf recorded ${Math.round(workOf(profile))} samples, none of which is in a source file of the repository`),
    {
      hint: 'Build the benchmark with debug information, which does not change its code: -g for a C or C++ compiler, `debug = 1` in the profile that cargo uses (for `cargo bench` and `cargo build --release` it is set here), -DCMAKE_BUILD_TYPE=RelWithDebInfo for CMake; and strip nothing.',
    },
  )
}
