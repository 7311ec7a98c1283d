import { expect, test } from 'vitest'
import { readEvent } from '../../src/action/event.ts'
import { Failure } from '../../src/model/failure.ts'

const a = 'a'.repeat(40)
const b = 'b'.repeat(40)
const zero = '0'.repeat(40)
const repository = { default_branch: 'main' }

test.each([
  [
    'pull_request',
    { pull_request: { number: 7, head: { sha: a }, base: { sha: b, ref: 'main' } } },
    {
      kind: 'pull-request',
      number: 7,
      head: a,
      base: b,
      baseBranch: 'main',
      at: null,
      labelled: null,
      isAboutLabel: false,
      readOnly: null,
    },
  ],
  [
    'pull_request',
    {
      action: 'labeled',
      label: { name: 'benchgate: accept' },
      sender: { login: 'maintainer' },
      pull_request: {
        number: 7,
        updated_at: '2026-11-22T11:00:00Z',
        head: { sha: a, repo: { full_name: 'stranger/repo' } },
        base: { sha: b, ref: 'main', repo: { full_name: 'octo/repo' } },
      },
    },
    {
      kind: 'pull-request',
      number: 7,
      head: a,
      base: b,
      baseBranch: 'main',
      at: new Date('2026-11-22T11:00:00Z'),
      labelled: { label: 'benchgate: accept', by: 'maintainer' },
      isAboutLabel: true,
      readOnly: 'fork',
    },
  ],
  ['merge_group', { merge_group: { head_sha: a, base_sha: b } }, { kind: 'merge-group', head: a, base: b, pull: null }],
  [
    'merge_group',
    { merge_group: { head_sha: a, base_sha: b, head_ref: `refs/heads/gh-readonly-queue/release/1.x/pr-12-${b}` } },
    { kind: 'merge-group', head: a, base: b, pull: 12 },
  ],
  [
    'push',
    { ref: 'refs/heads/x', before: b, after: a, forced: true, repository },
    { kind: 'push', head: a, before: b, ref: 'refs/heads/x', forced: true, defaultBranch: 'main' },
  ],
  [
    'push',
    { ref: 'refs/tags/v1', before: zero, after: a, forced: false },
    { kind: 'push', head: a, before: null, ref: 'refs/tags/v1', forced: false, defaultBranch: null },
  ],
  ['workflow_dispatch', { repository }, { kind: 'started', name: 'workflow_dispatch', defaultBranch: 'main' }],
  ['schedule', {}, { kind: 'started', name: 'schedule', defaultBranch: null }],
])('%s', (name, payload, event) => expect(readEvent(name, payload)).toEqual(event))

const bad: readonly (readonly [string, unknown, number, RegExp])[] = [
  ['pull_request', {}, 3, /^event file of pull_request: pull_request.number should be a number, found nothing$/],
  ['pull_request', null, 3, /should be a number, found nothing/],
  [
    'pull_request',
    { pull_request: { number: 7, head: { sha: '--upload-pack=x' } } },
    3,
    /pull_request.head.sha should be a commit hash, found "--upload-pack=x"/,
  ],
  [
    'merge_group',
    { merge_group: { head_sha: a, base_sha: 5 } },
    3,
    /merge_group.base_sha should be a commit hash, found 5/,
  ],
  ['push', { ref: 'refs/heads/x', before: a, after: zero }, 3, /The push deleted its branch/],
  ['pull_request_target', {}, 2, /pull_request_target is not supported: it would run code of a fork/],
  ['issues', {}, 2, /The event issues is not supported/],
  ['', {}, 2, /GITHUB_EVENT_NAME is not set/],
]

test.each(bad)('%s that does not fit', (name, payload, exitCode, message) => {
  try {
    readEvent(name, payload)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(Failure)
    expect((error as Failure).message).toMatch(message)
    expect((error as Failure).exitCode).toBe(exitCode)
  }
})
