/** Programs of the Java virtual machine, JMH's forks among them: each machine that a launch starts records itself, as
 *  JAVA_TOOL_OPTIONS tells it, and leaves the recording when it ends. `jfr` of the JDK reads it. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findOnPath } from '../../host/process.ts'
import type { LauncherPorts } from '../../measure/rounds/command-launcher.ts'
import { Failure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import { EmptyProfile, emptyHint } from '../collect/read.ts'
import { readJfr, sampleEvent } from '../profile/jfr.ts'
import { joinProfiles, type Profile, workOf } from '../profile/profile.ts'
import { createClassIndex } from '../source/class-index.ts'
import type { Sources } from '../source/sources.ts'
import { askTool } from './ask-tool.ts'

export interface JavaRecorder {
  /** For a launch whose machines leave their recordings in a new folder. */
  start(): JavaRecording
}

export interface JavaRecording {
  readonly variables: Readonly<Record<string, string>>
  /** Reads and removes what was left; null where no machine left a recording.
   *  @throws Failure where one cannot be read, or has nothing of the repository. */
  read(side: Side): Promise<Profile | null>
}

/** Milliseconds between samples of a thread: machines take no less. */
const period = 10

/** Nothing but stacks is recorded. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<configuration version="2.0">
  <event name="${sampleEvent}">
    <setting name="enabled">true</setting>
    <setting name="period">${period} ms</setting>
  </event>
</configuration>
`

const mostStack = 128

/** The tool runs for less than a second, in which much compiling is for nothing. */
const quickly = ['-J-XX:TieredStopAtLevel=1', '-J-XX:+UseSerialGC']

/** What every machine takes its options from. */
export const toolOptionsName = 'JAVA_TOOL_OPTIONS'

/** @param optionsName of the variable that takes options to the machines.
 *  @returns why it cannot be done, where that is. */
export function javaRecorder(
  roots: Readonly<Record<Side, string>>,
  sources: Readonly<Record<Side, Sources>>,
  optionsName: string,
  ports: LauncherPorts,
): JavaRecorder | string {
  const { environment } = ports
  const { JAVA_HOME: home = '', PATH: folders = '', [toolOptionsName]: own = '' } = environment
  const found = { ...environment, PATH: home === '' ? folders : [path.join(home, 'bin'), folders].join(path.delimiter) }
  const jfr = findOnPath('jfr', found)
  if (jfr === null) return findOnPath('java', found) === null ? '' : 'jfr of a JDK is not installed'
  const top = mkdtempSync(path.join(ports.temporary, 'jfr-'))
  // The machine takes its options apart where these stand.
  if (/[\s,"';]/.test(top.replaceAll(' ', ''))) return `the temporary folder ${top} has a name that Java does not take`
  const wanted = path.join(top, 'settings.jfc')
  writeFileSync(wanted, settings)
  const classes = { base: createClassIndex(roots.base), head: createClassIndex(roots.head) }
  let recordings = 0
  return {
    start() {
      const folder = path.join(top, String(++recordings))
      mkdirSync(folder)
      const recording = `-XX:StartFlightRecording=settings=${wanted},filename=${folder},dumponexit=true`
      const options = [
        ...(optionsName === toolOptionsName ? [own] : []),
        // A machine that knows none of them works as it would.
        '-XX:+IgnoreUnrecognizedVMOptions',
        '-XX:+UnlockDiagnosticVMOptions',
        '-XX:+DebugNonSafepoints',
        `-XX:FlightRecorderOptions=stackdepth=${mostStack}`,
        recording.includes(' ') ? `"${recording}"` : recording,
      ]
      return {
        variables: { [optionsName]: options.join(' ').trim() },
        async read(side) {
          const names = oneOfEach(readdirSync(folder).filter((name) => name.endsWith('.jfr')))
          const profiles: Profile[] = []
          for (const name of names) {
            const argv = [
              jfr,
              ...quickly,
              'print',
              '--json',
              '--stack-depth',
              String(mostStack),
              '--events',
              sampleEvent,
              name,
            ]
            const told = await askTool(argv, { directory: folder, timeoutSeconds: 120 }, ports)
            // A machine that was ended leaves a part.
            if (!told.failed) profiles.push(readJfr(told.text, classes[side], sources[side]))
            else if (names.length === 1) throw new Failure(`jfr cannot read what was recorded${told.said}`)
          }
          rmSync(folder, { recursive: true, force: true })
          return names.length === 0 ? null : checked(joinProfiles(withOwn(profiles)))
        },
      }
    },
  }
}

/** JMH gives its own options to the machines that it forks, which then have them twice and leave two recordings of the
 *  same. A name tells the process: `hotspot-pid-7-id-1-….jfr`. */
export function oneOfEach(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.toSorted().filter((name) => {
    const process = /^hotspot-pid-\d+-/.exec(name)?.[0] ?? name
    return !seen.has(process) && seen.add(process)
  })
}

/** A machine that ran nothing of the repository only started others. */
function withOwn(profiles: readonly Profile[]): readonly Profile[] {
  const some = profiles.filter(({ frames }) => frames.some(({ origin }) => origin === 'own'))
  return some.length > 0 ? some : profiles
}

/** @throws EmptyProfile, or Failure where nothing of it is the repository's. */
function checked(profile: Profile): Profile {
  if (profile.samples.length === 0) throw new EmptyProfile('the profile is empty', { hint: emptyHint })
  if (profile.frames.some(({ origin }) => origin === 'own')) return profile
  const samples = Math.round(workOf(profile))
  throw new Failure(`Java recorded ${samples} samples, none of which is in a source file of the repository`, {
    hint: 'A class is looked for where its package and its name say, in files of Java, Kotlin, Scala and Groovy; too few samples may meet none of them.',
  })
}
