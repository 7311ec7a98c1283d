/** One writer of the chaos test, as a process of its own that can be killed: stores one run and says so. */

import { openBranch } from '../../src/baseline/branch/branch-store.ts'
import { usualPatience } from '../../src/baseline/branch/patience.ts'
import { createCleanup } from '../../src/host/cleanup.ts'
import { createGit } from '../../src/host/git.ts'
import { openRepository } from '../../src/host/repository.ts'
import { token } from './git-server.ts'
import { environment, fileOf, someRecord } from './store-world.ts'

const [clone, serverUrl, commit, run] = process.argv.slice(2) as [string, string, string, string]
const cleanup = createCleanup()
const repository = await openRepository(createGit({ directory: clone, environment }))
const store = await openBranch({
  ...{ repository, branch: 'benchgate-data', cleanup, environment, serverUrl, token },
  patience: usualPatience,
})
const file = fileOf(someRecord(commit, { run, scale: 1 + run.length }))
const { tries } = await store.add([file], `run ${run}`)
process.stdout.write(`stored ${file.path} after ${tries} tries\n`)
await store.close()
