/** The wing measure/lockstep/harnesses/: benchmark harnesses that are met in the process which the user's
 *  command starts, so that a suite is measured in lockstep as it is. Each is one object in one list
 *  (registry.ts). Takes a command and a checkout, gives the processes that speak the protocol of
 *  docs/lockstep.md. Never touches the user's files: what it needs it brings by the environment, or lays in the
 *  borrowed folder. Their other halves, which run in the user's own interpreter, are in measure/runners/. */

import type { Environment } from '../../../host/environment.ts'
import type { Command } from '../../../host/process.ts'
import { Failure } from '../../../model/failure.ts'
import type { LauncherPorts, SidePlace } from '../../rounds/command-launcher.ts'

/** Whether a command starts a harness: what it names, or what a script that it calls may start (`npm run bench`). */
export type Starts = 'surely' | 'perhaps' | 'never'

export interface Harness {
  /** As its users call it: `pytest`. */
  readonly name: string
  /** Formats that its results come in; where the user names a format, it is one of these. */
  readonly formats: readonly string[]
  /** Judged by the command's text alone. Of two starts in one command only one would be measured: `never`. */
  startedBy(command: string): Starts
  /** What any process of the command needs in its environment to be a worker, on top of `environment`. */
  environment(environment: Environment): Readonly<Record<string, string>>
  /** Whether `prepare` builds and runs nothing of the suite: like setting up, that is not of the time budget. */
  readonly builds?: boolean
  /** For what takes more than an environment: called once per side, after `setup` and before the first worker.
   *  May compile. Left out: the command itself is the one worker.
   *  @param timeoutSeconds for each process that it starts.
   *  @throws Failure whose message says why the suite cannot be measured this way, NotThisHarness where nothing speaks
   *  for it in the first place. */
  prepare?(
    command: string,
    place: SidePlace,
    ports: LauncherPorts,
    timeoutSeconds: number,
  ): Promise<readonly HarnessPart[]>
}

/** Nobody expects this harness here, so that nobody is told that it was not met. */
export class NotThisHarness extends Failure {}

/** A part of the suite that is a process of its own: a package, a binary. */
export interface HarnessPart {
  /** The same on both sides; the names of its benchmarks begin with it, where there are several parts. */
  readonly label: string
  /** What people read in place of the label, where that is no name. */
  readonly shown?: string
  /** What is started for every pair in place of the user's command, … */
  readonly command: Command
  /** It speaks the protocol on file descriptors 3 and 4 (see WorkerSpec). */
  readonly apart?: boolean
  /** … where, … */
  readonly directory: string
  /** … with what, beside the suite's own environment. */
  readonly environment: Readonly<Record<string, string>>
  /** Its benchmarks, where their names do not begin with the label. */
  readonly names?: readonly string[]
  /** The harness as it was met, with its version. `prepare` has then started the command, and no other try is needed. */
  readonly met?: string
  /** The runtime compiles in threads of its own while a benchmark is new, or moves work between threads, so that the
   *  threads of a single benchmark cannot be told; whether the part keeps several processors busy is then judged as a
   *  whole. */
  readonly compiles?: boolean
  /** Called for every worker: where the pipes lie that it is asked over, in place of its standard streams. */
  pipes?(): Pipes
}

export interface Pipes {
  readonly folder: string
  /** What tells the worker. */
  readonly environment: Readonly<Record<string, string>>
}

/** Where the folder of the runners that come with Benchgate is, in the environment of every suite. */
export const runnersName = 'BENCHGATE_RUNNERS'
