/** Under what a JavaScript project installs and starts: npm, pnpm, yarn or bun, told from its own files. */

import type { Step } from '../suite.ts'
import { folderAbove, has, joined, nameOf, type Tree } from '../tree.ts'

export interface Manifest {
  /** Folder of the package.json. */
  readonly folder: string
  readonly name: string | null
  readonly scripts: Readonly<Record<string, string>>
  /** Names with the ranges asked for, of every kind of dependency. */
  readonly dependencies: Readonly<Record<string, string>>
  /** Whether something must be installed for it to run at all. */
  readonly needsInstall: boolean
  readonly main: readonly string[]
  readonly packageManager: string | null
  readonly hasWorkspaces: boolean
}

/** Null where there is no package.json at or above the folder, or it cannot be read. */
export function manifestAbove(tree: Tree, folder: string): Manifest | null {
  const at = folderAbove(tree, folder, 'package.json')
  return at === null ? null : manifestIn(tree, at)
}

export function manifestIn(tree: Tree, folder: string): Manifest | null {
  const read = readJson(tree.text(joined(folder, 'package.json')))
  if (read === null) return null
  const dependencies = {
    ...record(read['peerDependencies']),
    ...record(read['devDependencies']),
    ...record(read['optionalDependencies']),
    ...record(read['dependencies']),
  }
  const { packageManager, name } = read
  return {
    folder,
    name: typeof name === 'string' ? name : null,
    scripts: record(read['scripts']),
    dependencies,
    needsInstall: Object.keys(dependencies).length > 0 || read['workspaces'] !== undefined,
    main: [
      ...new Set(
        [
          ...JSON.stringify([read['main'], read['module'], read['exports']]).matchAll(/"\.?\/?([^"]+\.[cm]?[jt]s)"/g),
        ].map((match) => match[1]!),
      ),
    ],
    packageManager: typeof packageManager === 'string' ? packageManager : null,
    hasWorkspaces: read['workspaces'] !== undefined || has(tree, joined(folder, 'pnpm-workspace.yaml')),
  }
}

function readJson(text: string | null): Record<string, unknown> | null {
  try {
    const read = JSON.parse((text ?? '').replace(/^\uFEFF/, '')) as unknown
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function record(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

export interface PackageManager {
  readonly name: 'npm' | 'pnpm' | 'yarn' | 'bun'
  /** How it is started. */
  readonly command: string
  /** Installs exactly what the lock file says, where there is one. */
  readonly install: string
  /** Starts a program that was installed. */
  readonly exec: string
  /** Steps of a job that put Node and the package manager in place. */
  readonly needs: readonly Step[]
}

const locks = {
  'pnpm-lock.yaml': 'pnpm',
  'yarn.lock': 'yarn',
  'bun.lock': 'bun',
  'bun.lockb': 'bun',
  'package-lock.json': 'npm',
  'npm-shrinkwrap.json': 'npm',
} as const

export function packageManagerOf(tree: Tree, manifest: Manifest): PackageManager {
  const pinned = /^(npm|pnpm|yarn|bun)@(.*)/.exec(manifest.packageManager ?? rootPin(tree) ?? '')
  const found = Object.keys(locks).flatMap((lock) => {
    const folder = folderAbove(tree, manifest.folder, lock)
    return folder === null ? [] : [{ lock: joined(folder, lock), name: locks[lock as keyof typeof locks] }]
  })
  const name = (pinned?.[1] ?? found[0]?.name ?? 'npm') as PackageManager['name']
  const lock = found.find((one) => one.name === name)?.lock ?? null
  const isBerry =
    name === 'yarn' &&
    (/^[2-9]/.test(pinned?.[2] ?? '') || (lock !== null && /__metadata:/.test(tree.text(lock) ?? '')))
  const isPinned = pinned !== null || (isBerry && hasOwnYarn(tree, manifest))
  const command = isBerry && !isPinned ? `corepack yarn@${yarnThatWrote(tree.text(lock!) ?? '')}` : name
  return {
    name,
    command,
    install: installOf(command, name, lock !== null && nameOf(lock), isBerry),
    exec: { npm: 'npx --no-install', pnpm: 'pnpm exec', yarn: `${command} run`, bun: 'bunx' }[name],
    needs: needsOf(tree, manifest, { name, isPinned, isBerry, lock, corepack: pinned !== null }),
  }
}

/** Yarn 1 starts the one that the project brings along. */
function hasOwnYarn(tree: Tree, { folder }: Manifest): boolean {
  return folderAbove(tree, folder, '.yarnrc.yml', (text) => /^yarnPath:/m.test(text)) !== null
}

/** Versions of Yarn by the version of the lock files that they write. Yarn 1, which runners have, reads none of these and
 *  installs whatever is newest, and a newer one would have to write the file anew, which `--immutable` forbids. */
const yarnByLock: Readonly<Record<string, string>> = { 4: '2.x', 5: '3.1.x', 6: '3.x', 8: '4.9.x', 9: '4.14.x' }

function yarnThatWrote(lock: string): string {
  const version = /^__metadata:\n(?: .*\n)*? +version: (\d+)$/m.exec(lock.replaceAll('\r', ''))?.[1] ?? ''
  return yarnByLock[version] ?? '4.x'
}

function rootPin(tree: Tree): string | null {
  return manifestIn(tree, '.')?.packageManager ?? null
}

function installOf(command: string, name: PackageManager['name'], lock: string | false, isBerry: boolean): string {
  if (name === 'npm') return lock === false ? 'npm install --no-audit --no-fund' : 'npm ci'
  if (lock === false) return `${command} install`
  return `${command} install ${isBerry ? '--immutable' : '--frozen-lockfile'}`
}

interface Used {
  readonly name: PackageManager['name']
  readonly isPinned: boolean
  readonly isBerry: boolean
  readonly lock: string | null
  /** Whether the version is pinned in the manifest, where Corepack looks for it. */
  readonly corepack: boolean
}

function needsOf(tree: Tree, manifest: Manifest, { name, isPinned, isBerry, lock, corepack }: Used): Step[] {
  const own: Step[] =
    name === 'pnpm'
      ? [pnpmStep(isPinned)]
      : name === 'bun'
        ? [{ uses: 'oven-sh/setup-bun@v2' }]
        : // A runner has yarn 1, which refuses a project that is pinned to another.
          isBerry && corepack
          ? [{ run: 'corepack enable' }]
          : []
  // setup-node asks the yarn of the runner where its cache is.
  const isCached = name !== 'bun' && lock !== null && (!isBerry || isPinned)
  const cache = !isCached ? {} : { cache: name, 'cache-dependency-path': lock }
  return [...own, { uses: 'actions/setup-node@v7', with: { ...nodeVersion(tree, manifest), ...cache } }]
}

function pnpmStep(isPinned: boolean): Step {
  return isPinned ? { uses: 'pnpm/action-setup@v4' } : { uses: 'pnpm/action-setup@v4', with: { version: 'latest' } }
}

function nodeVersion(tree: Tree, { folder }: Manifest): Record<string, string> {
  for (const name of ['.nvmrc', '.node-version', '.tool-versions']) {
    const at = folderAbove(tree, folder, name, (text) => name !== '.tool-versions' || /^nodejs?\s/m.test(text))
    if (at !== null) return { 'node-version-file': joined(at, name) }
  }
  return { 'node-version': '24' }
}

/** The script of a package, as a command. */
export function runScript({ name, command }: PackageManager, script: string): string {
  return name === 'npm' ? `npm run --silent ${script}` : `${command} run ${script}`
}
