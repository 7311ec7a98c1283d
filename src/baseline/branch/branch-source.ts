/** The branch as a place to search for baselines. */

import { type Note, several } from '../../model/note.ts'
import { suiteFolder } from '../record-path.ts'
import type { RecordSource } from '../source.ts'
import type { BranchStore } from './branch-store.ts'
import type { RecordEntry } from './layout.ts'

export function branchSource(store: BranchStore): RecordSource<RecordEntry> {
  const { branch } = store
  return {
    name: branch,
    where: `on ${branch}`,
    async list(suite) {
      const { commit, entries: all, strangers } = await store.list()
      const folder = suiteFolder(suite)
      const entries = all.filter((entry) => entry.folder === folder)
      const notes = strangerNotes(strangers, branch)
      if (commit === null) return { entries, notes, empty: { code: 'no-branch', branch } }
      if (entries.length > 0) return { entries, notes, empty: null }
      const others = [...new Set(all.map((entry) => entry.folder))].sort()
      return { entries, notes, empty: { code: 'no-run-of-suite', branch, suite, others: several(others, 5) } }
    },
    async *read(_suite, entries) {
      for await (const record of store.read(entries)) yield { kind: 'record', record }
    },
    firstParents: (commit, count) => store.firstParents(commit, count),
    close: () => store.close(),
  }
}

function strangerNotes(strangers: readonly string[], branch: string): Note[] {
  return strangers.length === 0 ? [] : [{ code: 'unrelated-files', branch, files: several(strangers) }]
}
