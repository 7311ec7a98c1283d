/** What is told of the checkout that was not measured. */
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { borrowCheckouts } from '../../../src/measure/checkout/checkouts.ts'
import { createScratch, openIn } from '../../host/scratch-repository.ts'

const scratch = createScratch()
let base = ''
let head = ''

beforeAll(() => {
  scratch.init('own')
  base = scratch.commit('own', { a: '1' })
  head = scratch.commit('own', { a: '2' })
  scratch.write('own/a', '3')
})
afterAll(() => scratch.remove())

async function notes() {
  const repository = await openIn(path.join(scratch.folder, 'own'))
  const checkouts = await borrowCheckouts({ repository, base, head, cleanup: createCleanup(), parent: scratch.folder })
  await checkouts.release()
  return checkouts.notes
}

test('what lies uncommitted over the commit that is measured is named', async () => {
  expect(await notes()).toEqual([{ code: 'uncommitted-changes', files: { named: ['a'], count: 1 } }])
})

test('a HEAD that names no commit yet is no error, and nothing lies over the commit', async () => {
  scratch.git('own', 'symbolic-ref', 'HEAD', 'refs/heads/unborn')
  expect(await notes()).toEqual([])
})
