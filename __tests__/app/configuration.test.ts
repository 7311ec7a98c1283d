/** Whose configuration file has a say, key by key; and that docs/security.md names the keys in which head's has none. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { configureForPullRequest } from '../../src/app/configuration.ts'
import { isDeciding, optionsOf } from '../../src/config/options.ts'
import { readSettings } from '../../src/config/settings.ts'

const security = readFileSync(path.resolve(import.meta.dirname, '../../docs/security.md'), 'utf8')
const [, rules = ''] = /^### The rules\n+(.+?)\n\n/ms.exec(security) ?? []
const named = (text: string) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name)
const [ofBase = '', ofHead = ''] = rules.split('What only measures')
const deciding = optionsOf('file').filter(isDeciding)
const none = readSettings('input', new Map())

test.each(deciding)('`%s` of head decides nothing, and is told', async (name) => {
  const sides = { base: null, head: `${name}: of head\n`, name: 'benchgate.yml' }
  const { settings, notes } = await configureForPullRequest(new Map(), sides)
  expect(settings).toEqual(none)
  expect(notes).toMatchObject([{ code: 'rules-changed', changes: [{ key: name, to: 'of head' }] }])
})

test('rules and renames of head count as little, and are told', async () => {
  const head = 'rules:\n  - match: "**"\n    ignore: true\nrenames:\n  - from: a\n    to: b\n'
  const found = await configureForPullRequest(new Map(), { base: null, head, name: 'benchgate.yml' })
  expect([found.rules, found.renames]).toEqual([[], []])
  expect(found.notes).toMatchObject([
    {
      changes: [
        { key: 'rules', from: 'none' },
        { key: 'renames', from: 'none', to: expect.stringContaining('"b"') },
      ],
    },
  ])
})

test('docs/security.md names all that base decides, and nothing that head does', () => {
  expect(named(ofBase).sort()).toEqual([...deciding, 'rules', 'renames'].sort())
  const measuring = optionsOf('file').filter((name) => !isDeciding(name))
  expect(measuring).toEqual(expect.arrayContaining(named(ofHead.split('.')[0]!)))
})
