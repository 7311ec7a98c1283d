/** What git prints: a git that answers every question with damage, in the parts that read its answers. */

import type { Chance } from '../../../__tests__/formats/mutate.ts'
import { mutate } from '../../../__tests__/formats/mutate.ts'
import { checkLayout, sortFiles } from '../../../src/baseline/branch/layout.ts'
import { explainTrouble, troubleOf } from '../../../src/baseline/branch/remote.ts'
import { listTree } from '../../../src/baseline/branch/tree.ts'
import { obtainMergeBase, obtainParent } from '../../../src/host/ancestry.ts'
import { explainGit, type Git, type GitAnswer } from '../../../src/host/git.ts'
import * as repository from '../../../src/host/repository.ts'
import { Broken, bytesOf, type Reader, textOf } from '../reader.ts'

const hash = 'a'.repeat(40)
const answers = [
  `/work tree\n.git\nfalse\n`,
  `${hash}\n`,
  `${hash} ${'b'.repeat(40)}\n`,
  `tree ${hash}\nparent ${'b'.repeat(40)}\nauthor A <a@b> 1 +0000\n\nsubject\n\nparent of nothing\n`,
  ` M src/a.ts\x00?? new file\x00R  x\x00`,
  `100644 blob ${hash}\tv1/perf/2026/01/${hash}-4711-1.json\x00040000 tree ${hash}\tv1\0`,
  `refs/heads/main\nrefs/tags/v1\nrefs/remotes/origin/HEAD\n`,
  `${hash}\trefs/heads/main\n${hash}\trefs/tags/v1^{}\n`,
  `1700000000\n`,
  `origin\nupstream\n`,
  `fatal: unable to access 'https://x/': The requested URL returned error: 403\n`,
  ` ! [remote rejected] main -> main (protected branch hook declined)\n`,
]

/** Answers each question by another piece of the same damage. */
function damagedGit(bytes: Uint8Array, chance: Chance): Git {
  const answer = (): GitAnswer => {
    const said = chance.next() < 0.5 ? bytes : mutate(bytesOf(chance.pick(answers)), chance)
    const ok = chance.next() < 0.7
    const text = textOf(said).replace(/\r?\n$/, '')
    return { ok, code: ok ? 0 : chance.pick([1, 128, null]), text, bytes: said, said: text }
  }
  const git: Git = {
    directory: '/work tree',
    hasToken: chance.next() < 0.5,
    attempt: async () => answer(),
    async text(args) {
      const given = answer()
      if (!given.ok) throw explainGit(args, given.said, '/work tree')
      return given.text
    },
    at: () => git,
  }
  return git
}

type Question = (place: repository.Repository, text: string) => Promise<unknown>

const questions: readonly Question[] = [
  (place) => repository.openRepository(place.git),
  (place, text) => repository.findCommit(place, text),
  (place, text) => repository.resolveCommit(place, text.slice(0, 300)),
  (place) => repository.mergeBase(place, hash, hash),
  (place) => repository.parentsOf(place, hash),
  (place) => repository.namedParentsOf(place, hash),
  (place) => repository.subjectOf(place, hash),
  (place) => repository.sameTree(place, hash, hash),
  (place) => repository.dirtyState(place),
  (place) => repository.defaultBranch(place),
  (place) => repository.historyRemote(place),
  (place) => repository.headCommit(place),
  (place) => obtainMergeBase(place, hash, 'b'.repeat(40)),
  (place) => obtainParent(place, hash),
  async (place) => {
    const tree = await listTree(place.git, hash, '/nonexistent')
    for (const { path } of sortFiles(tree).entries) {
      if (path.split('/').includes('..') || path.startsWith('/')) throw new Broken(`a record at ${path}`)
    }
    checkLayout(tree, 'benchgate-data')
  },
  async (_, text) => void explainTrouble(troubleOf(text), 'Pushing', 'benchgate-data', text),
]

export const gitReaders: readonly Reader[] = [
  {
    name: 'what git prints',
    share: 120_000,
    seeds: answers.map(bytesOf),
    async read(bytes, chance) {
      const git = damagedGit(bytes, chance)
      const place = { git, top: '/work tree', commonDirectory: '/work tree/.git', shallow: chance.next() < 0.5 }
      await chance.pick(questions)(place, textOf(bytes))
    },
  },
]
