/** The history on a branch of the remote: one file per run, only ever added.
 *
 *  Takes records, gives them back by suite and commit. Any number of writers may work at once: each
 *  fetches the tip, adds its file, pushes without force, and begins anew where somebody else was faster.
 *  A push is taken wholly or not at all, so a writer that dies leaves a sound branch. A push whose answer
 *  was lost is recognised by its file being there. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Cleanup } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import { readRecord } from '../read-record.ts'
import type { StoredRecord } from '../record.ts'
import { recordRoot, suiteFolder } from '../record-path.ts'
import { remoteFirstParents } from './ancestors.ts'
import { type BlobRead, bytesOf, readFiles, usualLargestFile } from './files.ts'
import { checkLayout, type Listing, type RecordEntry, readme, readmeName, sortFiles } from './layout.ts'
import { type Patience, pause, usualPatience } from './patience.ts'
import { type Access, borrowPrivateRepository, type PrivateRepository } from './private-repository.ts'
import { explainTrouble, type FetchOutcome, fetchTip, push, type RemoteTrouble } from './remote.ts'
import { type Changes, changeTree, listTree } from './tree.ts'

export interface BranchOptions extends Access {
  readonly repository: Repository
  readonly branch: string
  readonly cleanup: Cleanup
  readonly patience?: Patience
  /** Bytes; a larger file is no record. */
  readonly largestFile?: number
}

export interface NewFile {
  readonly path: string
  readonly text: string
}

export interface WriteResult {
  /** The branch's tip that holds the change. */
  readonly commit: string | null
  /** True where everything was there before. */
  readonly nothingNew: boolean
  readonly created: boolean
  readonly tries: number
}

export interface BranchStore {
  readonly branch: string
  /** What is stored, from the folders alone. `suite` narrows it to one. Fetches. */
  list(suite?: string): Promise<Listing>
  /** Records one by one, in the order of `entries`, which come from the latest `list`.
   *  Throws a Failure that names the file for one that cannot be read. */
  read(entries: readonly RecordEntry[]): AsyncGenerator<StoredRecord>
  /** The same, unread: for who goes on where one cannot be read. */
  contents(entries: readonly RecordEntry[]): AsyncGenerator<BlobRead>
  /** Any file of the branch, by its path; null where there is none. Fetches. */
  file(path: string): Promise<Uint8Array | null>
  /** Adds files in one commit. Files that are there with the same content are no change. */
  add(files: readonly NewFile[], message: string): Promise<WriteResult>
  /** Removes files in a new commit. */
  remove(paths: readonly string[], message: string): Promise<WriteResult>
  /** Up to `count` first-parent ancestors of a commit, itself first, as far as the remote knows them. */
  firstParents(commit: string, count: number): Promise<readonly string[]>
  close(): Promise<void>
}

/** @throws Failure where there is no remote, UsageFailure for an impossible branch name. */
export async function openBranch(options: BranchOptions): Promise<BranchStore> {
  const { repository, branch } = options
  const valid = await repository.git.attempt(['check-ref-format', `refs/heads/${branch}`])
  if (!valid.ok || branch.startsWith('-'))
    throw new UsageFailure(`data-branch: ${JSON.stringify(branch)} is no branch name`)
  const own = await borrowPrivateRepository(repository, options, options.cleanup)
  return createStore(own, options)
}

function createStore(own: PrivateRepository, options: BranchOptions): BranchStore {
  const { branch, largestFile = usualLargestFile } = options
  const reading = { branch, largestFile }
  const tip = (doing: string) => tipOf(own, options, doing)
  const write = (change: BranchChange) => writeChange(own, options, change)

  return {
    branch,
    async list(suite) {
      const commit = await tip(`Reading the branch ${branch}`)
      if (commit === null) return { commit, entries: [], strangers: [] }
      checkLayout(await listTree(own.git, commit, own.scratch), branch)
      const below = suite === undefined ? `${recordRoot}/` : `${recordRoot}/${suiteFolder(suite)}/`
      return { commit, ...sortFiles(await listTree(own.git, commit, own.scratch, { recursive: true, below })) }
    },
    async *read(entries) {
      for await (const one of readFiles(own, entries, reading)) yield readRecord(one.path, bytesOf(one))
    },
    contents: (entries) => readFiles(own, entries, reading),
    async file(name) {
      const commit = await tip(`Reading the branch ${branch}`)
      if (commit === null) return null
      const [entry] = await listTree(own.git, commit, own.scratch, { below: name })
      if (entry?.type !== 'blob') return null
      for await (const one of readFiles(own, [{ path: name, hash: entry.hash }], reading)) return bytesOf(one)
      return null
    },
    async add(files, message) {
      const hashes = await storeFiles(own, [...files, { path: readmeName, text: readme }])
      const changesFor = async (commit: string | null) => {
        if (commit === null) return hashes
        checkLayout(await listTree(own.git, commit, own.scratch), branch)
        // The README is written once; afterwards it is the user's.
        return new Map([...hashes].filter(([file]) => file !== readmeName))
      }
      const doing = `Storing ${files.length === 1 ? 'the run' : `${files.length} runs`} on ${branch}`
      return write({ changesFor, message, doing })
    },
    async remove(paths, message) {
      const changes = new Map(paths.map((file) => [file, null]))
      const changesFor = async (commit: string | null) => {
        if (commit === null) throw new Failure(`There is no branch ${branch} on the remote any more`)
        checkLayout(await listTree(own.git, commit, own.scratch), branch)
        return changes
      }
      return write({ changesFor, message, doing: `Removing ${paths.length} runs from ${branch}` })
    },
    firstParents: (commit, count) => remoteFirstParents(own, commit, count),
    close: () => own.release(),
  }
}

