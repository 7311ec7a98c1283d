import { expect, test } from 'vitest'
import { notesOf } from '../../scripts/release-notes.mjs'

const changelog =
  '# Changelog\n\n## Unreleased\n\n- later\n\n## 1.2.0 (2026-12-01)\n\n- one\n- two\n\n## 1.1.0\n\n## 1.0.0\n\n- first\n'

test.each([
  ['1.2.0', '- one\n- two'],
  ['1.0.0', '- first'],
  ['1.1.0', null],
  ['1.2', null],
  ['9.0.0', null],
])('the notes of %s', (version, notes) => {
  expect(notesOf(changelog, version)).toBe(notes)
})
