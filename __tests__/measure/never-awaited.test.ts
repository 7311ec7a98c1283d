/** Who never awaited is named, once each. */
import { expect, test } from 'vitest'
import { watchAwaiting } from '../../src/measure/never-awaited.ts'

test('Python, pytest and the built-in runner say it in their own lines', () => {
  const watch = watchAwaiting()
  expect(watch.notes()).toEqual([])
  for (const line of [
    "bench/test_x.py:5: RuntimeWarning: coroutine 'fetch' was never awaited",
    "  /x/test_x.py:5: RuntimeWarning: coroutine 'Client.get' was never awaited",
    "sys:1: RuntimeWarning: coroutine 'fetch' was never awaited",
    "benchgate: promise of 'it's slow' was never awaited",
    'it was never awaited',
  ])
    watch.line(line)
  expect(watch.notes()).toEqual([
    { code: 'never-awaited', functions: { named: ['Client.get', 'fetch', "it's slow"], count: 3 } },
  ])
})
