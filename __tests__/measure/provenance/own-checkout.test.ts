/** Variables that lead into the user's checkout lead to the side's own. */

import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownCheckout } from '../../../src/measure/provenance/own-checkout.ts'
import { temporaryFolder } from '../../cli/repository.ts'

const folder = temporaryFolder()
const at = (...parts: string[]) => path.join(folder.path, ...parts)
const [user, side, link] = [at('repo'), at('side'), at('link')]
const turned = (environment: Record<string, string>) => ownCheckout(environment, [user], side)

beforeAll(() => {
  for (const place of [at('repo/src'), at('repo/.venv/bin'), at('repo/target'), at('side/target')])
    mkdirSync(place, { recursive: true })
  symlinkSync(user, link)
})
afterAll(() => folder.remove())

test('what finds code is turned, whether or not the side has it', () => {
  const environment = { PYTHONPATH: `${user}/src:/usr/lib`, GITHUB_WORKSPACE: user, GOFLAGS: `-modfile=${user}/go.alt` }
  expect(turned(environment)).toEqual({
    PYTHONPATH: `${side}/src:/usr/lib`,
    GITHUB_WORKSPACE: side,
    GOFLAGS: `-modfile=${side}/go.alt`,
  })
})

test('anything else only where the side has it', () => {
  const environment = { PATH: `${user}/.venv/bin:${user}/target:/bin`, HOME: user, NOTHING: '/else' }
  expect(turned(environment)).toEqual({ PATH: `${user}/.venv/bin:${side}/target:/bin` })
})

test('a path that leads there by a link is known, and one that only begins alike is not', () => {
  expect(turned({ PYTHONPATH: `${link}/src`, NODE_PATH: `${user}-other/lib` })).toEqual({ PYTHONPATH: `${side}/src` })
})
