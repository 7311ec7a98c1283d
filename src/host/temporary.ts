/** Temporary folders. Each carries the name of its owner, so that the next run can tell a folder left
 *  by a killed run from one that is in use, and so that nothing of anybody else's is ever removed. */

import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import type { Cleanup, Loan } from './cleanup.ts'
import { explainSystemError } from './system-error.ts'

export const temporaryPrefix = 'benchgate-'
export const ownerFile = 'owner.json'

/** Who holds a folder. `started` tells two processes apart that got the same number one after the other. */
export interface Owner {
  readonly pid: number
  readonly started: string | null
  readonly host: string
}

export interface TemporaryFolder {
  readonly path: string
  readonly loan: Loan
}

/** A new folder under `parent` (the system's temporary folder by default), removed when it is given back.
 *  It gets its name once its owner is written into it, so that a kill at any moment leaves nothing unowned. */
export function borrowFolder(cleanup: Cleanup, parent: string = tmpdir()): TemporaryFolder {
  let made = ''
  try {
    mkdirSync(parent, { recursive: true })
    const chance = randomBytes(6).toString('hex')
    // Resolved, because git writes down resolved paths and they are compared later.
    const root = realpathSync(parent)
    made = path.join(root, `${temporaryPrefix}new-${chance}-${process.pid}-${hostMark()}`)
    mkdirSync(made, { mode: 0o700 })
    writeFileSync(path.join(made, ownerFile), JSON.stringify(thisOwner()))
    const folder = path.join(root, `${temporaryPrefix}${chance}`)
    renameSync(made, folder)
    const loan = cleanup.borrow(
      `temporary folder ${folder}`,
      () => removeOwned(folder),
      () => removeOwnedNow(folder),
    )
    return { path: folder, loan }
  } catch (error) {
    if (made !== '') rmSync(made, { recursive: true, force: true })
    throw explainSystemError(error, `making a temporary folder in ${parent}`)
  }
}

/** Tells machines that share a folder apart. */
function hostMark(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}

/** The owner goes last: should this be killed in the middle, the next run knows whose the rest is. */
async function removeOwned(folder: string): Promise<void> {
  for (const name of contentsOf(folder)) await removeTree(path.join(folder, name))
  await removeTree(folder)
}

function removeOwnedNow(folder: string): void {
  for (const name of contentsOf(folder)) removeTreeNow(path.join(folder, name))
  removeTreeNow(folder)
}

function contentsOf(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name !== ownerFile)
  } catch {
    // Gone, or not to be read: its removal says what there is to say.
    return []
  }
}

/** Removes a folder although parts of it are read-only, as module caches are. */
export async function removeTree(folder: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 3, retryDelay: 50 } as const
  try {
    await rm(folder, options)
  } catch {
    makeWritable(folder)
    await rm(folder, options)
  }
}

export function removeTreeNow(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    makeWritable(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

function makeWritable(folder: string): void {
  try {
    chmodSync(folder, 0o700)
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) makeWritable(path.join(folder, entry.name))
    }
  } catch {
    // Not ours to change; the removal that follows says what it could not remove.
  }
}

export function thisOwner(): Owner {
  return { pid: process.pid, started: startOf(process.pid), host: hostname() }
}

export function readOwner(file: string): Owner | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value !== 'object' || value === null) return null
    const { pid, started, host } = value as Record<string, unknown>
    if (!Number.isInteger(pid) || typeof host !== 'string') return null
    return { pid: pid as number, started: typeof started === 'string' ? started : null, host }
  } catch {
    return null
  }
}

/** True only where it is certain that the owner is gone: same machine, and no such process. */
export function isGone(owner: Owner): boolean {
  if (owner.host !== hostname()) return false
  if (!isAlive(owner.pid)) return true
  return owner.started !== null && startOf(owner.pid) !== null && startOf(owner.pid) !== owner.started
}

/** Removes folders that killed runs left under `parent`, and returns them. */
export async function removeLeftoverFolders(parent: string = tmpdir()): Promise<readonly string[]> {
  if (!existsSync(parent)) return []
  const removed: string[] = []
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    const folder = path.join(parent, entry.name)
    if (!entry.isDirectory() || !isLeft(folder)) continue
    await removeOwned(folder).then(
      () => removed.push(folder),
      () => undefined,
    )
  }
  return removed
}

/** Whether a folder is ours and its owner certainly gone. */
function isLeft(folder: string): boolean {
  const name = path.basename(folder)
  const unfinished = /^benchgate-new-[0-9a-f]{12}-(\d+)-([0-9a-f]{8})$/.exec(name)
  if (unfinished !== null) return unfinished[2] === hostMark() && !isAlive(Number(unfinished[1]))
  if (!/^benchgate-[0-9a-f]{12}$/.test(name)) return false
  const owner = readOwner(path.join(folder, ownerFile))
  // One in use always has its owner; an empty one was killed between its last file and itself.
  return owner === null ? isEmpty(folder) : isGone(owner)
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process started, in ticks since the machine did (Linux; null elsewhere). See proc(5), field 22. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return ticks === undefined ? null : `${boot}:${ticks}`
  } catch {
    return null
  }
}
