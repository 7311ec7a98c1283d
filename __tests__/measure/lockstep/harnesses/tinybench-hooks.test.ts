/** Hooks that a bench's `setup` gives to its task, as suites of tinybench 2 do, and those of vitest 1 to 4 within it. */
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const { benchTask } = require('../../../../src/measure/runners/javascript/tinybench.cjs')
const { drive } = require('../../../../src/measure/runners/javascript/engine.cjs')

async function calls(setup: (task: { opts?: object }) => void, options: object): Promise<string> {
  const said: string[] = []
  const hooks = (name: string) => ({
    beforeAll: () => said.push(`${name}[`),
    beforeEach: () => said.push(name),
    afterAll: () => said.push(']'),
  })
  const task = benchTask({
    name: 'a',
    context: null,
    fn: () => void said.push('.'),
    options: { ...options, ...hooks('own') },
    self: {},
    bench: { setup: (self: { opts?: object }) => setup(Object.assign(self, { hooks })) },
  })
  for (const step of [task.setup(), task.run(1), task.run(2), task.teardown()]) await drive(step)
  return said.join('')
}

test('take the place of those that it was added with', async () => {
  expect(await calls(() => undefined, {})).toBe('own[own.own.own.]')
  const others = (task: { opts?: object; hooks?: (name: string) => object }) => {
    task.opts = task.hooks?.('x') ?? {}
  }
  expect(await calls(others, {})).toBe('x[x.x.x.]')
  const none = (task: { opts?: object }) => {
    task.opts = {}
  }
  expect(await calls(none, {})).toBe('...')
})
