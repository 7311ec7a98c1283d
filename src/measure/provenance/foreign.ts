/** What each side of a comparison really loaded, as far as it tells or can be seen, and whether that was its own.
 *
 *  A side must find its own checkout wherever it looks. A package installed from the user's checkout, a path written
 *  out in a command, a variable that leads there: each makes base run head's code, and every slowdown unseen. What
 *  was loaded from the user's checkout or from the other side's makes the measurement a failure, never a comparison.
 *  Packages and tools of others that lie there (a virtual environment, node_modules, a cache) are none of the
 *  repository's code. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'

/** One thing that a side used and that does not belong to it. */
export interface ForeignFile {
  /** `file`: it was loaded from there. `installed`: it is a copy that was installed from `source`. `copy`: it belongs to
   *  an installed package of the name of the checkout's own. `open`: a process had it mapped or open. `written`: what
   *  the setup of head wrote, wherever it lies. `named`: a command names it. */
  readonly kind: 'file' | 'installed' | 'copy' | 'open' | 'written' | 'named'
  readonly path: string
  /** Of what is installed: the folder that it was installed from. Of a copy: the name by which it is imported. */
  readonly source: string
}

/** Where a side must not look, and where it may: real paths, without a separator at the end. */
export interface ForeignRoots {
  /** The user's checkout. */
  readonly workspace: string
  /** The checkout of the other side; null where one side is measured alone. */
  readonly other: string | null
  /** What is the side's own, or everybody's, also where it lies in the user's checkout: its checkout, which is
   *  borrowed there where the temporary folder is, and Benchgate's runners. */
  readonly own: readonly string[]
}

/** Folders in which tools keep what somebody else wrote, and git's own, whose objects all checkouts share. */
const everybodys = new RegExp(
  `(^|/)(${[
    'site-packages',
    'dist-packages',
    'node_modules',
    'vendor/bundle',
    'go/pkg/mod',
    '\\.(git|tox|nox|pixi|conda|pyenv|m2|gradle|cargo|rustup|nuget|npm|nvm|volta|yarn|pnpm-store|bun|deno|bundle|rbenv)',
    '\\.(sdkman|asdf|mise|local|cache|ccache|sccache)',
  ].join('|')})/`,
)

/** What tells the folder of an environment of Python or conda, with all that is installed in it. */
const environmentMarks = ['pyvenv.cfg', 'conda-meta']

/** The first that matters, worst first; null where all is well.
 *  @param exists asked for files of environments. */
export function firstForeign(
  found: readonly ForeignFile[],
  roots: ForeignRoots,
  exists: (file: string) => boolean = existsSync,
): ForeignFile | null {
  const bad = found.filter((one) => isForeign(one, roots, exists))
  const rank = (one: ForeignFile): number => ['installed', 'file', 'copy', 'written', 'open', 'named'].indexOf(one.kind)
  return bad.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))[0] ?? null
}

function isForeign(one: ForeignFile, { workspace, other, own }: ForeignRoots, exists: (file: string) => boolean) {
  const place = one.kind === 'installed' ? one.source : one.path
  if (other !== null && isWithin(place, other)) return true
  if (own.some((root) => isWithin(place, root))) return false
  if (one.kind === 'written' || one.kind === 'copy') return true
  if (!isWithin(place, workspace)) return false
  if (one.kind === 'installed') return true
  // What is named may be such a folder itself.
  const within = one.kind === 'named' ? path.join(place, 'any') : place
  return !everybodys.test(portable(path.relative(workspace, within))) && !isInEnvironment(within, workspace, exists)
}

function isInEnvironment(file: string, workspace: string, exists: (file: string) => boolean): boolean {
  for (let folder = path.dirname(file); isWithin(folder, workspace); folder = path.dirname(folder)) {
    if (folder === workspace) return false
    if (environmentMarks.some((mark) => exists(path.join(folder, mark)))) return true
  }
  return false
}

export function isWithin(file: string, root: string): boolean {
  return file === root || file.startsWith(root + path.sep)
}

function portable(file: string): string {
  return file.split(path.sep).join('/')
}

/** The error that takes the place of a comparison. */
export function foreignFailure(side: Side, found: ForeignFile, roots: ForeignRoots): Failure {
  if (found.kind === 'written') return writtenFailure(side, found)
  if (found.kind === 'copy') return copyFailure(side, found)
  const isOther = roots.other !== null && isWithin(found.kind === 'installed' ? found.source : found.path, roots.other)
  const whose = isOther ? `${side === 'base' ? 'head' : 'base'}’s checkout` : 'your checkout'
  const root = isOther ? roots.other! : roots.workspace
  const file = portable(path.relative(root, found.kind === 'installed' ? found.source : found.path)) || '.'
  const what =
    found.kind === 'installed'
      ? `used ${path.basename(path.dirname(found.path))}/${path.basename(found.path)}, which was installed from ${whose}`
      : `${verbs[found.kind]} ${file} of ${whose} in place of its own`
  return new Failure(`${side}: the suite ${what}`, { hint: hintFor(found) })
}

const verbs = { file: 'loaded', open: 'opened', named: 'was given', written: 'used' } as const

function writtenFailure(side: Side, { path: file }: ForeignFile): Failure {
  return new Failure(`${side}: the suite used ${file}, which head’s \`setup\` wrote after base’s`, {
    hint:
      'Both sides would be measured with what head made. Let `setup` write into the checkout in which it runs ' +
      '(`go build -o ./bench`, `cargo install --root .`, `python -m venv .venv`), and let `run` take it from there. ' +
      'A tool or a data set that is the same for both belongs in a step before this one.',
  })
}

function copyFailure(side: Side, found: ForeignFile): Failure {
  return new Failure(`${side}: the suite imported ${found.source} from ${found.path}, not from its checkout`, {
    hint: hintFor({ ...found, kind: 'installed' }),
  })
}

function hintFor({ kind, path: file }: ForeignFile): string {
  if (kind === 'installed' || /\.py[co]?$|\.so$|\.pyd$/.test(file)) {
    return (
      'Both sides would be measured with the same code. Install the package in each checkout: ' +
      '`setup: python -m venv .venv && .venv/bin/pip install -e .` and `run: .venv/bin/python -m pytest …`; or let ' +
      'Python find it there, as with `run: PYTHONPATH=. …` (`PYTHONPATH=src …`). ' +
      'docs/python.md has more.'
    )
  }
  if (/\.[cm]?[jt]sx?$/.test(file)) {
    return (
      'Both sides would be measured with the same code. Install in each checkout (`setup: npm ci`), without ' +
      '`npm link`, and name files relative to the checkout in `run`.'
    )
  }
  return (
    'Both sides would be measured with the same files. Name files relative to the checkout in `run`, and build ' +
    'in each checkout with `setup`. A tool that is no part of what is measured belongs outside of the checkout.'
  )
}
