/** Names, files and lines of the addresses that perf met, by addr2line, with what the compiler inlined as frames of their
 *  own. Each address of a program is asked once, however many runs it is met in. */

import { statSync } from 'node:fs'
import path from 'node:path'
import { findOnPath } from '../../host/process.ts'
import type { LauncherPorts } from '../../measure/rounds/command-launcher.ts'
import { type AddressLine, readAddressLines } from '../profile/addr2line.ts'
import { createFrames } from '../profile/frames.ts'
import type { Placed } from '../profile/origin.ts'
import type { PerfFrame, PerfStack } from '../profile/perf-script.ts'
import type { Frame, Profile, ProfileSample } from '../profile/profile.ts'
import type { Sources } from '../source/sources.ts'
import { askTool } from './ask-tool.ts'
import { type Segment, segmentsOf, virtualAddress } from './elf.ts'

export interface Symbols {
  profileOf(stacks: readonly PerfStack[], place: (written: string) => Placed, sources: Sources): Promise<Profile>
  /** Why nothing of the repository was met, as far as it is known here. */
  missing(): string | null
}

const answerSeconds = 300
/** What the system brings along, whose lines nobody asks for. */
const system = /^\/(?:usr\/)?(?:lib|lib64|libexec)\/|^\/usr\/(?:bin|sbin)\/|^\/bin\/|^\[/

export function createSymbols(ports: LauncherPorts): Symbols {
  const tool = findOnPath('addr2line', ports.environment) ?? findOnPath('llvm-addr2line', ports.environment)
  const known = new Map<string, ReadonlyMap<number, readonly AddressLine[]>>()
  const stripped = new Set<string>()
  return {
    async profileOf(stacks, place, sources) {
      for (const [program, offsets] of wantedOf(stacks)) {
        const key = keyOf(program)
        const before = known.get(key) ?? new Map<number, readonly AddressLine[]>()
        const missing = [...offsets].filter((offset) => !before.has(offset))
        if (missing.length === 0 || tool === null) continue
        const found = await ask(tool, program, missing, ports)
        known.set(key, new Map([...before, ...found]))
        if (![...known.get(key)!.values()].some((lines) => lines.some(({ line }) => line > 0))) stripped.add(program)
      }
      return profileFrom(stacks, (program) => known.get(keyOf(program)) ?? new Map(), place, sources)
    },
    missing() {
      if (tool === null)
        return 'addr2line, which names the functions that perf meets, is not installed (package binutils)'
      const [one] = stripped
      return one === undefined ? null : `${path.basename(one)} has no debug information: its functions cannot be told`
    },
  }
}

/** A program that is built anew has other lines under the same name. */
function keyOf(program: string): string {
  return `${program}\0${statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0}`
}

function wantedOf(stacks: readonly PerfStack[]): Map<string, Set<number>> {
  const wanted = new Map<string, Set<number>>()
  for (const { frames } of stacks)
    for (const [i, frame] of frames.entries()) {
      if (system.test(frame.program) || !path.isAbsolute(frame.program)) continue
      const offsets = wanted.get(frame.program) ?? new Set()
      wanted.set(frame.program, offsets.add(askedFor(frame, i)))
    }
  return wanted
}

/** All but the leaf stand at the instruction after the call, which may be another line. */
function askedFor({ offset }: PerfFrame, depth: number): number {
  return depth === 0 ? offset : Math.max(0, offset - 1)
}

async function ask(
  tool: string,
  program: string,
  offsets: readonly number[],
  ports: LauncherPorts,
): Promise<Map<number, readonly AddressLine[]>> {
  const segments: readonly Segment[] = segmentsOf(program)
  const addresses = new Map(offsets.map((offset) => [virtualAddress(offset, segments), offset]))
  const input = [...addresses.keys()].map((address) => `0x${address.toString(16)}\n`).join('')
  const argv = [tool, '-a', '-i', '-f', '-C', '-e', program]
  const { failed, text } = await askTool(
    argv,
    { directory: ports.temporary, timeoutSeconds: answerSeconds, input },
    ports,
  )
  const lines = failed ? new Map<number, readonly AddressLine[]>() : readAddressLines(text)
  return new Map([...addresses].map(([address, offset]) => [offset, lines.get(address) ?? []]))
}

function profileFrom(
  stacks: readonly PerfStack[],
  linesOf: (program: string) => ReadonlyMap<number, readonly AddressLine[]>,
  place: (written: string) => Placed,
  sources: Sources,
): Profile {
  const frames = createFrames()
  const samples: ProfileSample[] = []
  for (const { frames: met, weight } of stacks) {
    let line: number | null = null
    const stack: number[] = []
    for (let i = met.length - 1; i >= 0; i--) {
      const one = met[i]!
      const told = linesOf(one.program).get(askedFor(one, i)) ?? []
      if (!told.some((at) => at.line > 0)) {
        stack.push(frames.of(unplaced(one)))
        continue
      }
      for (const at of told.toReversed()) {
        const { file, origin, library } = place(at.file)
        const frame: Frame = { name: at.name, file, line: Math.max(1, at.line), column: 0, origin, library }
        if (origin === 'own') line = at.line
        stack.push(frames.of(origin === 'own' ? sources.named(frame, at.line) : frame))
      }
    }
    if (stack.length > 0) samples.push({ stack, weight, line })
  }
  return { frames: frames.all, samples, collecting: 0, idle: 0 }
}

/** Libraries that every program has are its runtime. */
const runtimes = /^(?:ld-|libc[.-]|libm[.-]|libpthread|libstdc\+\+|libgcc|libc\+\+|librt|libdl|\[)/

function unplaced({ program, symbol }: PerfFrame): Frame {
  const name = path.basename(program)
  const isShared = /\.so(?:\.|$)/.test(name)
  const library = runtimes.test(name) ? null : isShared ? name : packageIn(symbol)
  return { name: symbol, file: program, line: 1, column: 0, origin: library === null ? 'runtime' : 'library', library }
}

/** Packages in the program itself that have no lines: crates, of which the gate's are kept as they are compiled, and libraries of
 *  C++ by their namespaces. */
function packageIn(symbol: string): string | null {
  const first = /^<*([A-Za-z]\w*)::/.exec(symbol)?.[1]
  return first === undefined || /^(?:std|core|alloc)$/.test(first) ? null : first
}
