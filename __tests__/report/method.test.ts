/** What "how it was measured" says of whose code each side was seen to use. */

import { expect, test } from 'vitest'
import type { LookedAt } from '../../src/model/provenance.ts'
import { methodOf } from '../../src/report/method.ts'
import { render } from '../../src/report/phrase.ts'
import { report } from './samples.ts'

const none: LookedAt = { told: { python: 0, node: 0 }, seen: 3, silent: [] }

function said(system: string, base: LookedAt, head: LookedAt): string | null {
  const fact = methodOf(report({ provenance: { system, base, head } })).find(({ label }) => label === 'Whose code')
  return fact === undefined ? null : render(fact.text, ({ quote }) => `<${quote}>`)
}

test('how many processes told, how many were looked at, and who did not tell', () => {
  const told: LookedAt = { told: { python: 2, node: 1 }, seen: 4, silent: ['python3.11'] }
  expect(said('linux', none, none)).toBe('6 processes looked at while warming up')
  expect(said('linux', told, none)).toBe(
    '2 processes of Python and 1 process of Node told which files they loaded; 7 processes looked at while warming up; <python3.11> did not tell',
  )
})

test('where nothing can be seen of other programs, that is said', () => {
  const unseen = { ...none, seen: null }
  expect(said('darwin', unseen, unseen)).toBe('what other programs load cannot be seen on <darwin>')
})
