/** What every command is given: its arguments and the world. */

import type { Arguments } from '../config/argv.ts'
import { UsageFailure } from '../model/failure.ts'
import type { World } from './world.ts'

export interface CommandLine extends Arguments {
  readonly world: World
}

/** Refuses arguments beyond the `most` that a command takes. */
export function refuseMore({ positionals }: CommandLine, most: number, what: string): void {
  const extra = positionals[most]
  if (extra === undefined) return
  throw new UsageFailure(`unexpected argument ${JSON.stringify(extra)}: ${what}`)
}

export function refuseCommand({ rest }: CommandLine): void {
  if (rest !== null) throw new UsageFailure('this command starts nothing: leave out -- and what follows')
}
