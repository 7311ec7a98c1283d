/** Which tag is the last release before a commit. Tags that end in a version number count; what stands before the
 *  number (`v`, `release-`, `parse@`) is the line of releases that it belongs to. */

import { Failure, UsageFailure } from '../model/failure.ts'
import { obtainCommit, obtainMergeBase, withAndWithoutToken } from './ancestry.ts'
import { findCommit, historyRemote, mergeBase, type Repository } from './repository.ts'

/** What to write for the newest release, and for the newest of a line (`last-release-of:v2`). */
export const lastReleaseWord = 'last-release'
const ofLine = `${lastReleaseWord}-of:`

export interface Release {
  readonly tag: string
  readonly commit: string
  /** Commits from it to the one that was asked about, where this checkout has all of them. */
  readonly commits: number | null
}

interface Version {
  readonly tag: string
  readonly line: string
  readonly numbers: readonly number[]
  readonly isPreview: boolean
}

/** Null where the text names something else: a branch or tag called `last-release`, too, is what it was before. */
export async function releaseNamed(repository: Repository, text: string, head: string): Promise<Release | null> {
  if (text.startsWith(ofLine)) {
    const line = text.slice(ofLine.length).trim()
    if (line !== '') return lastRelease(repository, head, line)
    throw new UsageFailure(`\`${ofLine}\` names no line of releases`, {
      hint: `Write what the tags begin with: \`${ofLine}v2\`, \`${ofLine}parse@\`.`,
    })
  }
  if (text !== lastReleaseWord || (await findCommit(repository, text)) !== null) return null
  return lastRelease(repository, head, null)
}

/** The highest version among the tags that lie before `head`, previews left out where there is anything else. `line` is
 *  what the tags begin with. Fetches what a shallow checkout lacks; writes no tag. */
async function lastRelease(repository: Repository, head: string, line: string | null): Promise<Release> {
  const found = (await releaseTags(repository)).filter(({ tag }) => line === null || isOfLine(tag, line))
  const candidates = line === null ? oneLine(found) : found
  for (const { tag } of candidates.toSorted(newestFirst)) {
    const commit = await obtainCommit(repository, tag)
    if (commit !== head && (await isBefore(repository, commit, head))) {
      return { tag, commit, commits: await commitsBetween(repository, commit, head) }
    }
  }
  const which = line === null ? '' : ` beginning with "${line}"`
  throw new Failure(
    found.length === 0
      ? `No tag${which} is a release: none ends in a version number`
      : `None of the ${found.length} releases${which} lies before ${head.slice(0, 12)}`,
    { hint: 'Name the commit, branch or tag to compare with in `base-ref`.', exitCode: 2 },
  )
}

/** Of this checkout, and where it has none or is shallow, of the remote too: checkouts of workflows bring no tags. */
async function releaseTags(repository: Repository): Promise<Version[]> {
  const { git, shallow } = repository
  const own = await git.text(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/tags'])
  const known = versionsOf(own.split('\n'))
  const remote = known.length > 0 && !shallow ? null : await historyRemote(repository)
  if (remote === null) return known
  const answer = await withAndWithoutToken(repository, ['ls-remote', '--quiet', '--tags', '--refs', remote])
  if (!answer.ok) {
    throw new Failure(`The tags of ${remote} could not be listed`, {
      hint: 'In a workflow, set `fetch-tags: true` and `fetch-depth: 0` on actions/checkout.',
      output: answer.said,
    })
  }
  const there = answer.text.split('\n').map((row) => row.split('\trefs/tags/')[1] ?? '')
  return versionsOf([...new Set([...own.split('\n'), ...there])])
}

function versionsOf(tags: readonly string[]): Version[] {
  return tags.flatMap((tag) => readVersion(tag) ?? [])
}

/** `v1.2.3`, `1.2`, `release-1.2`, `parse@1.2.3`, `go/v1.2.0-rc.1`, `1.0b2`; null for other tags. */
export function readVersion(tag: string): Version | null {
  const parts = /^(.{0,200}?)(?<![\d.])v?(\d{1,15}(?:\.\d{1,15}){0,9})((?:[-.+_]?[A-Za-z][\w.+-]*)?)$/.exec(tag)
  if (parts === null) return null
  const [, line = '', numbers = '', rest = ''] = parts
  // Builds and Python's post-releases are no previews.
  const isPreview = rest !== '' && !/^(?:\+|[-.]?post)/.test(rest)
  return { tag, line, numbers: numbers.split('.').map(Number), isPreview }
}

function isOfLine(tag: string, line: string): boolean {
  return tag.startsWith(line) && !(/\d$/.test(line) && /^\d/.test(tag.slice(line.length)))
}

/** Releases of the repository as a whole, where there are any; else those of its one part. */
function oneLine(found: readonly Version[]): readonly Version[] {
  const whole = found.filter(({ line }) => /^(?:release|rel|version|ver)?[-_/.]?$/i.test(line))
  if (whole.length > 0) return whole
  const lines = [...new Set(found.map(({ line }) => line))]
  if (lines.length <= 1) return found
  const shown = lines.slice(0, 5).map((line) => `"${line}"`)
  throw new UsageFailure(
    `There are releases of ${lines.length} parts of this repository: tags begin with ${shown.join(', ')}${lines.length > 5 ? ', …' : ''}`,
    { hint: `Say which: \`base-ref: ${ofLine}${lines[0]}\`.` },
  )
}

function newestFirst(a: Version, b: Version): number {
  if (a.isPreview !== b.isPreview) return a.isPreview ? 1 : -1
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    // A moving `v1` names the same commit as the newest `v1.4.2` at best.
    const difference = (b.numbers[i] ?? -1) - (a.numbers[i] ?? -1)
    if (difference !== 0) return difference
  }
  return a.tag < b.tag ? 1 : -1
}

async function isBefore(repository: Repository, commit: string, head: string): Promise<boolean> {
  const common = repository.shallow
    ? await obtainMergeBase(repository, commit, head)
    : await mergeBase(repository, commit, head)
  return common === commit
}

/** Null in a shallow checkout, where side branches may be cut off. */
async function commitsBetween({ git, shallow }: Repository, from: string, to: string): Promise<number | null> {
  return shallow ? null : Number(await git.text(['rev-list', '--count', `${from}..${to}`]))
}
