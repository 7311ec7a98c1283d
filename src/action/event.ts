/** What happened on GitHub, as far as it tells which commits to compare. Takes the name and payload of
 *  the event, gives the facts, refuses events from which no pair of commits follows, and says why. */

import { Failure, UsageFailure } from '../model/failure.ts'

export type Event =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly head: string
      readonly base: string
      /** Branch that the pull request is to be merged into. */
      readonly baseBranch: string
      /** When the event happened, by GitHub's clock; the head commit was there by then. */
      readonly at: Date | null
      /** The label that the event is about, and who set it. */
      readonly labelled: { readonly label: string; readonly by: string } | null
      /** True where a label was set or taken off: the code is as it was. */
      readonly isAboutLabel: boolean
      /** Why the token of its jobs may only read, whatever the workflow asks for. */
      readonly readOnly: 'fork' | 'dependabot' | null
    }
  | {
      readonly kind: 'merge-group'
      readonly head: string
      readonly base: string
      /** The last pull request of the group. */
      readonly pull: number | null
    }
  | {
      readonly kind: 'push'
      readonly head: string
      /** null where the push made the branch or tag. */
      readonly before: string | null
      readonly ref: string
      readonly forced: boolean
      readonly defaultBranch: string | null
    }
  /** Started by hand or by the clock: nothing says what to compare with but the history. */
  | { readonly kind: 'started'; readonly name: string; readonly defaultBranch: string | null }

const supported =
  'pull_request, merge_group, push, workflow_dispatch, schedule; issue_comment for commands; workflow_run with `mode: report`'

/** `name` is GITHUB_EVENT_NAME, `payload` the parsed event file. */
export function readEvent(name: string, payload: unknown): Event {
  const event = new Payload(payload, name)
  switch (name) {
    case 'pull_request':
      return readPullRequest(event)
    case 'merge_group':
      return {
        kind: 'merge-group',
        head: event.hash('merge_group.head_sha'),
        base: event.hash('merge_group.base_sha'),
        pull: pullOfQueue(event.optionalText('merge_group.head_ref')),
      }
    case 'push':
      return readPush(event)
    case 'workflow_dispatch':
    case 'schedule':
      return { kind: 'started', name, defaultBranch: event.optionalText('repository.default_branch') }
    default:
      throw unsupported(name)
  }
}

function readPullRequest(event: Payload): Event {
  const [label, by] = [event.optionalText('label.name'), event.optionalText('sender.login')]
  const isLabelling = event.at('action') === 'labeled' && label !== null && by !== null
  const at = new Date(event.optionalText('pull_request.updated_at') ?? Number.NaN)
  return {
    kind: 'pull-request',
    number: event.number('pull_request.number'),
    head: event.hash('pull_request.head.sha'),
    base: event.hash('pull_request.base.sha'),
    baseBranch: event.text('pull_request.base.ref'),
    at: Number.isNaN(at.getTime()) ? null : at,
    labelled: isLabelling ? { label, by } : null,
    isAboutLabel: event.at('action') === 'labeled' || event.at('action') === 'unlabeled',
    readOnly: readOnlyBecause(event),
  }
}

function readOnlyBecause(event: Payload): 'fork' | 'dependabot' | null {
  if (event.at('sender.login') === 'dependabot[bot]') return 'dependabot'
  return event.at('pull_request.head.repo.full_name') === event.at('pull_request.base.repo.full_name') ? null : 'fork'
}

/** The queue's branches are called `gh-readonly-queue/main/pr-7-<base hash>`. */
export function pullOfQueue(ref: string | null): number | null {
  const number = /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/.exec(ref ?? '')?.[1]
  return number === undefined ? null : Number(number)
}

function readPush(event: Payload): Event {
  const head = event.hash('after')
  if (isZero(head)) {
    throw new Failure('The push deleted its branch: there is nothing to measure.', {
      hint: 'Let the workflow skip such pushes: `if: github.event.deleted == false`.',
    })
  }
  const before = event.hash('before')
  return {
    kind: 'push',
    head,
    before: isZero(before) ? null : before,
    ref: event.text('ref'),
    forced: event.at('forced') === true,
    defaultBranch: event.optionalText('repository.default_branch'),
  }
}

/** GitHub writes forty zeros (or sixty-four) where there is no commit. */
function isZero(hash: string): boolean {
  return /^0+$/.test(hash)
}

function unsupported(name: string): UsageFailure {
  if (name === 'pull_request_target') {
    return new UsageFailure(
      'pull_request_target is not supported: it would run code of a fork with the rights of this repository.',
      {
        hint: 'Use `on: pull_request`; Benchgate needs no token to measure and to block.',
      },
    )
  }
  if (name === '') {
    return new UsageFailure('GITHUB_EVENT_NAME is not set: this is the entry of the GitHub Action.', {
      hint: 'On your own machine use the command line: benchgate compare --help.',
    })
  }
  if (name.startsWith('pull_request_review')) {
    return new UsageFailure(`The event ${name} is not supported: commands are read in ordinary comments only.`, {
      hint: 'Use `on: issue_comment`, which is sent for comments below a pull request.',
    })
  }
  return new UsageFailure(`The event ${name} is not supported: it does not say which commits to compare.`, {
    hint: `Supported events: ${supported}.`,
  })
}

/** A payload whose parts are checked as they are read. */
export class Payload {
  readonly #value: unknown
  readonly #name: string

  constructor(value: unknown, name: string) {
    this.#value = value
    this.#name = name
  }

  at(path: string): unknown {
    return path.split('.').reduce<unknown>((value, key) => {
      const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      return isObject ? (value as Record<string, unknown>)[key] : undefined
    }, this.#value)
  }

  text(path: string): string {
    const value = this.at(path)
    return typeof value === 'string' && value !== '' ? value : this.#refuse(path, 'a text', value)
  }

  optionalText(path: string): string | null {
    const value = this.at(path)
    return typeof value === 'string' && value !== '' ? value : null
  }

  number(path: string): number {
    const value = this.at(path)
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : this.#refuse(path, 'a number', value)
  }

  hash(path: string): string {
    const value = this.at(path)
    const isHash = typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
    return isHash ? value : this.#refuse(path, 'a commit hash', value)
  }

  #refuse(path: string, wanted: string, found: unknown): never {
    const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80)
    throw new Failure(`event file of ${this.#name}: ${path} should be ${wanted}, found ${shown}`, {
      hint: 'Re-run the job; if it comes again, report it with the event file.',
    })
  }
}
