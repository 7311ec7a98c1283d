/** Crates of registries that base's setup has compiled are copied into head's checkout, so that head's compiles none of them
 *  again: the longest part of setting up many a suite of criterion. Whether one fits cargo decides by its fingerprint, as it
 *  does of its own; what stands in the checkouts themselves is never copied, nor what git brings. Times are kept, since
 *  cargo looks at them, and what cannot be copied is left out: cargo then compiles it. */

import { cpSync, existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { foldersUpTo, isInside } from '../../host/files.ts'
import { textIfThere } from '../../host/text-file.ts'
import type { SidePlace } from '../rounds/command-launcher.ts'
import { cargoConfigurations } from '../short/cargo-runner.ts'

type Place = Pick<SidePlace, 'root' | 'workingDirectory'>

/** Once base is set up, and before head is. */
export function shareBuiltCrates(base: Place, head: Place): void {
  const [from, to] = [path.join(base.workingDirectory, 'target'), path.join(head.workingDirectory, 'target')]
  // A target folder that git tracks, or that leads elsewhere, is somebody's own arrangement.
  if (existsSync(to) || !existsSync(path.join(head.workingDirectory, 'Cargo.toml'))) return
  if (replacesSources(base) || replacesSources(head)) return
  try {
    const names = ofRegistries(readFileSync(path.join(base.workingDirectory, 'Cargo.lock'), 'utf8'))
    const isOutside = outsideOf(base)
    for (const profile of profilesIn(from))
      copyProfile(path.join(from, profile), path.join(to, profile), names, isOutside)
  } catch {
    removed(to)
  }
}

/** What stays of half a copy has no fingerprint, so that cargo compiles it anew. */
function removed(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // The disk that could not be written may not let go of it either.
  }
}

/** Whether the repository itself may bring what a registry would: cargo takes such crates for the registry's, whatever their
 *  text, and would not see that head's differ. */
function replacesSources({ root, workingDirectory }: Place): boolean {
  return foldersUpTo(root, workingDirectory)
    .flatMap((folder) => cargoConfigurations(path.join(folder, '.cargo')))
    .some((file) => /\b(?:replace-with|include)\b|^\s*(?:paths\s*=|\[env\b)/m.test(textIfThere(file)))
}

/** Names that stand for crates of registries alone: no package of the repository is called so. */
export function ofRegistries(lock: string): ReadonlySet<string> {
  const packages = lock.split('[[package]]').slice(1)
  const of = (text: string, key: string) => new RegExp(`^${key} = "([^"]+)"$`, 'm').exec(text)?.[1]
  const all = packages.map((text) => ({ name: of(text, 'name') ?? '', source: of(text, 'source') ?? '' }))
  const own = new Set(all.filter(({ source }) => !/^(sparse|registry)\+/.test(source)).map(({ name }) => name))
  return new Set(all.map(({ name }) => name).filter((name) => !own.has(name)))
}

/** `release`, `x86_64-unknown-linux-gnu/release`, … */
function profilesIn(target: string): string[] {
  const folders = (place: string) =>
    readdirSync(path.join(target, place), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(place, entry.name))
  const first = folders('.')
  return [...first, ...first.flatMap(folders)].filter((folder) => existsSync(path.join(target, folder, '.fingerprint')))
}

/** Each unit of work is called after its package, with a hash of all that it depends on behind it. */
interface Unit {
  readonly entry: string
  readonly name: string
  readonly hash: string
}

function unitsIn(profile: string): Unit[] {
  return readdirSync(path.join(profile, '.fingerprint')).flatMap((entry) => {
    const [, name, hash] = /^(.+)-([0-9a-f]{16})$/.exec(entry) ?? []
    return name === undefined || hash === undefined ? [] : [{ entry, name, hash }]
  })
}

/** Of what the compiler left: `libserde-0123456789abcdef.rlib`. */
function hashIn(entry: string): string {
  return /-([0-9a-f]{16})(?:\.|$)/.exec(entry)?.[1] ?? ''
}

/** Those of the names whose sources, as the compiler noted them, stand outside of the checkout, but for what a crate's own
 *  build made in `target`. */
function fromOutside(
  profile: string,
  units: readonly Unit[],
  built: readonly string[],
  isOutside: (file: string) => boolean,
): ReadonlySet<string> {
  const notes = new Map(built.filter((entry) => entry.endsWith('.d')).map((entry) => [hashIn(entry), entry]))
  const known = new Map<string, boolean>()
  for (const { name, hash } of units) {
    const entry = notes.get(hash)
    if (entry === undefined) continue
    const sources = sourcesIn(readFileSync(path.join(profile, 'deps', entry), 'utf8'))
    known.set(name, (known.get(name) ?? true) && sources.every(isOutside))
  }
  return new Set([...known].flatMap(([name, isFrom]) => (isFrom ? [name] : [])))
}

/** By the names of a file that the compiler may note: with links followed, or as they are. */
function outsideOf({ root, workingDirectory }: Place): (file: string) => boolean {
  const both = (folder: string) => [folder, realpathSync(folder)]
  const [roots, targets] = [both(root), both(path.join(workingDirectory, 'target'))]
  const isIn = (file: string, folders: readonly string[]) => folders.some((folder) => isInside(folder, file))
  return (file) => path.isAbsolute(file) && (!isIn(file, roots) || isIn(file, targets))
}

/** Of rules as make has them, with blanks in names escaped. */
function sourcesIn(notes: string): string[] {
  return notes.split('\n').flatMap((line) => {
    const sources = line.startsWith('#') ? undefined : /^.*?: (.+)$/.exec(line)?.[1]
    return sources === undefined ? [] : sources.split(/(?<!\\) +/).map((file) => file.replaceAll('\\ ', ' '))
  })
}

function copyProfile(from: string, to: string, names: ReadonlySet<string>, isOutside: (file: string) => boolean): void {
  const built = readdirSync(path.join(from, 'deps'))
  const known = unitsIn(from).filter(({ name }) => names.has(name))
  const outside = fromOutside(from, known, built, isOutside)
  const units = known.filter(({ name }) => outside.has(name))
  const hashes = new Set(units.map(({ hash }) => hash))
  for (const entry of built) if (hashes.has(hashIn(entry))) copy('deps', entry)
  for (const { entry } of units) if (existsSync(path.join(from, 'build', entry))) copy('build', entry)
  // Last, since nothing counts as compiled without it.
  for (const { entry } of units) copy('.fingerprint', entry)

  function copy(folder: string, entry: string): void {
    const options = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true }
    cpSync(path.join(from, folder, entry), path.join(to, folder, entry), options)
  }
}
