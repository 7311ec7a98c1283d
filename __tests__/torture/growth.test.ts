import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readers } from '../../torture/fuzz/readers.ts'
import { casesOf, growth } from '../../torture/properties/growth.ts'
import { holds } from './holds.ts'

holds(growth)

test('docs/security.md tells how many ways are tried', () => {
  const counts = readers.map((reader) => casesOf(reader).length)
  const all = counts.reduce((sum, count) => sum + count, 0).toLocaleString('en')
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/security.md'), 'utf8')
  expect(page.replace(/\s+/g, ' ')).toContain(
    `at least ${Math.min(...counts)} ways that are known to be hard, ${all} in all`,
  )
})
