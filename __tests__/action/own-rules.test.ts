/** A pull request does not write the rules that it is judged by. */

import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { NoteDocument } from '../../src/report/notes/notes.ts'
import { openScene, type Scene, slower } from './github-scene.ts'
import type { StepResult } from './runner.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(async () => {
  expect(scene.github.offences).toEqual([])
  await scene.close()
})

const file = '.github/benchgate.yml'

function notesOf({ outputs }: StepResult): string[] {
  const { notes } = JSON.parse(readFileSync(outputs['report-json']!, 'utf8')) as { notes: NoteDocument[] }
  return notes.filter(({ code }) => code === 'rules-changed').map(({ text }) => text)
}

test.each([
  ['fail-on: never\n', '`fail-on` from `not set` to `never`'],
  ['threshold: 90%\n', '`threshold` from `not set` to `90%`'],
  ['rules:\n  - match: "**"\n    ignore: true\n', '`rules` from `none` to `{"match":"**","ignore":true}`'],
  ['rules:\n  - match: "**"\n    better: higher\n', '"better":"higher"'],
  ['min-rounds: 4\nmax-rounds: 4\n', '`min-rounds` from `not set` to `4`'],
  ['base-ref: HEAD\n', '`base-ref` from `not set` to `HEAD`'],
  ['accept-label: bug\n', '`accept-label` from `not set` to `bug`'],
  ['waive-label: bug\n', '`accept-label` from `not set` to `bug`'],
])('%j in head decides nothing, and the report says what changes', async (text, said) => {
  scene.push('own rules', { ...slower, [file]: text })
  const result = await scene.run()
  expect(result.code, result.log).toBe(1)
  expect(notesOf(result)).toEqual([expect.stringContaining(said)])
  expect(scene.ours()[0]!.body).toContain('will hold after the merge')
})

test('nor does its label, in the queue or on the pull request', async () => {
  const { github, pull, base } = scene
  github.state.roles.set('maintainer', 'write')
  scene.push('own label', { ...slower, [file]: 'waive-label: bug\n' })
  pull.labels.add('bug')
  const labelled = await scene.run({
    action: 'labeled',
    more: { label: { name: 'bug' }, sender: { login: 'maintainer' } },
  })
  expect(labelled.code, labelled.log).toBe(1)
  const merge_group = {
    head_sha: pull.head.sha,
    base_sha: base,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${base}`,
  }
  const queued = await scene.run({ event: 'merge_group', payload: { merge_group } })
  expect(queued.code, queued.log).toBe(1)
})

test('a file that is a link is refused', async () => {
  const { origin } = scene
  mkdirSync(path.join(origin.path, '.github'))
  symlinkSync('../rules.yml', path.join(origin.path, file))
  scene.push('a link', { ...slower, 'rules.yml': 'fail-on: never\n' })
  const result = await scene.run()
  expect(result.code, result.log).toBe(2)
  expect(result.log).toContain(`${file} is a link in ${scene.pull.head.sha.slice(0, 12)}`)
})

test('what only measures is head’s, and an input wins over both', async () => {
  scene.push('new suite', { ...slower, 'other.sh': 'bash suite.sh\n', [file]: 'run: bash other.sh\nfail-on: never\n' })
  const own = await scene.run({ inputs: { run: '', 'base-ref': `${scene.pull.head.sha}~1`, harness: 'base' } })
  // Base has no such file: it is head's command that runs.
  expect(own.log).toContain('other.sh')
  const input = await scene.run({ inputs: { 'fail-on': 'never' } })
  expect(input.code, input.log).toBe(0)
  expect(notesOf(input)).toEqual([])
})