/** A reader does not wait as long as a writer, who would lose something. */
const fewTries = 5

/** Null where the branch does not exist. */
async function tipOf(
  own: PrivateRepository,
  { branch, signal, patience = usualPatience }: BranchOptions,
  doing: string,
): Promise<string | null> {
  for (let attempt = 1; ; attempt++) {
    const found = await fetchTip(own, branch)
    if (found.kind === 'tip') return found.commit
    if (found.kind === 'missing') return null
    if (attempt >= Math.min(fewTries, patience.tries) || !worthAnother(found)) {
      throw explainTrouble(found.trouble, doing, branch, found.said)
    }
    await pause(patience, attempt + 1, signal)
  }
}

interface BranchChange {
  /** What to change of a tip; null where there is no branch yet. */
  readonly changesFor: (commit: string | null) => Promise<Changes>
  readonly message: string
  /** For failures. */
  readonly doing: string
}

/** Starts again from the new tip where somebody else pushed meanwhile. */
async function writeChange(
  own: PrivateRepository,
  options: BranchOptions,
  { changesFor, message, doing }: BranchChange,
): Promise<WriteResult> {
  const { branch, signal, patience = usualPatience } = options
  let last: { trouble: RemoteTrouble; said: string } = { trouble: 'other', said: '' }
  for (let attempt = 1; attempt <= patience.tries; attempt++) {
    if (attempt > 1) await pause(patience, attempt, signal)
    const before = await tipOf(own, options, doing)
    const changes = await changesFor(before)
    const tree = before === null ? null : await own.git.text(['rev-parse', `${before}^{tree}`])
    const changed = await changeTree(own.git, tree, changes, own.scratch)
    if (changed === tree) return { commit: before, nothingNew: true, created: false, tries: attempt }
    if (changed === null) throw new Error('a change would leave the branch empty')
    const commit = await commitTree(own, changed, before, message, options.environment)
    const pushed = await push(own, commit, branch)
    if (pushed.kind === 'pushed') return { commit, nothingNew: false, created: before === null, tries: attempt }
    if (!worthAnother(pushed)) throw explainTrouble(pushed.trouble, doing, branch, pushed.said)
    last = pushed
  }
  throw explainTrouble(last.trouble, doing, branch, last.said)
}

function worthAnother(found: Extract<FetchOutcome, { kind: 'trouble' }>): boolean {
  return found.trouble === 'race' || found.trouble === 'network'
}

/** Writes contents to the private repository; gives their hashes by path. */
async function storeFiles(
  { git, scratch }: PrivateRepository,
  files: readonly NewFile[],
): Promise<Map<string, string>> {
  const folder = path.join(scratch, 'new')
  mkdirSync(folder, { recursive: true })
  const names = files.map(({ text }, i) => {
    const name = path.join(folder, String(i))
    writeFileSync(name, text)
    return name
  })
  const hashes = await git.text(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
    input: `${names.join('\n')}\n`,
  })
  const rows = hashes.split('\n')
  return new Map(files.map((file, i) => [file.path, rows[i]!]))
}

async function commitTree(
  { git }: PrivateRepository,
  tree: string,
  parent: string | null,
  message: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const known = await git.attempt(['var', 'GIT_COMMITTER_IDENT'])
  const identity = known.ok ? [] : identityOf(environment)
  const parents = parent === null ? [] : ['-p', parent]
  return git.text([...identity, 'commit-tree', tree, ...parents, '-F', '-'], { input: `${message}\n` })
}

function identityOf(environment: Readonly<Record<string, string | undefined>>): string[] {
  const [name, email] =
    environment['GITHUB_ACTIONS'] === 'true'
      ? ['github-actions[bot]', '41898282+github-actions[bot]@users.noreply.github.com']
      : ['benchgate', 'benchgate@localhost']
  return ['-c', `user.name=${name}`, '-c', `user.email=${email}`]
}
