/** Why a baseline was not used: parts of sentences, and the shapes of what they are made from. */

import type { ArtifactRefusal, NoBaseline } from '../../model/no-baseline.ts'
import type { NotedDifference } from '../../model/note.ts'
import { coded, count, list, literal, nullable, object, text } from '../json/shape.ts'
import { counted } from '../numbers.ts'
import { listed, severalShape, shortCommit } from './entry.ts'

type NoBaselineOf<C extends NoBaseline['code']> = Extract<NoBaseline, { readonly code: C }>
type RefusalOf<C extends ArtifactRefusal['code']> = Extract<ArtifactRefusal, { readonly code: C }>

export const differencesShape = list(object<NotedDifference>({ key: text, stored: text, now: text }))

export const noBaselineShape = coded<NoBaseline>({
  'no-branch': object({ code: literal('no-branch'), branch: text }),
  'no-run-of-suite': object({ code: literal('no-run-of-suite'), branch: text, suite: text, others: severalShape }),
  'no-artifact': object<NoBaselineOf<'no-artifact'>>({
    code: literal('no-artifact'),
    artifact: text,
    among: nullable(count),
  }),
  'unknown-commit': object({ code: literal('unknown-commit'), commit: text }),
  'no-run-near': object({ code: literal('no-run-near'), commits: count, base: text, suite: text }),
  'none-of-a-push': object({ code: literal('none-of-a-push') }),
  'none-comparable': object({ code: literal('none-comparable') }),
  'runs-of-other-suite': object<NoBaselineOf<'runs-of-other-suite'>>({
    code: literal('runs-of-other-suite'),
    runs: count,
    differences: differencesShape,
  }),
  'other-sources': object<NoBaselineOf<'other-sources'>>({
    code: literal('other-sources'),
    runs: count,
    files: nullable(severalShape),
  }),
  'no-file-named': object({ code: literal('no-file-named') }),
  'runs-of-other-machine': object({ code: literal('runs-of-other-machine'), machine: text }),
  'too-few-stored': object({ code: literal('too-few-stored'), runs: count }),
  'source-failed': object({ code: literal('source-failed'), message: text }),
})

/** Part of a sentence, without a full stop: `the branch benchgate-data does not exist yet`. */
export function noBaselineWords(why: NoBaseline): string {
  switch (why.code) {
    case 'no-branch':
      return `the branch ${why.branch} does not exist yet`
    case 'no-run-of-suite': {
      const known = why.others.count === 0 ? '' : ` (it has runs of ${listed(why.others)})`
      return `the branch ${why.branch} holds no run of ${why.suite} yet${known}`
    }
    case 'no-artifact': {
      const among = why.among === null ? '' : ` among the newest ${why.among}`
      return `no push to the default branch has an artifact ${why.artifact}${among}`
    }
    case 'unknown-commit':
      return `commit ${shortCommit(why.commit)} is known neither here nor to the remote`
    case 'no-run-near':
      return why.commits === 1
        ? `${shortCommit(why.base)} has no stored run of ${why.suite}, and no commit stands before it`
        : `none of the ${why.commits} commits up to ${shortCommit(why.base)} has a stored run of ${why.suite}`
    case 'none-of-a-push':
      return 'no stored run near base is one of a push'
    case 'none-comparable':
      return 'no stored run is near base'
    case 'runs-of-other-suite':
      return `${counted(why.runs, 'stored run')} cannot be compared: ${differencesText(why.differences)}`
    case 'other-sources': {
      const named = why.files === null || why.files.count === 0 ? 'the benchmark files' : listed(why.files)
      return `${named} changed since ${why.runs === 1 ? 'the one stored run was' : `the ${why.runs} stored runs were`} made`
    }
    case 'no-file-named':
      return '`baseline-file` names no file'
    case 'runs-of-other-machine':
      return `its runs are of another machine (${why.machine})`
    case 'too-few-stored':
      return `it has only ${counted(why.runs, 'comparable run')}`
    case 'source-failed':
      return inSentence(why.message)
  }
}

/** A failure's message as part of a sentence. */
function inSentence(message: string): string {
  const [first = ''] = message
  return `${first.toLowerCase()}${message.slice(1).replace(/\.$/, '')}`
}

/** Part of a sentence: `cpu (this one then, that one now)`. */
export function differencesText(found: readonly NotedDifference[]): string {
  return found.map(({ key, stored, now }) => `${key} (${stored} then, ${now} now)`).join(', ')
}

export const artifactRefusalShape = coded<ArtifactRefusal>({
  'unknown-run': object({ code: literal('unknown-run') }),
  'other-repository': object({ code: literal('other-repository') }),
  fork: object({ code: literal('fork') }),
  'other-branch': object({ code: literal('other-branch') }),
  expired: object({ code: literal('expired') }),
  'run-gone': object({ code: literal('run-gone') }),
  'not-pushed': object<RefusalOf<'not-pushed'>>({ code: literal('not-pushed'), event: text }),
  'run-of-branch': object<RefusalOf<'run-of-branch'>>({ code: literal('run-of-branch'), branch: nullable(text) }),
  'run-of-commit': object<RefusalOf<'run-of-commit'>>({ code: literal('run-of-commit'), commit: text }),
  'no-workflow-file': object<RefusalOf<'no-workflow-file'>>({ code: literal('no-workflow-file'), path: text }),
})

/** What follows a number of artifacts, or `is no baseline:`. */
export function artifactRefusalWords(why: ArtifactRefusal): string {
  switch (why.code) {
    case 'unknown-run':
      return 'of an unknown run'
    case 'other-repository':
      return 'of another repository'
    case 'fork':
      return 'from a fork'
    case 'other-branch':
      return 'of another branch'
    case 'expired':
      return 'expired'
    case 'run-gone':
      return 'its run is gone'
    case 'not-pushed':
      return `its run was started by \`${why.event}\`, not by a push`
    case 'run-of-branch':
      return why.branch === null ? 'its run is of no branch' : `its run is of the branch ${why.branch}`
    case 'run-of-commit':
      return `its run is of ${shortCommit(why.commit)}`
    case 'no-workflow-file':
      return `its run is of no workflow file (${why.path})`
  }
}
