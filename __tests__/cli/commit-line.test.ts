/** How `benchgate compare` names the two commits before it measures. */
import { expect, test } from 'vitest'
import { commitLine } from '../../src/cli/compare.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

test.each([
  ['a branch', { label: 'main' }, '0123456789ab main: faster'],
  [
    'how it was chosen',
    { label: 'main', chosen: 'merge base of main and HEAD' },
    '0123456789ab merge base of main and HEAD: faster',
  ],
  ['a full hash, said once', { label: commit }, '0123456789ab: faster'],
  ['the beginning of a hash, said once', { label: '0123456' }, '0123456789ab: faster'],
])('%s', (_, names, line) => {
  expect(commitLine({ commit, subject: 'faster', ...names })).toBe(line)
})
