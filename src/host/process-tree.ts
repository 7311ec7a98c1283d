/** A started command with all that it starts. A process group holds most of it; what leaves the group
 *  (daemons, `setsid`) is found by a mark in the environment that children inherit, and what clears its
 *  environment as well by a limit, which is inherited, too. Linux finds all that does not undo both, other systems what is in the group or still descends from it. */

import { type ChildProcess, execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Carries the marks. Nested runs append theirs, so that the outer run still knows its own. */
const markName = 'BENCHGATE_LAUNCH'

/** In the environment of everything that this program starts. */
export const programMark = randomBytes(12).toString('hex')

/** An environment that says to which program and to which of its commands a process belongs. */
export function markedEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  mark: string,
): Record<string, string | undefined> {
  const outer = environment[markName]
  const marks = [...(outer === undefined ? [] : [outer]), programMark, mark]
  return { ...environment, [markName]: marks.join(',') }
}

/** The mark as the number of file locks that a process may hold: Linux does not heed that limit, every
 *  child inherits it, also one that clears its environment and leaves its session, and without the rights of
 *  root nobody can raise it again. */
export function limitOf(mark: string): number {
  return 2 ** 40 + Number.parseInt(mark.slice(0, 10), 16)
}

export interface ProcessTree {
  /** Living members, the leader included. */
  members(): readonly number[]
  /** SIGTERM to all, SIGKILL after `graceSeconds` to what is left. Returns how many had to be ended. */
  end(graceSeconds: number): Promise<number>
  /** SIGKILL to all, at once. */
  endNow(): void
}

export function treeOf(child: ChildProcess, mark: string): ProcessTree {
  const leader = child.pid
  // What is older than the leader cannot come from it, and need not be looked at any closer.
  const since = leader === undefined ? 0 : startTicks(leader)
  const forks = forksSoFar()
  const members = (): readonly number[] => (leader === undefined ? [] : findMembers({ leader, mark, since, forks }))

  function signal(name: NodeJS.Signals): number {
    if (leader === undefined) return 0
    if (process.platform === 'win32') return endOnWindows(leader)
    const found = members()
    // The group as a whole first: a process that is forking right now cannot slip through.
    if (found.length > 0) kill(-leader, name)
    for (const pid of found) kill(pid, name)
    return found.length
  }

  async function gone(seconds: number): Promise<boolean> {
    for (let waited = 0; waited < seconds * 1000; waited += 20) {
      if (members().length === 0) return true
      await sleep(20)
    }
    return members().length === 0
  }

  return {
    members,
    async end(graceSeconds) {
      const ended = signal('SIGTERM')
      if (ended === 0 || (await gone(graceSeconds))) return ended
      // Something that forks faster than it dies needs more than one sweep.
      for (let sweep = 0; sweep < 20; sweep++) {
        signal('SIGKILL')
        if (await gone(0.1)) break
      }
      return ended
    },
    endNow: () => void signal('SIGKILL'),
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Already gone, or never ours to end.
  }
}

function endOnWindows(pid: number): number {
  try {
    execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' })
    return 1
  } catch {
    return 0
  }
}

interface Known {
  readonly leader: number
  readonly mark: string
  /** When the leader started, in ticks since the machine did. */
  readonly since: number
  /** Processes ever started, as counted when the leader was. */
  readonly forks: number
}

function findMembers(known: Known): number[] {
  if (process.platform === 'linux') return findByProc(known)
  if (process.platform === 'win32') return []
  return findByList(known.leader)
}

function findByProc(known: Known): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(numberedAfter(known))
    .filter((pid) => pid !== process.pid && belongs(pid, known))
}

/** Numbers are given out in order, so that what the leader started has a higher one, or after the
 *  highest a low one again. Sparing the rest matters: a look at every process of a busy machine takes
 *  tens of milliseconds per launch. Where the numbers may have gone round since, all are looked at. */
function numberedAfter({ leader, forks }: Known): (pid: number) => boolean {
  try {
    const most = Number(readFileSync('/proc/sys/kernel/pid_max', 'latin1'))
    const last = Number(readFileSync('/proc/loadavg', 'latin1').trim().split(' ').at(-1))
    if (!(forksSoFar() - forks < most / 2)) return () => true
    return last >= leader ? (pid) => pid >= leader : (pid) => pid >= leader || pid <= last
  } catch {
    return () => true
  }
}

/** How many processes and threads were ever started on this machine. */
function forksSoFar(): number {
  if (process.platform !== 'linux') return 0
  try {
    return Number(/^processes (\d+)$/m.exec(readFileSync('/proc/stat', 'latin1'))?.[1])
  } catch {
    return Number.NaN
  }
}

/** What proc(5) gives after the name in parentheses: state, parent, group, session and, 20th, the start. */
function statOf(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function startTicks(pid: number): number {
  if (process.platform !== 'linux') return 0
  try {
    return Number(statOf(pid)[19])
  } catch {
    return 0
  }
}

function belongs(pid: number, { leader, mark, since }: Known): boolean {
  try {
    const fields = statOf(pid)
    const [state, , group, session] = fields
    if (state === 'Z' || state === 'X' || Number(fields[19]) < since) return false
    if (Number(group) === leader || Number(session) === leader) return true
    return hasLimit(pid, mark) || readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark)
  } catch {
    return false
  }
}

function hasLimit(pid: number, mark: string): boolean {
  const locks = /^Max file locks +(\d+) +(\d+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'latin1'))
  return locks?.slice(1).includes(String(limitOf(mark))) === true
}

/** Group members and descendants from `ps`, for systems without /proc. */
function findByList(leader: number): number[] {
  const rows = listProcesses()
  const found = new Set([leader])
  for (let grew = true; grew; ) {
    grew = false
    for (const { pid, parent, group } of rows) {
      if (found.has(pid) || (group !== leader && !found.has(parent))) continue
      found.add(pid)
      grew = true
    }
  }
  return rows.filter(({ pid, state }) => found.has(pid) && !state.startsWith('Z')).map(({ pid }) => pid)
}

function listProcesses(): { pid: number; parent: number; group: number; state: string }[] {
  const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,pgid=,state='], { encoding: 'utf8' })
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells.length >= 4)
    .map(([pid, parent, group, state]) => ({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      state: state ?? '',
    }))
}
