/** What of accepting the workflows of a checkout hear at once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listeningOf } from '../../src/action/listening.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function heard(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(path.join(tmpdir(), 'benchgate-workflows-'))
  folders.push(root)
  mkdirSync(path.join(root, '.github/workflows'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, '.github/workflows', name), text)
  const ref = 'octo/repo/.github/workflows/bench.yml@refs/pull/7/merge'
  return listeningOf({ GITHUB_WORKSPACE: root, GITHUB_WORKFLOW_REF: ref })
}

const uses = '\njobs: { a: { steps: [{ uses: benchgate/benchgate@v1 }] } }\n'

test.each<[string, Record<string, string>, boolean, boolean]>([
  ['nothing', {}, false, false],
  ['pull requests alone', { 'bench.yml': `on: pull_request${uses}` }, false, false],
  ['labels', { 'bench.yml': `on: { pull_request: { types: [opened, labeled] } }${uses}` }, true, false],
  ['labels of another workflow', { 'other.yml': `on: { pull_request: { types: [labeled] } }${uses}` }, false, false],
  ['comments', { 'bench.yml': `on: pull_request${uses}`, 'accept.yaml': `on: [issue_comment]${uses}` }, false, true],
  [
    'comments for something else',
    { 'bench.yml': `on: pull_request${uses}`, 'x.yml': 'on: issue_comment\n' },
    false,
    false,
  ],
  ['both in one', { 'bench.yml': `on:\n  pull_request:\n    types: [labeled]\n  issue_comment:\n${uses}` }, true, true],
  ['a broken file', { 'bench.yml': 'on: [\n', 'x.yml': `on: issue_comment${uses}` }, false, true],
])('%s', (_, files, label, comment) => {
  expect(heard(files)).toEqual({ label, comment })
})

test('without a checkout nothing is known', () => {
  expect(listeningOf({})).toEqual({ label: false, comment: false })
  expect(listeningOf({ GITHUB_WORKSPACE: '/nowhere/at/all' })).toEqual({ label: false, comment: false })
})
