/** Crates of registries that base's setup has compiled are copied into head's checkout, so that head's compiles none of them
 *  again: the longest part of setting up many a suite of criterion. Whether one fits cargo decides by its fingerprint, as it
 *  does of its own; what stands in the checkouts themselves is never copied, nor what git brings. Times are kept, since
 *  cargo looks at them, and what cannot be copied is left out: cargo then compiles it. */

import { cpSync, existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
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
    for (const profile of profilesIn(from)) {
      const place = path.join(from, profile)
      copyProfile(place, path.join(to, profile), fromOutside(place, names, base))
    }
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
  for (let folder = workingDirectory; ; folder = path.dirname(folder)) {
    const files = cargoConfigurations(path.join(folder, '.cargo'))
    if (files.some((file) => /\b(?:replace-with|include)\b|^\s*(?:paths\s*=|\[env\b)/m.test(textIfThere(file))))
      return true
    if (folder === root || folder === path.dirname(folder)) return false
  }
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
const unit = /^(.+)-([0-9a-f]{16})$/

/** Those of the names whose sources, as the compiler noted them, stand outside of the checkout, but for what a crate's own
 *  build made in `target`. */
function fromOutside(
  profile: string,
  names: ReadonlySet<string>,
  { root, workingDirectory }: Place,
): ReadonlySet<string> {
  const within = (file: string, folder: string) =>
    [folder, realpathSync(folder)].some((one) => file.startsWith(one + path.sep))
  const target = path.join(workingDirectory, 'target')
  const isOutside = (file: string) => path.isAbsolute(file) && (!within(file, root) || within(file, target))
  const notes = new Map(
    readdirSync(path.join(profile, 'deps')).flatMap((entry) => {
      const hash = /-([0-9a-f]{16})\.d$/.exec(entry)?.[1]
      return hash === undefined ? [] : [[hash, path.join(profile, 'deps', entry)] as const]
    }),
  )
  const known = new Map<string, boolean>()
  for (const entry of readdirSync(path.join(profile, '.fingerprint'))) {
    const [, name = '', hash = ''] = unit.exec(entry) ?? []
    const file = notes.get(hash)
    if (names.has(name) && file !== undefined)
      known.set(name, (known.get(name) ?? true) && sourcesIn(readFileSync(file, 'utf8')).every(isOutside))
  }
  return new Set([...known].flatMap(([name, isFrom]) => (isFrom ? [name] : [])))
}

/** Of rules as make has them, with blanks in names escaped. */
function sourcesIn(notes: string): string[] {
  return notes.split('\n').flatMap((line) => {
    const sources = line.startsWith('#') ? undefined : /^.*?: (.+)$/.exec(line)?.[1]
    return sources === undefined ? [] : sources.split(/(?<!\\) +/).map((file) => file.replaceAll('\\ ', ' '))
  })
}

function copyProfile(from: string, to: string, outside: ReadonlySet<string>): void {
  const hashes = new Set<string>()
  const units = readdirSync(path.join(from, '.fingerprint')).filter((entry) => {
    const [, name = '', hash = ''] = unit.exec(entry) ?? []
    if (!outside.has(name)) return false
    hashes.add(hash)
    return true
  })
  for (const entry of readdirSync(path.join(from, 'deps'))) {
    if (hashes.has(/-([0-9a-f]{16})(?:\.|$)/.exec(entry)?.[1] ?? '')) copy('deps', entry)
  }
  for (const entry of units) if (existsSync(path.join(from, 'build', entry))) copy('build', entry)
  // Last, since nothing counts as compiled without it.
  for (const entry of units) copy('.fingerprint', entry)

  function copy(folder: string, entry: string): void {
    const options = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true }
    cpSync(path.join(from, folder, entry), path.join(to, folder, entry), options)
  }
}
